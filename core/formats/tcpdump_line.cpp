#include "formats/tcpdump_line.h"

#include "wire/hardware_address.h"

#include <string_view>
#include <utility>

namespace teardown {

namespace {

std::string minus(Seq number, Seq base) { return std::to_string(number.value() - base.value()); }

template <std::size_t N>
std::string flagText(Flags flags, const std::pair<Flag, char> (&order)[N])
{
    std::string text;
    for (const auto &[flag, letter] : order) {
        if (flags.has(flag))
            text += letter;
    }
    return text;
}

std::string modernFlags(Flags flags)
{
    const std::string text = tcpdumpFlagLetters(flags);
    return text.empty() ? "none" : text;
}

std::string classicFlags(Flags flags)
{
    static constexpr std::pair<Flag, char> order[] = {{Flag::Syn, 'S'}, {Flag::Fin, 'F'}, {Flag::Rst, 'R'}, {Flag::Psh, 'P'}};
    const std::string text = flagText(flags, order);
    return text.empty() ? "." : text;
}

/// Does tcpdump print the sequence number of this segment?
bool showsSeq(const Segment &segment)
{
    return segment.payload.length > 0 || segment.flags.syn() || segment.flags.fin() || segment.flags.rst();
}

std::string hexadecimal(std::uint16_t value)
{
    std::string text;
    for (int shift = 12; shift >= 0; shift -= 4)
        text += "0123456789abcdef"[value >> shift & 15];
    return text;
}

void append(std::string &list, std::string_view item)
{
    if (!list.empty())
        list += ',';
    list += item;
}

/// In the order in which they stand on the wire, see wireBytes().
std::string optionList(const TcpOptions &options, Seq ackBase)
{
    std::string list;
    if (options.maximumSegmentSize)
        append(list, "mss " + std::to_string(*options.maximumSegmentSize));
    if (options.sackPermitted)
        append(list, options.timestamps ? "sackOK" : "nop,nop,sackOK");
    if (options.timestamps) {
        append(list, options.sackPermitted ? "" : "nop,nop,");
        list += "TS val " + std::to_string(options.timestamps->value) + " ecr " + std::to_string(options.timestamps->echo);
    }
    if (options.windowScale)
        append(list, "nop,wscale " + std::to_string(*options.windowScale));
    if (options.sack.count > 0)
        append(list, "nop,nop,sack " + std::to_string(options.sack.count) + ' ');
    for (std::size_t i = 0; i < options.sack.count; ++i)
        list += '{' + minus(options.sack.blocks[i].left, ackBase) + ':' + minus(options.sack.blocks[i].right, ackBase) + '}';
    return list;
}

} // namespace

TcpdumpLine::TcpdumpLine(const Setup &setup, const TcpdumpOptions &options) : m_options(options)
{
    for (const NodeSpec &node : setup.nodes) {
        for (const InterfaceSpec &interface : node.interfaces) {
            if (options.names)
                m_names[interface.address] = node.name;
        }
    }
}

std::string TcpdumpLine::hostText(Ipv4 address) const
{
    const auto known = m_names.find(address);
    return known == m_names.end() ? toString(address) : known->second;
}

std::string TcpdumpLine::endText(SocketAddress address) const
{
    return hostText(address.address) + '.' + std::to_string(address.port);
}

std::string TcpdumpLine::next(const Packet &packet)
{
    m_damage = packet.damage;
    m_wrong = wrongChecksum(packet);
    return std::visit([this](const auto &body) { return text(body); }, asRead(packet).body);
}

std::string TcpdumpLine::ipText() const
{
    const bool bad = m_wrong && m_damage.part == PacketPart::IpHeader;
    return bad ? "IP (bad cksum " + hexadecimal(m_wrong->found) + " (->" + hexadecimal(m_wrong->right) + ")!) " : "IP ";
}

std::string TcpdumpLine::checksumText() const
{
    if (!m_wrong || m_damage.part == PacketPart::IpHeader)
        return {};
    return "cksum 0x" + hexadecimal(m_wrong->found) + " (incorrect -> 0x" + hexadecimal(m_wrong->right) + ")";
}

/// Remembers the first numbers of a connection, and shows the segment that bears them as it is.
TcpdumpLine::Bases TcpdumpLine::basesFor(const Segment &segment)
{
    if (m_options.absoluteNumbers || !segment.flags.ack())
        return {};
    const std::pair there(segment.source, segment.destination);
    const auto known = m_bases.find(there);
    if (known != m_bases.end() && !segment.flags.syn())
        return known->second;
    m_bases[there] = {segment.seq, segment.ack - 1};
    m_bases[{segment.destination, segment.source}] = {segment.ack - 1, segment.seq};
    return {};
}

std::string TcpdumpLine::text(const Segment &segment)
{
    const Bases bases = basesFor(segment);
    return ipText() + endText(segment.source) + " > " + endText(segment.destination) + ": "
        + (m_options.classic ? classic(segment, bases) : modern(segment, bases));
}

std::string TcpdumpLine::modern(const Segment &segment, Bases bases) const
{
    std::string text = "Flags [" + modernFlags(segment.flags) + ']';
    if (const std::string wrong = checksumText(); !wrong.empty())
        text += ", " + wrong;
    if (showsSeq(segment))
        text += ", seq " + minus(segment.seq, bases.seq);
    if (segment.payload.length > 0)
        text += ':' + minus(segment.seq + segment.payload.length, bases.seq);
    if (segment.flags.ack())
        text += ", ack " + minus(segment.ack, bases.ack);
    if (!m_options.brief) {
        text += ", win " + std::to_string(segment.window);
        const std::string options = optionList(segment.options, bases.ack);
        text += options.empty() ? options : ", options [" + options + ']';
    }
    return text + ", length " + std::to_string(segment.payload.length);
}

std::string TcpdumpLine::classic(const Segment &segment, Bases bases) const
{
    const std::uint32_t length = segment.payload.length;
    std::string text = classicFlags(segment.flags);
    if (const std::string wrong = checksumText(); !wrong.empty())
        text += " [" + wrong + ']';
    if (showsSeq(segment))
        text += ' ' + minus(segment.seq, bases.seq) + ':' + minus(segment.seq + length, bases.seq) + '(' + std::to_string(length)
            + ')';
    if (segment.flags.ack())
        text += " ack " + minus(segment.ack, bases.ack);
    if (m_options.brief)
        return text;
    text += " win " + std::to_string(segment.window);
    const std::string options = optionList(segment.options, bases.ack);
    return options.empty() ? text : text + " <" + options + '>';
}

std::string TcpdumpLine::text(const IcmpMessage &message) const
{
    const std::string host = hostText(message.quotedDestination.address);
    std::string what;
    switch (message.code) {
    case 0: what = "net " + host + " unreachable"; break;
    case 1: what = "host " + host + " unreachable"; break;
    case 3: what = host + " tcp port " + std::to_string(message.quotedDestination.port) + " unreachable"; break;
    case 13: what = "host " + host + " unreachable - admin prohibited filter"; break;
    default: what = host + " unreachable - #" + std::to_string(message.code); break;
    }
    const std::string wrong = checksumText();
    return ipText() + hostText(message.source) + " > " + hostText(message.destination) + ": ICMP " + what + ", length 36"
        + (wrong.empty() ? "" : " (wrong icmp " + wrong + ')');
}

std::string TcpdumpLine::text(const ArpMessage &message) const
{
    if (message.request)
        return "ARP, Request who-has " + hostText(message.target) + " tell " + hostText(message.sender) + ", length 28";
    return "ARP, Reply " + hostText(message.sender) + " is-at " + toString(hardwareAddressOf(message.sender)) + ", length 28";
}

std::string tcpdumpFlagLetters(Flags flags)
{
    static constexpr std::pair<Flag, char> order[] = {
        {Flag::Fin, 'F'}, {Flag::Syn, 'S'}, {Flag::Rst, 'R'}, {Flag::Psh, 'P'}, {Flag::Ack, '.'}, {Flag::Urg, 'U'}};
    return flagText(flags, order);
}

} // namespace teardown
