#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string>

namespace teardown {

/// An address of either version as it stands in a captured packet; of IPv4 the first four bytes count.
struct IpAddress {
    std::array<std::uint8_t, 16> bytes{};
    bool isV6 = false;
    friend constexpr auto operator<=>(const IpAddress &, const IpAddress &) = default;
};

/// "10.16.56.2", "2001:db8::1" (RFC 5952)
std::string toString(const IpAddress &address);

/// One end of a captured connection.
struct IpEndpoint {
    IpAddress address;
    std::uint16_t port = 0;
    friend constexpr auto operator<=>(const IpEndpoint &, const IpEndpoint &) = default;
};

/// "10.16.56.2:1982", "[2001:db8::1]:443"
std::string toString(const IpEndpoint &end);

} // namespace teardown
