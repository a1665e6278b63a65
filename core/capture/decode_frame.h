#pragma once

#include "capture/captured_segment.h"
#include "capture/frame_reader.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace teardown {

/// What a frame turned out to be.
enum class FrameKind : std::uint8_t {
    Segment,     ///< TCP
    IcmpError,   ///< that quotes a TCP segment
    OtherPacket, ///< IP, but something else; or not IP
    Fragment,    ///< of an IP datagram
    TooShort,    ///< cut before what is needed of its headers
    Malformed,   ///< its headers contradict themselves
    UnknownLink, ///< a link type that is not read
};

/// A fragment of an IP datagram.
struct Fragment {
    IpAddress source, destination;
    std::uint8_t protocol = 0;
    std::uint8_t timeToLive = 0;
    std::uint32_t identification = 0;
    std::uint32_t offset = 0;        ///< of its content in the datagram's, bytes
    std::uint32_t length = 0;        ///< of its content, bytes on the wire
    bool more = false;               ///< it is not the last one
    std::vector<std::uint8_t> bytes; ///< of its content, as far as they were captured
};

struct DecodedFrame {
    FrameKind kind = FrameKind::OtherPacket;
    IpEndpoint source, destination; ///< of the segment; of an error those of the segment that it quotes
    CapturedSegment segment;        ///< without side and positions
    CapturedError error;            ///< without side
    std::optional<Fragment> fragment;
};

/// Reads the headers of a frame: Ethernet (VLAN, QinQ), raw IP, Linux cooked v1 and v2, BSD loopback; IPv4 and IPv6 with
/// extension headers; TCP with options. Never fails: what cannot be read has a kind of its own.
DecodedFrame decodeFrame(const RawFrame &frame);

/// The content of an IP datagram that was put together from fragments, of which `whole` is one with the content of all.
DecodedFrame decodeReassembled(const Fragment &whole, const DecodedFrame &last);

/// "Ethernet", "link type 147"
std::string linkTypeName(std::uint16_t linkType);

} // namespace teardown
