#pragma once

#include "sim/setup.h"
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

/// Every change of state in a trace. Reads each record once, so that asking costs nothing in a long run.
class StateHistory {
public:
    /// Takes in what was appended to the same trace since the last time.
    void read(const Trace &trace);
    /// Of the connection that the badge of this host shows: its newest one among the first `shown` records.
    StatePath pathOf(NodeId node, std::size_t shown) const;

private:
    struct Change {
        NodeId node;
        SocketId socket;
        StatePath::Step step;
    };
    std::size_t m_read = 0;        ///< records
    std::vector<Change> m_changes; ///< of connections; listeners are left out
};

/// The same of a trace that is looked at once.
StatePath statePathOf(const Trace &trace, std::size_t shown, NodeId node);

} // namespace teardown
