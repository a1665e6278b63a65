#include "wire/damage.h"
#include "wire/hardware_address.h"
#include "wire/packet.h"

#include <cstddef>

namespace teardown {

namespace {

using Bytes = std::vector<std::uint8_t>;

constexpr std::uint8_t timeToLive = 64;
constexpr std::uint8_t protocolIcmp = 1;
constexpr std::uint8_t protocolTcp = 6;
constexpr std::size_t ipHeaderLength = 20;
constexpr std::size_t tcpHeaderLength = 20;

void put8(Bytes &bytes, unsigned value) { bytes.push_back(static_cast<std::uint8_t>(value)); }

void put16(Bytes &bytes, unsigned value)
{
    put8(bytes, value >> 8);
    put8(bytes, value);
}

void put32(Bytes &bytes, std::uint32_t value)
{
    put16(bytes, value >> 16);
    put16(bytes, value & 0xffff);
}

void set16(Bytes &bytes, std::size_t at, unsigned value)
{
    bytes[at] = static_cast<std::uint8_t>(value >> 8);
    bytes[at + 1] = static_cast<std::uint8_t>(value);
}

/// The Internet checksum (RFC 1071) of bytes [from, to), on top of `sum`.
std::uint16_t checksum(const Bytes &bytes, std::size_t from, std::size_t to, std::uint32_t sum = 0)
{
    for (std::size_t i = from; i < to; ++i)
        sum += (i - from) % 2 == 0 ? bytes[i] * 256u : bytes[i];
    while (sum > 0xffff)
        sum = (sum & 0xffff) + (sum >> 16);
    return static_cast<std::uint16_t>(~sum);
}

void putIpHeader(
    Bytes &bytes, std::uint16_t identification, std::uint8_t protocol, Ipv4 source, Ipv4 destination, std::size_t contentLength)
{
    const std::size_t start = bytes.size();
    put16(bytes, 0x4500);
    put16(bytes, static_cast<unsigned>(ipHeaderLength + contentLength));
    put16(bytes, identification);
    put16(bytes, 0x4000); // don't fragment
    put8(bytes, timeToLive);
    put8(bytes, protocol);
    put16(bytes, 0);
    put32(bytes, source.value);
    put32(bytes, destination.value);
    set16(bytes, start + 10, checksum(bytes, start, bytes.size()));
}

enum OptionKind : unsigned { Nop = 1, Mss = 2, WindowScale = 3, SackPermitted = 4, Sack = 5, TimestampsKind = 8 };

void putTimestamps(Bytes &bytes, const TcpOptions &options)
{
    // SACK permitted takes the place of the two NOPs that otherwise align the stamps.
    put16(bytes, options.sackPermitted ? SackPermitted << 8 | 2u : Nop << 8 | Nop);
    put16(bytes, TimestampsKind << 8 | 10);
    put32(bytes, options.timestamps->value);
    put32(bytes, options.timestamps->echo);
}

void putSack(Bytes &bytes, const SackList &sack)
{
    put16(bytes, Nop << 8 | Nop);
    put8(bytes, Sack);
    put8(bytes, 2u + 8u * sack.count);
    for (std::size_t i = 0; i < sack.count; ++i) {
        put32(bytes, sack.blocks[i].left.value());
        put32(bytes, sack.blocks[i].right.value());
    }
}

/// In the order and with the padding that Linux uses; the length is a multiple of four.
Bytes optionBytes(const TcpOptions &options)
{
    Bytes bytes;
    if (options.maximumSegmentSize) {
        put16(bytes, Mss << 8 | 4);
        put16(bytes, *options.maximumSegmentSize);
    }
    if (options.timestamps) {
        putTimestamps(bytes, options);
    } else if (options.sackPermitted) {
        put16(bytes, Nop << 8 | Nop);
        put16(bytes, SackPermitted << 8 | 2);
    }
    if (options.windowScale) {
        put16(bytes, Nop << 8 | WindowScale);
        put16(bytes, 3u << 8 | *options.windowScale);
    }
    if (options.sack.count > 0)
        putSack(bytes, options.sack);
    return bytes;
}

/// The sum over the pseudo header of RFC 9293 3.1, not folded.
std::uint32_t pseudoHeaderSum(Ipv4 source, Ipv4 destination, std::size_t tcpLength)
{
    return (source.value >> 16) + (source.value & 0xffff) + (destination.value >> 16) + (destination.value & 0xffff) + protocolTcp
        + static_cast<std::uint32_t>(tcpLength);
}

Bytes bytesOf(const Segment &segment, std::uint16_t identification)
{
    const Bytes options = optionBytes(segment.options);
    const std::size_t tcpLength = tcpHeaderLength + options.size() + segment.payload.length;
    Bytes bytes;
    bytes.reserve(ipHeaderLength + tcpLength);
    putIpHeader(bytes, identification, protocolTcp, segment.source.address, segment.destination.address, tcpLength);
    put16(bytes, segment.source.port);
    put16(bytes, segment.destination.port);
    put32(bytes, segment.seq.value());
    put32(bytes, segment.flags.ack() ? segment.ack.value() : 0);
    put8(bytes, static_cast<unsigned>((tcpHeaderLength + options.size()) / 4) << 4);
    put8(bytes, segment.flags.bits);
    put16(bytes, segment.window);
    put32(bytes, 0); // checksum, urgent pointer
    bytes.insert(bytes.end(), options.begin(), options.end());
    for (std::uint32_t i = 0; i < segment.payload.length; ++i)
        put8(bytes, byteAt(segment.payload.source, segment.payload.offset + i));
    const std::uint32_t pseudo = pseudoHeaderSum(segment.source.address, segment.destination.address, tcpLength);
    set16(bytes, ipHeaderLength + 16, checksum(bytes, ipHeaderLength, bytes.size(), pseudo));
    return bytes;
}

// RFC 792: the header and the first eight bytes of the datagram it complains about. Of that datagram only the
// addresses, ports and sequence number are known; its length is given as that of a bare segment.
Bytes bytesOf(const IcmpMessage &message, std::uint16_t identification)
{
    constexpr std::size_t icmpHeaderLength = 8, quotedTcpLength = 8;
    Bytes bytes;
    putIpHeader(bytes, identification, protocolIcmp, message.source, message.destination,
        icmpHeaderLength + ipHeaderLength + quotedTcpLength);
    put8(bytes, message.type);
    put8(bytes, message.code);
    put16(bytes, 0);
    put32(bytes, 0);
    putIpHeader(bytes, 0, protocolTcp, message.quotedSource.address, message.quotedDestination.address, tcpHeaderLength);
    put16(bytes, message.quotedSource.port);
    put16(bytes, message.quotedDestination.port);
    put32(bytes, message.quotedSeq.value());
    set16(bytes, ipHeaderLength + 2, checksum(bytes, ipHeaderLength, bytes.size()));
    return bytes;
}

void putHardwareAddress(Bytes &bytes, Ipv4 address)
{
    const HardwareAddress hardware = hardwareAddressOf(address);
    bytes.insert(bytes.end(), hardware.begin(), hardware.end());
}

Bytes bytesOf(const ArpMessage &message, std::uint16_t)
{
    Bytes bytes;
    put16(bytes, 1);      // Ethernet
    put16(bytes, 0x0800); // IPv4
    put16(bytes, 0x0604); // lengths of their addresses
    put16(bytes, message.request ? 1 : 2);
    putHardwareAddress(bytes, message.sender);
    put32(bytes, message.sender.value);
    if (message.request)
        bytes.insert(bytes.end(), 6, 0); // what is asked for
    else
        putHardwareAddress(bytes, message.target);
    put32(bytes, message.target.value);
    return bytes;
}

} // namespace

// The identification of a datagram that must not be fragmented means nothing (RFC 6864); the packet's number tells
// in two captures that it is the same packet.
std::vector<std::uint8_t> wireBytes(const Packet &packet)
{
    const auto identification = static_cast<std::uint16_t>(packet.id.value);
    Bytes bytes = std::visit([&](const auto &body) { return bytesOf(body, identification); }, packet.body);
    if (packet.damage)
        bytes[packet.damage.byte] ^= packet.damage.bits;
    return bytes;
}

std::optional<WrongChecksum> wrongChecksum(const Packet &packet)
{
    if (!packet.damage)
        return std::nullopt;
    Bytes bytes = wireBytes(packet);
    const bool ip = packet.damage.part == PacketPart::IpHeader;
    const std::size_t at = ip ? 10 : ipHeaderLength + (packet.segment() ? 16 : 2);
    const auto found = static_cast<std::uint16_t>(bytes[at] << 8 | bytes[at + 1]);
    set16(bytes, at, 0);
    if (ip)
        return WrongChecksum{found, checksum(bytes, 0, ipHeaderLength)};
    const std::uint32_t pseudo =
        packet.segment() ? pseudoHeaderSum(packet.source(), packet.destination(), bytes.size() - ipHeaderLength) : 0;
    return WrongChecksum{found, checksum(bytes, ipHeaderLength, bytes.size(), pseudo)};
}

} // namespace teardown
