#include "tcp/receive.h"

#include "tcp/arrival.h"
#include "tcp/keepalive.h"
#include "tcp/output.h"
#include "tcp/request.h"
#include "tcp/retransmit.h"
#include "tcp/timers.h"
#include "tcp/transition.h"

#include <algorithm>

namespace teardown {

void onSegment(Endpoint &endpoint, TcpContext &context, const Segment &segment, PacketId packet)
{
    const Arrival arrival{endpoint, context, segment, packet};
    if (endpoint.state == TcpState::SynSent)
        segmentArrivesInSynSent(arrival);
    else
        segmentArrivesInOtherStates(arrival);
}

// 3.10.7.3 --------------------------------------------------------------------------------------------------------

namespace {

/// First: is SEG.ACK what our SYN asks for?
Check checkAckInSynSent(const Arrival &a)
{
    if (!a.segment.flags.ack() || (after(a.segment.ack, a.endpoint.snd.una) && atOrBefore(a.segment.ack, a.endpoint.snd.nxt)))
        return Check::Continue;
    if (a.endpoint.rtx.retransmits == 0) {
        const RecordId cause = a.context.cause;
        a.context.cause = a.context.log.add(
            a.context.now, cause, Rule::SynSentRetrySoon, a.context.node, SegmentJudged{a.endpoint.id, a.packet, false});
        armTransmit(a.endpoint, a.context, TimerKind::SynRetransmit, a.context.profile.timerTick * 2);
        a.context.cause = cause;
    }
    if (a.segment.flags.rst())
        a.judge(Rule::SynSentBadAckRst, false);
    else
        answerWithReset(a.segment, a.context, Rule::SynSentBadAck, a.endpoint.id);
    return Check::Stop;
}

/// Second: refused?
Check checkRstInSynSent(const Arrival &a)
{
    if (!a.segment.flags.rst())
        return Check::Continue;
    if (a.segment.flags.ack())
        finish(a.endpoint, a.context, Rule::SynSentRst, Errno::Econnrefused, true);
    else
        a.judge(Rule::SynSentRstNoAck, false);
    return Check::Stop;
}

void takeSyn(const Arrival &a)
{
    Endpoint &e = a.endpoint;
    const std::uint8_t ownScale = e.receiveScale;
    negotiate(e, a.context, a.segment);
    e.receiveScale = e.scaling ? ownScale : 0;
    e.rcv.irs = a.segment.seq;
    e.rcv.nxt = e.rcv.wup = e.lastAckSent = a.segment.seq + 1;
    e.snd.wnd = a.segment.window;
    e.snd.wl1 = a.segment.seq;
    e.maxWindow = e.snd.wnd;
    e.ack.receiveMss = std::min<std::uint32_t>(536, e.mss);
}

void sampleSyn(const Arrival &a)
{
    Endpoint &e = a.endpoint;
    const SendBlock &syn = e.queue.front();
    const auto &timestamps = a.segment.options.timestamps;
    if (!syn.everRetransmitted)
        takeRttSample(e, a.context, a.context.now - syn.lastSent);
    else if (e.timestamps && timestamps && timestamps->echo != 0)
        takeRttSample(e, a.context, milliseconds(static_cast<std::int32_t>(a.context.clockMs - timestamps->echo)));
    else
        e.rtx.rto = a.context.time(Setting::FallbackRto);
}

void opened(const Arrival &a)
{
    Endpoint &e = a.endpoint;
    sampleSyn(a);
    e.queue.pop();
    e.unsent = 0;
    e.snd.una = a.segment.ack;
    e.snd.wl2 = a.segment.ack;
    e.rtx.retransmits = e.rtx.backoff = 0;
    e.rtx.firstRetransmission.reset();
    e.rtx.congestion = CongestionState::Open;
    e.rtx.cwnd = e.rtx.timeouts > 1 ? 1 : 10;
    e.sendBuffer = e.options.sendBuffer.value_or(87040);
    e.lastHeard = a.context.now;
    e.softError = Errno::None;
    cancelTransmit(e, a.context);
    a.context.confirmNeighbour = true;
}

/// Fourth: a SYN opens the connection, ours or both at once.
void synInSynSent(const Arrival &a)
{
    takeSyn(a);
    Endpoint &e = a.endpoint;
    if (a.segment.flags.ack()) {
        opened(a);
        transition(e, a.context, TcpState::Established, Rule::SynSentSynAck);
        startKeepalive(e, a.context);
        sendAck(e, a.context, SegmentRole::Acknowledgment, Rule::SynSentSynAck);
        pushPending(e, a.context);
        return;
    }
    transition(e, a.context, TcpState::SynReceived, Rule::SynSentSyn);
    transmitBlock(e, a.context, e.queue.front(), SegmentRole::Normal, Rule::SynSentSyn);
}

} // namespace

void segmentArrivesInSynSent(const Arrival &a)
{
    if (checkAckInSynSent(a) == Check::Stop || checkRstInSynSent(a) == Check::Stop)
        return;
    if (a.segment.flags.syn())
        synInSynSent(a);
    else
        a.judge(Rule::SynSentOther, false);
}

// 3.10.7.4 --------------------------------------------------------------------------------------------------------

void segmentArrivesInOtherStates(const Arrival &a)
{
    const bool goesOn = checkSequence(a) == Check::Continue && checkRst(a) == Check::Continue
        && checkSecurity(a) == Check::Continue && checkSyn(a) == Check::Continue && checkAck(a) == Check::Continue
        && checkUrg(a) == Check::Continue && processText(a) == Check::Continue && checkFin(a) == Check::Continue;
    if (goesOn && a.endpoint.form == Form::Full && a.endpoint.state != TcpState::Closed) {
        pushPending(a.endpoint, a.context);
        acknowledgeIfDue(a.endpoint, a.context);
    }
}

void updateRecentTimestamp(const Arrival &a)
{
    if (!a.endpoint.timestamps || !a.segment.options.timestamps || after(a.segment.seq, a.endpoint.rcv.wup))
        return;
    a.endpoint.recentTimestamp = a.segment.options.timestamps->value;
    a.endpoint.recentTimestampAt = a.context.now;
}

namespace {

/// RFC 7323 5.3, with the exemptions of Linux: a RST always passes, and so does a plain duplicate ACK of the same window
/// whose time stamp is older by no more than an RTO.
bool pawsRejects(const Arrival &a)
{
    const Endpoint &e = a.endpoint;
    const auto &timestamps = a.segment.options.timestamps;
    if (!e.timestamps || !timestamps || a.segment.flags.rst() || !e.recentTimestampAt)
        return false;
    const auto behind = static_cast<std::int32_t>(e.recentTimestamp - timestamps->value);
    if (behind <= 0)
        return false;
    const bool harmless = a.segment.flags.ack() && a.segment.length() == 0 && a.segment.seq == e.rcv.nxt
        && a.segment.ack == e.snd.una && milliseconds(behind) <= e.rtx.rto;
    return !harmless;
}

} // namespace

Check checkSequence(const Arrival &a)
{
    const Endpoint &e = a.endpoint;
    if (pawsRejects(a)) {
        const bool overtaken = a.segment.flags.ack() && a.segment.length() == 0 && before(a.segment.seq, e.rcv.nxt);
        if (a.segment.flags.syn())
            sendChallengeAck(a.endpoint, a.context, Rule::SynChallenged);
        else if (overtaken && a.context.does(Behaviour::PawsDropsOldAcks))
            a.judge(Rule::PawsOldAck, false);
        else
            sendDuplicateAck(a.endpoint, a.context, a.segment, Rule::PawsRejected);
        return Check::Stop;
    }
    const bool acceptable = !before(a.segment.end(), e.rcv.wup) && !after(a.segment.seq, e.rcv.nxt + receiveWindow(e));
    // the answer to a keepalive probe that acknowledged RCV.NXT-1 (4.3BSD TCP_COMPAT_42)
    const bool answersProbe = a.segment.flags.rst() && a.segment.seq == e.rcv.nxt - 1 && e.probesOut > 0;
    if (acceptable || (answersProbe && a.context.does(Behaviour::KeepaliveAckBehind)))
        return Check::Continue;
    if (a.segment.flags.rst())
        a.judge(Rule::SequenceUnacceptableRst, false);
    else if (a.segment.flags.syn() && a.context.does(Behaviour::ChallengeAcks))
        sendChallengeAck(a.endpoint, a.context, Rule::SynChallenged);
    else
        sendDuplicateAck(a.endpoint, a.context, a.segment, Rule::SequenceUnacceptable);
    return Check::Stop;
}

namespace {

Errno errorOfReset(TcpState state) { return state == TcpState::CloseWait ? Errno::Epipe : Errno::Econnreset; }

} // namespace

Check checkRst(const Arrival &a)
{
    if (!a.segment.flags.rst())
        return Check::Continue;
    const bool exact = a.segment.seq == a.endpoint.rcv.nxt;
    if (exact || !a.context.does(Behaviour::ChallengeAcks)) {
        const Rule rule = a.endpoint.state == TcpState::SynReceived ? Rule::RstInSynReceived
            : exact                                                 ? Rule::RstExact
                                                                    : Rule::RstAnywhereInWindow;
        finish(a.endpoint, a.context, rule, errorOfReset(a.endpoint.state), true);
    } else {
        sendChallengeAck(a.endpoint, a.context, Rule::RstInWindow);
    }
    return Check::Stop;
}

Check checkSecurity(const Arrival &) { return Check::Continue; } // no security compartments here

Check checkSyn(const Arrival &a)
{
    if (!a.segment.flags.syn())
        return Check::Continue;
    const bool crossedSyn = a.endpoint.state == TcpState::SynReceived && a.segment.flags.ack()
        && a.segment.seq + 1 == a.endpoint.rcv.nxt && a.segment.ack == a.endpoint.snd.nxt;
    if (crossedSyn)
        return Check::Continue;
    if (a.context.does(Behaviour::ChallengeAcks)) {
        sendChallengeAck(a.endpoint, a.context, Rule::SynChallenged);
    } else { // RFC 793: a SYN in the window is an error
        answerWithReset(a.segment, a.context, Rule::SynInWindowResets, a.endpoint.id);
        finish(a.endpoint, a.context, Rule::SynInWindowResets, errorOfReset(a.endpoint.state), true);
    }
    return Check::Stop;
}

Check checkUrg(const Arrival &) { return Check::Continue; } // 3.8.5; RFC 6093: urgent data is not modelled

// ICMP ------------------------------------------------------------------------------------------------------------

namespace {

Errno errorOfIcmp(std::uint8_t code)
{
    switch (code) {
    case 0: return Errno::Enetunreach;
    case 3: return Errno::Econnrefused;
    default: return Errno::Ehostunreach;
    }
}

} // namespace

void onIcmp(Endpoint &endpoint, TcpContext &context, const IcmpMessage &message)
{
    const auto log = [&](Rule rule, Errno error, bool soft) {
        context.cause = context.log.add(context.now, context.cause, rule, context.node, ErrorPending{endpoint.id, error, soft});
    };
    if (endpoint.state == TcpState::Closed || endpoint.form == Form::Mini)
        return;
    const Errno error = errorOfIcmp(message.code);
    if (endpoint.form == Form::Request) {
        if (message.quotedSeq == endpoint.snd.iss && message.code <= 1)
            finish(endpoint, context, Rule::IcmpDropsHalfOpen, error);
        return;
    }
    if (!between(message.quotedSeq, endpoint.snd.una, endpoint.snd.nxt)) {
        log(Rule::IcmpOutOfWindow, error, true);
        return;
    }
    if (endpoint.state == TcpState::SynSent || endpoint.state == TcpState::SynReceived) {
        finish(endpoint, context, Rule::IcmpHard, error);
        return;
    }
    const RecordId cause = context.cause;
    if (message.code <= 1)
        revertBackoff(endpoint, context, message.quotedSeq);
    context.cause = cause;
    if (endpoint.state == TcpState::Closed)
        return;
    if (endpoint.options.receiveErrors) {
        endpoint.error = error;
        log(Rule::IcmpReported, error, false);
    } else {
        endpoint.softError = error;
        log(Rule::IcmpSoft, error, true);
    }
}

} // namespace teardown
