#include "text/narration.h"

#include <QCoreApplication>

#include "text/rule_text.h"
#include "text/words.h"

namespace teardown {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reason)
};

/// Whether a person began what led to a record, rather than the scenario.
bool doneByUser(const Trace &trace, RecordId id)
{
    for (; id.valid(); id = trace[id].cause)
        if (const auto *taken = trace[id].as<ActionTaken>())
            return trace.actions[taken->index].byUser;
    return false;
}

QString firedReason(const Trace &trace, const Record &record, TimerKind kind)
{
    const Time set = record.cause.valid() ? trace[record.cause].time : record.time;
    const QString ago = durationText(record.time - set);
    if (kind == TimerKind::TimeWait || kind == TimerKind::FinWait2 || kind == TimerKind::DelayedAck)
        return Text::tr("It was set %1 ago, and that time is over.").arg(ago);
    return Text::tr("It was set %1 ago, and what it waited for has not come.").arg(ago);
}

/// What the call is for, or what its error means if it has failed at once.
QString calledReason(const CallRecord &call)
{
    return returnsAtOnce(call) && call.result.error != Errno::None ? errnoMeaning(call.result.error)
                                                                   : callMeaning(call.call.name);
}

/// Whether a socket was closed because its process ended, and not by a call of it.
bool closedByExit(const Trace &trace, RecordId id)
{
    for (; id.valid() && !trace[id].as<CallEntered>(); id = trace[id].cause)
        if (trace[id].as<ProcessChanged>())
            return true;
    return false;
}

/// What is not said by the rule alone.
QString addition(const Record &record)
{
    const auto *change = record.as<StateChanged>();
    if (change && change->byReset && change->from == TcpState::CloseWait && change->error == Errno::Epipe)
        return QLatin1Char(' ') + Text::tr("In `CLOSE_WAIT` Linux tells the process `EPIPE`, in other states `ECONNRESET`.");
    return {};
}

} // namespace

QString reasonOf(const Facts &facts, RecordId id)
{
    const Trace &trace = facts.trace();
    const Record &record = trace[id];
    if (const auto *fired = record.as<TimerFired>())
        return firedReason(trace, record, fired->kind);
    if (const auto *entered = record.as<CallEntered>(); entered && record.rule == Rule::ProgramStep)
        return calledReason(trace.call(entered->call));
    if (const auto *returned = record.as<CallReturned>(); returned && record.rule == Rule::CallFails)
        return errnoMeaning(trace.call(returned->call).result.error) + QLatin1Char(' ') + ruleExplanation(record.rule);
    const auto *process = record.as<ProcessChanged>();
    if (process && process->what == ProcessEvent::Started && record.rule == Rule::ProgramStep)
        return ruleExplanation(Rule::ScenarioStart);
    if (record.rule == Rule::CloseCall && closedByExit(trace, id))
        return ruleExplanation(Rule::ProcessExitCloses);
    const bool byScenario = record.rule == Rule::UserAction && !doneByUser(trace, id);
    return ruleExplanation(byScenario ? Rule::ScenarioAction : record.rule) + addition(record);
}

} // namespace teardown
