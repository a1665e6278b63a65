#pragma once

#include "base/time.h"

#include <string>

namespace teardown {

/// The time of day "14:02:38.384918" of a clock that showed `clockOffsetNs` after midnight at the start of the run.
std::string timeOfDay(Time time, std::int64_t clockOffsetNs);

} // namespace teardown
