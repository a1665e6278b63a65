#include "recording_parts.h"

#include <algorithm>

namespace teardown {

namespace {

NodeRole roleOf(const std::string &name)
{
    return name == "client"  ? NodeRole::Client
        : name == "server"   ? NodeRole::Server
        : name == "firewall" ? NodeRole::Firewall
                             : NodeRole::Router;
}

/// Hosts in path order; a JSON object has none, so the links decide.
void readNodeNames(const JsonCursor &links, KernelRecording &recording)
{
    const auto add = [&](const std::string &name) {
        NodeSpec node;
        node.name = name;
        node.role = roleOf(name);
        recording.nodes.push_back(node);
    };
    for (const JsonCursor &link : links.items()) {
        const auto ends = link.at("between").items();
        if (ends.size() != 2)
            link.at("between").reject(phrase("Replay", "%1 must name two hosts"));
        if (recording.nodes.empty())
            add(ends[0].text());
        if (recording.nodes.back().name != ends[0].text())
            ends[0].reject(phrase("Replay", "%1 must be where the link before ends"));
        add(ends[1].text());
    }
    if (recording.nodes.empty())
        links.reject(phrase("Replay", "%1 must not be empty"));
}

void readCables(const JsonCursor &links, KernelRecording &recording)
{
    for (const JsonCursor &link : links.items()) {
        CableSpec cable;
        const auto index = static_cast<std::uint32_t>(recording.cables.size());
        cable.name = link.at("name").text();
        cable.client = NodeId{index};
        cable.server = NodeId{index + 1};
        cable.delay = link.at("delay_s_each_way").duration();
        cable.carrierShared = link.at("carrier_shared").boolean();
        recording.cables.push_back(cable);
    }
}

void readInterfaces(const JsonCursor &interfaces, NodeId node, KernelRecording &recording)
{
    for (const auto &[name, interface] : interfaces.members()) {
        const auto prefix = static_cast<std::uint8_t>(interface.at("prefix").integer(0, 32));
        recording.nodes[node.value].interfaces.push_back({name, readAddress(interface.at("address")), prefix});
        CableSpec &cable = recording.cables[readLink(recording, interface.at("link")).value];
        if (cable.client != node && cable.server != node)
            interface.at("link").reject(phrase("Replay", "%1 does not end at this host"));
        (cable.client == node ? cable.clientInterface : cable.serverInterface) = name;
    }
}

void readHostDetails(const JsonCursor &host, NodeId node, KernelRecording &recording)
{
    readInterfaces(host.at("interfaces"), node, recording);
    NodeSpec &spec = recording.nodes[node.value];
    spec.forwards = host.booleanOr("forwards", false);
    if (const auto gateway = host.find("gateway"))
        spec.routes.push_back({Prefix{{}, 0}, RouteType::Unicast, readAddress(*gateway)});
    if (const auto routes = host.find("routes")) {
        for (const JsonCursor &route : routes->items())
            spec.routes.push_back({readPrefix(route.at("to")), RouteType::Unicast, readAddress(route.at("via"))});
    }
}

void readSettings(const JsonCursor &document, KernelRecording &recording)
{
    for (NodeSpec &node : recording.nodes) {
        if (node.forwards)
            continue;
        for (const auto &[key, value] : document.at("base_sysctls").members()) {
            for (const auto &[setting, number] : readSetting(key, value))
                node.settings[setting] = number;
        }
    }
    for (const auto &[host, sysctls] : document.at("sysctls").members()) {
        const NodeId node = readHost(recording, JsonCursor(QString::fromStdString(host)));
        for (const auto &[key, value] : sysctls.members()) {
            for (const auto &[setting, number] : readSetting(key, value))
                recording.nodes[node.value].settings[setting] = number;
        }
    }
}

/// An entry that was seen to age does so in the middle of the stretch in which the kernel's became STALE.
void readNeighbour(const JsonCursor &detail, KernelRecording &recording)
{
    static constexpr std::pair<const char *, bool> starts[] = {{"reachable", true}, {"delay", false}};
    NodeSpec &node = recording.nodes[readHost(recording, detail.at("host")).value];
    const Ipv4 address = readAddress(detail.at("address"));
    if (!readWord(detail.at("state_at_start"), starts)) {
        node.delayFor[address] = detail.at("delay_ends_s").time() - recording.start;
        return;
    }
    const auto between = detail.at("stale_between_s").items();
    if (between.size() != 2)
        detail.at("stale_between_s").reject(phrase("Replay", "%1 must have two elements"));
    const Duration middle = (between[0].duration() + between[1].duration()) / 2;
    node.reachableFor[address] = atTime(middle) - recording.start;
}

} // namespace

NodeId readHost(const KernelRecording &recording, const JsonCursor &name)
{
    const std::string text = name.text();
    for (std::uint32_t i = 0; i < recording.nodes.size(); ++i) {
        if (recording.nodes[i].name == text)
            return {i};
    }
    name.reject(phrase("Replay", "%1 names no host of the topology: \"%2\""), {text});
}

CableId readLink(const KernelRecording &recording, const JsonCursor &name)
{
    const std::string text = name.text();
    for (std::uint32_t i = 0; i < recording.cables.size(); ++i) {
        if (recording.cables[i].name == text)
            return {i};
    }
    name.reject(phrase("Replay", "%1 names no link of the topology: \"%2\""), {text});
}

void readTopology(const JsonCursor &document, KernelRecording &recording)
{
    const JsonCursor topology = document.at("topology");
    readNodeNames(topology.at("links"), recording);
    readCables(topology.at("links"), recording);
    const JsonCursor hosts = topology.at("hosts");
    for (std::uint32_t i = 0; i < recording.nodes.size(); ++i)
        readHostDetails(hosts.at(recording.nodes[i].name.c_str()), {i}, recording);
    for (std::size_t i = 0; i < recording.cables.size(); ++i) {
        if (recording.cables[i].clientInterface.empty() || recording.cables[i].serverInterface.empty())
            topology.at("links").items()[i].reject(phrase("Replay", "%1 must end at an interface on both sides"));
    }
    readSettings(document, recording);

    const auto events = document.at("timeline").items();
    const Time first = events.empty() ? atTime({}) : events.front().at("t").time();
    recording.start = std::min(first, atTime({})) - milliseconds(1);
    if (const auto neighbours = document.find("neighbours"))
        for (const JsonCursor &detail : listAt(*neighbours, "details"))
            readNeighbour(detail, recording);
}

} // namespace teardown
