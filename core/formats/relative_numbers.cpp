#include "formats/relative_numbers.h"

#include <algorithm>

namespace teardown {

namespace {

std::int64_t relative(Seq number, std::optional<Seq> base)
{
    return base ? std::int64_t{distance(number, *base)} : std::int64_t{number.value()};
}

/// The RST that answers a segment without ACK has number 0 by rule (RFC 9293 3.10.7.1), wherever a stream of its sender began.
bool isOutsideStream(const Segment &segment) { return segment.flags.rst() && segment.flags.ack() && segment.seq == Seq(); }

bool opens(const Segment &segment, const PacketMade &made)
{
    return segment.flags.syn() && made.role != SegmentRole::Forged && made.role != SegmentRole::Copy;
}

} // namespace

void RelativeNumbers::update(const Trace &trace)
{
    m_bases.resize(trace.packets.size());
    for (; m_next < trace.records.size(); ++m_next) {
        const Record &record = trace.records[m_next];
        const auto *made = record.as<PacketMade>();
        const Segment *segment = made ? trace.packet(made->packet).segment() : nullptr;
        if (!segment)
            continue;
        const std::size_t chosen = choose(trace, record, *made, *segment);
        auto &initialOf = m_connections[chosen].initialOf;
        const std::size_t side = sideOf(*segment);
        if (opens(*segment, *made))
            initialOf[side] = segment->seq;
        m_bases[made->packet.value] =
            Bases{chosen, isOutsideStream(*segment) ? std::nullopt : initialOf[side], initialOf[1 - side]};
    }
}

RelativeNumbers::Pair RelativeNumbers::pairOf(const Segment &segment) { return std::minmax(segment.source, segment.destination); }

std::size_t RelativeNumbers::add(const Segment &segment)
{
    m_connections.push_back({pairOf(segment), {}});
    m_ofPair[pairOf(segment)].push_back(m_connections.size() - 1);
    return m_connections.size() - 1;
}

std::optional<std::size_t> RelativeNumbers::latest(const Segment &segment) const
{
    const auto known = m_ofPair.find(pairOf(segment));
    return known == m_ofPair.end() ? std::nullopt : std::optional(known->second.back());
}

/// A SYN repeats one that was sent, answers the other side's SYN (both open at once), or begins a connection.
std::size_t RelativeNumbers::connectionOfSyn(const Segment &segment)
{
    const auto known = latest(segment);
    if (!known)
        return add(segment);
    const std::optional<Seq> &initial = m_connections[*known].initialOf[sideOf(segment)];
    return !initial || *initial == segment.seq ? *known : add(segment);
}

/// A SYN-ACK says by its acknowledgment number which SYN it answers.
std::size_t RelativeNumbers::connectionOfSynAck(const Segment &segment)
{
    const std::size_t side = sideOf(segment);
    const auto known = m_ofPair.find(pairOf(segment));
    if (known == m_ofPair.end())
        return add(segment);
    const auto answered = std::find_if(known->second.rbegin(), known->second.rend(),
        [&](std::size_t i) { return m_connections[i].initialOf[1 - side] == segment.ack - 1; });
    if (answered == known->second.rend())
        return known->second.back();
    const std::optional<Seq> own = m_connections[*answered].initialOf[side];
    if (!own || *own == segment.seq)
        return *answered;
    // The same SYN answered afresh: the half-open entry had been forgotten.
    const std::size_t again = add(segment);
    m_connections[again].initialOf[1 - side] = segment.ack - 1;
    return again;
}

std::optional<std::size_t> RelativeNumbers::connectionOfCause(
    const Trace &trace, const Record &record, const Segment &segment) const
{
    const PacketId packet = record.cause ? packetOf(trace[record.cause]) : PacketId{};
    const auto connection = packet ? connectionOf(packet) : std::nullopt;
    return connection && m_connections[*connection].pair == pairOf(segment) ? connection : std::nullopt;
}

/// A SYN tells by its numbers. What else a socket sends belongs where its SYN did; what no socket sends, to what it
/// answers. The rest belongs to the newest connection between the two ends.
std::size_t RelativeNumbers::choose(const Trace &trace, const Record &record, const PacketMade &made, const Segment &segment)
{
    const std::pair socket(made.socket, segment.destination);
    const auto known = made.socket ? m_ofSocket.find(socket) : m_ofSocket.end();
    std::optional<std::size_t> chosen;
    if (made.role == SegmentRole::Copy)
        chosen = connectionOf(made.original);
    else if (opens(segment, made))
        chosen = segment.flags.ack() ? connectionOfSynAck(segment) : connectionOfSyn(segment);
    else
        chosen = known != m_ofSocket.end() ? known->second : connectionOfCause(trace, record, segment);
    if (!chosen)
        chosen = latest(segment);
    if (!chosen)
        chosen = add(segment);
    if (made.socket)
        m_ofSocket[socket] = *chosen;
    return *chosen;
}

std::optional<std::size_t> RelativeNumbers::connectionOf(PacketId packet) const
{
    const std::optional<Bases> &bases = m_bases[packet.value];
    return bases ? std::optional(bases->connection) : std::nullopt;
}

std::int64_t RelativeNumbers::seq(const Packet &packet) const
{
    const std::optional<Bases> &bases = m_bases[packet.id.value];
    return bases ? relative(packet.segment()->seq, m_relative ? bases->sender : std::nullopt) : 0;
}

std::int64_t RelativeNumbers::ack(const Packet &packet) const
{
    return packet.segment() ? inAcknowledgedStream(packet, packet.segment()->ack) : 0;
}

std::int64_t RelativeNumbers::inAcknowledgedStream(const Packet &packet, Seq number) const
{
    const std::optional<Bases> &bases = m_bases[packet.id.value];
    return bases ? relative(number, m_relative ? bases->receiver : std::nullopt) : 0;
}

} // namespace teardown
