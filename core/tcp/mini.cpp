#include "tcp/mini.h"

#include "tcp/output.h"
#include "tcp/timers.h"
#include "tcp/transition.h"
#include "tcp/window.h"

#include <algorithm>

namespace teardown {

namespace {

Duration shortestStay(const Endpoint &endpoint) { return endpoint.rtx.rto * 7 / 2; }

/// Leaves only the small record: timers off, data gone.
void shrink(Endpoint &endpoint, TcpContext &context)
{
    cancelAll(endpoint, context);
    endpoint.form = Form::Mini;
    endpoint.queue.clear();
    endpoint.unsent = 0;
    endpoint.early.clear();
}

void vanish(Endpoint &endpoint, TcpContext &context, Rule rule, bool byReset)
{
    transition(endpoint, context, TcpState::Closed, rule, byReset);
    cancelAll(endpoint, context);
}

} // namespace

Duration finWait2Time(const Endpoint &endpoint, const TcpContext &context)
{
    if (context.setting(Setting::FinWait2Recycle) == 0)
        return context.time(Setting::TcpKeepaliveIntvl) * (context.setting(Setting::TcpKeepaliveProbes) + 1);
    const Duration time = endpoint.options.linger2.value_or(context.time(Setting::TcpFinTimeout));
    return context.does(Behaviour::FinWait2Floor) ? std::max(time, shortestStay(endpoint)) : time;
}

/// 3.6.1
void enterTimeWait(Endpoint &endpoint, TcpContext &context, Rule rule)
{
    if (context.timeWaitFull) { // tcp_time_wait(): no room for a record, so nothing is kept
        finish(endpoint, context, Rule::TimeWaitTableFull);
        return;
    }
    transition(endpoint, context, TcpState::TimeWait, rule);
    shrink(endpoint, context);
    arm(endpoint, context, TimerKind::TimeWait, context.time(Setting::TimeWait), Rule::TimeWaitEntered);
}

void enterMiniFinWait2(Endpoint &endpoint, TcpContext &context, Duration time)
{
    if (context.timeWaitFull) {
        finish(endpoint, context, Rule::TimeWaitTableFull);
        return;
    }
    shrink(endpoint, context);
    const bool keptLong = context.setting(Setting::FinWait2Recycle) == 0;
    const Duration least = context.does(Behaviour::FinWait2Floor) ? shortestStay(endpoint) : Duration{};
    arm(endpoint, context, TimerKind::FinWait2, std::max(time, least),
        keptLong ? Rule::FinWait2KeptLong : Rule::FinWait2Orphaned);
}

namespace {

/// A system without a limit: the orphan stays, and is probed if the system does that.
void stayInFinWait2(Endpoint &endpoint, TcpContext &context)
{
    const Duration probeAfter = context.time(Setting::DetachedKeepalive);
    const Rule rule = probeAfter.ns > 0 ? Rule::FinWait2Probed : Rule::FinWait2Unlimited;
    context.log.add(context.now, context.cause, rule, context.node, SegmentJudged{endpoint.id, {}, true});
    if (probeAfter.ns == 0)
        return;
    endpoint.options.keepalive = true;
    endpoint.options.keepIdle = probeAfter;
    arm(endpoint, context, TimerKind::Keepalive, probeAfter, rule);
}

} // namespace

void orphanInFinWait2(Endpoint &endpoint, TcpContext &context, const Segment *segment)
{
    if (endpoint.options.linger2 && endpoint.options.linger2->ns < 0) {
        if (segment)
            answerWithReset(*segment, context, Rule::Linger2NegativeAbort, endpoint.id);
        else
            sendActiveReset(endpoint, context, Rule::Linger2NegativeAbort);
        finish(endpoint, context, Rule::Linger2NegativeAbort, Errno::None, true);
        return;
    }
    const Duration time = finWait2Time(endpoint, context), split = context.time(Setting::FinWait2Split);
    if (time.ns == 0)
        stayInFinWait2(endpoint, context);
    else if (split.ns > 0 && time > split)
        arm(endpoint, context, TimerKind::FinWait2, time - split, Rule::FinWait2Orphaned);
    else if (segment && segment->flags.fin())
        arm(endpoint, context, TimerKind::FinWait2, time); // the FIN on this segment is looked at next
    else
        enterMiniFinWait2(endpoint, context, time);
}

void onFinWait2Timeout(Endpoint &endpoint, TcpContext &context)
{
    if (endpoint.state != TcpState::FinWait2)
        return;
    if (endpoint.form == Form::Mini) {
        vanish(endpoint, context, Rule::FinWait2Expired, false);
        return;
    }
    // the first part of a long stay is over: the setting is read again (recordings 05f, 05f2)
    const Duration rest = finWait2Time(endpoint, context) - context.time(Setting::FinWait2Split);
    if (rest.ns > 0) {
        context.cause = context.log.add(
            context.now, context.cause, Rule::FinWait2SecondPart, context.node, SegmentJudged{endpoint.id, {}, true});
        enterMiniFinWait2(endpoint, context, rest);
        return;
    }
    sendActiveReset(endpoint, context, Rule::FinWait2Cut);
    finish(endpoint, context, Rule::FinWait2Cut, Errno::None, true);
}

void onTimeWaitTimeout(Endpoint &endpoint, TcpContext &context)
{
    if (endpoint.state == TcpState::TimeWait)
        vanish(endpoint, context, Rule::TimeWaitExpired, false);
}

Seq sequenceAfter(const Endpoint &timeWait)
{
    const Seq next = timeWait.snd.nxt + 65535 + 2;
    return next.value() == 0 ? Seq(1) : next;
}

namespace {

struct Arrival {
    const Segment &segment;
    PacketId packet;
    bool pawsReject;
};

bool timestampIsOld(const Endpoint &endpoint, const Segment &segment)
{
    return endpoint.recentTimestampAt && segment.options.timestamps
        && static_cast<std::int32_t>(endpoint.recentTimestamp - segment.options.timestamps->value) > 0;
}

void rememberTimestamp(Endpoint &endpoint, const TcpContext &context, const Segment &segment)
{
    if (!segment.options.timestamps)
        return;
    endpoint.recentTimestamp = segment.options.timestamps->value;
    endpoint.recentTimestampAt = context.now;
}

void judged(const Endpoint &endpoint, TcpContext &context, PacketId packet, Rule rule, bool accepted)
{
    context.log.add(context.now, context.cause, rule, context.node, SegmentJudged{endpoint.id, packet, accepted});
}

void arrivesInMiniFinWait2(Endpoint &endpoint, const Arrival &arrival, TcpContext &context)
{
    const Segment &segment = arrival.segment;
    if (arrival.pawsReject || !touchesWindow(segment, endpoint.rcv.nxt, endpoint.rcv.nxt + endpoint.rcv.wnd)) {
        if (!segment.flags.rst())
            sendDuplicateAck(endpoint, context, segment, Rule::SequenceUnacceptable);
        else
            judged(endpoint, context, arrival.packet, Rule::SequenceUnacceptableRst, false);
        return;
    }
    if (segment.flags.rst()) {
        vanish(endpoint, context, Rule::FinWait2MiniRst, true);
        return;
    }
    const bool newSyn = segment.flags.syn() && !before(segment.seq, endpoint.rcv.nxt);
    const bool nothingNew = !segment.flags.ack() || !after(segment.end(), endpoint.rcv.nxt) || segment.length() == 0;
    if (!newSyn && nothingNew) {
        judged(endpoint, context, arrival.packet, Rule::AckOld, true);
        return;
    }
    if (newSyn || !segment.flags.fin() || segment.end() != endpoint.rcv.nxt + 1) {
        answerWithReset(segment, context, Rule::FinWait2MiniData, endpoint.id);
        vanish(endpoint, context, Rule::FinWait2MiniData, true);
        return;
    }
    endpoint.rcv.nxt = segment.end();
    rememberTimestamp(endpoint, context, segment);
    transition(endpoint, context, TcpState::TimeWait, Rule::FinToTimeWait);
    cancel(endpoint, context, TimerKind::FinWait2);
    arm(endpoint, context, TimerKind::TimeWait, context.time(Setting::TimeWait), Rule::TimeWaitEntered);
    sendAck(endpoint, context, SegmentRole::Acknowledgment, Rule::FinToTimeWait);
}

bool opensOverTimeWait(const Endpoint &endpoint, const Arrival &arrival, const TcpContext &context)
{
    const Flags flags = arrival.segment.flags;
    if (!flags.syn() || flags.rst() || flags.ack() || arrival.pawsReject)
        return false;
    const auto &timestamps = arrival.segment.options.timestamps;
    const bool newer = context.does(Behaviour::ReopenByTimestamp) && endpoint.recentTimestampAt && timestamps && static_cast<std::int32_t>(endpoint.recentTimestamp - timestamps->value) < 0;
    return after(arrival.segment.seq, endpoint.rcv.nxt) || newer;
}

MiniVerdict arrivesInTimeWait(Endpoint &endpoint, const Arrival &arrival, TcpContext &context)
{
    const Segment &segment = arrival.segment;
    const bool exact = segment.seq == endpoint.rcv.nxt && (segment.length() == 0 || segment.flags.rst());
    if (!arrival.pawsReject && exact) {
        if (segment.flags.rst() && context.setting(Setting::TcpRfc1337) == 0) {
            vanish(endpoint, context, Rule::TimeWaitRst, true);
            return MiniVerdict::Done;
        }
        judged(endpoint, context, arrival.packet, segment.flags.rst() ? Rule::TimeWaitRstIgnored : Rule::AckOld,
            !segment.flags.rst());
        if (!segment.flags.rst())
            arm(endpoint, context, TimerKind::TimeWait, context.time(Setting::TimeWait), Rule::TimeWaitEntered);
        rememberTimestamp(endpoint, context, segment);
        return MiniVerdict::Done;
    }
    if (opensOverTimeWait(endpoint, arrival, context)) {
        vanish(endpoint, context, Rule::TimeWaitReused, false);
        return MiniVerdict::NewSyn;
    }
    if (segment.flags.rst()) {
        judged(endpoint, context, arrival.packet, Rule::SequenceUnacceptableRst, false);
        return MiniVerdict::Done;
    }
    const Rule rule = segment.flags.syn() ? Rule::TimeWaitSynOld
        : segment.flags.fin()             ? Rule::TimeWaitFinAgain
                                          : Rule::TimeWaitOldSegment;
    if (arrival.pawsReject || segment.flags.ack())
        arm(endpoint, context, TimerKind::TimeWait, context.time(Setting::TimeWait), Rule::TimeWaitEntered);
    sendDuplicateAck(endpoint, context, segment, rule);
    return MiniVerdict::Done;
}

} // namespace

MiniVerdict segmentArrivesInMini(Endpoint &endpoint, const Segment &segment, PacketId packet, TcpContext &context)
{
    const Arrival arrival{segment, packet, timestampIsOld(endpoint, segment) && !segment.flags.rst()};
    if (endpoint.state == TcpState::TimeWait)
        return arrivesInTimeWait(endpoint, arrival, context);
    arrivesInMiniFinWait2(endpoint, arrival, context);
    return MiniVerdict::Done;
}

} // namespace teardown
