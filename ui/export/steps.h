#pragma once

#include "diagram/layout.h"
#include "diagram/moment.h"
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

/// What `part` shows at a step. Words of a packet that leaves at this moment are left out: they would stand on those of the
/// event itself, in the place where the packet is.
Moment momentOf(const DiagramLayout &layout, const PictureStep &step, const QRectF &part);

} // namespace teardown
