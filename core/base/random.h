#pragma once

#include <cstdint>

namespace teardown {

/// A seeded stream of random numbers, the same on every machine (SplitMix64; Steele, Lea, Flood 2014).
class Random {
public:
    constexpr explicit Random(std::uint64_t seed = 0) : m_state(seed) {}

    constexpr std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return z ^ (z >> 31);
    }

    /// A number in [0, bound); bound > 0. The bias is below 2^-32 for the bounds used here.
    constexpr std::uint64_t below(std::uint64_t bound)
    {
        __extension__ typedef unsigned __int128 Wide; // no ISO type is wide enough
        return static_cast<std::uint64_t>((static_cast<Wide>(next()) * bound) >> 64);
    }

    /// A number in [low, high].
    constexpr std::int64_t between(std::int64_t low, std::int64_t high)
    {
        return low + static_cast<std::int64_t>(below(static_cast<std::uint64_t>(high - low) + 1));
    }

    /// A stream of its own for one purpose, so that a new use of chance does not disturb the old ones.
    constexpr Random stream(std::uint64_t purpose) const
    {
        Random r(m_state ^ (purpose * 0xd1342543de82ef95ULL + 1));
        r.next();
        return r;
    }

    friend constexpr bool operator==(const Random &, const Random &) = default;

private:
    std::uint64_t m_state;
};

} // namespace teardown
