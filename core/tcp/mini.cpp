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
    const Duration time = endpoint.options.linger2.value_or(seconds(context.setting(Setting::TcpFinTimeout)));
    return std::max(time, shortestStay(endpoint));
}

void enterTimeWait(Endpoint &endpoint, TcpContext &context, Rule rule)
{
    transition(endpoint, context, TcpState::TimeWait, rule);
    shrink(endpoint, context);
    arm(endpoint, context, TimerKind::TimeWait, context.profile.timeWait, Rule::TimeWaitEntered);
}

void enterMiniFinWait2(Endpoint &endpoint, TcpContext &context, Duration time)
{
    shrink(endpoint, context);
    arm(endpoint, context, TimerKind::FinWait2, std::max(time, shortestStay(endpoint)), Rule::FinWait2Orphaned);
}

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
    const Duration time = finWait2Time(endpoint, context);
    if (time > context.profile.finWait2Split)
        arm(endpoint, context, TimerKind::FinWait2, time - context.profile.finWait2Split, Rule::FinWait2Orphaned);
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
    const Duration rest = finWait2Time(endpoint, context) - context.profile.finWait2Split;
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
    arm(endpoint, context, TimerKind::TimeWait, context.profile.timeWait, Rule::TimeWaitEntered);
    sendAck(endpoint, context, SegmentRole::Acknowledgment, Rule::FinToTimeWait);
}

bool opensOverTimeWait(const Endpoint &endpoint, const Arrival &arrival)
{
    const Flags flags = arrival.segment.flags;
    if (!flags.syn() || flags.rst() || flags.ack() || arrival.pawsReject)
        return false;
    const auto &timestamps = arrival.segment.options.timestamps;
    const bool newer =
        endpoint.recentTimestampAt && timestamps && static_cast<std::int32_t>(endpoint.recentTimestamp - timestamps->value) < 0;
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
            arm(endpoint, context, TimerKind::TimeWait, context.profile.timeWait, Rule::TimeWaitEntered);
        rememberTimestamp(endpoint, context, segment);
        return MiniVerdict::Done;
    }
    if (opensOverTimeWait(endpoint, arrival)) {
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
        arm(endpoint, context, TimerKind::TimeWait, context.profile.timeWait, Rule::TimeWaitEntered);
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
