#include "recording_parts.h"

namespace teardown {

std::vector<JsonCursor> listAt(const JsonCursor &object, const char *key)
{
    const auto list = object.find(key);
    return list ? list->items() : std::vector<JsonCursor>();
}

std::uint16_t readPort(const JsonCursor &port) { return static_cast<std::uint16_t>(port.integer(0, 65535)); }

Ipv4 readAddress(const JsonCursor &address)
{
    Ipv4 result;
    if (!parseIpv4(address.text(), result))
        address.reject(phrase("Replay", "%1 must be an IPv4 address"));
    return result;
}

Prefix readPrefix(const JsonCursor &prefix)
{
    const std::string text = prefix.text();
    if (text == "default")
        return {{}, 0};
    const auto slash = text.find('/');
    Prefix result;
    const QString length = QString::fromStdString(slash == std::string::npos ? "32" : text.substr(slash + 1));
    bool ok = false;
    const int bits = length.toInt(&ok);
    if (!ok || bits < 0 || bits > 32 || !parseIpv4(text.substr(0, slash), result.address))
        prefix.reject(phrase("Replay", "%1 must be an address block such as 10.16.0.0/16, or default"));
    result.length = static_cast<std::uint8_t>(bits);
    return result;
}

Flags readFlags(const JsonCursor &letters)
{
    Flags flags;
    for (const char letter : letters.text()) {
        switch (letter) {
        case 'F': flags.set(Flag::Fin); break;
        case 'S': flags.set(Flag::Syn); break;
        case 'R': flags.set(Flag::Rst); break;
        case 'P': flags.set(Flag::Psh); break;
        case 'A': flags.set(Flag::Ack); break;
        case 'U': flags.set(Flag::Urg); break;
        default: letters.reject(phrase("Replay", "%1 must consist of the letters F S R P A U"));
        }
    }
    return flags;
}

std::uint8_t readPollBits(const JsonCursor &names)
{
    static constexpr std::pair<const char *, PollBit> bits[] = {{"POLLIN", PollBit::In}, {"POLLOUT", PollBit::Out},
        {"POLLERR", PollBit::Err}, {"POLLHUP", PollBit::Hup}, {"POLLRDHUP", PollBit::RdHup}};
    std::uint8_t result = 0;
    for (const JsonCursor &name : names.items())
        result = static_cast<std::uint8_t>(result | static_cast<std::uint8_t>(readWord(name, bits)));
    return result;
}

std::vector<std::pair<Setting, std::int64_t>> readSetting(const std::string &key, const JsonCursor &value)
{
    if (value.isArray()) {
        const auto numbers = value.items();
        if (key == "net.ipv4.ip_local_port_range" && numbers.size() == 2)
            return {{Setting::IpLocalPortRangeLow, numbers[0].integer()}, {Setting::IpLocalPortRangeHigh, numbers[1].integer()}};
        if (key == "net.ipv4.tcp_rmem" && numbers.size() == 3)
            return {{Setting::TcpRmemDefault, numbers[1].integer()}, {Setting::TcpRmemMax, numbers[2].integer()}};
        if (key == "net.ipv4.tcp_wmem" && numbers.size() == 3)
            return {{Setting::TcpWmemDefault, numbers[1].integer()}, {Setting::TcpWmemMax, numbers[2].integer()}};
    }
    if (key == "net.ipv4.tcp_congestion_control") // nothing in the recordings fills a congestion window
        return {};
    const auto setting = settingByName(key);
    if (!setting)
        value.notModelled(Sentence(phrase("Replay", "the setting %1"), {key}));
    return {{*setting, value.integer()}};
}

} // namespace teardown
