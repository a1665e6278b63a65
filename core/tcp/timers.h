#pragma once

#include "tcp/endpoint.h"

namespace teardown {

/// Arms a timer, or moves its deadline.
void arm(Endpoint &endpoint, TcpContext &context, TimerKind kind, Duration after, Rule rule = Rule::TimerArmed);
void cancel(Endpoint &endpoint, TcpContext &context, TimerKind kind);
void cancelAll(Endpoint &endpoint, TcpContext &context);
/// Linux has one timer for retransmission, tail loss probe and window probe: arming one of them disarms the others.
void armTransmit(Endpoint &endpoint, TcpContext &context, TimerKind kind, Duration after);
void cancelTransmit(Endpoint &endpoint, TcpContext &context);

/// A deadline has come. Does what is due.
void onTimer(Endpoint &endpoint, TcpContext &context, TimerKind kind);

} // namespace teardown
