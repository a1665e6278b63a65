#pragma once

#include "base/random.h"
#include "capture/capture.h"

#include <cstdint>
#include <string>
#include <vector>

namespace teardown {

using Bytes = std::vector<std::uint8_t>;

/// What a hand-made segment says; the rest is fixed.
struct MadeSegment {
    bool fromClient = true;
    std::uint32_t seq = 0, ack = 0;
    Flags flags;
    std::uint32_t payload = 0;
    std::uint16_t window = 1000;
    std::uint8_t timeToLive = 64;
    std::uint16_t identification = 0;
};

/// IPv4 datagram from 10.0.0.1:1000 to 10.0.0.2:80 or back.
Bytes ipv4Datagram(const MadeSegment &segment);
/// IPv6 from [2001:db8::1]:1000 to [2001:db8::2]:80 or back, behind hop-by-hop and destination options.
Bytes ipv6Datagram(const MadeSegment &segment);
/// `datagram` with a link header of that link type; `tags` VLAN tags if it has them.
Bytes linkFrame(std::uint16_t linkType, const Bytes &datagram, int tags = 0);

/// Writes pcap files of either byte order.
class PcapMaker {
public:
    PcapMaker(std::uint16_t linkType, bool bigEndian, bool nanoseconds);
    void add(std::int64_t timeNs, const Bytes &frame, std::size_t captured = SIZE_MAX);
    const Bytes &bytes() const { return m_bytes; }

private:
    void put16(std::uint16_t value);
    void put32(std::uint32_t value);
    bool m_bigEndian, m_nanoseconds;
    Bytes m_bytes;
};

/// Writes pcapng blocks of either byte order.
class BlockMaker {
public:
    explicit BlockMaker(bool bigEndian) : m_bigEndian(bigEndian) {}
    void put16(std::uint16_t value);
    void put32(std::uint32_t value);
    void putBytes(const Bytes &bytes);
    /// Makes what was put since the last block the content of one.
    void block(std::uint32_t type);
    const Bytes &bytes() const { return m_bytes; }

private:
    void append32(Bytes &to, std::uint32_t value) const;
    bool m_bigEndian;
    Bytes m_bytes, m_content;
};

/// Some bytes become others, some go, some are doubled.
Bytes mutated(Bytes bytes, Random &random);

Result<Capture> imported(const Bytes &bytes);
/// A handshake, 10 bytes each way, FINs both ways: 9 segments.
std::vector<MadeSegment> wholeConversation();

} // namespace teardown
