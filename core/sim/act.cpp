#include "sim/stepper.h"

#include "host/ip.h"
#include "host/neighbour.h"
#include "host/processes.h"
#include "host/sockets.h"
#include "sim/view.h"
#include "tcp/transition.h"

#include <algorithm>

// What people and scenarios do to the world.

namespace teardown {

namespace {

std::optional<std::uint8_t> interfaceByName(const Host &host, const std::string &name)
{
    for (std::size_t i = 0; i < host.interfaces.size(); ++i)
        if (host.interfaces[i].name == name)
            return static_cast<std::uint8_t>(i);
    return std::nullopt;
}

std::optional<std::uint32_t> specByName(const World &world, NodeId node, const std::string &name)
{
    const std::vector<ProcessSpec> &specs = world.setup->processes;
    for (std::uint32_t i = 0; i < specs.size(); ++i)
        if (specs[i].node == node && specs[i].name == name)
            return i;
    return std::nullopt;
}

} // namespace

void apply(World &world, Trace *trace, const TimedAction &action)
{
    world.now = std::max(world.now, action.at);
    const bool works = refusalOf(world, action.action) == Refusal::None;
    const std::uint32_t index = world.appliedActions++;
    if (trace)
        trace->actions.push_back(action);
    Stepper stepper(world, trace);
    const Rule rule = action.byUser ? Rule::UserAction : Rule::ScenarioAction;
    const RecordId taken = stepper.log().add(world.now, {}, rule, action.action.node, ActionTaken{index, works});
    if (works)
        stepper.act(action.action, taken, rule);
}

void Stepper::act(const Action &action, RecordId cause, Rule)
{
    const NodeId node = action.node.valid() ? action.node : NodeId{0};
    HostContext context = contextFor(node, cause);
    std::visit([&](const auto &body) { on(body, context); }, action.body);
    carryOut(context);
}

void Stepper::on(const KillProcess &action, HostContext &context)
{
    const RecordId cause = context.cause;
    for (ProcessId id : runningProcesses(context.host, action.process)) {
        context.cause = cause;
        endProcess(context, *context.process(id), true);
    }
}
void Stepper::on(const StopProcess &action, HostContext &context)
{
    for (ProcessId id : runningProcesses(context.host, action.process))
        stopProcess(context, *context.process(id));
}
void Stepper::on(const ContinueProcess &action, HostContext &context)
{
    const RecordId cause = context.cause;
    for (ProcessId id : runningProcesses(context.host, action.process)) {
        context.cause = cause;
        continueProcess(context, *context.process(id));
    }
}

void Stepper::on(const StartProcess &action, HostContext &context)
{
    if (const std::optional<std::uint32_t> spec = specByName(m_world, context.node, action.process))
        startProgram(context, *spec);
}

/// All copies, one after the other.
void Stepper::startProgram(HostContext &context, std::uint32_t spec)
{
    const ProcessSpec &program = m_world.setup->processes[spec];
    startProcess(context, spec);
    for (std::uint32_t copy = 1; copy < program.copies; ++copy)
        m_world.queue.push(m_world.now + program.oneEvery * copy, ProcessStartEvent{spec, copy});
}

void Stepper::powerDown(HostContext &context, Rule rule)
{
    Host &host = context.host;
    context.cause = m_log.add(m_world.now, context.cause, rule, context.node, PowerChanged{false});
    host.powered = false;
    for (auto &[id, process] : host.processes) {
        if (!process.running)
            continue;
        process.running = false;
        process.killed = true;
        for (Thread &thread : process.threads) {
            if (thread.state == ThreadState::Blocked)
                m_log.finishCall(thread.callId, m_world.now, true, {});
            thread.state = ThreadState::Done;
            ++thread.generation;
        }
        process.descriptors.clear();
        context.record(Rule::HostWithoutPower, ProcessChanged{id, ProcessEvent::Killed});
    }
    for (const auto &[id, socket] : host.sockets)
        if (socket.tcp.state != TcpState::Closed)
            context.record(Rule::HostWithoutPower,
                StateChanged{id, socket.tcp.tuple, socket.tcp.state, TcpState::Closed, Ownership::Orphan, false, Errno::None});
    host.sockets.clear();
    host.table.clear();
    host.listeners.clear();
    for (auto &[address, neighbour] : host.neighbours)
        neighbour.waiting.clear();
    m_world.nodes[context.node.value].firewall.table.entries.clear();
}

void Stepper::on(const PowerOff &, HostContext &context) { powerDown(context, Rule::UserAction); }

void Stepper::on(const PowerOn &action, HostContext &context)
{
    Host &host = context.host;
    host.powered = true;
    host.secret = host.random.next();
    host.portHints.clear();
    host.clockOffsetMs = static_cast<std::uint32_t>(host.random.next());
    host.booted = m_world.now;
    context.cause = context.record(Rule::UserAction, PowerChanged{true});
    for (auto &[address, neighbour] : host.neighbours)
        neighbour.ages = false;
    if (!action.startPrograms)
        return;
    const std::vector<ProcessSpec> &specs = m_world.setup->processes;
    for (std::uint32_t i = 0; i < specs.size(); ++i)
        if (specs[i].node == context.node && specs[i].startsByItself)
            startProgram(context, i);
}

void Stepper::on(const ShutDownHost &action, HostContext &context)
{
    std::vector<ProcessId> running;
    for (const auto &[id, process] : context.host.processes)
        if (process.running)
            running.push_back(id);
    const RecordId cause = context.cause;
    for (ProcessId id : running) {
        context.cause = cause;
        endProcess(context, *context.process(id), false);
    }
    m_world.queue.push(m_world.now + action.grace, PowerGoesEvent{context.node, cause});
}

void Stepper::changeCarrier(HostContext &context, std::uint8_t interface, bool up)
{
    Interface &i = context.host.interfaces[interface];
    if (i.carrier == up)
        return;
    i.carrier = up;
    context.cause = context.record(Rule::UserAction, CarrierChanged{interface, up});
    if (up)
        return;
    flushNeighbours(context, interface);
    const CableId cable = i.cable;
    const RecordId cause = context.cause;
    for (const FrameEvent &frame : m_world.queue.takeFrames([&](const FrameEvent &f) { return f.cable == cable; }))
        lose(frame, LossReason::CableCut, cause);
}

/// Without a switch between them, one end of a cable takes the carrier from the other.
void Stepper::peerCarrier(HostContext &context, std::uint8_t interface, bool up)
{
    const Interface &i = context.host.interfaces[interface];
    if (!i.cable.valid())
        return;
    const Cable &cable = m_world.cables[i.cable.value];
    if (!cable.carrierShared)
        return;
    const std::size_t other = i.atClientEnd ? 1 : 0;
    HostContext peer = contextFor(cable.ends[other], context.cause);
    changeCarrier(peer, cable.interfaces[other], up);
    carryOut(peer);
}

void Stepper::on(const SetCarrier &action, HostContext &context)
{
    const std::uint8_t interface = *interfaceByName(context.host, action.interface);
    changeCarrier(context, interface, action.up);
    peerCarrier(context, interface, action.up);
}

void Stepper::on(const SetInterface &action, HostContext &context)
{
    const std::uint8_t interface = *interfaceByName(context.host, action.interface);
    Interface &i = context.host.interfaces[interface];
    i.up = action.up;
    context.cause = context.record(Rule::UserAction, InterfaceChanged{interface, action.up});
    if (action.up) {
        addConnectedRoute(context.host, interface);
    } else {
        removeRoutesOf(context.host, interface);
        flushNeighbours(context, interface);
    }
    peerCarrier(context, interface, action.up);
}

void Stepper::on(const AddPathRule &action, HostContext &context) { m_world.pathRules.push_back({action, 0, 0, context.cause}); }

void Stepper::on(const RemovePathRule &action, HostContext &)
{
    std::erase_if(m_world.pathRules, [&](const PathRule &rule) { return rule.spec.name == action.name; });
}

void Stepper::on(const SetBlackHole &action, HostContext &) { m_world.cables[action.cable.value].blackHole = action.on; }

void Stepper::on(const SetCable &action, HostContext &)
{
    Cable &cable = m_world.cables[action.cable.value];
    cable.delay = action.delay;
    cable.lossPerMillion = action.lossPerMillion;
}

void Stepper::on(const ChangeSetting &action, HostContext &context)
{
    const std::int64_t before = context.host.settings[action.setting];
    context.record(Rule::UserAction, SettingChanged{action.setting, before, action.value, context.host.profile});
    assign(context.host.settings, profile(context.host.profile), action.setting, action.value);
}

void Stepper::on(const ChangeRoute &action, HostContext &context)
{
    std::vector<Route> &routes = context.host.routes;
    if (action.operation != RouteOperation::Add)
        std::erase_if(routes, [&](const Route &r) { return r.destination == action.destination && !r.interface; });
    if (action.operation != RouteOperation::Delete)
        routes.push_back({action.destination, action.type, action.via, std::nullopt});
}

void Stepper::on(const FlushNeighbours &action, HostContext &context)
{
    flushNeighbours(context, action.interface ? interfaceByName(context.host, *action.interface) : std::nullopt);
}

void Stepper::on(const PinNeighbour &action, HostContext &context) { pinNeighbour(context, action.address); }

void Stepper::on(const SetFirewall &action, HostContext &context)
{
    m_world.nodes[context.node.value].firewall.policy = action.policy;
}

void Stepper::on(const FlushConntrack &, HostContext &context)
{
    ConntrackContext tracking{m_world.now, context.node, context.host.settings, m_log, context.cause};
    flushConntrack(m_world.nodes[context.node.value].firewall.table, tracking);
}

namespace {

/// The first connection between two hosts' ports as one of them knows it.
const Endpoint *endpointOf(const Host &host, std::uint16_t localPort, std::uint16_t remotePort)
{
    for (const auto &[id, socket] : host.sockets) {
        const FourTuple &tuple = socket.tcp.tuple;
        if (!socket.isListener() && tuple.local.port == localPort && tuple.remote.port == remotePort
            && socket.tcp.state != TcpState::Closed)
            return &socket.tcp;
    }
    return nullptr;
}

struct Ends {
    const Endpoint *source;
    const Endpoint *destination;
};

std::uint32_t resolve(const BasedNumber &number, const Ends &ends)
{
    // an end that has no socket any more is known through the other one
    const auto isn = [](const Endpoint *own, const Endpoint *other) {
        return own ? own->snd.iss.value() : other ? other->rcv.irs.value() : 0;
    };
    const auto stamp = [](const Endpoint *own, const Endpoint *other) {
        return own ? own->lastTimestampSent : other ? other->recentTimestamp : 0;
    };
    std::uint32_t base = 0;
    switch (number.base) {
    case NumberBase::Zero: break;
    case NumberBase::SourceIsn: base = isn(ends.source, ends.destination); break;
    case NumberBase::DestinationIsn: base = isn(ends.destination, ends.source); break;
    case NumberBase::SourceLastTimestamp: base = stamp(ends.source, ends.destination); break;
    case NumberBase::DestinationLastTimestamp: base = stamp(ends.destination, ends.source); break;
    }
    return base + static_cast<std::uint32_t>(number.value);
}

/// Does any number count from something that an end of the connection knows? A flood seldom asks, and asking takes a search.
bool countsFromConnection(const InjectSegment &action)
{
    const auto counts = [](const BasedNumber &number) { return number.base != NumberBase::Zero; };
    return counts(action.seq) || (action.ack && counts(*action.ack))
        || (action.timestamps && (counts(action.timestamps->first) || counts(action.timestamps->second)));
}

Ipv4 addressOf(const Host &host) { return host.interfaces.empty() ? Ipv4{} : host.interfaces.front().address; }

} // namespace

void Stepper::on(const InjectSegment &action, HostContext &context)
{
    const Repetition &repeated = action.repeated;
    if (repeated.times == 1 && !repeated.sources && repeated.ports == Spread::Same && repeated.sequenceNumbers == Spread::Same) {
        forge(context, action);
        return;
    }
    const auto index = static_cast<std::uint32_t>(m_world.floods.size());
    m_world.floods.push_back(
        {context.node, action, 0, Random(m_world.setup->seed).stream(2000 + m_world.appliedActions), context.cause});
    m_world.queue.push(m_world.now, FloodEvent{index});
}

void Stepper::forge(HostContext &context, const InjectSegment &action)
{
    const Host &from = host(action.source);
    const Host &to = host(action.destination);
    Ends ends{nullptr, nullptr};
    if (countsFromConnection(action))
        ends = {endpointOf(from, action.sourcePort, action.destinationPort),
            endpointOf(to, action.destinationPort, action.sourcePort)};
    Segment segment;
    segment.source = {action.repeated.sources ? action.repeated.sources->address : addressOf(from), action.sourcePort};
    segment.destination = {addressOf(to), action.destinationPort};
    segment.flags = action.flags;
    segment.window = action.window;
    segment.seq = Seq(resolve(action.seq, ends));
    if (action.ack)
        segment.ack = Seq(resolve(*action.ack, ends));
    if (action.timestamps)
        segment.options.timestamps =
            Timestamps{resolve(action.timestamps->first, ends), resolve(action.timestamps->second, ends)};
    segment.payload = {0xffffffffu, 0, action.payloadLength};
    Packet packet;
    packet.body = segment;
    const PacketId id = m_log.addPacket(packet);
    const RecordId made = context.record(Rule::UserAction, PacketMade{id, {}, SegmentRole::Forged, {}, 0});
    sendPacket(context, packet, made, false);
}

void Stepper::on(const MakeCall &action, HostContext &context)
{
    Process &process = *processByName(context.host, action.process);
    SystemCall call = action.call;
    if (call.fd.empty())
        call.fd = mainDescriptor(context.host, process);
    makeCall(context, process, call);
}

} // namespace teardown
