#pragma once

#include "base/time.h"
#include "formats/relative_numbers.h"
#include "sim/setup.h"
#include "state_machine/state_path.h"
#include "trace/trace.h"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace teardown {

// What the charts show. Pure; times in seconds of the run.

/// A segment that was sent again, or a probe, and how long after the attempt before it.
struct IntervalPoint {
    RecordId record; ///< PacketMade
    NodeId node;
    bool probe = false; ///< keepalive or zero window; else a retransmission
    int attempt = 1;    ///< 1: the first repetition
    double seconds = 0; ///< since the attempt before
};

/// The stream of one direction of a connection.
struct StreamPoint {
    RecordId record;
    double at = 0;
    double number = 0; ///< relative: the end of the segment's data, or what an ACK acknowledges
};
struct Stream {
    NodeId sender;
    std::vector<StreamPoint> sent, sentAgain, acknowledged; ///< acknowledged: as it arrives at the sender
};

/// How long a host's newest connection was in each state.
struct StateSpan {
    NodeId node;
    TcpState state{};
    double from = 0, to = 0;
    RecordId record; ///< the StateChanged that began it
};

constexpr std::size_t stateCount = static_cast<std::size_t>(TcpState::TimeWait) + 1;

/// Sockets of one host by state, whenever a number changes.
struct SocketCount {
    RecordId record; ///< what changed it
    double at = 0;
    std::array<int, stateCount> byState{};
};

/// At most so many points of one kind are shown: every n-th of a longer list, and the last.
constexpr std::size_t mostPoints = 300;

/// All points of a trace; what the charts show at a moment are those of the first `shown` records. Reads each record once, so that
/// asking costs little in a long run.
class ChartHistory {
public:
    /// Takes in what was appended to the same trace since the last time.
    void read(const Trace &trace);

    /// In order of time. The first probe of a series has no attempt before it and is left out.
    std::vector<IntervalPoint> intervals(std::size_t shown) const;
    /// Of the newest connection: from the first host of the set-up, and from the last.
    std::vector<Stream> streams(const Setup &setup, std::size_t shown) const;
    std::vector<StateSpan> stateSpans(const Setup &setup, const Trace &trace, std::size_t shown, Time now) const;
    /// CLOSED is not counted: such a socket is gone for the network.
    std::vector<SocketCount> socketCounts(NodeId node, std::size_t shown) const;

private:
    /// The last attempt of what a repetition repeats.
    struct Attempts {
        Time last;
        int count = 0;
    };
    /// What is repeated: a packet of this socket, or its last probe.
    using Repeated = std::pair<SocketId, PacketId>;
    /// A connection begins to be the newest one.
    struct Newest {
        RecordId since;
        std::size_t connection = 0;
    };

    void readSegment(const Trace &trace, RecordId id, const PacketMade &made);
    void readRepetition(const Record &record, RecordId id, const PacketMade &made);
    void readArrival(const Trace &trace, RecordId id, PacketId packet);
    void readState(const Record &record, RecordId id);
    Stream &streamOf(std::size_t connection, NodeId sender);

    std::size_t m_read = 0; ///< records
    RelativeNumbers m_numbers;
    StateHistory m_states;
    std::map<Repeated, Attempts> m_attempts;
    std::vector<IntervalPoint> m_intervals;
    std::vector<Newest> m_newest;
    std::map<std::pair<std::size_t, NodeId>, Stream> m_streams; ///< by connection and sender
    std::map<NodeId, std::vector<SocketCount>> m_counts;
};

} // namespace teardown
