#include "formats/host_view.h"
#include "profile/profile.h"
#include "sim/view.h"
#include "wire/hardware_address.h"

#include <map>

namespace teardown {

namespace {

/// Is the hardware address known, if perhaps not fresh (the kernel's NUD_VALID)?
bool isResolved(NeighbourState state)
{
    switch (state) {
    case NeighbourState::Reachable:
    case NeighbourState::Stale:
    case NeighbourState::Delay:
    case NeighbourState::Probe:
    case NeighbourState::Permanent: return true;
    case NeighbourState::None:
    case NeighbourState::Incomplete:
    case NeighbourState::Failed: return false;
    }
    return false;
}

std::string neighbourLine(const NeighbourView &neighbour)
{
    std::string text = toString(neighbour.address) + " dev " + neighbour.interface;
    if (isResolved(neighbour.state))
        text += " lladdr " + toString(hardwareAddressOf(neighbour.address));
    return text + ' ' + std::string(name(neighbour.state)) + '\n';
}

std::string directionText(const FourTuple &flow)
{
    return "src=" + toString(flow.local.address) + " dst=" + toString(flow.remote.address)
        + " sport=" + std::to_string(flow.local.port) + " dport=" + std::to_string(flow.remote.port) + ' ';
}

std::string conntrackLine(const ConntrackView &entry, Time now)
{
    const std::string left = std::to_string((entry.expires - now).ns / seconds(1).ns);
    return "tcp      6 " + left + ' ' + std::string(name(entry.state)) + ' ' + directionText(entry.flow)
        + (entry.unreplied ? "[UNREPLIED] " : "") + directionText(entry.flow.reversed()) + (entry.assured ? "[ASSURED] " : "")
        + "mark=0 use=1\n";
}

using Lines = std::map<std::string, std::string>;

/// Some settings of the model are one of several numbers in one file of /proc/sys. The smallest buffer is not modelled; its
/// default is that of ip-sysctl.rst.
void addCombined(Lines &lines, const SettingValues &values)
{
    constexpr const char *smallest = "4096\t";
    const auto text = [&](Setting setting) { return std::to_string(values[setting]); };
    lines["net.ipv4.tcp_rmem"] = smallest + text(Setting::TcpRmemDefault) + '\t' + text(Setting::TcpRmemMax);
    lines["net.ipv4.tcp_wmem"] = smallest + text(Setting::TcpWmemDefault) + '\t' + text(Setting::TcpWmemMax);
    lines["net.ipv4.ip_local_port_range"] = text(Setting::IpLocalPortRangeLow) + '\t' + text(Setting::IpLocalPortRangeHigh);
}

bool isPartOfSeveral(Setting setting)
{
    switch (setting) {
    case Setting::TcpRmemDefault:
    case Setting::TcpRmemMax:
    case Setting::TcpWmemDefault:
    case Setting::TcpWmemMax:
    case Setting::IpLocalPortRangeLow:
    case Setting::IpLocalPortRangeHigh: return true;
    default: return false;
    }
}

} // namespace

std::string neighboursText(const World &world, NodeId node)
{
    std::string text;
    for (const NeighbourView &neighbour : neighbours(world, node)) {
        if (neighbour.state != NeighbourState::None)
            text += neighbourLine(neighbour);
    }
    return text;
}

std::string conntrackText(const World &world, NodeId node)
{
    const std::vector<ConntrackView> entries = connectionTable(world, node);
    std::string text;
    for (const ConntrackView &entry : entries)
        text += conntrackLine(entry, world.now);
    return text + "conntrack v1.4.8 (conntrack-tools): " + std::to_string(entries.size()) + " flow entries have been shown.\n";
}

std::string sysctlText(const World &world, NodeId node)
{
    const bool tracks = offers(world, node, HostView::Conntrack);
    const SettingValues &values = world.nodes[node.value].host.settings;
    const Profile &system = profile(world.nodes[node.value].host.profile);
    const bool isLinux = system.id == ProfileId::Linux65 || system.id == ProfileId::LinuxClassic;
    Lines lines;
    if (isLinux)
        addCombined(lines, values);
    for (const Field &field : system.fields) {
        const bool shown = field.access == Access::Tunable && (tracks || info(field.setting).group != SettingGroup::Firewall);
        if (shown && !(isLinux && isPartOfSeveral(field.setting)))
            lines[std::string(field.name)] = std::to_string(values[field.setting]);
    }
    std::string text;
    for (const auto &[key, value] : lines)
        text += key + " = " + value + '\n';
    return text;
}

} // namespace teardown
