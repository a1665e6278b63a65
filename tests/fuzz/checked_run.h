#pragma once

#include "sim/setup.h"

#include <cstdint>
#include <string>

namespace teardown::test {

/// What came of a run that was checked after every step.
struct CheckedRun {
    std::size_t records = 0;
    bool ended = false; ///< nothing was left to happen, ever
    std::string broken; ///< the invariant that broke, and when; empty if none
};

CheckedRun runChecked(const Setup &setup);

} // namespace teardown::test
