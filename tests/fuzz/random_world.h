#pragma once

#include "sim/setup.h"

#include <cstdint>

namespace teardown::test {

/// A set-up that a seed decides: delays, loss, settings, programs, faults, and what people do.
Setup randomWorld(std::uint64_t seed);

} // namespace teardown::test
