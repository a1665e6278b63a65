#include "scenario/quantity.h"

#include <array>
#include <utility>

namespace teardown {

namespace {

constexpr std::int64_t longest = hours(24).ns * 36525; // 100 years
constexpr std::array<std::pair<std::string_view, std::int64_t>, 6> units{
    {{"ns", 1}, {"us", 1'000}, {"ms", 1'000'000}, {"s", 1'000'000'000}, {"min", minutes(1).ns}, {"h", hours(1).ns}}};

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    while (!text.empty() && text.back() == ' ')
        text.remove_suffix(1);
    return text;
}

/// A decimal number as digits and the number of them after the point.
struct Decimal {
    std::int64_t digits = 0;
    int fraction = 0;
};

/// Takes a number without a sign off the front of `text`.
std::optional<Decimal> takeDecimal(std::string_view &text)
{
    Decimal number;
    bool point = false;
    std::size_t used = 0;
    for (; used < text.size() && (isDigit(text[used]) || (text[used] == '.' && !point)); ++used) {
        if (text[used] == '.') {
            point = true;
            continue;
        }
        if (number.digits > longest / 10)
            return std::nullopt;
        number.digits = number.digits * 10 + (text[used] - '0');
        number.fraction += point ? 1 : 0;
    }
    if (used == 0 || text[0] == '.' || text[used - 1] == '.')
        return std::nullopt;
    text.remove_prefix(used);
    return number;
}

/// number * scale, if that is a whole number of at most `limit`; scale is a multiple of a power of ten.
std::optional<std::int64_t> scaled(Decimal number, std::int64_t scale, std::int64_t limit)
{
    for (int i = 0; i < number.fraction; ++i) {
        if (scale % 10 == 0)
            scale /= 10;
        else if (number.digits % 10 == 0)
            number.digits /= 10;
        else
            return std::nullopt;
    }
    return number.digits > limit / scale ? std::nullopt : std::optional(number.digits * scale);
}

/// value / scale as a decimal number without trailing zeros; scale is a power of ten.
std::string decimal(std::int64_t value, std::int64_t scale)
{
    std::string text = std::to_string(value / scale);
    std::string fraction;
    for (std::int64_t rest = value % scale; rest != 0; rest %= scale) {
        scale /= 10;
        fraction += static_cast<char>('0' + rest / scale);
    }
    return fraction.empty() ? text : text + "." + fraction;
}

std::string twoDigits(std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); }

/// Takes "NN:" with NN below `bound` off the front of `text`.
std::optional<std::int64_t> takeClockPart(std::string_view &text, int bound)
{
    if (text.size() < 3 || !isDigit(text[0]) || !isDigit(text[1]) || text[2] != ':')
        return std::nullopt;
    const int value = (text[0] - '0') * 10 + (text[1] - '0');
    text.remove_prefix(3);
    return value < bound ? std::optional<std::int64_t>(value) : std::nullopt;
}

} // namespace

std::optional<Duration> parseDuration(std::string_view text)
{
    text = trimmed(text);
    const bool negative = !text.empty() && text.front() == '-';
    if (negative)
        text.remove_prefix(1);
    const auto number = takeDecimal(text);
    if (!number)
        return std::nullopt;
    const std::string_view unit = trimmed(text);
    for (const auto &[name, scale] : units) {
        if (name != unit)
            continue;
        const auto ns = scaled(*number, scale, longest);
        return ns ? std::optional(Duration{negative ? -*ns : *ns}) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<std::uint32_t> parsePercentage(std::string_view text)
{
    text = trimmed(text);
    const auto number = takeDecimal(text);
    if (!number || trimmed(text) != "%")
        return std::nullopt;
    const auto perMillion = scaled(*number, 10'000, 1'000'000);
    return perMillion ? std::optional(static_cast<std::uint32_t>(*perMillion)) : std::nullopt;
}

std::string formatPercentage(std::uint32_t perMillion) { return decimal(perMillion, 10'000) + " %"; }

std::optional<std::int64_t> parseClock(std::string_view text)
{
    const auto hour = takeClockPart(text, 24);
    const auto minute = hour ? takeClockPart(text, 60) : std::nullopt;
    if (!minute || text.size() < 2 || !isDigit(text[1]))
        return std::nullopt;
    const auto second = takeDecimal(text);
    const auto ns = second && text.empty() ? scaled(*second, seconds(1).ns, seconds(60).ns - 1) : std::nullopt;
    return ns ? std::optional(*hour * hours(1).ns + *minute * minutes(1).ns + *ns) : std::nullopt;
}

std::string formatClock(std::int64_t nanosecondsOfDay)
{
    const std::int64_t inMinute = nanosecondsOfDay % minutes(1).ns;
    const std::string second = decimal(inMinute, seconds(1).ns);
    return twoDigits(nanosecondsOfDay / hours(1).ns) + ":" + twoDigits(nanosecondsOfDay / minutes(1).ns % 60) + ":"
        + (inMinute < seconds(10).ns ? "0" : "") + second;
}

} // namespace teardown
