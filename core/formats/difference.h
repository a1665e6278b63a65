#pragma once

#include "sim/setup.h"
#include "trace/trace.h"

#include <optional>
#include <string>
#include <vector>

namespace teardown {

/// Something of a run that can be compared with another run: a segment that an end host made, a change of state, the end of a
/// system call, a deed of a person. Frames between routers and timers are left out; what they lead to is not.
struct Observation {
    Time time;
    NodeId node;
    std::string what; ///< "FIN,ACK seq 1 ack 1", "ESTABLISHED -> CLOSE_WAIT", "send(sock, 5) = -1 EPIPE"
    RecordId record;
};
/// In order of time.
std::vector<Observation> observationsOf(const Trace &trace);

/// A place where two runs differ. One of the two is empty where the other run has nothing of the kind; both are there, with
/// the same `what`, where only the time is another.
struct TraceDifference {
    std::optional<Observation> left, right;
    /// When the runs part here: the earlier of the two times.
    Time time() const;
};

/// What differs, in order of time. Each host's observations are aligned by what they say (a shortest edit script after Myers);
/// times count as different from `tolerance` on. Of more than `mostDifferences` only these are found.
std::vector<TraceDifference> differencesOf(const Trace &left, const Trace &right, Duration tolerance = milliseconds(1));
constexpr std::size_t mostDifferences = 2000;
/// The same for observations from elsewhere, such as a capture. Those of a node are in order of time.
std::vector<TraceDifference> differencesOf(
    const std::vector<Observation> &left, const std::vector<Observation> &right, Duration tolerance);

} // namespace teardown
