#pragma once

#include "sim/world.h"

namespace teardown {

/// The next segment of a flood as one that comes alone; counts it as sent.
InjectSegment nextOf(Flood &flood);

} // namespace teardown
