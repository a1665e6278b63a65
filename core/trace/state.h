#pragma once

#include <cstdint>
#include <string_view>

namespace teardown {

/// States of a connection (RFC 9293 3.3.2).
enum class TcpState : std::uint8_t {
    Closed,
    Listen,
    SynSent,
    SynReceived,
    Established,
    FinWait1,
    FinWait2,
    CloseWait,
    Closing,
    LastAck,
    TimeWait
};

/// "FIN_WAIT_2", "SYN_RECV": as the window shows them.
std::string_view name(TcpState state);
/// "FIN-WAIT-2", "SYN-RECV": as ss(8) prints them.
std::string_view ssName(TcpState state);

/// Who answers for a socket.
enum class Ownership : std::uint8_t {
    Process, ///< a process holds a descriptor of it
    Queued,  ///< waits in an accept queue; no process has it yet
    Orphan,  ///< no descriptor refers to it any more, or none ever did; the kernel alone
};

/// The timers of a connection, each apart and visible.
enum class TimerKind : std::uint8_t {
    Retransmit,    ///< RFC 6298
    TailLossProbe, ///< RFC 8985 7
    Reordering,    ///< RFC 8985 6.2
    SynRetransmit,
    SynAck,     ///< of a half-open entry
    Persist,    ///< zero window probe, RFC 9293 3.8.6.1
    DelayedAck, ///< RFC 9293 3.8.6.3
    Keepalive,  ///< RFC 9293 3.8.4
    FinWait2,   ///< orphan in FIN_WAIT_2
    TimeWait,
    Count
};
std::string_view name(TimerKind kind);

/// States of a neighbour (ARP) entry, as `ip neigh` shows them.
enum class NeighbourState : std::uint8_t { None, Incomplete, Reachable, Stale, Delay, Probe, Failed, Permanent };
std::string_view name(NeighbourState state);

/// States of a connection in a firewall's table, as `conntrack -L` shows them.
enum class ConntrackState : std::uint8_t {
    None,
    SynSent,
    SynRecv,
    Established,
    FinWait,
    CloseWait,
    LastAck,
    TimeWait,
    Close,
    SynSent2
};
std::string_view name(ConntrackState state);

} // namespace teardown
