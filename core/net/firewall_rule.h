#pragma once

#include "trace/action.h"

#include <cstddef>
#include <optional>

namespace teardown {

/// Index in `policy.rules` of the rule that decides on a packet whose connection is in this state of tracking; none where no
/// rule matches, so that `policy.otherwise` decides.
std::optional<std::size_t> decidingRule(const FirewallPolicy &policy, const Packet &packet, CtState state);

} // namespace teardown
