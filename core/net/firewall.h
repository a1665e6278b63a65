#pragma once

#include "host/context.h"
#include "net/conntrack.h"

#include <optional>

namespace teardown {

/// The rule set of a node that forwards, with its table of connections.
struct Firewall {
    FirewallPolicy policy;
    ConntrackTable table;
};

/// Decides on a packet that is about to be forwarded; logs the verdict and answers a rejected one. True: it passes.
bool passesFirewall(HostContext &context, Firewall &firewall, const Packet &packet, std::vector<ConntrackRequest> &requests);

} // namespace teardown
