#pragma once

#include "host/context.h"

namespace teardown {

/// May `socket` have this local port? (Linux bind(2): a port is free if all its users said SO_REUSEADDR and none listens.)
bool portIsFree(const Host &host, const Socket &socket, std::uint16_t port);
/// May a connection have this four-tuple? A TIME_WAIT entry gives way if it has timestamps (RFC 6191), and for an automatic
/// port only as tcp_tw_reuse allows. `replaces` is the entry that must go.
bool tupleIsFree(const HostContext &context, const FourTuple &tuple, bool automatic, SocketId &replaces);
/// A port of ip_local_port_range for a connection to `remote`; 0 if all are taken.
std::uint16_t chooseEphemeralPort(HostContext &context, const FourTuple &tuple, SocketId &replaces);

} // namespace teardown
