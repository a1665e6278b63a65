#include "controller/acts.h"

#include <algorithm>

namespace teardown {

namespace {

bool alive(const ProcessView &process)
{
    return process.state == ProcessState::Running || process.state == ProcessState::Blocked
        || process.state == ProcessState::Stopped;
}

/// A process and its name for the node's connection.
struct Holder {
    std::string process;
    std::string fd;
};

std::optional<Holder> holderOf(const std::vector<ProcessView> &all, SocketId socket)
{
    for (const ProcessView &process : all) {
        for (const auto &[fd, held] : process.descriptors) {
            if (held == socket && alive(process))
                return Holder{process.name, fd};
        }
    }
    return std::nullopt;
}

std::optional<Holder> connectionHolder(const World &world, NodeId node)
{
    const std::optional<SocketView> socket = mainSocket(world, node);
    return socket ? holderOf(processes(world, node), socket->id) : std::nullopt;
}

std::string firstProcess(const World &world, NodeId node, bool living)
{
    const std::vector<ProcessView> all = processes(world, node);
    const auto found = std::find_if(all.begin(), all.end(), [&](const ProcessView &p) { return alive(p) == living; });
    if (found != all.end())
        return found->name;
    return all.empty() ? std::string() : all.front().name;
}

PacketId selectedPacket(const Explorer &explorer)
{
    const RecordId selected = explorer.selected();
    return selected.valid() ? packetOf(explorer.trace()[selected]) : PacketId{};
}

/// The retransmission timeout of the socket that sent the packet; 1 s where no socket did.
Duration patienceOfSender(const Explorer &explorer, PacketId packet)
{
    const Segment *segment = packet.valid() ? explorer.trace().packet(packet).segment() : nullptr;
    if (!segment)
        return seconds(1);
    for (const Node &node : explorer.world().nodes)
        for (const auto &[id, socket] : node.host.sockets)
            if (socket.tcp.tuple == FourTuple{segment->source, segment->destination} && socket.tcp.rtx.rto > Duration{})
                return socket.tcp.rtx.rto;
    return seconds(1);
}

/// The process that holds the connection, else the first one that lives.
std::string concernedProcess(const Explorer &explorer, NodeId node)
{
    const std::optional<Holder> holder = connectionHolder(explorer.world(), node);
    return holder ? holder->process : firstProcess(explorer.world(), node, true);
}

} // namespace

std::optional<NodeId> nodeWithRole(const Setup &setup, NodeRole role)
{
    const auto found = std::find_if(setup.nodes.begin(), setup.nodes.end(), [&](const NodeSpec &n) { return n.role == role; });
    if (found == setup.nodes.end())
        return std::nullopt;
    return NodeId{static_cast<std::uint32_t>(found - setup.nodes.begin())};
}

Action killAct(const Explorer &explorer, NodeId node) { return {node, KillProcess{concernedProcess(explorer, node)}}; }

Action stopAct(const Explorer &explorer, NodeId node)
{
    for (const ProcessView &process : processes(explorer.world(), node)) {
        if (process.state == ProcessState::Stopped)
            return {node, ContinueProcess{process.name}};
    }
    return {node, StopProcess{concernedProcess(explorer, node)}};
}

Action haltAct(const Explorer &, NodeId node) { return {node, ShutDownHost{}}; }

Action flushArpAct(const Explorer &, NodeId node) { return {node, FlushNeighbours{}}; }

Action forgetAct(const Explorer &, NodeId node) { return {node, FlushConntrack{}}; }

Action otherwiseAct(const Explorer &explorer, NodeId node, Verdict verdict)
{
    SetFirewall act;
    if (node.value < explorer.world().nodes.size())
        act.policy = explorer.world().nodes[node.value].firewall.policy;
    act.policy.otherwise = verdict;
    return {node, act};
}

Action startAct(const Explorer &explorer, NodeId node)
{
    return {node, StartProcess{firstProcess(explorer.world(), node, false)}};
}

Action powerAct(const Explorer &explorer, NodeId node)
{
    if (poweredOn(explorer.world(), node))
        return {node, PowerOff{}};
    return {node, PowerOn{.startPrograms = true}};
}

Action cableAct(const Explorer &explorer, NodeId node)
{
    const auto &interfaces = explorer.setup().nodes[node.value].interfaces;
    const std::string name = interfaces.empty() ? std::string() : interfaces.front().name;
    return {node, SetCarrier{name, !name.empty() && !carrierUp(explorer.world(), node, name)}};
}

Action blackHoleAct(const Explorer &explorer, CableId cable)
{
    const bool exists = cable.value < explorer.setup().cables.size();
    return {NodeId{}, SetBlackHole{cable, !exists || !blackHoled(explorer.world(), cable)}};
}

Action cableChangeAct(const Explorer &explorer, CableId cable)
{
    if (cable.value >= explorer.world().cables.size())
        return {NodeId{}, SetCable{cable, {}, 0}};
    const Cable &now = explorer.world().cables[cable.value];
    return {NodeId{}, SetCable{cable, now.delay, now.lossPerMillion}};
}

Action dropAct(const Explorer &explorer) { return {NodeId{}, DropPacket{selectedPacket(explorer)}}; }

Action delayAct(const Explorer &explorer)
{
    const PacketId packet = selectedPacket(explorer);
    return {NodeId{}, DelayPacket{packet, patienceOfSender(explorer, packet)}};
}

Action duplicateAct(const Explorer &explorer) { return {NodeId{}, DuplicatePacket{selectedPacket(explorer)}}; }

Action corruptAct(const Explorer &explorer, PacketPart part) { return {NodeId{}, CorruptPacket{selectedPacket(explorer), part}}; }

std::optional<Action> actOn(const Explorer &explorer, const std::string &process, const Action &act)
{
    const std::vector<ProcessView> all = processes(explorer.world(), act.node);
    const auto one = std::find_if(all.begin(), all.end(), [&](const ProcessView &p) { return p.name == process; });
    if (one == all.end())
        return std::nullopt;
    if (std::holds_alternative<KillProcess>(act.body))
        return Action{act.node, KillProcess{process}};
    if (std::holds_alternative<StartProcess>(act.body))
        return Action{act.node, StartProcess{process}};
    if (std::holds_alternative<StopProcess>(act.body) || std::holds_alternative<ContinueProcess>(act.body))
        return one->state == ProcessState::Stopped ? Action{act.node, ContinueProcess{process}}
                                                   : Action{act.node, StopProcess{process}};
    const auto *made = std::get_if<MakeCall>(&act.body);
    if (!made)
        return std::nullopt;
    MakeCall own{process, made->call};
    if (made->process != process)
        own.call.fd.clear(); // its own connection
    return Action{act.node, own};
}

Action callAct(const Explorer &explorer, NodeId node, SystemCall call)
{
    const std::optional<Holder> holder = connectionHolder(explorer.world(), node);
    if (holder)
        call.fd = holder->fd;
    return {node, MakeCall{holder ? holder->process : firstProcess(explorer.world(), node, true), call}};
}

} // namespace teardown
