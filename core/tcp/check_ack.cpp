#include "tcp/arrival.h"
#include "tcp/keepalive.h"
#include "tcp/mini.h"
#include "tcp/output.h"
#include "tcp/persist.h"
#include "tcp/recovery.h"
#include "tcp/retransmit.h"
#include "tcp/timers.h"
#include "tcp/transition.h"

#include <algorithm>

// RFC 9293 3.10.7.4, fifth: check the ACK field.

namespace teardown {

namespace {

/// SND.WND follows SEG.WND unless the segment is older than the one it came from.
bool updateWindow(const Arrival &a)
{
    Endpoint &e = a.endpoint;
    const Segment &s = a.segment;
    const std::uint32_t window = static_cast<std::uint32_t>(s.window) << (s.flags.syn() ? 0 : e.sendScale);
    const bool newer =
        after(s.ack, e.snd.una) || after(s.seq, e.snd.wl1) || (s.seq == e.snd.wl1 && (window > e.snd.wnd || window == 0));
    if (!newer)
        return false;
    e.snd.wl1 = s.seq;
    e.snd.wl2 = s.ack;
    const bool changed = window != e.snd.wnd;
    e.snd.wnd = window;
    e.maxWindow = std::max(e.maxWindow, window);
    return changed;
}

/// Takes from the queue what SEG.ACK covers.
Acked cleanQueue(Endpoint &e, Seq ack, Time now)
{
    Acked acked;
    while (e.unsent > 0 && atOrBefore(e.queue.front().end(), ack)) {
        const SendBlock &block = e.queue.front();
        ++acked.segments;
        acked.bytes += block.length;
        acked.originalArrived = acked.originalArrived || (block.lost && !block.everRetransmitted);
        if (!block.sacked)
            noteDelivered(e, block, now);
        if (!block.everRetransmitted)
            acked.rtt = now - block.lastSent;
        else
            acked.rtt.reset();
        e.queue.pop();
        --e.unsent;
    }
    if (e.unsent > 0 && after(ack, e.queue.front().seq)) {
        SendBlock &block = e.queue.front();
        const auto part = static_cast<std::uint32_t>(distance(ack, block.seq));
        block.seq = ack;
        block.offset += part;
        block.length -= std::min(part, block.length);
        acked.bytes += part;
    }
    e.acknowledged += acked.bytes;
    return acked;
}

void sampleRtt(const Arrival &a, const Acked &acked)
{
    const auto &timestamps = a.segment.options.timestamps;
    if (acked.rtt)
        takeRttSample(a.endpoint, a.context, *acked.rtt);
    else if (acked.segments > 0 && a.endpoint.timestamps && timestamps && timestamps->echo != 0)
        takeRttSample(a.endpoint, a.context, milliseconds(static_cast<std::int32_t>(a.context.clockMs - timestamps->echo)));
}

bool markSacked(Endpoint &e, const SackList &list, Time now)
{
    bool fresh = false;
    for (std::uint8_t n = 0; n < list.count; ++n) {
        const SackBlock &range = list.blocks[n];
        if (atOrBefore(range.right, e.snd.una))
            continue; // D-SACK
        for (std::size_t i = 0; i < e.unsent; ++i) {
            SendBlock &block = e.queue[i];
            const bool covered = atOrBefore(range.left, block.seq) && atOrAfter(range.right, block.end());
            if (!covered || block.sacked)
                continue;
            fresh = block.sacked = true;
            noteDelivered(e, block, now);
        }
    }
    return fresh;
}

void progress(const Arrival &a, bool freshSack)
{
    Endpoint &e = a.endpoint;
    const Acked acked = cleanQueue(e, a.segment.ack, a.context.now);
    e.snd.una = a.segment.ack;
    if (acked.bytes > 0)
        a.context.cause =
            a.context.log.add(a.context.now, a.context.cause, Rule::AckNew, a.context.node, DataAcknowledged{e.id, acked.bytes});
    sampleRtt(a, acked);
    if (e.rtx.tailProbeHigh && atOrAfter(e.snd.una, *e.rtx.tailProbeHigh))
        e.rtx.tailProbeHigh.reset();
    if (acked.segments > 0)
        a.context.confirmNeighbour = true;
    const bool timerSet = controlRecovery(a, acked, freshSack);
    if (acked.segments > 0 && !timerSet && !scheduleTailLossProbe(e, a.context, true))
        rearmRetransmission(e, a.context);
    if (e.queue.empty())
        e.rtx.firstRetransmission.reset();
}

} // namespace

bool takeAcknowledgment(const Arrival &a)
{
    Endpoint &e = a.endpoint;
    const Seq ack = a.segment.ack;
    if (before(ack, e.snd.una)) {
        if (a.context.does(Behaviour::ChallengeAcks) && before(ack, e.snd.una - e.maxWindow)) {
            sendChallengeAck(e, a.context, Rule::AckTooOld);
            return false;
        }
        a.judge(Rule::AckOld, true);
        return true;
    }
    if (after(ack, e.snd.nxt)) {
        sendChallengeAck(e, a.context, Rule::AckTooNew);
        return false;
    }
    if (after(ack, e.snd.una))
        e.rtx.retransmits = 0;
    updateRecentTimestamp(a);
    const bool windowChanged = updateWindow(a);
    e.softError = Errno::None;
    e.probesOut = 0;
    e.lastHeard = a.context.now;
    if (e.packetsOut() == 0) {
        e.snd.una = ack;
        windowProbeAnswered(e, a.context);
        return true;
    }
    const bool freshSack = e.sack && markSacked(e, a.segment.options.sack, a.context.now);
    if (after(ack, e.snd.una) || freshSack)
        progress(a, freshSack);
    else if (windowChanged)
        a.judge(Rule::WindowOpened, true);
    else if (a.segment.length() == 0)
        duplicateAckArrives(a);
    return true;
}

namespace {

void establish(const Arrival &a)
{
    Endpoint &e = a.endpoint;
    cancelTransmit(e, a.context);
    e.rtx.firstRetransmission.reset();
    e.rtx.congestion = CongestionState::Open;
    e.rtx.backoff = 0;
    e.snd.wnd = static_cast<std::uint32_t>(a.segment.window) << (a.segment.flags.syn() ? 0 : e.sendScale);
    e.snd.wl1 = a.segment.seq;
    e.sendBuffer = e.options.sendBuffer.value_or(87040);
    transition(e, a.context, TcpState::Established, Rule::AckEstablishes);
    startKeepalive(e, a.context);
}

/// Data or FIN beyond RCV.NXT on the segment that acknowledges the FIN of a closed socket.
bool carriesNewData(const Endpoint &e, const Segment &s)
{
    return s.payload.length > 0 && after(s.seq + s.payload.length, e.rcv.nxt);
}

Check finAcknowledged(const Arrival &a)
{
    Endpoint &e = a.endpoint;
    transition(e, a.context, TcpState::FinWait2, Rule::AckOfFin);
    e.sendShutdown = true;
    if (!e.dead)
        return Check::Continue;
    const bool abort = e.options.linger2 && e.options.linger2->ns < 0;
    if (!abort && carriesNewData(e, a.segment)) {
        answerWithReset(a.segment, a.context, Rule::DataAfterClose, e.id);
        finish(e, a.context, Rule::DataAfterClose, Errno::None, true);
        return Check::Stop;
    }
    orphanInFinWait2(e, a.context, &a.segment);
    return e.form == Form::Full && e.state == TcpState::FinWait2 ? Check::Continue : Check::Stop;
}

} // namespace

Check checkAck(const Arrival &a)
{
    Endpoint &e = a.endpoint;
    if (!a.segment.flags.ack()) {
        a.judge(Rule::NoAckFlag, false);
        return Check::Stop;
    }
    if (e.state == TcpState::SynReceived && !(after(a.segment.ack, e.snd.una) && atOrBefore(a.segment.ack, e.snd.nxt))) {
        answerWithReset(a.segment, a.context, Rule::AckBadInSynReceived, e.id);
        return Check::Stop;
    }
    if (!takeAcknowledgment(a))
        return Check::Stop;
    const bool allAcknowledged = e.snd.una == e.snd.write;
    switch (e.state) {
    case TcpState::SynReceived: establish(a); return Check::Continue;
    case TcpState::FinWait1: return allAcknowledged ? finAcknowledged(a) : Check::Continue;
    case TcpState::Closing:
        if (!allAcknowledged)
            return Check::Continue;
        enterTimeWait(e, a.context, Rule::AckOfFinClosing);
        return Check::Stop;
    case TcpState::LastAck:
        if (!allAcknowledged)
            return Check::Continue;
        finish(e, a.context, Rule::AckOfFinLastAck);
        return Check::Stop;
    case TcpState::Established:
    case TcpState::FinWait2:
    case TcpState::CloseWait:
    case TcpState::TimeWait:
    case TcpState::Closed:
    case TcpState::Listen:
    case TcpState::SynSent: return Check::Continue;
    }
    return Check::Continue;
}

} // namespace teardown
