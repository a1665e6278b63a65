#pragma once

#include "host/context.h"

#include <optional>

namespace teardown {

/// Makes the call of a thread, or tries it again after something changed. None: it blocks.
std::optional<CallResult> attemptCall(HostContext &context, Process &process, std::uint32_t thread, bool first);
/// The time-out of a blocked call came.
CallResult timeOutCall(HostContext &context, Process &process, std::uint32_t thread);

/// The poll(2) mask of a socket, all bits that hold.
std::uint8_t pollMask(const Socket &socket);
Descriptor *findDescriptor(Process &process, const std::string &name);

} // namespace teardown
