// Takes pictures of the real window in situations that show what it can do. One process is one scale and one language;
// tests/screenshots runs it for all of them.
//
//     screenshots FOLDER THEME SUFFIX [name of a picture ...]

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

#include "charts/charts_panel.h"
#include "compare/compare_window.h"
#include "controller/acts.h"
#include "lessons/lesson_desk.h"
#include "main_window.h"
#include "panels/shortcut_window.h"

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
    if (arguments.size() < 4) {
        std::fprintf(stderr, "usage: screenshots FOLDER THEME SUFFIX [name ...]\n");
        return 2;
    }
    int failed = 0;
    for (const Shot &shot : shots()) {
        if (arguments.size() > 4 && !arguments.mid(4).contains(QLatin1String(shot.name)))
            continue;
        const QString path = QDir(arguments[1]).filePath(QLatin1String(shot.name) + arguments[3] + QStringLiteral(".png"));
        if (take(shot, path, themeByKey(arguments[2])))
            continue;
        std::fprintf(stderr, "no picture: %s\n", shot.name);
        ++failed;
    }
    return failed ? 1 : 0;
}
