#include "net/firewall.h"

#include "host/ip.h"
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

} // namespace

bool passesFirewall(HostContext &context, Firewall &firewall, const Packet &packet, std::vector<ConntrackRequest> &requests)
{
    const FirewallPolicy &policy = firewall.policy;
    CtState state = CtState::New;
    if (policy.connectionTracking) {
        ConntrackContext tracking{context.now, context.node, context.host.settings, context.log, context.cause};
        state = track(firewall.table, tracking, packet);
        requests.insert(requests.end(), tracking.requests.begin(), tracking.requests.end());
    }
    Verdict verdict = policy.otherwise;
    RejectWith how = RejectWith::PortUnreachable;
    for (const FirewallRule &rule : policy.rules) {
        if (!matches(rule, packet, state, policy.connectionTracking))
            continue;
        verdict = rule.verdict;
        how = rule.rejectWith;
        break;
    }
    if (verdict == Verdict::Accept) {
        if (policy.connectionTracking || !policy.rules.empty())
            context.record(Rule::FirewallPasses, FirewallJudged{packet.id, verdict, state});
        return true;
    }
    const Rule rule = verdict == Verdict::Reject ? Rule::FirewallRejects : Rule::FirewallDrops;
    context.cause = context.record(rule, FirewallJudged{packet.id, verdict, state});
    context.cause = context.record(rule, PacketLost{packet.id, LossReason::FirewallDrop, {}, {}, {}});
    if (verdict == Verdict::Reject)
        reject(context, packet, how);
    return false;
}

} // namespace teardown
