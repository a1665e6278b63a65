#pragma once

#include "diagram/layout.h"
#include "trace/trace.h"

#include <vector>

namespace teardown {

/// A state of the picture between two events that are worth a stop.
struct PictureStep {
    Time time;
    std::size_t shown = 0; ///< records that have happened
    RecordId record;       ///< the event that it begins with; invalid: none, at the beginning and at the end
};

/// The picture event by event: before anything has happened at `from`, after each event up to `until`,
/// and at `until`.
std::vector<PictureStep> stepsOf(const DiagramLayout &layout, Time from, const Trace &trace, Time until);

} // namespace teardown
