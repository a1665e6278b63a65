#pragma once

#include "tcp/endpoint.h"

namespace teardown {

struct Arrival;

// Which segments are lost, and what follows: RFC 8985 (RACK), RFC 6675, RFC 6582, RFC 5682 (F-RTO), RFC 3522 (Eifel).

/// What an ACK took from the queue.
struct Acked {
    std::uint32_t segments = 0;
    std::uint32_t bytes = 0;
    std::optional<Duration> rtt;
    bool originalArrived = false; ///< a block that was given up for lost and never sent again has arrived
};

/// A block of ours has reached the peer (RFC 8985 6.2 step 2).
void noteDelivered(Endpoint &endpoint, const SendBlock &block, Time now);

/// After an ACK that brought something new: marks what is lost, enters or leaves recovery, sends again. True: the timer was
/// set here.
bool controlRecovery(const Arrival &arrival, const Acked &acked, bool freshSack);

/// A duplicate ACK of a peer without SACK: the third one starts a fast retransmission (RFC 5681 3.2).
void duplicateAckArrives(const Arrival &arrival);

/// What came late may be lost now (RFC 8985 6.2 step 5).
void onReorderingTimeout(Endpoint &endpoint, TcpContext &context);

} // namespace teardown
