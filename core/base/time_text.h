#pragma once

#include "base/time.h"

#include <cstdint>
#include <string>

namespace teardown {

/// `ns` as seconds with `decimals` digits (0 to 9) behind the point, rounded towards minus infinity: "-0.000326".
inline std::string inSeconds(std::int64_t ns, int decimals)
{
    std::int64_t unit = 1'000'000'000;
    for (int i = 0; i < decimals; ++i)
        unit /= 10;
    const std::int64_t count = ns / unit - (ns % unit < 0 ? 1 : 0);
    const std::uint64_t size = count < 0 ? static_cast<std::uint64_t>(-count) : static_cast<std::uint64_t>(count);
    std::string digits = std::to_string(size);
    const auto places = static_cast<std::size_t>(decimals);
    if (digits.size() <= places)
        digits.insert(0, places + 1 - digits.size(), '0');
    if (places > 0)
        digits.insert(digits.size() - places, ".");
    return (count < 0 ? "-" : "") + digits;
}

inline std::string inSeconds(Duration d, int decimals) { return inSeconds(d.ns, decimals); }
inline std::string inSeconds(Time t, int decimals) { return inSeconds(t.ns, decimals); }

/// The span with its unit and no digit too many: "2.5 s", "200 ms", "7200 s", "40 us", "0 s".
inline std::string withUnit(Duration d)
{
    struct Scale {
        std::int64_t ns;
        const char *unit;
    };
    constexpr Scale scales[] = {{1'000'000'000, " s"}, {1'000'000, " ms"}, {1'000, " us"}, {1, " ns"}};
    const std::int64_t size = d.ns < 0 ? -d.ns : d.ns;
    const Scale *scale = scales;
    while (size > 0 && size < scale->ns)
        ++scale;
    std::string text = std::to_string(size / scale->ns);
    std::string fraction;
    for (std::int64_t rest = size % scale->ns, unit = scale->ns / 10; rest > 0; rest %= unit, unit /= 10)
        fraction += static_cast<char>('0' + rest / unit);
    if (!fraction.empty())
        text += '.' + fraction;
    return (d.ns < 0 ? "-" : "") + text + scale->unit;
}

} // namespace teardown
