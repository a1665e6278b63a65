#pragma once

#include "trace/state.h"
#include "wire/packet.h"

namespace teardown {

/// What a firewall sees in the flags of a segment.
enum class ConntrackSight : std::uint8_t { Syn, SynAck, Fin, Ack, Rst, None };
ConntrackSight sightOf(Flags flags);
/// Flags that some stack sends together (nf_conntrack_proto_tcp.c, tcp_valid_flags); PSH goes with all.
bool flagsCanBe(Flags flags);

/// What a sight means in a state: the next state, or the packet passes and changes nothing, or it cannot be.
struct ConntrackOutcome {
    ConntrackState state = ConntrackState::None; ///< the next, unless one of these:
    bool ignored = false;
    bool invalid = false;
    friend bool operator==(const ConntrackOutcome &, const ConntrackOutcome &) = default;
};

/// nf_conntrack_proto_tcp.c, tcp_conntracks. `original`: from the side that opened the connection.
ConntrackOutcome conntrackOutcome(ConntrackSight sight, ConntrackState state, bool original);

} // namespace teardown
