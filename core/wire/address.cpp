#include "wire/address.h"

#include "wire/hardware_address.h"

namespace teardown {

std::string toString(Ipv4 address)
{
    std::string text;
    for (int shift = 24; shift >= 0; shift -= 8) {
        text += std::to_string((address.value >> shift) & 0xff);
        if (shift > 0)
            text += '.';
    }
    return text;
}

namespace {

/// Reads one number of a dotted quad at `at` and moves behind it; -1 if there is none or it is above 255.
int octetAt(const std::string &text, std::size_t &at)
{
    int value = 0;
    const std::size_t first = at;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9' && at - first < 3)
        value = value * 10 + (text[at++] - '0');
    return at == first || value > 255 ? -1 : value;
}

} // namespace

bool parseIpv4(const std::string &text, Ipv4 &address)
{
    std::uint32_t value = 0;
    std::size_t at = 0;
    for (int i = 0; i < 4; ++i) {
        if (i > 0 && (at >= text.size() || text[at++] != '.'))
            return false;
        const int octet = octetAt(text, at);
        if (octet < 0)
            return false;
        value = (value << 8) | static_cast<std::uint32_t>(octet);
    }
    if (at != text.size())
        return false;
    address = {value};
    return true;
}

std::string toString(Prefix prefix)
{
    return prefix.length == 0 ? "default" : toString(prefix.address) + '/' + std::to_string(prefix.length);
}

std::string toString(SocketAddress address) { return toString(address.address) + ':' + std::to_string(address.port); }

std::string toString(const HardwareAddress &address)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t octet : address) {
        text += text.empty() ? "" : ":";
        text += {digits[octet >> 4], digits[octet & 15]};
    }
    return text;
}

} // namespace teardown
