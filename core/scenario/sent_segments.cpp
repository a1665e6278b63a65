#include "scenario/sent_segments.h"

namespace teardown {

namespace {

/// Who made each packet, as far as it was made by a kernel: not forged, and no copy that the path made.
std::vector<NodeId> makersOf(const Trace &trace)
{
    std::vector<NodeId> makers(trace.packets.size());
    for (const Record &record : trace.records) {
        const auto *made = record.as<PacketMade>();
        if (made && made->role != SegmentRole::Forged && made->role != SegmentRole::Copy)
            makers[made->packet.value] = record.node;
    }
    return makers;
}

} // namespace

std::vector<SentPacket> sentBy(const Trace &trace, NodeId node)
{
    const std::vector<NodeId> makers = makersOf(trace);
    std::vector<SentPacket> sent;
    for (const Record &record : trace.records) {
        const auto *departed = record.as<FrameDeparted>();
        if (departed && record.node == node && makers[departed->packet.value] == node)
            sent.push_back({record.time, departed->packet});
    }
    return sent;
}

} // namespace teardown
