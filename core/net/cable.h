#pragma once

#include "base/random.h"
#include "trace/record.h"

#include <string>
#include <vector>

namespace teardown {

/// A cable between two interfaces; the client end is [0].
struct Cable {
    std::string name;
    NodeId ends[2];
    std::uint8_t interfaces[2] = {0, 0};
    Duration delay;
    std::uint32_t lossPerMillion = 0;
    bool carrierShared = true;
    bool blackHole = false;
    Random chance;
};

/// A rule of the user on a cable.
struct PathRule {
    AddPathRule spec;
    std::uint32_t taken = 0; ///< so often it had an effect
    std::uint32_t seen = 0;  ///< so many frames matched
    RecordId cause;
};

bool matches(const FrameMatch &match, const Packet &packet);

/// What happens to a frame that enters a cable.
struct CableFate {
    bool lost = false;
    LossReason reason = LossReason::PathRule;
    Duration extraDelay;
    bool duplicated = false;
    Damage damage; ///< that it gets
    RecordId cause; ///< the action whose rule decided; invalid if none
};
CableFate fateOf(Cable &cable, CableId id, Direction direction, const Packet &packet, std::vector<PathRule> &rules);

} // namespace teardown
