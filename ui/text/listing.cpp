#include "text/narration.h"

#include <algorithm>

namespace teardown {
namespace {

/// Whether a record only says what the action that is its cause has said.
bool repeatsAction(const Trace &trace, const Record &record)
{
    if (!record.cause.valid())
        return false;
    const auto *taken = trace[record.cause].as<ActionTaken>();
    return taken && trace.actions[taken->index].action.node == record.node;
}

/// Whether a timer's end made a packet, which says of itself how long it has waited.
bool madePacket(const Trace &trace, RecordId fired)
{
    const auto begin = trace.records.begin() + fired.value;
    const auto sameMoment = [&](const Record &record) { return record.time == begin->time; };
    const auto end = std::find_if_not(begin, trace.records.end(), sameMoment);
    return std::any_of(begin, end, [&](const Record &record) { return record.cause == fired && record.as<PacketMade>(); });
}

/// Whether a call moves a connection or fails, rather than prepare something or pass time.
bool matters(const CallRecord &call)
{
    switch (call.call.name) {
    case CallName::Accept:
    case CallName::Connect:
    case CallName::Send:
    case CallName::Recv:
    case CallName::Shutdown:
    case CallName::Close:
    case CallName::Poll: return true;
    case CallName::Socket:
    case CallName::Bind:
    case CallName::Listen:
    case CallName::SetNonblocking:
    case CallName::GetSockOpt:
    case CallName::SetSockOpt: return call.result.error != Errno::None;
    case CallName::Sleep: return false;
    }
    return true;
}

/// Which records are worth a row. What is not named here only carries on what another record tells.
class Worth {
public:
    Worth(const Trace &trace, Time start, RecordId id) : m_trace(trace), m_record(trace[id]), m_start(start), m_id(id) {}

    bool operator()(const PacketMade &) const { return true; }
    bool operator()(const PacketLost &) const { return true; }
    bool operator()(const FrameDelayed &) const { return true; }
    bool operator()(const FrameCorrupted &) const { return true; }
    bool operator()(const SegmentJudged &judged) const { return !judged.accepted || !judged.packet.valid(); }
    bool operator()(const StateChanged &) const { return true; }
    bool operator()(const OwnerChanged &change) const { return change.to == Ownership::Orphan; }
    bool operator()(const TimerFired &) const { return !madePacket(m_trace, m_id); }
    bool operator()(const ErrorPending &) const { return true; }
    bool operator()(const CallEntered &entered) const { return matters(m_trace.call(entered.call)); }
    bool operator()(const CallReturned &returned) const
    {
        const CallRecord &call = m_trace.call(returned.call);
        return matters(call) && !returnsAtOnce(call);
    }
    bool operator()(const ProcessChanged &) const { return m_record.time > m_start && !repeatsAction(m_trace, m_record); }
    bool operator()(const ActionTaken &) const { return true; }
    bool operator()(const SettingChanged &) const { return !repeatsAction(m_trace, m_record); }
    bool operator()(const PowerChanged &) const { return !repeatsAction(m_trace, m_record); }
    bool operator()(const CarrierChanged &) const { return !repeatsAction(m_trace, m_record); }
    bool operator()(const InterfaceChanged &) const { return !repeatsAction(m_trace, m_record); }
    bool operator()(const NeighbourChanged &) const { return true; }
    bool operator()(const ConntrackChanged &) const { return true; }
    bool operator()(const FirewallJudged &judged) const { return judged.verdict == Verdict::Reject; }
    template <class Other>
    bool operator()(const Other &) const
    {
        return false;
    }

private:
    const Trace &m_trace;
    const Record &m_record;
    Time m_start;
    RecordId m_id;
};

} // namespace

bool isWorthListing(const Trace &trace, Time start, RecordId id) { return std::visit(Worth(trace, start, id), trace[id].body); }

} // namespace teardown
