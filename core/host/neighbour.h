#pragma once

#include "host/context.h"

namespace teardown {

// The ARP cache as Linux keeps it (RFC 826 with the states of RFC 4861 7.3.2).

/// Sends a packet to a next hop, now or when its hardware address is known.
void resolveAndSend(HostContext &context, std::uint8_t interface, Ipv4 nextHop, const QueuedPacket &packet);
void arpArrives(HostContext &context, std::uint8_t interface, const ArpMessage &message, PacketId packet);
void onNeighbourTimer(HostContext &context, Ipv4 address, std::uint32_t generation);
/// TCP made progress over this next hop (RFC 4861 7.3.1).
void confirmNeighbour(HostContext &context, Ipv4 nextHop);
/// Forgets entries that are not permanent; packets that wait for them are lost.
void flushNeighbours(HostContext &context, std::optional<std::uint8_t> interface);
void pinNeighbour(HostContext &context, Ipv4 address);

} // namespace teardown
