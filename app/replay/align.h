#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

namespace teardown {

/// One row of two lists side by side.
struct AlignedRow {
    std::optional<std::size_t> expected, seen; ///< index; at least one is there
};

/// What the ways to go on cost; 0 is right, more is worse.
struct AlignCosts {
    std::function<int(std::size_t expected, std::size_t seen)> pair;
    std::function<int(std::size_t expected)> missing;
    std::function<int(std::size_t seen)> extra;
};

/// Sets two lists side by side, both in their order, at the least cost in all.
std::vector<AlignedRow> align(std::size_t expectedCount, std::size_t seenCount, const AlignCosts &costs);

} // namespace teardown
