#include <QTest>

#include "net/conntrack.h"
#include "profile/profile.h"

using namespace teardown;

// A firewall's table of connections, packet by packet, against nf_conntrack_proto_tcp.c of Linux 6.

namespace {

const SocketAddress client{ipv4(10, 16, 56, 2), 1982};
const SocketAddress server{ipv4(10, 22, 5, 3), 55555};
const FourTuple flow{client, server};

constexpr Flags syn(Flag::Syn), ack(Flag::Ack), rst(Flag::Rst);
constexpr Flags synAck = Flag::Syn | Flag::Ack, finAck = Flag::Fin | Flag::Ack, rstAck = Flag::Rst | Flag::Ack;

/// A firewall, two ends that speak through it, and what it wrote down.
class Box {
public:
    Box() : m_log(m_counters, &m_trace) {}

    SettingValues settings = profile(ProfileId::Linux65).defaults;
    Time now;
    ConntrackTable table;
    Tracked last;

    CtState fromClient(
        Flags flags, std::uint32_t seq, std::uint32_t acknowledged = 0, std::uint32_t bytes = 0, std::uint16_t window = 500)
    {
        return passes(segment(client, server, flags, seq, acknowledged, bytes, window));
    }
    CtState fromServer(
        Flags flags, std::uint32_t seq, std::uint32_t acknowledged = 0, std::uint32_t bytes = 0, std::uint16_t window = 500)
    {
        return passes(segment(server, client, flags, seq, acknowledged, bytes, window));
    }
    /// The rules see the packet and stop it.
    CtState stopped(const Segment &segment)
    {
        ConntrackContext context = newContext();
        return track(table, context, packetOf(segment)).state;
    }
    void reject(const Segment &segment)
    {
        ConntrackContext context = newContext();
        closeByReject(table, context, segment);
    }
    void expire(Time at)
    {
        now = at;
        ConntrackContext context = newContext();
        onConntrackTimer(table, context, flow);
    }

    static Segment segment(SocketAddress from, SocketAddress to, Flags flags, std::uint32_t seq, std::uint32_t acknowledged = 0,
        std::uint32_t bytes = 0, std::uint16_t window = 500)
    {
        Segment s;
        s.source = from;
        s.destination = to;
        s.flags = flags;
        s.seq = Seq(seq);
        s.ack = Seq(acknowledged);
        s.payload.length = bytes;
        s.window = window;
        if (flags.syn()) {
            s.options.windowScale = 7;
            s.options.sackPermitted = true;
        }
        return s;
    }

    /// The client's numbers begin at 1000, the server's at 9000.
    void open()
    {
        fromClient(syn, 1000);
        fromServer(synAck, 9000, 1001);
        fromClient(ack, 1001, 9001);
    }
    ConntrackState state() const
    {
        const auto it = table.entries.find(flow);
        return it == table.entries.end() ? ConntrackState::None : it->second.state;
    }
    const ConntrackEntry &entry() const { return table.entries.at(flow); }
    std::int64_t left() const { return (entry().expires - now).ns / 1'000'000'000; }
    Rule lastRule() const { return m_trace.records.back().rule; }
    std::size_t records() const { return m_trace.records.size(); }

private:
    ConntrackContext newContext() { return {now, NodeId{2}, settings, m_log, {}}; }
    static Packet packetOf(const Segment &segment)
    {
        Packet packet;
        packet.body = segment;
        return packet;
    }
    CtState passes(const Segment &segment)
    {
        ConntrackContext context = newContext();
        last = track(table, context, packetOf(segment));
        if (last.unconfirmed)
            confirm(table, context, *last.unconfirmed);
        return last.state;
    }

    LogCounters m_counters;
    Trace m_trace;
    Log m_log;
};

} // namespace

class TestConntrack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void table_data();
    void table();
    void flagsThatNoStackSends();
    void openingAndClosing();
    void aStoppedPacketLeavesNoEntry();
    void aRepeatedSynKeepsNoEntryAlive();
    void bothOpenAtOnce();
    void aRefusalDeletesTheEntry();
    void numbersOutsideTheWindow();
    void liberalTakesAll();
    void oldSegmentsPassAndChangeNothing();
    void aResetNeedsTheRightNumber();
    void aResetBehindItsData();
    void aSynOpensAnEndedConnectionAgain();
    void aSynForALiveConnectionWaitsForItsAnswer();
    void aChallengeAckIsNotTheLastAck();
    void pickUp();
    void noPickUpWhenStrict();
    void unacknowledgedDataShortensTheTimeout();
    void repetitionsShortenTheTimeout();
    void timeoutsAreReadAtEachPacket();
    void aRejectedPacketClosesTheEntry();
    void anInvalidCloseShortensTheTimeout();
};

void TestConntrack::table_data()
{
    QTest::addColumn<int>("sight");
    QTest::addColumn<bool>("original");
    QTest::addColumn<QString>("row");
    // by state: none, SYN_SENT, SYN_RECV, ESTABLISHED, FIN_WAIT, CLOSE_WAIT, LAST_ACK, TIME_WAIT, CLOSE, SYN_SENT2;
    // IV: invalid, IG: ignored
    const auto row = [](const char *name, ConntrackSight sight, bool original, const char *states) {
        QTest::newRow(name) << static_cast<int>(sight) << original << QString::fromLatin1(states);
    };
    row("SYN", ConntrackSight::Syn, true, "SS SS IG IG IG IG IG SS SS S2");
    row("SYN,ACK", ConntrackSight::SynAck, true, "IV IV SR IV IV IV IV IV IV SR");
    row("FIN", ConntrackSight::Fin, true, "IV IV FW FW LA LA LA TW CL IV");
    row("ACK", ConntrackSight::Ack, true, "ES IV ES ES CW CW TW TW CL IV");
    row("RST", ConntrackSight::Rst, true, "IV CL CL CL CL CL CL CL CL CL");
    row("nothing", ConntrackSight::None, true, "IV IV IV IV IV IV IV IV IV IV");
    row("reply SYN", ConntrackSight::Syn, false, "IV S2 IV IV IV IV IV SS IV S2");
    row("reply SYN,ACK", ConntrackSight::SynAck, false, "IV SR IG IG IG IG IG IG IG SR");
    row("reply FIN", ConntrackSight::Fin, false, "IV IV FW FW LA LA LA TW CL IV");
    row("reply ACK", ConntrackSight::Ack, false, "IV IG SR ES CW CW TW TW CL IG");
    row("reply RST", ConntrackSight::Rst, false, "IV CL CL CL CL CL CL CL CL CL");
    row("reply nothing", ConntrackSight::None, false, "IV IV IV IV IV IV IV IV IV IV");
}

void TestConntrack::table()
{
    QFETCH(int, sight);
    QFETCH(bool, original);
    QFETCH(QString, row);
    const QStringList names{"no", "SS", "SR", "ES", "FW", "CW", "LA", "TW", "CL", "S2"}; // as ConntrackState counts
    const QStringList expected = row.split(u' ');
    QCOMPARE(expected.size(), names.size());
    for (int i = 0; i < names.size(); ++i) {
        const ConntrackOutcome outcome =
            conntrackOutcome(static_cast<ConntrackSight>(sight), static_cast<ConntrackState>(i), original);
        const QString seen = outcome.invalid ? "IV" : outcome.ignored ? "IG" : names[static_cast<int>(outcome.state)];
        QVERIFY2(seen == expected[i], qPrintable(names[i] + " -> " + seen + ", not " + expected[i]));
    }
}

void TestConntrack::flagsThatNoStackSends()
{
    for (const Flags good :
        {syn, synAck, ack, finAck, rst, rstAck, Flag::Psh | Flag::Ack, Flag::Fin | Flag::Psh | Flags(Flag::Ack)})
        QVERIFY2(flagsCanBe(good), letters(good).c_str());
    for (const Flags bad :
        {Flags(), Flags(Flag::Fin), Flags(Flag::Psh), Flag::Syn | Flag::Fin, Flag::Syn | Flag::Rst, Flag::Fin | Flag::Rst})
        QVERIFY2(!flagsCanBe(bad), letters(bad).c_str());
    Box box;
    box.open();
    QVERIFY(box.fromClient(Flag::Fin, 1001) == CtState::Invalid);
    QVERIFY(box.state() == ConntrackState::Established);
}

/// States, timeouts and what the rules see, as recording 09h and FINDINGS of 09k have them.
void TestConntrack::openingAndClosing()
{
    Box box;
    QVERIFY(box.fromClient(syn, 1000) == CtState::New);
    QVERIFY(box.state() == ConntrackState::SynSent);
    QCOMPARE(box.left(), 120);
    QVERIFY(box.fromServer(synAck, 9000, 1001) == CtState::Established);
    QVERIFY(box.state() == ConntrackState::SynRecv);
    QCOMPARE(box.left(), 60);
    QVERIFY(!box.entry().assured);
    QVERIFY(box.fromClient(ack, 1001, 9001) == CtState::Established);
    QVERIFY(box.state() == ConntrackState::Established);
    QVERIFY(box.entry().assured);
    QCOMPARE(box.left(), 432000);
    box.fromClient(finAck, 1001, 9001);
    QVERIFY(box.state() == ConntrackState::FinWait);
    QCOMPARE(box.left(), 120);
    box.fromServer(ack, 9001, 1002);
    QVERIFY(box.state() == ConntrackState::CloseWait);
    QCOMPARE(box.left(), 60);
    box.fromServer(finAck, 9001, 1002);
    QVERIFY(box.state() == ConntrackState::LastAck);
    QCOMPARE(box.left(), 30);
    box.fromClient(ack, 1002, 9002);
    QVERIFY(box.state() == ConntrackState::TimeWait);
    QCOMPARE(box.left(), 120);
    box.expire(box.now + seconds(119));
    QVERIFY(box.state() == ConntrackState::TimeWait);
    box.expire(box.now + seconds(1));
    QVERIFY(box.state() == ConntrackState::None);
    QVERIFY(box.lastRule() == Rule::ConntrackExpires);
}

void TestConntrack::aStoppedPacketLeavesNoEntry()
{
    Box box;
    for (int i = 0; i < 3; ++i)
        QVERIFY(box.stopped(Box::segment(client, server, syn, 1000)) == CtState::New);
    QVERIFY(box.stopped(Box::segment(client, server, ack, 1001, 9001, 100)) == CtState::New);
    QVERIFY(box.table.entries.empty());
    QCOMPARE(box.records(), std::size_t{0});
    QVERIFY(box.fromClient(syn, 1000) == CtState::New);
    QVERIFY(box.lastRule() == Rule::ConntrackNew);
    // an entry that is in the table learns even from what the rules stop
    QVERIFY(box.stopped(Box::segment(server, client, synAck, 9000, 1001)) == CtState::Established);
    QVERIFY(box.state() == ConntrackState::SynRecv);
}

void TestConntrack::aRepeatedSynKeepsNoEntryAlive()
{
    Box box;
    box.fromClient(syn, 1000);
    box.now = box.now + seconds(30);
    QVERIFY(box.fromClient(syn, 1000) == CtState::New);
    QCOMPARE(box.left(), 90);
}

void TestConntrack::bothOpenAtOnce()
{
    Box box;
    box.fromClient(syn, 1000);
    box.fromServer(syn, 9000);
    QVERIFY(box.state() == ConntrackState::SynSent2);
    box.fromServer(synAck, 9000, 1001);
    QVERIFY(box.state() == ConntrackState::SynRecv);
    box.fromClient(synAck, 1000, 9001);
    QVERIFY(box.state() == ConntrackState::SynRecv);
    box.fromServer(ack, 9001, 1001);
    QVERIFY(box.state() == ConntrackState::Established);
}

void TestConntrack::aRefusalDeletesTheEntry()
{
    Box box;
    box.fromClient(syn, 1000);
    QVERIFY(box.fromServer(rstAck, 0, 1001, 0, 0) == CtState::Established);
    QVERIFY(box.table.entries.empty());
    QVERIFY(box.lastRule() == Rule::ConntrackRefused);
}

void TestConntrack::numbersOutsideTheWindow()
{
    Box box;
    box.open(); // the server's window: 500 in its SYN-ACK, not scaled
    QVERIFY(box.fromClient(ack, 2'000'000, 9001, 100) == CtState::Invalid);
    QVERIFY(box.lastRule() == Rule::ConntrackOutOfWindow);
    QVERIFY(box.fromClient(ack, 1001, 9500) == CtState::Invalid); // acknowledges what was not sent
    QVERIFY(box.lastRule() == Rule::ConntrackOutOfWindow);
    QVERIFY(box.fromClient(finAck, 1'000'000, 9001) == CtState::Invalid);
    QVERIFY(box.state() == ConntrackState::Established);
    QVERIFY(box.fromServer(ack, 9001, 1001, 0, 500) == CtState::Established); // now it is 500 << 7
    QVERIFY(box.fromClient(ack, 1001, 9001, 60'000) == CtState::Established);
    QVERIFY(box.entry().sides[0].end == Seq(61'001));
}

void TestConntrack::liberalTakesAll()
{
    Box box;
    box.settings[Setting::ConntrackTcpBeLiberal] = 1;
    box.open();
    QVERIFY(box.fromClient(ack, 2'000'000, 9001, 100) == CtState::Established);
    QVERIFY(box.fromClient(finAck, 2'000'100, 9001) == CtState::Established);
    QVERIFY(box.state() == ConntrackState::FinWait);
}

void TestConntrack::oldSegmentsPassAndChangeNothing()
{
    Box box;
    box.open();
    const Time expires = box.entry().expires;
    box.now = box.now + seconds(10);
    QVERIFY(box.fromServer(synAck, 9000, 1001) == CtState::Established); // the handshake's, repeated
    QVERIFY(box.lastRule() == Rule::ConntrackIgnored);
    QVERIFY(box.entry().expires == expires);
    box.fromServer(ack, 9001, 1001);
    for (std::uint32_t i = 0; i < 3; ++i) {
        box.fromClient(ack, 1001 + i * 50'000, 9001, 50'000);
        box.fromServer(ack, 9001, 1001 + (i + 1) * 50'000);
    }
    QVERIFY(box.fromClient(ack, 1001, 9001, 100) == CtState::Established); // acknowledged long ago
    QVERIFY(box.lastRule() == Rule::ConntrackIgnored);
}

/// Linux commit be0502a: what the other side has acknowledged is the measure.
void TestConntrack::aResetNeedsTheRightNumber()
{
    Box box;
    box.open();
    box.fromServer(ack, 9001, 1001);
    QVERIFY(box.fromClient(rst, 900) == CtState::Invalid);
    QVERIFY(box.lastRule() == Rule::ConntrackResetInvalid);
    QCOMPARE(box.left(), 432000);
    QVERIFY(box.fromClient(rst, 1300) == CtState::Established); // in the window, not exact
    QVERIFY(box.lastRule() == Rule::ConntrackResetUnproven);
    QVERIFY(box.state() == ConntrackState::Established);
    QCOMPARE(box.left(), 10);
    QVERIFY(box.fromServer(ack, 9001, 1001) == CtState::Established); // the challenge ACK
    QVERIFY(box.left() > 200);
    QVERIFY(box.fromClient(rst, 1001) == CtState::Established);
    QVERIFY(box.state() == ConntrackState::Close);
    QCOMPARE(box.left(), 10);
}

void TestConntrack::aResetBehindItsData()
{
    Box box;
    box.open();
    box.fromServer(ack, 9001, 1001);
    box.fromClient(ack, 1001, 9001, 100);
    box.fromClient(rst, 1101);
    QVERIFY(box.state() == ConntrackState::Close);
}

void TestConntrack::aSynOpensAnEndedConnectionAgain()
{
    Box box;
    box.open();
    box.fromClient(finAck, 1001, 9001);
    box.fromServer(finAck, 9001, 1002);
    box.fromClient(ack, 1002, 9002);
    QVERIFY(box.state() == ConntrackState::TimeWait);
    QVERIFY(box.fromClient(syn, 70'000) == CtState::New);
    QVERIFY(box.state() == ConntrackState::SynSent);
    QVERIFY(!box.entry().assured);
    box.fromServer(synAck, 80'000, 70'001);
    box.fromClient(ack, 70'001, 80'001);
    box.fromClient(rst, 70'001);
    QVERIFY(box.state() == ConntrackState::Close);
    QVERIFY(box.stopped(Box::segment(client, server, syn, 90'000)) == CtState::New);
    QVERIFY(box.table.entries.empty()); // the old entry is gone even if the SYN goes no further
    QVERIFY(box.lastRule() == Rule::ConntrackReopened);
}

void TestConntrack::aSynForALiveConnectionWaitsForItsAnswer()
{
    Box box;
    box.open();
    QVERIFY(box.fromClient(syn, 500'000) == CtState::Established);
    QVERIFY(box.state() == ConntrackState::Established);
    QVERIFY(box.lastRule() == Rule::ConntrackIgnored);
    QVERIFY(box.fromServer(synAck, 700'000, 500'001) == CtState::Established);
    QVERIFY(box.state() == ConntrackState::SynRecv);
    QVERIFY(box.lastRule() == Rule::ConntrackResynchronized);
    QVERIFY(box.fromClient(ack, 500'001, 700'001) == CtState::Established);
    QVERIFY(box.state() == ConntrackState::Established);
}

void TestConntrack::aChallengeAckIsNotTheLastAck()
{
    Box box;
    box.open();
    box.fromClient(finAck, 1001, 9001);
    box.fromServer(finAck, 9001, 1002);
    QVERIFY(box.state() == ConntrackState::LastAck);
    box.fromClient(syn, 400'000);
    box.fromServer(ack, 9002, 1002);
    QVERIFY(box.state() == ConntrackState::LastAck);
    box.fromClient(ack, 1002, 9002);
    QVERIFY(box.state() == ConntrackState::TimeWait);
}

void TestConntrack::pickUp()
{
    Box box;
    QVERIFY(box.fromClient(ack, 5000, 9001, 100) == CtState::New);
    QVERIFY(box.lastRule() == Rule::ConntrackPickup);
    QVERIFY(box.state() == ConntrackState::Established);
    QCOMPARE(box.left(), 300); // nobody has answered
    QVERIFY(box.fromServer(ack, 9001, 5100) == CtState::Established);
    QVERIFY(box.fromClient(ack, 900'000, 9001, 100) == CtState::Established); // its window scale is not known: all is believed
    QVERIFY(box.entry().assured);
    box.table.entries.clear();
    QVERIFY(box.fromClient(finAck, 5000, 9001) == CtState::Invalid);
    QVERIFY(box.fromClient(rst, 5000) == CtState::Invalid);
    QVERIFY(box.fromServer(synAck, 9000, 1001) == CtState::Invalid);
    QVERIFY(box.table.entries.empty());
}

void TestConntrack::noPickUpWhenStrict()
{
    Box box;
    box.settings[Setting::ConntrackTcpLoose] = 0;
    QVERIFY(box.fromClient(ack, 5000, 9001, 100) == CtState::Invalid);
    QVERIFY(box.table.entries.empty());
    QVERIFY(box.fromClient(syn, 1000) == CtState::New);
}

void TestConntrack::unacknowledgedDataShortensTheTimeout()
{
    Box box;
    box.open();
    box.fromClient(ack, 1001, 9001, 100);
    QCOMPARE(box.left(), 300);
    box.fromServer(ack, 9001, 1101);
    QCOMPARE(box.left(), 432000);
    box.fromServer(ack, 9001, 1101, 0, 0); // a window of 0
    QCOMPARE(box.left(), 300);
}

void TestConntrack::repetitionsShortenTheTimeout()
{
    Box box;
    box.settings[Setting::ConntrackTimeoutMaxRetrans] = 40;
    box.open();
    for (int i = 0; i < 3; ++i) { // the first, and two repetitions
        box.fromClient(ack, 1001, 9001, 100);
        QCOMPARE(box.left(), 300);
    }
    box.fromClient(ack, 1001, 9001, 100);
    QCOMPARE(box.left(), 40);
    box.fromServer(ack, 9001, 1101);
    QCOMPARE(box.left(), 432000);
}

/// Recording 09g: what is armed stays until the next packet.
void TestConntrack::timeoutsAreReadAtEachPacket()
{
    Box box;
    box.settings[Setting::ConntrackTimeoutEstablished] = 30;
    box.open();
    box.settings[Setting::ConntrackTimeoutEstablished] = 5;
    box.now = box.now + seconds(2);
    QCOMPARE(box.left(), 28);
    box.fromServer(ack, 9001, 1001);
    QCOMPARE(box.left(), 5);
}

void TestConntrack::aRejectedPacketClosesTheEntry()
{
    Box box;
    const Segment data = Box::segment(client, server, ack, 1001, 9001, 100);
    box.reject(data); // nothing is known of it
    QVERIFY(box.table.entries.empty());
    box.open();
    box.reject(data);
    QVERIFY(box.state() == ConntrackState::Close);
    QVERIFY(box.lastRule() == Rule::ConntrackRejected);
    QCOMPARE(box.left(), 10);
}

void TestConntrack::anInvalidCloseShortensTheTimeout()
{
    Box box;
    box.open();
    QVERIFY(box.fromClient(finAck, 3'000'000, 9001) == CtState::Invalid);
    QCOMPARE(box.left(), 432000);
    QVERIFY(box.fromServer(finAck, 3'000'000, 1001) == CtState::Invalid);
    QCOMPARE(box.left(), 300);
}

QTEST_APPLESS_MAIN(TestConntrack)
#include "test_conntrack.moc"
