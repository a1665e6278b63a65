#include "tcp/keepalive.h"

#include "tcp/output.h"
#include "tcp/persist.h"
#include "tcp/timers.h"
#include "tcp/transition.h"

#include <algorithm>

namespace teardown {

Duration keepaliveTime(const Endpoint &endpoint, const TcpContext &context)
{
    return endpoint.options.keepIdle.value_or(seconds(context.setting(Setting::TcpKeepaliveTime)));
}

Duration keepaliveInterval(const Endpoint &endpoint, const TcpContext &context)
{
    return endpoint.options.keepInterval.value_or(seconds(context.setting(Setting::TcpKeepaliveIntvl)));
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

bool givesUp(const Endpoint &endpoint, const TcpContext &context, Duration idle)
{
    const Duration userTimeout = endpoint.options.userTimeout;
    if (userTimeout.ns > 0)
        return idle >= userTimeout && endpoint.probesOut > 0;
    return endpoint.probesOut >= keepaliveProbes(endpoint, context);
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
    if (givesUp(endpoint, context, idle)) {
        sendActiveReset(endpoint, context, Rule::KeepaliveGivesUp);
        finish(endpoint, context, Rule::KeepaliveGivesUp,
            endpoint.softError != Errno::None ? endpoint.softError : Errno::Etimedout, true);
        return;
    }
    wakeUpPeer(endpoint, context, SegmentRole::KeepaliveProbe, Rule::KeepaliveProbeSent);
    ++endpoint.probesOut; // Linux counts a probe that IP could not send, too
    arm(endpoint, context, TimerKind::Keepalive, keepaliveInterval(endpoint, context));
}

} // namespace teardown
