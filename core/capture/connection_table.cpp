#include "capture/connection_table.h"

#include <algorithm>

namespace teardown {

void StreamNumbers::begin(Seq seq)
{
    m_initial = m_reference = seq;
    m_position = 0;
}

void StreamNumbers::beginLate(Seq seq)
{
    m_reference = seq;
    m_position = 1;
}

std::int64_t StreamNumbers::at(Seq seq) const
{
    return m_reference ? m_position + distance(seq, *m_reference) : std::int64_t{seq.value()};
}

void StreamNumbers::follow(Seq seq)
{
    if (!m_reference || distance(seq, *m_reference) <= 0)
        return;
    m_position = at(seq);
    m_reference = seq;
}

ConnectionTable::Pair ConnectionTable::pairOf(const DecodedFrame &frame) { return std::minmax(frame.source, frame.destination); }

std::uint8_t ConnectionTable::sideIn(std::size_t connection, const DecodedFrame &frame) const
{
    return m_connections[connection].ends[0] == frame.source ? 0 : 1;
}

/// Who opened it, where no SYN tells: who has the larger port, as clients do.
std::size_t ConnectionTable::open(const DecodedFrame &frame)
{
    const Flags flags = frame.segment.flags;
    CapturedConnection connection;
    connection.startSeen = flags.syn();
    const bool bySource = flags.syn() ? !flags.ack() : frame.source.port >= frame.destination.port;
    connection.ends = bySource ? std::array{frame.source, frame.destination} : std::array{frame.destination, frame.source};
    m_connections.push_back(std::move(connection));
    m_streams.emplace_back();
    m_ofPair[pairOf(frame)].push_back(m_connections.size() - 1);
    return m_connections.size() - 1;
}

/// Is the SYN one that was sent before, or does it cross the other's SYN?
bool ConnectionTable::mayBeSyn(std::size_t connection, const DecodedFrame &frame) const
{
    const std::uint8_t side = sideIn(connection, frame);
    const Streams &streams = m_streams[connection];
    if (const auto initial = streams.of[side].initial())
        return *initial == frame.segment.seq;
    return m_connections[connection].startSeen && !streams.established && !streams.of[side].known();
}

/// A SYN-ACK says by its acknowledgment number which SYN it answers. Answered afresh with other numbers, the connection is
/// another one, unless the first was complete: then this one is a stranger in it.
bool ConnectionTable::mayBeSynAck(std::size_t connection, const DecodedFrame &frame) const
{
    const std::uint8_t side = sideIn(connection, frame);
    const Streams &streams = m_streams[connection];
    const auto asked = streams.of[1 - side].initial(), own = streams.of[side].initial();
    if (asked && *asked + 1 == frame.segment.ack)
        return !own || *own == frame.segment.seq || streams.established;
    return own && *own == frame.segment.seq;
}

/// How far its numbers lie from those of the connection.
std::uint64_t ConnectionTable::distanceFrom(std::size_t connection, const DecodedFrame &frame) const
{
    const std::uint8_t side = sideIn(connection, frame);
    const Streams &streams = m_streams[connection];
    const auto apart = [](const StreamNumbers &numbers, Seq seq) {
        constexpr std::uint64_t notKnown = 1u << 20;
        if (!numbers.known())
            return notKnown;
        const std::int64_t gap = numbers.at(seq) - numbers.position();
        return static_cast<std::uint64_t>(gap < 0 ? -gap : gap);
    };
    const Flags flags = frame.segment.flags;
    // The number of a RST that refuses a SYN means nothing.
    const bool seqCounts = !(flags.rst() && flags.ack() && frame.segment.seq.value() == 0);
    return (seqCounts ? apart(streams.of[side], frame.segment.seq) : 0)
        + (flags.ack() ? apart(streams.of[1 - side], frame.segment.ack) : 0);
}

std::size_t ConnectionTable::choose(const DecodedFrame &frame)
{
    const auto known = m_ofPair.find(pairOf(frame));
    if (known == m_ofPair.end())
        return open(frame);
    const Newest newest = newestOf(known->second);
    const Flags flags = frame.segment.flags;
    if (!flags.syn() || flags.rst())
        return nearest(newest, frame);
    const auto found = std::find_if(
        newest.begin(), newest.end(), [&](std::size_t c) { return flags.ack() ? mayBeSynAck(c, frame) : mayBeSyn(c, frame); });
    return found == newest.end() ? open(frame) : *found;
}

/// So many connections of the same addresses are looked at, the newest first: enough for what is still on its way, and few enough
/// for a file that opens them without end.
ConnectionTable::Newest ConnectionTable::newestOf(const std::vector<std::size_t> &all)
{
    constexpr std::size_t most = 16;
    return {all.rbegin(), all.rbegin() + static_cast<std::ptrdiff_t>(std::min(all.size(), most))};
}

/// The one whose numbers lie nearest; of equals the newest.
std::size_t ConnectionTable::nearest(const Newest &newest, const DecodedFrame &frame) const
{
    return *std::min_element(newest.begin(), newest.end(),
        [&](std::size_t a, std::size_t b) { return distanceFrom(a, frame) < distanceFrom(b, frame); });
}

void ConnectionTable::number(Streams &streams, CapturedSegment &segment) const
{
    StreamNumbers &own = streams.of[segment.side], &other = streams.of[1 - segment.side];
    const Flags flags = segment.flags;
    if (flags.syn() && !own.initial())
        own.begin(segment.seq);
    else if (!own.known() && !flags.rst())
        own.beginLate(segment.seq);
    if (flags.ack() && !other.known())
        other.beginLate(segment.ack);
    segment.seqAt = own.at(segment.seq);
    segment.ackAt = flags.ack() ? other.at(segment.ack) : 0;
    if (!flags.rst() && !flags.syn())
        own.follow(segment.seq + segment.length());
    if (flags.ack() && !flags.syn() && !flags.rst() && segment.side == 0)
        streams.established = true;
}

namespace {

bool isCopy(const CapturedSegment &a, const CapturedSegment &b)
{
    const bool sameSegment = a.side == b.side && a.seq == b.seq && a.ack == b.ack && a.flags == b.flags && a.window == b.window
        && a.payload == b.payload && a.identification == b.identification && a.options == b.options;
    const bool otherPlace = a.timeToLive != b.timeToLive || a.interface != b.interface || a.outbound != b.outbound;
    return sameSegment && otherPlace;
}

/// What was seen before of the same packet at another interface, or before a router took it on.
CapturedSegment *earlierSighting(CapturedConnection &connection, const CapturedSegment &segment)
{
    constexpr std::ptrdiff_t farthest = 64;
    constexpr Duration longest = seconds(10);
    auto &all = connection.segments;
    const auto last = all.rbegin() + std::min<std::ptrdiff_t>(farthest, std::distance(all.rbegin(), all.rend()));
    const auto found = std::find_if(all.rbegin(), last, [&](const CapturedSegment &s) { return isCopy(s, segment); });
    return found == last || segment.time - found->time > longest ? nullptr : &*found;
}

} // namespace

bool ConnectionTable::add(const DecodedFrame &frame)
{
    const std::size_t chosen = choose(frame);
    CapturedConnection &connection = m_connections[chosen];
    CapturedSegment segment = frame.segment;
    segment.side = sideIn(chosen, frame);
    if (CapturedSegment *seen = earlierSighting(connection, segment)) {
        seen->arrival = std::max(segment.time, seen->time); // two clocks may differ
        seen->fate = PacketFate::Arrived;
        return false;
    }
    number(m_streams[chosen], segment);
    connection.segments.push_back(segment);
    return true;
}

void ConnectionTable::addError(const DecodedFrame &frame)
{
    const auto known = m_ofPair.find(pairOf(frame));
    if (known == m_ofPair.end())
        return;
    const std::size_t chosen = nearest(newestOf(known->second), frame);
    CapturedConnection &connection = m_connections[chosen];
    CapturedError error = frame.error;
    error.side = sideIn(chosen, frame);
    const bool isForwarded = !connection.errors.empty() && connection.errors.back().sender == error.sender
        && connection.errors.back().code == error.code && error.time - connection.errors.back().time < milliseconds(500)
        && frame.segment.interface != 0;
    if (!isForwarded)
        connection.errors.push_back(error);
}

} // namespace teardown
