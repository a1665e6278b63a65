#pragma once

#include "tcp/endpoint.h"

namespace teardown {

// Half-open entries: SYN-RECEIVED before the third segment (RFC 9293 3.10.7.2, and 3.10.7.4 for that state).

/// What a new half-open entry takes from its listener.
struct RequestOrigin {
    SocketId listener;
    Seq iss;
    std::uint32_t receiveBuffer = 131072;
    bool lockedBuffer = false;
    bool cookie = false; ///< nothing will be remembered: answer only
};

/// Makes the half-open entry for a SYN, answers with SYN,ACK and (without cookie) arms its timer.
void openRequest(Endpoint &endpoint, const Segment &syn, const RequestOrigin &origin, TcpContext &context);

/// The half-open entry becomes a connection (the third segment is acceptable and there is room to accept).
void completeRequest(Endpoint &endpoint, const Segment &segment, TcpContext &context);

enum class RequestVerdict : std::uint8_t {
    Done,     ///< dealt with; the entry stays
    Drop,     ///< the entry must go
    Complete, ///< the third segment: complete it if the accept queue has room
};
RequestVerdict segmentArrivesInRequest(Endpoint &endpoint, const Segment &segment, PacketId packet, TcpContext &context);

void onSynAckTimeout(Endpoint &endpoint, TcpContext &context);
/// The third segment met a full accept queue.
void overflow(Endpoint &endpoint, const Segment &segment, PacketId packet, TcpContext &context);

/// Options that both ends offered come into force.
void negotiate(Endpoint &endpoint, const TcpContext &context, const Segment &syn);
/// First receive window: what the buffer holds, at most 65535, in whole segments.
void chooseInitialWindow(Endpoint &endpoint, const TcpContext &context, std::uint32_t segmentBytes);

} // namespace teardown
