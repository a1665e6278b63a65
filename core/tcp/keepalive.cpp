#include "tcp/keepalive.h"

#include "tcp/output.h"
#include "tcp/persist.h"
#include "tcp/timers.h"
#include "tcp/transition.h"

#include <algorithm>

namespace teardown {

Duration keepaliveTime(const Endpoint &endpoint, const TcpContext &context)
{
    return endpoint.options.keepIdle.value_or(context.time(Setting::TcpKeepaliveTime));
}

Duration keepaliveInterval(const Endpoint &endpoint, const TcpContext &context)
{
    return endpoint.options.keepInterval.value_or(context.time(Setting::TcpKeepaliveIntvl));
}

int keepaliveProbes(const Endpoint &endpoint, const TcpContext &context)
{
    return endpoint.options.keepCount.value_or(static_cast<int>(context.setting(Setting::TcpKeepaliveProbes)));
}

Duration idleTime(const Endpoint &endpoint, Time now)
{
    return std::min(now - endpoint.ack.lastReceived, now - endpoint.lastHeard);
}

void startKeepalive(Endpoint &endpoint, TcpContext &context)
{
    if (endpoint.options.keepalive)
        arm(endpoint, context, TimerKind::Keepalive, keepaliveTime(endpoint, context));
}

namespace {

/// Probes repeated at growing gaps end after a time; TCP_KEEPCNT and TCP_KEEPINTVL choose equal gaps and a count.
bool backsOff(const Endpoint &endpoint, const TcpContext &context)
{
    return context.does(Behaviour::KeepaliveBacksOff) && !endpoint.options.keepCount && !endpoint.options.keepInterval;
}

/// Why the connection is taken for dead now, or Unspecified.
Rule giveUpRule(const Endpoint &endpoint, const TcpContext &context, Duration idle)
{
    const Duration userTimeout = endpoint.options.userTimeout;
    if (userTimeout.ns > 0)
        return idle >= userTimeout && endpoint.probesOut > 0 ? Rule::KeepaliveGivesUp : Rule::Unspecified;
    if (backsOff(endpoint, context)) {
        const Duration limit = context.time(Setting::KeepaliveTimeLimit);
        const bool over = limit.ns > 0 && idle >= keepaliveTime(endpoint, context) + limit;
        return over && endpoint.probesOut > 0 ? Rule::KeepaliveTimeGivesUp : Rule::Unspecified;
    }
    const bool extra = context.does(Behaviour::KeepaliveExtraProbe);
    if (endpoint.probesOut < keepaliveProbes(endpoint, context) + (extra ? 1 : 0))
        return Rule::Unspecified;
    return extra ? Rule::KeepaliveGivesUpLate : Rule::KeepaliveGivesUp;
}

void probe(Endpoint &endpoint, TcpContext &context)
{
    if (context.does(Behaviour::KeepaliveGarbageByte))
        sendGarbageProbe(endpoint, context);
    else
        wakeUpPeer(endpoint, context, SegmentRole::KeepaliveProbe, Rule::KeepaliveProbeSent);
    if (endpoint.probesOut < UINT8_MAX)
        ++endpoint.probesOut; // Linux counts a probe that IP could not send, too
}

/// The gap to the next probe.
Duration nextGap(const Endpoint &endpoint, const TcpContext &context)
{
    if (!backsOff(endpoint, context))
        return keepaliveInterval(endpoint, context);
    const int doublings = std::min(endpoint.probesOut - 1, 20);
    return std::min(nanoseconds(endpoint.rtx.rto.ns << doublings), endpoint.rtoMax);
}

} // namespace

void onKeepaliveTimeout(Endpoint &endpoint, TcpContext &context)
{
    if (!endpoint.options.keepalive || endpoint.state == TcpState::Closed || endpoint.state == TcpState::SynSent)
        return;
    const Duration time = keepaliveTime(endpoint, context);
    if (!endpoint.queue.empty()) {
        context.log.add(context.now, context.cause, Rule::KeepaliveHeldBack, context.node, SegmentJudged{endpoint.id, {}, false});
        arm(endpoint, context, TimerKind::Keepalive, time);
        return;
    }
    const Duration idle = idleTime(endpoint, context.now);
    if (idle < time) {
        context.log.add(context.now, context.cause, Rule::KeepaliveRearmed, context.node, SegmentJudged{endpoint.id, {}, true});
        arm(endpoint, context, TimerKind::Keepalive, time - idle);
        return;
    }
    if (const Rule over = giveUpRule(endpoint, context, idle); over != Rule::Unspecified) {
        sendActiveReset(endpoint, context, over);
        finish(endpoint, context, over, endpoint.softError != Errno::None ? endpoint.softError : Errno::Etimedout, true);
        return;
    }
    probe(endpoint, context);
    arm(endpoint, context, TimerKind::Keepalive, nextGap(endpoint, context));
}

} // namespace teardown
