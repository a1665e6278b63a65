#pragma once

#include "trace/trace.h"

#include <cstddef>
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

} // namespace teardown
