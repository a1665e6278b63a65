#pragma once

#include "sim/setup.h"

#include <cstdint>

namespace teardown::test {

/// The world, and somebody in it who delays, duplicates, corrupts and drops packets that are on a cable at that moment.
Setup meddled(Setup setup, std::uint64_t seed);

} // namespace teardown::test
