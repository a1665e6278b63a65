#include <QAccessible>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "accessible/announcer.h"
#include "accessible/diagram_accessible.h"
#include "controller/acts.h"
#include "diagram/minimap.h"
#include "diagram/topology_strip.h"
#include "example_run.h"
#include "main_window.h"
#include "models/event_model.h"
#include "panels/scrub_bar.h"
#include "text/markup.h"
#include "text/narrator.h"
#include "text/words.h"

#include <memory>

using namespace teardown;

namespace {

struct Told {
    QAccessible::Event kind;
    QString name;
};
std::vector<Told> told; ///< every event that a screen reader would get

void listen(QAccessibleEvent *event)
{
    const QAccessibleInterface *object = event->accessibleInterface();
    told.push_back({event->type(), object ? object->text(QAccessible::Name) : QString()});
}

bool wasTold(QAccessible::Event kind, const QString &part)
{
    return std::any_of(told.begin(), told.end(), [&](const Told &t) { return t.kind == kind && t.name.contains(part); });
}

} // namespace

/// The diagram as a screen reader gets it from Qt, without the bus between them.
class TestDiagramAccessible : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void listsWhatTheTableLists_data();
    void listsWhatTheTableLists();
    void machinesTellTheirCondition();
    void eventsHaveAPlaceOnTheScreen();
    void selectionIsTheFocus();
    void actionsSelectSeekAndExplain();
    void objectsAreMadeWhenAskedFor();
    void newEventsAreAnnounced();
    void manyEventsAreCounted();
    void announcementsCanBeSwitchedOff();
    void barsAndPicturesHaveValues();

private:
    Explorer &explorer() { return m_window->explorer(); }
    DiagramAccessible &diagram() { return *DiagramAccessible::of(m_window->diagram()); }
    QAccessibleInterface &part(DiagramAccessible::Part part) { return *diagram().child(part); }
    QStringList names(DiagramAccessible::Part which);

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestDiagramAccessible::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("teardown-test"));
    QCoreApplication::setApplicationName(QStringLiteral("teardown-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    QAccessible::installUpdateHandler(listen);
    // Qt asks over the bus whether somebody listens, and is told a little later
    if (!QTest::qWaitFor([] { return QAccessible::isActive(); }, 10'000))
        QSKIP("here are no screen readers: it takes X and a session bus");
}

void TestDiagramAccessible::init()
{
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    QVERIFY(m_window->open(QStringLiteral("server-killed-write")));
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    told.clear();
}

QStringList TestDiagramAccessible::names(DiagramAccessible::Part which)
{
    QStringList result;
    for (int i = 0; i < part(which).childCount(); ++i)
        result += part(which).child(i)->text(QAccessible::Name);
    return result;
}

void TestDiagramAccessible::listsWhatTheTableLists_data()
{
    QTest::addColumn<QString>("scenario");
    for (const char *id : {"server-killed-write", "close-four", "syn-timeout", "refused", "simultaneous-close"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

/// The table is the diagram in words: the same events, in the same order, at every moment, and nothing that one can stop at
/// in the diagram is without one.
void TestDiagramAccessible::listsWhatTheTableLists()
{
    QFETCH(QString, scenario);
    QVERIFY(m_window->open(scenario));
    explorer().toEnd();
    const Time start = explorer().setup().start, end = explorer().now();
    const QAbstractItemModel *table = m_window->findChild<QTableView *>(QStringLiteral("eventTable"))->model();
    for (const int percent : {100, 30, 0, 3, 60, 100}) {
        explorer().seek(start + (end - start) / 100 * percent);
        QStringList rows;
        for (int i = 0; i < table->rowCount(); ++i)
            rows += table->index(i, 0).data(Qt::AccessibleDescriptionRole).toString();
        QCOMPARE(names(DiagramAccessible::Events), rows);
    }
    QVERIFY(table->rowCount() > 3);
    for (const DiagramEvent &event : m_window->diagram().layout().events) {
        if (!event.stop || event.record.value >= explorer().shownRecords())
            continue;
        const QString what = toPlainText(Narrator(explorer().setup(), explorer().trace()).sentence(event.record));
        QVERIFY2(diagram().eventObject(event.record), qPrintable(what));
    }
}

void TestDiagramAccessible::machinesTellTheirCondition()
{
    const NodeId server = *nodeWithRole(explorer().setup(), NodeRole::Server);
    QVERIFY(stepUntil(explorer(), server, TcpState::Established));
    QAccessibleInterface *strip = QAccessible::queryAccessibleInterface(&m_window->diagram().strip());
    QCOMPARE(strip->parent(), &part(DiagramAccessible::Machines));
    QStringList things;
    for (int i = 0; i < strip->childCount(); ++i)
        things += strip->child(i)->text(QAccessible::Name);
    const QString all = things.join(QLatin1Char('\n'));
    for (const char *word : {"client", "router", "firewall", "server", "Cable", "ESTABLISHED"})
        QVERIFY2(all.contains(QLatin1String(word)), qPrintable(all));
    QVERIFY2(!things.contains(QString()), qPrintable(all));
    const QPoint middle = strip->rect().center();
    QCOMPARE(diagram().childAt(middle.x(), middle.y()), &part(DiagramAccessible::Machines));
}

void TestDiagramAccessible::eventsHaveAPlaceOnTheScreen()
{
    explorer().toEnd();
    QAccessibleInterface &events = part(DiagramAccessible::Events);
    QCOMPARE(events.parent(), static_cast<QAccessibleInterface *>(&diagram()));
    m_window->diagram().verticalScrollBar()->setValue(0);
    int onScreen = 0;
    for (int i = 0; i < events.childCount(); ++i) {
        QAccessibleInterface *event = events.child(i);
        QCOMPARE(events.indexOfChild(event), i);
        QCOMPARE(event->role(), QAccessible::ListItem);
        QVERIFY2(!event->rect().isEmpty(), qPrintable(event->text(QAccessible::Name)));
        QCOMPARE(event->state().offscreen,
            !event->rect().intersects(
                QRect(m_window->diagram().viewport()->mapToGlobal(QPoint()), m_window->diagram().viewport()->size())));
        onScreen += event->state().offscreen ? 0 : 1;
    }
    QVERIFY(onScreen > 3);
}

void TestDiagramAccessible::selectionIsTheFocus()
{
    explorer().toEnd();
    m_window->diagram().setFocus();
    told.clear();
    QTest::keyClick(&m_window->diagram(), Qt::Key_Home);
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(&m_window->diagram(), Qt::Key_Down);
    const RecordId selected = diagram().listed(explorer().selected());
    QAccessibleInterface *event = diagram().eventObject(selected);
    QVERIFY(event && event->state().selected && event->state().focused);
    QCOMPARE(diagram().focusChild(), event);
    QVERIFY(wasTold(QAccessible::Focus, event->text(QAccessible::Name)));
    int chosen = 0;
    for (int i = 0; i < part(DiagramAccessible::Events).childCount(); ++i)
        chosen += part(DiagramAccessible::Events).child(i)->state().selected ? 1 : 0;
    QCOMPARE(chosen, 1);
}

void TestDiagramAccessible::actionsSelectSeekAndExplain()
{
    explorer().toEnd();
    QAccessibleInterface *event = part(DiagramAccessible::Events).child(5);
    QAccessibleActionInterface *actions = event->actionInterface();
    QVERIFY(actions);
    for (const QString &name : actions->actionNames())
        QVERIFY(!actions->localizedActionName(name).isEmpty() && !actions->localizedActionDescription(name).isEmpty());
    const RecordId record = diagram().events().recordAt(5);
    actions->doAction(QStringLiteral("select"));
    QCOMPARE(explorer().selected(), record);
    QSignalSpy why(m_window->commands().action(QStringLiteral("why")), &QAction::triggered);
    actions->doAction(QStringLiteral("why"));
    QCOMPARE(why.size(), 1);
    actions->doAction(QStringLiteral("seek"));
    QCOMPARE(explorer().now(), explorer().trace()[record].time);
}

void TestDiagramAccessible::objectsAreMadeWhenAskedFor()
{
    QVERIFY(m_window->open(QStringLiteral("port-exhaustion"))); // as many events as a scenario of the library has
    explorer().toEnd();
    const int count = part(DiagramAccessible::Events).childCount();
    QVERIFY2(count > 500, qPrintable(QString::number(count)));
    QElapsedTimer wall;
    wall.start();
    QAccessibleInterface *last = part(DiagramAccessible::Events).child(count - 1);
    QVERIFY(!last->text(QAccessible::Name).isEmpty());
    QVERIFY2(wall.elapsed() < 200, qPrintable(QString::number(wall.elapsed()))); // making all would take seconds
}

void TestDiagramAccessible::newEventsAreAnnounced()
{
    QSignalSpy said(m_window->findChild<Announcer *>(QStringLiteral("announcer")), &Announcer::announced);
    const int before = part(DiagramAccessible::Events).childCount();
    while (part(DiagramAccessible::Events).childCount() == before)
        explorer().stepForward();
    QTRY_VERIFY(said.size() >= 1);
    const QString text = part(DiagramAccessible::Announcement).text(QAccessible::Name);
    QCOMPARE(text, said.back().front().toString());
    QVERIFY2(text.contains(part(DiagramAccessible::Events).child(before)->text(QAccessible::Name)), qPrintable(text));
    for (const QAccessible::Event kind : {QAccessible::NameChanged, QAccessible::ObjectShow, QAccessible::Alert})
        QVERIFY(wasTold(kind, text));
    explorer().stepBack();
    QTRY_VERIFY(said.size() >= 2);
    QVERIFY(part(DiagramAccessible::Announcement).text(QAccessible::Name) != text);
}

void TestDiagramAccessible::manyEventsAreCounted()
{
    QSignalSpy said(m_window->findChild<Announcer *>(QStringLiteral("announcer")), &Announcer::announced);
    const int before = part(DiagramAccessible::Events).childCount();
    explorer().toEnd();
    QTRY_COMPARE(said.size(), 1);
    const QString text = said.front().front().toString();
    const int count = part(DiagramAccessible::Events).childCount();
    QVERIFY(count > before + 3);
    QVERIFY2(text.contains(QStringLiteral(": %1.").arg(count - before)), qPrintable(text));
    QVERIFY2(text.contains(part(DiagramAccessible::Events).child(count - 1)->text(QAccessible::Name)), qPrintable(text));
}

void TestDiagramAccessible::announcementsCanBeSwitchedOff()
{
    QSignalSpy said(m_window->findChild<Announcer *>(QStringLiteral("announcer")), &Announcer::announced);
    QAction *announce = m_window->commands().action(QStringLiteral("announce"));
    QVERIFY(announce->isChecked());
    announce->trigger();
    explorer().toEnd();
    QTest::qWait(600);
    QCOMPARE(said.size(), 0);
    MainWindow second;
    QVERIFY(!second.commands().action(QStringLiteral("announce"))->isChecked());
}

void TestDiagramAccessible::barsAndPicturesHaveValues()
{
    explorer().toEnd();
    auto *bar = m_window->findChild<ScrubBar *>(QStringLiteral("scrubBar"));
    QAccessibleInterface *slider = QAccessible::queryAccessibleInterface(bar);
    QCOMPARE(slider->role(), QAccessible::Slider);
    QVERIFY(slider->valueInterface()->currentValue().toDouble() > 1);
    QVERIFY(wasTold(QAccessible::ValueChanged, slider->text(QAccessible::Name)));
    slider->valueInterface()->setCurrentValue(1.0);
    QCOMPARE(explorer().now(), explorer().setup().start + seconds(1));
    QVERIFY(slider->text(QAccessible::Value).startsWith(timeText(explorer().now())));
    m_window->commands().action(QStringLiteral("show-stateMachine"))->trigger(); // it is drawn when it is in sight
    for (const char *name : {"minimap", "stateMachine"}) {
        auto *widget = m_window->findChild<QWidget *>(QLatin1String(name));
        QVERIFY2(widget, name);
        QAccessibleInterface *picture = QAccessible::queryAccessibleInterface(widget);
        QCOMPARE(picture->role(), QAccessible::Graphic);
        QVERIFY2(!picture->text(QAccessible::Name).isEmpty() && !picture->text(QAccessible::Description).isEmpty(), name);
    }
}

QTEST_MAIN(TestDiagramAccessible)
#include "test_diagram_accessible.moc"
