#pragma once

#include "tcp/endpoint.h"

namespace teardown {

// RFC 9293 3.8.4; settings: the socket's own, else the sysctl of the moment.

Duration keepaliveTime(const Endpoint &endpoint, const TcpContext &context);
Duration keepaliveInterval(const Endpoint &endpoint, const TcpContext &context);
int keepaliveProbes(const Endpoint &endpoint, const TcpContext &context);
/// Time since the peer was last heard of.
Duration idleTime(const Endpoint &endpoint, Time now);

/// Starts the timer if the option is on; called when the connection comes about and when the option is set.
void startKeepalive(Endpoint &endpoint, TcpContext &context);
void onKeepaliveTimeout(Endpoint &endpoint, TcpContext &context);

} // namespace teardown
