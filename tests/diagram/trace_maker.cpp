#include "trace_maker.h"

#include <algorithm>
#include <numeric>

namespace teardown {

namespace {

constexpr Ipv4 clientAddress = ipv4(10, 16, 56, 2), serverAddress = ipv4(10, 22, 5, 3);
constexpr Duration cableDelay = milliseconds(5);

} // namespace

TraceMaker::TraceMaker()
{
    auto node = [&](const char *name, NodeRole role, Ipv4 address) {
        NodeSpec spec;
        spec.name = name;
        spec.role = role;
        spec.interfaces.push_back({"eth0", address, 24});
        setup.nodes.push_back(spec);
    };
    node("client", NodeRole::Client, clientAddress);
    node("router", NodeRole::Router, ipv4(10, 16, 56, 1));
    node("server", NodeRole::Server, serverAddress);
    for (std::uint32_t i = 0; i < 2; ++i)
        setup.cables.push_back({"wire" + std::to_string(i), {i}, {i + 1}, "eth0", "eth0", cableDelay, 0, true});
}

NodeId TraceMaker::end(bool server) const { return {server ? static_cast<std::uint32_t>(setup.nodes.size()) - 1 : 0}; }

std::size_t TraceMaker::add(std::int64_t at, NodeId node, RecordBody body, std::size_t cause)
{
    Record record;
    record.time = atTime(milliseconds(at));
    record.node = node;
    record.body = std::move(body);
    m_pending.push_back({record, cause});
    return m_pending.size() - 1;
}

PacketId TraceMaker::send(std::int64_t at, bool toServer, Flags flags, std::uint32_t seq, std::uint32_t ack, std::uint32_t bytes,
    SegmentRole role, int lostOnCable)
{
    const PacketId id{static_cast<std::uint32_t>(trace.packets.size())};
    Segment segment;
    segment.source = toServer ? SocketAddress{clientAddress, 1982} : SocketAddress{serverAddress, 55555};
    segment.destination = toServer ? SocketAddress{serverAddress, 55555} : SocketAddress{clientAddress, 1982};
    segment.seq = Seq(seq + (toServer ? 3392458353u : 881279296u));
    segment.ack = Seq(ack + (toServer ? 881279296u : 3392458353u));
    segment.flags = flags;
    segment.window = 65535;
    segment.payload.length = bytes;
    trace.packets.push_back({id, segment});
    const bool again = role == SegmentRole::Retransmission;
    std::size_t cause =
        add(at, end(!toServer), PacketMade{id, {toServer ? 0u : 1u}, role, {}, static_cast<std::uint8_t>(again ? 1 : 0)});
    const Direction direction = toServer ? Direction::ToServer : Direction::ToClient;
    for (int hop = 0; hop < 2; ++hop) {
        const CableId cable{static_cast<std::uint32_t>(toServer ? hop : 1 - hop)};
        const NodeId from = toServer ? setup.cables[cable.value].client : setup.cables[cable.value].server;
        const NodeId to = toServer ? setup.cables[cable.value].server : setup.cables[cable.value].client;
        cause = add(at, from, FrameDeparted{id, cable, direction, atTime(milliseconds(at) + cableDelay)}, cause);
        if (hop == lostOnCable) {
            add(at + 2, from, PacketLost{id, LossReason::CableCut, cable, direction, milliseconds(2)}, cause);
            return id;
        }
        at += 5;
        cause = add(at, to, FrameArrived{id, cable, direction}, cause);
    }
    return id;
}

void TraceMaker::state(std::int64_t at, bool server, TcpState from, TcpState to, bool byReset)
{
    StateChanged change;
    change.socket = {server ? 1u : 0u};
    change.from = from;
    change.to = to;
    change.byReset = byReset;
    add(at, end(server), change);
}

void TraceMaker::timer(std::int64_t at, bool server, TimerKind kind, std::int64_t deadline)
{
    add(at, end(server), TimerArmed{{server ? 1u : 0u}, kind, atTime(milliseconds(deadline)), 0});
}

void TraceMaker::timerFired(std::int64_t at, bool server, TimerKind kind)
{
    add(at, end(server), TimerFired{{server ? 1u : 0u}, kind});
}

void TraceMaker::call(std::int64_t at, std::int64_t returned, bool server, CallName name, std::int64_t value, Errno error)
{
    const CallId id{static_cast<std::uint32_t>(trace.calls.size())};
    CallRecord call;
    call.node = end(server);
    call.process = {1};
    call.processName = server ? "server" : "client";
    call.call.name = name;
    call.call.fd = "sock";
    call.call.length = value;
    call.entered = atTime(milliseconds(at));
    call.returned = atTime(milliseconds(returned));
    call.result.value = error == Errno::None ? value : -1;
    call.result.error = error;
    trace.calls.push_back(call);
    const std::size_t cause = add(at, end(server), CallEntered{id});
    add(returned, end(server), CallReturned{id}, cause);
}

void TraceMaker::action(std::int64_t at, bool server, ActionBody body)
{
    const auto index = static_cast<std::uint32_t>(trace.actions.size());
    trace.actions.push_back({atTime(milliseconds(at)), {end(server), std::move(body)}, true});
    add(at, end(server), ActionTaken{index, true});
}

void TraceMaker::finish()
{
    std::vector<std::size_t> order(m_pending.size()), place(m_pending.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
        [&](std::size_t a, std::size_t b) { return m_pending[a].record.time < m_pending[b].record.time; });
    for (std::size_t i = 0; i < order.size(); ++i)
        place[order[i]] = i;
    trace.records.clear();
    for (std::size_t index : order) {
        Record record = m_pending[index].record;
        if (m_pending[index].cause != none)
            record.cause = {static_cast<std::uint32_t>(place[m_pending[index].cause])};
        trace.records.push_back(record);
    }
}

TraceMaker serverKilledThenWritten()
{
    TraceMaker t;
    t.setup.end = atTime(seconds(120));
    t.state(0, true, TcpState::Closed, TcpState::Listen);
    t.call(50, 70, false, CallName::Connect, 0);
    t.state(50, false, TcpState::Closed, TcpState::SynSent);
    t.send(50, true, Flag::Syn, 0, 0);
    t.state(60, true, TcpState::Listen, TcpState::SynReceived);
    t.send(60, false, Flag::Syn | Flag::Ack, 0, 1);
    t.state(70, false, TcpState::SynSent, TcpState::Established);
    t.send(70, true, Flag::Ack, 1, 1, 0, SegmentRole::Acknowledgment);
    t.state(80, true, TcpState::SynReceived, TcpState::Established);
    t.call(80, 80, true, CallName::Accept, 4);
    t.action(500, true, KillProcess{"server"});
    t.state(500, true, TcpState::Established, TcpState::FinWait1);
    t.send(500, false, Flag::Fin | Flag::Ack, 1, 1);
    t.state(510, false, TcpState::Established, TcpState::CloseWait);
    t.call(510, 510, false, CallName::Recv, 0);
    t.send(510, true, Flag::Ack, 1, 2, 0, SegmentRole::Acknowledgment);
    t.state(520, true, TcpState::FinWait1, TcpState::FinWait2);
    t.timer(520, true, TimerKind::FinWait2, 60520);
    t.timerFired(60520, true, TimerKind::FinWait2);
    t.state(60520, true, TcpState::FinWait2, TcpState::Closed);
    t.call(61269, 61269, false, CallName::Send, 5);
    t.send(61269, true, Flag::Psh | Flag::Ack, 1, 2, 5);
    t.send(61279, false, Flag::Rst, 2, 0, 0, SegmentRole::Reset);
    t.state(61289, false, TcpState::CloseWait, TcpState::Closed, true);
    t.call(62500, 62500, false, CallName::Send, 5, Errno::Econnreset);
    t.finish();
    return t;
}

} // namespace teardown
