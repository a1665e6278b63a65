#pragma once

#include "trace/system_call.h"

#include <string>

namespace teardown {

/// A system call as strace(1) 6 writes it with `-s 0`: what it knows on entry, what it adds on return, and the outcome. A pointer
/// to memory that the call did not fill is written "0x...", as its value is not modelled.
struct StraceCall {
    std::string_view name; ///< "sendto": of the system call, which is not always that of the library's function
    std::string entry;     ///< "(3, \"\"..., 100, 0, NULL, 0"
    std::string exit;      ///< "": what follows before the ")"
    std::string outcome;   ///< "= 100"
};

/// Before it has returned; `fd` is the number of the descriptor that it works on.
StraceCall straceEntry(const SystemCall &call, int fd);
/// After; `newFd` is what socket or accept made.
StraceCall straceReturn(const SystemCall &call, const CallResult &result, int fd, int newFd);

} // namespace teardown
