#pragma once

#include <cstdint>
#include <ctime>

namespace teardown {

/// User and system time of this process and its threads so far, nanoseconds.
inline std::int64_t cpuTimeNs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return std::int64_t{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
}

} // namespace teardown
