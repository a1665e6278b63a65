#include "sim/world.h"

#include "base/expect.h"
#include "host/ip.h"

namespace teardown {

namespace {

Host makeHost(const NodeSpec &spec, Random random, Time start)
{
    Host host;
    host.name = spec.name;
    host.profile = spec.profile;
    host.settings = profile(spec.profile).defaults;
    for (const auto &[setting, value] : spec.settings)
        assign(host.settings, profile(spec.profile), setting, value);
    host.powered = spec.poweredOn;
    host.forwards = spec.forwards;
    for (const InterfaceSpec &interface : spec.interfaces) {
        Interface i;
        i.name = interface.name;
        i.address = interface.address;
        i.prefixLength = interface.prefixLength;
        host.interfaces.push_back(i);
        addConnectedRoute(host, static_cast<std::uint8_t>(host.interfaces.size() - 1));
    }
    for (const RouteSpec &route : spec.routes)
        host.routes.push_back({route.destination, route.type, route.via, std::nullopt});
    host.random = random;
    host.secret = host.random.next();
    host.clockOffsetMs = static_cast<std::uint32_t>(host.random.next());
    host.firstIss = spec.initialSequence;
    host.booted = start;
    return host;
}

std::uint8_t indexOfInterface(const Host &host, const std::string &name)
{
    for (std::size_t i = 0; i < host.interfaces.size(); ++i)
        if (host.interfaces[i].name == name)
            return static_cast<std::uint8_t>(i);
    expect(false, "a cable names an interface that is not there");
    return 0;
}

void plug(World &world, CableId id, const CableSpec &spec)
{
    Cable cable;
    cable.name = spec.name;
    cable.delay = spec.delay;
    cable.lossPerMillion = spec.lossPerMillion;
    cable.carrierShared = spec.carrierShared;
    cable.chance = Random(world.setup->seed).stream(1000 + id.value);
    const NodeId nodes[2] = {spec.client, spec.server};
    const std::string names[2] = {spec.clientInterface, spec.serverInterface};
    for (std::size_t end = 0; end < 2; ++end) {
        Host &host = world.nodes[nodes[end].value].host;
        cable.ends[end] = nodes[end];
        cable.interfaces[end] = indexOfInterface(host, names[end]);
        Interface &interface = host.interfaces[cable.interfaces[end]];
        interface.cable = id;
        interface.atClientEnd = end == 0;
    }
    world.cables.push_back(std::move(cable));
}

void warm(World &world, NodeId node, std::uint8_t interface, Ipv4 address)
{
    const NodeSpec &spec = world.setup->nodes[node.value];
    Neighbour neighbour;
    neighbour.state = NeighbourState::Reachable;
    neighbour.interface = interface;
    neighbour.confirmed = world.setup->start;
    neighbour.ages = false;
    if (const auto it = spec.reachableFor.find(address); it != spec.reachableFor.end()) {
        neighbour.ages = true;
        neighbour.reachableTime = it->second;
        world.queue.push(world.setup->start + it->second, NeighbourTimerEvent{node, address, neighbour.generation});
    } else if (const auto delay = spec.delayFor.find(address); delay != spec.delayFor.end()) {
        neighbour.state = NeighbourState::Delay;
        neighbour.confirmed = Time::beforeAll();
        world.queue.push(world.setup->start + delay->second, NeighbourTimerEvent{node, address, neighbour.generation});
    }
    world.nodes[node.value].host.neighbours[address] = neighbour;
}

void warmNeighbours(World &world)
{
    for (const Cable &cable : world.cables)
        for (std::size_t end = 0; end < 2; ++end) {
            const Host &peer = world.nodes[cable.ends[1 - end].value].host;
            warm(world, cable.ends[end], cable.interfaces[end], peer.interfaces[cable.interfaces[1 - end]].address);
        }
}

void scheduleStart(World &world, std::uint32_t spec)
{
    const ProcessSpec &program = world.setup->processes[spec];
    const Time first = std::max(program.startAt, world.setup->start);
    for (std::uint32_t copy = 0; program.startsByItself && copy < program.copies; ++copy)
        world.queue.push(first + program.oneEvery * copy, ProcessStartEvent{spec, copy});
}

} // namespace

World makeWorld(std::shared_ptr<const Setup> setup)
{
    World world;
    world.setup = setup;
    world.now = setup->start;
    const Random seed(setup->seed);
    for (std::size_t i = 0; i < setup->nodes.size(); ++i) {
        Node node;
        node.host = makeHost(setup->nodes[i], seed.stream(i + 1), setup->start);
        if (setup->nodes[i].firewall)
            node.firewall.policy = *setup->nodes[i].firewall;
        world.nodes.push_back(std::move(node));
    }
    for (std::size_t i = 0; i < setup->cables.size(); ++i)
        plug(world, CableId{static_cast<std::uint32_t>(i)}, setup->cables[i]);
    if (setup->neighbours == NeighbourStart::Warm)
        warmNeighbours(world);
    for (std::size_t i = 0; i < setup->processes.size(); ++i)
        scheduleStart(world, static_cast<std::uint32_t>(i));
    return world;
}

Setup defaultTopology()
{
    Setup setup;
    const auto add = [&](const char *name, NodeRole role, bool forwards, std::vector<InterfaceSpec> interfaces,
                         std::vector<RouteSpec> routes) {
        NodeSpec node;
        node.name = name;
        node.role = role;
        node.forwards = forwards;
        node.interfaces = std::move(interfaces);
        node.routes = std::move(routes);
        setup.nodes.push_back(std::move(node));
    };
    const Prefix clients{ipv4(10, 16, 0, 0), 16}, servers{ipv4(10, 22, 0, 0), 16}, everything{ipv4(0, 0, 0, 0), 0};
    add("client", NodeRole::Client, false, {{"eth0", ipv4(10, 16, 56, 2), 16}},
        {{everything, RouteType::Unicast, ipv4(10, 16, 0, 1)}});
    add("router", NodeRole::Router, true, {{"eth0", ipv4(10, 16, 0, 1), 16}, {"eth1", ipv4(10, 99, 0, 1), 24}},
        {{servers, RouteType::Unicast, ipv4(10, 99, 0, 2)}});
    add("firewall", NodeRole::Firewall, true, {{"eth0", ipv4(10, 99, 0, 2), 24}, {"eth1", ipv4(10, 22, 0, 1), 16}},
        {{clients, RouteType::Unicast, ipv4(10, 99, 0, 1)}});
    add("server", NodeRole::Server, false, {{"eth0", ipv4(10, 22, 5, 3), 16}},
        {{everything, RouteType::Unicast, ipv4(10, 22, 0, 1)}});
    setup.cables = {{"wire0", NodeId{0}, NodeId{1}, "eth0", "eth0", milliseconds(5), 0, false},
        {"middle", NodeId{1}, NodeId{2}, "eth1", "eth0", milliseconds(0), 0, true},
        {"wire1", NodeId{2}, NodeId{3}, "eth1", "eth0", milliseconds(5), 0, false}};
    return setup;
}

} // namespace teardown
