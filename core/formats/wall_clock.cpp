#include "formats/wall_clock.h"

#include "base/time_text.h"
#include "formats/align.h"

namespace teardown {

std::string timeOfDay(Time time, std::int64_t clockOffsetNs)
{
    constexpr std::int64_t day = hours(24).ns;
    const std::int64_t ns = ((time.ns + clockOffsetNs) % day + day) % day;
    const std::int64_t whole = ns / seconds(1).ns;
    return leadingZeros(whole / 3600, 2) + ':' + leadingZeros(whole / 60 % 60, 2) + ':' + leadingZeros(whole % 60, 2)
        + inSeconds(ns % seconds(1).ns, 6).substr(1);
}

} // namespace teardown
