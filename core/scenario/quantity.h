#pragma once

#include "base/time.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace teardown {

// Numbers with units, as people write them in scenario files and on the command line.

/// "5 ms", "1.5s", "-2 min"; units ns us ms s min h; withUnit() writes what this reads. None if it is no duration, finer than a
/// nanosecond, or beyond 100 years.
std::optional<Duration> parseDuration(std::string_view text);

/// "0.5 %" as parts per million, 0 to 1 000 000; none if it is no percentage or finer than that.
std::optional<std::uint32_t> parsePercentage(std::string_view text);
std::string formatPercentage(std::uint32_t perMillion);

/// "14:02:38.384918" as nanoseconds since midnight.
std::optional<std::int64_t> parseClock(std::string_view text);
std::string formatClock(std::int64_t nanosecondsOfDay);

} // namespace teardown
