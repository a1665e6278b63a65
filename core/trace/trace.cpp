#include "trace/trace.h"

#include "base/expect.h"

#include <algorithm>

namespace teardown {

namespace {

template <class Predicate>
std::size_t partitionIndex(const LongList<Record> &records, Predicate isBefore)
{
    return static_cast<std::size_t>(std::partition_point(records.begin(), records.end(), isBefore) - records.begin());
}

} // namespace

std::size_t Trace::firstAtOrAfter(Time t) const
{
    return partitionIndex(records, [t](const Record &r) { return r.time < t; });
}

std::size_t Trace::firstAfter(Time t) const
{
    return partitionIndex(records, [t](const Record &r) { return r.time <= t; });
}

std::vector<RecordId> causesOf(const Trace &trace, RecordId id)
{
    std::vector<RecordId> chain{id};
    while (trace[chain.back()].cause) {
        expect(trace[chain.back()].cause < chain.back(), "a cause comes before its effect");
        chain.push_back(trace[chain.back()].cause);
    }
    return chain;
}

std::vector<RecordId> effectsOf(const Trace &trace, RecordId id)
{
    std::vector<RecordId> effects;
    for (std::uint32_t i = id.value + 1; i < trace.records.size(); ++i) {
        if (trace.records[i].cause == id)
            effects.push_back({i});
    }
    return effects;
}

namespace {

/// Does the record tell of a packet that is damaged?
bool tellsOfDamage(const Record &record)
{
    if (const auto *departed = record.as<FrameDeparted>())
        return departed->corrupt;
    if (const auto *arrived = record.as<FrameArrived>())
        return arrived->corrupt;
    const auto *lost = record.as<PacketLost>();
    return record.as<FrameCorrupted>() || (lost && lost->reason == LossReason::WrongChecksum);
}

} // namespace

Packet packetSeen(const Trace &trace, RecordId id)
{
    Packet packet = trace.packet(packetOf(trace[id]));
    if (packet.damage || !tellsOfDamage(trace[id]))
        return packet;
    for (std::uint32_t i = id.value + 1; i-- > 0;) {
        const auto *told = trace[{i}].as<FrameCorrupted>();
        if (told && told->packet == packet.id) {
            packet.damage = told->damage;
            packet.damage.since = {i};
            return packet;
        }
    }
    return packet;
}

} // namespace teardown
