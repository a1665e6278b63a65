// Takes pictures of the real window in situations that show what it can do. One process is one scale and one language;
// tests/screenshots runs it for all of them.
//
//     screenshots FOLDER THEME SUFFIX LANGUAGE [name of a picture ...]

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include "capture/capture_window.h"
#include "charts/charts_panel.h"
#include "compare/compare_window.h"
#include "controller/acts.h"
#include "editor/scenario_editor.h"
#include "figure/figure_desk.h"
#include "figure/figure_dialog.h"
#include "formats/pcapng.h"
#include "lessons/lesson_desk.h"
#include "main_window.h"
#include "packets/forge_window.h"
#include "panels/shortcut_window.h"
#include "text/language.h"

#include <cstdio>
#include <functional>
#include <memory>
#include <vector>

using namespace teardown;

namespace {

struct Shot {
    const char *name, *scenario;
    std::function<QWidget *(MainWindow &)> prepare; ///< what is photographed
};

void trigger(MainWindow &window, const char *command) { window.commands().action(QLatin1String(command))->trigger(); }

void show(MainWindow &window, const char *page)
{
    auto *tabs = window.findChild<QTabWidget *>(QStringLiteral("eventPanel"));
    tabs->setCurrentWidget(window.findChild<QWidget *>(QLatin1String(page)));
}

/// To the last record of a kind, and that selected.
template <class Body>
void selectLast(MainWindow &window)
{
    Explorer &e = window.explorer();
    for (auto i = static_cast<std::uint32_t>(e.shownRecords()); i-- > 0;)
        if (e.trace()[{i}].as<Body>())
            return e.select({i});
}

void selectReset(MainWindow &window)
{
    Explorer &e = window.explorer();
    for (auto i = static_cast<std::uint32_t>(e.shownRecords()); i-- > 0;) {
        const auto *made = e.trace()[{i}].as<PacketMade>();
        const Packet *packet = made ? &e.trace().packet(made->packet) : nullptr;
        if (packet && packet->segment() && packet->segment()->flags.rst())
            return e.select({i});
    }
}

/// Up to a moment at which something is on its way.
void flying(MainWindow &window, Duration at, Duration then)
{
    window.explorer().seek(window.explorer().setup().start + at);
    window.explorer().seek(window.explorer().now() + then);
}

QWidget *chart(MainWindow &window, ChartsPanel::Chart kind)
{
    window.explorer().toEnd();
    show(window, "chartsPanel");
    window.findChild<ChartsPanel *>()->show(kind);
    return &window;
}

QString temporaryFile(const QString &name)
{
    static const QTemporaryDir folder;
    return folder.filePath(name);
}

/// The run on the screen as a capture, opened as one.
QWidget *capture(MainWindow &window)
{
    window.explorer().toEnd();
    const std::vector<std::uint8_t> bytes = pcapng(window.explorer().setup(), window.explorer().trace());
    QFile file(temporaryFile(QStringLiteral("run.pcapng")));
    if (!file.open(QIODevice::WriteOnly))
        return nullptr;
    file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<qint64>(bytes.size()));
    file.close();
    CaptureWindow *shown = window.openCapture(file.fileName());
    return QTest::qWaitFor([shown] { return !shown->busy(); }) ? shown : nullptr;
}

QWidget *detectors(MainWindow &window)
{
    QWidget *shown = chart(window, ChartsPanel::Chart::Detectors);
    const auto *panel = window.findChild<ChartsPanel *>();
    return QTest::qWaitFor([panel] { return panel->detectors().done(); }, 60'000) ? shown : nullptr;
}

/// A packet that was held up and corrupted, and the legend.
QWidget *legend(MainWindow &window)
{
    flying(window, {}, milliseconds(2));
    selectLast<PacketMade>(window);
    trigger(window, "corrupt-packet");
    window.explorer().pause();
    trigger(window, "draw-legend");
    window.explorer().toEnd();
    return &window;
}

std::vector<Shot> shots()
{
    const auto atEnd = [](const char *page) {
        return [page](MainWindow &w) -> QWidget * {
            w.explorer().toEnd();
            show(w, page);
            return &w;
        };
    };
    return {
        {"01-first-start", "server-killed-write",
            [](MainWindow &w) -> QWidget * {
                QSettings().remove(QStringLiteral("hintsDismissed"));
                trigger(w, "hints");
                flying(w, {}, milliseconds(16));
                return &w;
            }},
        {"02-why-a-reset", "server-killed-write",
            [](MainWindow &w) -> QWidget * {
                w.explorer().toEnd();
                selectReset(w);
                trigger(w, "why");
                return &w;
            }},
        {"03-state-machine", "close-four", atEnd("stateMachine")},
        {"04-intervals", "syn-timeout", [](MainWindow &w) { return chart(w, ChartsPanel::Chart::Intervals); }},
        {"05-firewall", "firewall-idle-drop", atEnd("firewallPanel")},
        {"06-power-off", "power-off-reboot", atEnd("callTable")},
        {"07-buffers", "zero-window",
            [](MainWindow &w) -> QWidget * {
                flying(w, seconds(3), {});
                show(w, "bufferPanel");
                return &w;
            }},
        {"08-own-cable", "own-cable", atEnd("tcpdumpPanel")},
        {"09-sockets", "port-exhaustion", [](MainWindow &w) { return chart(w, ChartsPanel::Chart::ClientSockets); }},
        {"10-timers", "keepalive-dead-peer",
            [](MainWindow &w) -> QWidget * {
                w.explorer().toEnd();
                for (int i = 0; i < 12; ++i)
                    w.explorer().stepBack();
                show(w, "waitingPanel");
                return &w;
            }},
        {"11-router-down", "router-down-arp-warm", atEnd("hostPanel")},
        {"12-rows", "simultaneous-close",
            [](MainWindow &w) -> QWidget * {
                w.explorer().toEnd();
                trigger(w, "axis-rows");
                show(w, "socketTable");
                return &w;
            }},
        {"13-question", "late-close",
            [](MainWindow &w) -> QWidget * {
                w.lessons().session().start();
                w.explorer().pause();
                if (w.explorer().gate())
                    w.explorer().seek(*w.explorer().gate());
                return &w;
            }},
        {"14-segment", "close-four",
            [](MainWindow &w) -> QWidget * {
                w.explorer().toEnd();
                selectLast<PacketMade>(w);
                show(w, "segmentPanel");
                return &w;
            }},
        {"15-history", "server-killed-write",
            [](MainWindow &w) -> QWidget * {
                flying(w, milliseconds(500), {});
                trigger(w, "unplug-client");
                w.explorer().pause();
                w.explorer().toEnd();
                trigger(w, "bookmark-set");
                show(w, "historyPanel");
                return &w;
            }},
        {"16-presentation", "server-killed-write",
            [](MainWindow &w) -> QWidget * {
                w.explorer().toEnd();
                trigger(w, "presentation");
                return &w;
            }},
        {"17-compare", "syn-timeout",
            [](MainWindow &w) -> QWidget * {
                trigger(w, "compare");
                auto *window = w.findChild<CompareWindow *>();
                window->resize(1280, 800);
                return window;
            }},
        {"18-shortcuts", "server-killed-write",
            [](MainWindow &w) -> QWidget * {
                trigger(w, "shortcuts");
                return w.findChild<ShortcutWindow *>();
            }},
        {"19-presentation-step", "server-killed-write",
            [](MainWindow &w) -> QWidget * {
                trigger(w, "presentation");
                flying(w, seconds(3), milliseconds(11));
                return &w;
            }},
        {"20-editor", "server-killed-write",
            [](MainWindow &w) -> QWidget * {
                trigger(w, "edit-scenario");
                return w.findChild<ScenarioEditor *>();
            }},
        {"21-capture", "close-four", capture},
        {"22-figure", "close-four",
            [](MainWindow &w) -> QWidget * {
                w.explorer().toEnd();
                auto *dialog = new FigureDialog(w.figureDesk().figure(), w.figureDesk().notes(), w.explorer(), &w);
                dialog->QWidget::show();
                return dialog;
            }},
        {"23-forge", "server-killed-write",
            [](MainWindow &w) -> QWidget * {
                flying(w, milliseconds(500), {});
                trigger(w, "forge-segment");
                return w.findChild<ForgeWindow *>();
            }},
        {"24-detectors", "three-detectors", detectors},
        {"25-legend", "close-four", legend},
    };
}

/// A picture of everything, when it has come to rest.
bool take(const Shot &shot, const QString &path, Theme theme)
{
    QSettings().clear();
    QSettings().setValue(QStringLiteral("hintsDismissed"), true);
    MainWindow window;
    window.setTheme(theme);
    window.resize(1440, 900);
    window.show();
    if (!window.open(QLatin1String(shot.scenario)) || !QTest::qWaitForWindowExposed(&window))
        return false;
    QTest::qWait(50);
    QWidget *what = shot.prepare(window);
    QTest::qWait(300);
    const bool saved = what && what->grab().save(path);
    window.explorer().pause();
    window.explorer().setLocked(false);
    return saved;
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QTemporaryDir folder; // whatever somebody's window remembers is not in the picture
    QCoreApplication::setOrganizationName(QStringLiteral("teardown-shots"));
    QCoreApplication::setApplicationName(QStringLiteral("teardown-shots"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 5 || !speak(arguments[4])) {
        std::fprintf(stderr, "usage: screenshots FOLDER THEME SUFFIX LANGUAGE [name ...]\n");
        return 2;
    }
    int failed = 0;
    for (const Shot &shot : shots()) {
        if (arguments.size() > 5 && !arguments.mid(5).contains(QLatin1String(shot.name)))
            continue;
        const QString path = QDir(arguments[1]).filePath(QLatin1String(shot.name) + arguments[3] + QStringLiteral(".png"));
        if (take(shot, path, themeByKey(arguments[2])))
            continue;
        std::fprintf(stderr, "no picture: %s\n", shot.name);
        ++failed;
    }
    return failed ? 1 : 0;
}
