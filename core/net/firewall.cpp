#include "net/firewall.h"

#include "host/ip.h"
#include "net/firewall_rule.h"
#include "tcp/output.h"

namespace teardown {

namespace {

bool matches(const FirewallRule &rule, const Packet &packet, CtState state, bool tracked)
{
    if (rule.ctStates != 0 && (!tracked || (rule.ctStates & static_cast<std::uint8_t>(state)) == 0))
        return false;
    const Segment *segment = packet.segment();
    if (rule.tcpFlags) {
        const auto &[mask, equal] = *rule.tcpFlags;
        if (!segment || (segment->flags.bits & mask.bits) != equal.bits)
            return false;
    }
    if (rule.destination && packet.destination() != *rule.destination)
        return false;
    return !rule.destinationPort || (segment && segment->destination.port == *rule.destinationPort);
}

/// The rejected segment itself, turned round: its numbers change places, its bytes stay in it.
std::optional<Segment> mirrored(const Segment &segment)
{
    if (segment.flags.rst())
        return std::nullopt;
    Segment reset;
    reset.source = segment.destination;
    reset.destination = segment.source;
    reset.flags = Flag::Rst | Flag::Ack;
    reset.seq = segment.flags.ack() ? segment.ack : Seq();
    reset.ack = segment.end();
    reset.payload = segment.payload;
    return reset;
}

void reject(HostContext &context, const Packet &packet, RejectWith how)
{
    const Segment *segment = packet.segment();
    if ((how != RejectWith::TcpReset && how != RejectWith::TcpResetMirror) || !segment) {
        sendUnreachable(context, packet, how == RejectWith::AdminProhibited ? 13 : 3, Rule::FirewallRejects);
        return;
    }
    const std::optional<Segment> reset = how == RejectWith::TcpReset ? resetAnswering(*segment) : mirrored(*segment);
    if (!reset)
        return;
    Packet answer;
    answer.body = *reset;
    const PacketId id = context.log.addPacket(answer);
    const RecordId made = context.record(Rule::FirewallRejects, PacketMade{id, {}, SegmentRole::Reset, {}, 0});
    sendPacket(context, answer, made, false);
}

struct Decision {
    Verdict verdict{};
    RejectWith how = RejectWith::PortUnreachable;
};

/// The first rule that matches decides.
Decision decide(const FirewallPolicy &policy, const Packet &packet, CtState state)
{
    if (const auto rule = decidingRule(policy, packet, state))
        return {policy.rules[*rule].verdict, policy.rules[*rule].rejectWith};
    return {policy.otherwise};
}

bool resetsSender(const Decision &decision)
{
    return decision.verdict == Verdict::Reject
        && (decision.how == RejectWith::TcpReset || decision.how == RejectWith::TcpResetMirror);
}

} // namespace

std::optional<std::size_t> decidingRule(const FirewallPolicy &policy, const Packet &packet, CtState state)
{
    for (std::size_t i = 0; i < policy.rules.size(); ++i) {
        if (matches(policy.rules[i], packet, state, policy.connectionTracking))
            return i;
    }
    return std::nullopt;
}

bool passesFirewall(HostContext &context, Firewall &firewall, const Packet &packet, std::vector<ConntrackRequest> &requests)
{
    const FirewallPolicy &policy = firewall.policy;
    ConntrackContext tracking{context.now, context.node, context.host.settings, context.log, context.cause};
    const Tracked tracked = policy.connectionTracking ? track(firewall.table, tracking, packet) : Tracked{CtState::New};
    const Decision decision = decide(policy, packet, tracked.state);
    const FirewallJudged judged{packet.id, decision.verdict, tracked.state};
    if (decision.verdict == Verdict::Accept) {
        if (policy.connectionTracking || !policy.rules.empty())
            context.record(Rule::FirewallPasses, judged);
        if (tracked.unconfirmed && lookUpRoute(context.host, packet.destination()).hop)
            confirm(firewall.table, tracking, *tracked.unconfirmed);
    } else {
        const Rule rule = decision.verdict == Verdict::Reject ? Rule::FirewallRejects : Rule::FirewallDrops;
        context.cause = tracking.cause = context.record(rule, judged);
        if (tracked.unconfirmed)
            context.record(Rule::ConntrackUnconfirmed, FirewallJudged{packet.id, Verdict::Drop, tracked.state});
        context.cause = context.record(rule, PacketLost{packet.id, LossReason::FirewallDrop, {}, {}, {}});
        if (decision.verdict == Verdict::Reject && !packet.damage) // nf_reject_ipv4.c answers nothing with a wrong checksum
            reject(context, packet, decision.how);
        if (!packet.damage && packet.segment() && !packet.segment()->flags.rst() && resetsSender(decision))
            closeByReject(firewall.table, tracking, *packet.segment());
    }
    requests.insert(requests.end(), tracking.requests.begin(), tracking.requests.end());
    return decision.verdict == Verdict::Accept;
}

} // namespace teardown
