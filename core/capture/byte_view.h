#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace teardown {

/// Bytes that somebody else wrote. Reading beyond their end gives zeros.
class ByteView {
public:
    explicit ByteView(std::span<const std::uint8_t> bytes) : m_bytes(bytes) {}

    std::size_t size() const { return m_bytes.size(); }
    bool has(std::size_t at, std::size_t count) const { return at <= size() && count <= size() - at; }
    std::uint8_t byte(std::size_t at) const { return has(at, 1) ? m_bytes[at] : std::uint8_t{0}; }

    /// Network byte order.
    std::uint16_t word(std::size_t at) const { return static_cast<std::uint16_t>(byte(at) << 8 | byte(at + 1)); }
    std::uint32_t doubleWord(std::size_t at) const { return static_cast<std::uint32_t>(word(at)) << 16 | word(at + 2); }

    /// What is there from `at` on, at most `count` bytes.
    std::span<const std::uint8_t> from(std::size_t at, std::size_t count = SIZE_MAX) const
    {
        return at >= size() ? std::span<const std::uint8_t>() : m_bytes.subspan(at, count < size() - at ? count : size() - at);
    }

private:
    std::span<const std::uint8_t> m_bytes;
};

} // namespace teardown
