#include <QTest>

#include "formats/event_log.h"
#include "formats/journeys.h"
#include "formats/ladder.h"
#include "formats/packet_text.h"
#include "formats/tcpdump.h"
#include "formats/text_row.h"
#include "small_trace.h"

#include <algorithm>
#include <set>
#include <sstream>
#include <utility>

using namespace teardown;

namespace {

constexpr std::uint32_t clientIsn = 3392458353, serverIsn = 881279296;

constexpr Time at(std::int64_t ms) { return atTime(milliseconds(ms)); }

std::vector<std::string> linesOf(const std::string &text)
{
    std::vector<std::string> lines;
    std::istringstream in(text);
    for (std::string line; std::getline(in, line);)
        lines.push_back(line);
    return lines;
}

/// Line by line, so that a failure names the first that differs.
void compareLines(const std::string &actual, const std::string &expected)
{
    const std::vector<std::string> a = linesOf(actual), e = linesOf(expected);
    for (std::size_t i = 0; i < std::min(a.size(), e.size()); ++i)
        QCOMPARE(QString::fromStdString(a[i]), QString::fromStdString(e[i]));
    QCOMPARE(a.size(), e.size());
}

PacketMade role(SegmentRole r, std::uint32_t socket = SocketId::none)
{
    PacketMade made;
    made.role = r;
    made.socket = {socket};
    return made;
}

/// The segments of the trace as packetText() writes them, with the number of their connection.
std::vector<std::string> texts(const Trace &trace)
{
    const RelativeNumbers numbers(trace);
    std::vector<std::string> all;
    for (const Packet &packet : trace.packets)
        all.push_back(std::to_string(numbers.connectionOf(packet.id).value_or(99)) + ": " + packetText(packet, numbers));
    return all;
}

using Strings = std::vector<std::string>;

TcpdumpOptions captureAt(NodeId node)
{
    TcpdumpOptions options;
    options.node = node;
    return options;
}

} // namespace

class TestFormats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numbersBeginWithTheSyn();
    void numbersWrap();
    void aNewSynIsANewConnection();
    void theResetOfABareSynHasNumber0();
    void bothOpenAtOnceIsOneConnection();
    void aResetWithoutSocketBelongsToItsCause();
    void anOldSocketKeepsItsNumbers();
    void forgedSynStartsNothing();
    void midStreamNumbersAreRaw();
    void takesInWhatWasAppended();
    void writesOtherPackets();
    void journeysTellWhereAPacketWent();
    void aDoubledPacketGoesTwoWays();
    void dumpsAHandshake();
    void dumpsOnlyWhatPassesTheInterface();
    void dumpsRelativeNumbersAsTcpdumpDoes();
    void dumpsASecondConnectionFromItsSyn();
    void dumpsInTheClassicForm();
    void dumpsOnlyTheRange();
    void dumpsIcmpAndArp();
    void clockGoesRoundMidnight();
    void logHasALineForEachRecord();
    void logKnowsEveryKindOfRecord();
    void rowsCutOffWhatDoesNotFit();
    void rowsGiveWideCharactersTwoColumns();
    void ladderShowsAConnection();
    void ladderShowsLosses();
    void ladderTellsPortsApart();
    void ladderShowsOnlyTheRange();
    void ladderFoldsWhatIsAsked();
};

void TestFormats::numbersBeginWithTheSyn()
{
    SmallTrace t;
    t.handshake(at(0), clientIsn, serverIsn);
    t.send(at(30), t.fromClient(Flag::Psh | Flag::Ack, clientIsn + 1, serverIsn + 1, 100), role(SegmentRole::Normal, 1));
    t.send(at(60), t.fromServer(Flag::Ack, serverIsn, clientIsn + 101), role(SegmentRole::KeepaliveProbe, 2));
    QCOMPARE(texts(t.trace),
        (Strings{"0: SYN seq 0", "0: SYN,ACK seq 0 ack 1", "0: ACK seq 1 ack 1", "0: PSH,ACK seq 1 ack 1 len 100",
            "0: ACK seq 0 ack 101"}));
}

void TestFormats::numbersWrap()
{
    SmallTrace t;
    t.handshake(at(0), 0xffffffffu, 0xfffffff0u);
    t.send(at(30), t.fromServer(Flag::Ack, 0xfffffff1u, 0, 1000), role(SegmentRole::Normal, 2));
    t.send(at(60), t.fromServer(Flag::Ack, 0x3d9u, 99), role(SegmentRole::Normal, 2));
    const Strings all = texts(t.trace);
    QCOMPARE(all[2], std::string("0: ACK seq 1 ack 1"));
    QCOMPARE(all[3], std::string("0: ACK seq 1 ack 1 len 1000"));
    QCOMPARE(all[4], std::string("0: ACK seq 1001 ack 100"));
}

void TestFormats::aNewSynIsANewConnection()
{
    SmallTrace t;
    t.send(at(0), t.fromClient(Flag::Syn, 1000), role(SegmentRole::Normal, 1));
    t.send(at(1000), t.fromClient(Flag::Syn, 1000), role(SegmentRole::Retransmission, 1));
    t.handshake(at(5000), 9000, 70);
    QCOMPARE(texts(t.trace),
        (Strings{"0: SYN seq 0", "0: SYN seq 0", "1: SYN seq 0", "1: SYN,ACK seq 0 ack 1", "1: ACK seq 1 ack 1"}));
    QCOMPARE(RelativeNumbers(t.trace).connectionCount(), std::size_t(2));
}

/// RFC 9293 3.10.7.1 gives it number 0, even where the two ends spoke before.
void TestFormats::theResetOfABareSynHasNumber0()
{
    SmallTrace t;
    t.send(at(0), t.fromServer(Flag::Syn, 0xbebafecau), role(SegmentRole::Normal, 2));
    t.send(at(5), t.fromClient(Flag::Syn, 1000), role(SegmentRole::Normal, 1));
    t.send(at(10), t.fromServer(Flag::Rst | Flag::Ack, 0, 1001), role(SegmentRole::Reset));
    t.send(at(15), t.fromServer(Flag::Rst, 0xbebafecbu), role(SegmentRole::Reset, 2));
    QCOMPARE(texts(t.trace), (Strings{"0: SYN seq 0", "0: SYN seq 0", "0: RST,ACK seq 0 ack 1", "0: RST seq 1"}));
}

void TestFormats::bothOpenAtOnceIsOneConnection()
{
    SmallTrace t;
    t.send(at(0), t.fromClient(Flag::Syn, 1000), role(SegmentRole::Normal, 1));
    t.send(at(1), t.fromServer(Flag::Syn, 7000), role(SegmentRole::Normal, 2));
    t.send(at(10), t.fromServer(Flag::Syn | Flag::Ack, 7000, 1001), role(SegmentRole::Normal, 2));
    t.send(at(11), t.fromClient(Flag::Syn | Flag::Ack, 1000, 7001), role(SegmentRole::Normal, 1));
    QCOMPARE(texts(t.trace), (Strings{"0: SYN seq 0", "0: SYN seq 0", "0: SYN,ACK seq 0 ack 1", "0: SYN,ACK seq 0 ack 1"}));
}

void TestFormats::aResetWithoutSocketBelongsToItsCause()
{
    SmallTrace t;
    const RecordId first = t.send(at(0), t.fromClient(Flag::Syn, 1000), role(SegmentRole::Normal, 1));
    t.send(at(10), t.fromClient(Flag::Syn, 5000), role(SegmentRole::Normal, 3));
    t.send(at(20), t.fromServer(Flag::Rst | Flag::Ack, 0, 1001), role(SegmentRole::Reset), first);
    QCOMPARE(texts(t.trace)[2], std::string("0: RST,ACK seq 0 ack 1"));
}

// A rebooted client opens the same four-tuple again; the server's old socket answers with its old numbers.
void TestFormats::anOldSocketKeepsItsNumbers()
{
    SmallTrace t;
    t.handshake(at(0), 1000, 2000);
    t.send(at(5000), t.fromClient(Flag::Syn, 77'000), role(SegmentRole::Normal, 9));
    t.send(at(5010), t.fromServer(Flag::Ack, 2001, 1001), role(SegmentRole::ChallengeAck, 2));
    t.send(at(5030), t.fromServer(Flag::Syn | Flag::Ack, 3000, 77'001), role(SegmentRole::Normal, 10));
    const Strings all = texts(t.trace);
    QCOMPARE(all[3], std::string("1: SYN seq 0"));
    QCOMPARE(all[4], std::string("0: ACK seq 1 ack 1"));
    QCOMPARE(all[5], std::string("1: SYN,ACK seq 0 ack 1"));
}

void TestFormats::forgedSynStartsNothing()
{
    SmallTrace t;
    t.handshake(at(0), 1000, 2000);
    t.send(at(100), t.fromServer(Flag::Syn, 2011), role(SegmentRole::Forged));
    t.send(at(110), t.fromServer(Flag::Ack, 2001, 1001), role(SegmentRole::Acknowledgment, 2));
    const Strings all = texts(t.trace);
    QCOMPARE(all[3], std::string("0: SYN seq 11"));
    QCOMPARE(all[4], std::string("0: ACK seq 1 ack 1"));
}

void TestFormats::midStreamNumbersAreRaw()
{
    SmallTrace t;
    t.send(at(0), t.fromServer(Flag::Rst, 4'000'000'000u));
    QCOMPARE(texts(t.trace), Strings{"0: RST seq 4000000000"});
}

void TestFormats::takesInWhatWasAppended()
{
    SmallTrace t;
    t.handshake(at(0), 1000, 2000);
    RelativeNumbers grown(t.trace);
    t.send(at(5000), t.fromClient(Flag::Syn, 77'000), role(SegmentRole::Normal, 9));
    t.send(at(5010), t.fromServer(Flag::Ack, 2001, 1001), role(SegmentRole::ChallengeAck, 2));
    grown.update(t.trace);
    const RelativeNumbers whole(t.trace);
    QCOMPARE(grown.connectionCount(), whole.connectionCount());
    for (const Packet &packet : t.trace.packets) {
        QCOMPARE(grown.connectionOf(packet.id), whole.connectionOf(packet.id));
        QCOMPARE(grown.seq(packet), whole.seq(packet));
        QCOMPARE(grown.ack(packet), whole.ack(packet));
    }
}

void TestFormats::writesOtherPackets()
{
    SmallTrace t;
    t.handshake(at(0), 1000, 2000);
    Segment segment = t.fromClient(Flag::Ack, 1001, 2101);
    segment.window = 0;
    segment.options.sack = {{SackBlock{Seq(2001), Seq(2101)}}, 1};
    t.send(at(30), segment, role(SegmentRole::Normal, 1));
    t.make(at(40), t.routerNode, {{}, IcmpMessage{ipv4(10, 16, 0, 1), t.client.address, 3, 1, t.client, t.server, Seq(1001)}});
    t.make(at(50), t.clientNode, {{}, ArpMessage{true, true, t.client.address, ipv4(10, 16, 0, 1)}});
    t.make(at(60), t.routerNode, {{}, ArpMessage{false, false, ipv4(10, 16, 0, 1), t.client.address}});
    const Strings all = texts(t.trace);
    QCOMPARE(all[3], std::string("0: ACK seq 1 ack 101 win 0 sack 1-101"));
    QCOMPARE(all[4], std::string("99: ICMP host unreachable"));
    QCOMPARE(all[5], std::string("99: who-has 10.16.0.1"));
    QCOMPARE(all[6], std::string("99: 10.16.0.1 is here"));
}

void TestFormats::journeysTellWhereAPacketWent()
{
    SmallTrace t;
    t.send(at(0), t.fromClient(Flag::Syn, 1000));
    const PacketId cut = t.make(at(1000), t.clientNode, {{}, t.fromClient(Flag::Syn, 1000)});
    t.travel(at(1000), t.clientNode, cut, Direction::ToServer, 2);
    t.add(at(1005), t.firewallNode, FrameDeparted{cut, {2}, Direction::ToServer, at(1010)});
    t.add(at(1007), t.firewallNode, PacketLost{cut, LossReason::CableCut, {2}, Direction::ToServer, milliseconds(2)});
    const PacketId stuck = t.make(at(2000), t.clientNode, {{}, t.fromClient(Flag::Syn, 1000)});
    t.add(at(2003), t.clientNode, PacketLost{stuck, LossReason::NeighbourFailed, {}, {}, {}});
    const std::vector<Journey> journeys = journeysOf(t.trace);
    QCOMPARE(journeys.size(), std::size_t(3));
    QCOMPARE(journeys[0].at, t.serverNode);
    QCOMPARE(journeys[0].reached.ns, at(10).ns);
    QVERIFY(!journeys[0].lost && !journeys[0].cable);
    QCOMPARE(journeys[1].at, t.firewallNode);
    QCOMPARE(journeys[1].cable, CableId{2});
    QVERIFY(journeys[1].lost == LossReason::CableCut);
    QCOMPARE(journeys[2].departed.ns, at(2003).ns);
    QCOMPARE(journeys[2].at, t.clientNode);
    QVERIFY(journeys[2].lost == LossReason::NeighbourFailed);
}

void TestFormats::aDoubledPacketGoesTwoWays()
{
    SmallTrace t;
    const PacketId packet = t.make(at(0), t.clientNode, {{}, t.fromClient(Flag::Syn, 1000)});
    const RecordId departed = t.add(at(0), t.clientNode, FrameDeparted{packet, {0}, Direction::ToServer, at(5)});
    for (int i = 0; i < 2; ++i)
        t.add(at(5), t.routerNode, FrameArrived{packet, {0}, Direction::ToServer}, departed);
    t.travel(at(5), t.routerNode, packet, Direction::ToServer, 2);
    t.add(at(5), t.routerNode, PacketLost{packet, LossReason::NoRoute, {}, {}, {}});
    const std::vector<Journey> journeys = journeysOf(t.trace);
    QCOMPARE(journeys.size(), std::size_t(2));
    QVERIFY(!journeys[0].copy && journeys[1].copy);
    QCOMPARE(journeys[0].at, t.serverNode);
    QCOMPARE(journeys[1].from, t.clientNode);
    QCOMPARE(journeys[1].at, t.routerNode);
    QVERIFY(journeys[1].lost == LossReason::NoRoute);
}

void TestFormats::dumpsAHandshake()
{
    SmallTrace t;
    t.handshake(at(0), clientIsn, serverIsn);
    TcpOptions &options = std::get<Segment>(t.trace.packets[0].body).options;
    options.maximumSegmentSize = std::uint16_t(1460);
    options.sackPermitted = true;
    options.timestamps = Timestamps{3528279937, 0};
    options.windowScale = std::uint8_t(7);
    t.setup.nodes[0].clockOffsetNs = (14LL * 3600 + 2 * 60 + 38) * 1'000'000'000 + 384'918'000;
    QCOMPARE(linesOf(tcpdumpText(t.setup, t.trace, captureAt(t.clientNode))),
        (Strings{"14:02:38.384918 IP 10.16.56.2.1982 > 10.22.5.3.55555: Flags [S], seq 3392458353, win 502, "
                 "options [mss 1460,sackOK,TS val 3528279937 ecr 0,nop,wscale 7], length 0",
            "14:02:38.404918 IP 10.22.5.3.55555 > 10.16.56.2.1982: Flags [S.], seq 881279296, ack 3392458354, win 501, length 0",
            "14:02:38.404918 IP 10.16.56.2.1982 > 10.22.5.3.55555: Flags [.], ack 1, win 502, length 0"}));
}

void TestFormats::dumpsOnlyWhatPassesTheInterface()
{
    SmallTrace t;
    t.handshake(at(0), clientIsn, serverIsn);
    TcpdumpOptions options = captureAt(t.routerNode);
    QCOMPARE(linesOf(tcpdumpText(t.setup, t.trace, options)).size(), std::size_t(6));
    options.interface = "eth1";
    options.secondsOfRun = true;
    const Strings lines = linesOf(tcpdumpText(t.setup, t.trace, options));
    QCOMPARE(lines.size(), std::size_t(3));
    QVERIFY(lines[1].starts_with("0.015000 IP 10.22.5.3"));
    options.interface = "eth7";
    QCOMPARE(tcpdumpText(t.setup, t.trace, options), std::string());
}

void TestFormats::dumpsRelativeNumbersAsTcpdumpDoes()
{
    SmallTrace t;
    t.handshake(at(0), clientIsn, serverIsn);
    Segment segment = t.fromServer(Flag::Psh | Flag::Ack, serverIsn + 1, clientIsn + 101, 100);
    segment.options.timestamps = Timestamps{5, 6};
    segment.options.sack = {{SackBlock{Seq(clientIsn + 1), Seq(clientIsn + 101)}}, 1};
    t.send(at(30), segment);
    t.send(at(40), t.fromClient(Flag::Fin | Flag::Ack, clientIsn + 101, serverIsn + 101));
    t.send(at(50), t.fromServer(Flag::Rst, serverIsn + 101));
    TcpdumpOptions options = captureAt(t.serverNode);
    Strings lines = linesOf(tcpdumpText(t.setup, t.trace, options));
    QVERIFY(lines[3].ends_with(
        "Flags [P.], seq 1:101, ack 101, win 501, options [nop,nop,TS val 5 ecr 6,nop,nop,sack 1 {1:101}], length 100"));
    QVERIFY(lines[4].ends_with("Flags [F.], seq 101, ack 101, win 502, length 0"));
    QVERIFY(lines[5].ends_with("Flags [R], seq 881279397, win 501, length 0"));
    options.absoluteNumbers = true;
    lines = linesOf(tcpdumpText(t.setup, t.trace, options));
    QVERIFY(lines[4].ends_with("Flags [F.], seq 3392458454, ack 881279397, win 502, length 0"));
}

void TestFormats::dumpsASecondConnectionFromItsSyn()
{
    SmallTrace t;
    t.handshake(at(0), clientIsn, serverIsn);
    t.handshake(at(100), clientIsn + 5000, serverIsn + 5000);
    const Strings lines = linesOf(tcpdumpText(t.setup, t.trace, captureAt(t.clientNode)));
    QVERIFY(lines[4].ends_with("Flags [S.], seq 881284296, ack 3392463354, win 501, length 0"));
    QVERIFY(lines[5].ends_with("Flags [.], ack 1, win 502, length 0"));
}

void TestFormats::dumpsInTheClassicForm()
{
    SmallTrace t;
    t.handshake(at(0), clientIsn, serverIsn);
    t.send(at(30), t.fromClient(Flag::Psh | Flag::Ack, clientIsn + 1, serverIsn + 1, 20));
    t.send(at(60), t.fromServer(Flag::Rst | Flag::Ack, serverIsn + 1, clientIsn + 21));
    TcpdumpOptions options = captureAt(t.clientNode);
    options.classic = true;
    std::get<Segment>(t.trace.packets[0].body).options.maximumSegmentSize = std::uint16_t(1460);
    Strings lines = linesOf(tcpdumpText(t.setup, t.trace, options));
    QVERIFY(lines[0].ends_with(".55555: S 3392458353:3392458353(0) win 502 <mss 1460>"));
    QVERIFY(lines[1].ends_with(".1982: S 881279296:881279296(0) ack 3392458354 win 501"));
    QVERIFY(lines[2].ends_with(": . ack 1 win 502"));
    QVERIFY(lines[3].ends_with(": P 1:21(20) ack 1 win 502"));
    QVERIFY(lines[4].ends_with(": R 1:1(0) ack 21 win 501"));
    options.brief = true;
    lines = linesOf(tcpdumpText(t.setup, t.trace, options));
    QVERIFY(lines[0].ends_with(".55555: S 3392458353:3392458353(0)"));
    options.classic = false;
    options.names = true;
    lines = linesOf(tcpdumpText(t.setup, t.trace, options));
    QVERIFY(lines[3].ends_with("IP client.1982 > server.55555: Flags [P.], seq 1:21, ack 1, length 20"));
}

void TestFormats::dumpsOnlyTheRange()
{
    SmallTrace t;
    t.handshake(at(0), clientIsn, serverIsn);
    t.make(at(25), t.clientNode, {{}, ArpMessage{true, true, t.client.address, ipv4(10, 16, 0, 1)}});
    t.travel(at(25), t.clientNode, t.trace.packets.back().id, Direction::ToServer, 1);
    t.send(at(30), t.fromClient(Flag::Psh | Flag::Ack, clientIsn + 1, serverIsn + 1, 20));
    t.send(at(60), t.fromClient(Flag::Psh | Flag::Ack, clientIsn + 21, serverIsn + 1, 20));
    TcpdumpOptions options = captureAt(t.clientNode);
    options.onlyTcp = true;
    options.from = at(21);
    options.until = at(59);
    const Strings lines = linesOf(tcpdumpText(t.setup, t.trace, options));
    QCOMPARE(lines.size(), std::size_t(1));
    QVERIFY2(
        lines[0].ends_with("seq 1:21, ack 1, win 502, length 20"), lines[0].c_str()); // counts from the SYN that is not shown
}

void TestFormats::dumpsIcmpAndArp()
{
    SmallTrace t;
    const auto icmp = [&](std::uint8_t code) {
        const IcmpMessage message{ipv4(10, 16, 0, 1), t.client.address, 3, code, t.client, t.server, Seq(1)};
        t.travel(at(0), t.routerNode, t.make(at(0), t.routerNode, {{}, message}), Direction::ToClient, 1);
    };
    for (int code : {0, 1, 3, 13})
        icmp(static_cast<std::uint8_t>(code));
    const PacketId request = t.make(at(0), t.clientNode, {{}, ArpMessage{true, true, t.client.address, ipv4(10, 16, 0, 1)}});
    t.travel(at(1), t.clientNode, request, Direction::ToServer, 1);
    const PacketId reply = t.make(at(6), t.routerNode, {{}, ArpMessage{false, false, ipv4(10, 16, 0, 1), t.client.address}});
    t.travel(at(6), t.routerNode, reply, Direction::ToClient, 1);
    TcpdumpOptions options = captureAt(t.clientNode);
    options.secondsOfRun = true;
    QCOMPARE(linesOf(tcpdumpText(t.setup, t.trace, options)),
        (Strings{"0.005000 IP 10.16.0.1 > 10.16.56.2: ICMP net 10.22.5.3 unreachable, length 36",
            "0.005000 IP 10.16.0.1 > 10.16.56.2: ICMP host 10.22.5.3 unreachable, length 36",
            "0.005000 IP 10.16.0.1 > 10.16.56.2: ICMP 10.22.5.3 tcp port 55555 unreachable, length 36",
            "0.005000 IP 10.16.0.1 > 10.16.56.2: ICMP host 10.22.5.3 unreachable - admin prohibited filter, length 36",
            "0.001000 ARP, Request who-has 10.16.0.1 tell 10.16.56.2, length 28",
            "0.011000 ARP, Reply 10.16.0.1 is-at 02:00:0a:10:00:01, length 28"}));
}

void TestFormats::clockGoesRoundMidnight()
{
    SmallTrace t;
    t.send(at(1500), t.fromClient(Flag::Syn, 1));
    t.setup.nodes[0].clockOffsetNs = 24LL * 3600 * 1'000'000'000 - 1'000'000'000;
    QVERIFY(tcpdumpText(t.setup, t.trace, captureAt(t.clientNode)).starts_with("00:00:00.500000 IP "));
    t.setup.nodes[0].clockOffsetNs = -2'000'000'000;
    QVERIFY(tcpdumpText(t.setup, t.trace, captureAt(t.clientNode)).starts_with("23:59:59.500000 IP "));
}

void TestFormats::logHasALineForEachRecord()
{
    SmallTrace t;
    const RecordId fired = t.add(at(1000), t.clientNode, TimerFired{{1}, TimerKind::SynRetransmit}, {}, Rule::SynTimeout);
    PacketMade made = role(SegmentRole::Retransmission, 1);
    made.attempt = 2;
    const PacketId packet = t.make(at(1000), t.clientNode, {{}, t.fromClient(Flag::Syn, 1000)}, made, fired);
    t.travel(at(1000), t.clientNode, packet, Direction::ToServer, 1);
    t.add(at(1005), t.routerNode, PacketLost{packet, LossReason::NoRoute, {}, {}, {}}, t.trace.lastId(), Rule::NoRoute);
    t.add(at(2000), t.serverNode,
        StateChanged{{2}, {t.server, t.client}, TcpState::FinWait2, TcpState::Closed, Ownership::Orphan, true, Errno::Epipe});
    QCOMPARE(linesOf(eventLog(t.setup, t.trace)),
        (Strings{"    1.000000 client   timer-fired     s1 syn-retransmit [syn-timeout] #0",
            "    1.000000 client   packet-made     p0 s1 retransmission: 10.16.56.2:1982 > 10.22.5.3:55555 [S] seq 1000 len 0 "
            "win 502 "
            "attempt 2 [unspecified] #1 <- #0",
            "    1.000000 client   departed        p0 wire0 to server until 1.005000 [frame-travels] #2 <- #1",
            "    1.005000 router   arrived         p0 wire0 to server [frame-travels] #3 <- #2",
            "    1.005000 router   lost            p0 no-route [no-route] #4 <- #3",
            "    2.000000 server   state           s2 FIN_WAIT_2 -> CLOSED orphan 10.22.5.3:55555 > 10.16.56.2:1982 by reset "
            "EPIPE "
            "[unspecified] #5"}));
}

namespace {

/// A trace with one record of every kind, about the first packet, call, action and so on.
template <std::size_t... Kinds>
void addEveryKind(SmallTrace &t, std::index_sequence<Kinds...>)
{
    const auto zero = [](auto body) {
        if constexpr (requires { body.packet; })
            body.packet = {0};
        if constexpr (requires { body.call; })
            body.call = {0};
        if constexpr (requires { body.cable; })
            body.cable = {0};
        return body;
    };
    (t.add(at(0), t.clientNode, zero(std::variant_alternative_t<Kinds, RecordBody>{})), ...);
}

} // namespace

void TestFormats::logKnowsEveryKindOfRecord()
{
    SmallTrace t;
    t.trace.packets.push_back({{0}, t.fromClient(Flag::Syn, 1)});
    t.trace.calls.push_back({});
    t.trace.actions.push_back({{}, {t.clientNode, PowerOff{}}, false});
    addEveryKind(t, std::make_index_sequence<std::variant_size_v<RecordBody>>());
    std::set<std::string> kinds;
    for (const std::string &line : linesOf(eventLog(t.setup, t.trace)))
        QVERIFY2(kinds.insert(line.substr(22, line.find(' ', 22) - 22)).second, line.c_str());
    QCOMPARE(kinds.size(), std::variant_size_v<RecordBody>);
    LadderOptions options;
    options.details = true;
    QVERIFY(!ladder(t.setup, t.trace, options).empty());
}

void TestFormats::rowsCutOffWhatDoesNotFit()
{
    TextRow row(8);
    row.put(1, "─abc");
    row.put(6, "xyz");
    QCOMPARE(row.text(), std::string(" ─abc xy"));
    row.putBefore(3, "12");
    QCOMPARE(row.text(), std::string(" 12bc xy"));
    row.set(100, "!");
    QCOMPARE(columnCount("├──▶│"), std::size_t(5));
    QCOMPARE(TextRow(5).text(), std::string());
    QCOMPARE(std::string(firstColumns("├─▶abc", 4)), std::string("├─▶a"));
    QCOMPARE(std::string(firstColumns("ab", 4)), std::string("ab"));
}

/// A terminal shows a Chinese character in two columns.
void TestFormats::rowsGiveWideCharactersTwoColumns()
{
    QCOMPARE(columnCount("重传 #4"), std::size_t(7));
    QCOMPARE(std::string(firstColumns("重传 #4", 3)), std::string("重"));
    TextRow row(8);
    row.put(1, "重传x");
    row.set(7, "│");
    QCOMPARE(row.text(), std::string(" 重传x │"));
    row.putBefore(5, "秒");
    QCOMPARE(row.text(), std::string(" 重秒x │"));
    row.set(2, "│");
    QCOMPARE(row.text(), std::string("  │秒x │"));
    row.put(4, "─");
    QCOMPARE(row.text(), std::string("  │ ─x │"));
    row.put(7, "重");
    QCOMPARE(columnCount(row.text()), std::size_t(8));
}

namespace {

/// Connected, idle for a minute, then the server's process is killed.
SmallTrace story()
{
    SmallTrace t;
    t.trace.actions = {{at(60'000), {t.serverNode, KillProcess{"server"}}, false}};
    CallRecord connect;
    connect.node = t.clientNode;
    connect.processName = "client";
    connect.call.name = CallName::Connect;
    connect.call.fd = "sock";
    connect.call.address = t.server;
    connect.entered = at(0);
    connect.returned = at(20);
    t.trace.calls = {connect};
    t.add(at(0), t.clientNode, CallEntered{{0}});
    t.add(at(0), t.clientNode, StateChanged{{1}, {t.client, t.server}, TcpState::Closed, TcpState::SynSent, {}, false, {}});
    t.send(at(0), t.fromClient(Flag::Syn, clientIsn));
    t.add(at(10), t.serverNode, StateChanged{{2}, {t.server, t.client}, TcpState::Closed, TcpState::SynReceived, {}, false, {}});
    t.send(at(10), t.fromServer(Flag::Syn | Flag::Ack, serverIsn, clientIsn + 1));
    t.add(at(20), t.clientNode, StateChanged{{1}, {t.client, t.server}, TcpState::SynSent, TcpState::Established, {}, false, {}});
    t.add(at(20), t.clientNode, CallReturned{{0}});
    t.send(at(20), t.fromClient(Flag::Ack, clientIsn + 1, serverIsn + 1));
    t.add(at(30), t.serverNode,
        StateChanged{{2}, {t.server, t.client}, TcpState::SynReceived, TcpState::Established, {}, false, {}});
    t.add(at(60'000), t.serverNode, ActionTaken{0, true});
    t.add(at(60'000), t.serverNode,
        StateChanged{{2}, {t.server, t.client}, TcpState::Established, TcpState::FinWait1, {}, false, {}});
    t.send(at(60'000), t.fromServer(Flag::Fin | Flag::Ack, serverIsn + 1, clientIsn + 1));
    return t;
}

} // namespace

void TestFormats::ladderShowsAConnection()
{
    const SmallTrace t = story();
    LadderOptions options;
    options.width = 100;
    compareLines(ladder(t.setup, t.trace, options),
        R"(     seconds              client           router             firewall           server
    0.000000     SYN_SENT │ connect(sock, 10.22.5.3:55555) ...    │                   │
    0.000000              ├───────────────────┼─── SYN seq 0 ─────┼──────────────────▶│
    0.010000              │◀────────────────── SYN,ACK seq 0 ack 1 ───────────────────┤ SYN_RECV
    0.020000  ESTABLISHED │ ... connect(sock, 10.22.5.3:55555) = 0│                   │
    0.020000              ├───────────────────┼ ACK seq 1 ack 1 ──┼──────────────────▶│
    0.030000              │                   │                   │                   │ ESTABLISHED
                          ┊                   ┊    ~ 59.9 s ~     ┊                   ┊
   60.000000              │                   │                   │     ! kill server │ FIN_WAIT_1
   60.000000              │◀────────────────── FIN,ACK seq 1 ack 1 ───────────────────┤
)");
}

void TestFormats::ladderShowsLosses()
{
    SmallTrace t;
    PacketMade again = role(SegmentRole::Retransmission);
    again.attempt = 1;
    const PacketId cut = t.make(at(0), t.clientNode, {{}, t.fromClient(Flag::Syn, 1)});
    t.add(at(0), t.clientNode, FrameDeparted{cut, {0}, Direction::ToServer, at(5)});
    t.add(at(2), t.clientNode, PacketLost{cut, LossReason::CableCut, {0}, Direction::ToServer, milliseconds(2)});
    const PacketId off = t.make(at(500), t.clientNode, {{}, t.fromClient(Flag::Syn, 1)}, again);
    t.travel(at(500), t.clientNode, off, Direction::ToServer, 2);
    t.add(at(505), t.firewallNode, FrameDeparted{off, {2}, Direction::ToServer, at(510)});
    t.add(at(510), t.firewallNode, PacketLost{off, LossReason::HostOff, {2}, Direction::ToServer, milliseconds(5)});
    const PacketId back = t.make(at(600), t.serverNode, {{}, t.fromServer(Flag::Rst | Flag::Ack, 0, 2)});
    t.add(at(600), t.serverNode, FrameDeparted{back, {2}, Direction::ToClient, at(605)});
    t.add(at(603), t.serverNode, PacketLost{back, LossReason::PathRule, {2}, Direction::ToClient, milliseconds(3)});
    t.add(at(610), t.clientNode, CarrierChanged{0, false});
    t.add(at(650), t.routerNode, PowerChanged{false});
    const PacketId stuck = t.make(at(700), t.clientNode, {{}, t.fromClient(Flag::Syn, 1)});
    t.add(at(700), t.clientNode, PacketLost{stuck, LossReason::NeighbourFailed, {}, {}, {}});
    const PacketId flies = t.make(at(800), t.firewallNode, {{}, ArpMessage{true, true, ipv4(10, 22, 0, 1), t.server.address}});
    t.add(at(800), t.firewallNode, FrameDeparted{flies, {2}, Direction::ToServer, at(805)});
    LadderOptions options;
    options.ascii = true;
    options.width = 100;
    compareLines(ladder(t.setup, t.trace, options),
        R"(     seconds              client           router             firewall           server
    0.000000              |---------X SYN seq 0, lost: cable-cut  |                   |
    0.500000              |------- SYN seq 0, retransmission 1, lost: host-off -------X
    0.600000              |            RST,ACK seq 0 ack 1, lost: path-rule X---------|
    0.610000              | eth0: no carrier  |                   |                   |
    0.650000              |                   : power off         |                   |
    0.700000              |-X SYN seq 0, lost: neighbour-failed   |                   |
    0.800000              |                   : who-has 10.22.5.3 |--------->         |
)");
}

void TestFormats::ladderTellsPortsApart()
{
    SmallTrace t;
    t.send(at(0), t.fromClient(Flag::Syn, 1));
    Segment other = t.fromClient(Flag::Syn, 1);
    other.source.port = 1983;
    t.send(at(100), other);
    t.add(at(110), t.serverNode,
        StateChanged{{2}, {t.server, other.source}, TcpState::Closed, TcpState::SynReceived, {}, false, {}});
    t.add(at(120), t.clientNode, StateChanged{{2}, {other.source, t.server}, TcpState::SynSent, TcpState::Closed, {}, true, {}});
    LadderOptions options;
    options.ascii = true;
    options.width = 100;
    compareLines(
        ladder(t.setup, t.trace, options), R"(     seconds                    client       router         firewall       server
    0.000000                    |-------------- :1982 SYN seq 0 +-------------->|
    0.100000                    |-------------- :1983 SYN seq 0 +-------------->|
    0.110000                    |               |               |               | SYN_RECV :1983
    0.120000   CLOSED RST :1983 |               |               |               |
)");
}

void TestFormats::ladderShowsOnlyTheRange()
{
    const SmallTrace t = story();
    LadderOptions options;
    options.from = at(20);
    options.until = at(59'999);
    const Strings lines = linesOf(ladder(t.setup, t.trace, options));
    QCOMPARE(lines.size(), std::size_t(4));
    QVERIFY(lines[1].starts_with("    0.020000"));
    QVERIFY(lines[3].starts_with("    0.030000"));
}

void TestFormats::ladderFoldsWhatIsAsked()
{
    const SmallTrace t = story();
    LadderOptions options;
    const std::size_t usual = linesOf(ladder(t.setup, t.trace, options)).size();
    options.fold = seconds(60);
    QCOMPARE(linesOf(ladder(t.setup, t.trace, options)).size(), usual - 1);
    options.fold = milliseconds(10);
    QCOMPARE(linesOf(ladder(t.setup, t.trace, options)).size(), usual + 3);
}

QTEST_APPLESS_MAIN(TestFormats)
#include "test_formats.moc"
