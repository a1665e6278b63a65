#include "wire/damage.h"

namespace teardown {

namespace {

constexpr std::uint16_t ipHeaderLength = 20;
constexpr std::uint16_t timeToLiveAt = 8, windowAt = ipHeaderLength + 14, icmpUnusedAt = ipHeaderLength + 4;
constexpr std::uint8_t hopBit = 0x20, windowBit = 0x10, dataBit = 0x01;

} // namespace

std::string_view name(PacketPart part)
{
    switch (part) {
    case PacketPart::IpHeader: return "ip-header";
    case PacketPart::Header: return "header";
    case PacketPart::Data: return "data";
    }
    return {};
}

std::optional<Damage> damageTo(const Packet &packet, PacketPart part)
{
    if (packet.arp())
        return std::nullopt;
    if (part == PacketPart::IpHeader)
        return Damage{part, hopBit, timeToLiveAt, {}};
    const Segment *segment = packet.segment();
    if (!segment)
        return Damage{PacketPart::Header, windowBit, icmpUnusedAt, {}};
    if (part == PacketPart::Header || segment->payload.length == 0)
        return Damage{PacketPart::Header, windowBit, windowAt, {}};
    Packet header = packet;
    header.damage = {};
    std::get<Segment>(header.body).payload.length = 0;
    return Damage{part, dataBit, static_cast<std::uint16_t>(wireBytes(header).size()), {}};
}

Packet asRead(const Packet &packet)
{
    Packet read = packet;
    if (auto *segment = std::get_if<Segment>(&read.body); segment && packet.damage && packet.damage.byte == windowAt)
        segment->window = static_cast<std::uint16_t>(segment->window ^ packet.damage.bits << 8);
    return read;
}

} // namespace teardown
