#include "capture/ip_address.h"

#include <cstddef>

namespace teardown {

namespace {

using Groups = std::array<std::uint16_t, 8>;

Groups groupsOf(const IpAddress &address)
{
    Groups groups{};
    for (std::size_t i = 0; i < groups.size(); ++i)
        groups[i] = static_cast<std::uint16_t>(address.bytes[2 * i] << 8 | address.bytes[2 * i + 1]);
    return groups;
}

struct ZeroRun {
    std::size_t start = 8, length = 1; ///< a single zero group is not shortened
};

/// The longest run of zero groups, the first of equals.
ZeroRun longestZeroRun(const Groups &groups)
{
    ZeroRun best;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        std::size_t end = i;
        while (end < groups.size() && groups[end] == 0)
            ++end;
        if (end - i > best.length)
            best = {i, end - i};
    }
    return best;
}

std::string hexadecimal(std::uint16_t group)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (int shift = 12; shift >= 0; shift -= 4) {
        if (!text.empty() || shift == 0 || group >> shift != 0)
            text += digits[(group >> shift) & 15];
    }
    return text;
}

std::string v6Text(const IpAddress &address)
{
    const Groups groups = groupsOf(address);
    const ZeroRun run = longestZeroRun(groups);
    std::string text;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (i == run.start) {
            text += "::";
            i += run.length - 1;
            continue;
        }
        if (!text.empty() && text.back() != ':')
            text += ':';
        text += hexadecimal(groups[i]);
    }
    return text;
}

} // namespace

std::string toString(const IpAddress &address)
{
    if (address.isV6)
        return v6Text(address);
    std::string text;
    for (std::size_t i = 0; i < 4; ++i)
        text += (i > 0 ? "." : "") + std::to_string(address.bytes[i]);
    return text;
}

std::string toString(const IpEndpoint &end)
{
    const std::string host = toString(end.address);
    return (end.address.isV6 ? '[' + host + ']' : host) + ':' + std::to_string(end.port);
}

} // namespace teardown
