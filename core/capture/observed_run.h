#pragma once

#include "capture/analyse.h"
#include "sim/setup.h"
#include "trace/trace.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace teardown {

/// A captured connection in the form of a run, for everything that draws runs: two nodes, 0 the client, and one cable. Segments
/// leave and arrive when they did as far as that is known: at an end that was not captured, by the estimate of InferredStates.
/// States are inferred. Nothing else of a run is known: no calls, no timers, no processes.
struct ObservedRun {
    Setup setup;
    Trace trace;
    std::vector<RecordId> departures; ///< by index in CapturedConnection::segments

    Time end() const { return setup.end; }
    /// The captured segment that a record of the trace is about; none: it is an ICMP error, or about no packet.
    std::optional<std::size_t> segmentOf(RecordId record) const;
};

/// `absoluteNumbers`: sequence numbers as on the wire; else where the SYN was not captured they count from what came first.
ObservedRun observedRun(const CapturedConnection &connection, const ConnectionAnalysis &analysis, bool absoluteNumbers = false);

} // namespace teardown
