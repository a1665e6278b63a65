#pragma once

#include "base/time.h"
#include "capture/ip_address.h"
#include "wire/packet.h"

#include <cstdint>

namespace teardown {

/// What is known of the way of a captured segment to the other end.
enum class PacketFate : std::uint8_t {
    Unknown,      ///< it was seen at one place only
    Arrived,      ///< seen at the other end
    Lost,         ///< seen near its sender, and not at the other end, where a capture ran too
    NotFromThere, ///< seen at the receiver only: made on the way, or missed by the capture near its sender
};

/// What the checksums of IP and TCP say together.
enum class Checksums : std::uint8_t {
    NotChecked, ///< not all bytes were captured
    Right,
    LeftToCard, ///< not calculated yet: the network card was to do it after the capture
    Wrong,      ///< damaged on the way; its receiver drops it
};

/// A TCP segment as a capture shows it, without its addresses and bytes.
struct CapturedSegment {
    std::uint64_t number = 0;     ///< of its frame in the file, from 1
    Time time;                    ///< where it was seen first; nanoseconds since the first frame of the capture
    Time arrival = Time::never(); ///< where it was seen last, if at several places
    std::int64_t seqAt = 0;       ///< position in the sender's stream: 0 for its SYN
    std::int64_t ackAt = 0;       ///< position in the other stream; meaningful if flags.ack()
    Seq seq, ack;
    std::uint32_t payload = 0; ///< bytes on the wire
    std::uint32_t interface = 0;
    std::uint16_t window = 0;         ///< the raw field
    std::uint16_t identification = 0; ///< of IPv4; 0 for IPv6
    std::uint8_t timeToLive = 0;      ///< or hop limit
    std::uint8_t side = 0;            ///< which end sent it: index in CapturedConnection::ends
    Flags flags;
    PacketFate fate = PacketFate::Unknown;
    Checksums checksums = Checksums::NotChecked;
    bool outbound = false; ///< the file says that it left the host where it was captured
    bool cut = false;      ///< its header was not captured whole
    TcpOptions options;

    std::uint32_t length() const { return payload + (flags.syn() ? 1u : 0u) + (flags.fin() ? 1u : 0u); }
    /// Position after what it carries.
    std::int64_t endAt() const { return seqAt + length(); }
    Time lastSeen() const { return arrival == Time::never() ? time : arrival; }
};

/// An ICMP or ICMPv6 error about a connection.
struct CapturedError {
    std::uint64_t number = 0; ///< of its frame
    Time time;
    IpAddress sender;
    std::uint8_t type = 0, code = 0;
    std::uint8_t side = 0; ///< whose segment it complains about
    bool isV6 = false;
};

} // namespace teardown
