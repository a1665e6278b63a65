#pragma once

#include "sim/world.h"

namespace teardown {

// The parts of checkInvariants(). They throw BrokenInvariant.

/// The tables and all sockets of a host.
void checkHost(const Host &host, Time now);
/// One socket, which the host knows by `id`.
void checkSocketOf(const Host &host, SocketId id, const Socket &socket, Time now);

} // namespace teardown
