#pragma once

#include "sim/world.h"

namespace teardown {

/// The other end of this connection if it still exists: known by its addresses and ports and by both initial sequence numbers,
/// as far as each end knows them. nullptr if its host is off, was rebooted, or has another connection there.
const Socket *otherEnd(const World &world, const Endpoint &endpoint);

} // namespace teardown
