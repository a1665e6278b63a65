#include "wire/packet.h"

#include <span>
#include <string_view>
#include <utility>

namespace teardown {

namespace {

std::string joined(Flags flags, std::span<const std::pair<Flag, std::string_view>> names, std::string_view separator)
{
    std::string text;
    for (const auto &[flag, flagName] : names) {
        if (!flags.has(flag))
            continue;
        if (!text.empty())
            text += separator;
        text += flagName;
    }
    return text;
}

} // namespace

std::string letters(Flags flags)
{
    static constexpr std::pair<Flag, std::string_view> names[] = {
        {Flag::Syn, "S"}, {Flag::Fin, "F"}, {Flag::Rst, "R"}, {Flag::Psh, "P"}, {Flag::Ack, "A"}, {Flag::Urg, "U"}};
    return joined(flags, names, "");
}

std::string longNames(Flags flags)
{
    static constexpr std::pair<Flag, std::string_view> names[] = {
        {Flag::Syn, "SYN"}, {Flag::Fin, "FIN"}, {Flag::Rst, "RST"}, {Flag::Psh, "PSH"}, {Flag::Ack, "ACK"}, {Flag::Urg, "URG"}};
    return joined(flags, names, ", ");
}

namespace {

constexpr std::uint32_t forgedSource = 0xffffffffu;
constexpr std::uint64_t lineLength = 32;

std::uint8_t decimalDigit(std::uint64_t number, std::uint64_t digits, std::uint64_t index)
{
    for (std::uint64_t i = index + 1; i < digits; ++i)
        number /= 10;
    return static_cast<std::uint8_t>('0' + number % 10);
}

} // namespace

// Lines of 32 bytes, "0000000064 00003 cdefghijklmnop\n": where the line begins in the stream, who sends it,
// and letters that differ from line to line, so that a lost or repeated piece is seen in any dump.
std::uint8_t byteAt(std::uint32_t source, std::uint64_t offset)
{
    constexpr std::string_view forged = "FORGE";
    const std::uint64_t column = offset % lineLength;
    const std::uint64_t line = offset / lineLength;
    if (column < 10)
        return decimalDigit(line * lineLength, 10, column);
    if (column == 10 || column == 16)
        return ' ';
    if (column < 16)
        return source == forgedSource ? static_cast<std::uint8_t>(forged[column - 11]) : decimalDigit(source, 5, column - 11);
    if (column == lineLength - 1)
        return '\n';
    return static_cast<std::uint8_t>('a' + (line + column) % 26);
}

Ipv4 Packet::destination() const
{
    if (const Segment *s = segment())
        return s->destination.address;
    if (const IcmpMessage *m = icmp())
        return m->destination;
    return arp()->target;
}

Ipv4 Packet::source() const
{
    if (const Segment *s = segment())
        return s->source.address;
    if (const IcmpMessage *m = icmp())
        return m->source;
    return arp()->sender;
}

} // namespace teardown
