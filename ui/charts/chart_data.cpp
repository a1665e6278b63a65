#include "charts/chart_data.h"

#include <algorithm>
#include <optional>

namespace teardown {

namespace {

bool isProbe(SegmentRole role) { return role == SegmentRole::KeepaliveProbe || role == SegmentRole::WindowProbe; }

bool isRepetition(SegmentRole role)
{
    return role == SegmentRole::Retransmission || role == SegmentRole::FastRetransmission || role == SegmentRole::TailLossProbe;
}

/// Those of the first `shown` records; of a long list every n-th, and the last.
template <class T>
std::vector<T> upTo(const std::vector<T> &all, std::size_t shown)
{
    const auto end = std::partition_point(all.begin(), all.end(), [&](const T &point) { return point.record.value < shown; });
    const auto count = static_cast<std::size_t>(end - all.begin());
    const std::size_t step = count / mostPoints + 1;
    std::vector<T> kept;
    for (std::size_t i = 0; i < count; i += step)
        kept.push_back(all[i]);
    if (count > 0 && (count - 1) % step != 0)
        kept.push_back(all[count - 1]);
    return kept;
}

const Segment *segmentOf(const Trace &trace, PacketId id) { return id.valid() ? trace.packet(id).segment() : nullptr; }

} // namespace

void ChartHistory::read(const Trace &trace)
{
    m_numbers.update(trace);
    m_states.read(trace);
    for (; m_read < trace.records.size(); ++m_read) {
        const RecordId id{static_cast<std::uint32_t>(m_read)};
        const Record &record = trace[id];
        if (const auto *made = record.as<PacketMade>())
            readSegment(trace, id, *made);
        else if (const auto *arrived = record.as<FrameArrived>())
            readArrival(trace, id, arrived->packet);
        else
            readState(record, id);
    }
}

Stream &ChartHistory::streamOf(std::size_t connection, NodeId sender)
{
    Stream &stream = m_streams[{connection, sender}];
    stream.sender = sender;
    return stream;
}

void ChartHistory::readSegment(const Trace &trace, RecordId id, const PacketMade &made)
{
    const Segment *segment = segmentOf(trace, made.packet);
    const auto connection = segment ? m_numbers.connectionOf(made.packet) : std::nullopt;
    if (!connection)
        return;
    const Record &record = trace[id];
    if (made.socket.valid()) {
        readRepetition(record, id, made);
        if (m_newest.empty() || m_newest.back().connection != *connection)
            m_newest.push_back({id, *connection});
    }
    if (segment->length() == 0)
        return;
    const std::int64_t end = m_numbers.seq(trace.packet(made.packet)) + static_cast<std::int64_t>(segment->length());
    Stream &stream = streamOf(*connection, record.node);
    auto &points = isRepetition(made.role) ? stream.sentAgain : stream.sent;
    points.push_back({id, toSeconds(record.time), static_cast<double>(end)});
}

void ChartHistory::readRepetition(const Record &record, RecordId id, const PacketMade &made)
{
    const bool probe = isProbe(made.role), again = probe || isRepetition(made.role);
    const PacketId repeated = isRepetition(made.role) ? made.original : made.packet;
    if (!probe)
        m_attempts.erase({made.socket, PacketId{}}); // a series of probes ends with anything else
    const auto [before, first] =
        m_attempts.try_emplace({made.socket, probe ? PacketId{} : repeated}, Attempts{record.time, 0});
    if (first || !again)
        return;
    const double gap = toSeconds(record.time - before->second.last);
    before->second = {record.time, before->second.count + 1};
    m_intervals.push_back({id, record.node, probe, before->second.count, gap});
}

void ChartHistory::readArrival(const Trace &trace, RecordId id, PacketId packet)
{
    const Segment *segment = segmentOf(trace, packet);
    const auto connection = segment && segment->flags.ack() ? m_numbers.connectionOf(packet) : std::nullopt;
    if (!connection)
        return;
    const auto acknowledged = static_cast<double>(m_numbers.ack(trace.packet(packet)));
    streamOf(*connection, trace[id].node).acknowledged.push_back({id, toSeconds(trace[id].time), acknowledged});
}

void ChartHistory::readState(const Record &record, RecordId id)
{
    const auto *power = record.as<PowerChanged>();
    const auto *change = record.as<StateChanged>();
    const bool goesDark = power && !power->on;
    if (!change && !goesDark)
        return;
    std::vector<SocketCount> &counts = m_counts[record.node];
    SocketCount now = counts.empty() ? SocketCount{} : counts.back();
    if (goesDark) {
        now.byState = {};
    } else {
        int &before = now.byState[static_cast<std::size_t>(change->from)];
        before = std::max(0, before - 1);
        ++now.byState[static_cast<std::size_t>(change->to)];
        now.byState[static_cast<std::size_t>(TcpState::Closed)] = 0;
    }
    now.at = toSeconds(record.time);
    if (!counts.empty() && counts.back().at == now.at) {
        now.record = counts.back().record;
        counts.back() = now;
    } else {
        now.record = id;
        counts.push_back(now);
    }
}

std::vector<IntervalPoint> ChartHistory::intervals(std::size_t shown) const { return upTo(m_intervals, shown); }

std::vector<Stream> ChartHistory::streams(const Setup &setup, std::size_t shown) const
{
    const auto later = std::partition_point(
        m_newest.begin(), m_newest.end(), [&](const Newest &newest) { return newest.since.value < shown; });
    std::vector<Stream> streams(2);
    streams[0].sender = NodeId{0};
    streams[1].sender = NodeId{static_cast<std::uint32_t>(setup.nodes.size()) - 1};
    for (Stream &stream : streams) {
        const auto all = later == m_newest.begin() ? m_streams.end() : m_streams.find({std::prev(later)->connection, stream.sender});
        if (all == m_streams.end())
            continue;
        stream.sent = upTo(all->second.sent, shown);
        stream.sentAgain = upTo(all->second.sentAgain, shown);
        stream.acknowledged = upTo(all->second.acknowledged, shown);
    }
    return streams;
}

std::vector<StateSpan> ChartHistory::stateSpans(const Setup &setup, const Trace &trace, std::size_t shown, Time now) const
{
    std::vector<StateSpan> spans;
    for (const NodeId node : {NodeId{0}, NodeId{static_cast<std::uint32_t>(setup.nodes.size()) - 1}}) {
        const StatePath path = m_states.pathOf(node, shown);
        for (std::size_t i = 0; i < path.steps.size(); ++i) {
            const RecordId record = path.steps[i].record;
            const Time until = i + 1 < path.steps.size() ? trace[path.steps[i + 1].record].time : now;
            if (path.steps[i].to != TcpState::Closed)
                spans.push_back({node, path.steps[i].to, toSeconds(trace[record].time), toSeconds(until), record});
        }
    }
    return spans;
}

std::vector<SocketCount> ChartHistory::socketCounts(NodeId node, std::size_t shown) const
{
    const auto counts = m_counts.find(node);
    return counts == m_counts.end() ? std::vector<SocketCount>() : upTo(counts->second, shown);
}

} // namespace teardown
