#include "tcp/user_calls.h"

#include "tcp/keepalive.h"
#include "tcp/mini.h"
#include "tcp/output.h"
#include "tcp/request.h"
#include "tcp/timers.h"
#include "tcp/transition.h"

#include <algorithm>

namespace teardown {

void prepare(Endpoint &endpoint, const TcpContext &context)
{
    endpoint.rtx.rto = context.time(Setting::InitialRto);
    endpoint.rtoMax = context.time(Setting::TcpRtoMaxMs);
    endpoint.bufferHoldsOverhead = context.does(Behaviour::BufferHoldsOverhead);
    endpoint.receiveBuffer = static_cast<std::uint32_t>(context.setting(Setting::TcpRmemDefault));
    endpoint.sendBuffer = static_cast<std::uint32_t>(context.setting(Setting::TcpWmemDefault));
}

/// 3.10.1 OPEN, active
void openActive(Endpoint &endpoint, TcpContext &context, Seq iss)
{
    endpoint.receiveBuffer = endpoint.options.receiveBuffer.value_or(endpoint.receiveBuffer);
    endpoint.timestamps = context.setting(Setting::TcpTimestamps) != 0;
    endpoint.sack = context.setting(Setting::TcpSack) != 0;
    endpoint.scaling = context.setting(Setting::TcpWindowScaling) != 0;
    endpoint.mss = context.profile.defaultMss;
    endpoint.snd.iss = iss;
    chooseInitialWindow(endpoint, context, context.profile.defaultMss);
    transition(endpoint, context, TcpState::SynSent, Rule::OpenActive);
    sendSyn(endpoint, context);
}

std::uint64_t sendSpace(const Endpoint &endpoint)
{
    const std::uint64_t queued = endpoint.written - endpoint.acknowledged;
    return queued >= endpoint.sendBuffer ? 0 : endpoint.sendBuffer - queued;
}

/// 3.10.2 SEND
void queueData(Endpoint &endpoint, TcpContext &context, std::uint64_t bytes)
{
    constexpr std::uint32_t largestBlock = 65536;
    while (bytes > 0) {
        const bool append = endpoint.hasUnsent() && endpoint.queue.back().length < largestBlock;
        if (!append) {
            SendBlock block;
            block.seq = endpoint.snd.write;
            block.offset = endpoint.written;
            endpoint.queue.push(block);
        }
        SendBlock &block = endpoint.queue.back();
        const auto part = static_cast<std::uint32_t>(std::min<std::uint64_t>(bytes, largestBlock - block.length));
        block.length += part;
        block.push = bytes == part;
        endpoint.written += part;
        endpoint.snd.write = endpoint.snd.write + part;
        bytes -= part;
    }
    pushPending(endpoint, context);
}

namespace {

/// Linux tcp_cleanup_rbuf(): reading may let an ACK or a window update go at once.
void afterReading(Endpoint &endpoint, TcpContext &context)
{
    const AckState &ack = endpoint.ack;
    if (ack.scheduled && context.does(Behaviour::QuickAcks)) {
        const bool twoSegments = distance(endpoint.rcv.nxt, endpoint.rcv.wup) > static_cast<std::int32_t>(ack.receiveMss);
        const bool drained = endpoint.readableBytes == 0 && (ack.pushed == 2 || (ack.pushed == 1 && !ack.interactive));
        if (twoSegments || drained) {
            sendAck(endpoint, context, SegmentRole::Acknowledgment, Rule::AckAtOnce);
            return;
        }
    }
    if (endpoint.receiveShutdown)
        return;
    const std::uint32_t now = receiveWindow(endpoint);
    if (2 * now > receiveCapacity(endpoint))
        return;
    const std::uint32_t then = windowToOffer(endpoint);
    if (then > 0 && then >= 2 * now)
        sendAck(endpoint, context, SegmentRole::Acknowledgment, Rule::AckWindowUpdate);
}

} // namespace

/// 3.10.3 RECEIVE
std::uint64_t readData(Endpoint &endpoint, TcpContext &context, std::uint64_t most)
{
    std::uint64_t taken = 0;
    while (taken < most && !endpoint.readable.empty()) {
        Payload &first = endpoint.readable.front();
        const auto part = static_cast<std::uint32_t>(std::min<std::uint64_t>(first.length, most - taken));
        first.offset += part;
        first.length -= part;
        taken += part;
        if (first.length == 0)
            endpoint.readable.pop();
    }
    endpoint.readableBytes -= taken;
    endpoint.finRead = endpoint.finReceived && endpoint.readableBytes == 0; // Linux takes it with the last bytes
    if (taken > 0 && endpoint.form == Form::Full && endpoint.state != TcpState::Closed)
        afterReading(endpoint, context);
    return taken;
}

namespace {

/// Does the peer know of a connection that a RST could end (Linux tcp_need_reset)?
bool peerKnows(TcpState state)
{
    switch (state) {
    case TcpState::Established:
    case TcpState::CloseWait:
    case TcpState::FinWait1:
    case TcpState::FinWait2:
    case TcpState::SynReceived: return true;
    case TcpState::Closing:
    case TcpState::LastAck:
    case TcpState::Closed:
    case TcpState::Listen:
    case TcpState::SynSent:
    case TcpState::TimeWait: return false;
    }
    return false;
}

/// The state that a close or shutdown leads to, if it queues a FIN (RFC 9293 3.10.4).
std::optional<TcpState> stateAfterFin(TcpState state)
{
    switch (state) {
    case TcpState::Established:
    case TcpState::SynReceived: return TcpState::FinWait1;
    case TcpState::CloseWait: return TcpState::LastAck;
    case TcpState::Closed:
    case TcpState::Listen:
    case TcpState::SynSent:
    case TcpState::FinWait1:
    case TcpState::FinWait2:
    case TcpState::Closing:
    case TcpState::LastAck:
    case TcpState::TimeWait: return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

/// 3.10.5 ABORT
void abortEndpoint(Endpoint &endpoint, TcpContext &context, Rule rule, Errno error)
{
    const bool unsentAtEnd =
        endpoint.snd.nxt != endpoint.snd.write && !peerKnows(endpoint.state) && endpoint.state != TcpState::SynSent;
    if (peerKnows(endpoint.state) || unsentAtEnd)
        sendActiveReset(endpoint, context, rule);
    finish(endpoint, context, rule, error, true);
}

/// 3.10.4 CLOSE, and where Linux makes it an ABORT
CloseKind closeEndpoint(Endpoint &endpoint, TcpContext &context)
{
    const bool unread = endpoint.readableBytes > 0;
    endpoint.readable.clear();
    endpoint.readableBytes = 0;
    endpoint.receiveShutdown = endpoint.sendShutdown = true;
    if (endpoint.state == TcpState::Closed)
        return CloseKind::Silent;
    if (unread && !context.does(Behaviour::UnreadDataResets))
        context.log.add(context.now, context.cause, Rule::CloseForgetsUnread, context.node, SegmentJudged{endpoint.id, {}, true});
    if (unread && context.does(Behaviour::UnreadDataResets)) {
        sendActiveReset(endpoint, context, Rule::CloseUnreadData);
        finish(endpoint, context, Rule::CloseUnreadData, Errno::None, true);
        return CloseKind::Aborted;
    }
    if (endpoint.options.linger && endpoint.options.lingerSeconds == 0) {
        abortEndpoint(endpoint, context, Rule::LingerZeroAbort);
        return CloseKind::Aborted;
    }
    if (endpoint.state == TcpState::SynSent) {
        finish(endpoint, context, Rule::CloseInSynSent);
        return CloseKind::Silent;
    }
    if (const std::optional<TcpState> next = stateAfterFin(endpoint.state)) {
        transition(endpoint, context, *next, Rule::CloseCall);
        sendFin(endpoint, context);
    }
    return CloseKind::Orderly;
}

void orphan(Endpoint &endpoint, TcpContext &context)
{
    endpoint.dead = true;
    if (context.tooManyOrphans && endpoint.form == Form::Full) { // tcp_check_oom(); those there were before this one
        sendActiveReset(endpoint, context, Rule::TooManyOrphans);
        finish(endpoint, context, Rule::TooManyOrphans, Errno::None, true);
        return;
    }
    if (endpoint.state == TcpState::FinWait2 && endpoint.form == Form::Full)
        orphanInFinWait2(endpoint, context, nullptr);
}

void shutdownSend(Endpoint &endpoint, TcpContext &context)
{
    endpoint.sendShutdown = true;
    if (const std::optional<TcpState> next = stateAfterFin(endpoint.state)) {
        transition(endpoint, context, *next, Rule::ShutdownWrite);
        sendFin(endpoint, context);
    }
}

void setKeepalive(Endpoint &endpoint, TcpContext &context, bool on)
{
    const bool was = endpoint.options.keepalive;
    endpoint.options.keepalive = on;
    if (endpoint.state == TcpState::Closed || endpoint.state == TcpState::Listen || endpoint.form != Form::Full)
        return;
    if (on && !was)
        startKeepalive(endpoint, context);
    else if (!on)
        cancel(endpoint, context, TimerKind::Keepalive);
}

void setKeepIdle(Endpoint &endpoint, TcpContext &context, Duration idle)
{
    endpoint.options.keepIdle = idle;
    if (!endpoint.options.keepalive || endpoint.state == TcpState::Closed || endpoint.state == TcpState::Listen
        || endpoint.form != Form::Full)
        return;
    arm(endpoint, context, TimerKind::Keepalive, idle - idleTime(endpoint, context.now));
}

} // namespace teardown
