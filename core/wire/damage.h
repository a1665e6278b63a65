#pragma once

#include "wire/packet.h"

#include <optional>
#include <string_view>

namespace teardown {

std::string_view name(PacketPart part);

/// How this part of a packet changes: one bit of its hop count, of its window (TCP), of its first byte of data ... One bit is
/// always noticed by the Internet checksum (RFC 1071). None for ARP, which has no checksum.
std::optional<Damage> damageTo(const Packet &packet, PacketPart part);

/// The packet with the fields that whoever reads its damaged bytes finds.
Packet asRead(const Packet &packet);

/// A checksum that a damaged packet bears, and the one that its bytes ask for.
struct WrongChecksum {
    std::uint16_t found = 0, right = 0;
};
/// Of the IP header if that is damaged, else of TCP or ICMP; none if the packet is sound.
std::optional<WrongChecksum> wrongChecksum(const Packet &packet);

} // namespace teardown
