#include "small_trace.h"

namespace teardown {

SmallTrace::SmallTrace()
{
    const char *names[] = {"client", "router", "firewall", "server"};
    for (const char *name : names) {
        NodeSpec node;
        node.name = name;
        node.interfaces = {{"eth0", {}, 24}, {"eth1", {}, 24}};
        setup.nodes.push_back(node);
    }
    setup.nodes[0].interfaces = {{"eth0", client.address, 16}};
    setup.nodes[3].interfaces = {{"eth0", server.address, 16}};
    for (std::uint32_t i = 0; i < 3; ++i) {
        CableSpec cable;
        cable.name = "wire" + std::to_string(i);
        cable.client = {i};
        cable.server = {i + 1};
        cable.clientInterface = i == 0 ? "eth0" : "eth1";
        cable.serverInterface = "eth0";
        setup.cables.push_back(cable);
    }
}

RecordId SmallTrace::add(Time time, NodeId node, RecordBody body, RecordId cause, Rule rule)
{
    trace.records.push_back({time, cause, rule, node, std::move(body)});
    return trace.lastId();
}

PacketId SmallTrace::make(Time time, NodeId node, Packet packet, PacketMade made, RecordId cause)
{
    packet.id = {static_cast<std::uint32_t>(trace.packets.size())};
    made.packet = packet.id;
    trace.packets.push_back(packet);
    add(time, node, made, cause);
    return packet.id;
}

RecordId SmallTrace::travel(Time time, NodeId node, PacketId packet, Direction direction, int hops)
{
    RecordId last = trace.lastId();
    for (int i = 0; i < hops; ++i) {
        const bool right = direction == Direction::ToServer;
        const CableId cable{right ? node.value : node.value - 1};
        const Time arrives = time + (cable.value == 1 ? Duration{} : milliseconds(5));
        last = add(time, node, FrameDeparted{packet, cable, direction, arrives}, last, Rule::FrameTravels);
        node = {right ? node.value + 1 : node.value - 1};
        last = add(arrives, node, FrameArrived{packet, cable, direction}, last, Rule::FrameTravels);
        time = arrives;
    }
    return last;
}

Segment SmallTrace::fromClient(Flags flags, std::uint32_t seq, std::uint32_t ack, std::uint32_t length)
{
    return {client, server, Seq(seq), Seq(ack), flags, 502, {}, {1, 0, length}};
}

Segment SmallTrace::fromServer(Flags flags, std::uint32_t seq, std::uint32_t ack, std::uint32_t length)
{
    return {server, client, Seq(seq), Seq(ack), flags, 501, {}, {2, 0, length}};
}

RecordId SmallTrace::send(Time time, const Segment &segment, PacketMade made, RecordId cause)
{
    const bool right = segment.destination.address == server.address;
    const NodeId node = right ? clientNode : serverNode;
    const PacketId packet = make(time, node, {{}, segment}, made, cause);
    return travel(time, node, packet, right ? Direction::ToServer : Direction::ToClient);
}

void SmallTrace::handshake(Time time, std::uint32_t clientIsn, std::uint32_t serverIsn)
{
    PacketMade byClient, byServer;
    byClient.socket = {1};
    byServer.socket = {2};
    send(time, fromClient(Flag::Syn, clientIsn), byClient);
    send(time + milliseconds(10), fromServer(Flag::Syn | Flag::Ack, serverIsn, clientIsn + 1), byServer);
    send(time + milliseconds(20), fromClient(Flag::Ack, clientIsn + 1, serverIsn + 1), byClient);
}

} // namespace teardown
