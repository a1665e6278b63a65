#pragma once

#include "tcp/endpoint.h"

#include <span>

namespace teardown {

struct Move {
    TcpState from, to;
};
/// All moves that an endpoint may make, in the order of RFC 9293 figure 5 and then those by reset or time-out. The
/// state machine panel draws this table.
std::span<const Move> legalMoves();
bool isLegal(TcpState from, TcpState to);

/// The only place where a state changes. Logs it and makes the record the cause of what follows.
void transition(Endpoint &endpoint, TcpContext &context, TcpState to, Rule rule, bool byReset = false);

/// Ends the connection here: CLOSED, timers off, both directions shut; `error` waits for the application.
void finish(Endpoint &endpoint, TcpContext &context, Rule rule, Errno error = Errno::None, bool byReset = false);

} // namespace teardown
