#pragma once

#include "formats/relative_numbers.h"
#include "wire/packet.h"

#include <string>

namespace teardown {

/// A packet in few words, with relative numbers and without addresses: "SYN,ACK seq 0 ack 1", "PSH,ACK seq 1 ack 1 len
/// 100", "ICMP host unreachable", "who-has 10.16.0.1".
std::string packetText(const Packet &packet, const RelativeNumbers &numbers);

} // namespace teardown
