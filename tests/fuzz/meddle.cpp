#include "meddle.h"

#include "base/random.h"
#include "sim/view.h"

#include <algorithm>

namespace teardown::test {

namespace {

ActionBody doneTo(PacketId packet, Random &random)
{
    switch (random.below(8)) {
    case 0: return DropPacket{packet};
    case 1:
    case 2: return DuplicatePacket{packet};
    case 3:
    case 4: return DelayPacket{packet, milliseconds(random.between(1, 3000))};
    default: return CorruptPacket{packet, static_cast<PacketPart>(random.below(3))};
    }
}

/// The world on its way, at the first moment after `t` at which a packet is on a cable.
World whileSomethingFlies(const Setup &setup, Time t)
{
    World world = makeWorld(std::make_shared<const Setup>(setup));
    advance(world, nullptr, setup.actions, t);
    for (int tries = 0; tries < 300 && inFlight(world).empty() && nextHappening(world) < setup.end; ++tries)
        advance(world, nullptr, setup.actions, nextHappening(world));
    return world;
}

} // namespace

Setup meddled(Setup setup, std::uint64_t seed)
{
    Random random = Random(seed).stream(77);
    for (std::uint64_t acts = 1 + random.below(6); acts > 0; --acts) {
        const World world = whileSomethingFlies(setup, atTime(milliseconds(random.between(0, 20'000))));
        const std::vector<FlightView> flying = inFlight(world);
        if (flying.empty())
            continue;
        const TimedAction act{world.now, {{}, doneTo(flying[random.below(flying.size())].packet, random)}, true};
        const auto later = std::upper_bound(
            setup.actions.begin(), setup.actions.end(), act.at, [](Time t, const TimedAction &other) { return t < other.at; });
        setup.actions.insert(later, act);
    }
    return setup;
}

} // namespace teardown::test
