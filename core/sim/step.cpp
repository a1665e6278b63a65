#include "sim/stepper.h"

#include "sim/flood.h"

#include "host/ip.h"
#include "host/neighbour.h"
#include "host/processes.h"
#include "host/sockets.h"

#include "base/expect.h"

namespace teardown {

HostContext Stepper::contextFor(NodeId node, RecordId cause)
{
    return {host(node), node, m_world.now, m_log, cause, m_world.ids, m_world.setup->processes, std::move(m_lists.out),
        std::move(m_lists.frames), std::move(m_lists.timerRequests), std::move(m_lists.wakes),
        std::move(m_lists.neighbourRequests), std::move(m_lists.touched)};
}

void Stepper::carryOut(HostContext &context)
{
    settle(context);
    for (const FrameOut &frame : context.frames)
        transmit(context.node, frame);
    for (const TimerRequest &request : context.timerRequests)
        m_world.queue.push(request.at, SocketTimerEvent{context.node, request.socket, request.kind});
    for (const WakeRequest &request : context.wakes)
        m_world.queue.push(request.at, ThreadWakeEvent{context.node, request.thread, request.generation});
    for (const NeighbourRequest &request : context.neighbourRequests)
        m_world.queue.push(request.at, NeighbourTimerEvent{context.node, request.address, request.generation});
    const auto keep = [](auto &list, auto &used) {
        used.clear();
        list = std::move(used);
    };
    keep(m_lists.out, context.out);
    keep(m_lists.frames, context.frames);
    keep(m_lists.timerRequests, context.timerRequests);
    keep(m_lists.wakes, context.wakes);
    keep(m_lists.neighbourRequests, context.neighbourRequests);
    keep(m_lists.touched, context.touched);
}

void Stepper::schedule(NodeId node, const std::vector<ConntrackRequest> &requests)
{
    for (const ConntrackRequest &request : requests)
        m_world.queue.push(request.at, ConntrackTimerEvent{node, request.flow});
}

void Stepper::transmit(NodeId node, const FrameOut &frame)
{
    const Interface &interface = host(node).interfaces[frame.interface];
    if (!interface.up || !interface.carrier || !interface.cable.valid()) {
        const LossReason reason = interface.up ? LossReason::CableCut : LossReason::InterfaceDown;
        m_log.add(m_world.now, frame.cause, Rule::FrameLost, node, PacketLost{frame.packet.id, reason, {}, {}, {}});
        return;
    }
    Cable &cable = m_world.cables[interface.cable.value];
    const Direction direction = interface.atClientEnd ? Direction::ToServer : Direction::ToClient;
    const CableFate fate = fateOf(cable, interface.cable, direction, frame.packet, m_world.pathRules);
    const Duration delay = cable.delay + fate.extraDelay;
    const Time arrives = m_world.now + delay;
    const RecordId departed = m_log.add(m_world.now, frame.cause, frame.forwarded ? Rule::Forwarded : Rule::FrameTravels, node,
        FrameDeparted{frame.packet.id, interface.cable, direction, arrives, static_cast<bool>(frame.packet.damage)});
    FrameEvent event{frame.packet, interface.cable, direction, m_world.now, arrives, departed, std::nullopt, arrives};
    if (fate.lost) {
        event.dies = fate.reason;
        event.due = m_world.now + cable.delay / 2;
        m_world.queue.push(event.due, event);
        return;
    }
    if (fate.damage)
        damage(event, fate.damage, fate.cause);
    m_world.queue.push(arrives, event);
    if (fate.duplicated)
        m_world.queue.push(arrives, event);
}

void Stepper::lose(const FrameEvent &frame, LossReason reason, RecordId cause)
{
    m_log.add(m_world.now, cause, Rule::FrameLost, senderOf(frame),
        PacketLost{frame.packet.id, reason, frame.cable, frame.direction, m_world.now - frame.departed});
}

void Stepper::onEvent(const FrameEvent &frame)
{
    if (frame.dies) {
        lose(frame, *frame.dies, frame.cause);
        return;
    }
    const Cable &cable = m_world.cables[frame.cable.value];
    const std::size_t end = frame.direction == Direction::ToServer ? 1 : 0;
    const NodeId node = cable.ends[end];
    const Interface &interface = host(node).interfaces[cable.interfaces[end]];
    if (!host(node).powered) {
        lose(frame, LossReason::HostOff, frame.cause);
    } else if (!interface.up) {
        lose(frame, LossReason::InterfaceDown, frame.cause);
    } else if (!interface.carrier) {
        lose(frame, LossReason::CableCut, frame.cause);
    } else {
        const RecordId arrived = m_log.add(m_world.now, frame.cause, Rule::FrameTravels, node,
            FrameArrived{frame.packet.id, frame.cable, frame.direction, static_cast<bool>(frame.packet.damage)});
        deliver(node, cable.interfaces[end], frame.packet, arrived);
    }
}

void Stepper::deliver(NodeId node, std::uint8_t interface, const Packet &packet, RecordId cause)
{
    HostContext context = contextFor(node, cause);
    if (packet.damage && !checksumsFit(context, packet)) {
        // nobody answers: whom, and about what, the packet cannot be asked
    } else if (const ArpMessage *arp = packet.arp()) {
        arpArrives(context, interface, *arp, packet.id);
    } else if (!isOwnAddress(context.host, packet.destination())) {
        forward(context, packet);
    } else if (const Segment *segment = packet.segment()) {
        segmentArrives(context, *segment, packet.id);
    } else if (const IcmpMessage *icmp = packet.icmp()) {
        icmpArrives(context, *icmp);
    }
    carryOut(context);
}

void Stepper::forward(HostContext &context, const Packet &packet)
{
    if (!context.host.forwards) {
        context.record(Rule::NotForwarding, PacketLost{packet.id, LossReason::NotForMe, {}, {}, {}});
        return;
    }
    std::vector<ConntrackRequest> requests;
    const bool passes = passesFirewall(context, m_world.nodes[context.node.value].firewall, packet, requests);
    schedule(context.node, requests);
    if (passes)
        sendPacket(context, packet, context.cause, true);
}

void Stepper::onEvent(const SocketTimerEvent &event)
{
    HostContext context = contextFor(event.node, {});
    onSocketTimer(context, event.socket, event.kind);
    carryOut(context);
}

void Stepper::onEvent(const ThreadWakeEvent &event)
{
    HostContext context = contextFor(event.node, {});
    onWake(context, event.thread, event.generation);
    carryOut(context);
}

void Stepper::onEvent(const NeighbourTimerEvent &event)
{
    HostContext context = contextFor(event.node, {});
    onNeighbourTimer(context, event.address, event.generation);
    carryOut(context);
}

void Stepper::onEvent(const ConntrackTimerEvent &event)
{
    ConntrackContext context{m_world.now, event.node, host(event.node).settings, m_log, {}};
    onConntrackTimer(m_world.nodes[event.node.value].firewall.table, context, event.flow);
    schedule(event.node, context.requests);
}

void Stepper::onEvent(const ProcessStartEvent &event)
{
    const ProcessSpec &spec = m_world.setup->processes[event.spec];
    if (!host(spec.node).powered)
        return;
    HostContext context = contextFor(spec.node, {});
    startProcess(context, event.spec, event.copy);
    carryOut(context);
}

void Stepper::onEvent(const FloodEvent &event)
{
    Flood &flood = m_world.floods[event.flood];
    if (!host(flood.node).powered)
        return;
    HostContext context = contextFor(flood.node, flood.cause);
    forge(context, nextOf(flood));
    if (flood.sent < flood.spec.repeated.times)
        m_world.queue.push(m_world.now + flood.spec.repeated.every, event);
    carryOut(context);
}

void Stepper::onEvent(const PowerGoesEvent &event)
{
    HostContext context = contextFor(event.node, event.cause);
    if (context.host.powered)
        powerDown(context, Rule::UserAction);
    carryOut(context);
}

void Stepper::handle(const Event &event)
{
    std::visit([this](const auto &e) { onEvent(e); }, event);
}

void Stepper::step()
{
    const Time at = m_world.queue.nextTime();
    expect(at >= m_world.now, "an event lies in the past");
    m_world.now = at;
    handle(m_world.queue.pop());
}

void step(World &world, Trace *trace) { Stepper(world, trace).step(); }

void advance(World &world, Trace *trace, const std::vector<TimedAction> &actions, Time until)
{
    constexpr std::uint32_t mostPerMoment = 2'000'000;
    std::uint32_t atThisMoment = 0;
    Time moment = world.now;
    Stepper stepper(world, trace);
    for (;;) {
        const Time event = world.queue.nextTime();
        const Time action =
            world.appliedActions < actions.size() ? std::max(actions[world.appliedActions].at, world.now) : Time::never();
        if (std::min(event, action) > until)
            break;
        if (event <= action)
            stepper.step();
        else
            apply(world, trace, actions[world.appliedActions]);
        atThisMoment = world.now == moment ? atThisMoment + 1 : 0;
        moment = world.now;
        expect(atThisMoment < mostPerMoment, "too many events at one moment");
    }
    if (until != Time::never())
        world.now = std::max(world.now, until);
}

} // namespace teardown
