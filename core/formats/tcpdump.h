#pragma once

#include "sim/setup.h"
#include "trace/trace.h"

#include <optional>
#include <string>

namespace teardown {

struct TcpdumpOptions {
    NodeId node;                          ///< where the capture runs
    std::optional<std::string> interface; ///< none: all of the node, a forwarded packet then shows twice
    bool classic = false;                 ///< as tcpdump 3 printed: "S 1:1(0) win 64240", "." for no flag
    bool absoluteNumbers = false;         ///< tcpdump -S
    bool secondsOfRun = false;            ///< time of the run in seconds instead of the node's wall clock
    bool brief = false;                   ///< without windows and TCP options, as books print listings
    bool names = false;                   ///< names of hosts instead of addresses, as without -n
    bool onlyTcp = false;                 ///< the filter "tcp"
    Time from = Time::beforeAll();        ///< prints only what passes from here; all of it counts for relative numbers
    Time until = Time::never();           ///< to here
};

/// What tcpdump on that node prints, one packet a line: every packet that leaves or enters there, in order of
/// time. Numbers are relative as tcpdump makes them: absolute in a SYN, in the first segment with an ACK that it
/// sees of a connection, and in whatever has no ACK.
std::string tcpdumpText(const Setup &setup, const Trace &trace, const TcpdumpOptions &options);

} // namespace teardown
