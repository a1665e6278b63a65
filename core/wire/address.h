#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace teardown {

/// An IPv4 address in host byte order.
struct Ipv4 {
    std::uint32_t value = 0;
    friend constexpr auto operator<=>(Ipv4, Ipv4) = default;
    constexpr bool isAny() const { return value == 0; }
};

constexpr Ipv4 ipv4(unsigned a, unsigned b, unsigned c, unsigned d) { return {(a << 24) | (b << 16) | (c << 8) | d}; }

/// "10.16.56.2"
std::string toString(Ipv4 address);
/// Reads a dotted quad; false if `text` is none.
bool parseIpv4(const std::string &text, Ipv4 &address);

/// An address block such as 10.16.0.0/16.
struct Prefix {
    Ipv4 address;
    std::uint8_t length = 32; ///< bits, 0 to 32
    friend constexpr auto operator<=>(Prefix, Prefix) = default;
    constexpr bool contains(Ipv4 a) const { return length == 0 || ((a.value ^ address.value) >> (32 - length)) == 0; }
};

/// "10.22.0.0/16", or "default" for the block that contains everything.
std::string toString(Prefix prefix);

/// One end of a connection.
struct SocketAddress {
    Ipv4 address;
    std::uint16_t port = 0;
    friend constexpr auto operator<=>(SocketAddress, SocketAddress) = default;
};

/// "10.16.56.2:1982"
std::string toString(SocketAddress address);

/// A connection as one of its ends sees it.
struct FourTuple {
    SocketAddress local;
    SocketAddress remote;
    friend constexpr auto operator<=>(FourTuple, FourTuple) = default;
    constexpr FourTuple reversed() const { return {remote, local}; }
};

} // namespace teardown
