// What the window costs with a long run: frame times while it scrolls, seeks, plays and zooms, start to first paint,
// memory. See README.md. Without a display: QT_QPA_PLATFORM=offscreen build/release/bin/window_bench [segments]

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>

#include "diagram/diagram_view.h"
#include "main_window.h"
#include "workloads.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <functional>
#include <string>
#include <unistd.h>
#include <vector>

using namespace teardown;

namespace {

constexpr double frameMs = 1000.0 / 60;

/// Milliseconds since the kernel started this process; to 10 ms.
double sinceStart()
{
    std::ifstream stat("/proc/self/stat");
    std::string field;
    std::getline(stat, field, ')');
    for (int i = 0; i < 20; ++i)
        stat >> field; // field 22 of the file: starttime
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double ticks = std::stod(field) * 1000.0 / static_cast<double>(sysconf(_SC_CLK_TCK));
    return static_cast<double>(now.tv_sec) * 1000.0 + static_cast<double>(now.tv_nsec) / 1e6 - ticks;
}

double residentMegabytes()
{
    std::ifstream statm("/proc/self/statm");
    double all = 0, resident = 0;
    statm >> all >> resident;
    return resident * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

/// CPU time of this thread; others on the machine do not count.
double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1000.0 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// One frame: a change, and all that follows from it up to the pixels.
void measure(const char *name, int frames, const std::function<void(int)> &change)
{
    std::vector<double> cpu;
    for (int i = 0; i < frames; ++i) {
        const double before = cpuMs();
        change(i);
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        cpu.push_back(cpuMs() - before);
    }
    std::sort(cpu.begin(), cpu.end());
    const auto at = [&](double share) { return cpu[static_cast<std::size_t>(share * static_cast<double>(cpu.size() - 1))]; };
    std::printf(
        "| %-38s | %7.2f | %7.2f | %7.2f | %s |\n", name, at(0.5), at(0.95), cpu.back(), at(0.95) <= frameMs ? "yes" : "NO");
    std::fflush(stdout);
}

class WindowBench {
public:
    explicit WindowBench(std::uint32_t segments) : m_segments(segments)
    {
        m_window.resize(1920, 1080);
        m_window.show();
        m_window.open(QStringLiteral("server-killed-write"));
        QCoreApplication::processEvents();
        std::printf("start to first paint %.0f ms, of CPU %.0f ms; memory %.0f MB\n", sinceStart(), cpuMs(), residentMegabytes());
    }

    void run()
    {
        e().open(bulkTransfer(m_segments), QStringLiteral("bench"), QStringLiteral("bench"));
        e().setSpeed(0.1);
        QCoreApplication::processEvents();
        std::printf("| frame (ms of CPU)                      |     p50 |     p95 |     max | 60 fps |\n|---|---|---|---|---|\n");
        playFresh("play, the run is simulated meanwhile");
        const double before = cpuMs();
        e().toEnd();
        QCoreApplication::processEvents();
        std::printf("# to the end once: %.0f ms, %zu records, %zu packets; memory %.0f MB\n", cpuMs() - before,
            e().trace().records.size(), e().trace().packets.size(), residentMegabytes());
        m_records = e().trace().records.size();
        scroll();
        seek();
        m_window.commands().action(QStringLiteral("axis-folded"))->trigger();
        tabs();
        zoom();
        std::printf("# memory at the end %.0f MB\n", residentMegabytes());
    }

private:
    Explorer &e() { return m_window.explorer(); }
    /// When so much of what happens has happened; not of the time, most of which passes in TIME_WAIT.
    Time at(double share)
    {
        const auto &records = e().trace().records;
        return records[static_cast<std::size_t>(share * static_cast<double>(m_records - 1))].time;
    }

    void playFresh(const char *name)
    {
        e().play();
        measure(name, 300, [this](int) { e().advance(milliseconds(16)); });
        e().pause();
    }

    void scroll()
    {
        QScrollBar &bar = *m_window.diagram().verticalScrollBar();
        measure("scroll by a wheel step", 300, [&](int i) { bar.setValue(bar.maximum() / 2 + 60 * i); });
        measure("scroll by dragging through all", 300, [&](int i) { bar.setValue(bar.maximum() / 300 * i); });
    }

    void seek()
    {
        measure("seek anywhere", 200, [this](int i) { e().seek(at(((i * 7919) % 1000) / 1000.0)); });
        measure("drag the bar of the run", 200, [this](int i) { e().seek(at(0.3 + i * 0.0005)); });
        measure("step forward", 100, [this](int) { e().stepForward(); });
        measure("select another event", 60, [this](int i) {
            e().select({static_cast<std::uint32_t>(e().shownRecords() - 1 - static_cast<std::size_t>(i) * 97)});
        });
        e().select({});
        measure("step back", 100, [this](int) { e().stepBack(); });
    }

    void play(const QString &name, Time from)
    {
        e().seek(from);
        QCoreApplication::processEvents();
        e().play();
        measure(name.toUtf8().constData(), 120, [this](int) { e().advance(milliseconds(16)); });
        e().pause();
    }

    void tabs()
    {
        auto *tabs = m_window.findChild<QTabWidget *>(QStringLiteral("eventPanel"));
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            play(QStringLiteral("play near the end: ") + tabs->tabText(i), at(0.9));
        }
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            const QByteArray name = (QStringLiteral("seek: ") + tabs->tabText(i)).toUtf8();
            measure(name.constData(), 30, [this](int k) { e().seek(at(0.9 + 0.001 * k)); });
        }
        tabs->setCurrentIndex(0);
    }

    void zoom()
    {
        measure("zoom (all is laid out anew)", 8, [this](int i) {
            m_window.commands().action(i % 2 ? QStringLiteral("zoom-out") : QStringLiteral("zoom-in"))->trigger();
        });
    }

    std::uint32_t m_segments;
    MainWindow m_window;
    std::size_t m_records = 0;
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QTemporaryDir folder; // whatever somebody's window remembers does not count
    QCoreApplication::setOrganizationName(QStringLiteral("teardown-bench"));
    QCoreApplication::setApplicationName(QStringLiteral("teardown-bench"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    const std::uint32_t segments = argc > 1 ? static_cast<std::uint32_t>(std::stoul(argv[1])) : 100'000;
    WindowBench(segments).run();
    return 0;
}
