#pragma once

#include "trace/trace.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace teardown {

/// The way of one packet from where it was put on a cable to where it came to rest, over all hops.
struct Journey {
    PacketId packet;
    std::size_t record = 0; ///< index of its first FrameDeparted; of the PacketLost if it never departed; for
                            ///< a copy, which the path made, of the FrameArrived that first shows it
    Time departed;
    NodeId from;
    NodeId at;                      ///< the last node that it reached
    Time reached;                   ///< that node
    CableId cable;                  ///< on which it was when it died or the trace ended; invalid: it is at `at`
    Direction direction{};          ///< of that cable
    std::optional<LossReason> lost; ///< why it died
    bool copy = false;              ///< a path rule doubled the packet and this is the second one
    bool corrupt = false;           ///< bits of it changed on the way
    Duration heldUp;                ///< so long by hand
};

/// All journeys of a trace, in the order of their departure.
std::vector<Journey> journeysOf(const Trace &trace);

} // namespace teardown
