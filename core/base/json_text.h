#pragma once

#include <string>
#include <string_view>

namespace teardown {

/// UTF-8 text as a JSON string (RFC 8259), with its quotes.
inline std::string jsonText(std::string_view text)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string result = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            result += {'\\', c};
        else if (c == '\n')
            result += "\\n";
        else if (byte < 0x20)
            result += {'\\', 'u', '0', '0', digits[byte >> 4], digits[byte & 15]};
        else
            result += c;
    }
    return result + '"';
}

} // namespace teardown
