#pragma once

#include "formats/relative_numbers.h"
#include "wire/packet.h"

#include <string>

namespace teardown {

/// "S. 0:0(0) ack 1 win 65160 <mss 1460,...>"
std::string packetdrillSegment(const Packet &packet, const RelativeNumbers &numbers);
/// "icmp unreachable host_unreachable [1:101(100)]", about the packet.
std::string packetdrillIcmp(const IcmpMessage &message, const Packet &about, const RelativeNumbers &numbers);

} // namespace teardown
