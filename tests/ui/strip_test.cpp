#include <QAccessible>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include "diagram/topology_strip.h"
#include "example_run.h"
#include "main_window.h"
#include "panels/thing_card.h"
#include "panels/waiting_panel.h"

#include <algorithm>
#include <memory>

using namespace teardown;

/// The machines and cables above the diagram, by mouse and by keys; and the table of who waits for what.
class StripTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void hasEveryThing();
    void everyThingHasItsWords();
    void everyThingIsAnAccessibleObject();
    void packetsFlyWithTime();
    void packetsStandStillWithReducedMotion();
    void processesShowTheirState();
    void firewallCountsDown();
    void cablesShowWhatIsWrong();
    void powerSwitchActs();
    void powerSwitchSaysWhyNot();
    void clickOpensACard();
    void cardShowsTheTable();
    void greyedActOfACardSaysWhy();
    void cardActsOnTheProcessThatItIsAbout();
    void keysWalkAndOpen();
    void menuKeyOffersActions();
    void rightClickOffersActions();
    void packetIsSelected();
    void everyThingOfEveryScenarioFits_data();
    void everyThingOfEveryScenarioFits();
    void narrowBoxesSayWhatMatters();
    void badgesFitTheirWords();
    void tableSaysWhoNotices();
    void tableIsSilentWhileAQuestionIsOpen();
    void forecastFollowsAnAct();
    void rowLeadsToItsSocket();
    void aFloodIsCutShort();

private:
    Explorer &explorer() { return m_window->explorer(); }
    TopologyStrip &strip() { return m_window->diagram().strip(); }
    int find(DiagramThing::Kind kind, std::uint32_t node = Id<struct NodeTag>::none);
    const HeadThing &thing(int index) { return strip().things()[static_cast<std::size_t>(index)]; }
    void click(int index);
    ThingCard *card() { return m_window->findChild<ThingCard *>(); }
    WaitingPanel &waiting() { return *m_window->findChild<WaitingPanel *>(); }
    void openScenario(const char *id, double at);
    void showTimers();

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void StripTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(QStringLiteral("teardown-test"));
    QCoreApplication::setApplicationName(QStringLiteral("teardown-strip-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void StripTest::init()
{
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    openScenario("server-killed-write", 2);
}

void StripTest::cleanup()
{
    explorer().pause();
    if (card())
        card()->close();
    m_window.reset();
}

void StripTest::openScenario(const char *id, double at)
{
    QVERIFY(m_window->open(QString::fromLatin1(id)));
    explorer().seek(atTime(nanoseconds(static_cast<std::int64_t>(at * 1e9))));
}

int StripTest::find(DiagramThing::Kind kind, std::uint32_t node)
{
    const auto &things = strip().things();
    const auto found = std::find_if(things.begin(), things.end(),
        [&](const HeadThing &t) { return t.thing.kind == kind && (node == NodeId::none || t.thing.node.value == node); });
    return found == things.end() ? -1 : static_cast<int>(found - things.begin());
}

/// In the middle, where nothing smaller lies.
void StripTest::click(int index)
{
    QVERIFY(index >= 0);
    const QRectF box = thing(index).box;
    QPointF point = box.center();
    if (thing(index).thing.kind == DiagramThing::Kind::Node)
        point = box.topLeft() + QPointF(box.width() / 2, 12);
    QTest::mouseClick(&strip(), Qt::LeftButton, {}, point.toPoint());
}

void StripTest::hasEveryThing()
{
    using Kind = DiagramThing::Kind;
    for (const std::uint32_t node : {0u, 1u, 2u, 3u}) {
        QVERIFY(find(Kind::Node, node) >= 0);
        QVERIFY(find(Kind::Power, node) >= 0);
        QVERIFY(find(Kind::Neighbours, node) >= 0);
    }
    for (const std::uint32_t node : {0u, 3u}) {
        QVERIFY(find(Kind::Process, node) >= 0);
        QVERIFY(find(Kind::Badge, node) >= 0);
    }
    QCOMPARE(std::count_if(strip().things().begin(), strip().things().end(),
                 [](const HeadThing &t) { return t.thing.kind == Kind::Cable; }),
        std::ptrdiff_t(3));
}

void StripTest::everyThingHasItsWords()
{
    for (const HeadThing &t : strip().things()) {
        QVERIFY(!t.text.isEmpty());
        QVERIFY2(!t.text.contains(QLatin1Char('%')) && !t.text.contains(QLatin1Char('`')), qPrintable(t.text));
    }
    QVERIFY(!strip().accessibleName().isEmpty());
}

void StripTest::everyThingIsAnAccessibleObject()
{
    QAccessibleInterface *all = QAccessible::queryAccessibleInterface(&strip());
    QVERIFY(all);
    QCOMPARE(all->childCount(), static_cast<int>(strip().things().size()));
    for (int i = 0; i < all->childCount(); ++i) {
        QAccessibleInterface *one = all->child(i);
        QVERIFY(one && one->isValid());
        QCOMPARE(one->text(QAccessible::Name), thing(i).text);
        QCOMPARE(all->indexOfChild(one), i);
        QVERIFY(one->actionInterface());
        QVERIFY(!one->rect().isEmpty());
    }
    const int router = find(DiagramThing::Kind::Power, 1);
    all->child(router)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    QVERIFY(!poweredOn(explorer().world(), NodeId{1}));
}

void StripTest::packetsFlyWithTime()
{
    explorer().toStart();
    const int first = find(DiagramThing::Kind::Packet);
    QVERIFY(first >= 0); // the SYN
    const double before = thing(first).box.center().x();
    explorer().seek(explorer().now() + milliseconds(2));
    const double later = thing(find(DiagramThing::Kind::Packet)).box.center().x();
    QVERIFY(later > before + 5);
}

void StripTest::packetsStandStillWithReducedMotion()
{
    explorer().setReducedMotion(true);
    explorer().toStart();
    const double before = thing(find(DiagramThing::Kind::Packet)).box.center().x();
    explorer().seek(explorer().now() + milliseconds(2));
    QCOMPARE(thing(find(DiagramThing::Kind::Packet)).box.center().x(), before);
}

void StripTest::processesShowTheirState()
{
    QVERIFY(thing(find(DiagramThing::Kind::Process, 3)).text.contains(QStringLiteral("killed")));
    openScenario("three-detectors", 36);
    QVERIFY(thing(find(DiagramThing::Kind::Process, 3)).text.contains(QStringLiteral("server in recv")));
}

void StripTest::firewallCountsDown()
{
    openScenario("firewall-idle-drop", 2);
    const QString before = thing(find(DiagramThing::Kind::Connections, 2)).text;
    QVERIFY2(before.contains(QStringLiteral("ESTABLISHED")), qPrintable(before));
    explorer().seek(explorer().now() + seconds(5));
    QVERIFY(thing(find(DiagramThing::Kind::Connections, 2)).text != before);
}

void StripTest::cablesShowWhatIsWrong()
{
    openScenario("three-detectors", 36);
    const auto &things = strip().things();
    QVERIFY(std::any_of(things.begin(), things.end(), [](const HeadThing &t) {
        return t.thing.kind == DiagramThing::Kind::Cable && t.text.contains(QStringLiteral("black hole"));
    }));
}

void StripTest::powerSwitchActs()
{
    QVERIFY(poweredOn(explorer().world(), NodeId{1}));
    click(find(DiagramThing::Kind::Power, 1));
    QVERIFY(!poweredOn(explorer().world(), NodeId{1}));
    QVERIFY(thing(find(DiagramThing::Kind::Power, 1)).text.contains(QStringLiteral("off")));
    click(find(DiagramThing::Kind::Power, 1));
    QVERIFY(poweredOn(explorer().world(), NodeId{1}));
}

void StripTest::powerSwitchSaysWhyNot()
{
    explorer().setLocked(true);
    click(find(DiagramThing::Kind::Power, 1));
    QVERIFY(poweredOn(explorer().world(), NodeId{1}));
    QVERIFY(!m_window->statusBar()->currentMessage().isEmpty());
    explorer().setLocked(false);
}

void StripTest::clickOpensACard()
{
    for (const auto kind : {DiagramThing::Kind::Node, DiagramThing::Kind::Process, DiagramThing::Kind::Neighbours,
             DiagramThing::Kind::Badge, DiagramThing::Kind::Cable, DiagramThing::Kind::Connections}) {
        if (kind == DiagramThing::Kind::Connections)
            openScenario("firewall-idle-drop", 2);
        click(find(kind));
        QVERIFY(card());
        QVERIFY(!card()->accessibleName().isEmpty());
        QVERIFY(!card()->accessibleDescription().isEmpty());
        QVERIFY(!card()->accessibleDescription().contains(QLatin1Char('%')));
        card()->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!card());
    }
}

void StripTest::cardShowsTheTable()
{
    click(find(DiagramThing::Kind::Badge, 0));
    card()->findChild<QPushButton *>(QStringLiteral("cardMore"))->click();
    auto *tabs = m_window->findChild<QTabWidget *>(QStringLiteral("eventPanel"));
    QCOMPARE(tabs->currentWidget()->objectName(), QStringLiteral("socketTable"));
}

void StripTest::greyedActOfACardSaysWhy()
{
    click(find(DiagramThing::Kind::Process, 3)); // it was killed
    auto *kill = card()->findChild<QPushButton *>(QStringLiteral("card-kill-server"));
    QVERIFY(kill);
    m_window->statusBar()->clearMessage();
    kill->click();
    QVERIFY(!m_window->statusBar()->currentMessage().isEmpty());
    QVERIFY(card()->isVisible());
}

/// Two processes of one machine: each card has its own acts, and the other process is left alone.
void StripTest::cardActsOnTheProcessThatItIsAbout()
{
    openScenario("listener-closed", 0.5);
    const auto state = [&](const QString &name) {
        for (const ProcessView &process : processes(explorer().world(), NodeId{0}))
            if (QString::fromStdString(process.name) == name)
                return process.state;
        return ProcessState::NotStarted;
    };
    const auto alive = [&](const QString &name) {
        return state(name) == ProcessState::Running || state(name) == ProcessState::Blocked;
    };
    QStringList names;
    for (const HeadThing &t : strip().things())
        if (t.thing.kind == DiagramThing::Kind::Process && t.thing.node == NodeId{0})
            names += t.thing.process;
    QVERIFY2(names.size() >= 2, qPrintable(names.join(u' ')));
    QVERIFY(alive(names[0]) && alive(names[1]));
    const auto press = [&](const QString &process, const char *button) {
        const auto &things = strip().things();
        const auto found = std::find_if(things.begin(), things.end(),
            [&](const HeadThing &t) { return t.thing.kind == DiagramThing::Kind::Process && t.thing.process == process; });
        QVERIFY(found != things.end());
        click(static_cast<int>(found - things.begin()));
        QVERIFY(card());
        auto *one = card()->findChild<QPushButton *>(QLatin1String(button));
        QVERIFY(one && one->text().contains(process));
        one->click();
        explorer().pause();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    press(names[1], "card-kill-client");
    QCOMPARE(state(names[1]), ProcessState::Killed);
    QVERIFY(alive(names[0]));
    press(names[1], "card-start-client");
    QVERIFY(alive(names[1]));
    press(names[1], "card-stop-client");
    QCOMPARE(state(names[1]), ProcessState::Stopped);
    QVERIFY(alive(names[0]));
    press(names[0], "card-stop-client"); // it is not the one that is stopped
    QCOMPARE(state(names[0]), ProcessState::Stopped);
    press(names[1], "card-stop-client");
    QVERIFY(alive(names[1]));
    QCOMPARE(state(names[0]), ProcessState::Stopped);
}

void StripTest::keysWalkAndOpen()
{
    QTest::keyClick(m_window.get(), Qt::Key_F3);
    QVERIFY(strip().hasFocus());
    QCOMPARE(strip().current(), 0);
    QString heard;
    for (std::size_t i = 1; i < strip().things().size(); ++i) {
        QTest::keyClick(&strip(), Qt::Key_Right);
        QCOMPARE(strip().current(), static_cast<int>(i));
        QVERIFY(strip().accessibleDescription() != heard);
        heard = strip().accessibleDescription();
    }
    QTest::keyClick(&strip(), Qt::Key_Left);
    QCOMPARE(strip().current(), static_cast<int>(strip().things().size()) - 2);
    QTest::keyClick(&strip(), Qt::Key_Home);
    QTest::keyClick(&strip(), Qt::Key_Return);
    QVERIFY(card());
    QTest::keyClick(card(), Qt::Key_Escape);
    QVERIFY(!card() || !card()->isVisible());
}

void StripTest::menuKeyOffersActions()
{
    strip().setFocus();
    strip().setCurrent(find(DiagramThing::Kind::Cable));
    QTest::keyClick(&strip(), Qt::Key_F10, Qt::ShiftModifier);
    auto *menu = m_window->findChild<QMenu *>(QStringLiteral("thingMenu"));
    QVERIFY(menu && !menu->actions().isEmpty());
    menu->close();
}

void StripTest::rightClickOffersActions()
{
    const int index = find(DiagramThing::Kind::Process, 0);
    const QPoint point = thing(index).box.center().toPoint();
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, strip().mapToGlobal(point));
    QCoreApplication::sendEvent(&strip(), &event);
    auto *menu = m_window->findChild<QMenu *>(QStringLiteral("thingMenu"));
    QVERIFY(menu);
    const QList<QAction *> actions = menu->actions();
    QVERIFY(std::any_of(actions.begin(), actions.end(), [](QAction *a) { return a->objectName() == u"kill-client"; }));
    menu->close();
}

void StripTest::packetIsSelected()
{
    explorer().toStart();
    const int index = find(DiagramThing::Kind::Packet);
    const RecordId record = thing(index).thing.record;
    click(index);
    QCOMPARE(explorer().selected(), record);
}

void StripTest::everyThingOfEveryScenarioFits_data()
{
    QTest::addColumn<QByteArray>("id");
    for (const LibraryEntry &entry : library()) {
        const QByteArray id(entry.id.data(), std::ssize(entry.id));
        QTest::newRow(id.constData()) << id;
    }
}

/// In a narrow window too nothing lies outside, and parts lie in their machine.
void StripTest::everyThingOfEveryScenarioFits()
{
    QFETCH(QByteArray, id);
    const Setup setup = libraryScenario(id.toStdString()).value().setup;
    Recording recording(setup);
    for (const int percent : {0, 30, 60, 100}) {
        const Time at = setup.start + nanoseconds((setup.end - setup.start).ns / 100 * percent);
        const World world = recording.stateAt(at);
        for (const double width : {420.0, 700.0, 1100.0}) {
            LayoutOptions options;
            options.width = width;
            const DiagramLayout layout(setup, options);
            const DiagramHead head = headOf(setup, layout.columns, {world, recording.trace(), at});
            for (const HeadThing &t : thingsOf(head)) {
                QVERIFY(!t.text.isEmpty());
                QVERIFY2(t.box.top() >= 0 && t.box.bottom() <= headHeight, qPrintable(t.text));
                QVERIFY2(t.box.left() >= -10 && t.box.right() <= width + 10, qPrintable(t.text));
            }
            for (const DiagramHead::NodeBox &node : head.nodes)
                for (const DiagramHead::Part &part : node.parts)
                    QVERIFY2(node.box.contains(part.box), qPrintable(part.text));
        }
    }
}

/// Where there is no room for the name, what has become of the process stays.
void StripTest::narrowBoxesSayWhatMatters()
{
    const Setup setup = libraryScenario("server-killed-write").value().setup;
    Recording recording(setup);
    const Time at = atTime(seconds(2));
    const World world = recording.stateAt(at);
    LayoutOptions options;
    options.width = 520;
    const DiagramHead narrow = headOf(setup, DiagramLayout(setup, options).columns, {world, recording.trace(), at});
    const DiagramHead::Part &server = narrow.nodes.back().parts.front();
    QVERIFY(server.trouble && server.text.contains(server.brief));
    QVERIFY(!server.brief.contains(server.process));
    QVERIFY2(textWidth(server.brief, TextStyle::NodeNote) <= server.box.width() - 12, qPrintable(server.brief));
    options.hiddenNodes = {NodeId{1}, NodeId{2}}; // what is left may use the room
    const DiagramHead two = headOf(setup, DiagramLayout(setup, options).columns, {world, recording.trace(), at});
    QCOMPARE(two.nodes.size(), std::size_t(2));
    QVERIFY(two.nodes.front().box.width() > narrow.nodes.front().box.width());
}

// --- who waits for what

void StripTest::showTimers()
{
    auto *tabs = m_window->findChild<QTabWidget *>(QStringLiteral("eventPanel"));
    tabs->setCurrentWidget(&waiting());
}

/// A badge is as wide as its words, and the two never lie on each other.
void StripTest::badgesFitTheirWords()
{
    Explorer run;
    Setup setup = libraryScenario("close-four").value().setup;
    for (ProcessSpec &process : setup.processes)
        process.name += "-with-a-very-long-name";
    run.open(setup, "", "");
    QVERIFY(stepUntil(run, NodeId{0}, TcpState::Established));
    for (const double width : {820.0, 420.0}) {
        LayoutOptions options;
        options.width = width;
        const Columns columns = columnsOf(run.setup(), options);
        const DiagramHead head = headOf(run.setup(), columns, {run.world(), run.trace(), run.now()});
        QCOMPARE(head.badges.size(), std::size_t{2});
        QVERIFY(!head.badges[0].box.intersects(head.badges[1].box));
        QVERIFY(head.badges[0].box.left() >= 0 && head.badges[1].box.right() <= width);
        if (width > 800)
            QVERIFY(textWidth(head.badges[0].owner, TextStyle::BadgeNote) < head.badges[0].box.width() - 8);
    }
}

void StripTest::tableSaysWhoNotices()
{
    openScenario("keepalive-dead-peer", 100);
    showTimers();
    QTRY_VERIFY_WITH_TIMEOUT(waiting().forecaster().state() == Forecaster::State::Complete
            || waiting().forecaster().state() == Forecaster::State::Bounded,
        60'000);
    const QString text = waiting().text();
    QVERIFY2(text.contains(QStringLiteral("ETIMEDOUT")), qPrintable(text));
    const std::optional<Notice> first = waiting().forecaster().first();
    QVERIFY(first);
    explorer().toEnd();
    bool came = false;
    for (const Record &record : explorer().trace().records)
        came = came || noticeIn(explorer().trace(), record) == first;
    QVERIFY(came);
}

/// Nobody may know what comes before it was answered.
void StripTest::tableIsSilentWhileAQuestionIsOpen()
{
    openScenario("keepalive-dead-peer", 100);
    showTimers();
    QTRY_VERIFY_WITH_TIMEOUT(waiting().text().contains(QStringLiteral("ETIMEDOUT")), 60'000);
    explorer().setGate(explorer().now());
    QCOMPARE(waiting().forecaster().state(), Forecaster::State::Closed);
    QTest::qWait(50);
    QVERIFY2(!waiting().text().contains(QStringLiteral("ETIMEDOUT")), qPrintable(waiting().text()));
    QVERIFY(!waiting().forecaster().first());
}

void StripTest::forecastFollowsAnAct()
{
    openScenario("keepalive-dead-peer", 100);
    showTimers();
    QTRY_VERIFY_WITH_TIMEOUT(waiting().text().contains(QStringLiteral("ETIMEDOUT")), 60'000);
    QVERIFY(explorer().perform({NodeId{0}, KillProcess{"client"}}));
    QTRY_VERIFY(!waiting().text().contains(QStringLiteral("recv returns ETIMEDOUT")));
}

/// By mouse and by key: the last thing that happened to the socket of the row is selected.
void StripTest::rowLeadsToItsSocket()
{
    openScenario("keepalive-dead-peer", 100);
    showTimers();
    QTableView &table = waiting().table();
    explorer().select({});
    table.setFocus();
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(table.model()->index(0, 1)).center());
    const RecordId clicked = explorer().selected();
    QVERIFY(clicked.valid());
    QVERIFY(socketOf(explorer().trace()[clicked]).valid());
    for (int row = 1; row < table.model()->rowCount() && explorer().selected() == clicked; ++row)
        QTest::keyClick(&table, Qt::Key_Down);
    QVERIFY(explorer().selected() != clicked);
}

void StripTest::aFloodIsCutShort()
{
    openScenario("port-exhaustion", 60);
    showTimers();
    const std::size_t all = waitingFor(explorer().world()).size();
    const int rows = waiting().table().model()->rowCount();
    QVERIFY(static_cast<std::size_t>(rows) <= std::max<std::size_t>(all, 310));
    QVERIFY(rows > 1);
}

QTEST_MAIN(StripTest)
#include "strip_test.moc"
