#pragma once

#include "sim/setup.h"
#include "trace/trace.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace teardown {

struct PcapngOptions {
    std::optional<NodeId> node;    ///< only what is captured there; none: at all interfaces of all nodes
    Time from = Time::beforeAll(); ///< only frames from here
    Time until = Time::never();    ///< to here
};

/// The run as a capture file (pcapng, draft-ietf-opsawg-pcapng): one interface description for each interface of a node, named
/// "client/eth0", Ethernet frames with right checksums (but of damaged packets) and times to live, nanoseconds. Times are of each
/// node's own clock on
/// 1 January 2000. Comments on the packets tell the states that sockets of the node changed to, why a segment was sent again, and
/// where a packet was lost. The same run gives the same bytes.
std::vector<std::uint8_t> pcapng(const Setup &setup, const Trace &trace, const PcapngOptions &options = {});

} // namespace teardown
