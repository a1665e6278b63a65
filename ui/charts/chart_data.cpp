#include "charts/chart_data.h"

#include "state_machine/state_path.h"

#include <algorithm>
#include <optional>

namespace teardown {

namespace {

constexpr std::size_t mostPoints = 2000;

bool isProbe(SegmentRole role) { return role == SegmentRole::KeepaliveProbe || role == SegmentRole::WindowProbe; }

bool isRepetition(SegmentRole role)
{
    return role == SegmentRole::Retransmission || role == SegmentRole::FastRetransmission || role == SegmentRole::TailLossProbe;
}

/// Keeps about `mostPoints` of a list, its last one included.
template <class T>
void thinOut(std::vector<T> &points)
{
    const std::size_t step = points.size() / mostPoints + 1;
    if (step == 1)
        return;
    std::vector<T> kept;
    for (std::size_t i = 0; i < points.size(); i += step)
        kept.push_back(points[i]);
    if ((points.size() - 1) % step != 0)
        kept.push_back(points.back());
    points = std::move(kept);
}

/// The last attempt of what a repetition repeats.
struct Attempts {
    Time last;
    int count = 0;
};

/// What is repeated: a packet of this socket, or its last probe.
using Repeated = std::pair<SocketId, PacketId>;

Repeated repeatedBy(const PacketMade &made)
{
    if (isProbe(made.role))
        return {made.socket, PacketId{}};
    return {made.socket, isRepetition(made.role) ? made.original : made.packet};
}

} // namespace

std::vector<IntervalPoint> repetitionIntervals(const Trace &trace, std::size_t shown)
{
    std::vector<IntervalPoint> points;
    std::map<Repeated, Attempts> attempts;
    for (std::uint32_t i = 0; i < shown; ++i) {
        const Record &record = trace.records[i];
        const auto *made = record.as<PacketMade>();
        if (!made || !made->socket.valid() || !trace.packet(made->packet).segment())
            continue;
        const bool probe = isProbe(made->role), again = probe || isRepetition(made->role);
        if (!probe)
            attempts.erase({made->socket, PacketId{}}); // a series of probes ends with anything else
        const auto [before, first] = attempts.try_emplace(repeatedBy(*made), Attempts{record.time, 0});
        if (first || !again)
            continue;
        const double gap = toSeconds(record.time - before->second.last);
        before->second = {record.time, before->second.count + 1};
        points.push_back({RecordId{i}, record.node, probe, before->second.count, gap});
    }
    return points;
}

namespace {

const Segment *segmentOf(const Trace &trace, PacketId id) { return trace.packet(id).segment(); }

/// The connection of the last segment that a socket sent.
std::optional<std::size_t> newestConnection(const Trace &trace, const RelativeNumbers &numbers, std::size_t shown)
{
    for (auto i = static_cast<std::uint32_t>(shown); i-- > 0;) {
        const auto *made = trace.records[i].as<PacketMade>();
        if (made && made->socket.valid() && segmentOf(trace, made->packet))
            return numbers.connectionOf(made->packet);
    }
    return std::nullopt;
}

double endOf(const RelativeNumbers &numbers, const Packet &packet)
{
    const Segment &segment = *packet.segment();
    return static_cast<double>(numbers.seq(packet) + static_cast<std::int64_t>(segment.length()));
}

void addSent(Stream &stream, const Trace &trace, const RelativeNumbers &numbers, RecordId id, const PacketMade &made)
{
    const Packet &packet = trace.packet(made.packet);
    if (packet.segment()->length() == 0)
        return;
    auto &points = isRepetition(made.role) ? stream.sentAgain : stream.sent;
    points.push_back({id, toSeconds(trace[id].time), endOf(numbers, packet)});
}

} // namespace

std::vector<Stream> sequenceOverTime(const Setup &setup, const Trace &trace, const RelativeNumbers &numbers, std::size_t shown)
{
    const std::optional<std::size_t> connection = newestConnection(trace, numbers, shown);
    const auto last = static_cast<std::uint32_t>(setup.nodes.size()) - 1;
    std::vector<Stream> streams(2);
    streams[0].sender = NodeId{0};
    streams[1].sender = NodeId{last};
    if (!connection)
        return streams;
    for (std::uint32_t i = 0; i < shown; ++i) {
        const Record &record = trace.records[i];
        const PacketId packet = packetOf(record);
        if (!packet.valid() || !segmentOf(trace, packet) || numbers.connectionOf(packet) != connection)
            continue;
        if (record.node != NodeId{0} && record.node != NodeId{last})
            continue;
        Stream &stream = streams[record.node == NodeId{0} ? 0 : 1];
        if (const auto *made = record.as<PacketMade>())
            addSent(stream, trace, numbers, RecordId{i}, *made);
        else if (record.as<FrameArrived>() && segmentOf(trace, packet)->flags.ack())
            stream.acknowledged.push_back(
                {RecordId{i}, toSeconds(record.time), static_cast<double>(numbers.ack(trace.packet(packet)))});
    }
    for (Stream &stream : streams) {
        thinOut(stream.sent);
        thinOut(stream.sentAgain);
        thinOut(stream.acknowledged);
    }
    return streams;
}

std::vector<StateSpan> stateSpans(const Setup &setup, const Trace &trace, std::size_t shown, Time now)
{
    std::vector<StateSpan> spans;
    for (const NodeId node : {NodeId{0}, NodeId{static_cast<std::uint32_t>(setup.nodes.size()) - 1}}) {
        const StatePath path = statePathOf(trace, shown, node);
        for (std::size_t i = 0; i < path.steps.size(); ++i) {
            const RecordId record = path.steps[i].record;
            const Time until = i + 1 < path.steps.size() ? trace[path.steps[i + 1].record].time : now;
            if (path.steps[i].to != TcpState::Closed)
                spans.push_back({node, path.steps[i].to, toSeconds(trace[record].time), toSeconds(until), record});
        }
    }
    return spans;
}

std::vector<SocketCount> socketCounts(const Trace &trace, std::size_t shown, NodeId node)
{
    std::vector<SocketCount> counts;
    SocketCount now;
    for (std::uint32_t i = 0; i < shown; ++i) {
        const Record &record = trace.records[i];
        if (const auto *power = record.as<PowerChanged>(); power && record.node == node && !power->on)
            now.byState = {};
        const auto *change = record.as<StateChanged>();
        if (!change || record.node != node)
            continue;
        int &before = now.byState[static_cast<std::size_t>(change->from)];
        before = std::max(0, before - 1);
        ++now.byState[static_cast<std::size_t>(change->to)];
        now.byState[static_cast<std::size_t>(TcpState::Closed)] = 0;
        now.at = toSeconds(record.time);
        if (!counts.empty() && counts.back().at == now.at)
            counts.back() = now;
        else
            counts.push_back(now);
    }
    thinOut(counts);
    return counts;
}

} // namespace teardown
