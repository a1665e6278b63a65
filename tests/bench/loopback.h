#pragma once

#include <cstdint>

namespace teardown {

/// What the kernel below needs for the same connections, over its loopback interface.
struct LoopbackCost {
    std::int64_t cpuNs = 0;     ///< user and system time of this process
    std::uint64_t segments = 0; ///< that the kernel sent meanwhile (/proc/net/snmp, Tcp OutSegs); 0: cannot be read
};

/// `count` connections one after the other, a server thread and a client thread. Throws std::system_error.
LoopbackCost loopbackConnections(std::uint32_t count);

} // namespace teardown
