#pragma once

#include "trace/trace.h"

#include <cstddef>
#include <functional>
#include <optional>

namespace teardown {

/// What one can walk to with a key.
enum class Landmark { Segment, StateChange, Repetition, Loss, Deed };

/// Whether a record is one: Segment: a segment that a host made; Repetition: a retransmission or probe; Deed: an act of a
/// person or the scenario.
bool isLandmark(const Trace &trace, RecordId record, Landmark landmark);

/// The next landmark after `from` among the first `shown` records, or before it if not `forward`. An invalid `from`: the first
/// one, or the last.
std::optional<RecordId> walk(const Trace &trace, RecordId from, std::size_t shown, Landmark landmark, bool forward);

/// Where `record` only tells of a packet's way over a cable: the record of how that packet came to be. Else `record` itself.
RecordId origin(const Trace &trace, RecordId record);

/// Which records a walk stops at.
using StopTest = std::function<bool(RecordId)>;

/// The nearest cause of `record` that is a stop; invalid if there is none.
RecordId causeAt(const Trace &trace, RecordId record, const StopTest &isStop);
/// The first stop among the first `shown` records that `record` led to, not by way of another stop; invalid if there is none.
RecordId effectAt(const Trace &trace, RecordId record, std::size_t shown, const StopTest &isStop);

} // namespace teardown
