#pragma once

#include "capture/capture.h"
#include "trace/state.h"

#include <array>
#include <cstddef>
#include <vector>

namespace teardown {

/// A state that an end must have entered, by what was captured. Never more than an inference.
struct InferredChange {
    std::size_t segment = 0; ///< index of the segment that shows it
    std::uint8_t side = 0;
    TcpState from = TcpState::Closed, to = TcpState::Closed;
    Time time;              ///< estimated, at that end
    bool bySending = false; ///< the end itself sent the segment; else it was sent to it, and is taken to have arrived
    bool byReset = false;
};

struct InferredStates {
    std::vector<InferredChange> changes;      ///< in order of the segments that show them
    std::array<TcpState, 2> last{};           ///< by side; CLOSED also where nothing is known
    std::array<Duration, 2> distance{};       ///< of each end from where was captured, one way, at most
    std::vector<std::size_t> ignoredResets;   ///< segments: their receiver went on
    std::vector<std::size_t> effectiveResets; ///< segments: after them their receiver or sender was CLOSED
};

InferredStates inferStates(const CapturedConnection &connection);

} // namespace teardown
