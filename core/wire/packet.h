#pragma once

#include "base/id.h"
#include "wire/address.h"
#include "wire/seq.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace teardown {

/// The control bits of a TCP header (RFC 9293 3.1).
enum class Flag : std::uint8_t { Fin = 0x01, Syn = 0x02, Rst = 0x04, Psh = 0x08, Ack = 0x10, Urg = 0x20 };

struct Flags {
    std::uint8_t bits = 0;
    constexpr Flags() = default;
    constexpr Flags(Flag f) : bits(static_cast<std::uint8_t>(f)) {} // NOLINT(google-explicit-constructor)
    constexpr bool has(Flag f) const { return (bits & static_cast<std::uint8_t>(f)) != 0; }
    constexpr bool syn() const { return has(Flag::Syn); }
    constexpr bool fin() const { return has(Flag::Fin); }
    constexpr bool rst() const { return has(Flag::Rst); }
    constexpr bool ack() const { return has(Flag::Ack); }
    constexpr bool psh() const { return has(Flag::Psh); }
    constexpr void set(Flag f) { bits = static_cast<std::uint8_t>(bits | static_cast<std::uint8_t>(f)); }
    constexpr void clear(Flag f) { bits = static_cast<std::uint8_t>(bits & ~static_cast<std::uint8_t>(f)); }
    friend constexpr auto operator<=>(Flags, Flags) = default;
};

constexpr Flags operator|(Flags a, Flags b)
{
    Flags f;
    f.bits = static_cast<std::uint8_t>(a.bits | b.bits);
    return f;
}
constexpr Flags operator|(Flag a, Flag b) { return Flags(a) | Flags(b); }

/// Letters in the order S F R P A, as the kernel recordings write them ("SA", "FPA").
std::string letters(Flags flags);
/// In the same order: "SYN, ACK", "PSH, ACK". Empty for no flag.
std::string longNames(Flags flags);

/// A run of application bytes. What they are is a function of (source, offset), so the engine moves no bytes and
/// still knows of every byte where it came from; byteAt() makes them.
struct Payload {
    std::uint32_t source = 0; ///< the SocketId value of the sender; 0xffffffff for forged bytes
    std::uint64_t offset = 0; ///< position of the first byte in the sender's stream
    std::uint32_t length = 0; ///< bytes
    friend constexpr bool operator==(const Payload &, const Payload &) = default;
};

/// The byte at `offset` of the stream that `source` sends: readable text, the same in every run.
std::uint8_t byteAt(std::uint32_t source, std::uint64_t offset);

/// TCP timestamps option (RFC 7323), in milliseconds of the sender's clock.
struct Timestamps {
    std::uint32_t value = 0; ///< TSval
    std::uint32_t echo = 0;  ///< TSecr
    friend constexpr bool operator==(const Timestamps &, const Timestamps &) = default;
};

struct SackBlock {
    Seq left, right;
    friend constexpr bool operator==(const SackBlock &, const SackBlock &) = default;
};

/// At most three blocks fit beside timestamps (RFC 2018); the first may be a D-SACK (RFC 2883).
struct SackList {
    std::array<SackBlock, 4> blocks{};
    std::uint8_t count = 0;
    friend constexpr bool operator==(const SackList &, const SackList &) = default;
};

struct TcpOptions {
    std::optional<std::uint16_t> maximumSegmentSize; ///< bytes; SYN only
    std::optional<std::uint8_t> windowScale;         ///< shift; SYN only (RFC 7323)
    bool sackPermitted = false;                      ///< SYN only (RFC 2018)
    std::optional<Timestamps> timestamps;
    SackList sack;
    friend constexpr bool operator==(const TcpOptions &, const TcpOptions &) = default;
};

/// One TCP segment with what of its IP header matters.
struct Segment {
    SocketAddress source;
    SocketAddress destination;
    Seq seq;
    Seq ack; ///< meaningful if flags.ack()
    Flags flags;
    std::uint16_t window = 0; ///< the raw field, not scaled
    TcpOptions options;
    Payload payload;

    /// SEG.LEN of RFC 9293: bytes, plus one each for SYN and FIN.
    constexpr std::uint32_t length() const { return payload.length + (flags.syn() ? 1u : 0u) + (flags.fin() ? 1u : 0u); }
    /// The number after the last one that this segment occupies.
    constexpr Seq end() const { return seq + length(); }
    friend constexpr bool operator==(const Segment &, const Segment &) = default;
};

/// ICMP destination unreachable (RFC 792); other types are not modelled.
struct IcmpMessage {
    Ipv4 source;
    Ipv4 destination;
    std::uint8_t type = 3;
    std::uint8_t code = 0;      ///< 0 net, 1 host, 3 port, 13 administratively prohibited
    SocketAddress quotedSource; ///< of the segment it complains about
    SocketAddress quotedDestination;
    Seq quotedSeq;
    friend constexpr bool operator==(const IcmpMessage &, const IcmpMessage &) = default;
};

/// ARP request or reply (RFC 826).
struct ArpMessage {
    bool request = true;
    bool broadcast = true; ///< false: sent to the known hardware address to re-validate it
    Ipv4 sender;
    Ipv4 target; ///< of a request: who is asked for; of a reply: who asked
    friend constexpr bool operator==(const ArpMessage &, const ArpMessage &) = default;
};

/// Which part of an IP packet changes on its way.
enum class PacketPart : std::uint8_t {
    IpHeader,
    Header, ///< of TCP or ICMP
    Data,   ///< where there is none, the header
};

/// Bits that changed on the way, so that a checksum does not fit any more. See wire/damage.h.
struct Damage {
    PacketPart part = PacketPart::Data;
    std::uint8_t bits = 0;   ///< these are flipped; 0: the packet is as it was made
    std::uint16_t byte = 0;  ///< of which byte, from the start of the IP header
    RecordId since;          ///< the record that tells of the change
    explicit operator bool() const { return bits != 0; }
    friend bool operator==(const Damage &, const Damage &) = default;
};

/// What travels over a cable.
struct Packet {
    PacketId id;
    std::variant<Segment, IcmpMessage, ArpMessage> body; ///< as it was made
    Damage damage = {};

    const Segment *segment() const { return std::get_if<Segment>(&body); }
    const IcmpMessage *icmp() const { return std::get_if<IcmpMessage>(&body); }
    const ArpMessage *arp() const { return std::get_if<ArpMessage>(&body); }
    Ipv4 destination() const; ///< of the IP header; for ARP its target
    Ipv4 source() const;
};

/// The IP datagram of `packet` with right lengths and checksums, as it stands on the wire without the link header;
/// for ARP its 28 bytes. Hardware addresses are made from the IP addresses. What is damaged is so here.
std::vector<std::uint8_t> wireBytes(const Packet &packet);

} // namespace teardown
