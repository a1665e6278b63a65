#include "net/cable.h"

#include "wire/damage.h"

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

namespace {

/// Can the rule do to this packet what it does? What has no checksum, or is damaged already, is not damaged by a rule.
bool canTake(const AddPathRule &rule, const Packet &packet)
{
    return rule.effect != PathEffect::Corrupt || (!packet.damage && damageTo(packet, rule.part));
}

/// Counts a frame that matches, and says whether it is the rule's turn.
bool takes(PathRule &rule)
{
    if (rule.spec.count && rule.taken >= *rule.spec.count)
        return false;
    if (++rule.seen % rule.spec.everyNth != 0)
        return false;
    ++rule.taken;
    return true;
}

void apply(const AddPathRule &rule, const Packet &packet, CableFate &fate)
{
    switch (rule.effect) {
    case PathEffect::Drop: fate.lost = true; break;
    case PathEffect::Delay: fate.extraDelay += rule.delay; break;
    case PathEffect::Duplicate: fate.duplicated = true; break;
    case PathEffect::Corrupt: fate.damage = *damageTo(packet, rule.part); break;
    }
}

} // namespace

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
        if (!here || !matches(spec.match, packet) || !canTake(spec, packet) || !takes(rule))
            continue;
        fate.cause = rule.cause;
        apply(spec, packet, fate);
    }
    if (!fate.lost && cable.lossPerMillion > 0 && cable.chance.below(1'000'000) < cable.lossPerMillion) {
        fate.lost = true;
        fate.reason = LossReason::RandomLoss;
    }
    return fate;
}

} // namespace teardown
