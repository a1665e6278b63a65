#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

#include "compare/compare_window.h"
#include "controller/acts.h"
#include "example_run.h"
#include "lessons/lesson_desk.h"
#include "main_window.h"
#include "panels/message_strip.h"
#include "panels/shortcut_window.h"
#include "theme.h"

#include <functional>
#include <map>
#include <memory>

using namespace teardown;

namespace {

/// What could be seen before a command.
struct Before {
    Time now;
    RecordId selected;
    double speed = 0, zoom = 0;
    int events = 0, table = -1;
    QString scenario;
    bool locked = false, dark = false;
    std::size_t branches = 0;
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
            e().locked(), themeIsDark(), e().recording().branches().size()};
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

void nothing(Stage &) {}
void established(Stage &s) { s.established(); }
void atEnd(Stage &s) { s.e().toEnd(); }

bool forward(Stage &s, const Before &b) { return s.e().now() > b.now; }
bool backward(Stage &s, const Before &b) { return s.e().now() < b.now; }
bool otherSelection(Stage &s, const Before &b) { return s.e().selected().valid() && s.e().selected() != b.selected; }
bool otherScenario(Stage &s, const Before &b) { return s.e().scenarioId() != b.scenario; }

template <class Body>
bool recorded(Stage &s, const Before &)
{
    return lastShown<Body>(s.e()) != nullptr;
}

/// The last dialog that came up while a command was at work; it was put away.
QString lastDialog;

template <class Dialog>
bool asked(Stage &, const Before &)
{
    return lastDialog == QLatin1String(Dialog::staticMetaObject.className());
}

void addFileDeeds(Deeds &deeds)
{
    deeds["open"] = {nothing, asked<QFileDialog>};
    deeds["save"] = {nothing, asked<QFileDialog>};
    deeds["save-as"] = {nothing, asked<QFileDialog>};
    deeds["export-svg"] = {nothing, asked<QFileDialog>};
    deeds["export-png"] = {nothing, asked<QFileDialog>};
    deeds["restart"] = {atEnd, backward};
    deeds["quit"] = {nothing, [](Stage &s, const Before &) { return !s.window.isVisible(); }};
    const auto withVariants = [](Stage &s) { s.open("time-wait-2msl"); s.e().toEnd(); };
    for (const char *name : {"variant-next", "variant-previous"})
        deeds[name] = {withVariants, [](Stage &s, const Before &b) { return s.e().now() < b.now && s.e().playing(); }};
    const auto kill = [](Stage &s) { s.established(); s.trigger("kill-server"); s.e().pause(); };
    deeds["undo"] = {kill, [](Stage &s, const Before &) { return s.e().undoStack().isClean(); }};
    deeds["redo"] = {[kill](Stage &s) { kill(s); s.trigger("undo"); },
        [](Stage &s, const Before &) { return !s.e().undoStack().isClean(); }};
    deeds["copy"] = {[](Stage &s) { s.established(); s.e().select({3}); QApplication::clipboard()->clear(); },
        [](Stage &, const Before &) { return !QApplication::clipboard()->text().isEmpty(); }};
    deeds["find-scenario"] = {nothing, [](Stage &s, const Before &) { return s.child<QLineEdit>("librarySearch")->hasFocus(); }};
}

void addTimeDeeds(Deeds &deeds)
{
    deeds["play"] = {nothing, [](Stage &s, const Before &) { return s.e().playing(); }};
    for (const char *name : {"step-forward", "to-end", "step-segment", "step-state"})
        deeds[name] = {nothing, forward};
    for (const char *name : {"step-back", "to-start", "step-segment-back", "step-state-back"})
        deeds[name] = {atEnd, backward};
    deeds["slower"] = {nothing, [](Stage &s, const Before &b) { return s.e().speed() < b.speed; }};
    deeds["faster"] = {nothing, [](Stage &s, const Before &b) { return s.e().speed() > b.speed; }};
    deeds["skip-idle"] = {nothing, [](Stage &s, const Before &) { return !s.e().skipIdle(); }};
    deeds["run-until"] = {nothing, [](Stage &s, const Before &) { return s.child<QLineEdit>("runUntil")->hasFocus(); }};
    const auto marks = [](Stage &s) {
        for (int i = 0; i < 9; ++i) {
            s.e().stepForward();
            s.trigger("bookmark-set");
        }
        s.e().stepBack();
        s.e().stepBack();
    };
    deeds["bookmark-set"] = {nothing, [](Stage &s, const Before &) { return s.action("bookmark-1")->isEnabled(); }};
    deeds["bookmark-next"] = {marks, forward};
    deeds["bookmark-previous"] = {marks, backward};
    for (int i = 1; i <= 9; ++i)
        deeds[QStringLiteral("bookmark-%1").arg(i)] = {[marks](Stage &s) { marks(s); s.e().toEnd(); }, backward};
}

void addThingDeeds(Deeds &deeds)
{
    const auto killed = [](Stage &s, const Before &) {
        const auto *last = lastShown<ProcessChanged>(s.e());
        return last && last->what == ProcessEvent::Killed;
    };
    for (const QString &host : {QStringLiteral("client"), QStringLiteral("server")}) {
        const NodeRole role = host == QLatin1String("client") ? NodeRole::Client : NodeRole::Server;
        const auto state = [role](Stage &s) { return mainSocket(s.e().world(), s.node(role)); };
        deeds["kill-" + host] = {established, killed};
        deeds["start-" + host] = {[host](Stage &s) { s.established(); s.action("kill-" + host)->trigger(); s.e().pause(); },
            [](Stage &s, const Before &) { return lastShown<ProcessChanged>(s.e())->what == ProcessEvent::Started; }};
        deeds["close-" + host] = {established, [state](Stage &s, const Before &) { return state(s)->state == TcpState::FinWait1; }};
        deeds["shutdown-" + host] = {established, [state](Stage &s, const Before &) { return state(s)->sendShutdown; }};
        deeds["send-" + host] = {established, recorded<CallEntered>};
        deeds["unplug-" + host] = {established, recorded<CarrierChanged>};
    }
    for (const char *name : {"power-client", "power-router", "power-firewall", "power-server"})
        deeds[name] = {established, recorded<PowerChanged>};
    for (std::uint32_t i = 0; i < 3; ++i)
        deeds[QStringLiteral("black-hole-%1").arg(i + 1)] = {
            established, [i](Stage &s, const Before &) { return blackHoled(s.e().world(), CableId{i}); }};
    deeds["drop-packet"] = {[](Stage &s) {
        while (inFlight(s.e().world()).empty())
            s.e().stepForward();
        s.selectFirst<FrameDeparted>();
    }, recorded<PacketLost>};
}

void addExplainDeeds(Deeds &deeds)
{
    const auto inside = [](Stage &s) { s.e().toEnd(); s.e().select({static_cast<std::uint32_t>(s.e().shownRecords() - 1)}); };
    deeds["why"] = {established, [](Stage &s, const Before &) { return s.e().selected().valid(); }};
    deeds["cause"] = {inside, [](Stage &s, const Before &b) { return s.e().selected() < b.selected; }};
    deeds["effect"] = {[](Stage &s) { s.e().toEnd(); s.selectFirst<PacketMade>(); },
        [](Stage &s, const Before &b) { return s.e().selected() > b.selected; }};
    const auto troubled = [](Stage &s) { s.open("syn-timeout"); s.e().toEnd(); };
    for (const char *name : {"next-state", "previous-state", "next-repetition", "previous-repetition", "next-loss", "previous-loss"})
        deeds[name] = {troubled, otherSelection};
}

void addLessonDeeds(Deeds &deeds)
{
    const auto ask = [](Stage &s) {
        s.open("server-killed-write");
        s.lesson().start();
        s.e().pause();
        s.e().seek(*s.e().gate());
    };
    deeds["lesson-start"] = {nothing, [](Stage &s, const Before &) { return s.lesson().asks(); }};
    deeds["lesson-leave"] = {ask, [](Stage &s, const Before &) { return !s.lesson().asks(); }};
    deeds["lesson-explain"] = {nothing, [](Stage &s, const Before &) { return s.lesson().explained(); }};
    deeds["lesson-lock"] = {nothing, [](Stage &s, const Before &) { return s.e().locked(); }};
    for (int i = 1; i <= 5; ++i) {
        const QString option = QStringLiteral("option-%1").arg(i);
        deeds[QStringLiteral("answer-%1").arg(i)] = {ask, [option](Stage &s, const Before &) {
            const auto *button = s.window.findChild<QAbstractButton *>(option);
            return button && button->isChecked();
        }};
    }
    deeds["answer-confirm"] = {[ask](Stage &s) { ask(s); s.trigger("answer-1"); },
        [](Stage &s, const Before &) { return s.lesson().questions().front().given.has_value(); }};
    deeds["lesson-next"] = {nothing, otherScenario};
    deeds["lesson-previous"] = {[](Stage &s) { s.open("close-four"); }, otherScenario};
    deeds["progress-clear"] = {nothing, asked<QMessageBox>};
}

void addViewDeeds(Deeds &deeds)
{
    const auto zoom = [](Stage &s) { return s.window.diagram().options().zoom; };
    deeds["zoom-in"] = {nothing, [zoom](Stage &s, const Before &b) { return zoom(s) > b.zoom; }};
    deeds["zoom-out"] = {nothing, [zoom](Stage &s, const Before &b) { return zoom(s) < b.zoom; }};
    deeds["zoom-reset"] = {[](Stage &s) { s.trigger("zoom-in"); }, [zoom](Stage &s, const Before &) { return zoom(s) == 1.0; }};
    const auto axis = [](AxisMode mode) {
        return [mode](Stage &s, const Before &) { return s.window.diagram().options().axis == mode; };
    };
    deeds["axis-folded"] = {[](Stage &s) { s.trigger("axis-rows"); }, axis(AxisMode::Folded)};
    deeds["axis-linear"] = {nothing, axis(AxisMode::Linear)};
    deeds["axis-rows"] = {nothing, axis(AxisMode::OneRowPerEvent)};
    deeds["compare"] = {nothing, [](Stage &s, const Before &) { return s.window.findChild<CompareWindow *>() != nullptr; }};
    deeds["all-events"] = {atEnd, [](Stage &s, const Before &b) { return s.events() > b.events; }};
    deeds["theme-system"] = {[](Stage &s) { s.trigger("theme-dark"); }, [](Stage &, const Before &) { return !themeIsDark(); }};
    deeds["theme-light"] = {[](Stage &s) { s.trigger("theme-dark"); }, [](Stage &, const Before &) { return !themeIsDark(); }};
    deeds["theme-dark"] = {[](Stage &s) { s.trigger("theme-light"); }, [](Stage &, const Before &) { return themeIsDark(); }};
    deeds["theme-contrast"] = {[](Stage &s) { s.trigger("theme-light"); },
        [](Stage &, const Before &) { return QApplication::palette().color(QPalette::Base) == Qt::black; }};
    deeds["reduced-motion"] = {nothing, [](Stage &s, const Before &) { return s.e().reducedMotion(); }};
    deeds["announce"] = {nothing,
        [](Stage &, const Before &) { return !QSettings().value(QStringLiteral("announce"), true).toBool(); }};
    deeds["presentation"] = {nothing, [](Stage &s, const Before &) { return s.window.diagram().stageScale() > 1; }};
    deeds["shortcuts"] = {nothing, [](Stage &s, const Before &) { return s.window.findChild<ShortcutWindow *>() != nullptr; }};
    deeds["hints"] = {[](Stage &s) { s.child<MessageStrip>("hints")->hide(); },
        [](Stage &s, const Before &) { return s.child<MessageStrip>("hints")->isVisible(); }};
    deeds["about"] = {nothing, asked<QMessageBox>};
}

void addPanelDeeds(Deeds &deeds, Stage &stage)
{
    for (const QDockWidget *dock : stage.window.findChildren<QDockWidget *>()) {
        const QString name = dock->objectName();
        const auto find = [name](Stage &s) { return s.window.findChild<QDockWidget *>(name); };
        deeds[name + QStringLiteral("-visible")] = {[find](Stage &s) { find(s)->show(); },
            [find](Stage &s, const Before &) { return find(s)->isHidden(); }};
    }
    const auto *tables = stage.child<QTabWidget>("eventPanel");
    for (int i = 0; i < tables->count(); ++i)
        deeds[QStringLiteral("show-") + tables->widget(i)->objectName()] = {
            [i](Stage &s) { s.child<QTabWidget>("eventPanel")->setCurrentIndex(i == 0 ? 1 : 0); },
            [i](Stage &s, const Before &b) { return s.table() == i && b.table != i; }};
}

/// Every command has an entry; a new one needs a new one.
Deeds allDeeds(Stage &stage)
{
    Deeds deeds;
    addFileDeeds(deeds);
    addTimeDeeds(deeds);
    addThingDeeds(deeds);
    addExplainDeeds(deeds);
    addLessonDeeds(deeds);
    addViewDeeds(deeds);
    addPanelDeeds(deeds, stage);
    return deeds;
}

} // namespace

/// Each command once with the mouse through its menu and once by its key, in a situation in which it can be used.
class EveryCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void worksByMouseAndByKey_data();
    void worksByMouseAndByKey();
    void greyedOnesSayWhy();

private:
    std::unique_ptr<Stage> newStage();
    bool clickThrough(QMenu *menu, QAction *action);
    void clickInMenu(Stage &stage, QAction *action);
    void putDialogAway();

    QTemporaryDir m_folder;
};

void EveryCommandTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qputenv("HOME", m_folder.path().toUtf8());
    qputenv("XDG_DATA_HOME", (m_folder.path() + QStringLiteral("/data")).toUtf8());
    QCoreApplication::setOrganizationName(QStringLiteral("teardown-test"));
    QCoreApplication::setApplicationName(QStringLiteral("teardown-test"));
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

std::unique_ptr<Stage> EveryCommandTest::newStage()
{
    QSettings().clear();
    auto stage = std::make_unique<Stage>();
    stage->open("server-killed-write");
    stage->window.resize(1440, 900);
    stage->window.show();
    stage->window.activateWindow();
    if (!QTest::qWaitForWindowActive(&stage->window))
        qFatal("the window does not become active");
    stage->window.setFocus();
    return stage;
}

void EveryCommandTest::worksByMouseAndByKey_data()
{
    QTest::addColumn<QString>("name");
    const std::unique_ptr<Stage> stage = newStage();
    for (const QAction *action : stage->window.commands().all())
        QTest::newRow(qPrintable(action->objectName())) << action->objectName();
}

/// Whether `action` stands in the menu or a menu in it.
static bool leadsTo(const QMenu *menu, const QAction *action)
{
    const QList<QAction *> entries = menu->actions();
    return std::any_of(entries.begin(), entries.end(), [action](const QAction *entry) {
        return entry == action || (entry->menu() && leadsTo(entry->menu(), action));
    });
}

bool EveryCommandTest::clickThrough(QMenu *menu, QAction *action)
{
    if (!QTest::qWaitFor([menu] { return menu->isVisible(); }))
        return false;
    for (QAction *entry : menu->actions()) {
        if (entry != action && !(entry->menu() && leadsTo(entry->menu(), action)))
            continue;
        QTest::mouseMove(menu, menu->actionGeometry(entry).center());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
        return entry == action || clickThrough(entry->menu(), action);
    }
    return false;
}

void EveryCommandTest::clickInMenu(Stage &stage, QAction *action)
{
    QMenuBar *bar = stage.window.menuBar();
    for (QAction *top : bar->actions()) {
        if (!leadsTo(top->menu(), action))
            continue;
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(top).center());
        QVERIFY(clickThrough(top->menu(), action));
        return;
    }
    QFAIL(qPrintable(action->objectName() + QStringLiteral(" stands in no menu")));
}

/// Some commands ask something first. Runs while they wait for the answer.
void EveryCommandTest::putDialogAway()
{
    if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
        lastDialog = QLatin1String(dialog->metaObject()->className());
        dialog->reject();
    }
}

void EveryCommandTest::worksByMouseAndByKey()
{
    QFETCH(QString, name);
    QTimer dialogs;
    connect(&dialogs, &QTimer::timeout, this, &EveryCommandTest::putDialogAway);
    for (const bool byMouse : {true, false}) {
        const std::unique_ptr<Stage> stage = newStage();
        const Deeds deeds = allDeeds(*stage);
        const auto deed = deeds.find(name);
        QVERIFY2(deed != deeds.end(), "no entry in the table of this test: say how the command is made usable, and what it does");
        deed->second.prepare(*stage);
        QAction *action = stage->action(name);
        if (name.startsWith(QLatin1String("answer-")) && name != QLatin1String("answer-confirm") && !action->isEnabled()) {
            QVERIFY(action->statusTip() != action->data().toString()); // the question has fewer answers
            continue;
        }
        QVERIFY2(action->isEnabled(), qPrintable(action->toolTip()));
        QVERIFY(!action->toolTip().isEmpty() && !action->statusTip().isEmpty());
        QVERIFY2(!action->shortcut().isEmpty(), "no key");
        stage->window.setFocus();
        const Before before = stage->look();
        lastDialog.clear();
        dialogs.start(20);
        if (byMouse)
            clickInMenu(*stage, action);
        else
            QTest::keySequence(&stage->window, action->shortcut());
        dialogs.stop();
        QVERIFY2(QTest::qWaitFor([&] { return deed->second.done(*stage, before); }, 2000),
            byMouse ? "the click has done nothing" : "the key has done nothing");
        stage->e().pause();
        stage->e().undoStack().setClean(); // or closing would ask
    }
}

/// At the start, at the end, and in a run that nobody may touch.
void EveryCommandTest::greyedOnesSayWhy()
{
    const std::unique_ptr<Stage> stage = newStage();
    const auto check = [&] {
        for (const QAction *action : stage->window.commands().all()) {
            if (action->isEnabled() || !action->isVisible())
                continue;
            const QString why = action->statusTip();
            QVERIFY2(!why.isEmpty() && why != action->data().toString(), qPrintable(action->objectName() + u' ' + why));
            QVERIFY2(action->toolTip().contains(why), qPrintable(action->objectName() + u' ' + action->toolTip()));
        }
    };
    check();
    stage->e().toEnd();
    check();
    stage->e().setLocked(true);
    check();
}

QTEST_MAIN(EveryCommandTest)
#include "every_command_test.moc"
