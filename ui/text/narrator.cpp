#include "text/narrator.h"

#include <QCoreApplication>

#include "text/narration.h"
#include "text/rule_text.h"
#include "text/spelling.h"
#include "text/words.h"

namespace teardown {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Narrator)
};

/// Where a record happened, if that is between two nodes.
struct Way {
    CableId cable;
    Direction direction{};
};

Way wayOf(const Record &record)
{
    if (const auto *frame = record.as<FrameDeparted>())
        return {frame->cable, frame->direction};
    if (const auto *lost = record.as<PacketLost>())
        return {lost->cable, lost->direction};
    return {};
}

/// Whether a call is worth a row: not those that only prepare or pass time.
bool worthListing(const CallRecord &call)
{
    return call.call.name != CallName::Sleep && call.call.name != CallName::SetNonblocking;
}

/// Whether a record only says what the action that is its cause has said.
bool repeatsAction(const Trace &trace, const Record &record)
{
    if (!record.cause.valid())
        return false;
    const auto *taken = trace[record.cause].as<ActionTaken>();
    return taken && trace.actions[taken->index].action.node == record.node;
}

/// Whether a person began what led to a record, rather than the scenario.
bool doneByUser(const Trace &trace, RecordId id)
{
    for (; id.valid(); id = trace[id].cause)
        if (const auto *taken = trace[id].as<ActionTaken>())
            return trace.actions[taken->index].byUser;
    return false;
}

QString firedReason(const Trace &trace, const Record &record)
{
    const Time set = record.cause.valid() ? trace[record.cause].time : record.time;
    const TimerKind kind = record.as<TimerFired>()->kind;
    if (kind == TimerKind::TimeWait || kind == TimerKind::FinWait2 || kind == TimerKind::DelayedAck)
        return Text::tr("It was set %1 ago, and that time is over.").arg(durationText(record.time - set));
    return Text::tr("It was set %1 ago, and what it waited for has not come.").arg(durationText(record.time - set));
}

} // namespace

QString Narrator::where(RecordId id) const
{
    const Record &record = m_trace[id];
    const Way way = wayOf(record);
    if (way.cable.valid())
        return Facts(m_setup, m_trace).travel(way.cable, way.direction);
    if (record.node.valid())
        return nodeName(m_setup, record.node);
    const auto *taken = record.as<ActionTaken>();
    const auto *hole = taken ? std::get_if<SetBlackHole>(&m_trace.actions[taken->index].action.body) : nullptr;
    return hole ? cableName(m_setup, hole->cable) : QString();
}

QString Narrator::headline(RecordId id) const { return headlineOf(Facts(m_setup, m_trace), id); }

QString Narrator::detail(RecordId id) const { return detailOf(Facts(m_setup, m_trace), numbers(), id); }

const RelativeNumbers &Narrator::numbers() const
{
    if (!m_numbers || m_numbered != m_trace.packets.size()) {
        m_numbers.emplace(m_trace);
        m_numbered = m_trace.packets.size();
    }
    return *m_numbers;
}

QString Narrator::effect(RecordId id, Time upTo) const { return effectOf(Facts(m_setup, m_trace), id, upTo); }

QString Narrator::sentence(RecordId id) const { return sentenceOf(Facts(m_setup, m_trace), id); }

QString Narrator::reason(RecordId id) const
{
    const Record &record = m_trace[id];
    if (record.as<TimerFired>())
        return firedReason(m_trace, record);
    const bool byScenario = record.rule == Rule::UserAction && !doneByUser(m_trace, id);
    return ruleExplanation(byScenario ? Rule::ScenarioAction : record.rule);
}

bool Narrator::worthListing(RecordId id) const
{
    const Record &record = m_trace[id];
    if (record.as<FrameDeparted>() || record.as<FrameArrived>() || record.as<TimerArmed>() || record.as<TimerCancelled>()
        || record.as<DataReceived>() || record.as<DataAcknowledged>())
        return false;
    if (const auto *judged = record.as<SegmentJudged>())
        return !judged->accepted || !judged->packet.valid();
    if (const auto *judged = record.as<FirewallJudged>())
        return judged->verdict != Verdict::Accept;
    if (const auto *entered = record.as<CallEntered>())
        return teardown::worthListing(m_trace.call(entered->call));
    if (const auto *returned = record.as<CallReturned>()) {
        const CallRecord &call = m_trace.call(returned->call);
        return teardown::worthListing(call) && !returnsAtOnce(call);
    }
    if (record.as<SettingChanged>() || record.as<PowerChanged>() || record.as<CarrierChanged>() || record.as<InterfaceChanged>()
        || record.as<ProcessChanged>())
        return !repeatsAction(m_trace, record);
    return true;
}

} // namespace teardown
