#pragma once

#include "tcp/endpoint.h"

namespace teardown {

// Probing a closed window (RFC 9293 3.8.6.1), and the same timer when IP had no way for the first transmission.

void startPersistTimer(Endpoint &endpoint, TcpContext &context);
void onPersistTimeout(Endpoint &endpoint, TcpContext &context);
/// An ACK came while nothing was in flight: the window opened, or the probing goes on.
void windowProbeAnswered(Endpoint &endpoint, TcpContext &context);

/// Linux tcp_write_wakeup(): sends what fits of the next block, else a probe. False: IP has no way.
bool wakeUpPeer(Endpoint &endpoint, TcpContext &context, SegmentRole role, Rule rule);

} // namespace teardown
