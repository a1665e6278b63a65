#pragma once

#include "tcp/endpoint.h"

namespace teardown {

// RFC 6298 and RFC 8985 7 with the kernel's arithmetic.

/// A round-trip sample; updates srtt and RTO (RFC 6298 2, Linux: variance term at least tcp_rto_min).
void takeRttSample(Endpoint &endpoint, const TcpContext &context, Duration rtt);
/// Linux counts what it measured in ticks and rounds up; a real round trip is always a little longer than its cables say. No
/// recording has a gap below the next tick: 0.224 s, not 0.22 s, with a round trip of 20 ms (07b, 07f, 14a, 20b).
Duration inTicks(const TcpContext &context, Duration time);
/// The RTO that the estimate gives, not backed off.
Duration baseRto(const Endpoint &endpoint, const TcpContext &context);

/// Restarts the retransmission timer, or stops it if nothing is out.
void rearmRetransmission(Endpoint &endpoint, TcpContext &context);
/// Arms the tail loss probe in place of the retransmission timer; false if the state does not allow one.
bool scheduleTailLossProbe(Endpoint &endpoint, TcpContext &context, bool advancing);

void onRetransmissionTimeout(Endpoint &endpoint, TcpContext &context);
void onTailLossProbeTimeout(Endpoint &endpoint, TcpContext &context);

/// Sends again what is marked lost, as far as the congestion window lets.
void retransmitLost(Endpoint &endpoint, TcpContext &context, SegmentRole role, Rule rule);

/// The time that `boundary` doublings of `base` take, none longer than `most`: the kernel turns a retry limit into a time.
Duration modelTimeout(int boundary, Duration base, Duration most);
/// How many retries an orphan gets (tcp_orphan_retries; 0 means 8 while the RTO is below its maximum).
int orphanRetries(const Endpoint &endpoint, const TcpContext &context, bool alive);
/// The retransmission or probe timer may not run past TCP_USER_TIMEOUT.
Duration clampToUserTimeout(const Endpoint &endpoint, const TcpContext &context, Duration timeout);

/// RFC 6069: an ICMP unreachable for the head of the queue takes one doubling back.
void revertBackoff(Endpoint &endpoint, TcpContext &context, Seq quoted);

} // namespace teardown
