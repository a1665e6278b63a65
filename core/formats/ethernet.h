#pragma once

#include "wire/hardware_address.h"
#include "wire/packet.h"

#include <cstdint>
#include <vector>

namespace teardown {

/// The packet as an Ethernet frame that `source` puts on a cable for `destination`, after `forwards` routers passed it on: the
/// time to live is that much smaller. An ARP request that asks everybody goes to everybody.
std::vector<std::uint8_t> ethernetFrame(const Packet &packet, Ipv4 source, Ipv4 destination, unsigned forwards);

} // namespace teardown
