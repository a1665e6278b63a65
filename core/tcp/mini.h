#pragma once

#include "tcp/endpoint.h"

#include <optional>

namespace teardown {

// What Linux keeps of a connection in TIME_WAIT, or in FIN_WAIT_2 without a process: a small record with one timer.

/// tcp_fin_timeout or TCP_LINGER2, at least 3.5 RTO.
Duration finWait2Time(const Endpoint &endpoint, const TcpContext &context);

/// Enters TIME_WAIT from FIN_WAIT_1, FIN_WAIT_2 or CLOSING.
void enterTimeWait(Endpoint &endpoint, TcpContext &context, Rule rule);
/// Becomes a small record that stays in FIN_WAIT_2 for `time`.
void enterMiniFinWait2(Endpoint &endpoint, TcpContext &context, Duration time);
/// An orphan is in FIN_WAIT_2 now: by TCP_LINGER2 < 0 it is aborted, else its time starts. `closing`: by close(), not by an ACK.
void orphanInFinWait2(Endpoint &endpoint, TcpContext &context, const Segment *segment);

void onFinWait2Timeout(Endpoint &endpoint, TcpContext &context);
void onTimeWaitTimeout(Endpoint &endpoint, TcpContext &context);

/// A segment arrives for a small record.
enum class MiniVerdict : std::uint8_t {
    Done,   ///< dealt with
    NewSyn, ///< a SYN that may open a new connection over this one; the record is gone
};
MiniVerdict segmentArrivesInMini(Endpoint &endpoint, const Segment &segment, PacketId packet, TcpContext &context);

/// The first number that a connection over a TIME_WAIT one may use (Linux: SND.NXT + 65535 + 2).
Seq sequenceAfter(const Endpoint &timeWait);

} // namespace teardown
