#include "capture/observed_run.h"

#include <algorithm>
#include <iterator>

namespace teardown {

namespace {

constexpr NodeId client{0}, server{1};
constexpr CableId cable{0};

NodeId nodeOf(std::uint8_t side) { return {side}; }
SocketId socketOf(std::uint8_t side) { return {side}; }
Direction awayFrom(std::uint8_t side) { return side == 0 ? Direction::ToServer : Direction::ToClient; }

/// Version 6 does not fit into a run; there the two ends have stand-ins that never show.
Ipv4 addressIn(const IpAddress &address, std::uint8_t side)
{
    if (address.isV6)
        return {side + 1u};
    return ipv4(address.bytes[0], address.bytes[1], address.bytes[2], address.bytes[3]);
}

SocketAddress endIn(const CapturedConnection &connection, std::uint8_t side)
{
    const IpEndpoint &end = connection.ends[side];
    return {addressIn(end.address, side), end.port};
}

NodeSpec nodeSpec(const CapturedConnection &connection, std::uint8_t side)
{
    NodeSpec node;
    node.name = side == 0 ? "client" : "server";
    node.role = side == 0 ? NodeRole::Client : NodeRole::Server;
    node.interfaces.push_back({"eth0", endIn(connection, side).address, 24});
    return node;
}

SegmentRole roleOf(SegmentTrait trait)
{
    switch (trait) {
    case SegmentTrait::Retransmission:
    case SegmentTrait::NeedlessRetransmission: return SegmentRole::Retransmission;
    case SegmentTrait::FastRetransmission: return SegmentRole::FastRetransmission;
    case SegmentTrait::Keepalive: return SegmentRole::KeepaliveProbe;
    case SegmentTrait::WindowProbe: return SegmentRole::WindowProbe;
    case SegmentTrait::DuplicateAck: return SegmentRole::DuplicateAck;
    case SegmentTrait::ChallengeAck: return SegmentRole::ChallengeAck;
    case SegmentTrait::ResetFromElsewhere:
    case SegmentTrait::MadeOnTheWay: return SegmentRole::Forged;
    default: return SegmentRole::Normal;
    }
}

/// The code of ICMP for version 4 that says the same; none for errors that a run does not know.
std::optional<std::uint8_t> unreachableCode(const CapturedError &error)
{
    if (!error.isV6)
        return error.type == 3 ? std::optional(error.code) : std::nullopt;
    constexpr std::uint8_t codes[] = {0, 13, 0, 1, 3}; // RFC 4443 3.1
    return error.type == 1 && error.code < std::size(codes) ? std::optional(codes[error.code]) : std::nullopt;
}

class Observer {
public:
    Observer(const CapturedConnection &connection, const ConnectionAnalysis &analysis, bool absoluteNumbers)
        : m_connection(connection),
          m_analysis(analysis),
          m_absoluteNumbers(absoluteNumbers)
    {
    }

    ObservedRun run()
    {
        m_run.departures.resize(m_connection.segments.size());
        m_departed.resize(m_connection.segments.size());
        m_ended.resize(m_connection.segments.size());
        for (std::size_t i = 0; i < m_connection.segments.size(); ++i)
            addSegment(i);
        for (const CapturedError &error : m_connection.errors)
            addError(error);
        for (const InferredChange &change : m_analysis.states.changes)
            addChange(change);
        writeRecords();
        describe();
        return std::move(m_run);
    }

private:
    /// A record whose place is not known yet; `causeStep` is an index in m_steps.
    struct Step {
        Time time;
        NodeId node;
        RecordBody body;
        std::size_t cause = SIZE_MAX;
        std::size_t departs = SIZE_MAX; ///< segment whose departure it is
    };

    Time leaves(const CapturedSegment &s) const { return s.time - m_analysis.states.distance[s.side]; }
    Time arrives(const CapturedSegment &s) const
    {
        return std::max(leaves(s), s.lastSeen() + m_analysis.states.distance[1 - s.side]);
    }

    std::size_t add(Time time, NodeId node, RecordBody body, std::size_t cause = SIZE_MAX)
    {
        m_steps.push_back({time, node, std::move(body), cause});
        return m_steps.size() - 1;
    }

    PacketId addPacket(std::variant<Segment, IcmpMessage, ArpMessage> body)
    {
        const PacketId id{static_cast<std::uint32_t>(m_run.trace.packets.size())};
        m_run.trace.packets.push_back({id, std::move(body)});
        return id;
    }

    Segment segmentFor(const CapturedSegment &s) const
    {
        Segment segment;
        segment.source = endIn(m_connection, s.side);
        segment.destination = endIn(m_connection, 1 - s.side);
        const auto number = [this](Seq seq, std::int64_t at) {
            return m_absoluteNumbers ? seq : Seq(static_cast<std::uint32_t>(at));
        };
        segment.seq = number(s.seq, s.seqAt);
        segment.ack = number(s.ack, s.ackAt);
        segment.flags = s.flags;
        segment.window = s.window;
        segment.options = s.options;
        segment.payload = {s.side, static_cast<std::uint64_t>(std::max<std::int64_t>(s.seqAt, 0)), s.payload};
        return segment;
    }

    PacketMade madeOf(std::size_t index, PacketId packet) const
    {
        const CapturedSegment &s = m_connection.segments[index];
        PacketMade made{packet, socketOf(s.side), SegmentRole::Normal, {}, 0};
        if (s.flags.rst())
            made.role = SegmentRole::Reset;
        for (auto f = firstFinding(index); f != m_analysis.findings.end() && f->segment == index; ++f) {
            if (const SegmentRole role = roleOf(f->trait); role != SegmentRole::Normal) {
                made.role = role;
                made.attempt = static_cast<std::uint8_t>(std::min<std::uint32_t>(f->count, 255));
            }
        }
        return made;
    }

    std::vector<Finding>::const_iterator firstFinding(std::size_t segment) const
    {
        return std::lower_bound(m_analysis.findings.begin(), m_analysis.findings.end(), segment,
            [](const Finding &f, std::size_t i) { return f.segment < i; });
    }

    void addSegment(std::size_t index)
    {
        const CapturedSegment &s = m_connection.segments[index];
        const PacketId packet = addPacket(segmentFor(s));
        const NodeId from = nodeOf(s.side);
        const Time t0 = leaves(s), t1 = arrives(s);
        const std::size_t made = add(t0, from, madeOf(index, packet));
        const std::size_t departed = add(t0, from, FrameDeparted{packet, cable, awayFrom(s.side), t1}, made);
        m_steps[departed].departs = index;
        m_departed[index] = departed;
        if (s.fate == PacketFate::Lost)
            m_ended[index] =
                add(t1, from, PacketLost{packet, LossReason::RandomLoss, cable, awayFrom(s.side), (t1 - t0) / 2}, departed);
        else
            m_ended[index] = add(t1, nodeOf(1 - s.side), FrameArrived{packet, cable, awayFrom(s.side)}, departed);
    }

    void addError(const CapturedError &error)
    {
        const auto code = unreachableCode(error);
        if (!code)
            return;
        IcmpMessage message;
        message.source = addressIn(error.sender, 2);
        message.destination = endIn(m_connection, error.side).address;
        message.code = *code;
        message.quotedSource = endIn(m_connection, error.side);
        message.quotedDestination = endIn(m_connection, 1 - error.side);
        const PacketId packet = addPacket(message);
        const NodeId from = nodeOf(1 - error.side);
        const std::size_t made = add(error.time, from, PacketMade{packet, {}, SegmentRole::Normal, {}, 0});
        const std::size_t departed =
            add(error.time, from, FrameDeparted{packet, cable, awayFrom(1 - error.side), error.time}, made);
        add(error.time, nodeOf(error.side), FrameArrived{packet, cable, awayFrom(1 - error.side)}, departed);
    }

    void addChange(const InferredChange &change)
    {
        StateChanged changed;
        changed.socket = socketOf(change.side);
        changed.tuple = {endIn(m_connection, change.side), endIn(m_connection, 1 - change.side)};
        changed.from = change.from;
        changed.to = change.to;
        changed.byReset = change.byReset;
        add(change.time, nodeOf(change.side), changed, (change.bySending ? m_departed : m_ended)[change.segment]);
    }

    /// In order of time; what leads to something else comes before it.
    void writeRecords()
    {
        std::vector<std::size_t> order(m_steps.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::stable_sort(
            order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return m_steps[a].time < m_steps[b].time; });
        std::vector<RecordId> idOf(m_steps.size());
        for (const std::size_t index : order) {
            Step &step = m_steps[index];
            const RecordId id{static_cast<std::uint32_t>(m_run.trace.records.size())};
            idOf[index] = id;
            if (step.departs != SIZE_MAX)
                m_run.departures[step.departs] = id;
            m_run.trace.records.push_back(
                {step.time, step.cause == SIZE_MAX ? RecordId{} : idOf[step.cause], Rule{}, step.node, std::move(step.body)});
        }
    }

    /// How long a segment is on its way, in the middle of all: a diagram is drawn to that scale.
    Duration usualWay() const
    {
        std::vector<Duration> ways;
        ways.reserve(m_connection.segments.size());
        for (const CapturedSegment &s : m_connection.segments)
            ways.push_back(arrives(s) - leaves(s));
        if (ways.empty())
            return m_analysis.states.distance[0] + m_analysis.states.distance[1];
        const auto middle = ways.begin() + std::ssize(ways) / 2;
        std::nth_element(ways.begin(), middle, ways.end());
        return *middle;
    }

    void describe()
    {
        Setup &setup = m_run.setup;
        setup.nodes = {nodeSpec(m_connection, 0), nodeSpec(m_connection, 1)};
        CableSpec spec;
        spec.name = "path";
        spec.client = client;
        spec.server = server;
        spec.clientInterface = spec.serverInterface = "eth0";
        constexpr Duration least = microseconds(10);
        spec.delay = std::max(usualWay(), least);
        setup.cables = {spec};
        const auto &records = m_run.trace.records;
        setup.start = records.empty() ? Time{} : records[0].time;
        setup.end = records.empty() ? Time{} : records[records.size() - 1].time;
    }

    const CapturedConnection &m_connection;
    const ConnectionAnalysis &m_analysis;
    bool m_absoluteNumbers;
    ObservedRun m_run;
    std::vector<Step> m_steps;
    std::vector<std::size_t> m_departed, m_ended; ///< by segment: steps
};

} // namespace

std::optional<std::size_t> ObservedRun::segmentOf(RecordId record) const
{
    const PacketId packet = record.valid() && record.value < trace.records.size() ? packetOf(trace[record]) : PacketId{};
    if (!packet.valid() || packet.value >= departures.size())
        return std::nullopt; // packets of segments come first, in their order
    return packet.value;
}

ObservedRun observedRun(const CapturedConnection &connection, const ConnectionAnalysis &analysis, bool absoluteNumbers)
{
    return Observer(connection, analysis, absoluteNumbers).run();
}

} // namespace teardown
