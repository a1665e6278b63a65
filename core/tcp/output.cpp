#include "tcp/output.h"

#include "tcp/persist.h"
#include "tcp/retransmit.h"
#include "tcp/timers.h"

#include <algorithm>

namespace teardown {

namespace {

std::uint16_t rawWindow(const Endpoint &endpoint, std::uint32_t window)
{
    return static_cast<std::uint16_t>(std::min<std::uint32_t>(window >> endpoint.receiveScale, 65535));
}

/// SACK blocks for what came early, the latest D-SACK first (RFC 2018, RFC 2883).
SackList sackList(Endpoint &endpoint)
{
    SackList list;
    const std::uint8_t room = endpoint.timestamps ? 3 : 4;
    if (endpoint.ack.duplicate) {
        list.blocks[list.count++] = *endpoint.ack.duplicate;
        endpoint.ack.duplicate.reset();
    }
    for (const EarlyBlock &block : endpoint.early) {
        if (list.count > 0 && list.blocks[list.count - 1].right == block.seq) {
            list.blocks[list.count - 1].right = block.end();
            continue;
        }
        if (list.count == room)
            break;
        list.blocks[list.count++] = {block.seq, block.end()};
    }
    return list;
}

/// An ACK went out, alone or with data.
void ackWasSent(Endpoint &endpoint, TcpContext &context)
{
    AckState &ack = endpoint.ack;
    if (ack.quick > 0 && --ack.quick == 0)
        ack.timeout = context.time(Setting::DelayedAckMin);
    ack.scheduled = ack.now = false;
    ack.pushed = 0;
    endpoint.lastAckSent = endpoint.rcv.nxt;
    cancel(endpoint, context, TimerKind::DelayedAck);
}

bool rateLimited(Endpoint &endpoint, const TcpContext &context)
{
    const Duration limit = context.time(Setting::TcpInvalidRatelimit);
    if (endpoint.lastOutOfWindowAck && context.now - *endpoint.lastOutOfWindowAck < limit)
        return true;
    endpoint.lastOutOfWindowAck = context.now;
    return false;
}

} // namespace

std::uint32_t receiveCapacity(const Endpoint &endpoint)
{
    if (!endpoint.bufferHoldsOverhead)
        return endpoint.receiveBuffer;
    // half until full segments are seen, then 5/8: Linux charges 2304 bytes of buffer for 1448 of data
    const bool fullSegments = endpoint.ack.receiveMss >= 1024;
    return fullSegments ? endpoint.receiveBuffer / 8 * 5 : endpoint.receiveBuffer / 2;
}

std::uint32_t receiveWindow(const Endpoint &endpoint)
{
    const std::int32_t used = distance(endpoint.rcv.nxt, endpoint.rcv.wup);
    const auto left = static_cast<std::int64_t>(endpoint.rcv.wnd) - used;
    return left > 0 ? static_cast<std::uint32_t>(left) : 0;
}

namespace {

/// Bytes of the receive buffer that are free.
std::uint32_t freeSpace(const Endpoint &endpoint)
{
    std::uint64_t used = endpoint.readableBytes;
    for (const EarlyBlock &block : endpoint.early)
        used += block.payload.length;
    const std::uint32_t capacity = receiveCapacity(endpoint);
    return used >= capacity ? 0 : capacity - static_cast<std::uint32_t>(used);
}

} // namespace

/// 3.8.6.2.2: no silly windows
std::uint32_t windowToOffer(const Endpoint &endpoint)
{
    const std::uint32_t capacity = receiveCapacity(endpoint);
    std::uint32_t space = freeSpace(endpoint);
    const std::uint32_t mss = std::min(endpoint.ack.receiveMss, capacity);
    if (space < capacity / 2) {
        space = space >> endpoint.receiveScale << endpoint.receiveScale;
        if (space < capacity >> 4 || space < mss)
            space = 0;
    }
    space = std::min(space, endpoint.windowLimit);
    const std::uint32_t unit = 1u << endpoint.receiveScale;
    std::uint32_t window = (space + unit - 1) & ~(unit - 1);
    if (endpoint.receiveScale == 0) { // without scaling the window moves by whole segments
        const bool keep = endpoint.rcv.wnd + mss > space && endpoint.rcv.wnd <= space;
        window = keep ? endpoint.rcv.wnd : space / mss * mss;
    }
    const std::uint32_t promised = receiveWindow(endpoint);
    return window < promised ? (promised + unit - 1) & ~(unit - 1) : window;
}

std::uint32_t chooseWindow(Endpoint &endpoint)
{
    if (freeSpace(endpoint) < receiveCapacity(endpoint) / 2)
        endpoint.ack.quick = 0;
    endpoint.rcv.wnd = windowToOffer(endpoint);
    endpoint.rcv.wup = endpoint.rcv.nxt;
    return endpoint.rcv.wnd;
}

Segment makeSegment(Endpoint &endpoint, const TcpContext &context, Flags flags, Seq seq)
{
    Segment segment;
    segment.source = endpoint.tuple.local;
    segment.destination = endpoint.tuple.remote;
    segment.seq = seq;
    segment.flags = flags;
    if (flags.ack())
        segment.ack = endpoint.rcv.nxt;
    if (!flags.syn())
        segment.window = rawWindow(endpoint, chooseWindow(endpoint));
    if (endpoint.timestamps) {
        segment.options.timestamps = Timestamps{context.clockMs, endpoint.recentTimestamp};
        endpoint.lastTimestampSent = context.clockMs;
    }
    if (endpoint.sack && flags.ack() && !flags.syn() && !flags.rst())
        segment.options.sack = sackList(endpoint);
    return segment;
}

PacketId emit(Endpoint &endpoint, TcpContext &context, const Segment &segment, const Making &making)
{
    if (!context.routable) {
        context.log.add(context.now, context.cause, Rule::LocalNoRoute, context.node, SegmentJudged{endpoint.id, {}, false});
        return {};
    }
    Packet packet;
    packet.body = segment;
    const PacketId id = context.log.addPacket(packet);
    const RecordId made = context.log.add(context.now, context.cause, making.rule, context.node,
        PacketMade{id, endpoint.id, making.role, making.original, making.attempt});
    context.out.push_back({packet, made});
    context.lastMade = made;
    if (segment.flags.ack() && !segment.flags.rst())
        ackWasSent(endpoint, context);
    return id;
}

void sendAck(Endpoint &endpoint, TcpContext &context, SegmentRole role, Rule rule)
{
    if (endpoint.state == TcpState::Closed)
        return;
    emit(endpoint, context, makeSegment(endpoint, context, Flag::Ack, endpoint.snd.nxt), {role, rule});
}

void sendChallengeAck(Endpoint &endpoint, TcpContext &context, Rule rule)
{
    if (rateLimited(endpoint, context)) {
        context.log.add(
            context.now, context.cause, Rule::ChallengeRateLimited, context.node, SegmentJudged{endpoint.id, {}, false});
        return;
    }
    sendAck(endpoint, context, SegmentRole::ChallengeAck, rule);
}

void sendDuplicateAck(Endpoint &endpoint, TcpContext &context, const Segment &cause, Rule rule)
{
    const bool carriesData = cause.length() > 0 && !cause.flags.syn();
    if (!carriesData && rateLimited(endpoint, context)) {
        context.log.add(
            context.now, context.cause, Rule::ChallengeRateLimited, context.node, SegmentJudged{endpoint.id, {}, false});
        return;
    }
    const bool repeated =
        endpoint.sack && carriesData && before(cause.seq, endpoint.rcv.nxt) && context.setting(Setting::TcpDsack) != 0;
    if (repeated) {
        const Seq right = after(cause.end(), endpoint.rcv.nxt) ? endpoint.rcv.nxt : cause.end();
        endpoint.ack.duplicate = SackBlock{cause.seq, right};
    }
    sendAck(endpoint, context, SegmentRole::DuplicateAck, rule);
}

void sendActiveReset(Endpoint &endpoint, TcpContext &context, Rule rule)
{
    const Flags flags = context.does(Behaviour::ResetCarriesAck) ? Flag::Rst | Flag::Ack : Flags(Flag::Rst);
    emit(endpoint, context, makeSegment(endpoint, context, flags, endpoint.snd.nxt), {SegmentRole::Reset, rule});
}

void sendProbe(Endpoint &endpoint, TcpContext &context, SegmentRole role, Rule rule)
{
    const auto attempt = static_cast<std::uint8_t>(endpoint.probesOut + 1);
    emit(endpoint, context, makeSegment(endpoint, context, Flag::Ack, endpoint.snd.una - 1), {role, rule, {}, attempt});
}

void sendGarbageProbe(Endpoint &endpoint, TcpContext &context)
{
    const auto attempt = static_cast<std::uint8_t>(endpoint.probesOut + 1);
    Segment segment = makeSegment(endpoint, context, Flag::Ack, endpoint.snd.una - 1);
    if (context.does(Behaviour::KeepaliveAckBehind))
        segment.ack = endpoint.rcv.nxt - 1;
    segment.payload = {endpoint.id.value, 0, 1}; // no byte of the stream: it lies below the window
    emit(endpoint, context, segment, {SegmentRole::KeepaliveProbe, Rule::KeepaliveGarbageByte, {}, attempt});
}

std::optional<Segment> resetAnswering(const Segment &segment)
{
    if (segment.flags.rst())
        return std::nullopt;
    Segment reset;
    reset.source = segment.destination;
    reset.destination = segment.source;
    if (segment.flags.ack()) {
        reset.flags = Flag::Rst;
        reset.seq = segment.ack;
    } else {
        reset.flags = Flag::Rst | Flag::Ack;
        reset.ack = segment.end();
    }
    return reset;
}

void answerWithReset(const Segment &segment, TcpContext &context, Rule rule, SocketId about)
{
    const std::optional<Segment> reset = resetAnswering(segment);
    if (!reset || !context.routable)
        return;
    Packet packet;
    packet.body = *reset;
    const PacketId id = context.log.addPacket(packet);
    const RecordId made =
        context.log.add(context.now, context.cause, rule, context.node, PacketMade{id, about, SegmentRole::Reset, {}, 0});
    context.out.push_back({packet, made});
}

bool transmitBlock(Endpoint &endpoint, TcpContext &context, SendBlock &block, SegmentRole role, Rule rule)
{
    Flags flags = block.syn ? Flags(Flag::Syn) : Flags(Flag::Ack);
    if (block.syn && endpoint.state == TcpState::SynReceived)
        flags.set(Flag::Ack);
    if (block.push && block.length > 0)
        flags.set(Flag::Psh);
    if (block.fin)
        flags.set(Flag::Fin);
    Segment segment = makeSegment(endpoint, context, flags, block.seq);
    segment.payload = {endpoint.id.value, block.offset, block.length};
    if (block.syn)
        addSynOptions(endpoint, context, segment);
    const bool again = block.firstPacket.valid();
    const bool byTimer = role == SegmentRole::Retransmission; // a tail loss probe before it is no retry
    const auto attempt = static_cast<std::uint8_t>(byTimer ? endpoint.rtx.retransmits : again ? block.attempts + 1 : 0);
    const PacketId id = emit(endpoint, context, segment, {role, rule, block.firstPacket, attempt});
    if (!id.valid())
        return false;
    block.lastSent = context.now;
    block.lastPacket = id;
    if (again) {
        ++block.attempts;
        block.everRetransmitted = true;
    } else {
        block.firstPacket = id;
    }
    if (block.length > 0) {
        if (block.length < endpoint.mss)
            endpoint.lastSmall = block.end();
        if (context.now - endpoint.ack.lastReceived < endpoint.ack.timeout)
            endpoint.ack.interactive = true;
    }
    return true;
}

std::uint32_t inFlight(const Endpoint &endpoint)
{
    std::uint32_t count = 0;
    for (std::size_t i = 0; i < endpoint.unsent; ++i) {
        const SendBlock &block = endpoint.queue[i];
        count += !block.sacked && (!block.lost || block.retransmissionInFlight) ? 1u : 0u;
    }
    return count;
}

void splitBlock(Endpoint &endpoint, std::size_t index, std::uint32_t bytes)
{
    SendBlock rest = endpoint.queue[index];
    SendBlock &first = endpoint.queue[index];
    rest.seq = first.seq + bytes;
    rest.offset += bytes;
    rest.length -= bytes;
    first.length = bytes;
    first.fin = first.push = false;
    endpoint.queue.insert(index + 1, rest);
    if (index < endpoint.unsent)
        ++endpoint.unsent;
}

namespace {

Seq windowEnd(const Endpoint &endpoint) { return endpoint.snd.una + endpoint.snd.wnd; }

/// RFC 9293 3.7.4 and 3.8.6.2.1 with Minshall's amendment: a small segment waits while another small one is unacknowledged.
bool heldByNagle(const Endpoint &endpoint, const SendBlock &block)
{
    if (block.length >= endpoint.mss || block.fin || endpoint.options.noDelay || endpoint.packetsOut() == 0)
        return false;
    return after(endpoint.lastSmall, endpoint.snd.una) && atOrBefore(endpoint.lastSmall, endpoint.snd.nxt);
}

bool fitsWindow(const Endpoint &endpoint, const SendBlock &block)
{
    const std::uint32_t span = block.length > endpoint.mss ? endpoint.mss : block.span();
    return atOrBefore(block.seq + span, windowEnd(endpoint));
}

/// Sends queue[unsent], cut to one segment. False: IP has no way.
bool sendNext(Endpoint &endpoint, TcpContext &context)
{
    if (endpoint.queue[endpoint.unsent].length > endpoint.mss)
        splitBlock(endpoint, endpoint.unsent, endpoint.mss);
    SendBlock &block = endpoint.queue[endpoint.unsent];
    if (!transmitBlock(endpoint, context, block, SegmentRole::Normal, block.fin ? Rule::FinSent : Rule::DataSent))
        return false;
    const bool first = endpoint.unsent == 0;
    ++endpoint.unsent;
    endpoint.snd.nxt = block.end();
    if (first || endpoint.timer(TimerKind::TailLossProbe).isArmed())
        rearmRetransmission(endpoint, context);
    return true;
}

} // namespace

bool pushOne(Endpoint &endpoint, TcpContext &context)
{
    return endpoint.hasUnsent() && fitsWindow(endpoint, endpoint.queue[endpoint.unsent]) && sendNext(endpoint, context);
}

void pushPending(Endpoint &endpoint, TcpContext &context, bool nagleOff)
{
    bool sent = false;
    Rule held = Rule::Unspecified;
    std::uint32_t flying = endpoint.hasUnsent() ? inFlight(endpoint) : 0;
    while (endpoint.hasUnsent()) {
        const SendBlock &block = endpoint.queue[endpoint.unsent];
        const bool last = endpoint.unsent + 1 == endpoint.queue.size();
        if (flying >= endpoint.rtx.cwnd)
            break;
        const bool fits = fitsWindow(endpoint, block);
        if (!fits || (last && !nagleOff && heldByNagle(endpoint, block))) {
            held = fits ? Rule::HeldByNagle : Rule::HeldByWindow;
            break;
        }
        if (!sendNext(endpoint, context))
            break;
        sent = true;
        ++flying;
    }
    if (!sent && held != Rule::Unspecified)
        context.log.add(context.now, context.cause, held, context.node, SegmentJudged{endpoint.id, {}, false});
    if (sent)
        scheduleTailLossProbe(endpoint, context, false);
    else if (endpoint.hasUnsent() && endpoint.packetsOut() == 0)
        startPersistTimer(endpoint, context);
}

void sendFin(Endpoint &endpoint, TcpContext &context)
{
    if (endpoint.hasUnsent()) {
        endpoint.queue.back().fin = true;
    } else {
        SendBlock fin;
        fin.seq = endpoint.snd.write;
        fin.offset = endpoint.written;
        fin.fin = true;
        endpoint.queue.push(fin);
    }
    endpoint.snd.write = endpoint.snd.write + 1;
    pushPending(endpoint, context, true);
}

void addSynOptions(const Endpoint &endpoint, const TcpContext &context, Segment &segment)
{
    segment.options.maximumSegmentSize = context.profile.defaultMss;
    segment.window = static_cast<std::uint16_t>(std::min<std::uint32_t>(endpoint.rcv.wnd, 65535));
    if (endpoint.scaling)
        segment.options.windowScale = endpoint.receiveScale;
    segment.options.sackPermitted = endpoint.sack;
    if (!segment.flags.ack() && endpoint.timestamps)
        segment.options.timestamps = Timestamps{context.clockMs, 0};
}

void sendSyn(Endpoint &endpoint, TcpContext &context)
{
    SendBlock syn;
    syn.seq = endpoint.snd.iss;
    syn.syn = true;
    endpoint.queue.push(syn);
    endpoint.unsent = 1;
    endpoint.snd.una = endpoint.snd.iss;
    endpoint.snd.nxt = endpoint.snd.write = endpoint.snd.iss + 1;
    endpoint.rtx.firstRetransmission = context.now;
    transmitBlock(endpoint, context, endpoint.queue.front(), SegmentRole::Normal, Rule::SynSent);
    armTransmit(endpoint, context, TimerKind::SynRetransmit, endpoint.rtx.rto);
}

namespace {

/// Linux tcp_send_delayed_ack: how long an ACK may wait.
Duration delayedAckTime(const Endpoint &endpoint, const TcpContext &context)
{
    const AckState &ack = endpoint.ack;
    const Duration least = context.time(Setting::DelayedAckMin), longest = context.time(Setting::DelayedAckMax);
    if (!context.does(Behaviour::QuickAcks))
        return std::max(longest, context.profile.timerTick);
    Duration time = ack.timeout;
    if (time > least) {
        Duration most = milliseconds(500);
        if (ack.interactive || ack.pushed > 0)
            most = longest;
        if (endpoint.rtx.srtt8 > 0)
            most = std::min(most, std::max(nanoseconds(endpoint.rtx.srtt8 / 8), least));
        time = std::min(time, most);
    }
    return std::max(time, context.profile.timerTick); // a timer due at once fires at the next tick
}

bool ackDueNow(const Endpoint &endpoint, const TcpContext &context)
{
    const AckState &ack = endpoint.ack;
    const std::int32_t unacknowledged = distance(endpoint.rcv.nxt, endpoint.rcv.wup);
    const bool quickMode = context.does(Behaviour::QuickAcks) && ack.quick > 0 && !ack.interactive;
    return ack.now || quickMode || unacknowledged > static_cast<std::int32_t>(ack.receiveMss) || !endpoint.early.empty();
}

} // namespace

/// 3.8.6.3: at once, or delayed
void acknowledgeIfDue(Endpoint &endpoint, TcpContext &context)
{
    if (!endpoint.ack.scheduled || endpoint.state == TcpState::Closed || endpoint.form != Form::Full)
        return;
    if (ackDueNow(endpoint, context)) {
        sendAck(endpoint, context, SegmentRole::Acknowledgment, Rule::AckAtOnce);
        return;
    }
    const Duration wait = delayedAckTime(endpoint, context);
    const Timer &timer = endpoint.timer(TimerKind::DelayedAck);
    if (timer.isArmed() && timer.deadline <= context.now + wait)
        return;
    arm(endpoint, context, TimerKind::DelayedAck, wait);
}

void onDelayedAckTimeout(Endpoint &endpoint, TcpContext &context)
{
    AckState &ack = endpoint.ack;
    if (!ack.scheduled || endpoint.state == TcpState::Closed)
        return;
    if (!ack.interactive) {
        ack.timeout = std::min(ack.timeout * 2, endpoint.rtx.rto);
    } else {
        ack.interactive = false;
        ack.timeout = context.time(Setting::DelayedAckMin);
    }
    sendAck(endpoint, context, SegmentRole::Acknowledgment, Rule::AckDelayed);
}

} // namespace teardown
