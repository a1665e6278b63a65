#include "controller/walk.h"

namespace teardown {

namespace {

bool isRepetition(SegmentRole role)
{
    switch (role) {
    case SegmentRole::Retransmission:
    case SegmentRole::FastRetransmission:
    case SegmentRole::TailLossProbe:
    case SegmentRole::KeepaliveProbe:
    case SegmentRole::WindowProbe: return true;
    default: return false;
    }
}

} // namespace

bool isLandmark(const Trace &trace, RecordId record, Landmark landmark)
{
    const Record &r = trace[record];
    const auto *made = r.as<PacketMade>();
    switch (landmark) {
    case Landmark::Segment: return made && trace.packet(made->packet).segment();
    case Landmark::StateChange: return r.as<StateChanged>() != nullptr;
    case Landmark::Repetition: return made && isRepetition(made->role);
    case Landmark::Loss: return r.as<PacketLost>() != nullptr;
    case Landmark::Deed: return r.as<ActionTaken>() != nullptr;
    }
    return false;
}

std::optional<RecordId> walk(const Trace &trace, RecordId from, std::size_t shown, Landmark landmark, bool forward)
{
    const auto end = static_cast<std::int64_t>(shown);
    const std::int64_t step = forward ? 1 : -1;
    std::int64_t i = from.valid() ? static_cast<std::int64_t>(from.value) + step : (forward ? 0 : end - 1);
    for (; i >= 0 && i < end; i += step) {
        const RecordId id{static_cast<std::uint32_t>(i)};
        if (isLandmark(trace, id, landmark))
            return id;
    }
    return std::nullopt;
}

RecordId origin(const Trace &trace, RecordId record)
{
    const auto isHop = [&](RecordId id) { return trace[id].as<FrameDeparted>() || trace[id].as<FrameArrived>(); };
    if (!record.valid() || record.value >= trace.records.size() || !isHop(record))
        return record;
    const PacketId packet = packetOf(trace[record]);
    for (RecordId id = trace[record].cause; id.valid() && packetOf(trace[id]) == packet; id = trace[id].cause) {
        if (trace[id].as<PacketMade>())
            return id;
    }
    return record;
}

RecordId causeAt(const Trace &trace, RecordId record, const StopTest &isStop)
{
    while (record.valid()) {
        record = trace[record].cause;
        if (record.valid() && isStop(record))
            break;
    }
    return record;
}

RecordId effectAt(const Trace &trace, RecordId record, std::size_t shown, const StopTest &isStop)
{
    if (!record.valid() || record.value >= shown)
        return {};
    std::vector<bool> reached(shown - record.value); // by the way of what is no stop
    reached[0] = true;
    for (std::uint32_t i = record.value + 1; i < shown; ++i) {
        const RecordId cause = trace[{i}].cause;
        if (!cause.valid() || cause < record || !reached[cause.value - record.value])
            continue;
        if (isStop({i}))
            return {i};
        reached[i - record.value] = true;
    }
    return {};
}

} // namespace teardown
