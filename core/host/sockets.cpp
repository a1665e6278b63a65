#include "host/sockets.h"

#include "base/digest.h"
#include "base/expect.h"
#include "host/ip.h"
#include "host/neighbour.h"
#include "host/processes.h"
#include "tcp/mini.h"
#include "tcp/output.h"
#include "tcp/receive.h"
#include "tcp/request.h"
#include "tcp/timers.h"
#include "tcp/transition.h"
#include "tcp/user_calls.h"

#include <algorithm>

namespace teardown {

namespace {

std::uint32_t clockMs(const Host &host, Time now) { return host.clockOffsetMs + static_cast<std::uint32_t>(now.ns / 1'000'000); }

} // namespace

namespace {

bool isOrphan(const Socket &socket)
{
    const Endpoint &e = socket.tcp;
    return e.dead && e.form == Form::Full && e.state != TcpState::Closed;
}

/// Does `limit` hold for the sockets that `counts`? They are counted only where that can be.
template <class Counts>
bool reaches(const Host &host, std::int64_t limit, Counts counts)
{
    if (static_cast<std::int64_t>(host.sockets.size()) < limit)
        return false;
    const auto found =
        std::count_if(host.sockets.begin(), host.sockets.end(), [&](const auto &entry) { return counts(entry.second); });
    return found >= limit;
}

} // namespace

TcpContext tcpContext(HostContext &context, Ipv4 remote)
{
    TcpContext tcp{context.now, context.node, profile(context.host.profile), context.host.settings, context.log, context.cause,
        clockMs(context.host, context.now), true, context.out, context.timerRequests};
    tcp.tooManyOrphans = reaches(context.host, context.host.settings[Setting::TcpMaxOrphans], isOrphan);
    tcp.timeWaitFull = reaches(context.host, context.host.settings[Setting::TcpMaxTwBuckets],
        [](const Socket &socket) { return socket.tcp.form == Form::Mini && socket.tcp.state != TcpState::Closed; });
    const std::optional<NextHop> hop = lookUpRoute(context.host, remote).hop;
    tcp.routable = hop.has_value();
    if (!hop)
        return tcp;
    if (const auto it = context.host.neighbours.find(hop->address); it != context.host.neighbours.end())
        for (const QueuedPacket &packet : it->second.waiting)
            tcp.heldPackets.push_back(packet.packet.id);
    return tcp;
}

void takeBack(HostContext &context, const TcpContext &tcp, Ipv4 remote)
{
    context.cause = tcp.cause;
    if (!tcp.confirmNeighbour)
        return;
    if (const std::optional<NextHop> hop = lookUpRoute(context.host, remote).hop)
        confirmNeighbour(context, hop->address);
}

Socket &makeSocket(HostContext &context)
{
    const SocketId id{context.ids.sockets++};
    Socket &socket = context.host.sockets[id];
    socket.tcp.id = id;
    const TcpContext tcp = tcpContext(context, {});
    prepare(socket.tcp, tcp);
    return socket;
}

void enterTable(HostContext &context, Socket &socket)
{
    context.host.table[socket.tcp.tuple] = socket.tcp.id;
    socket.inTable = true;
}

/// 3.4.1: a clock of 64 ns and a secret (RFC 6528)
Seq chooseIss(HostContext &context, const FourTuple &tuple)
{
    if (context.host.firstIss) {
        const Seq iss(*context.host.firstIss);
        context.host.firstIss.reset();
        return iss;
    }
    Digest digest;
    digest.add(context.host.secret);
    digest.add(tuple.local.address.value);
    digest.add(std::uint32_t{tuple.local.port});
    digest.add(tuple.remote.address.value);
    digest.add(std::uint32_t{tuple.remote.port});
    const auto clock = static_cast<std::uint32_t>(context.now.ns >> profile(context.host.profile).issClockShift);
    return Seq(static_cast<std::uint32_t>(digest.value() >> 16) + clock);
}

namespace {

/// A connection went into TIME_WAIT (or a FIN_WAIT_2 record) while a process still holds its descriptor: the descriptor keeps
/// what was received, the small record goes on alone.
void leaveHusk(HostContext &context, Socket &socket)
{
    const ProcessId owner = *socket.owner;
    const SocketId miniId = socket.tcp.id;
    Socket husk = socket;
    husk.tcp.id = SocketId{context.ids.sockets++};
    husk.tcp.form = Form::Full;
    husk.tcp.state = TcpState::Closed;
    husk.tcp.timers = {};
    husk.tcp.sendShutdown = husk.tcp.receiveShutdown = true;
    husk.inTable = false;
    socket.owner.reset();
    socket.waiters.clear();
    socket.tcp.readable.clear();
    socket.tcp.readableBytes = 0;
    socket.tcp.dead = true;
    Process *process = context.process(owner);
    expect(process != nullptr, "socket without its process");
    for (Descriptor &descriptor : process->descriptors)
        if (descriptor.socket == miniId)
            descriptor.socket = husk.tcp.id;
    for (Thread &thread : process->threads)
        if (thread.on == miniId)
            thread.on = husk.tcp.id;
    const SocketId huskId = husk.tcp.id;
    context.host.sockets.emplace(huskId, std::move(husk));
    context.touch(huskId);
}

void leaveListener(HostContext &context, Socket &socket)
{
    Socket *listener = context.socket(socket.tcp.listener);
    if (listener && socket.tcp.form == Form::Request && listener->halfOpen > 0)
        --listener->halfOpen;
}

/// Tables and owners after TCP did something to this socket.
void keepBooks(HostContext &context, SocketId id)
{
    Socket *socket = context.socket(id);
    if (!socket)
        return;
    if (socket->tcp.form == Form::Mini && socket->owner)
        leaveHusk(context, *socket);
    if (socket->tcp.state != TcpState::Closed)
        return;
    if (socket->inTable) {
        const auto it = context.host.table.find(socket->tcp.tuple);
        if (it != context.host.table.end() && it->second == id)
            context.host.table.erase(it);
        socket->inTable = false;
    }
    if (!socket->owner && !socket->queued && socket->waiters.empty()) {
        leaveListener(context, *socket);
        context.host.sockets.erase(id);
    }
}

} // namespace

void settle(HostContext &context)
{
    for (std::size_t i = 0; i < context.touched.size(); ++i) {
        const SocketId id = context.touched[i];
        keepBooks(context, id);
        Socket *socket = context.socket(id);
        if (!socket || socket->waiters.empty())
            continue;
        const std::vector<ThreadRef> waiters = socket->waiters;
        for (const ThreadRef &waiter : waiters)
            retry(context, waiter);
        keepBooks(context, id); // the last call on a closed socket may have returned
        expect(context.touched.size() < 1'000'000, "sockets wake each other without end");
    }
    context.touched.clear();
    flushOutgoing(context);
    if (!context.touched.empty())
        settle(context);
}

namespace {

/// How often a crowded listener repeats its SYN,ACK: the older most entries are, the less (reqsk_timer_handler()).
std::optional<std::int64_t> fewerSynAcks(HostContext &context, const Socket &request)
{
    const Socket *listener = context.socket(request.tcp.listener);
    const bool prunes = profile(context.host.profile).does(Behaviour::HalfOpenPruned);
    if (!prunes || !listener || listener->halfOpen * 2 <= static_cast<std::uint32_t>(std::max(8, listener->backlog)))
        return std::nullopt;
    auto young = 2 * std::count_if(context.host.sockets.begin(), context.host.sockets.end(), [&](const auto &entry) {
        const Endpoint &e = entry.second.tcp;
        return e.form == Form::Request && e.listener == request.tcp.listener && e.requestTimeouts == 0;
    });
    std::int64_t tries = context.host.settings[Setting::TcpSynackRetries];
    for (; tries > 2 && listener->halfOpen >= static_cast<std::uint64_t>(young); young *= 2)
        --tries;
    return tries;
}

} // namespace

void onSocketTimer(HostContext &context, SocketId id, TimerKind kind)
{
    Socket *socket = context.socket(id);
    if (!socket || !context.host.powered)
        return;
    Timer &timer = socket->tcp.timer(kind);
    timer.scheduled = Time::never();
    if (!timer.isArmed())
        return;
    if (timer.deadline > context.now) {
        timer.scheduled = timer.deadline;
        context.timerRequests.push_back({id, kind, timer.deadline});
        return;
    }
    const bool listenerGone = socket->tcp.form == Form::Request && !listens(context, socket->tcp.listener);
    const std::optional<std::int64_t> fewer =
        kind == TimerKind::SynAck ? fewerSynAcks(context, *socket) : std::optional<std::int64_t>();
    withTcp(context, *socket, [&](Endpoint &endpoint, TcpContext &tcp) {
        tcp.fewerSynAcks = fewer;
        if (listenerGone)
            finish(endpoint, tcp, Rule::ListenerCloses);
        else
            onTimer(endpoint, tcp, kind);
    });
    settle(context);
}

bool listens(HostContext &context, SocketId listener)
{
    const Socket *socket = context.socket(listener);
    return socket && socket->isListener();
}

void closeListener(HostContext &context, Socket &listener)
{
    withTcp(context, listener,
        [](Endpoint &endpoint, TcpContext &tcp) { transition(endpoint, tcp, TcpState::Closed, Rule::ListenerCloses); });
    context.host.listeners.erase(listener.tcp.tuple.local.port);
    const RecordId cause = context.cause;
    for (auto &[id, socket] : context.host.sockets) {
        if (socket.tcp.listener != listener.tcp.id)
            continue;
        context.cause = cause;
        if (!socket.queued)
            continue; // a half-open entry stays until its third segment or its timer comes (recording 14i)
        socket.queued = false;
        withTcp(context, socket, [](Endpoint &e, TcpContext &tcp) { abortEndpoint(e, tcp, Rule::ListenerCloses); });
    }
    context.cause = cause;
    listener.acceptQueue.clear();
}

void releaseSocket(HostContext &context, Socket &socket)
{
    const std::optional<ProcessId> process = socket.owner;
    socket.owner.reset();
    if (socket.tcp.state != TcpState::Closed) {
        context.record(
            Rule::CloseCall, OwnerChanged{socket.tcp.id, Ownership::Process, Ownership::Orphan, process.value_or(ProcessId{})});
        withTcp(context, socket, [](Endpoint &endpoint, TcpContext &tcp) { orphan(endpoint, tcp); });
    }
    context.touch(socket.tcp.id);
}

} // namespace teardown
