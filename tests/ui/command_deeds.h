#pragma once

#include <QAction>
#include <QString>
#include <QTabWidget>
#include <QTableView>

#include "controller/acts.h"
#include "example_run.h"
#include "lessons/lesson_desk.h"
#include "main_window.h"

#include <functional>
#include <map>

namespace teardown {

// For each command how it is made usable and how one sees that it has done its work.

/// What could be seen before a command.
struct Before {
    Time now;
    RecordId selected;
    double speed = 0, zoom = 0;
    int events = 0, table = -1;
    QString scenario;
    bool locked = false, legend = false;
    LayoutOptions options;
};

/// A window with something to do in it.
class Stage {
public:
    MainWindow window;

    Explorer &e() { return window.explorer(); }
    NodeId node(NodeRole role) { return *nodeWithRole(e().setup(), role); }
    QAction *action(const QString &name) { return window.commands().action(name); }
    template <class T>
    T *child(const char *name)
    {
        return window.findChild<T *>(QLatin1String(name));
    }
    void trigger(const char *name) { action(QLatin1String(name))->trigger(); }
    void open(const char *id) { window.open(QLatin1String(id)); }
    void established() { stepUntil(e(), node(NodeRole::Server), TcpState::Established); }
    int events() { return child<QTableView>("eventTable")->model()->rowCount(); }
    int table() { return child<QTabWidget>("eventPanel")->currentIndex(); }
    LessonSession &lesson() { return window.lessons().session(); }
    Before look()
    {
        return {e().now(), e().selected(), e().speed(), window.diagram().options().zoom, events(), table(), e().scenarioId(),
            e().locked(), window.diagram().hasLegend(), window.diagram().options()};
    }
    template <class Body>
    void selectFirst()
    {
        for (std::uint32_t i = 0; i < e().shownRecords(); ++i)
            if (e().trace()[{i}].as<Body>())
                return e().select({i});
    }
};

/// How a command is made usable, and how one sees that it has done its work.
struct Deed {
    std::function<void(Stage &)> prepare;
    std::function<bool(Stage &, const Before &)> done;
};

using Deeds = std::map<QString, Deed>;

/// The class of the last dialog that came up while a command was at work; it was put away.
extern QString lastDialog;

/// Every command has an entry; a new one needs a new one.
Deeds allDeeds(Stage &stage);

} // namespace teardown
