#pragma once

#include "wire/address.h"

#include <array>
#include <cstdint>
#include <string>

namespace teardown {

using HardwareAddress = std::array<std::uint8_t, 6>;

/// The Ethernet address of the interface with this IP address: locally administered, 02:00 and the four octets.
constexpr HardwareAddress hardwareAddressOf(Ipv4 address)
{
    const auto octet = [&](int shift) { return static_cast<std::uint8_t>(address.value >> shift); };
    return {0x02, 0x00, octet(24), octet(16), octet(8), octet(0)};
}

/// "02:00:0a:10:38:02"
std::string toString(const HardwareAddress &address);

} // namespace teardown
