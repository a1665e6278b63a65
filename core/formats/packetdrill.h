#pragma once

#include "sim/setup.h"
#include "trace/trace.h"

#include <string>

namespace teardown {

struct PacketdrillOptions {
    NodeId node;                   ///< the host that is to be tested; what it received, the script sends
    Time from = Time::beforeAll(); ///< only what happened from here
    Time until = Time::never();    ///< to here
};

/// One host's view of its first connection as a packetdrill script: its settings that differ from the profile, its system calls
/// with how long they blocked, the segments it received and those it must send, with numbers relative to the two initial ones.
/// What packetdrill cannot do (kill a process, pull a cable, other connections) stands there as a comment.
std::string packetdrill(const Setup &setup, const Trace &trace, const PacketdrillOptions &options);

} // namespace teardown
