#pragma once

#include "sim/setup.h"
#include "trace/trace.h"

#include <string>

namespace teardown {

/// Every record on a line of its own, for comparing runs: time in seconds, node, kind, details, [rule], #index and
/// <- #index of its cause.
std::string eventLog(const Setup &setup, const Trace &trace);

/// What one record says: of which kind it is ("packet-made", "state"), and the rest.
struct EventText {
    std::string kind;
    std::string details;
};
EventText eventText(const Setup &setup, const Trace &trace, RecordId id);

/// One record as a line without its end.
std::string eventLine(const Setup &setup, const Trace &trace, RecordId id);

} // namespace teardown
