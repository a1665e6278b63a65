#pragma once

#include <cstdint>

namespace teardown {

/// A TCP sequence number, modulo 2^32 (RFC 9293 3.4). It has no operator<: which of two numbers comes first is
/// only known within half the number space, so ask before().
class Seq {
public:
    constexpr Seq() = default;
    constexpr explicit Seq(std::uint32_t value) : m_value(value) {}
    constexpr std::uint32_t value() const { return m_value; }

    friend constexpr bool operator==(Seq, Seq) = default;
    friend constexpr Seq operator+(Seq s, std::uint32_t n) { return Seq(s.m_value + n); }
    friend constexpr Seq operator-(Seq s, std::uint32_t n) { return Seq(s.m_value - n); }
    /// How far `a` is ahead of `b`; negative if behind. Right while they are less than 2^31 apart.
    friend constexpr std::int32_t distance(Seq a, Seq b) { return static_cast<std::int32_t>(a.m_value - b.m_value); }

private:
    std::uint32_t m_value = 0;
};

constexpr bool before(Seq a, Seq b) { return distance(a, b) < 0; }
constexpr bool after(Seq a, Seq b) { return distance(a, b) > 0; }
constexpr bool atOrBefore(Seq a, Seq b) { return distance(a, b) <= 0; }
constexpr bool atOrAfter(Seq a, Seq b) { return distance(a, b) >= 0; }
/// low <= s <= high
constexpr bool between(Seq s, Seq low, Seq high) { return atOrBefore(low, s) && atOrBefore(s, high); }

} // namespace teardown
