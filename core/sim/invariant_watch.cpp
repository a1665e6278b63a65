#include "sim/invariant_watch.h"

#include "base/expect.h"
#include "sim/connection_ends.h"
#include "sim/invariants.h"
#include "sim/state_pairs.h"

#include <algorithm>
#include <string>

namespace teardown {

namespace {

constexpr std::uint32_t stepsBetweenFullChecks = 64;
/// A host with no more sockets is checked as a whole when something happens in it.
constexpr std::size_t fewSockets = 16;

bool isConnection(const Endpoint &e) { return e.state != TcpState::Closed && e.state != TcpState::Listen; }

} // namespace

void InvariantWatch::afterStep(const World &world, const Trace &trace)
{
    if (++m_steps % stepsBetweenFullChecks == 0) {
        everything(world, trace);
        return;
    }
    expect(world.queue.nextTime() >= world.now, "an event lies in the past");
    checkTouched(world, trace);
}

void InvariantWatch::everything(const World &world, const Trace &trace)
{
    checkTouched(world, trace);
    checkInvariants(world);
    checkPackets(world);
    for (std::uint32_t i = 0; i < world.nodes.size(); ++i)
        checkNode(world, {i});
}

void InvariantWatch::checkTouched(const World &world, const Trace &trace)
{
    const std::uint32_t first = m_seen;
    for (; m_seen < trace.records.size(); ++m_seen)
        book(world, trace, {m_seen});
    std::set<NodeId> whole;
    std::set<std::pair<NodeId, SocketId>> single;
    for (std::uint32_t i = first; i < m_seen; ++i) {
        const Record &record = trace.records[i];
        if (!record.node.valid())
            continue;
        if (world.nodes[record.node.value].host.sockets.size() <= fewSockets)
            whole.insert(record.node);
        else if (const SocketId socket = socketOf(record); socket.valid())
            single.insert({record.node, socket});
    }
    for (NodeId node : whole) {
        checkHost(world.nodes[node.value].host, world.now);
        checkNode(world, node);
    }
    for (const auto &[node, id] : single) {
        const Host &host = world.nodes[node.value].host;
        const auto found = host.sockets.find(id);
        if (found == host.sockets.end())
            continue;
        checkSocketOf(host, id, found->second, world.now);
        checkSocket(world, host, found->second);
    }
}

// books -----------------------------------------------------------------------------------------------------------

void InvariantWatch::book(const World &world, const Trace &trace, RecordId id)
{
    const Record &record = trace[id];
    if (const auto *returned = record.as<CallReturned>()) {
        bookCall(world, trace.call(returned->call));
        return;
    }
    if (const auto *made = record.as<PacketMade>(); made && made->role == SegmentRole::Forged)
        if (const Segment *segment = trace.packet(made->packet).segment()) {
            m_meddled.insert({segment->source, segment->destination});
            m_meddled.insert({segment->destination, segment->source});
        }
    if (const auto *moved = record.as<StateChanged>(); moved && moved->from == TcpState::Closed)
        bookOpening(world.nodes[record.node.value].host, moved->socket, record.rule);
    bookPacket(world, record, id);
}

/// A SYN cookie that comes twice opens the same connection again with the same numbers: nothing was read or written in it, and
/// what the other end knows may be of the first one.
void InvariantWatch::bookOpening(const Host &host, SocketId id, Rule rule)
{
    const auto found = host.sockets.find(id);
    if (found == host.sockets.end())
        return;
    const FourTuple &tuple = found->second.tcp.tuple;
    const StreamKey key{tuple, found->second.tcp.snd.iss.value()};
    m_calls.erase(key);
    if (rule == Rule::SynCookieAccepted && !m_cookies.insert(key).second)
        m_meddled.insert({tuple, tuple.reversed()});
}

namespace {

/// How often a frame that has just departed is on its way: a path rule may have doubled it.
std::uint16_t copiesOf(const World &world, RecordId departed)
{
    const bool doubles = std::any_of(world.pathRules.begin(), world.pathRules.end(),
        [](const PathRule &rule) { return rule.spec.effect == PathEffect::Duplicate; });
    if (!doubles)
        return 1;
    std::uint16_t copies = 0;
    world.queue.forEach([&](Time, const Event &event) {
        const auto *frame = std::get_if<FrameEvent>(&event);
        copies = static_cast<std::uint16_t>(copies + (frame && frame->cause == departed ? 1 : 0));
    });
    return copies;
}

} // namespace

void InvariantWatch::bookPacket(const World &world, const Record &record, RecordId id)
{
    const PacketId packet = packetOf(record);
    if (!packet.valid())
        return;
    if (packet.value >= m_packets.size())
        m_packets.resize(packet.value + 1);
    Whereabouts &is = m_packets[packet.value];
    const auto leave = [](std::uint16_t &place) {
        expect(place > 0, "a packet goes on from where it is not");
        --place;
    };
    const auto leaveNode = [&] { leave(is.waiting > 0 ? is.waiting : is.atNodes); };
    if (record.as<PacketMade>()) {
        ++is.atNodes;
    } else if (record.as<PacketWaits>() && record.rule != Rule::StillInHost) { // that one only tells of the wait
        leave(is.atNodes);
        ++is.waiting;
    } else if (record.as<FrameDeparted>()) {
        leaveNode();
        is.onCables = static_cast<std::uint16_t>(is.onCables + copiesOf(world, id));
    } else if (record.as<FrameArrived>()) {
        leave(is.onCables);
        ++is.atNodes;
    } else if (const auto *lost = record.as<PacketLost>()) {
        if (lost->cable.valid())
            leave(is.onCables);
        else
            leaveNode();
    }
}

void InvariantWatch::bookCall(const World &world, const CallRecord &call)
{
    const bool moves = call.call.name == CallName::Send || call.call.name == CallName::Recv;
    if (!moves || call.result.value <= 0)
        return;
    const Host &host = world.nodes[call.node.value].host;
    if (const auto found = host.sockets.find(call.socket); found != host.sockets.end())
        m_streams[call.socket] = {found->second.tcp.tuple, found->second.tcp.snd.iss.value()};
    const auto stream = m_streams.find(call.socket);
    if (stream == m_streams.end())
        return; // it came and went within one step
    Calls &calls = m_calls[stream->second];
    (call.call.name == CallName::Send ? calls.sent : calls.received) += static_cast<std::uint64_t>(call.result.value);
}

// checks ----------------------------------------------------------------------------------------------------------

void InvariantWatch::checkNode(const World &world, NodeId node)
{
    const Host &host = world.nodes[node.value].host;
    for (const auto &[id, socket] : host.sockets)
        checkSocket(world, host, socket);
}

void InvariantWatch::checkSocket(const World &world, const Host &host, const Socket &socket)
{
    if (!isConnection(socket.tcp))
        return;
    m_streams[socket.tcp.id] = {socket.tcp.tuple, socket.tcp.snd.iss.value()};
    checkCalls(host, socket);
    checkEnds(world, socket);
}

/// Bytes are conserved between a program and the buffers of its socket.
void InvariantWatch::checkCalls(const Host &host, const Socket &socket)
{
    const Endpoint &e = socket.tcp;
    if (e.form != Form::Full || e.dead)
        return;
    const auto found = m_calls.find(m_streams.at(e.id));
    const Calls calls = found == m_calls.end() ? Calls{} : found->second;
    expect(calls.received + e.readableBytes == e.received, "bytes received are neither read nor readable");
    std::uint64_t inProgress = 0;
    for (const ThreadRef &waiter : socket.waiters) {
        const Thread &thread = host.processes.at(waiter.process).threads[waiter.thread];
        if (thread.call.name == CallName::Send)
            inProgress += thread.progress;
    }
    expect(calls.sent + inProgress == e.written, "bytes that programs sent are not those that were queued");
}

/// What one end knows of the other is so.
void InvariantWatch::checkEnds(const World &world, const Socket &socket) const
{
    const Endpoint &a = socket.tcp;
    if (m_meddled.contains(a.tuple))
        return;
    const Socket *other = otherEnd(world, a);
    if (!other)
        return;
    const Endpoint &b = other->tcp;
    if (const std::string_view why = whyNotTogether(a.state, b.state); !why.empty())
        throw BrokenInvariant(std::string(name(a.state)) + " and " + std::string(name(b.state)) + ": " + std::string(why));
    if (a.state == TcpState::SynSent || b.state == TcpState::SynSent)
        return;
    expect(atOrBefore(a.snd.una, b.rcv.nxt), "one end knows of bytes as received that the other has not received");
    expect(atOrBefore(b.rcv.nxt, a.snd.nxt), "one end has received what the other has not sent");
    expect(a.form != Form::Full || b.form != Form::Full || b.received <= a.written, "more bytes arrived than were sent");
}

/// Every packet that the books say is on its way is there, and no other.
void InvariantWatch::checkPackets(const World &world) const
{
    std::map<PacketId, Whereabouts> found;
    world.queue.forEach([&](Time, const Event &event) {
        if (const auto *frame = std::get_if<FrameEvent>(&event))
            ++found[frame->packet.id].onCables;
    });
    for (const Node &node : world.nodes)
        for (const auto &[address, neighbour] : node.host.neighbours)
            for (const QueuedPacket &packet : neighbour.waiting)
                ++found[packet.packet.id].waiting;
    for (const auto &[id, is] : found) {
        expect(id.value < m_packets.size(), "a packet is on its way that nobody made");
        expect(m_packets[id.value].onCables == is.onCables, "a packet is on another cable than the trace says");
        expect(m_packets[id.value].waiting >= is.waiting, "a packet waits where the trace does not say so");
    }
    std::size_t onCables = 0, booked = 0;
    for (const auto &[id, is] : found)
        onCables += is.onCables;
    for (const Whereabouts &is : m_packets)
        booked += is.onCables;
    expect(onCables == booked, "a packet has vanished from a cable without a word");
}

} // namespace teardown
