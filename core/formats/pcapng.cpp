#include "formats/pcapng.h"

#include "base/time_text.h"
#include "formats/ethernet.h"
#include "formats/pcapng_blocks.h"
#include "wire/damage.h"

#include <algorithm>
#include <map>

namespace teardown {

namespace {

constexpr std::uint64_t midnightNs = 946'684'800'000'000'000; // 1 January 2000, 0:00 UTC

/// One end of a cable: a capture point.
struct CableEnd {
    NodeId node;
    std::string interface;
};

CableEnd endOf(const CableSpec &cable, bool clientEnd)
{
    return clientEnd ? CableEnd{cable.client, cable.clientInterface} : CableEnd{cable.server, cable.serverInterface};
}

/// A frame that a capture point sees: where a record says that it departs or arrives.
struct SeenFrame {
    std::size_t record;
    PacketId packet;
    CableEnd seenAt, otherEnd;
    bool outbound = false;
    unsigned forwards = 0;
};

class Capture {
public:
    Capture(const Setup &setup, const Trace &trace, const PcapngOptions &options)
        : m_setup(setup),
          m_trace(trace),
          m_options(options),
          m_blocks("TCP Teardown Explorer")
    {
    }

    std::vector<std::uint8_t> file()
    {
        addInterfaces();
        collectFrames();
        collectComments();
        for (std::size_t i = 0; i < m_frames.size(); ++i)
            write(m_frames[i], m_comments[i]);
        return m_blocks.bytes();
    }

private:
    bool isWanted(NodeId node) const { return !m_options.node || *m_options.node == node; }

    void addInterfaces()
    {
        for (std::uint32_t i = 0; i < m_setup.nodes.size(); ++i) {
            for (const InterfaceSpec &interface : m_setup.nodes[i].interfaces) {
                if (!isWanted({i}))
                    continue;
                const auto number = static_cast<std::uint32_t>(m_interfaces.size());
                m_interfaces[{NodeId{i}, interface.name}] = number;
                m_blocks.addInterface(m_setup.nodes[i].name + '/' + interface.name, toString(interface.address));
            }
        }
    }

    void collectFrames()
    {
        std::map<PacketId, unsigned> departures;
        for (std::size_t i = 0; i < m_trace.records.size(); ++i) {
            const Record &record = m_trace.records[i];
            if (const auto *departed = record.as<FrameDeparted>())
                addFrame(i, departed->packet, departed->cable, departed->direction, true, departures[departed->packet]++);
            else if (const auto *arrived = record.as<FrameArrived>())
                addFrame(i, arrived->packet, arrived->cable, arrived->direction, false, departures[arrived->packet] - 1);
        }
    }

    void addFrame(std::size_t record, PacketId packet, CableId id, Direction direction, bool outbound, unsigned forwards)
    {
        const CableSpec &cable = m_setup.cables[id.value];
        const bool clientEnd = (direction == Direction::ToServer) == outbound;
        const CableEnd own = endOf(cable, clientEnd);
        const Time time = m_trace.records[record].time;
        if (!isWanted(own.node) || time < m_options.from || time > m_options.until)
            return;
        m_framesOf[own.node].push_back(m_frames.size());
        m_framesOfPacket[packet].push_back(m_frames.size());
        m_frames.push_back({record, packet, own, endOf(cable, !clientEnd), outbound, forwards});
    }

    /// The frame that a remark about a node at a record belongs to: the next one of the same moment, else the last one before it,
    /// else the first one.
    std::optional<std::size_t> frameFor(NodeId node, std::size_t record) const
    {
        const auto known = m_framesOf.find(node);
        if (known == m_framesOf.end())
            return std::nullopt;
        const std::vector<std::size_t> &frames = known->second;
        const auto recordOf = [&](std::size_t frame) { return m_frames[frame].record; };
        const auto next =
            std::partition_point(frames.begin(), frames.end(), [&](std::size_t frame) { return recordOf(frame) <= record; });
        if (next == frames.end())
            return frames.back();
        const bool atOnce = m_trace.records[recordOf(*next)].time == m_trace.records[record].time;
        return atOnce || next == frames.begin() ? *next : *(next - 1);
    }

    void remark(std::optional<std::size_t> frame, std::size_t record, std::string text)
    {
        const Time time = m_trace.records[record].time;
        if (!frame || time < m_options.from || time > m_options.until)
            return;
        if (m_trace.records[m_frames[*frame].record].time != time)
            text = "at " + inSeconds(time, 6) + " s: " + text;
        m_comments[*frame].push_back(std::move(text));
    }

    /// The last that was seen of a packet before a record about it; if nothing was, what else was seen there.
    std::optional<std::size_t> lastFrameOf(PacketId packet, NodeId node, std::size_t record) const
    {
        const auto before = [&](std::size_t frame) { return m_frames[frame].record < record; };
        const auto known = m_framesOfPacket.find(packet);
        if (known == m_framesOfPacket.end() || !before(known->second.front()))
            return frameFor(node, record);
        return *(std::partition_point(known->second.begin(), known->second.end(), before) - 1);
    }

    void collectComments()
    {
        m_comments.resize(m_frames.size());
        for (std::size_t i = 0; i < m_trace.records.size(); ++i) {
            const Record &record = m_trace.records[i];
            if (const auto *change = record.as<StateChanged>(); change && change->from != change->to)
                remark(frameFor(record.node, i), i, m_setup.nodes[record.node.value].name + ": " + stateText(*change));
            else if (const auto *made = record.as<PacketMade>(); made && made->attempt > 0)
                remark(frameFor(record.node, i), i, std::string(name(made->role)) + ' ' + std::to_string(made->attempt));
            else if (const auto *copy = record.as<PacketMade>(); copy && copy->role == SegmentRole::Copy)
                remark(frameFor(record.node, i), i, "copy of a packet, made on the way");
            else if (const auto *corrupted = record.as<FrameCorrupted>())
                remark(lastFrameOf(corrupted->packet, record.node, i), i,
                    "damaged after this: " + std::string(name(corrupted->damage.part)));
            else if (const auto *lost = record.as<PacketLost>())
                remark(lastFrameOf(lost->packet, record.node, i), i, "lost: " + std::string(name(lost->reason)) + placeOf(*lost));
        }
    }

    static std::string stateText(const StateChanged &change)
    {
        std::string text =
            std::string(name(change.from)) + " -> " + std::string(name(change.to)) + (change.byReset ? " by reset" : "");
        return change.error == Errno::None ? text : text + ", " + std::string(name(change.error));
    }

    std::string placeOf(const PacketLost &lost) const { return lost.cable ? " on " + m_setup.cables[lost.cable.value].name : ""; }

    Ipv4 addressOf(const CableEnd &end) const
    {
        const auto &interfaces = m_setup.nodes[end.node.value].interfaces;
        const auto found =
            std::find_if(interfaces.begin(), interfaces.end(), [&](const InterfaceSpec &i) { return i.name == end.interface; });
        return found == interfaces.end() ? Ipv4{} : found->address;
    }

    void write(const SeenFrame &frame, const std::vector<std::string> &comments)
    {
        const CableEnd &sender = frame.outbound ? frame.seenAt : frame.otherEnd;
        const CableEnd &receiver = frame.outbound ? frame.otherEnd : frame.seenAt;
        const std::int64_t clock = m_setup.nodes[frame.seenAt.node.value].clockOffsetNs;
        const auto time = midnightNs + static_cast<std::uint64_t>(m_trace.records[frame.record].time.ns + clock);
        m_blocks.addFrame(m_interfaces.at({frame.seenAt.node, frame.seenAt.interface}), time, frame.outbound,
            ethernetFrame(packetSeen(m_trace, {static_cast<std::uint32_t>(frame.record)}), addressOf(sender), addressOf(receiver),
                frame.forwards),
            comments);
    }

    const Setup &m_setup;
    const Trace &m_trace;
    const PcapngOptions &m_options;
    PcapngBlocks m_blocks;
    std::map<std::pair<NodeId, std::string>, std::uint32_t> m_interfaces;
    std::vector<SeenFrame> m_frames;
    std::map<NodeId, std::vector<std::size_t>> m_framesOf; ///< indices of the frames of each node
    std::map<PacketId, std::vector<std::size_t>> m_framesOfPacket;
    std::vector<std::vector<std::string>> m_comments; ///< of each frame
};

} // namespace

std::vector<std::uint8_t> pcapng(const Setup &setup, const Trace &trace, const PcapngOptions &options)
{
    return Capture(setup, trace, options).file();
}

} // namespace teardown
