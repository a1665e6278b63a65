#pragma once

#include "tcp/endpoint.h"

namespace teardown {

/// RFC 9293 3.10.7 for a connection that exists in full: SYN-SENT and all later states. (CLOSED is answered by
/// answerWithReset(), LISTEN by the host, which owns the queues; half-open entries and small records have their own.)
void onSegment(Endpoint &endpoint, TcpContext &context, const Segment &segment, PacketId packet);

/// What an ICMP unreachable about a segment of this connection does (RFC 1122 4.2.3.9, RFC 5461, RFC 6069).
void onIcmp(Endpoint &endpoint, TcpContext &context, const IcmpMessage &message);

} // namespace teardown
