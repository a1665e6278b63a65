#pragma once

#include "sim/setup.h"

#include <cstdint>

namespace teardown {

// The same work for the engine and for what it is compared with.

constexpr int requestBytes = 200;
constexpr int replyParts = 3;
constexpr int replyPartBytes = 1000;

/// `count` connections one after the other over three links of 2 ms: a request, a reply in three parts, the server closes.
Setup sequentialConnections(std::uint32_t count);
/// One connection over the same path that carries so many full segments.
Setup bulkTransfer(std::uint32_t segments);
/// The server's answers vanish: the client repeats until it gives up, and keepalive probes go on for hours.
Setup blackHole();
/// So many clients stay connected and send nothing.
Setup idleConnections(std::uint32_t count);

} // namespace teardown
