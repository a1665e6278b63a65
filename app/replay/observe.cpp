#include "observe.h"

#include "base/expect.h"
#include "drive.h"
#include "sim/recording.h"
#include "sim/view.h"
#include "state_follower.h"

#include <algorithm>

namespace teardown {

namespace {

/// An answer counts for a request this long.
constexpr Duration arpPatience = seconds(1);

/// What became of one packet.
struct PacketStory {
    NodeId maker;
    SegmentRole role = SegmentRole::Normal;
    bool made = false;
    std::optional<Time> departed, arrived;
    bool lost = false;
};

class Observer {
public:
    Observer(const KernelRecording &recording, const Trace &trace, Observed &observed)
        : m_recording(recording),
          m_trace(trace),
          m_observed(observed),
          m_stories(trace.packets.size()),
          m_states(server())
    {
    }

    void observe()
    {
        for (const Record &record : m_trace.records)
            follow(record);
        m_observed.states = m_states.take();
        for (const PacketId id : m_order)
            list(id);
        const auto byTime = [](const auto &a, const auto &b) { return a.at < b.at; };
        std::stable_sort(m_observed.icmp.begin(), m_observed.icmp.end(), byTime);
        std::stable_sort(m_observed.firewallResets.begin(), m_observed.firewallResets.end(), byTime);
        listCalls();
    }

private:
    NodeId client() const { return {0}; }
    NodeId server() const { return {static_cast<std::uint32_t>(m_recording.nodes.size()) - 1}; }
    bool isEnd(NodeId node) const { return node == client() || node == server(); }

    NodeId nodeOf(Ipv4 address) const
    {
        for (std::uint32_t i = 0; i < m_recording.nodes.size(); ++i) {
            for (const InterfaceSpec &interface : m_recording.nodes[i].interfaces) {
                if (interface.address == address)
                    return {i};
            }
        }
        return {};
    }

    void follow(const Record &record)
    {
        if (const auto *made = record.as<PacketMade>()) {
            PacketStory &story = m_stories[made->packet.value];
            story.maker = record.node;
            story.role = made->role;
            story.made = true;
        } else if (const auto *departed = record.as<FrameDeparted>()) {
            followDeparture(record, departed->packet);
        } else if (const auto *arrived = record.as<FrameArrived>()) {
            followArrival(record, arrived->packet);
        } else if (const auto *lost = record.as<PacketLost>()) {
            m_stories[lost->packet.value].lost = true;
        } else if (const auto *process = record.as<ProcessChanged>()) {
            if (process->what == ProcessEvent::Killed)
                m_killed[process->process] = record.time;
        } else {
            m_states.follow(record);
        }
    }

    void followDeparture(const Record &record, PacketId id)
    {
        PacketStory &story = m_stories[id.value];
        if (story.departed || !story.made || story.maker != record.node)
            return;
        story.departed = record.time;
        m_order.push_back(id);
        const ArpMessage *arp = m_trace.packet(id).arp();
        if (arp && arp->request && isEnd(record.node))
            m_observed.arp.push_back({record.time, record.node, arp->target, arp->broadcast});
    }

    void followArrival(const Record &record, PacketId id)
    {
        const Packet &packet = m_trace.packet(id);
        if (nodeOf(packet.destination()) != record.node)
            return;
        m_stories[id.value].arrived = record.time;
        const ArpMessage *arp = packet.arp();
        if (arp && !arp->request)
            dropAnsweredRequest(record.node, arp->sender, record.time);
    }

    // ARP requests are listed when they leave, and taken off the list when the answer comes.
    void dropAnsweredRequest(NodeId host, Ipv4 target, Time now)
    {
        const auto answered = [&](const SeenArp &arp) {
            return arp.host == host && arp.target == target && now - arp.at < arpPatience;
        };
        std::erase_if(m_observed.arp, answered);
    }

    void list(PacketId id)
    {
        const Packet &packet = m_trace.packet(id);
        if (const Segment *segment = packet.segment())
            listSegment(*segment, m_stories[id.value]);
        else if (const IcmpMessage *icmp = packet.icmp())
            listIcmp(*icmp, m_stories[id.value]);
    }

    void listSegment(const Segment &segment, const PacketStory &story)
    {
        if (story.role == SegmentRole::Forged)
            return;
        SeenSegment seen;
        seen.from = story.maker;
        seen.to = nodeOf(segment.destination.address);
        const bool toServer = seen.to == server();
        seen.clientPort = toServer ? segment.source.port : segment.destination.port;
        seen.serverPort = toServer ? segment.destination.port : segment.source.port;
        seen.segment = segment;
        seen.fate = story.arrived ? Fate::Arrived : story.lost ? Fate::Lost : Fate::Underway;
        seen.windowProbe = story.role == SegmentRole::WindowProbe;
        seen.at = isEnd(seen.from) ? *story.departed : story.arrived.value_or(*story.departed);
        if (isEnd(seen.from)) {
            noteInitialNumber(seen);
            m_observed.segments.push_back(seen);
        } else if (story.arrived) {
            m_observed.firewallResets.push_back(seen);
        }
    }

    void noteInitialNumber(const SeenSegment &seen)
    {
        if (!seen.segment.flags.syn())
            return;
        auto &numbers = m_observed.initialNumbers[{seen.from, seen.clientPort, seen.serverPort}];
        if (std::find(numbers.begin(), numbers.end(), seen.segment.seq) == numbers.end())
            numbers.push_back(seen.segment.seq);
    }

    void listIcmp(const IcmpMessage &icmp, const PacketStory &story)
    {
        if (story.arrived)
            m_observed.icmp.push_back(
                {*story.arrived, story.maker, nodeOf(icmp.destination), nodeOf(icmp.quotedSource.address), icmp.type, icmp.code});
    }

    void listCalls()
    {
        for (const CallRecord &call : m_trace.calls) {
            if (call.tag == 0)
                continue;
            SeenReturn seen;
            seen.entered = call.entered;
            seen.name = call.call.name;
            seen.result = call.result;
            if (call.returned != Time::never())
                seen.returned = call.returned;
            const auto killed = m_killed.find(call.process);
            if (call.killed)
                seen.killed = killed == m_killed.end() ? call.entered : killed->second;
            m_observed.returns[call.tag] = seen;
        }
    }

    const KernelRecording &m_recording;
    const Trace &m_trace;
    Observed &m_observed;
    std::vector<PacketStory> m_stories;
    std::vector<PacketId> m_order; ///< as they left their makers
    std::map<ProcessId, Time> m_killed;
    StateFollower m_states;
};

std::optional<std::uint32_t> waitingConnections(const World &world, NodeId host, std::uint16_t port)
{
    for (const SocketView &socket : sockets(world, host)) {
        if (socket.state == TcpState::Listen && socket.tuple.local.port == port)
            return socket.receiveQueue;
    }
    return std::nullopt;
}

std::vector<RecordedConntrackEntry> trackedConnections(const World &world, const KernelRecording &recording, Time now)
{
    std::vector<RecordedConntrackEntry> entries;
    const Ipv4 client = recording.nodes.front().interfaces.front().address;
    for (std::uint32_t i = 0; i < recording.nodes.size(); ++i) {
        for (const ConntrackView &entry : connectionTable(world, {i})) {
            const SocketAddress &clientEnd = entry.flow.local.address == client ? entry.flow.local : entry.flow.remote;
            entries.push_back({clientEnd.port, std::string(name(entry.state)), (entry.expires - now).ns / seconds(1).ns});
        }
    }
    std::sort(entries.begin(), entries.end(), [](const auto &a, const auto &b) { return a.clientPort < b.clientPort; });
    return entries;
}

void look(Recording &run, const KernelRecording &recording, Observed &observed)
{
    for (const RecordedQueue &queue : recording.queues)
        observed.queues.push_back(waitingConnections(run.stateAt(queue.at), queue.host, queue.port));
    for (const RecordedConntrack &table : recording.conntrack)
        observed.conntrack.push_back(trackedConnections(run.stateAt(table.at), recording, table.at));
}

} // namespace

Observed replay(const KernelRecording &recording)
{
    Observed observed;
    try {
        Recording run(setupFor(recording));
        run.runUntil(recording.end);
        observed.brokenInvariant = run.branches()[run.current()].brokenInvariant;
        if (!observed.brokenInvariant)
            look(run, recording, observed);
        Observer(recording, run.trace(), observed).observe();
    } catch (const BrokenInvariant &broken) {
        observed.brokenInvariant = broken.what();
    }
    return observed;
}

} // namespace teardown
