#include "tcp/request.h"

#include "tcp/keepalive.h"
#include "tcp/output.h"
#include "tcp/retransmit.h"
#include "tcp/timers.h"
#include "tcp/transition.h"
#include "tcp/window.h"

#include <algorithm>

namespace teardown {

namespace {

constexpr std::uint32_t timestampOptionBytes = 12;

std::uint8_t scaleFor(std::uint32_t space)
{
    std::uint8_t scale = 0;
    while (scale < 14 && (space >> scale) > 65535)
        ++scale;
    return scale;
}

void sendSynAck(Endpoint &endpoint, TcpContext &context, SegmentRole role, Rule rule, std::uint8_t attempt = 0)
{
    Segment segment = makeSegment(endpoint, context, Flag::Syn | Flag::Ack, endpoint.snd.iss);
    addSynOptions(endpoint, context, segment);
    const PacketId original = endpoint.queue.empty() ? PacketId{} : endpoint.queue.front().firstPacket;
    const PacketId id = emit(endpoint, context, segment, {role, rule, original, attempt});
    if (endpoint.queue.empty()) {
        SendBlock syn;
        syn.seq = endpoint.snd.iss;
        syn.syn = true;
        syn.firstPacket = id;
        syn.lastSent = context.now;
        endpoint.queue.push(syn);
        endpoint.unsent = 1;
    } else {
        endpoint.queue.front().everRetransmitted = true;
    }
}

} // namespace

void chooseInitialWindow(Endpoint &endpoint, const TcpContext &context, std::uint32_t segmentBytes)
{
    std::uint32_t space = std::min<std::uint32_t>(receiveCapacity(endpoint), 65535);
    if (space > segmentBytes)
        space = space / segmentBytes * segmentBytes;
    endpoint.rcv.wnd = endpoint.windowLimit = space;
    if (!endpoint.scaling)
        endpoint.receiveScale = 0;
    else if (endpoint.options.receiveBuffer)
        endpoint.receiveScale = scaleFor(receiveCapacity(endpoint));
    else
        endpoint.receiveScale = scaleFor(static_cast<std::uint32_t>(context.setting(Setting::TcpRmemMax)));
}

void negotiate(Endpoint &endpoint, const TcpContext &context, const Segment &syn)
{
    endpoint.timestamps = syn.options.timestamps.has_value() && context.setting(Setting::TcpTimestamps) != 0;
    endpoint.sack = syn.options.sackPermitted && context.setting(Setting::TcpSack) != 0;
    endpoint.scaling = syn.options.windowScale.has_value() && context.setting(Setting::TcpWindowScaling) != 0;
    endpoint.sendScale = endpoint.scaling ? std::min<std::uint8_t>(*syn.options.windowScale, 14) : 0;
    endpoint.peerMss = syn.options.maximumSegmentSize.value_or(536);
    endpoint.mss =
        std::min<std::uint32_t>(endpoint.peerMss, context.profile.defaultMss) - (endpoint.timestamps ? timestampOptionBytes : 0);
    if (endpoint.timestamps) {
        endpoint.recentTimestamp = syn.options.timestamps->value;
        endpoint.recentTimestampAt = context.now;
    }
}

void openRequest(Endpoint &endpoint, const Segment &syn, const RequestOrigin &origin, TcpContext &context)
{
    endpoint.form = Form::Request;
    endpoint.listener = origin.listener;
    endpoint.cookie = origin.cookie;
    endpoint.tuple = {syn.destination, syn.source};
    endpoint.receiveBuffer = origin.receiveBuffer;
    if (origin.lockedBuffer)
        endpoint.options.receiveBuffer = origin.receiveBuffer;
    endpoint.rtoMax = context.time(Setting::TcpRtoMaxMs);
    endpoint.bufferHoldsOverhead = context.does(Behaviour::BufferHoldsOverhead);
    negotiate(endpoint, context, syn);
    endpoint.rcv.irs = syn.seq;
    endpoint.rcv.nxt = endpoint.rcv.wup = endpoint.lastAckSent = syn.seq + 1;
    endpoint.snd.iss = endpoint.snd.una = origin.iss;
    endpoint.snd.nxt = endpoint.snd.write = origin.iss + 1;
    endpoint.rtx.rto = context.time(Setting::InitialRto);
    chooseInitialWindow(endpoint, context, endpoint.mss);
    endpoint.synAckSentAt = context.now;
    if (!origin.cookie)
        transition(endpoint, context, TcpState::SynReceived, Rule::ListenSyn);
    sendSynAck(endpoint, context, SegmentRole::Normal, origin.cookie ? Rule::SynCookieSent : Rule::ListenSyn);
    if (!origin.cookie)
        arm(endpoint, context, TimerKind::SynAck, context.time(Setting::InitialRto));
}

void onSynAckTimeout(Endpoint &endpoint, TcpContext &context)
{
    if (endpoint.form != Form::Request)
        return;
    const std::int64_t most = context.setting(Setting::TcpSynackRetries);
    if (endpoint.requestTimeouts >= context.fewerSynAcks.value_or(most)) {
        finish(endpoint, context, endpoint.requestTimeouts >= most ? Rule::SynAckGivesUp : Rule::SynAckPruned);
        return;
    }
    ++endpoint.requestTimeouts;
    sendSynAck(endpoint, context, SegmentRole::Retransmission, Rule::SynAckTimeout, endpoint.requestTimeouts);
    const Duration wait = nanoseconds(context.time(Setting::InitialRto).ns << endpoint.requestTimeouts);
    arm(endpoint, context, TimerKind::SynAck, std::min(wait, endpoint.rtoMax));
}

namespace {

bool timestampIsOld(const Endpoint &endpoint, const Segment &segment)
{
    return endpoint.timestamps && segment.options.timestamps
        && static_cast<std::int32_t>(endpoint.recentTimestamp - segment.options.timestamps->value) > 0;
}

} // namespace

RequestVerdict segmentArrivesInRequest(Endpoint &endpoint, const Segment &segment, PacketId packet, TcpContext &context)
{
    const Flags flags = segment.flags;
    const bool old = timestampIsOld(endpoint, segment) && !flags.rst();
    const bool bareSyn = flags.syn() && !flags.ack() && !flags.rst();
    if (segment.seq == endpoint.rcv.irs && bareSyn && !old) {
        sendSynAck(endpoint, context, SegmentRole::Retransmission, Rule::SynAckAgain,
            static_cast<std::uint8_t>(endpoint.requestTimeouts + 1));
        arm(endpoint, context, TimerKind::SynAck, nanoseconds(context.time(Setting::InitialRto).ns << endpoint.requestTimeouts));
        return RequestVerdict::Done;
    }
    if (flags.ack() && segment.ack != endpoint.snd.iss + 1) {
        answerWithReset(segment, context, Rule::AckBadInSynReceived, endpoint.id);
        return RequestVerdict::Done;
    }
    if (old || !touchesWindow(segment, endpoint.rcv.nxt, endpoint.rcv.nxt + endpoint.rcv.wnd)) {
        if (!flags.rst())
            sendDuplicateAck(endpoint, context, segment, old ? Rule::PawsRejected : Rule::SequenceUnacceptable);
        else
            context.log.add(context.now, context.cause, Rule::SequenceUnacceptableRst, context.node,
                SegmentJudged{endpoint.id, packet, false});
        return RequestVerdict::Done;
    }
    if (flags.rst())
        return RequestVerdict::Drop;
    if (flags.syn() && segment.seq != endpoint.rcv.irs) {
        answerWithReset(segment, context, Rule::RstInSynReceived, endpoint.id);
        return RequestVerdict::Drop;
    }
    if (!flags.ack()) {
        context.log.add(context.now, context.cause, Rule::NoAckFlag, context.node, SegmentJudged{endpoint.id, packet, false});
        return RequestVerdict::Done;
    }
    return RequestVerdict::Complete;
}

void overflow(Endpoint &endpoint, const Segment &segment, PacketId packet, TcpContext &context)
{
    if (context.setting(Setting::TcpAbortOnOverflow) == 0) {
        context.log.add(
            context.now, context.cause, Rule::AcceptQueueFull, context.node, SegmentJudged{endpoint.id, packet, false});
        return;
    }
    answerWithReset(segment, context, Rule::AbortOnOverflow, endpoint.id);
    finish(endpoint, context, Rule::AbortOnOverflow, Errno::None, true);
}

void completeRequest(Endpoint &endpoint, const Segment &segment, TcpContext &context)
{
    cancel(endpoint, context, TimerKind::SynAck);
    const bool answeredTwice = !endpoint.queue.empty() && endpoint.queue.front().everRetransmitted;
    endpoint.queue.clear();
    endpoint.unsent = 0;
    endpoint.form = Form::Full;
    endpoint.snd.una = segment.ack;
    endpoint.snd.wnd = static_cast<std::uint32_t>(segment.window) << endpoint.sendScale;
    endpoint.snd.wl1 = segment.seq;
    endpoint.snd.wl2 = segment.ack;
    endpoint.maxWindow = endpoint.snd.wnd;
    endpoint.lastHeard = context.now;
    endpoint.ack.receiveMss = std::min<std::uint32_t>(536, endpoint.mss);
    endpoint.sendBuffer = endpoint.options.sendBuffer.value_or(87040);
    if (!answeredTwice && !endpoint.cookie)
        takeRttSample(endpoint, context, context.now - endpoint.synAckSentAt);
    else if (endpoint.timestamps && segment.options.timestamps)
        takeRttSample(
            endpoint, context, milliseconds(static_cast<std::int64_t>(context.clockMs - segment.options.timestamps->echo)));
    else
        endpoint.rtx.rto = context.time(Setting::FallbackRto);
    transition(endpoint, context, TcpState::Established, Rule::AckEstablishes);
    startKeepalive(endpoint, context);
}

} // namespace teardown
