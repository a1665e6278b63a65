#include <QtTest>

#include "good_text.h"
#include "text/narrator.h"
#include "text/rule_text.h"

using namespace teardown;

namespace {

constexpr NodeId client{0};
constexpr NodeId server{1};
constexpr CableId wire{0};
constexpr SocketId socketId{7};
constexpr SocketAddress clientEnd{ipv4(10, 0, 0, 1), 1982};
constexpr SocketAddress serverEnd{ipv4(10, 0, 0, 2), 80};

Setup twoHosts()
{
    Setup setup;
    setup.nodes.resize(2);
    setup.nodes[0].name = "client";
    setup.nodes[0].interfaces = {{"eth0", clientEnd.address, 24}};
    setup.nodes[1].name = "server";
    setup.nodes[1].role = NodeRole::Server;
    setup.nodes[1].interfaces = {{"eth0", serverEnd.address, 24}};
    setup.cables.resize(1);
    setup.cables[0].name = "wire0";
    setup.cables[0].client = client;
    setup.cables[0].server = server;
    return setup;
}

Segment segment(Flags flags, std::uint32_t seq, std::uint32_t ack, std::uint32_t length = 0)
{
    Segment made;
    made.source = clientEnd;
    made.destination = serverEnd;
    made.flags = flags;
    made.seq = Seq(seq);
    made.ack = Seq(ack);
    made.window = 502;
    made.payload.length = length;
    return made;
}

Segment answer(Segment made)
{
    std::swap(made.source, made.destination);
    return made;
}

/// A trace written by hand.
class Story {
public:
    RecordId add(Time time, NodeId node, RecordId cause, Rule rule, RecordBody body)
    {
        trace.records.push_back({time, cause, rule, node, std::move(body)});
        return trace.lastId();
    }
    RecordId send(Time time, NodeId node, RecordId cause, Rule rule, const Segment &what, SegmentRole role = SegmentRole::Normal,
        std::uint8_t attempt = 0)
    {
        const PacketId id{static_cast<std::uint32_t>(trace.packets.size())};
        trace.packets.push_back({id, what});
        return add(time, node, cause, rule, PacketMade{id, socketId, role, {}, attempt});
    }
    RecordId call(Time time, NodeId node, const SystemCall &made, Time returned, const CallResult &result)
    {
        CallRecord record;
        record.node = node;
        record.process = {3};
        record.processName = "browser";
        record.socket = socketId;
        record.call = made;
        record.entered = time;
        record.returned = returned;
        record.result = result;
        trace.calls.push_back(record);
        return add(time, node, {}, Rule::ProgramStep, CallEntered{{static_cast<std::uint32_t>(trace.calls.size()) - 1}});
    }
    RecordId timeout(Time time, NodeId node, TimerKind kind, Duration after)
    {
        const RecordId armed = add(time - after, node, {}, Rule::TimerArmed, TimerArmed{socketId, kind, time, 0});
        return add(time, node, armed, Rule::TimerDone, TimerFired{socketId, kind});
    }

    Setup setup = twoHosts();
    Trace trace;
    Narrator narrator{setup, trace};
};

SystemCall sending(std::int64_t bytes)
{
    SystemCall made;
    made.name = CallName::Send;
    made.fd = "sock";
    made.length = bytes;
    return made;
}

} // namespace

class TestNarrator : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void synAndItsRetries()
    {
        Story story;
        const RecordId first = story.send({}, client, {}, Rule::SynSent, segment(Flag::Syn, 1000, 0));
        QCOMPARE(story.narrator.sentence(first), QString("The client's kernel sends a SYN to the server, port 80."));
        QCOMPARE(story.narrator.headline(first), QString("SYN"));
        QCOMPARE(story.narrator.detail(first), QString("seq 0, win 502"));
        QCOMPARE(story.narrator.where(first), QString("client"));
        const RecordId fired = story.timeout(atTime(seconds(2)), client, TimerKind::SynRetransmit, seconds(1));
        const RecordId again = story.send(
            atTime(seconds(2)), client, fired, Rule::SynTimeout, segment(Flag::Syn, 1000, 0), SegmentRole::Retransmission, 2);
        QCOMPARE(
            story.narrator.sentence(again), QString("The client's kernel has waited 1 s and sends the SYN again (2 of 10)."));
        QCOMPARE(story.narrator.headline(again), QString("SYN again (2 of 10)"));
        QCOMPARE(story.narrator.effect(fired), QString("client: SYN again (2 of 10)"));
        QCOMPARE(story.narrator.reason(fired), QString("It was set 1 s ago, and what it waited for has not come."));
    }

    /// The number of SYNs in all, as the recordings 03a to 03m and 06d3 have it.
    void synRetriesFollowTheRecordings_data()
    {
        QTest::addColumn<int>("retries");
        QTest::addColumn<int>("linear");
        QTest::addColumn<QString>("attempt");
        QTest::newRow("03a") << 6 << 4 << "(1 of 10)";
        QTest::newRow("03b") << 6 << 0 << "(1 of 6)";
        QTest::newRow("03c") << 3 << 4 << "(1 of 7)";
        QTest::newRow("03d") << 3 << 0 << "(1 of 3)";
        QTest::newRow("03l") << 1 << 4 << "(1 of 2)";
        QTest::newRow("03m") << 1 << 0 << "(1 of 1)";
        QTest::newRow("06d3") << 2 << 4 << "(1 of 5)";
    }
    void synRetriesFollowTheRecordings()
    {
        QFETCH(int, retries);
        QFETCH(int, linear);
        QFETCH(QString, attempt);
        Story story;
        story.setup.nodes[0].settings = {{Setting::TcpSynRetries, retries}, {Setting::TcpSynLinearTimeouts, linear}};
        const RecordId again =
            story.send({}, client, {}, Rule::SynTimeout, segment(Flag::Syn, 1000, 0), SegmentRole::Retransmission, 1);
        QVERIFY2(story.narrator.headline(again).endsWith(attempt), qPrintable(story.narrator.headline(again)));
    }

    void retriesFollowASettingThatChanges()
    {
        Story story;
        story.add({}, client, {}, Rule::UserAction, SettingChanged{Setting::TcpSynRetries, 6, 2});
        story.add({}, client, {}, Rule::UserAction, SettingChanged{Setting::TcpSynLinearTimeouts, 4, 0});
        const RecordId again =
            story.send({}, client, {}, Rule::SynTimeout, segment(Flag::Syn, 1000, 0), SegmentRole::Retransmission, 2);
        QVERIFY(story.narrator.sentence(again).endsWith("sends the SYN again (2 of 2)."));
        const RecordId beyond =
            story.send({}, client, {}, Rule::SynTimeout, segment(Flag::Syn, 1000, 0), SegmentRole::Retransmission, 3);
        QVERIFY(story.narrator.sentence(beyond).endsWith("sends the SYN again (retry 3)."));
    }

    void acknowledgmentsSayWhatTheyCover()
    {
        Story story;
        story.send({}, client, {}, Rule::SynSent, segment(Flag::Syn, 1000, 0));
        story.send({}, server, {}, Rule::ListenSyn, answer(segment(Flag::Syn | Flag::Ack, 5000, 1001)));
        const RecordId third =
            story.send({}, client, {}, Rule::AckAtOnce, segment(Flag::Ack, 1001, 5001), SegmentRole::Acknowledgment);
        QCOMPARE(story.narrator.sentence(third), QString("The client's kernel acknowledges the SYN, ACK."));
        QCOMPARE(story.narrator.detail(third), QString("seq 1 ack 1, win 502"));
        const RecordId data = story.send({}, server, {}, Rule::DataSent, answer(segment(Flag::Psh | Flag::Ack, 5001, 1001, 1)));
        QCOMPARE(story.narrator.sentence(data), QString("The server's kernel sends 1 byte."));
        QCOMPARE(story.narrator.detail(data), QString("seq 1 ack 1, 1 byte, win 502"));
        story.send({}, server, {}, Rule::FinSent, answer(segment(Flag::Fin | Flag::Ack, 5002, 1001)));
        const RecordId last =
            story.send({}, client, {}, Rule::AckDelayed, segment(Flag::Ack, 1001, 5003), SegmentRole::Acknowledgment);
        QCOMPARE(story.narrator.sentence(last), QString("The client's kernel acknowledges the FIN."));
    }

    void keepaliveProbesCount()
    {
        Story story;
        SystemCall option = sending(0);
        option.name = CallName::SetSockOpt;
        option.option = SocketOption::TcpKeepCnt;
        option.value = 4;
        story.call({}, client, option, {}, {});
        const RecordId probe = story.send(atTime(seconds(1)), client, {}, Rule::KeepaliveProbeSent, segment(Flag::Ack, 1000, 1),
            SegmentRole::KeepaliveProbe, 2);
        QCOMPARE(story.narrator.sentence(probe), QString("The client's kernel sends keepalive probe 2 of 4."));
        QCOMPARE(story.narrator.headline(probe), QString("keepalive probe (2 of 4)"));
    }

    void callsTellTheirOutcomeOnceTheyHaveIt()
    {
        Story story;
        const RecordId quick = story.call({}, client, sending(5), {}, {5, {}, {}, 0, {}});
        QCOMPARE(
            story.narrator.sentence(quick), QString("The process `browser` calls `send(sock, 5)`: the kernel takes 5 bytes."));
        QCOMPARE(story.narrator.headline(quick), QString("send(sock, 5) = 5"));
        SystemCall receive = sending(100);
        receive.name = CallName::Recv;
        const RecordId slow = story.call({}, client, receive, atTime(seconds(2)), {-1, Errno::Econnreset, {}, 0, {}});
        QCOMPARE(story.narrator.sentence(slow), QString("The process `browser` calls `recv(sock, 100)` and waits."));
        const RecordId back = story.add(atTime(seconds(2)), client, slow, Rule::CallFails, CallReturned{{1}});
        QCOMPARE(story.narrator.sentence(back),
            QString("`recv(sock, 100)` of the process `browser` comes back after 2 s: it fails with `ECONNRESET`."));
        QVERIFY(story.narrator.worthListing(slow) && story.narrator.worthListing(back));
        const RecordId same = story.add({}, client, quick, Rule::CallCompletes, CallReturned{{0}});
        QVERIFY(!story.narrator.worthListing(same));
    }

    void statesAndTheirEnd()
    {
        Story story;
        const FourTuple tuple{clientEnd, serverEnd};
        const RecordId moved = story.add({}, client, {}, Rule::FinReceived,
            StateChanged{socketId, tuple, TcpState::Established, TcpState::CloseWait, Ownership::Process, false, {}});
        QCOMPARE(story.narrator.sentence(moved), QString("The client goes from `ESTABLISHED` to `CLOSE_WAIT`."));
        QCOMPARE(story.narrator.headline(moved), QString("ESTABLISHED → CLOSE_WAIT"));
        QCOMPARE(story.narrator.reason(moved), ruleExplanation(Rule::FinReceived));
        const RecordId reset = story.add({}, client, {}, Rule::RstExact,
            StateChanged{socketId, tuple, TcpState::Established, TcpState::Closed, Ownership::Process, true, Errno::Econnreset});
        QCOMPARE(story.narrator.sentence(reset),
            QString("A RST ends the connection at the client; it was in `ESTABLISHED`. Its process gets `ECONNRESET`."));
    }

    void effectsReachThroughThePath()
    {
        Story story;
        const FourTuple tuple{clientEnd, serverEnd};
        const RecordId fin = story.send({}, server, {}, Rule::FinSent, answer(segment(Flag::Fin | Flag::Ack, 5001, 1001)));
        const RecordId left = story.add(
            {}, server, fin, Rule::FrameTravels, FrameDeparted{{0}, wire, Direction::ToClient, atTime(milliseconds(5))});
        const Time later = atTime(milliseconds(5));
        const RecordId came = story.add(later, client, left, Rule::FrameTravels, FrameArrived{{0}, wire, Direction::ToClient});
        story.add(later, client, came, Rule::FinReceived,
            StateChanged{socketId, tuple, TcpState::Established, TcpState::CloseWait, Ownership::Process, false, {}});
        QCOMPARE(story.narrator.effect(fin), QString("client → CLOSE_WAIT"));
        QCOMPARE(story.narrator.effect(fin, atTime(milliseconds(4))), QString());
        QCOMPARE(story.narrator.where(left), QString("server → client"));
        QVERIFY(!story.narrator.worthListing(left) && !story.narrator.worthListing(came));
    }

    void lossesSayWhoTookThePacket()
    {
        Story story;
        story.send({}, client, {}, Rule::SynSent, segment(Flag::Syn, 1000, 0));
        const RecordId lost = story.add(
            {}, client, {}, Rule::FrameLost, PacketLost{{0}, LossReason::HostOff, wire, Direction::ToServer, milliseconds(5)});
        QCOMPARE(story.narrator.sentence(lost), QString("The SYN is lost on the cable between client and server: the other end of the cable has no power."));
        QCOMPARE(story.narrator.where(lost), QString("client → server"));
    }

    void actionsAreNotToldTwice()
    {
        Story story;
        story.trace.actions.push_back({{}, {server, KillProcess{"server"}}, true});
        const RecordId taken = story.add({}, server, {}, Rule::UserAction, ActionTaken{0, true});
        const RecordId killed = story.add({}, server, taken, Rule::UserAction, ProcessChanged{{3}, ProcessEvent::Killed});
        QCOMPARE(story.narrator.sentence(taken), QString("You killed the process `server`."));
        QVERIFY(story.narrator.worthListing(taken));
        QVERIFY(!story.narrator.worthListing(killed));
    }

    void numbersFollowATraceThatGrows()
    {
        Story story;
        const RecordId first = story.send({}, client, {}, Rule::SynSent, segment(Flag::Syn, 1000, 0));
        QCOMPARE(story.narrator.detail(first), QString("seq 0, win 502"));
        const RecordId second = story.send({}, client, {}, Rule::DataSent, segment(Flag::Ack, 1001, 0, 3));
        QVERIFY(story.narrator.detail(second).startsWith("seq 1 "));
    }
};

QTEST_GUILESS_MAIN(TestNarrator)
#include "test_narrator.moc"
