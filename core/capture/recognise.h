#pragma once

#include "capture/capture.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace teardown {

/// What a segment is, beyond what its header says.
enum class SegmentTrait : std::uint8_t {
    Retransmission,         ///< carries what was sent before
    FastRetransmission,     ///< after duplicate acknowledgments or SACK, too early for a timer
    NeedlessRetransmission, ///< of what had been acknowledged where the capture ran
    OutOfOrder,             ///< overtaken on the way
    Gap,                    ///< bytes before it were not captured
    Keepalive,
    KeepaliveAnswer,
    ZeroWindow,
    WindowProbe,
    WindowProbeAnswer,
    WindowUpdate,
    DuplicateAck,
    ChallengeAck,       ///< answers a RST, SYN or acknowledgment that was not accepted (RFC 5961)
    AckOfUnseen,        ///< acknowledges what was not captured
    ResetRefuses,       ///< answers a SYN: nobody listens, or somebody rejects
    ResetNoSocket,      ///< without ACK: its sender knows no such connection
    ResetAborts,        ///< with ACK: its sender ended a live connection
    ResetFromElsewhere, ///< its way differs from that of what the end sends otherwise
    ResetIgnored,       ///< the receiver went on
    LostOnTheWay,       ///< of two captures only the one near its sender has it
    MadeOnTheWay,       ///< of two captures only the one near its receiver has it
    WrongChecksum,      ///< damaged on the way: its receiver drops it
};

struct Finding {
    std::size_t segment = 0; ///< index in CapturedConnection::segments
    SegmentTrait trait{};
    std::optional<std::uint64_t> about; ///< number of the packet that it repeats or answers
    std::uint32_t count = 0;            ///< how many of the kind in a row
};

/// In order of segments; several may belong to one.
std::vector<Finding> recognise(const CapturedConnection &connection);

} // namespace teardown
