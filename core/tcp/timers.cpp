#include "tcp/timers.h"

#include "tcp/keepalive.h"
#include "tcp/mini.h"
#include "tcp/output.h"
#include "tcp/persist.h"
#include "tcp/recovery.h"
#include "tcp/request.h"
#include "tcp/retransmit.h"

namespace teardown {

namespace {

constexpr TimerKind transmitTimers[] = {
    TimerKind::Retransmit, TimerKind::TailLossProbe, TimerKind::Reordering, TimerKind::SynRetransmit, TimerKind::Persist};

} // namespace

void arm(Endpoint &endpoint, TcpContext &context, TimerKind kind, Duration after, Rule rule)
{
    Timer &timer = endpoint.timer(kind);
    const Time deadline = context.now + (after.ns > 0 ? after : nanoseconds(0));
    timer.deadline = deadline;
    timer.armedAt = context.now;
    const bool waitsForAnswer = kind != TimerKind::DelayedAck && context.lastMade.valid();
    timer.armed = context.log.add(context.now, waitsForAnswer ? context.lastMade : context.cause, rule, context.node,
        TimerArmed{endpoint.id, kind, deadline, endpoint.rtx.backoff});
    if (deadline < timer.scheduled) {
        timer.scheduled = deadline;
        context.timerRequests.push_back({endpoint.id, kind, deadline});
    }
}

void cancel(Endpoint &endpoint, TcpContext &context, TimerKind kind)
{
    Timer &timer = endpoint.timer(kind);
    if (!timer.isArmed())
        return;
    timer.deadline = Time::never();
    context.log.add(context.now, context.cause, Rule::TimerDone, context.node, TimerCancelled{endpoint.id, kind});
}

void cancelAll(Endpoint &endpoint, TcpContext &context)
{
    for (std::size_t i = 0; i < endpoint.timers.size(); ++i)
        cancel(endpoint, context, static_cast<TimerKind>(i));
}

void cancelTransmit(Endpoint &endpoint, TcpContext &context)
{
    for (TimerKind kind : transmitTimers)
        cancel(endpoint, context, kind);
}

void armTransmit(Endpoint &endpoint, TcpContext &context, TimerKind kind, Duration after)
{
    for (TimerKind other : transmitTimers)
        if (other != kind)
            cancel(endpoint, context, other);
    arm(endpoint, context, kind, after);
}

/// 3.10.8 TIMEOUTS
void onTimer(Endpoint &endpoint, TcpContext &context, TimerKind kind)
{
    Timer &timer = endpoint.timer(kind);
    context.cause = context.log.add(context.now, timer.armed, Rule::TimerDone, context.node, TimerFired{endpoint.id, kind});
    timer.deadline = Time::never();
    switch (kind) {
    case TimerKind::Retransmit:
    case TimerKind::SynRetransmit: onRetransmissionTimeout(endpoint, context); break;
    case TimerKind::TailLossProbe: onTailLossProbeTimeout(endpoint, context); break;
    case TimerKind::Reordering: onReorderingTimeout(endpoint, context); break;
    case TimerKind::SynAck: onSynAckTimeout(endpoint, context); break;
    case TimerKind::Persist: onPersistTimeout(endpoint, context); break;
    case TimerKind::DelayedAck: onDelayedAckTimeout(endpoint, context); break;
    case TimerKind::Keepalive: onKeepaliveTimeout(endpoint, context); break;
    case TimerKind::FinWait2: onFinWait2Timeout(endpoint, context); break;
    case TimerKind::TimeWait: onTimeWaitTimeout(endpoint, context); break;
    case TimerKind::Count: break;
    }
}

} // namespace teardown
