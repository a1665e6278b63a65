#include "formats/journeys.h"

#include <utility>

namespace teardown {

namespace {

/// Builds the journeys from the records, one after the other. A packet can be on several journeys: a path rule
/// doubled it.
class Follower {
public:
    explicit Follower(const Trace &trace) : m_trace(trace), m_ofPacket(trace.packets.size()) {}

    void follow(std::size_t index, const Record &record)
    {
        if (const auto *departed = record.as<FrameDeparted>())
            depart(index, record, *departed);
        else if (const auto *arrived = record.as<FrameArrived>())
            arrive(index, record, *arrived);
        else if (const auto *lost = record.as<PacketLost>())
            lose(index, record, *lost);
        else if (const auto *delayed = record.as<FrameDelayed>())
            change(*delayed, [&](Journey &journey) { journey.heldUp = journey.heldUp + delayed->by; });
        else if (const auto *corrupted = record.as<FrameCorrupted>())
            change(*corrupted, [](Journey &journey) { journey.corrupt = true; });
    }

    std::vector<Journey> take() { return std::move(m_journeys); }

private:
    /// The oldest journey of this packet that waits at `node`.
    Journey *open(PacketId packet, NodeId node)
    {
        for (std::size_t i : m_ofPacket[packet.value]) {
            Journey &journey = m_journeys[i];
            if (!journey.lost && !journey.cable && journey.at == node)
                return &journey;
        }
        return nullptr;
    }

    /// The oldest journey of this packet on that cable in that direction.
    Journey *open(PacketId packet, CableId cable, Direction direction)
    {
        for (std::size_t i : m_ofPacket[packet.value]) {
            Journey &journey = m_journeys[i];
            if (!journey.lost && journey.cable == cable && journey.direction == direction)
                return &journey;
        }
        return nullptr;
    }

    Journey &begin(std::size_t index, const Record &record, PacketId packet)
    {
        m_ofPacket[packet.value].push_back(m_journeys.size());
        m_journeys.push_back({packet, index, record.time, record.node, record.node, record.time, {}, {}, {}, false, false, {}});
        return m_journeys.back();
    }

    void depart(std::size_t index, const Record &record, const FrameDeparted &departed)
    {
        Journey *journey = open(departed.packet, record.node);
        if (!journey)
            journey = &begin(index, record, departed.packet);
        journey->cable = departed.cable;
        journey->direction = departed.direction;
        journey->corrupt = departed.corrupt;
    }

    template <class Body, class Change>
    void change(const Body &body, Change change)
    {
        if (Journey *journey = open(body.packet, body.cable, body.direction))
            change(*journey);
    }

    void arrive(std::size_t index, const Record &record, const FrameArrived &arrived)
    {
        Journey *journey = open(arrived.packet, arrived.cable, arrived.direction);
        if (!journey)
            journey = &beginCopy(index, record, arrived.packet);
        journey->at = record.node;
        journey->reached = record.time;
        journey->cable = {};
    }

    /// One frame departed and a second one arrives.
    Journey &beginCopy(std::size_t index, const Record &record, PacketId packet)
    {
        Journey &copy = begin(index, record, packet);
        copy.copy = true;
        if (record.cause) {
            copy.from = m_trace[record.cause].node;
            copy.departed = m_trace[record.cause].time;
        }
        return copy;
    }

    void lose(std::size_t index, const Record &record, const PacketLost &lost)
    {
        Journey *journey = lost.cable ? open(lost.packet, lost.cable, lost.direction) : nullptr;
        if (!journey)
            journey = open(lost.packet, record.node);
        if (!journey)
            journey = &begin(index, record, lost.packet);
        journey->lost = lost.reason;
        journey->cable = lost.cable;
        journey->direction = lost.direction;
    }

    const Trace &m_trace;
    std::vector<Journey> m_journeys;
    std::vector<std::vector<std::size_t>> m_ofPacket;
};

} // namespace

std::vector<Journey> journeysOf(const Trace &trace)
{
    Follower follower(trace);
    for (std::size_t i = 0; i < trace.records.size(); ++i)
        follower.follow(i, trace.records[i]);
    return follower.take();
}

} // namespace teardown
