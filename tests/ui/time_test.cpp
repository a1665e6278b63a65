#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "controller/acts.h"
#include "controller/bookmarks.h"
#include "controller/commands.h"
#include "controller/run_wish.h"
#include "example_run.h"
#include "models/buffers.h"
#include "models/firewall_tables.h"

#include <algorithm>
#include <set>

using namespace teardown;

/// Going to moments: steps, searches, bookmarks, and how playback moves; and what the newer tables say of a moment.
class TimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }

    void stepsGoFromSegmentToSegment();
    void stepsGoFromStateToState();
    void runsUntilWhatIsWritten_data();
    void runsUntilWhatIsWritten();
    void saysWhatNeverComes();
    void understandsTimes();
    void runsBeyondTheEnd();
    void refusesNonsense_data();
    void refusesNonsense();
    void everyCompletionIsUnderstood();
    void theGateHoldsSearches();
    void branchesAreRenamed();
    void bookmarksAreKept();
    void bookmarksKnowTheirLineOfHistory();
    void bookmarksBehindAQuestionAreHidden();
    void reducedMotionShowsOnlyEvents();
    void buffersAddUp();
    void buffersShowWhatIsUnread();
    void firewallForeseesItsVerdict();

private:
    QTemporaryDir m_folder;
};

void TimeTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(QStringLiteral("teardown-test"));
    QCoreApplication::setApplicationName(QStringLiteral("teardown-time-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

/// Times of all records that pass.
static std::vector<Time> timesOf(const Explorer &explorer, const Explorer::RecordTest &test)
{
    std::vector<Time> times;
    for (const Record &record : explorer.trace().records) {
        if (test(explorer.trace(), record) && (times.empty() || times.back() != record.time))
            times.push_back(record.time);
    }
    return times;
}

/// Steps there and back by the commands, and compares with what the whole run holds.
static void walk(const char *forward, const char *back, const Explorer::RecordTest &test)
{
    Explorer whole;
    openExample(whole);
    whole.toEnd();
    const std::vector<Time> expected = timesOf(whole, test);
    QVERIFY(expected.size() > 4);
    Explorer explorer;
    openExample(explorer);
    CommandSet commands(explorer, nullptr);
    for (const Time t : expected) {
        if (t <= explorer.now())
            continue; // at the very start
        commands.action(QLatin1String(forward))->trigger();
        QCOMPARE(explorer.now(), t);
        QVERIFY(test(explorer.trace(), explorer.trace()[explorer.selected()]));
    }
    QSignalSpy said(&commands, &CommandSet::said);
    commands.action(QLatin1String(forward))->trigger();
    QCOMPARE(said.size(), 1);
    QCOMPARE(explorer.now(), expected.back());
    for (auto t = std::next(expected.rbegin()); t != expected.rend(); ++t) {
        commands.action(QLatin1String(back))->trigger();
        QCOMPARE(explorer.now(), *t);
    }
}

void TimeTest::stepsGoFromSegmentToSegment() { walk("step-segment", "step-segment-back", anySegment()); }

void TimeTest::stepsGoFromStateToState() { walk("step-state", "step-state-back", anyStateChange()); }

void TimeTest::runsUntilWhatIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("state") << "FIN_WAIT_2"
                           << "state";
    QTest::newRow("state as ss writes it") << "fin-wait-2"
                                           << "state";
    QTest::newRow("state of a host") << "server FIN_WAIT_2"
                                     << "state";
    QTest::newRow("host behind") << "CLOSE_WAIT client"
                                 << "state";
    QTest::newRow("reset") << "RST"
                           << "packet";
    QTest::newRow("handshake") << "syn-ack"
                               << "packet";
    QTest::newRow("error") << "client EPIPE"
                           << "errno";
}

void TimeTest::runsUntilWhatIsWritten()
{
    QFETCH(QString, text);
    QFETCH(QString, found);
    Explorer explorer;
    openExample(explorer, "server-killed-write");
    QString problem;
    const auto wish = readRunWish(text, explorer, problem);
    QVERIFY2(wish, qPrintable(problem));
    const QString outcome = fulfil(*wish, explorer);
    QVERIFY2(outcome.isEmpty(), qPrintable(outcome));
    const Record &record = explorer.trace()[explorer.selected()];
    QCOMPARE(record.time, explorer.now());
    if (found == QLatin1String("state"))
        QVERIFY(record.as<StateChanged>());
    else if (found == QLatin1String("packet"))
        QVERIFY(record.as<PacketMade>());
    else
        QVERIFY(record.as<CallReturned>());
    if (text.contains(QLatin1String("server")))
        QCOMPARE(record.node, *nodeWithRole(explorer.setup(), NodeRole::Server));
}

void TimeTest::saysWhatNeverComes()
{
    Explorer explorer;
    openExample(explorer);
    explorer.stepForward();
    const Time before = explorer.now();
    QString problem;
    const auto wish = readRunWish(QStringLiteral("server SYN_SENT"), explorer, problem);
    QVERIFY(wish);
    const QString outcome = fulfil(*wish, explorer);
    QVERIFY2(outcome.contains(QStringLiteral("SYN_SENT on the server does not come")), qPrintable(outcome));
    QCOMPARE(explorer.now(), before);
}

void TimeTest::understandsTimes()
{
    Explorer explorer;
    openExample(explorer);
    const auto go = [&](const char *text) {
        QString problem;
        const auto wish = readRunWish(QLatin1String(text), explorer, problem);
        if (!wish)
            qWarning("%s: %s", text, qPrintable(problem));
        else
            fulfil(*wish, explorer);
        return explorer.now();
    };
    QCOMPARE(go("1.5 s"), atTime(milliseconds(1500)));
    QCOMPARE(go("2"), atTime(seconds(2)));
    QCOMPARE(go("+250 ms"), atTime(milliseconds(2250)));
    QCOMPARE(go("in 1 s"), atTime(milliseconds(3250)));
    QCOMPARE(go("500ms"), atTime(milliseconds(500)));
    explorer.toStart();
    QVERIFY(stepUntil(explorer, *nodeWithRole(explorer.setup(), NodeRole::Client), TcpState::Established));
    const Time from = explorer.now();
    const Duration rto = mainSocket(explorer.world(), *nodeWithRole(explorer.setup(), NodeRole::Client))->rto;
    QVERIFY(rto.ns > 0);
    QCOMPARE(go("in 5 RTO"), from + 5 * rto);
}

void TimeTest::runsBeyondTheEnd()
{
    Explorer explorer;
    openExample(explorer);
    const Time end = explorer.recording().end();
    QCOMPARE(explorer.runTo(end + hours(2)), Explorer::Search::Found);
    QCOMPARE(explorer.now(), end + hours(2));
}

void TimeTest::refusesNonsense_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", "FIN_WAIT_3", "EWHATEVER", "5 parsecs", "server", "in RTO", "+"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
}

void TimeTest::refusesNonsense()
{
    QFETCH(QString, text);
    Explorer explorer;
    openExample(explorer);
    QString problem;
    QVERIFY(!readRunWish(text, explorer, problem));
    QVERIFY(problem.contains(QStringLiteral("FIN_WAIT_2"))); // an example of what would do
}

void TimeTest::everyCompletionIsUnderstood()
{
    Explorer explorer;
    openExample(explorer);
    QVERIFY(stepUntil(explorer, *nodeWithRole(explorer.setup(), NodeRole::Client), TcpState::Established));
    const QStringList all = possibleRunWishes(explorer);
    QVERIFY(all.size() > 60);
    for (const QString &text : all) {
        QString problem;
        QVERIFY2(readRunWish(text, explorer, problem), qPrintable(text + QStringLiteral(": ") + problem));
    }
}

void TimeTest::theGateHoldsSearches()
{
    Explorer explorer;
    openExample(explorer);
    const Time gate = atTime(milliseconds(900));
    explorer.setGate(gate);
    for (const char *text : {"server FIN_WAIT_2", "RST", "+2 h", "50 s", "ETIMEDOUT", "loss"}) {
        explorer.toStart();
        QString problem;
        const auto wish = readRunWish(QLatin1String(text), explorer, problem);
        QVERIFY2(wish, qPrintable(problem));
        QVERIFY2(!fulfil(*wish, explorer).isEmpty(), text);
        QVERIFY2(explorer.now() <= gate, text);
        QVERIFY2(explorer.trace().records.empty() || explorer.trace().records.back().time <= gate + nanoseconds(1), text);
    }
}

void TimeTest::branchesAreRenamed()
{
    Explorer explorer;
    openExample(explorer);
    QVERIFY(stepUntil(explorer, *nodeWithRole(explorer.setup(), NodeRole::Server), TcpState::Established));
    QVERIFY(explorer.perform(killAct(explorer, *nodeWithRole(explorer.setup(), NodeRole::Client))));
    QSignalSpy changed(&explorer, &Explorer::branchesChanged);
    explorer.renameBranch(1, QStringLiteral("  without the client "));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(explorer.recording().branches()[1].name, std::string("without the client"));
    explorer.renameBranch(1, QStringLiteral("  "));
    QCOMPARE(explorer.recording().branches()[1].name, std::string("without the client"));
}

void TimeTest::bookmarksAreKept()
{
    Explorer explorer;
    openExample(explorer);
    {
        Bookmarks marks(explorer, nullptr);
        marks.load(QStringLiteral("a/b#c"));
        explorer.seek(atTime(seconds(2)));
        marks.toggle();
        explorer.seek(atTime(seconds(1)));
        marks.toggle();
        QCOMPARE(marks.all().size(), std::size_t(2));
        QCOMPARE(marks.all().front().at, atTime(seconds(1)));
        QVERIFY(!marks.all().front().name.isEmpty());
        marks.rename(0, QStringLiteral("before it breaks"));
    }
    Bookmarks again(explorer, nullptr);
    again.load(QStringLiteral("a/b#c"));
    QCOMPARE(again.all().size(), std::size_t(2));
    QCOMPARE(again.all()[0].name, QStringLiteral("before it breaks"));
    explorer.toStart();
    QVERIFY(again.goNext());
    QCOMPARE(explorer.now(), atTime(seconds(1)));
    QVERIFY(again.goNext());
    QCOMPARE(explorer.now(), atTime(seconds(2)));
    QVERIFY(!again.goNext());
    QVERIFY(again.goPrevious());
    QCOMPARE(explorer.now(), atTime(seconds(1)));
    again.toggle(); // takes it away
    QCOMPARE(again.all().size(), std::size_t(1));
    again.load(QStringLiteral("another"));
    QVERIFY(again.all().empty());
}

void TimeTest::bookmarksKnowTheirLineOfHistory()
{
    Explorer explorer;
    openExample(explorer);
    Bookmarks marks(explorer, nullptr);
    marks.load(QStringLiteral("x"));
    QVERIFY(stepUntil(explorer, *nodeWithRole(explorer.setup(), NodeRole::Server), TcpState::Established));
    QVERIFY(explorer.perform(killAct(explorer, *nodeWithRole(explorer.setup(), NodeRole::Client))));
    explorer.stepForward();
    explorer.stepForward();
    const Time marked = explorer.now();
    marks.toggle();
    explorer.switchTo(0);
    explorer.toStart();
    QVERIFY(!marks.goNext()); // it is on the other line
    marks.goTo(0);
    QCOMPARE(explorer.recording().current(), std::size_t(1));
    QCOMPARE(explorer.now(), marked);
    openExample(explorer); // begins afresh, and the line is gone
    QVERIFY(marks.open().empty());
}

void TimeTest::bookmarksBehindAQuestionAreHidden()
{
    Explorer explorer;
    openExample(explorer);
    Bookmarks marks(explorer, nullptr);
    marks.load(QStringLiteral("x"));
    for (const int s : {1, 3}) {
        explorer.seek(atTime(seconds(s)));
        marks.toggle();
    }
    explorer.setGate(atTime(seconds(2)));
    QCOMPARE(marks.open().size(), std::size_t(1));
    explorer.toStart();
    QVERIFY(marks.goNext());
    QVERIFY(!marks.goNext());
    marks.goTo(1);
    QCOMPARE(explorer.now(), atTime(seconds(2)));
}

void TimeTest::reducedMotionShowsOnlyEvents()
{
    Explorer explorer;
    openExample(explorer);
    explorer.setReducedMotion(true);
    explorer.setSpeed(1);
    explorer.play();
    std::set<std::int64_t> shown;
    for (int i = 0; i < 400 && explorer.playing(); ++i) {
        explorer.advance(milliseconds(16));
        shown.insert(explorer.now().ns);
    }
    std::set<std::int64_t> events{explorer.setup().start.ns};
    for (const Record &record : explorer.trace().records)
        events.insert(record.time.ns);
    QVERIFY(shown.size() > 5);
    for (const std::int64_t t : shown)
        QVERIFY2(events.count(t) == 1, qPrintable(QString::number(t)));
}

void TimeTest::buffersAddUp()
{
    for (const char *id : {"server-killed-write", "client-killed", "half-close"}) {
        Explorer explorer;
        openExample(explorer, id);
        while (!explorer.atEnd()) {
            explorer.stepForward();
            for (const BufferEnd &end : buffersNow(explorer)) {
                std::vector<SocketView> all = sockets(explorer.world(), end.node);
                const auto socket = std::find_if(all.begin(), all.end(), [&](const SocketView &s) { return s.id == end.socket; });
                QVERIFY(socket != all.end());
                QCOMPARE(end.bars.front().total(),
                    socket->state == TcpState::Listen ? std::uint64_t(socket->receiveQueue) : std::uint64_t(socket->sendQueue));
            }
        }
    }
}

/// What a stopped reader leaves in the queue is seen there, and the sender's other end shows what is on its way.
void TimeTest::buffersShowWhatIsUnread()
{
    Explorer explorer;
    openExample(explorer, "zero-window");
    std::uint64_t unread = 0, unsent = 0, underway = 0;
    while (!explorer.atEnd()) {
        explorer.stepForward();
        for (const BufferEnd &end : buffersNow(explorer)) {
            for (const BufferBar &bar : end.bars) {
                for (const BufferBar::Part &part : bar.parts) {
                    unread = std::max(unread, part.kind == BufferBar::Kind::Unread ? part.amount : 0);
                    unsent = std::max(unsent, part.kind == BufferBar::Kind::Unsent ? part.amount : 0);
                    underway = std::max(underway, part.kind == BufferBar::Kind::Unacknowledged ? part.amount : 0);
                }
            }
        }
    }
    QVERIFY(unread > 1000);
    QVERIFY(unsent > 1000); // the window is shut, the rest waits
    QVERIFY(underway > 0);
}

/// What the table foresees is what the firewall does to the packet that really comes.
void TimeTest::firewallForeseesItsVerdict()
{
    Explorer explorer;
    openExample(explorer, "firewall-idle-drop");
    int compared = 0, refused = 0;
    while (!explorer.atEnd()) {
        const Snapshot foreseen = firewallOnNextPackets(explorer);
        const std::size_t before = explorer.shownRecords();
        explorer.stepForward();
        for (std::size_t i = before; i < explorer.shownRecords(); ++i) {
            const Record &record = explorer.trace().records[i];
            const auto *judged = record.as<FirewallJudged>();
            const Segment *segment = judged && judged->packet.valid() ? explorer.trace().packet(judged->packet).segment() : nullptr;
            if (!segment || segment->payload.length == 0)
                continue;
            for (const Snapshot::Row &row : foreseen.rows) {
                const NodeId node = *nodeWithRole(
                    explorer.setup(), row.cells[0] == QStringLiteral("client") ? NodeRole::Client : NodeRole::Server);
                const auto socket = mainSocket(explorer.world(), node);
                if (!socket || socket->tuple.local != segment->source || row.cells[1] != QStringLiteral("one more byte"))
                    continue;
                ++compared;
                refused += judged->verdict != Verdict::Accept;
                QCOMPARE(row.cells[3].startsWith(QStringLiteral("lets it pass")), judged->verdict == Verdict::Accept);
            }
        }
    }
    QVERIFY(compared > 0);
    QVERIFY(refused > 0);
    explorer.setGate(explorer.now());
    QVERIFY(firewallOnNextPackets(explorer).rows.empty()); // it might be the answer
}

QTEST_MAIN(TimeTest)
#include "time_test.moc"
