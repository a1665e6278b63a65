#pragma once

#include "trace/system_call.h"

#include <string>

namespace teardown {

/// "connect(3, ..., ...) = -1 ECONNREFUSED (Connection refused)"; "" for what packetdrill has no call for. A call that had not
/// returned gives no outcome. `newFd` is what socket or accept made.
std::string packetdrillCall(const SystemCall &call, const CallResult *result, int fd, int newFd);

} // namespace teardown
