#pragma once

#include "trace/trace.h"

#include <vector>

namespace teardown {

/// A packet that a node made itself and put on a cable. What it passes on for others or what was forged is none.
struct SentPacket {
    Time time;
    PacketId packet;
};
/// In the order in which they went out.
std::vector<SentPacket> sentBy(const Trace &trace, NodeId node);

} // namespace teardown
