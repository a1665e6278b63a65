#pragma once

namespace teardown {

/// The distance of the ticks of an axis: 1, 2 or 5 times a power of ten, the smallest that makes at most `most` steps of `span`,
/// and not below `least`. Both are positive.
double tickStep(double span, int most, double least = 0);

} // namespace teardown
