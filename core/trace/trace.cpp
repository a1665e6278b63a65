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

Packet packetSeen(const Trace &trace, RecordId id)
{
    const Record &record = trace[id];
    Packet packet = trace.packet(packetOf(record));
    const auto *departed = record.as<FrameDeparted>();
    const auto *arrived = record.as<FrameArrived>();
    if (packet.damage || !((departed && departed->corrupt) || (arrived && arrived->corrupt)))
        return packet;
    for (std::uint32_t i = id.value; i-- > 0;) {
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
