#include "host/neighbour.h"

#include "host/ip.h"
#include "host/sockets.h"

#include <algorithm>

namespace teardown {

namespace {

constexpr std::size_t longestQueue = 101; // unres_qlen of Linux, in packets

void schedule(HostContext &context, Neighbour &neighbour, Ipv4 address, Time at)
{
    context.neighbourRequests.push_back({address, ++neighbour.generation, at});
}

void move(HostContext &context, Neighbour &neighbour, Ipv4 address, NeighbourState to, Rule rule)
{
    const NeighbourState from = neighbour.state;
    neighbour.state = to;
    neighbour.cause = context.record(rule, NeighbourChanged{address, from, to});
}

/// Linux fires a timer at the first tick after its time, and sorts timers of 64 to 511 ticks into slots of 8. Requests after
/// the first go from slot to slot, so that a second is 1.024 s at 250 ticks a second (recordings 06b, 06i: three take 3.07 s).
Duration retransTime(const HostContext &context, bool first)
{
    const Duration tick = profile(context.host.profile).timerTick;
    const Duration time = milliseconds(context.host.settings[Setting::NeighRetransTimeMs]);
    const std::int64_t slot = tick.ns * 8;
    return first || time < tick * 64 ? time + tick : nanoseconds((time.ns / slot + 1) * slot);
}

Duration delayTime(const HostContext &context) { return seconds(context.host.settings[Setting::NeighDelayFirstProbeTime]); }

void sendRequest(HostContext &context, Neighbour &neighbour, Ipv4 address, bool broadcast)
{
    ArpMessage message;
    message.broadcast = broadcast;
    message.sender = context.host.interfaces[neighbour.interface].address;
    message.target = address;
    Packet packet;
    packet.body = message;
    const PacketId id = context.log.addPacket(packet);
    const Rule rule = broadcast ? Rule::ArpResolve : Rule::ArpProbe;
    const RecordId made = context.record(rule, PacketMade{id, {}, SegmentRole::Normal, {}, neighbour.probes});
    context.frames.push_back({neighbour.interface, packet, made});
    ++neighbour.probes;
}

Neighbour &entry(HostContext &context, std::uint8_t interface, Ipv4 address)
{
    const auto [it, fresh] = context.host.neighbours.try_emplace(address);
    if (fresh) {
        it->second.interface = interface;
        const std::int64_t base = milliseconds(context.host.settings[Setting::NeighBaseReachableTimeMs]).ns;
        it->second.reachableTime = nanoseconds(context.host.random.between(base / 2, base * 3 / 2));
    }
    return it->second;
}

void startResolving(HostContext &context, Neighbour &neighbour, Ipv4 address)
{
    move(context, neighbour, address, NeighbourState::Incomplete, Rule::ArpResolve);
    neighbour.probes = 0;
    sendRequest(context, neighbour, address, true);
    schedule(context, neighbour, address, context.now + retransTime(context, true));
}

void waitForAddress(HostContext &context, Neighbour &neighbour, Ipv4 address, const QueuedPacket &packet)
{
    if (neighbour.waiting.size() >= longestQueue) {
        const QueuedPacket &oldest = neighbour.waiting.front();
        context.log.add(context.now, oldest.made, Rule::ArpResolve, context.node,
            PacketLost{oldest.packet.id, LossReason::QueueOverflow, {}, {}, {}});
        neighbour.waiting.erase(neighbour.waiting.begin());
    }
    context.log.add(context.now, packet.made, Rule::ArpResolve, context.node, PacketWaits{packet.packet.id, address});
    neighbour.waiting.push_back(packet);
}

/// Nobody answers: every packet that waits is given up, and its sender told.
void fail(HostContext &context, Neighbour &neighbour, Ipv4 address)
{
    move(context, neighbour, address, NeighbourState::Failed, Rule::ArpFailed);
    ++neighbour.generation;
    const std::vector<QueuedPacket> waiting = std::move(neighbour.waiting);
    neighbour.waiting.clear();
    const RecordId failed = neighbour.cause;
    for (const QueuedPacket &packet : waiting) {
        context.cause = failed;
        context.cause = context.record(Rule::ArpFailed, PacketLost{packet.packet.id, LossReason::NeighbourFailed, {}, {}, {}});
        if (packet.forwarded) {
            sendUnreachable(context, packet.packet, 1, Rule::HostUnreachable);
        } else if (const Segment *segment = packet.packet.segment()) {
            IcmpMessage toSelf;
            toSelf.source = toSelf.destination = segment->source.address;
            toSelf.code = 1;
            toSelf.quotedSource = segment->source;
            toSelf.quotedDestination = segment->destination;
            toSelf.quotedSeq = segment->seq;
            icmpArrives(context, toSelf);
        }
    }
}

void becomeReachable(HostContext &context, Neighbour &neighbour, Ipv4 address, Rule rule)
{
    neighbour.confirmed = context.now;
    neighbour.probes = 0;
    if (neighbour.state != NeighbourState::Reachable)
        move(context, neighbour, address, NeighbourState::Reachable, rule);
    if (neighbour.ages)
        schedule(context, neighbour, address, context.now + neighbour.reachableTime);
    const std::vector<QueuedPacket> waiting = std::move(neighbour.waiting);
    neighbour.waiting.clear();
    for (const QueuedPacket &packet : waiting)
        context.frames.push_back({neighbour.interface, packet.packet, neighbour.cause, packet.forwarded});
}

} // namespace

void resolveAndSend(HostContext &context, std::uint8_t interface, Ipv4 nextHop, const QueuedPacket &packet)
{
    Neighbour &neighbour = entry(context, interface, nextHop);
    const bool connected = neighbour.state == NeighbourState::Reachable || neighbour.state == NeighbourState::Permanent;
    if (!connected)
        neighbour.used = context.now; // the fast path of Linux does not note the use
    const RecordId before = context.cause;
    context.cause = packet.made;
    switch (neighbour.state) {
    case NeighbourState::None:
    case NeighbourState::Failed:
        waitForAddress(context, neighbour, nextHop, packet);
        startResolving(context, neighbour, nextHop);
        break;
    case NeighbourState::Incomplete: waitForAddress(context, neighbour, nextHop, packet); break;
    case NeighbourState::Stale:
        move(context, neighbour, nextHop, NeighbourState::Delay, Rule::ArpDelay);
        schedule(context, neighbour, nextHop, context.now + delayTime(context));
        [[fallthrough]];
    case NeighbourState::Reachable:
    case NeighbourState::Delay:
    case NeighbourState::Probe:
    case NeighbourState::Permanent:
        context.frames.push_back({neighbour.interface, packet.packet, packet.made, packet.forwarded});
        break;
    }
    context.cause = before;
}

namespace {

void reachableRanOut(HostContext &context, Neighbour &neighbour, Ipv4 address)
{
    if (context.now < neighbour.confirmed + neighbour.reachableTime) {
        schedule(context, neighbour, address, neighbour.confirmed + neighbour.reachableTime);
    } else if (context.now <= neighbour.used + delayTime(context)) {
        move(context, neighbour, address, NeighbourState::Delay, Rule::ArpDelay);
        schedule(context, neighbour, address, context.now + delayTime(context));
    } else {
        move(context, neighbour, address, NeighbourState::Stale, Rule::ArpGoesStale);
    }
}

void delayRanOut(HostContext &context, Neighbour &neighbour, Ipv4 address)
{
    if (context.now <= neighbour.confirmed + delayTime(context)) {
        becomeReachable(context, neighbour, address, Rule::ArpConfirmed);
        return;
    }
    move(context, neighbour, address, NeighbourState::Probe, Rule::ArpProbe);
    neighbour.probes = 0;
    sendRequest(context, neighbour, address, false);
    schedule(context, neighbour, address, context.now + retransTime(context, true));
}

void probeRanOut(HostContext &context, Neighbour &neighbour, Ipv4 address)
{
    const bool unicast = neighbour.state == NeighbourState::Probe;
    const Setting limit = unicast ? Setting::NeighUcastSolicit : Setting::NeighMcastSolicit;
    if (neighbour.probes >= context.host.settings[limit]) {
        fail(context, neighbour, address);
        return;
    }
    sendRequest(context, neighbour, address, !unicast);
    schedule(context, neighbour, address, context.now + retransTime(context, false));
}

} // namespace

void onNeighbourTimer(HostContext &context, Ipv4 address, std::uint32_t generation)
{
    const auto it = context.host.neighbours.find(address);
    if (it == context.host.neighbours.end() || it->second.generation != generation || !context.host.powered)
        return;
    Neighbour &neighbour = it->second;
    context.cause = neighbour.cause;
    if (neighbour.state == NeighbourState::Reachable)
        reachableRanOut(context, neighbour, address);
    else if (neighbour.state == NeighbourState::Delay)
        delayRanOut(context, neighbour, address);
    else if (neighbour.state == NeighbourState::Probe || neighbour.state == NeighbourState::Incomplete)
        probeRanOut(context, neighbour, address);
}

void arpArrives(HostContext &context, std::uint8_t interface, const ArpMessage &message, PacketId)
{
    Host &host = context.host;
    if (message.request) {
        if (host.interfaces[interface].address != message.target)
            return;
        ArpMessage reply;
        reply.request = reply.broadcast = false;
        reply.sender = message.target;
        reply.target = message.sender;
        Packet packet;
        packet.body = reply;
        const PacketId id = context.log.addPacket(packet);
        const RecordId made = context.record(Rule::ArpReply, PacketMade{id, {}, SegmentRole::Normal, {}, 0});
        context.frames.push_back({interface, packet, made});
        const auto known = host.neighbours.find(message.sender);
        if (known != host.neighbours.end() && known->second.state == NeighbourState::Incomplete)
            becomeReachable(context, known->second, message.sender, Rule::ArpLearned);
        return;
    }
    const auto known = host.neighbours.find(message.sender);
    if (known == host.neighbours.end() || known->second.state == NeighbourState::Permanent
        || known->second.state == NeighbourState::None)
        return;
    becomeReachable(context, known->second, message.sender, Rule::ArpLearned);
}

void confirmNeighbour(HostContext &context, Ipv4 nextHop)
{
    const auto it = context.host.neighbours.find(nextHop);
    if (it != context.host.neighbours.end())
        it->second.confirmed = context.now;
}

void flushNeighbours(HostContext &context, std::optional<std::uint8_t> interface)
{
    for (auto it = context.host.neighbours.begin(); it != context.host.neighbours.end();) {
        Neighbour &neighbour = it->second;
        if ((interface && neighbour.interface != *interface) || neighbour.state == NeighbourState::Permanent) {
            ++it;
            continue;
        }
        for (const QueuedPacket &packet : neighbour.waiting)
            context.record(Rule::ArpFlushed, PacketLost{packet.packet.id, LossReason::NeighbourFailed, {}, {}, {}});
        context.record(Rule::ArpFlushed, NeighbourChanged{it->first, neighbour.state, NeighbourState::None});
        it = context.host.neighbours.erase(it);
    }
}

void pinNeighbour(HostContext &context, Ipv4 address)
{
    const std::optional<NextHop> hop = lookUpRoute(context.host, address).hop;
    if (!hop)
        return;
    Neighbour &neighbour = entry(context, hop->interface, address);
    ++neighbour.generation;
    move(context, neighbour, address, NeighbourState::Permanent, Rule::UserAction);
}

} // namespace teardown
