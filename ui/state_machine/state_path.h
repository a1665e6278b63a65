#pragma once

#include "sim/setup.h"
#include "sim/world.h"
#include "trace/trace.h"

#include <vector>

namespace teardown {

/// The states that one end of a connection went through, up to a moment.
struct StatePath {
    struct Step {
        RecordId record; ///< a StateChanged
        TcpState from{}, to{};
        bool byReset = false;
    };
    NodeId node;
    SocketId socket; ///< invalid: this host never had a connection
    TcpState now = TcpState::Closed;
    std::vector<Step> steps; ///< in order of time
};

/// Of the connection that the badge of this host shows: its newest one among the first `shown` records.
StatePath statePathOf(const Trace &trace, std::size_t shown, NodeId node);

} // namespace teardown
