#pragma once

#include "base/time.h"
#include "formats/relative_numbers.h"
#include "sim/setup.h"
#include "trace/trace.h"

#include <array>
#include <cstddef>
#include <map>
#include <vector>

namespace teardown {

// What the charts show, made from the first `shown` records of a trace. Pure; times in seconds of the run.

/// A segment that was sent again, or a probe, and how long after the attempt before it.
struct IntervalPoint {
    RecordId record; ///< PacketMade
    NodeId node;
    bool probe = false; ///< keepalive or zero window; else a retransmission
    int attempt = 1;    ///< 1: the first repetition
    double seconds = 0; ///< since the attempt before
};
/// In order of time. The first probe of a series has no attempt before it and is left out.
std::vector<IntervalPoint> repetitionIntervals(const Trace &trace, std::size_t shown);

/// The stream of one direction of the newest connection.
struct StreamPoint {
    RecordId record;
    double at = 0;
    double number = 0; ///< relative: the end of the segment's data, or what an ACK acknowledges
};
struct Stream {
    NodeId sender;
    std::vector<StreamPoint> sent, sentAgain, acknowledged; ///< acknowledged: as it arrives at the sender
};
std::vector<Stream> sequenceOverTime(const Setup &setup, const Trace &trace, const RelativeNumbers &numbers, std::size_t shown);

/// How long a host's newest connection was in each state.
struct StateSpan {
    NodeId node;
    TcpState state{};
    double from = 0, to = 0;
    RecordId record; ///< the StateChanged that began it
};
std::vector<StateSpan> stateSpans(const Setup &setup, const Trace &trace, std::size_t shown, Time now);

constexpr std::size_t stateCount = static_cast<std::size_t>(TcpState::TimeWait) + 1;

/// Sockets of one host by state, whenever a number changes.
struct SocketCount {
    double at = 0;
    std::array<int, stateCount> byState{};
};
/// CLOSED is not counted: such a socket is gone for the network. At most some two thousand points; of a longer
/// list every n-th and the last.
std::vector<SocketCount> socketCounts(const Trace &trace, std::size_t shown, NodeId node);

} // namespace teardown
