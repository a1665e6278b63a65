#include "capture/decode_frame.h"

#include "capture/byte_view.h"
#include "capture/checksums.h"

#include <algorithm>
#include <optional>

namespace teardown {

namespace {

// LINKTYPE_ numbers of the registry of tcpdump.org.
enum LinkType : std::uint16_t {
    BsdNull = 0,
    Ethernet = 1,
    Raw12 = 12,
    Raw14 = 14,
    Raw = 101,
    OpenBsdLoop = 108,
    LinuxCooked = 113,
    Ipv4Only = 228,
    Ipv6Only = 229,
    LinuxCooked2 = 276
};

constexpr std::uint16_t etherTypeV4 = 0x0800, etherTypeV6 = 0x86dd;
constexpr std::uint8_t protocolIcmp = 1, protocolTcp = 6, protocolIcmpV6 = 58;

/// Where the IP header begins; none for a frame that carries no IP.
struct NetworkStart {
    std::size_t at = 0;
    bool outbound = false;
};

/// Skips VLAN tags: `type` stands before `at`.
std::optional<std::size_t> behindTags(const ByteView &bytes, std::uint16_t type, std::size_t at)
{
    while (type == 0x8100 || type == 0x88a8 || type == 0x9100) {
        type = bytes.word(at + 2);
        at += 4;
    }
    if (type == etherTypeV4 || type == etherTypeV6)
        return at;
    return std::nullopt;
}

std::optional<NetworkStart> started(std::optional<std::size_t> at, bool outbound)
{
    return at ? std::optional(NetworkStart{*at, outbound}) : std::nullopt;
}

bool isKnown(std::uint16_t linkType)
{
    switch (linkType) {
    case BsdNull:
    case Ethernet:
    case Raw12:
    case Raw14:
    case Raw:
    case OpenBsdLoop:
    case LinuxCooked:
    case Ipv4Only:
    case Ipv6Only:
    case LinuxCooked2: return true;
    default: return false;
    }
}

std::optional<NetworkStart> networkStart(std::uint16_t linkType, const ByteView &bytes)
{
    constexpr std::uint16_t sentByUs = 4; // packet type of Linux cooked headers
    switch (linkType) {
    case BsdNull: // the number of the protocol family differs between systems; the IP header tells its version itself
    case OpenBsdLoop: return NetworkStart{4};
    case Ethernet: return started(behindTags(bytes, bytes.word(12), 14), false);
    case LinuxCooked: return started(behindTags(bytes, bytes.word(14), 16), bytes.word(0) == sentByUs);
    case LinuxCooked2: return started(behindTags(bytes, bytes.word(0), 20), bytes.byte(10) == sentByUs);
    default: return NetworkStart{0};
    }
}

/// What an IP header says of its content.
struct Network {
    FrameKind trouble = FrameKind::Segment; ///< anything else: there is nothing to read on
    IpAddress source, destination;
    std::uint8_t protocol = 0;
    std::uint8_t timeToLive = 0;
    std::uint16_t identification = 0;
    std::size_t contentAt = 0;     ///< in the frame
    std::size_t contentLength = 0; ///< on the wire, bytes
    Checksums header = Checksums::NotChecked;
    std::optional<Fragment> fragment; ///< without its bytes
};

IpAddress addressAt(const ByteView &bytes, std::size_t at, bool isV6)
{
    IpAddress address;
    address.isV6 = isV6;
    for (std::size_t i = 0; i < (isV6 ? 16u : 4u); ++i)
        address.bytes[i] = bytes.byte(at + i);
    return address;
}

Network trouble(FrameKind kind)
{
    Network network;
    network.trouble = kind;
    return network;
}

/// What the network header says of a fragment whose content begins at contentAt.
void beFragment(Network &network, std::uint32_t identification, std::uint32_t offset, bool more)
{
    network.trouble = FrameKind::Fragment;
    const auto length = static_cast<std::uint32_t>(std::min<std::size_t>(network.contentLength, UINT16_MAX));
    network.fragment = Fragment{
        network.source, network.destination, network.protocol, network.timeToLive, identification, offset, length, more, {}};
}

/// `wire` is the length of the datagram by the length of the frame; it counts where the header gives none, as large
/// segments do that the network card is to cut.
Network networkV4(const ByteView &bytes, std::size_t at, std::size_t wire)
{
    if (!bytes.has(at, 20))
        return trouble(FrameKind::TooShort);
    const std::size_t header = (bytes.byte(at) & 15u) * 4u;
    const std::size_t total = bytes.word(at + 2) == 0 ? wire : bytes.word(at + 2);
    if (header < 20 || total < header)
        return trouble(FrameKind::Malformed);
    Network network;
    network.source = addressAt(bytes, at + 12, false);
    network.destination = addressAt(bytes, at + 16, false);
    network.protocol = bytes.byte(at + 9);
    network.timeToLive = bytes.byte(at + 8);
    network.identification = bytes.word(at + 4);
    network.contentAt = at + header;
    network.contentLength = total - header;
    network.header = headerChecksum(bytes, at, header);
    constexpr std::uint16_t moreFragments = 0x2000, offsetBits = 0x1fff;
    const std::uint16_t word = bytes.word(at + 6);
    if ((word & (moreFragments | offsetBits)) != 0)
        beFragment(network, network.identification, (word & offsetBits) * 8u, (word & moreFragments) != 0);
    return network;
}

struct Extension {
    std::uint8_t next = 0;
    std::size_t length = 0; ///< 0: this is none
};

Extension extensionAt(const ByteView &bytes, std::uint8_t protocol, std::size_t at)
{
    constexpr std::uint8_t hopByHop = 0, routing = 43, fragment = 44, authentication = 51, destination = 60, mobility = 135;
    switch (protocol) {
    case hopByHop:
    case routing:
    case destination:
    case mobility: return {bytes.byte(at), (bytes.byte(at + 1) + 1u) * 8u};
    case fragment: return {bytes.byte(at), 8};
    case authentication: return {bytes.byte(at), (bytes.byte(at + 1) + 2u) * 4u};
    default: return {};
    }
}

Network networkV6(const ByteView &bytes, std::size_t at, std::size_t wire)
{
    constexpr std::size_t header = 40;
    constexpr std::uint8_t fragment = 44;
    if (!bytes.has(at, header))
        return trouble(FrameKind::TooShort);
    Network network;
    network.source = addressAt(bytes, at + 8, true);
    network.destination = addressAt(bytes, at + 24, true);
    network.protocol = bytes.byte(at + 6);
    network.timeToLive = bytes.byte(at + 7);
    network.contentAt = at + header;
    network.contentLength = bytes.word(at + 4) == 0 ? wire - std::min(wire, header) : bytes.word(at + 4);
    for (Extension e = extensionAt(bytes, network.protocol, network.contentAt); e.length > 0;
         e = extensionAt(bytes, network.protocol, network.contentAt)) {
        if (!bytes.has(network.contentAt, 8))
            return trouble(FrameKind::TooShort);
        if (e.length > network.contentLength)
            return trouble(FrameKind::Malformed);
        const std::size_t extension = network.contentAt;
        const bool isFragment = network.protocol == fragment && (bytes.word(extension + 2) & 0xfff9) != 0;
        network.protocol = e.next;
        network.contentAt += e.length;
        network.contentLength -= e.length;
        if (isFragment) {
            const std::uint16_t word = bytes.word(extension + 2);
            beFragment(network, bytes.doubleWord(extension + 4), word & 0xfff8u, (word & 1) != 0);
            break;
        }
    }
    return network;
}

Network networkAt(const ByteView &bytes, std::size_t at, std::size_t wire)
{
    if (!bytes.has(at, 1))
        return trouble(FrameKind::TooShort);
    switch (bytes.byte(at) >> 4) {
    case 4: return networkV4(bytes, at, wire);
    case 6: return networkV6(bytes, at, wire);
    default: return trouble(FrameKind::OtherPacket);
    }
}

void readSack(const ByteView &bytes, std::size_t at, std::size_t length, SackList &sack)
{
    for (std::size_t i = 0; i + 8 <= length && sack.count < sack.blocks.size(); i += 8)
        sack.blocks[sack.count++] = {Seq(bytes.doubleWord(at + i)), Seq(bytes.doubleWord(at + i + 4))};
}

void readOption(const ByteView &bytes, std::uint8_t kind, std::size_t at, std::size_t length, TcpOptions &options)
{
    if (kind == 2 && length == 2)
        options.maximumSegmentSize = bytes.word(at);
    else if (kind == 3 && length == 1)
        options.windowScale = std::min<std::uint8_t>(bytes.byte(at), 14); // RFC 7323 2.3
    else if (kind == 4 && length == 0)
        options.sackPermitted = true;
    else if (kind == 5)
        readSack(bytes, at, length, options.sack);
    else if (kind == 8 && length == 8)
        options.timestamps = Timestamps{bytes.doubleWord(at), bytes.doubleWord(at + 4)};
}

/// Those that were captured and make sense; the rest is left out.
void readOptions(const ByteView &bytes, std::size_t at, std::size_t end, TcpOptions &options)
{
    while (at < end && bytes.has(at, 1)) {
        const std::uint8_t kind = bytes.byte(at);
        if (kind == 0)
            return;
        if (kind == 1) {
            ++at;
            continue;
        }
        const std::size_t length = bytes.byte(at + 1);
        if (length < 2 || length > end - at || !bytes.has(at, length))
            return;
        readOption(bytes, kind, at + 2, length - 2, options);
        at += length;
    }
}

DecodedFrame only(FrameKind kind)
{
    DecodedFrame decoded;
    decoded.kind = kind;
    return decoded;
}

DecodedFrame segmentOf(const ByteView &bytes, const Network &network)
{
    const std::size_t at = network.contentAt;
    constexpr std::size_t toFlags = 14;
    if (!bytes.has(at, toFlags))
        return only(network.contentLength < toFlags ? FrameKind::Malformed : FrameKind::TooShort);
    const std::size_t header = (bytes.byte(at + 12) >> 4) * 4u;
    if (header < 20 || header > network.contentLength)
        return only(FrameKind::Malformed);
    DecodedFrame decoded = only(FrameKind::Segment);
    decoded.source = {network.source, bytes.word(at)};
    decoded.destination = {network.destination, bytes.word(at + 2)};
    CapturedSegment &segment = decoded.segment;
    segment.seq = Seq(bytes.doubleWord(at + 4));
    segment.ack = Seq(bytes.doubleWord(at + 8));
    segment.flags.bits = bytes.byte(at + 13) & 0x3f;
    segment.window = bytes.word(at + 14);
    segment.payload = static_cast<std::uint32_t>(std::min<std::size_t>(network.contentLength - header, 1u << 24));
    segment.identification = network.identification;
    segment.timeToLive = network.timeToLive;
    segment.cut = !bytes.has(at, header);
    readOptions(bytes, at + 20, at + header, segment.options);
    const Checksums content = segmentChecksum(bytes, at, network.contentLength, network.source, network.destination);
    segment.checksums = std::max(content, network.header == Checksums::Right ? content : network.header);
    return decoded;
}

/// Destination unreachable, time exceeded and the like; each quotes what it is about behind eight bytes.
bool isError(const Network &network, std::uint8_t type)
{
    if (network.protocol == protocolIcmp)
        return type == 3 || type == 11 || type == 12;
    return network.protocol == protocolIcmpV6 && type >= 1 && type <= 4;
}

DecodedFrame errorOf(const ByteView &bytes, const Network &network)
{
    const std::uint8_t type = bytes.byte(network.contentAt);
    if (!isError(network, type))
        return only(FrameKind::OtherPacket);
    const Network quoted = networkAt(bytes, network.contentAt + 8, SIZE_MAX);
    if (quoted.trouble != FrameKind::Segment || quoted.protocol != protocolTcp || !bytes.has(quoted.contentAt, 4))
        return only(FrameKind::OtherPacket);
    DecodedFrame decoded = only(FrameKind::IcmpError);
    decoded.source = {quoted.source, bytes.word(quoted.contentAt)};
    decoded.destination = {quoted.destination, bytes.word(quoted.contentAt + 2)};
    decoded.error.sender = network.source;
    decoded.error.type = type;
    decoded.error.code = bytes.byte(network.contentAt + 1);
    decoded.error.isV6 = network.protocol == protocolIcmpV6;
    decoded.segment.seq = Seq(bytes.doubleWord(quoted.contentAt + 4));
    return decoded;
}

DecodedFrame contentOf(const ByteView &bytes, const Network &network)
{
    if (network.fragment) {
        DecodedFrame decoded = only(FrameKind::Fragment);
        decoded.fragment = network.fragment;
        const auto content = bytes.from(network.contentAt, network.fragment->length);
        decoded.fragment->bytes.assign(content.begin(), content.end());
        return decoded;
    }
    if (network.trouble != FrameKind::Segment)
        return only(network.trouble);
    if (network.protocol == protocolTcp)
        return segmentOf(bytes, network);
    return errorOf(bytes, network);
}

/// The extensions that stand behind the one that tells of fragments are part of what was cut.
void skipExtensions(const ByteView &bytes, Network &network)
{
    for (Extension e = extensionAt(bytes, network.protocol, network.contentAt);
         e.length > 0 && bytes.has(network.contentAt, 8) && e.length <= network.contentLength;
         e = extensionAt(bytes, network.protocol, network.contentAt)) {
        network.protocol = e.next;
        network.contentAt += e.length;
        network.contentLength -= e.length;
    }
}

} // namespace

DecodedFrame decodeReassembled(const Fragment &whole, const DecodedFrame &last)
{
    Network network;
    network.source = whole.source;
    network.destination = whole.destination;
    network.protocol = whole.protocol;
    network.timeToLive = whole.timeToLive;
    network.identification = static_cast<std::uint16_t>(whole.source.isV6 ? 0 : whole.identification);
    network.contentLength = whole.length;
    const ByteView bytes(whole.bytes);
    if (whole.source.isV6)
        skipExtensions(bytes, network);
    DecodedFrame decoded = contentOf(bytes, network);
    decoded.segment.number = decoded.error.number = last.segment.number;
    decoded.segment.interface = last.segment.interface;
    decoded.segment.outbound = last.segment.outbound;
    return decoded;
}

DecodedFrame decodeFrame(const RawFrame &frame)
{
    if (!isKnown(frame.linkType))
        return only(FrameKind::UnknownLink);
    const ByteView bytes(frame.bytes);
    const auto start = networkStart(frame.linkType, bytes);
    if (!start)
        return only(FrameKind::OtherPacket);
    const std::size_t wire = std::max<std::size_t>(frame.originalLength, frame.bytes.size());
    DecodedFrame decoded = contentOf(bytes, networkAt(bytes, start->at, wire - std::min(wire, start->at)));
    decoded.segment.number = decoded.error.number = frame.number;
    decoded.segment.interface = frame.interface;
    decoded.segment.outbound = frame.outbound || start->outbound;
    return decoded;
}

std::string linkTypeName(std::uint16_t linkType)
{
    switch (linkType) {
    case BsdNull:
    case OpenBsdLoop: return "BSD loopback";
    case Ethernet: return "Ethernet";
    case Raw12:
    case Raw14:
    case Raw:
    case Ipv4Only:
    case Ipv6Only: return "raw IP";
    case LinuxCooked: return "Linux cooked";
    case LinuxCooked2: return "Linux cooked v2";
    default: return "link type " + std::to_string(linkType);
    }
}

} // namespace teardown
