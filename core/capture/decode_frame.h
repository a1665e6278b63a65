#pragma once

#include "capture/captured_segment.h"
#include "capture/frame_reader.h"

#include <cstdint>

namespace teardown {

/// What a frame turned out to be.
enum class FrameKind : std::uint8_t {
    Segment,     ///< TCP
    IcmpError,   ///< that quotes a TCP segment
    OtherPacket, ///< IP, but something else; or not IP
    Fragment,    ///< of an IP datagram, not the first
    TooShort,    ///< cut before what is needed of its headers
    Malformed,   ///< its headers contradict themselves
    UnknownLink, ///< a link type that is not read
};

struct DecodedFrame {
    FrameKind kind = FrameKind::OtherPacket;
    IpEndpoint source, destination; ///< of the segment; of an error those of the segment that it quotes
    CapturedSegment segment;        ///< without side and positions
    CapturedError error;            ///< without side
};

/// Reads the headers of a frame: Ethernet (VLAN, QinQ), raw IP, Linux cooked v1 and v2, BSD loopback; IPv4 and IPv6 with
/// extension headers; TCP with options. Never fails: what cannot be read has a kind of its own.
DecodedFrame decodeFrame(const RawFrame &frame);

/// "Ethernet", "link type 147"
std::string linkTypeName(std::uint16_t linkType);

} // namespace teardown
