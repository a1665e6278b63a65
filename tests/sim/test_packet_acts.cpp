#include <QTest>

#include "formats/journeys.h"
#include "formats/ladder.h"
#include "formats/pcapng.h"
#include "formats/tcpdump.h"
#include "scenario/library.h"
#include "scenario/scenario.h"
#include "sim/recording.h"
#include "sim/view.h"
#include "wire/damage.h"

#include <algorithm>

using namespace teardown;

namespace {

constexpr NodeId client{0}, router{1}, firewall{2}, server{3};

/// The client connects at 0 s, sends 100 bytes at 1 s and 50 at 2 s; 5 ms, 4 ms and 5 ms from one end to the other.
Setup talk(const char *more = "")
{
    const Result<Scenario> scenario = readScenario(std::string(R"(
format = 1
id = "talk"
title = "talk"
duration = "60 s"
[[process]]
host = "server"
name = "server"
program = ["socket listener", "bind listener 55555", "listen listener 5", "accept listener as conn", "recv conn 1000 until eof"]
[[process]]
host = "client"
name = "client"
program = ["socket sock", "bind sock 1982", "connect sock server:55555", "after 1 s: send sock 100", "after 1 s: send sock 50"]
)") + more,
        "talk");
    if (!scenario)
        qFatal("%s", scenario.error().text.c_str());
    Setup setup = scenario.value().setup;
    setup.cables[1].delay = milliseconds(4);
    return setup;
}

template <class Body>
std::vector<RecordId> recordsOf(const Trace &trace)
{
    std::vector<RecordId> found;
    for (std::uint32_t i = 0; i < trace.records.size(); ++i)
        if (trace.records[i].as<Body>())
            found.push_back({i});
    return found;
}

/// A run, stopped while a packet is on a cable.
struct Run {
    Recording recording;

    explicit Run(const Setup &setup) : recording(setup) {}
    const Trace &trace() const { return recording.trace(); }

    /// Runs until a packet for which `wanted` holds is on `cable`; into the middle of its way.
    template <class Wanted>
    FlightView fly(CableId cable, Wanted wanted)
    {
        while (recording.runOneEvent()) {
            const World world = recording.stateAt(recording.computedUntil());
            for (const FlightView &flight : inFlight(world))
                if (flight.cable == cable && wanted(trace().packet(flight.packet))) {
                    recording.runUntil(flight.departed + (flight.arrives - flight.departed) / 2);
                    return flight;
                }
        }
        qFatal("no such packet");
    }
    FlightView flyData(CableId cable)
    {
        return fly(cable, [](const Packet &p) { return p.segment() && p.segment()->payload.length == 100; });
    }
    Refusal why(const ActionBody &body) { return refusalOf(recording.stateAt(recording.computedUntil()), {{}, body}); }
    Refusal act(const ActionBody &body)
    {
        const Refusal refusal = why(body);
        recording.act(recording.computedUntil(), {{}, body});
        return refusal;
    }
    void finish() { recording.runUntil(recording.end()); }
    std::optional<Record> lossOf(PacketId packet) const
    {
        for (const Record &record : trace().records)
            if (const auto *lost = record.as<PacketLost>(); lost && lost->packet == packet)
                return record;
        return std::nullopt;
    }
    /// When a packet reached a node; every time.
    std::vector<Time> arrivals(PacketId packet, NodeId node) const
    {
        std::vector<Time> times;
        for (const Record &record : trace().records)
            if (const auto *arrived = record.as<FrameArrived>(); arrived && arrived->packet == packet && record.node == node)
                times.push_back(record.time);
        return times;
    }
    std::uint32_t received() const
    {
        std::uint32_t bytes = 0;
        for (const Record &record : trace().records)
            if (const auto *data = record.as<DataReceived>())
                bytes += data->bytes;
        return bytes;
    }
    int retransmissions() const
    {
        return static_cast<int>(std::count_if(trace().records.begin(), trace().records.end(), [](const Record &record) {
            const auto *made = record.as<PacketMade>();
            return made && (made->role == SegmentRole::Retransmission || made->role == SegmentRole::TailLossProbe);
        }));
    }
};

std::string ladderOf(const Run &run) { return ladder(run.recording.setup(), run.trace()); }

} // namespace

class TestPacketActs : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDelayedPacketArrivesLater();
    void aDelayedPacketIsOvertaken();
    void aDelayOfNothingIsRefused();
    void aCopyIsAPacketOfItsOwn();
    void aCopyOfACorruptPacketIsCorrupt();
    void theReceiverDropsACorruptSegment();
    void theNextMachineDropsACorruptIpHeader();
    void trackingSeesACorruptSegmentAsInvalid();
    void aCorruptIcmpMessageIsNotHeard();
    void arpHasNoChecksum();
    void whatHasArrivedCannotBeTouched();
    void everySecondFrameIsCorrupted();
    void oneBitIsAlwaysNoticed();
    void exportsBearTheBadBytes();
    void actsAreSavedAndComeOutTheSame();
};

void TestPacketActs::aDelayedPacketArrivesLater()
{
    Run run(talk());
    const FlightView data = run.flyData({2}); // the last hop
    QCOMPARE(run.act(DelayPacket{data.packet, milliseconds(700)}), Refusal::None);
    const World world = run.recording.stateAt(run.recording.computedUntil());
    QCOMPARE(inFlight(world).size(), std::size_t{1});
    QCOMPARE(inFlight(world).front().arrives, data.arrives + milliseconds(700));
    run.finish();
    QCOMPARE(run.arrivals(data.packet, server), std::vector<Time>{data.arrives + milliseconds(700)});
    QVERIFY(run.retransmissions() > 0); // its sender did not wait so long
    QCOMPARE(run.received(), 150u);
    QCOMPARE(recordsOf<FrameDelayed>(run.trace()).size(), std::size_t{1});
    const Record &delayed = run.trace()[recordsOf<FrameDelayed>(run.trace()).front()];
    QCOMPARE(delayed.rule, Rule::FrameDelayed);
    QVERIFY(run.trace()[delayed.cause].as<ActionTaken>());
    QVERIFY2(ladderOf(run).find("held up 700 ms") != std::string::npos, ladderOf(run).c_str());
}

void TestPacketActs::aDelayedPacketIsOvertaken()
{
    Run run(talk());
    const FlightView data = run.flyData({0});
    run.act(DelayPacket{data.packet, milliseconds(1500)}); // the second 50 bytes come first, and so does the repetition
    run.finish();
    const auto late = run.arrivals(data.packet, router);
    QCOMPARE(late, std::vector<Time>{data.arrives + milliseconds(1500)});
    const auto overtook = std::any_of(run.trace().records.begin(), run.trace().records.end(), [&](const Record &record) {
        const auto *arrived = record.as<FrameArrived>();
        return arrived && record.node == router && arrived->cable == CableId{0} && arrived->packet > data.packet
            && record.time < late.front();
    });
    QVERIFY(overtook);
    QCOMPARE(run.received(), 150u);
}

void TestPacketActs::aDelayOfNothingIsRefused()
{
    Run run(talk());
    const FlightView data = run.flyData({0});
    QCOMPARE(run.why(DelayPacket{data.packet, Duration{}}), Refusal::OutOfRange);
    QCOMPARE(run.why(DelayPacket{data.packet, longestDelay + milliseconds(1)}), Refusal::OutOfRange);
    QCOMPARE(run.why(DelayPacket{data.packet, longestDelay}), Refusal::None);
}

void TestPacketActs::aCopyIsAPacketOfItsOwn()
{
    Run run(talk());
    const FlightView data = run.flyData({1});
    QCOMPARE(run.act(DuplicatePacket{data.packet}), Refusal::None);
    QCOMPARE(inFlight(run.recording.stateAt(run.recording.computedUntil())).size(), std::size_t{2});
    run.finish();
    const auto made = std::find_if(run.trace().records.begin(), run.trace().records.end(), [](const Record &record) {
        const auto *packet = record.as<PacketMade>();
        return packet && packet->role == SegmentRole::Copy;
    });
    QVERIFY(made != run.trace().records.end());
    const PacketMade &copy = *made->as<PacketMade>();
    QCOMPARE(copy.original, data.packet);
    QVERIFY(copy.packet != data.packet);
    QCOMPARE(made->rule, Rule::FrameDuplicated);
    QVERIFY(*run.trace().packet(copy.packet).segment() == *run.trace().packet(data.packet).segment());
    const auto first = run.arrivals(data.packet, server), second = run.arrivals(copy.packet, server);
    QCOMPARE(first.size(), std::size_t{1});
    QCOMPARE(second.size(), std::size_t{1});
    QVERIFY(first.front() < second.front());
    QCOMPARE(run.received(), 150u);
    // the copy can be acted upon like any other packet
    Run again(talk());
    const FlightView once = again.flyData({1});
    again.act(DuplicatePacket{once.packet});
    QCOMPARE(again.act(DropPacket{copy.packet}), Refusal::None);
    again.finish();
    QVERIFY(again.lossOf(copy.packet));
    QCOMPARE(again.arrivals(once.packet, server).size(), std::size_t{1});
}

void TestPacketActs::aCopyOfACorruptPacketIsCorrupt()
{
    Run run(talk());
    const FlightView data = run.flyData({2});
    run.act(CorruptPacket{data.packet, PacketPart::Data});
    run.act(DuplicatePacket{data.packet});
    run.finish();
    const auto losses = recordsOf<PacketLost>(run.trace());
    QCOMPARE(losses.size(), std::size_t{2});
    for (const RecordId id : losses)
        QCOMPARE(run.trace()[id].as<PacketLost>()->reason, LossReason::WrongChecksum);
    QCOMPARE(run.received(), 150u);
}

void TestPacketActs::theReceiverDropsACorruptSegment()
{
    for (const PacketPart part : {PacketPart::Data, PacketPart::Header}) {
        Run run(talk());
        const FlightView data = run.flyData({0}); // two routers look only at the IP header
        QCOMPARE(run.act(CorruptPacket{data.packet, part}), Refusal::None);
        QCOMPARE(run.why(CorruptPacket{data.packet, part}), Refusal::AlreadyCorrupt);
        run.finish();
        const auto loss = run.lossOf(data.packet);
        QVERIFY(loss);
        QCOMPARE(loss->node, server);
        QCOMPARE(loss->rule, Rule::TcpChecksumWrong);
        QCOMPARE(loss->as<PacketLost>()->reason, LossReason::WrongChecksum);
        QVERIFY(!loss->as<PacketLost>()->cable.valid());
        QVERIFY(run.trace()[loss->cause].as<FrameCorrupted>());
        const auto why = causesOf(run.trace(), loss->cause);
        QVERIFY(run.trace()[why.back()].as<ActionTaken>());
        QVERIFY(run.retransmissions() > 0);
        QCOMPARE(run.received(), 150u);
        QVERIFY2(ladderOf(run).find("~ corrupted") != std::string::npos, ladderOf(run).c_str());
        QVERIFY2(ladderOf(run).find("wrong-checksum") != std::string::npos, ladderOf(run).c_str());
    }
}

void TestPacketActs::theNextMachineDropsACorruptIpHeader()
{
    for (const auto &[cable, node] : {std::pair{CableId{0}, router}, {CableId{1}, firewall}, {CableId{2}, server}}) {
        Run run(talk());
        const FlightView data = run.flyData(cable);
        run.act(CorruptPacket{data.packet, PacketPart::IpHeader});
        run.finish();
        const auto loss = run.lossOf(data.packet);
        QVERIFY(loss);
        QCOMPARE(loss->node, node);
        QCOMPARE(loss->rule, Rule::IpChecksumWrong);
        QCOMPARE(run.received(), 150u);
    }
}

void TestPacketActs::trackingSeesACorruptSegmentAsInvalid()
{
    for (const Verdict verdict : {Verdict::Accept, Verdict::Drop, Verdict::Reject}) {
        Setup setup = talk();
        FirewallPolicy policy;
        policy.connectionTracking = true;
        FirewallRule rule;
        rule.ctStates = static_cast<std::uint8_t>(CtState::Invalid);
        rule.verdict = verdict;
        rule.rejectWith = RejectWith::TcpReset;
        policy.rules = {rule};
        setup.nodes[firewall.value].firewall = policy;
        Run run(setup);
        const FlightView data = run.flyData({1});
        run.act(CorruptPacket{data.packet, PacketPart::Data});
        run.finish();
        const auto judged = recordsOf<FirewallJudged>(run.trace());
        QVERIFY(std::any_of(
            judged.begin(), judged.end(), [&](RecordId id) { return run.trace()[id].rule == Rule::ConntrackChecksumWrong; }));
        const auto loss = run.lossOf(data.packet);
        QVERIFY(loss);
        QCOMPARE(loss->node, verdict == Verdict::Accept ? server : firewall);
        QCOMPARE(run.received(), 150u); // a rejecting rule answers nothing, so the connection lives
    }
}

void TestPacketActs::aCorruptIcmpMessageIsNotHeard()
{
    const Setup setup = libraryScenario("host-unreachable").value().setup;
    Run plain(setup);
    plain.finish();
    Run run(setup);
    const FlightView message = run.fly({0}, [](const Packet &p) { return p.icmp() != nullptr; });
    QCOMPARE(run.act(CorruptPacket{message.packet, PacketPart::Data}), Refusal::None);
    run.finish();
    const auto loss = run.lossOf(message.packet);
    QVERIFY(loss);
    QCOMPARE(loss->node, client);
    QCOMPARE(loss->rule, Rule::IcmpChecksumWrong);
    QVERIFY(digestOf(plain.trace()) != digestOf(run.trace()));
}

void TestPacketActs::arpHasNoChecksum()
{
    Setup setup = talk();
    setup.neighbours = NeighbourStart::Cold;
    Run run(setup);
    const FlightView request = run.fly({0}, [](const Packet &p) { return p.arp() != nullptr; });
    QCOMPARE(run.why(CorruptPacket{request.packet, PacketPart::Data}), Refusal::HasNoChecksum);
    QCOMPARE(run.act(DuplicatePacket{request.packet}), Refusal::None);
    QCOMPARE(run.act(DelayPacket{request.packet, milliseconds(5)}), Refusal::None);
    run.finish();
    QCOMPARE(run.received(), 150u);
}

void TestPacketActs::whatHasArrivedCannotBeTouched()
{
    Run run(talk());
    const FlightView data = run.flyData({2});
    run.recording.runUntil(data.arrives);
    const std::size_t before = run.trace().records.size();
    for (const ActionBody &body : {ActionBody(DropPacket{data.packet}), ActionBody(DelayPacket{data.packet, seconds(1)}),
             ActionBody(DuplicatePacket{data.packet}), ActionBody(CorruptPacket{data.packet, PacketPart::Data})})
        QCOMPARE(run.act(body), Refusal::PacketNotInFlight);
    QCOMPARE(run.why(DropPacket{PacketId{}}), Refusal::PacketNotInFlight);
    QCOMPARE(run.trace().records.size(), before + 4); // each says that it was tried
    for (std::size_t i = before; i < before + 4; ++i)
        QVERIFY(!run.trace().records[i].as<ActionTaken>()->hadEffect);
}

void TestPacketActs::everySecondFrameIsCorrupted()
{
    Run run(talk(R"(
[[step]]
at = "0.5 s"
do = "corrupt-frames"
cable = "wire0"
direction = "to-server"
frames = "tcp"
minimum_payload = 1
every_nth = 2
count = 1
)"));
    run.finish();
    const auto changes = recordsOf<FrameCorrupted>(run.trace());
    QCOMPARE(changes.size(), std::size_t{1});
    const FrameCorrupted &change = *run.trace()[changes.front()].as<FrameCorrupted>();
    QCOMPARE(run.trace().packet(change.packet).segment()->payload.length, 50u); // the second with data
    QVERIFY(run.lossOf(change.packet));
    QVERIFY(run.trace()[run.trace()[changes.front()].cause].as<ActionTaken>());
    QCOMPARE(run.received(), 150u);
}

void TestPacketActs::oneBitIsAlwaysNoticed()
{
    Run run(talk());
    run.finish();
    for (Packet packet : run.trace().packets)
        for (const PacketPart part : {PacketPart::IpHeader, PacketPart::Header, PacketPart::Data}) {
            const auto damage = damageTo(packet, part);
            QCOMPARE(damage.has_value(), packet.arp() == nullptr);
            if (!damage)
                continue;
            packet.damage = {};
            const auto sound = wireBytes(packet);
            packet.damage = *damage;
            const auto bytes = wireBytes(packet);
            QCOMPARE(bytes.size(), sound.size());
            QVERIFY(bytes != sound);
            const auto wrong = wrongChecksum(packet);
            QVERIFY(wrong && wrong->found != wrong->right);
            QVERIFY(part != PacketPart::IpHeader || damage->byte < 20);
            QVERIFY(part == PacketPart::IpHeader || damage->byte >= 20);
        }
}

void TestPacketActs::exportsBearTheBadBytes()
{
    Run run(talk());
    const FlightView data = run.flyData({1});
    run.act(CorruptPacket{data.packet, PacketPart::Data});
    run.finish();
    TcpdumpOptions at;
    const auto incorrect = [&](NodeId node) {
        at.node = node;
        const std::string text = tcpdumpText(run.recording.setup(), run.trace(), at);
        std::size_t count = 0;
        for (std::size_t i = text.find("incorrect ->"); i != std::string::npos; i = text.find("incorrect ->", i + 1))
            ++count;
        return count;
    };
    QCOMPARE(incorrect(client), std::size_t{0});
    QCOMPARE(incorrect(router), std::size_t{0});
    QCOMPARE(incorrect(firewall), std::size_t{2}); // in and out
    QCOMPARE(incorrect(server), std::size_t{1});
    Packet bad = run.trace().packet(data.packet);
    bad.damage = *damageTo(bad, PacketPart::Data);
    const auto bytes = wireBytes(bad);
    PcapngOptions only;
    const auto contains = [&](NodeId node) {
        only.node = node;
        const auto file = pcapng(run.recording.setup(), run.trace(), only);
        return std::search(file.begin(), file.end(), bytes.begin() + 20, bytes.end()) != file.end();
    };
    QVERIFY(!contains(client));
    QVERIFY(!contains(router));
    QVERIFY(contains(firewall));
    QVERIFY(contains(server));
}

void TestPacketActs::actsAreSavedAndComeOutTheSame()
{
    Run run(talk());
    const FlightView data = run.flyData({0});
    run.act(DuplicatePacket{data.packet});
    run.act(CorruptPacket{data.packet, PacketPart::Header});
    run.act(DelayPacket{data.packet, milliseconds(3)});
    run.finish();
    Scenario scenario;
    scenario.id = scenario.title = "saved";
    scenario.setup = run.recording.setupWithJournal();
    const Result<Scenario> again = readScenario(writeScenario(scenario), "saved");
    QVERIFY2(again, writeScenario(scenario).c_str());
    Run replay(again.value().setup);
    replay.finish();
    QCOMPARE(digestOf(replay.trace()), digestOf(run.trace()));
    // and so does seeking into the middle of it
    const Time middle = data.departed + milliseconds(4);
    Recording seeking(again.value().setup);
    seeking.runUntil(seeking.end());
    QCOMPARE(inFlight(seeking.stateAt(middle)).size(), inFlight(run.recording.stateAt(middle)).size());
}

QTEST_APPLESS_MAIN(TestPacketActs)
#include "test_packet_acts.moc"
