#include "tcp/persist.h"

#include "tcp/output.h"
#include "tcp/retransmit.h"
#include "tcp/timers.h"
#include "tcp/transition.h"

#include <algorithm>

namespace teardown {

namespace {

Duration probeInterval(const Endpoint &endpoint)
{
    return std::min(nanoseconds(endpoint.rtx.rto.ns << std::min<int>(endpoint.rtx.backoff, 10)), endpoint.rtoMax);
}

Duration clampProbe(const Endpoint &endpoint, const TcpContext &context, Duration wait)
{
    if (endpoint.options.userTimeout.ns == 0 || !endpoint.probesSince)
        return wait;
    const Duration left = endpoint.options.userTimeout - (context.now - *endpoint.probesSince);
    return std::min(wait, std::max(left, context.profile.timerTick));
}

/// As many probes, or as long a time, as retransmissions of data would get.
bool countedProbesExhausted(const Endpoint &endpoint, const TcpContext &context)
{
    const std::int64_t most = context.setting(Setting::TcpRetries2);
    const Duration limit = context.time(Setting::DataTimeLimit);
    const bool late = limit.ns > 0 && endpoint.probesSince && context.now - *endpoint.probesSince >= limit;
    return late || (most > 0 && endpoint.probesOut >= most);
}

bool probesExhausted(const Endpoint &endpoint, const TcpContext &context)
{
    if (!context.does(Behaviour::RetriesBecomeTime))
        return countedProbesExhausted(endpoint, context);
    auto most = static_cast<int>(context.setting(Setting::TcpRetries2));
    if (endpoint.dead) {
        const bool alive = probeInterval(endpoint) < endpoint.rtoMax;
        most = orphanRetries(endpoint, context, alive);
        if (!alive && endpoint.rtx.backoff >= most)
            return true;
    }
    return endpoint.probesOut >= most;
}

} // namespace

void startPersistTimer(Endpoint &endpoint, TcpContext &context)
{
    if (!endpoint.timer(TimerKind::Persist).isArmed())
        armTransmit(endpoint, context, TimerKind::Persist, endpoint.rtx.rto);
}

bool wakeUpPeer(Endpoint &endpoint, TcpContext &context, SegmentRole role, Rule rule)
{
    const Seq windowEnd = endpoint.snd.una + endpoint.snd.wnd;
    if (!endpoint.hasUnsent() || !before(endpoint.queue[endpoint.unsent].seq, windowEnd)) {
        if (context.routable)
            sendProbe(endpoint, context, role, rule);
        return context.routable;
    }
    SendBlock &block = endpoint.queue[endpoint.unsent];
    const auto room = static_cast<std::uint32_t>(distance(windowEnd, block.seq));
    const std::uint32_t bytes = std::min(room, endpoint.mss);
    if (bytes < block.length)
        splitBlock(endpoint, endpoint.unsent, bytes);
    SendBlock &next = endpoint.queue[endpoint.unsent];
    next.push = true;
    if (!transmitBlock(endpoint, context, next, SegmentRole::Normal, rule))
        return false;
    endpoint.snd.nxt = next.end();
    ++endpoint.unsent;
    rearmRetransmission(endpoint, context);
    return true;
}

void onPersistTimeout(Endpoint &endpoint, TcpContext &context)
{
    if (endpoint.packetsOut() > 0 || !endpoint.hasUnsent()) {
        endpoint.probesOut = 0;
        endpoint.probesSince.reset();
        return;
    }
    const Duration userTimeout = endpoint.options.userTimeout;
    const bool userOver = endpoint.probesSince && userTimeout.ns > 0 && context.now - *endpoint.probesSince >= userTimeout;
    if (!endpoint.probesSince)
        endpoint.probesSince = context.now;
    if (userOver || probesExhausted(endpoint, context)) {
        finish(
            endpoint, context, Rule::PersistGivesUp, endpoint.softError != Errno::None ? endpoint.softError : Errno::Etimedout);
        return;
    }
    wakeUpPeer(endpoint, context, SegmentRole::WindowProbe, Rule::PersistProbe);
    if (endpoint.packetsOut() > 0) {
        endpoint.probesOut = 0;
        endpoint.rtx.backoff = 0;
        endpoint.probesSince.reset();
        return;
    }
    if (endpoint.probesOut < UINT8_MAX)
        ++endpoint.probesOut;
    const bool counted = !context.does(Behaviour::RetriesBecomeTime);
    if (counted ? endpoint.rtx.backoff < 10 : endpoint.rtx.backoff < context.setting(Setting::TcpRetries2))
        ++endpoint.rtx.backoff;
    armTransmit(endpoint, context, TimerKind::Persist, clampProbe(endpoint, context, probeInterval(endpoint)));
}

void windowProbeAnswered(Endpoint &endpoint, TcpContext &context)
{
    if (!endpoint.hasUnsent() || endpoint.packetsOut() > 0)
        return;
    if (atOrBefore(endpoint.queue[endpoint.unsent].end(), endpoint.snd.una + endpoint.snd.wnd)) {
        endpoint.rtx.backoff = 0;
        endpoint.probesSince.reset();
        cancel(endpoint, context, TimerKind::Persist);
    } else {
        armTransmit(endpoint, context, TimerKind::Persist, clampProbe(endpoint, context, probeInterval(endpoint)));
    }
}

} // namespace teardown
