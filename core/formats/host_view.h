#pragma once

#include "sim/world.h"
#include "trace/trace.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace teardown {

// What the tools of an administrator print on one host at the moment of a world, line for line as the tools do: net-tools 2.10,
// iproute2 6.18, conntrack-tools 1.4, procps 4 and strace 6. Left out is what a simulation does not have: inode numbers, users,
// control groups. A host of another system is shown in the same form. Where a tool lists in the order of a hash table, this lists in order of creation. No line ends in blanks.

/// `netstat -ant`
std::string netstatText(const World &world, NodeId node);
/// `ss -tanoe`; `sk:` is the SocketId, as in the event log.
std::string ssText(const World &world, NodeId node);
/// `ip neigh`
std::string neighboursText(const World &world, NodeId node);
/// `conntrack -L`
std::string conntrackText(const World &world, NodeId node);
/// `sysctl -a`, of what the model knows; the settings of netfilter only on a host that tracks connections. Another system has the
/// names and units of its own.
std::string sysctlText(const World &world, NodeId node);
/// `strace -f -tt -T -Y -s 0` of all processes of the host from the beginning of the run to the moment of the world. Times are of
/// the host's wall clock. `trace` is of the same run and reaches to that moment at least.
std::string straceText(const World &world, const Trace &trace, NodeId node);

enum class HostView : std::uint8_t { Ss, Netstat, Neighbours, Conntrack, Sysctl, Strace };

struct HostViewInfo {
    HostView view{};
    std::string_view key;     ///< "ss": what one writes to choose it
    std::string_view command; ///< "ss -tanoe": what prints it on a real host
};
/// In the order of the enumeration.
std::span<const HostViewInfo> hostViews();
std::optional<HostView> hostViewByKey(std::string_view key);

/// Does this host have what the view shows? A router has no sockets and no processes, only a firewall tracks connections.
bool offers(const World &world, NodeId node, HostView view);
std::string hostViewText(HostView view, const World &world, const Trace &trace, NodeId node);

} // namespace teardown
