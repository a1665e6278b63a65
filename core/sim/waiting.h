#pragma once

#include "sim/world.h"
#include "trace/state.h"

#include <string_view>
#include <vector>

namespace teardown {

/// What something in a world waits for. A run that has ended has an answer for everything that is left.
enum class WaitsFor : std::uint8_t {
    Nothing,     ///< nothing can ever move it: a defect of the engine, never of the simulated network
    Timer,       ///< its next timer
    Connection,  ///< a listener: a SYN from anybody
    PeerSegment, ///< the other end still has the connection and may send
    LostPeer,    ///< a segment that cannot come: the other end has no such connection, and nothing here asks after it
    Accept,      ///< a finished connection in an accept queue
    Application, ///< its process must read, write or close
    Call,        ///< a process: its blocked call
    Step,        ///< a process: the time of its next step
    Signal,      ///< a process: stopped, or at the end of its program with its descriptors open
};
/// "the peer, which has no such connection any more": after "waits for".
std::string_view name(WaitsFor what);

struct Waiting {
    NodeId node;
    SocketId socket;   ///< invalid: it is about a process
    ProcessId process; ///< of a socket: its owner, invalid if none
    WaitsFor what{};
    TimerKind timer{};          ///< of Timer
    CallId call;                ///< of Call
    Time until = Time::never(); ///< Timer, Step, Call with a time-out
};

/// Every socket and every process that has not ended, in order of node, sockets (by id) before processes.
std::vector<Waiting> waitingFor(const World &world);

} // namespace teardown
