#include "tcp/arrival.h"
#include "tcp/mini.h"
#include "tcp/output.h"
#include "tcp/timers.h"
#include "tcp/transition.h"

#include <algorithm>

// RFC 9293 3.10.7.4, seventh: process the segment text, and eighth: check the FIN bit.

namespace teardown {

namespace {

constexpr std::uint32_t mostQuickAcks = 16;

void addQuickAcks(Endpoint &e)
{
    std::uint32_t quick = e.rcv.wnd / (2 * std::max<std::uint32_t>(e.ack.receiveMss, 1));
    quick = std::clamp<std::uint32_t>(quick, 2, mostQuickAcks);
    e.ack.quick = std::max(e.ack.quick, static_cast<std::uint8_t>(quick));
}

/// Acknowledge the next segments at once (Linux quick acknowledgments).
void enterQuickMode(Endpoint &e, const TcpContext &context)
{
    addQuickAcks(e);
    e.ack.interactive = false;
    e.ack.timeout = context.time(Setting::DelayedAckMin);
}

/// What data in order does to the delay of acknowledgments (Linux tcp_event_data_recv).
void dataEvent(Endpoint &e, const TcpContext &context, std::uint32_t length)
{
    AckState &ack = e.ack;
    const Duration least = context.time(Setting::DelayedAckMin);
    ack.scheduled = true;
    if (length >= ack.receiveMss)
        ack.receiveMss = std::min(length, e.mss);
    else
        ack.pushed = static_cast<std::uint8_t>(std::min(ack.pushed + 1, 2));
    if (const std::uint32_t most = receiveCapacity(e); e.windowLimit < most)
        e.windowLimit = std::min(most, e.windowLimit + 2 * e.mss);
    const Duration gap = context.now - ack.lastReceived;
    if (ack.timeout.ns == 0) {
        addQuickAcks(e);
        ack.timeout = least;
    } else if (gap <= least / 2) {
        ack.timeout = ack.timeout / 2 + least / 2;
    } else if (gap < ack.timeout) {
        ack.timeout = std::min(ack.timeout / 2 + gap, e.rtx.rto);
    } else if (gap > e.rtx.rto) {
        addQuickAcks(e);
    }
    ack.lastReceived = context.now;
}

void deliver(Endpoint &e, const Payload &payload)
{
    if (payload.length == 0)
        return;
    if (!e.readable.empty()) {
        Payload &last = e.readable.back();
        if (last.source == payload.source && last.offset + last.length == payload.offset) {
            last.length += payload.length;
            e.readableBytes += payload.length;
            e.received += payload.length;
            return;
        }
    }
    e.readable.push(payload);
    e.readableBytes += payload.length;
    e.received += payload.length;
}

Payload withoutFirst(Payload payload, std::uint32_t bytes)
{
    payload.offset += bytes;
    payload.length -= bytes;
    return payload;
}

/// Delivers what came early and fits now. True: the FIN is among it.
bool deliverEarly(Endpoint &e)
{
    while (!e.early.empty() && atOrBefore(e.early.front().seq, e.rcv.nxt)) {
        const EarlyBlock block = e.early.front();
        e.early.erase(e.early.begin());
        const std::int32_t known = distance(e.rcv.nxt, block.seq);
        if (known < static_cast<std::int32_t>(block.payload.length)) {
            deliver(e, withoutFirst(block.payload, static_cast<std::uint32_t>(known)));
            e.rcv.nxt = block.end();
        }
        if (block.fin)
            return true;
    }
    return false;
}

void keepEarly(const Arrival &a)
{
    Endpoint &e = a.endpoint;
    EarlyBlock block{a.segment.seq, a.segment.payload, a.segment.flags.fin()};
    auto at = e.early.begin();
    while (at != e.early.end() && before(at->seq, block.seq))
        ++at;
    if (at != e.early.begin() && after((at - 1)->end(), block.seq)) {
        const auto known = static_cast<std::uint32_t>(distance((at - 1)->end(), block.seq));
        if (known >= block.payload.length && !block.fin)
            return;
        block.seq = block.seq + std::min(known, block.payload.length);
        block.payload = withoutFirst(block.payload, std::min(known, block.payload.length));
    }
    while (at != e.early.end() && atOrBefore(at->end(), block.end()) && (block.fin || !at->fin))
        at = e.early.erase(at);
    if (at != e.early.end() && before(at->seq, block.end()))
        block.payload.length = static_cast<std::uint32_t>(distance(at->seq, block.seq));
    if (block.payload.length > 0 || block.fin)
        e.early.insert(at, block);
    e.ack.scheduled = e.ack.now = true;
    a.judge(Rule::DataOutOfOrder, true);
}

void repeated(const Arrival &a, Rule rule)
{
    Endpoint &e = a.endpoint;
    enterQuickMode(e, a.context);
    if (e.sack && a.context.setting(Setting::TcpDsack) != 0 && rule == Rule::DataDuplicate)
        e.ack.duplicate = SackBlock{a.segment.seq, a.segment.end()};
    e.ack.scheduled = e.ack.now = true;
    a.judge(rule, false);
}

void acceptInOrder(const Arrival &a)
{
    Endpoint &e = a.endpoint;
    const std::int32_t known = std::max(distance(e.rcv.nxt, a.segment.seq), 0);
    const std::uint32_t length = a.segment.payload.length;
    if (static_cast<std::uint32_t>(known) < length) {
        const Payload fresh = withoutFirst(a.segment.payload, static_cast<std::uint32_t>(known));
        deliver(e, fresh);
        e.rcv.nxt = a.segment.seq + length;
        a.context.cause = a.context.log.add(
            a.context.now, a.context.cause, Rule::DataAccepted, a.context.node, DataReceived{e.id, fresh.length});
        dataEvent(e, a.context, length);
    }
    if (deliverEarly(e))
        finArrives(a);
}

/// Linux tcp_data_queue(), without the FIN.
void queueText(const Arrival &a)
{
    Endpoint &e = a.endpoint;
    const Segment &s = a.segment;
    if (s.length() == 0 || (s.flags.syn() && s.length() == 1 && s.end() != e.rcv.nxt))
        return;
    if (!after(s.end(), e.rcv.nxt)) {
        repeated(a, Rule::DataDuplicate);
        return;
    }
    const std::uint32_t window = receiveWindow(e);
    const bool bareFin = s.payload.length == 0 && s.flags.fin();
    if (window == 0 && !bareFin && s.payload.length > 0) {
        repeated(a, Rule::DataNoWindow);
        return;
    }
    if (after(s.seq, e.rcv.nxt)) {
        if (!before(s.seq, e.rcv.nxt + window))
            repeated(a, Rule::DataNoWindow);
        else
            keepEarly(a);
        return;
    }
    acceptInOrder(a);
}

} // namespace

namespace {

/// Text where no more is read: new data is answered with a reset (Linux tcp_rcv_state_process, step 7).
Check textAfterShutdown(const Arrival &a)
{
    Endpoint &e = a.endpoint;
    const Segment &s = a.segment;
    const bool newData = s.payload.length > 0 && after(s.seq + s.payload.length, e.rcv.nxt);
    if (e.receiveShutdown && newData) {
        answerWithReset(s, a.context, Rule::DataAfterClose, e.id);
        finish(e, a.context, Rule::DataAfterClose, e.state == TcpState::CloseWait ? Errno::Epipe : Errno::Econnreset, true);
        return Check::Stop;
    }
    queueText(a);
    return Check::Continue;
}

} // namespace

Check processText(const Arrival &a)
{
    const Endpoint &e = a.endpoint;
    switch (e.state) {
    case TcpState::CloseWait:
    case TcpState::Closing:
    case TcpState::LastAck:
        if (before(a.segment.seq, e.rcv.nxt))
            return textAfterShutdown(a);
        if (a.segment.length() > 0)
            a.judge(Rule::TextAfterFin, false);
        return Check::Continue;
    case TcpState::FinWait1:
    case TcpState::FinWait2: return textAfterShutdown(a);
    case TcpState::Established:
    case TcpState::SynReceived: queueText(a); return Check::Continue;
    case TcpState::Closed:
    case TcpState::Listen:
    case TcpState::SynSent:
    case TcpState::TimeWait: return Check::Stop;
    }
    return Check::Stop;
}

void finArrives(const Arrival &a)
{
    Endpoint &e = a.endpoint;
    if (e.finReceived)
        return;
    e.finReceived = true;
    e.receiveShutdown = true;
    e.rcv.nxt = e.rcv.nxt + 1;
    e.early.clear();
    e.ack.scheduled = true;
    e.ack.now = e.ack.now || a.context.does(Behaviour::FinAckedAtOnce);
    switch (e.state) {
    case TcpState::SynReceived:
    case TcpState::Established:
        transition(e, a.context, TcpState::CloseWait, Rule::FinReceived);
        e.ack.interactive = true;
        return;
    case TcpState::FinWait1:
        transition(e, a.context, TcpState::Closing, Rule::FinSimultaneous);
        sendAck(e, a.context, SegmentRole::Acknowledgment, Rule::FinSimultaneous);
        return;
    case TcpState::FinWait2:
        sendAck(e, a.context, SegmentRole::Acknowledgment, Rule::FinToTimeWait);
        enterTimeWait(e, a.context, Rule::FinToTimeWait);
        return;
    case TcpState::CloseWait:
    case TcpState::Closing:
    case TcpState::LastAck:
    case TcpState::TimeWait:
    case TcpState::Closed:
    case TcpState::Listen:
    case TcpState::SynSent: return;
    }
}

Check checkFin(const Arrival &a)
{
    Endpoint &e = a.endpoint;
    const bool inOrder = a.segment.flags.fin() && a.segment.seq + a.segment.payload.length == e.rcv.nxt;
    if (inOrder && e.form == Form::Full && e.state != TcpState::Closed)
        finArrives(a);
    return Check::Continue;
}

} // namespace teardown
