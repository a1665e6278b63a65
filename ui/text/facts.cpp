#include "text/facts.h"

#include <QCoreApplication>

#include "text/spelling.h"
#include "text/words.h"

#include <algorithm>

namespace teardown {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Facts)
};

bool isEndHost(const NodeSpec &node) { return node.role == NodeRole::Client || node.role == NodeRole::Server; }

QString icmpTitle(const IcmpMessage &message)
{
    switch (message.code) {
    case 0: return Text::tr("ICMP network unreachable");
    case 1: return Text::tr("ICMP host unreachable");
    case 3: return Text::tr("ICMP port unreachable");
    case 13: return Text::tr("ICMP administratively prohibited");
    default: return Text::tr("ICMP unreachable (code %1)").arg(message.code);
    }
}

QString arpTitle(const ArpMessage &message)
{
    return (message.request ? Text::tr("ARP who has %1?") : Text::tr("ARP %1 is here"))
        .arg(toQString(toString(message.request ? message.target : message.sender)));
}

/// Segments that are known by what they are for rather than by their flags.
QString specialName(SegmentRole role)
{
    switch (role) {
    case SegmentRole::KeepaliveProbe: return Text::tr("keepalive probe");
    case SegmentRole::WindowProbe: return Text::tr("window probe");
    case SegmentRole::ChallengeAck: return Text::tr("challenge ACK");
    case SegmentRole::DuplicateAck: return Text::tr("duplicate ACK");
    default: return {};
    }
}

/// "5 bytes and a FIN" with the article that fits the sentence.
QString segmentContent(const Segment &segment, const QString &fin)
{
    if (segment.payload.length == 0)
        return fin;
    const QString bytes = bytesText(segment.payload.length);
    return segment.flags.fin() ? Text::tr("%1 and %2").arg(bytes, fin) : bytes;
}

} // namespace

QString Facts::nameOf(NodeId node) const { return nodeName(m_setup, node); }

QString Facts::actor(NodeId node) const
{
    const bool kernel = node.value < m_setup.nodes.size() && isEndHost(m_setup.nodes[node.value]);
    return kernel ? Text::tr("%1's kernel").arg(nameOf(node)) : nameOf(node);
}

QString Facts::host(Ipv4 address) const
{
    for (const NodeSpec &node : m_setup.nodes)
        for (const InterfaceSpec &interface : node.interfaces)
            if (interface.address == address)
                return Text::tr("the %1").arg(toQString(node.name));
    return inCode(toString(address));
}

NodeId Facts::farEnd(CableId cable, Direction direction) const
{
    if (cable.value >= m_setup.cables.size())
        return {};
    const CableSpec &spec = m_setup.cables[cable.value];
    return direction == Direction::ToServer ? spec.server : spec.client;
}

QString Facts::travel(CableId cable, Direction direction) const
{
    return nameOf(farEnd(cable, opposite(direction))) + QStringLiteral(" → ") + nameOf(farEnd(cable, direction));
}

QString Facts::packetTitle(const Packet &packet, SegmentRole role) const
{
    if (const QString special = specialName(role); !special.isEmpty())
        return special;
    if (const IcmpMessage *icmp = packet.icmp())
        return icmpTitle(*icmp);
    if (const ArpMessage *arp = packet.arp())
        return arpTitle(*arp);
    const QString flags = toQString(longNames(packet.segment()->flags));
    return flags.isEmpty() ? Text::tr("no flags") : flags;
}

QString Facts::packetObject(const Packet &packet) const
{
    if (packet.icmp())
        return Text::tr("an ICMP message");
    if (const ArpMessage *arp = packet.arp())
        return arp->request ? Text::tr("an ARP request") : Text::tr("an ARP reply");
    const Segment &segment = *packet.segment();
    if (segment.flags.rst())
        return Text::tr("a RST");
    if (segment.flags.syn())
        return segment.flags.ack() ? Text::tr("a SYN, ACK") : Text::tr("a SYN");
    if (segment.flags.fin() || segment.payload.length > 0)
        return segmentContent(segment, Text::tr("a FIN"));
    return segment.flags.ack() ? Text::tr("an ACK") : Text::tr("a segment without flags");
}

QString Facts::packetSubject(const Packet &packet, SegmentRole role) const
{
    if (const QString special = specialName(role); !special.isEmpty())
        return Text::tr("The %1").arg(special);
    if (packet.icmp())
        return Text::tr("The ICMP message");
    if (const ArpMessage *arp = packet.arp())
        return arp->request ? Text::tr("The ARP request") : Text::tr("The ARP reply");
    const Segment &segment = *packet.segment();
    if (segment.flags.rst())
        return Text::tr("The RST");
    if (segment.flags.syn())
        return segment.flags.ack() ? Text::tr("The SYN, ACK") : Text::tr("The SYN");
    if (segment.payload.length > 0)
        return Text::tr("The segment with %1").arg(segmentContent(segment, Text::tr("the FIN")));
    if (segment.flags.fin())
        return Text::tr("The FIN");
    return segment.flags.ack() ? Text::tr("The ACK") : Text::tr("The segment without flags");
}

QString Facts::acknowledgment(const Packet &packet) const
{
    const Segment *ack = packet.segment();
    constexpr std::uint32_t farthest = 256; // packets back; what an ACK covers came shortly before
    const std::uint32_t last = packet.id.value > farthest ? packet.id.value - farthest : 0;
    for (std::uint32_t id = packet.id.value; ack && id > last; --id) {
        const Segment *other = m_trace.packets[id - 1].segment();
        const bool fits = other && other->destination == ack->source && other->source == ack->destination && other->length() > 0
            && other->end() == ack->ack;
        if (!fits)
            continue;
        if (other->flags.syn())
            return other->flags.ack() ? Text::tr("the SYN, ACK") : Text::tr("the SYN");
        return segmentContent(*other, Text::tr("the FIN"));
    }
    return {};
}

SegmentRole Facts::roleOf(PacketId packet, std::size_t before) const
{
    for (std::size_t i = std::min(before, m_trace.records.size()); i-- > 0;)
        if (const auto *made = m_trace.records[i].as<PacketMade>(); made && made->packet == packet)
            return made->role;
    return SegmentRole::Normal;
}

QString Facts::lossText(const PacketLost &lost, Time at) const
{
    if (lost.reason != LossReason::PathRule)
        return lossReasonText(lost.reason);
    bool blackHole = false;
    for (const TimedAction &action : m_trace.actions) {
        const auto *set = std::get_if<SetBlackHole>(&action.action.body);
        if (set && set->cable == lost.cable && action.at <= at)
            blackHole = set->on;
    }
    return blackHole ? Text::tr("the cable is a black hole") : Text::tr("a rule on the cable drops it");
}

QString Facts::process(ProcessId process, RecordId at) const
{
    for (const CallRecord &call : m_trace.calls)
        if (call.process == process)
            return toQString(call.processName);
    for (RecordId id = at; id.valid(); id = m_trace[id].cause) {
        const auto *taken = m_trace[id].as<ActionTaken>();
        if (!taken)
            continue;
        if (const auto *start = std::get_if<StartProcess>(&m_trace.actions[taken->index].action.body))
            return toQString(start->process);
    }
    const NodeId node = m_trace[at].node;
    const auto onNode = [&](const ProcessSpec &spec) { return spec.node == node; };
    const auto first = std::find_if(m_setup.processes.begin(), m_setup.processes.end(), onNode);
    const bool single = std::count_if(m_setup.processes.begin(), m_setup.processes.end(), onNode) == 1;
    return single ? toQString(first->name) : QString();
}

QString Facts::processOf(SocketId socket) const
{
    for (const CallRecord &call : m_trace.calls)
        if (call.socket == socket && socket.valid())
            return toQString(call.processName);
    return {};
}

std::int64_t Facts::setting(NodeId node, Setting setting, RecordId at) const
{
    for (std::uint32_t id = at.value + 1; id > 0; --id) {
        const Record &record = m_trace.records[id - 1];
        const auto *changed = record.as<SettingChanged>();
        if (changed && record.node == node && changed->setting == setting)
            return changed->to;
    }
    const NodeSpec &spec = m_setup.nodes[node.value];
    const auto own = spec.settings.find(setting);
    return own != spec.settings.end() ? own->second : profile(spec.profile).defaults[setting];
}

std::int64_t Facts::socketOption(SocketId socket, SocketOption option, Time until, std::int64_t otherwise) const
{
    std::int64_t value = otherwise;
    for (const CallRecord &call : m_trace.calls) {
        if (call.entered > until)
            break;
        if (call.socket == socket && call.call.name == CallName::SetSockOpt && call.call.option == option
            && call.result.error == Errno::None)
            value = call.call.value;
    }
    return value;
}

int Facts::attempt(RecordId made) const
{
    const auto *packet = m_trace[made].as<PacketMade>();
    if (m_trace[made].rule != Rule::RetransmissionTimeout)
        return packet->attempt;
    int count = 1;
    for (std::uint32_t id = made.value; id-- > 0;) {
        const auto *earlier = m_trace.records[id].as<PacketMade>();
        if (earlier && earlier->packet == packet->original)
            break;
        if (earlier && earlier->original == packet->original && earlier->role == SegmentRole::Retransmission)
            ++count;
    }
    return count;
}

int Facts::attemptsInAll(RecordId made) const
{
    const Record &record = m_trace[made];
    const auto *packet = record.as<PacketMade>();
    if (!packet || !record.node.valid())
        return 0;
    const auto of = [&](SocketOption option, Setting sysctl) {
        return static_cast<int>(socketOption(packet->socket, option, record.time, setting(record.node, sysctl, made)));
    };
    if (packet->role == SegmentRole::KeepaliveProbe)
        return of(SocketOption::TcpKeepCnt, Setting::TcpKeepaliveProbes);
    if (record.rule == Rule::SynAckTimeout)
        return static_cast<int>(setting(record.node, Setting::TcpSynackRetries, made));
    if (record.rule != Rule::SynTimeout)
        return 0;
    const bool plainSyn = !m_trace.packet(packet->packet).segment()->flags.ack();
    const auto linear = plainSyn ? static_cast<int>(setting(record.node, Setting::TcpSynLinearTimeouts, made)) : 0;
    return synRetriesInAll(of(SocketOption::TcpSynCnt, Setting::TcpSynRetries), linear);
}

int synRetriesInAll(int retries, int linear)
{
    const std::int64_t limit = retries >= 40 ? INT64_MAX : (std::int64_t{2} << retries) - 1; // seconds
    std::int64_t expiry = 1;
    std::int64_t gap = 1;
    for (int sent = 0;; ++sent) {
        if (sent >= retries + linear || expiry >= limit)
            return sent;
        if (sent >= linear)
            gap = std::min<std::int64_t>(gap * 2, 120);
        expiry += gap;
    }
}

} // namespace teardown
