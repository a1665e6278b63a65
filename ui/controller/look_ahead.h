#pragma once

#include "sim/recording.h"

#include <cstddef>
#include <vector>

namespace teardown {

/// What will happen if nobody acts, as far as somebody looked.
struct Ahead {
    std::vector<Time> moments; ///< after what has been computed, each with at least one record
    std::size_t records = 0;   ///< of the trace when the last of them has come
};

/// Simulates a copy of the world at the end of the current branch; its trace, which may be long, is not copied.
Ahead lookAhead(const Recording &recording, std::size_t mostMoments);

} // namespace teardown
