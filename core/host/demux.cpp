#include "base/digest.h"
#include "host/ip.h"
#include "host/sockets.h"
#include "tcp/mini.h"
#include "tcp/output.h"
#include "tcp/receive.h"
#include "tcp/request.h"
#include "tcp/transition.h"
#include "tcp/user_calls.h"

// Which socket a segment is for, and what happens when there is none or it is in LISTEN (RFC 9293 3.10.7.1, 3.10.7.2).

namespace teardown {

namespace {

struct Incoming {
    const Segment &segment;
    PacketId packet;
    FourTuple tuple() const { return {segment.destination, segment.source}; }
};

void judge(HostContext &context, const Incoming &in, SocketId socket, Rule rule)
{
    context.record(rule, SegmentJudged{socket, in.packet, false});
}

// 3.10.7.1
void segmentArrivesInClosed(HostContext &context, const Incoming &in)
{
    if (in.segment.flags.rst()) {
        judge(context, in, {}, Rule::RstInClosedIgnored);
        return;
    }
    TcpContext tcp = tcpContext(context, in.segment.source.address);
    answerWithReset(in.segment, tcp, in.segment.flags.ack() ? Rule::RstNoSocketAck : Rule::RstNoSocketNoAck);
    takeBack(context, tcp, in.segment.source.address);
}

bool acceptQueueFull(const Socket &listener) { return listener.acceptQueue.size() > static_cast<std::size_t>(listener.backlog); }

void inheritOptions(Endpoint &child, const Endpoint &listener) { child.options = listener.options; }

/// The handshake is over: the connection waits for accept(2).
void queueForAccept(HostContext &context, Socket &listener, Socket &child)
{
    child.queued = true;
    child.phase = ConnectPhase::Connected;
    listener.acceptQueue.push_back(child.tcp.id);
    context.touch(listener.tcp.id);
}

void complete(HostContext &context, Socket &listener, Socket &child, const Incoming &in)
{
    inheritOptions(child.tcp, listener.tcp);
    if (listener.halfOpen > 0 && !child.tcp.cookie)
        --listener.halfOpen;
    withTcp(context, child, [&](Endpoint &endpoint, TcpContext &tcp) {
        completeRequest(endpoint, in.segment, tcp);
        if (in.segment.payload.length > 0 || in.segment.flags.fin())
            onSegment(endpoint, tcp, in.segment, in.packet);
    });
    queueForAccept(context, listener, child);
}

// SYN cookies ------------------------------------------------------------------------------------------------------

constexpr Duration cookieLife = seconds(120);

/// The initial sequence number that says everything about a half-open connection which is not remembered.
Seq cookieIss(const Host &host, const FourTuple &tuple, Seq peerIss)
{
    Digest digest;
    digest.add(host.secret ^ std::uint64_t{0x5c00c1e5});
    digest.add(tuple.local.address.value);
    digest.add(std::uint32_t{tuple.local.port});
    digest.add(tuple.remote.address.value);
    digest.add(std::uint32_t{tuple.remote.port});
    digest.add(peerIss.value());
    return Seq(static_cast<std::uint32_t>(digest.value() >> 13));
}

void answerWithCookie(HostContext &context, Socket &listener, const Incoming &in)
{
    listener.lastOverflow = context.now;
    Endpoint forgotten;
    forgotten.id = listener.tcp.id;
    RequestOrigin origin{
        listener.tcp.id, cookieIss(context.host, in.tuple(), in.segment.seq), listener.tcp.receiveBuffer, false, true};
    TcpContext tcp = tcpContext(context, in.segment.source.address);
    prepare(forgotten, tcp);
    openRequest(forgotten, in.segment, origin, tcp);
    takeBack(context, tcp, in.segment.source.address);
}

bool carriesCookie(const HostContext &context, const Socket &listener, const Incoming &in)
{
    if (context.host.settings[Setting::TcpSyncookies] == 0 || context.now - listener.lastOverflow > cookieLife)
        return false;
    return in.segment.ack == cookieIss(context.host, in.tuple(), in.segment.seq - 1) + 1;
}

/// A connection comes back from the number that the peer acknowledges. True: the segment was such a one.
bool openFromCookie(HostContext &context, Socket &listener, const Incoming &in)
{
    if (!carriesCookie(context, listener, in))
        return false;
    if (acceptQueueFull(listener)) {
        judge(context, in, listener.tcp.id, Rule::AcceptQueueFull);
        return true;
    }
    const SocketId listenerId = listener.tcp.id;
    Socket &child = makeSocket(context);
    child.bound = child.portFromBind = true;
    Segment syn = in.segment; // what the SYN must have said
    syn.seq = in.segment.seq - 1;
    syn.options.maximumSegmentSize = profile(context.host.profile).defaultMss;
    syn.options.sackPermitted = in.segment.options.timestamps.has_value();
    if (in.segment.options.timestamps)
        syn.options.windowScale = profile(context.host.profile).windowScale;
    Endpoint &e = child.tcp;
    TcpContext tcp = tcpContext(context, in.segment.source.address);
    e.tuple = in.tuple();
    e.listener = listenerId;
    e.cookie = true;
    negotiate(e, tcp, syn);
    e.rcv.irs = syn.seq;
    e.rcv.nxt = e.rcv.wup = e.lastAckSent = syn.seq + 1;
    e.snd.iss = in.segment.ack - 1;
    e.snd.nxt = e.snd.write = in.segment.ack;
    chooseInitialWindow(e, tcp, e.mss);
    transition(e, tcp, TcpState::SynReceived, Rule::SynCookieAccepted);
    takeBack(context, tcp, in.segment.source.address);
    enterTable(context, child);
    complete(context, *context.socket(listenerId), child, in);
    return true;
}

// 3.10.7.2 ---------------------------------------------------------------------------------------------------------

bool backlogPressed(const HostContext &context, const Socket &listener)
{
    const std::int64_t most = context.host.settings[Setting::TcpMaxSynBacklog];
    return most - static_cast<std::int64_t>(listener.halfOpen) < most / 4;
}

void synArrivesInListen(HostContext &context, Socket &listener, const Incoming &in, std::optional<Seq> iss)
{
    if (acceptQueueFull(listener)) {
        judge(context, in, listener.tcp.id, Rule::SynDroppedQueueFull);
        return;
    }
    const std::int64_t cookies = context.host.settings[Setting::TcpSyncookies];
    const bool queueFull = listener.halfOpen > static_cast<std::uint32_t>(listener.backlog);
    if (cookies == 2 || (cookies == 1 && queueFull && !iss)) {
        answerWithCookie(context, listener, in);
        return;
    }
    if (queueFull || (cookies == 0 && !iss && backlogPressed(context, listener))) {
        judge(context, in, listener.tcp.id, Rule::SynDroppedQueueFull);
        return;
    }
    const RequestOrigin origin{listener.tcp.id, iss.value_or(chooseIss(context, in.tuple())),
        listener.tcp.options.receiveBuffer.value_or(listener.tcp.receiveBuffer), listener.tcp.options.receiveBuffer.has_value(),
        false};
    ++listener.halfOpen;
    Socket &child = makeSocket(context);
    child.tcp.tuple = in.tuple();
    child.bound = child.portFromBind = true;
    enterTable(context, child);
    withTcp(context, child, [&](Endpoint &endpoint, TcpContext &tcp) { openRequest(endpoint, in.segment, origin, tcp); });
}

void segmentArrivesInListen(HostContext &context, Socket &listener, const Incoming &in, std::optional<Seq> iss)
{
    if (in.segment.flags.rst()) { // first
        judge(context, in, listener.tcp.id, Rule::ListenRst);
    } else if (in.segment.flags.ack()) { // second
        if (openFromCookie(context, listener, in))
            return;
        TcpContext tcp = tcpContext(context, in.segment.source.address);
        answerWithReset(in.segment, tcp, Rule::ListenAck, listener.tcp.id);
        takeBack(context, tcp, in.segment.source.address);
    } else if (in.segment.flags.syn()) { // third
        synArrivesInListen(context, listener, in, iss);
    } else { // fourth
        judge(context, in, listener.tcp.id, Rule::ListenOther);
    }
}

Socket *listenerFor(HostContext &context, std::uint16_t port)
{
    const auto it = context.host.listeners.find(port);
    return it == context.host.listeners.end() ? nullptr : context.socket(it->second);
}

void arrivesWithoutConnection(HostContext &context, const Incoming &in, std::optional<Seq> iss = std::nullopt)
{
    if (Socket *listener = listenerFor(context, in.segment.destination.port))
        segmentArrivesInListen(context, *listener, in, iss);
    else
        segmentArrivesInClosed(context, in);
}

// connections ------------------------------------------------------------------------------------------------------

void arrivesForRequest(HostContext &context, Socket &request, const Incoming &in)
{
    if (!listens(context, request.tcp.listener)) {
        withTcp(context, request, [](Endpoint &e, TcpContext &tcp) { finish(e, tcp, Rule::ListenerCloses); });
        settle(context);
        arrivesWithoutConnection(context, in);
        return;
    }
    RequestVerdict verdict{};
    withTcp(context, request, [&](Endpoint &e, TcpContext &tcp) {
        verdict = segmentArrivesInRequest(e, in.segment, in.packet, tcp);
        if (verdict == RequestVerdict::Drop)
            finish(e, tcp, Rule::RstInSynReceived, Errno::None, true);
    });
    if (verdict != RequestVerdict::Complete)
        return;
    Socket &listener = *context.socket(request.tcp.listener);
    if (acceptQueueFull(listener))
        withTcp(context, request, [&](Endpoint &e, TcpContext &tcp) { overflow(e, in.segment, in.packet, tcp); });
    else
        complete(context, listener, request, in);
}

void arrivesForMini(HostContext &context, Socket &mini, const Incoming &in)
{
    MiniVerdict verdict{};
    const Seq next = sequenceAfter(mini.tcp);
    withTcp(context, mini, [&](Endpoint &e, TcpContext &tcp) { verdict = segmentArrivesInMini(e, in.segment, in.packet, tcp); });
    if (verdict != MiniVerdict::NewSyn)
        return;
    settle(context);
    arrivesWithoutConnection(context, in, next);
}

} // namespace

void segmentArrives(HostContext &context, const Segment &segment, PacketId packet)
{
    const Incoming in{segment, packet};
    const auto found = context.host.table.find(in.tuple());
    Socket *socket = found == context.host.table.end() ? nullptr : context.socket(found->second);
    if (!socket)
        arrivesWithoutConnection(context, in);
    else if (socket->tcp.form == Form::Request)
        arrivesForRequest(context, *socket, in);
    else if (socket->tcp.form == Form::Mini)
        arrivesForMini(context, *socket, in);
    else
        withTcp(context, *socket, [&](Endpoint &e, TcpContext &tcp) { onSegment(e, tcp, segment, packet); });
    settle(context);
}

void icmpArrives(HostContext &context, const IcmpMessage &message)
{
    const auto found = context.host.table.find({message.quotedSource, message.quotedDestination});
    Socket *socket = found == context.host.table.end() ? nullptr : context.socket(found->second);
    if (socket)
        withTcp(context, *socket, [&](Endpoint &e, TcpContext &tcp) { onIcmp(e, tcp, message); });
    settle(context);
}

} // namespace teardown
