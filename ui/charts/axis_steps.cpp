#include "charts/axis_steps.h"

#include <algorithm>
#include <cmath>

namespace teardown {

double tickStep(double span, int most, double least)
{
    const double wanted = span / std::max(most, 1);
    const double power = std::pow(10, std::floor(std::log10(wanted)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= wanted * (1 - 1e-9))
            return std::max(factor * power, least);
    return std::max(10 * power, least);
}

} // namespace teardown
