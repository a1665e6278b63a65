#pragma once

#include "tcp/endpoint.h"

#include <optional>

namespace teardown {

// Making segments (RFC 9293 3.8, 3.9).

/// How a segment came about, for the trace.
struct Making {
    SegmentRole role = SegmentRole::Normal;
    Rule rule{};
    PacketId original{};
    std::uint8_t attempt = 0;
};

/// A segment of this connection with addresses, acknowledgment, window and timestamps filled in.
Segment makeSegment(Endpoint &endpoint, const TcpContext &context, Flags flags, Seq seq);
/// Logs the segment as made and hands it to the host. Invalid id: IP has no way, nothing was made.
PacketId emit(Endpoint &endpoint, TcpContext &context, const Segment &segment, const Making &making);

/// A bare ACK with <SEQ=SND.NXT><ACK=RCV.NXT>.
void sendAck(Endpoint &endpoint, TcpContext &context, SegmentRole role, Rule rule);
/// RFC 5961 challenge ACK, at most one per tcp_invalid_ratelimit ms.
void sendChallengeAck(Endpoint &endpoint, TcpContext &context, Rule rule);
/// ACK to an unacceptable segment, limited likewise unless the segment carries data.
void sendDuplicateAck(Endpoint &endpoint, TcpContext &context, const Segment &cause, Rule rule);
/// Abort of a live connection: <SEQ=SND.NXT><ACK=RCV.NXT><CTL=RST,ACK>.
void sendActiveReset(Endpoint &endpoint, TcpContext &context, Rule rule);
/// A segment below the window that makes the peer answer: <SEQ=SND.UNA-1>, no data.
void sendProbe(Endpoint &endpoint, TcpContext &context, SegmentRole role, Rule rule);
/// A keepalive probe with one byte of garbage, <SEQ=SND.NXT-1>: 4.2BSD answered nothing less.
void sendGarbageProbe(Endpoint &endpoint, TcpContext &context);
/// The answer of a host that has no such connection (3.10.7.1); none to a RST.
std::optional<Segment> resetAnswering(const Segment &segment);
/// Makes and sends that answer as a packet without connection.
void answerWithReset(const Segment &segment, TcpContext &context, Rule rule, SocketId about = {});

/// (Re)transmits a block. False: IP has no way.
bool transmitBlock(Endpoint &endpoint, TcpContext &context, SendBlock &block, SegmentRole role, Rule rule);
/// Sends what window, congestion window and Nagle's rule let out. `nagleOff`: a FIN or push sends everything.
void pushPending(Endpoint &endpoint, TcpContext &context, bool nagleOff = false);
/// Sends one block of new data if the window lets it; true if it went.
bool pushOne(Endpoint &endpoint, TcpContext &context);
/// Cuts queue[index] so that the first part has `bytes` bytes.
void splitBlock(Endpoint &endpoint, std::size_t index, std::uint32_t bytes);
/// Puts a FIN behind everything queued and sends what can be sent.
void sendFin(Endpoint &endpoint, TcpContext &context);
/// Options and window of a SYN or SYN,ACK.
void addSynOptions(const Endpoint &endpoint, const TcpContext &context, Segment &segment);
/// Sends the first SYN, or the SYN,ACK of a simultaneous open.
void sendSyn(Endpoint &endpoint, TcpContext &context);

/// An acknowledgment may be due after a segment was taken in: at once, later, or not.
void acknowledgeIfDue(Endpoint &endpoint, TcpContext &context);
void onDelayedAckTimeout(Endpoint &endpoint, TcpContext &context);

/// The window that could be advertised now, in bytes; never moves the right edge back (RFC 9293 3.8.6).
std::uint32_t windowToOffer(const Endpoint &endpoint);
/// Takes that window as the one advertised from here on.
std::uint32_t chooseWindow(Endpoint &endpoint);
/// Bytes of the receive buffer that data may fill.
std::uint32_t receiveCapacity(const Endpoint &endpoint);
/// Room the peer was promised and has not used.
std::uint32_t receiveWindow(const Endpoint &endpoint);
/// Segments thought to be in the network.
std::uint32_t inFlight(const Endpoint &endpoint);

} // namespace teardown
