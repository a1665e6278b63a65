#include "formats/host_view.h"

#include <algorithm>
#include <array>

namespace teardown {

std::span<const HostViewInfo> hostViews()
{
    static constexpr std::array<HostViewInfo, 6> views{{
        {HostView::Ss, "ss", "ss -tanoe"},
        {HostView::Netstat, "netstat", "netstat -ant"},
        {HostView::Neighbours, "neigh", "ip neigh"},
        {HostView::Conntrack, "conntrack", "conntrack -L"},
        {HostView::Sysctl, "sysctl", "sysctl -a"},
        {HostView::Strace, "strace", "strace -f -tt -T -Y -s 0"},
    }};
    return views;
}

std::optional<HostView> hostViewByKey(std::string_view key)
{
    const auto views = hostViews();
    const auto found = std::find_if(views.begin(), views.end(), [&](const HostViewInfo &info) { return info.key == key; });
    return found == views.end() ? std::nullopt : std::optional(found->view);
}

bool offers(const World &world, NodeId node, HostView view)
{
    const Node &host = world.nodes[node.value];
    switch (view) {
    case HostView::Ss:
    case HostView::Netstat:
    case HostView::Strace: return !host.host.forwards;
    case HostView::Conntrack: return host.firewall.policy.connectionTracking;
    case HostView::Neighbours:
    case HostView::Sysctl: return true;
    }
    return false;
}

std::string hostViewText(HostView view, const World &world, const Trace &trace, NodeId node)
{
    switch (view) {
    case HostView::Ss: return ssText(world, node);
    case HostView::Netstat: return netstatText(world, node);
    case HostView::Neighbours: return neighboursText(world, node);
    case HostView::Conntrack: return conntrackText(world, node);
    case HostView::Sysctl: return sysctlText(world, node);
    case HostView::Strace: return straceText(world, trace, node);
    }
    return {};
}

} // namespace teardown
