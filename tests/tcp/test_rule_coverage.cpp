#include <QDir>
#include <QtTest>

#include "../fuzz/meddle.h"
#include "../fuzz/random_world.h"
#include "drive.h"
#include "recording_file.h"
#include "scenario/library.h"
#include "sim/recording.h"
#include "trace/rule.h"

#include <algorithm>
#include <array>

using namespace teardown;

// Every rule that a record can bear is reached by a run: of the library, of a kernel recording, of a random world, or of one
// made for it. A rule that nothing reaches is dead, or a defect hides it.

namespace {

using Reached = std::array<bool, static_cast<std::size_t>(Rule::Count)>;

void note(Reached &reached, const Setup &setup)
{
    Recording recording(setup);
    recording.runUntil(recording.end());
    for (const Record &record : recording.trace().records)
        reached[static_cast<std::size_t>(record.rule)] = true;
}

/// A forged segment reaches the client of this scenario half a second after the handshake.
Setup withForged(Setup setup, Flags flags, std::optional<std::int64_t> ack)
{
    InjectSegment segment;
    segment.source = NodeId{3};
    segment.destination = NodeId{0};
    segment.sourcePort = 55555;
    segment.destinationPort = 1982;
    segment.flags = flags;
    segment.seq = {NumberBase::SourceIsn, 1};
    if (ack)
        segment.ack = BasedNumber{NumberBase::DestinationIsn, *ack};
    setup.actions.insert(setup.actions.begin(), TimedAction{atTime(milliseconds(500)), {NodeId{1}, segment}, true});
    return setup;
}

/// The client gets segments for another host, and for a port that only listens.
Setup astray(Setup setup)
{
    ChangeRoute route;
    route.destination = {ipv4(10, 22, 0, 0), 16};
    route.operation = RouteOperation::Replace;
    route.via = ipv4(10, 16, 56, 2);
    setup.actions.insert(setup.actions.begin(), TimedAction{atTime(milliseconds(400)), {NodeId{1}, route}, true});
    return setup;
}

/// A forged segment of the connection in this scenario that goes through the firewall.
TimedAction forgedAt(Duration at, bool fromClient, Flags flags, std::int64_t seq, std::optional<std::int64_t> ack = std::nullopt)
{
    InjectSegment segment;
    segment.source = NodeId{fromClient ? 0u : 3u};
    segment.destination = NodeId{fromClient ? 3u : 0u};
    segment.sourcePort = fromClient ? 1982 : 55555;
    segment.destinationPort = fromClient ? 55555 : 1982;
    segment.flags = flags;
    segment.window = 500;
    segment.seq = {NumberBase::SourceIsn, seq};
    if (ack)
        segment.ack = BasedNumber{NumberBase::DestinationIsn, *ack};
    return {atTime(at), {segment.source, segment}, true};
}

Setup behindFirewall(Setup setup, std::vector<TimedAction> actions, FirewallPolicy policy = {})
{
    policy.connectionTracking = true;
    setup.nodes[1].firewall = policy;
    setup.actions.insert(setup.actions.begin(), actions.begin(), actions.end());
    std::stable_sort(setup.actions.begin(), setup.actions.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    return setup;
}

TimedAction resetsEstablished(Duration at)
{
    FirewallPolicy policy;
    policy.connectionTracking = true;
    FirewallRule rule;
    rule.ctStates = static_cast<std::uint8_t>(CtState::Established);
    rule.verdict = Verdict::Reject;
    rule.rejectWith = RejectWith::TcpReset;
    policy.rules.push_back(rule);
    return {atTime(at), {NodeId{1}, SetFirewall{policy}}, true};
}

/// What a firewall makes of segments that do not fit; the server process is killed at 1 s, the client writes at 3 s and 4 s.
std::vector<Setup> firewalls(const Setup &plain)
{
    const Duration early = milliseconds(500);
    constexpr Flags synAck = Flag::Syn | Flag::Ack;
    FirewallPolicy closed;
    closed.otherwise = Verdict::Drop;
    return {
        behindFirewall(plain, {}, closed),
        behindFirewall(plain, {forgedAt(early, true, Flag::Ack, 5'000'000, 1), forgedAt(early, true, Flag::Rst, -100)}),
        behindFirewall(plain, {forgedAt(early, false, Flag::Rst, 60)}),
        behindFirewall(plain, {forgedAt(early, true, Flag::Syn, 7000), forgedAt(milliseconds(600), false, synAck, 0, 7001)}),
        behindFirewall(plain, {forgedAt(seconds(6), true, Flag::Syn, 70'000)}),
        behindFirewall(plain, {resetsEstablished(seconds(2))}),
        behindFirewall(libraryScenario("refused").value().setup, {}),
    };
}

/// Every second packet on the client's cable is damaged; the router tracks connections if it is told to.
Setup corrupting(Setup setup, PacketPart part, bool tracking)
{
    AddPathRule rule;
    rule.cable = {0};
    rule.effect = PathEffect::Corrupt;
    rule.part = part;
    rule.everyNth = 2;
    setup.actions.insert(setup.actions.begin(), TimedAction{setup.start, {{}, rule}, true});
    if (tracking)
        setup.nodes[1].firewall = FirewallPolicy{true, {}, Verdict::Accept};
    return setup;
}

/// Rules that no record bears yet, and why.
const QStringList knownUnreached = {
    QStringLiteral("unspecified"), // the mark of a record without a rule: must never show
};

} // namespace

class TestRuleCoverage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyRuleIsReached();
};

void TestRuleCoverage::everyRuleIsReached()
{
    Reached reached{};
    for (const LibraryEntry &entry : library()) {
        const auto scenario = libraryScenario(std::string(entry.id));
        QVERIFY(scenario.ok());
        note(reached, scenario.value().setup);
    }
    const QDir recordings(QStringLiteral(TEARDOWN_SOURCE_DIR "/tests/kernel/recordings"));
    for (const QString &file : recordings.entryList({QStringLiteral("*.json")})) {
        const auto recording = loadRecording(recordings.filePath(file));
        QVERIFY2(recording.ok(), qPrintable(file));
        note(reached, setupFor(recording.value()));
    }
    const Setup plain = libraryScenario("server-killed-write").value().setup;
    note(reached, withForged(plain, Flag::Ack, -5'000'000));
    note(reached, astray(plain));
    Setup afterFin = withForged(plain, Flag::Fin | Flag::Ack, 1); // the process was killed at 1 s
    afterFin.actions.front().at = atTime(milliseconds(1500));
    std::get<InjectSegment>(afterFin.actions.front().action.body).seq.value = 2;
    std::rotate(afterFin.actions.begin(), afterFin.actions.begin() + 1, afterFin.actions.end());
    note(reached, afterFin);
    Setup toListener = withForged(plain, Flag::Fin, std::nullopt);
    InjectSegment &stray = std::get<InjectSegment>(toListener.actions.front().action.body);
    std::swap(stray.source, stray.destination);
    stray.sourcePort = 7;
    stray.destinationPort = 55555;
    note(reached, toListener);
    for (const Setting limit : {Setting::TcpMaxOrphans, Setting::TcpMaxTwBuckets}) {
        Setup full = libraryScenario("close-four").value().setup;
        full.nodes.front().settings[limit] = 0;
        note(reached, full);
    }
    for (const Setup &setup : firewalls(plain))
        note(reached, setup);
    note(reached, libraryScenario("fin-lost-on-path", "overtaken").value().setup);
    note(reached, libraryScenario("syn-flood", "cookies").value().setup);
    note(reached, corrupting(plain, PacketPart::Data, true));
    note(reached, corrupting(plain, PacketPart::IpHeader, false));
    note(reached, corrupting(libraryScenario("host-unreachable").value().setup, PacketPart::Data, false));
    for (std::uint64_t seed = 1; seed <= 20; ++seed)
        note(reached, test::meddled(test::randomWorld(seed), seed));
    for (std::uint64_t seed = 1; seed <= 2500; ++seed) {
        Setup setup = test::randomWorld(seed);
        setup.end = std::min(setup.end, atTime(seconds(200)));
        note(reached, setup);
    }
    QStringList unreached;
    for (const RuleInfo &rule : allRules())
        if (!reached[static_cast<std::size_t>(rule.rule)])
            unreached << QString::fromLatin1(rule.key.data(), static_cast<int>(rule.key.size()));
    QCOMPARE(unreached.join(QLatin1Char(' ')), knownUnreached.join(QLatin1Char(' ')));
}

QTEST_APPLESS_MAIN(TestRuleCoverage)
#include "test_rule_coverage.moc"
