#include "controller/look_ahead.h"

#include "base/expect.h"
#include "sim/view.h"

#include <algorithm>

namespace teardown {

Ahead lookAhead(const Recording &recording, std::size_t mostMoments)
{
    const Branch &branch = recording.branches()[recording.current()];
    Ahead ahead{{}, branch.trace.records.size()};
    if (branch.brokenInvariant)
        return ahead;
    World world = branch.head;
    Time reached = branch.computedUntil;
    const Time last = std::min(recording.end(), recording.horizon());
    try {
        while (ahead.moments.size() < mostMoments) {
            Time next = nextHappening(world);
            if (world.appliedActions < branch.actions.size())
                next = std::min(next, branch.actions[world.appliedActions].at);
            next = std::max(next, reached);
            if (next == Time::never() || next > last)
                break;
            const std::uint64_t before = world.counters.records;
            advance(world, nullptr, branch.actions, next);
            reached = next;
            if (world.counters.records > before && (ahead.moments.empty() || ahead.moments.back() < next))
                ahead.moments.push_back(next);
        }
    } catch (const BrokenInvariant &) {
        return ahead; // the run itself will stop there and say so
    }
    ahead.records = static_cast<std::size_t>(world.counters.records);
    return ahead;
}

} // namespace teardown
