#pragma once

#include "base/time.h"
#include "host/program.h"
#include "profile/profile.h"
#include "trace/action.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace teardown {

struct InterfaceSpec {
    std::string name; ///< "eth0"
    Ipv4 address;
    std::uint8_t prefixLength = 24;
};
struct RouteSpec {
    Prefix destination;
    RouteType type = RouteType::Unicast;
    std::optional<Ipv4> via;
};

enum class NodeRole : std::uint8_t { Client, Router, Firewall, Server };

struct NodeSpec {
    std::string name; ///< "client"
    NodeRole role = NodeRole::Client;
    ProfileId profile = ProfileId::Linux65;
    bool forwards = false;
    bool poweredOn = true;
    std::vector<InterfaceSpec> interfaces;
    std::vector<RouteSpec> routes;            ///< beside the connected ones
    std::map<Setting, std::int64_t> settings; ///< what differs from the profile
    std::optional<FirewallPolicy> firewall;
    /// Neighbours that become STALE this long after Setup::start unless they change before; others never age if warm.
    std::map<Ipv4, Duration> reachableFor;
    /// Neighbours that begin in DELAY: they are asked by unicast this long after Setup::start.
    std::map<Ipv4, Duration> delayFor;
    std::optional<std::uint32_t> initialSequence; ///< ISN of its first connection; others come from the seed
    std::int64_t clockOffsetNs = 0;               ///< its wall clock at t = 0, nanoseconds since midnight; for exports
};

struct CableSpec {
    std::string name;      ///< "wire0"
    NodeId client, server; ///< the nodes at its client and server end
    std::string clientInterface, serverInterface;
    Duration delay = milliseconds(5); ///< each way
    std::uint32_t lossPerMillion = 0;
    bool carrierShared = true; ///< an interface that goes down takes the carrier from the other end too (no switch between)
};

enum class NeighbourStart : std::uint8_t { Warm, Cold };

/// Everything a run is made from, with the journal of what a person did.
struct Setup {
    // What makes, copies and destroys it is compiled once, in setup.cpp, not in every file that keeps one.
    Setup();
    Setup(const Setup &other);
    Setup(Setup &&other) noexcept;
    Setup &operator=(const Setup &other);
    Setup &operator=(Setup &&other) noexcept;
    ~Setup();

    std::uint64_t seed = 1;
    Time start = atTime({0});       ///< of the clock; kernel recordings begin before 0
    Time end = atTime(seconds(60)); ///< the run is not simulated beyond
    std::vector<NodeSpec> nodes;    ///< in path order: client first, server last
    std::vector<CableSpec> cables;  ///< in path order
    std::vector<ProcessSpec> processes;
    NeighbourStart neighbours = NeighbourStart::Warm;
    std::vector<TimedAction> actions; ///< in order of time
};

/// client 10.16.56.2 - router - firewall - server 10.22.5.3, 5 ms + 0 + 5 ms each way.
Setup defaultTopology();

} // namespace teardown
