#pragma once

#include <cstdint>
#include <string_view>

namespace teardown {

/// A 64-bit fingerprint of a stream of integers (FNV-1a over little-endian bytes): equal on every compiler
/// and in every build type. Not for security.
class Digest {
public:
    constexpr void add(std::uint64_t v)
    {
        for (int i = 0; i < 8; ++i)
            addByte(static_cast<std::uint8_t>(v >> (8 * i)));
    }
    constexpr void add(std::int64_t v) { add(static_cast<std::uint64_t>(v)); }
    constexpr void add(std::uint32_t v) { add(static_cast<std::uint64_t>(v)); }
    constexpr void add(std::int32_t v) { add(static_cast<std::int64_t>(v)); }
    constexpr void add(bool v) { add(static_cast<std::uint64_t>(v)); }
    constexpr void add(std::string_view s)
    {
        add(static_cast<std::uint64_t>(s.size()));
        for (char c : s)
            addByte(static_cast<std::uint8_t>(c));
    }
    constexpr std::uint64_t value() const { return m_value; }

private:
    constexpr void addByte(std::uint8_t b) { m_value = (m_value ^ b) * 0x100000001b3ULL; }
    std::uint64_t m_value = 0xcbf29ce484222325ULL;
};

} // namespace teardown
