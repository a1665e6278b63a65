#include "scenario/find_event.h"

namespace teardown {

namespace {

using Kind = EventAnchor::Kind;

/// What a record is, as an anchor without a number; none if it is not what an anchor can be on.
std::optional<EventAnchor> packetKind(const Record &record, PacketId id, const Trace &trace, bool lost)
{
    EventAnchor anchor;
    anchor.host = record.node;
    const Packet &packet = trace.packet(id);
    if (const Segment *segment = packet.segment()) {
        anchor.kind = lost ? Kind::Lost : Kind::Segment;
        anchor.flags = segment->flags;
    } else {
        anchor.kind = packet.arp() ? Kind::Arp : Kind::Icmp;
    }
    return lost && anchor.kind != Kind::Lost ? std::nullopt : std::optional(anchor);
}

/// Who made each packet, learnt while the records go by.
class Senders {
public:
    void see(const Record &record)
    {
        if (const auto *made = record.as<PacketMade>()) {
            if (m_of.size() <= made->packet.value)
                m_of.resize(made->packet.value + 1);
            m_of[made->packet.value] = record.node;
        }
    }
    NodeId of(PacketId packet) const { return packet.value < m_of.size() ? m_of[packet.value] : NodeId{}; }

private:
    std::vector<NodeId> m_of;
};

std::optional<EventAnchor> kindOf(const Record &record, const Trace &trace, const Senders &senders)
{
    EventAnchor anchor;
    anchor.host = record.node;
    if (const auto *made = record.as<PacketMade>())
        return packetKind(record, made->packet, trace, false);
    if (const auto *lost = record.as<PacketLost>()) {
        auto found = packetKind(record, lost->packet, trace, true);
        if (found)
            found->host = senders.of(lost->packet);
        return found;
    }
    if (const auto *change = record.as<StateChanged>()) {
        anchor.kind = Kind::State;
        anchor.state = change->to;
        return anchor;
    }
    if (const auto *entered = record.as<CallEntered>()) {
        anchor.kind = Kind::Call;
        anchor.call = trace.call(entered->call).call.name;
        return anchor;
    }
    if (const auto *fired = record.as<TimerFired>()) {
        anchor.kind = Kind::Timer;
        anchor.timer = fired->kind;
        return anchor;
    }
    if (record.as<ActionTaken>()) {
        anchor.kind = Kind::Step;
        anchor.host = {};
        return anchor;
    }
    return std::nullopt;
}

bool sameKind(const EventAnchor &a, const EventAnchor &b)
{
    return a.kind == b.kind && (a.host == b.host || a.kind == Kind::Step) && a.flags == b.flags && a.state == b.state
        && a.call == b.call && a.timer == b.timer;
}

/// Where a packet is seen to begin, or how a call that waited came out.
RecordId shownRecord(RecordId id, const Trace &trace)
{
    const auto *made = trace[id].as<PacketMade>();
    if (!made)
        return id;
    for (std::uint32_t i = id.value + 1; i < trace.records.size(); ++i) {
        const auto *departed = trace.records[i].as<FrameDeparted>();
        if (departed && departed->packet == made->packet)
            return {i};
    }
    return id;
}

std::optional<RecordId> firstAt(const EventAnchor &anchor, const Trace &trace)
{
    for (std::size_t i = trace.firstAtOrAfter(anchor.at); i < trace.records.size() && trace.records[i].time == anchor.at; ++i) {
        if (!anchor.host.valid() || trace.records[i].node == anchor.host)
            return RecordId{static_cast<std::uint32_t>(i)};
    }
    return std::nullopt;
}

/// The record that stands for what `id` is a part of: of a frame the making of its packet, of a return the call.
RecordId beginningOf(RecordId id, const Trace &trace)
{
    const Record &record = trace[id];
    const auto *departed = record.as<FrameDeparted>();
    const auto *arrived = record.as<FrameArrived>();
    const auto *returned = record.as<CallReturned>();
    if (!departed && !arrived && !returned)
        return id;
    for (std::uint32_t i = id.value; i-- > 0;) {
        const Record &before = trace.records[i];
        const auto *made = before.as<PacketMade>();
        const auto *entered = before.as<CallEntered>();
        if ((made && departed && made->packet == departed->packet) || (made && arrived && made->packet == arrived->packet)
            || (entered && returned && entered->call == returned->call))
            return {i};
    }
    return id;
}

} // namespace

std::optional<RecordId> findEvent(const EventAnchor &anchor, const Trace &trace)
{
    if (anchor.kind == Kind::Moment)
        return firstAt(anchor, trace);
    Senders senders;
    std::uint32_t seen = 0;
    for (std::uint32_t i = 0; i < trace.records.size(); ++i) {
        const Record &record = trace.records[i];
        senders.see(record);
        const auto kind = kindOf(record, trace, senders);
        if (kind && sameKind(*kind, anchor) && ++seen == anchor.number)
            return shownRecord({i}, trace);
    }
    return std::nullopt;
}

EventAnchor anchorOf(RecordId record, const Trace &trace)
{
    const RecordId begin = beginningOf(record, trace);
    Senders senders;
    for (std::uint32_t i = 0; i <= begin.value; ++i)
        senders.see(trace.records[i]);
    auto anchor = kindOf(trace[begin], trace, senders);
    if (!anchor) {
        EventAnchor moment;
        moment.host = trace[record].node;
        moment.at = trace[record].time;
        return moment;
    }
    anchor->number = 0;
    for (std::uint32_t i = 0; i <= begin.value; ++i) {
        const auto kind = kindOf(trace.records[i], trace, senders);
        if (kind && sameKind(*kind, *anchor))
            ++anchor->number;
    }
    return *anchor;
}

} // namespace teardown
