#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace teardown {

/// Blanks behind or before ASCII text, up to `width` characters; longer text stays as it is.
inline std::string leftAligned(std::string text, std::size_t width)
{
    if (text.size() < width)
        text.append(width - text.size(), ' ');
    return text;
}

inline std::string rightAligned(std::string text, std::size_t width)
{
    if (text.size() < width)
        text.insert(0, width - text.size(), ' ');
    return text;
}

/// 7 with two digits: "07".
inline std::string leadingZeros(std::int64_t number, std::size_t digits)
{
    std::string text = std::to_string(number);
    if (text.size() < digits)
        text.insert(0, digits - text.size(), '0');
    return text;
}

} // namespace teardown
