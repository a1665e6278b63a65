#pragma once

#include "tcp/endpoint.h"

namespace teardown {

// What an application asks of a connection (RFC 9293 3.10.1 - 3.10.5). Errors of the call interface are the host's.

/// Prepares a fresh endpoint for the settings of the moment.
void prepare(Endpoint &endpoint, const TcpContext &context);
/// Active OPEN: SYN_SENT and the first SYN.
void openActive(Endpoint &endpoint, TcpContext &context, Seq iss);

/// Room in the send buffer, bytes.
std::uint64_t sendSpace(const Endpoint &endpoint);
/// SEND: queues `bytes` (at most sendSpace()) and transmits what may go.
void queueData(Endpoint &endpoint, TcpContext &context, std::uint64_t bytes);
/// RECEIVE: takes at most `most` bytes that are readable; may send a window update.
std::uint64_t readData(Endpoint &endpoint, TcpContext &context, std::uint64_t most);

/// How a CLOSE goes on.
enum class CloseKind : std::uint8_t { Aborted, Silent, Orderly };
/// CLOSE of the last descriptor, up to the point where SO_LINGER may wait. Then call orphan().
CloseKind closeEndpoint(Endpoint &endpoint, TcpContext &context);
/// No descriptor refers to the endpoint any more.
void orphan(Endpoint &endpoint, TcpContext &context);
/// shutdown(SHUT_WR): FIN after everything queued.
void shutdownSend(Endpoint &endpoint, TcpContext &context);
/// ABORT: a RST if the peer could know of us, and gone.
void abortEndpoint(Endpoint &endpoint, TcpContext &context, Rule rule, Errno error = Errno::None);

/// TCP_KEEPIDLE and SO_KEEPALIVE re-arm at once; the other options are read when needed.
void setKeepalive(Endpoint &endpoint, TcpContext &context, bool on);
void setKeepIdle(Endpoint &endpoint, TcpContext &context, Duration idle);

} // namespace teardown
