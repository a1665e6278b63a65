#pragma once

#include "scenario/figure.h"
#include "sim/setup.h"
#include "trace/trace.h"

#include <optional>

namespace teardown {

/// The record that an anchor means: of a segment its first FrameDeparted (its PacketMade if it never left), of a loss the
/// PacketLost, else what the kind says. None if nothing of the kind has happened.
std::optional<RecordId> findEvent(const EventAnchor &anchor, const Trace &trace);
/// The anchor that finds `record` again, or the event that it is a part of.
EventAnchor anchorOf(RecordId record, const Trace &trace);

} // namespace teardown
