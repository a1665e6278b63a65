#pragma once

#include "recording_file.h"
#include "trace/trace.h"

#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace teardown {

enum class Fate : std::uint8_t { Arrived, Lost, Underway };

/// A TCP segment that an end host put on its cable, or that a host on the way made.
struct SeenSegment {
    Time at; ///< as RecordedSegment::time
    NodeId from, to;
    std::uint16_t clientPort = 0, serverPort = 0;
    Segment segment;
    Fate fate = Fate::Underway;
    bool windowProbe = false;
};

struct SeenIcmp {
    Time at; ///< it arrived
    NodeId from, to, aboutSender;
    std::int64_t type = 3, code = 0;
};

struct SeenReturn {
    Time entered;
    std::optional<Time> returned;
    std::optional<Time> killed; ///< its process died while it was blocked
    CallName name{};
    CallResult result;
};

/// One stay of a 4-tuple in a state; Closed: there is no socket any more.
struct SeenState {
    NodeId host;
    std::uint16_t clientPort = 0, serverPort = 0;
    TcpState state = TcpState::Closed;
    Time at; ///< it began
    Time end = Time::never();
    std::vector<std::pair<Time, bool>> orphan; ///< since when, whether no descriptor refers to it
    bool echo = false;                         ///< the same as the last state that a poll of the socket table cannot have missed
};

struct SeenArp {
    Time at;
    NodeId host;
    Ipv4 target;
    bool broadcast = true;
};

/// A sender and the ports of client and server.
using ConnectionKey = std::tuple<NodeId, std::uint16_t, std::uint16_t>;

/// What a replay did, in the terms of a recording. All lists are in order of time.
struct Observed {
    std::vector<SeenSegment> segments, firewallResets;
    std::vector<SeenIcmp> icmp;
    std::map<std::uint32_t, SeenReturn> returns; ///< by id of the recorded call
    std::vector<SeenState> states;
    std::vector<SeenArp> arp;                                   ///< requests of end hosts that nobody answered
    std::vector<std::optional<std::uint32_t>> queues;           ///< waiting, for each KernelRecording::queues; none: no listener
    std::vector<std::vector<RecordedConntrackEntry>> conntrack; ///< for each KernelRecording::conntrack
    std::map<ConnectionKey, std::vector<Seq>> initialNumbers;   ///< in order of their first appearance
    std::optional<std::string> brokenInvariant;                 ///< the run stopped there
};

/// Runs the replay of `recording` to its end.
Observed replay(const KernelRecording &recording);

} // namespace teardown
