#include "net/cable.h"

namespace teardown {

bool matches(const FrameMatch &match, const Packet &packet)
{
    const Segment *segment = packet.segment();
    if (match.frames == FrameClass::Ip && packet.arp())
        return false;
    if (match.frames == FrameClass::Tcp && !segment)
        return false;
    if (match.flags && (!segment || segment->flags != *match.flags))
        return false;
    if (match.flagsContain && (!segment || (segment->flags.bits & match.flagsContain->bits) != match.flagsContain->bits))
        return false;
    if (match.flagsNot && segment && segment->flags == *match.flagsNot)
        return false;
    if (match.sourcePort && (!segment || segment->source.port != *match.sourcePort))
        return false;
    return !match.minimumPayload || (segment && segment->payload.length >= *match.minimumPayload);
}

CableFate fateOf(Cable &cable, CableId id, Direction direction, const Packet &packet, std::vector<PathRule> &rules)
{
    CableFate fate;
    if (cable.blackHole && !packet.arp()) {
        fate.lost = true;
        return fate;
    }
    for (PathRule &rule : rules) {
        const AddPathRule &spec = rule.spec;
        const bool here = spec.cable == id && (!spec.direction || *spec.direction == direction);
        if (!here || (spec.count && rule.taken >= *spec.count) || !matches(spec.match, packet))
            continue;
        ++rule.taken;
        fate.cause = rule.cause;
        if (spec.effect == PathEffect::Drop)
            fate.lost = true;
        else if (spec.effect == PathEffect::Delay)
            fate.extraDelay += spec.delay;
        else
            fate.duplicated = true;
    }
    if (!fate.lost && cable.lossPerMillion > 0 && cable.chance.below(1'000'000) < cable.lossPerMillion) {
        fate.lost = true;
        fate.reason = LossReason::RandomLoss;
    }
    return fate;
}

} // namespace teardown
