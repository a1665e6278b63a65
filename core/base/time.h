#pragma once

#include <compare>
#include <cstdint>

namespace teardown {

/// A span of simulated time in nanoseconds; may be negative.
struct Duration {
    std::int64_t ns = 0;

    friend constexpr auto operator<=>(Duration, Duration) = default;
    constexpr Duration operator-() const { return {-ns}; }
    constexpr Duration &operator+=(Duration other)
    {
        ns += other.ns;
        return *this;
    }
    constexpr Duration &operator-=(Duration other)
    {
        ns -= other.ns;
        return *this;
    }
};

constexpr Duration nanoseconds(std::int64_t n) { return {n}; }
constexpr Duration microseconds(std::int64_t n) { return {n * 1'000}; }
constexpr Duration milliseconds(std::int64_t n) { return {n * 1'000'000}; }
constexpr Duration seconds(std::int64_t n) { return {n * 1'000'000'000}; }
constexpr Duration minutes(std::int64_t n) { return seconds(n * 60); }
constexpr Duration hours(std::int64_t n) { return seconds(n * 3600); }

constexpr Duration operator+(Duration a, Duration b) { return {a.ns + b.ns}; }
constexpr Duration operator-(Duration a, Duration b) { return {a.ns - b.ns}; }
constexpr Duration operator*(Duration a, std::int64_t n) { return {a.ns * n}; }
constexpr Duration operator*(std::int64_t n, Duration a) { return {a.ns * n}; }
constexpr Duration operator/(Duration a, std::int64_t n) { return {a.ns / n}; }

/// A moment of simulated time: nanoseconds since the start of the run. May be negative (set-up).
struct Time {
    std::int64_t ns = 0;

    friend constexpr auto operator<=>(Time, Time) = default;
    /// Later than every moment of a run; means "never" where a deadline is expected.
    static constexpr Time never() { return {INT64_MAX}; }
    /// Earlier than every moment of a run.
    static constexpr Time beforeAll() { return {INT64_MIN / 2}; }
};

constexpr Time operator+(Time t, Duration d) { return {t.ns + d.ns}; }
constexpr Time operator-(Time t, Duration d) { return {t.ns - d.ns}; }
constexpr Duration operator-(Time a, Time b) { return {a.ns - b.ns}; }

/// The moment `d` after the start of the run.
constexpr Time atTime(Duration d) { return {d.ns}; }

/// Seconds as a fraction, for display and charts only; the engine never uses it.
constexpr double toSeconds(Duration d) { return static_cast<double>(d.ns) / 1e9; }
constexpr double toSeconds(Time t) { return static_cast<double>(t.ns) / 1e9; }

} // namespace teardown
