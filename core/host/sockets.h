#pragma once

#include "host/context.h"

namespace teardown {

// The socket tables of a host.

Socket &makeSocket(HostContext &context);
/// Makes a connection findable by its four-tuple.
void enterTable(HostContext &context, Socket &socket);
/// After anything happened to the touched sockets: vanished ones leave the tables, blocked calls are asked again.
void settle(HostContext &context);
/// The initial sequence number of a new connection (RFC 6528: clock plus keyed hash).
Seq chooseIss(HostContext &context, const FourTuple &tuple);
/// The deadline of a timer may have come.
void onSocketTimer(HostContext &context, SocketId id, TimerKind kind);
/// The last descriptor of a socket goes away.
void releaseSocket(HostContext &context, Socket &socket);
/// A listener is closed: what waits in its queues is reset or forgotten.
void closeListener(HostContext &context, Socket &listener);
/// Is this listener still there and listening?
bool listens(HostContext &context, SocketId listener);
/// A segment or ICMP message for an address of this host.
void segmentArrives(HostContext &context, const Segment &segment, PacketId packet);
void icmpArrives(HostContext &context, const IcmpMessage &message);

} // namespace teardown
