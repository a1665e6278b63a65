#include "sim/view.h"

#include "host/ip.h"
#include "host/processes.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace teardown {

namespace {

const Host &hostOf(const World &world, NodeId node) { return world.nodes[node.value].host; }

const Interface *interfaceOf(const World &world, NodeId node, const std::string &name)
{
    for (const Interface &interface : hostOf(world, node).interfaces)
        if (interface.name == name)
            return &interface;
    return nullptr;
}

std::vector<TimerView> timersOf(const Endpoint &endpoint)
{
    std::vector<TimerView> timers;
    for (std::size_t i = 0; i < endpoint.timers.size(); ++i)
        if (endpoint.timers[i].isArmed())
            timers.push_back({static_cast<TimerKind>(i), endpoint.timers[i].armedAt, endpoint.timers[i].deadline});
    std::stable_sort(
        timers.begin(), timers.end(), [](const TimerView &a, const TimerView &b) { return a.deadline < b.deadline; });
    return timers;
}

Ownership ownershipOf(const Socket &socket)
{
    if (socket.queued || socket.tcp.form == Form::Request)
        return Ownership::Queued;
    return socket.owner ? Ownership::Process : Ownership::Orphan;
}

/// The sequence numbers that are queued or on their way. What is kept of a connection in its first and last states has none.
std::uint32_t queueCount(std::uint32_t otherwise, const Socket &socket, Seq una, Seq write)
{
    if (socket.isListener())
        return otherwise;
    return socket.tcp.form == Form::Full ? static_cast<std::uint32_t>(distance(write, una)) : 0;
}

SocketView viewOf(const Host &host, const Socket &socket)
{
    const Endpoint &e = socket.tcp;
    SocketView view;
    view.id = e.id;
    view.tuple = e.tuple;
    view.state = e.state;
    view.owner = ownershipOf(socket);
    view.process = socket.owner;
    if (socket.owner)
        view.processName = host.processes.at(*socket.owner).name;
    view.timers = timersOf(e);
    if (socket.isListener()) {
        view.sendQueue = static_cast<std::uint32_t>(socket.backlog);
        view.receiveQueue = static_cast<std::uint32_t>(socket.acceptQueue.size());
    } else {
        view.sendQueue = static_cast<std::uint32_t>(e.written - e.acknowledged);
        view.receiveQueue = static_cast<std::uint32_t>(e.readableBytes);
    }
    view.sendQueueCount = queueCount(view.sendQueue, socket, e.snd.una, e.snd.write);
    view.receiveQueueCount = view.receiveQueue + (e.form == Form::Full && e.finReceived && !e.finRead ? 1u : 0u);
    view.sendBuffer = e.sendBuffer;
    view.receiveBuffer = e.receiveBuffer;
    view.snd_una = e.snd.una;
    view.snd_nxt = e.snd.nxt;
    view.rcv_nxt = e.rcv.nxt;
    view.sendWindow = e.snd.wnd;
    view.receiveWindow = e.rcv.wnd;
    view.rto = e.rtx.rto;
    view.retransmits = e.rtx.retransmits;
    view.backoff = e.rtx.backoff;
    view.probes = e.probesOut;
    view.synAckTimeouts = e.requestTimeouts;
    view.srtt = nanoseconds(e.rtx.srtt8 / 8);
    view.keepalive = e.options.keepalive;
    view.miniSocket = e.form == Form::Mini;
    view.pendingError = e.error;
    view.softError = e.softError;
    view.sendShutdown = e.sendShutdown;
    view.receiveShutdown = e.receiveShutdown;
    return view;
}

} // namespace

std::string_view name(ProcessState state)
{
    switch (state) {
    case ProcessState::NotStarted: return "not started";
    case ProcessState::Running: return "running";
    case ProcessState::Blocked: return "blocked";
    case ProcessState::Stopped: return "stopped";
    case ProcessState::Exited: return "exited";
    case ProcessState::Killed: return "killed";
    }
    return {};
}

std::vector<SocketView> sockets(const World &world, NodeId node)
{
    std::vector<SocketView> views;
    const Host &host = hostOf(world, node);
    for (const auto &[id, socket] : host.sockets)
        if (socket.tcp.state != TcpState::Closed)
            views.push_back(viewOf(host, socket));
    return views;
}

std::optional<SocketView> mainSocket(const World &world, NodeId node)
{
    const Host &host = hostOf(world, node);
    const Socket *best = nullptr;
    for (const auto &[id, socket] : host.sockets) {
        if (socket.tcp.state == TcpState::Closed)
            continue;
        if (!best || best->isListener() || !socket.isListener())
            best = &socket;
    }
    return best ? std::optional(viewOf(host, *best)) : std::nullopt;
}

namespace {

ProcessView viewOf(const Process &process)
{
    ProcessView view;
    view.id = process.id;
    view.name = process.name;
    for (const Descriptor &descriptor : process.descriptors)
        view.descriptors.emplace_back(descriptor.name, descriptor.socket);
    view.state = ProcessState::Running;
    for (const Thread &thread : process.threads)
        if (thread.state == ThreadState::Blocked && !view.blockedIn) {
            view.blockedIn = thread.callId;
            view.state = ProcessState::Blocked;
        }
    if (process.stopped)
        view.state = ProcessState::Stopped;
    if (!process.running)
        view.state = process.killed ? ProcessState::Killed : ProcessState::Exited;
    return view;
}

} // namespace

std::vector<ProcessView> processes(const World &world, NodeId node)
{
    std::vector<ProcessView> views;
    const Host &host = hostOf(world, node);
    std::map<std::string_view, const Process *> latest; // that runs, else that ran last
    for (const auto &[id, process] : host.processes)
        if (const Process *&found = latest[process.name]; !found || process.running || !found->running)
            found = &process;
    for (const ProcessSpec &spec : world.setup->processes) {
        for (std::uint32_t copy = 0; spec.node == node && copy < spec.copies; ++copy) {
            ProcessView view;
            view.name = nameOfCopy(spec, copy);
            const auto found = latest.find(view.name);
            views.push_back(found == latest.end() ? view : viewOf(*found->second));
        }
    }
    return views;
}

std::vector<NeighbourView> neighbours(const World &world, NodeId node)
{
    std::vector<NeighbourView> views;
    const Host &host = hostOf(world, node);
    for (const auto &[address, neighbour] : host.neighbours)
        views.push_back({address, neighbour.state, static_cast<std::uint32_t>(neighbour.waiting.size()),
            host.interfaces[neighbour.interface].name});
    return views;
}

std::vector<ConntrackView> connectionTable(const World &world, NodeId node)
{
    std::vector<ConntrackView> views;
    for (const auto &[flow, entry] : world.nodes[node.value].firewall.table.entries)
        views.push_back({flow, entry.state, entry.expires, entry.assured, !entry.replySeen});
    return views;
}

std::vector<FlightView> inFlight(const World &world)
{
    std::vector<FlightView> views;
    world.queue.forEach([&](Time, const Event &event) {
        if (const auto *frame = std::get_if<FrameEvent>(&event))
            views.push_back({frame->packet.id, frame->cable, frame->direction, frame->departed, frame->arrives,
                static_cast<bool>(frame->packet.damage), !frame->packet.arp()});
    });
    std::sort(views.begin(), views.end(),
        [](const FlightView &a, const FlightView &b) { return std::tie(a.departed, a.packet) < std::tie(b.departed, b.packet); });
    return views;
}

bool poweredOn(const World &world, NodeId node) { return hostOf(world, node).powered; }

bool carrierUp(const World &world, NodeId node, const std::string &interface)
{
    const Interface *i = interfaceOf(world, node, interface);
    return i && i->carrier;
}

bool interfaceUp(const World &world, NodeId node, const std::string &interface)
{
    const Interface *i = interfaceOf(world, node, interface);
    return i && i->up;
}

bool blackHoled(const World &world, CableId cable) { return world.cables[cable.value].blackHole; }

std::int64_t settingOf(const World &world, NodeId node, Setting setting) { return hostOf(world, node).settings[setting]; }

std::string mainDescriptor(const Host &host, const Process &process)
{
    for (auto it = process.descriptors.rbegin(); it != process.descriptors.rend(); ++it) {
        const auto found = host.sockets.find(it->socket);
        if (found != host.sockets.end() && !found->second.isListener())
            return it->name;
    }
    return {};
}

Time nextHappening(const World &world)
{
    Time next = Time::never();
    const auto live = [&](Time at, const Event &event) -> Time {
        if (const auto *timer = std::get_if<SocketTimerEvent>(&event)) {
            const Host &host = hostOf(world, timer->node);
            const auto it = host.sockets.find(timer->socket);
            return it == host.sockets.end() ? Time::never() : it->second.tcp.timer(timer->kind).deadline;
        }
        if (const auto *wake = std::get_if<ThreadWakeEvent>(&event)) {
            const Host &host = hostOf(world, wake->node);
            const auto it = host.processes.find(wake->thread.process);
            const bool valid = it != host.processes.end() && it->second.running && !it->second.stopped
                && it->second.threads[wake->thread.thread].generation == wake->generation;
            return valid ? at : Time::never();
        }
        if (const auto *neighbour = std::get_if<NeighbourTimerEvent>(&event)) {
            const Host &host = hostOf(world, neighbour->node);
            const auto it = host.neighbours.find(neighbour->address);
            return it != host.neighbours.end() && it->second.generation == neighbour->generation ? at : Time::never();
        }
        if (const auto *flow = std::get_if<ConntrackTimerEvent>(&event)) {
            const auto &entries = world.nodes[flow->node.value].firewall.table.entries;
            const auto it = entries.find(flow->flow);
            return it == entries.end() ? Time::never() : it->second.expires;
        }
        return at;
    };
    world.queue.forEach([&](Time at, const Event &event) { next = std::min(next, live(at, event)); });
    return next;
}

} // namespace teardown
