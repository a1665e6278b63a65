#pragma once

#include "base/random.h"
#include "host/descriptors.h"
#include "host/program.h"
#include "tcp/endpoint.h"
#include "trace/action.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace teardown {

struct ThreadRef {
    ProcessId process;
    std::uint32_t thread = 0; ///< index in Process::threads
    friend bool operator==(ThreadRef, ThreadRef) = default;
};

/// How far connect(2) has come on a descriptor (struct socket's state in Linux).
enum class ConnectPhase : std::uint8_t { Unconnected, Connecting, Connected };

struct Socket {
    Endpoint tcp;
    ConnectPhase phase = ConnectPhase::Unconnected;
    bool bound = false;                    ///< has a local port
    bool portFromBind = false;             ///< which bind() gave, to it or to its listener
    bool inTable = false;                  ///< segments find it by its four-tuple
    std::optional<ProcessId> owner;        ///< a process holds a descriptor
    int backlog = 0;                       ///< of a listener
    std::vector<SocketId> acceptQueue;     ///< of a listener: connections waiting for accept(2)
    std::uint32_t halfOpen = 0;            ///< of a listener: entries in SYN_RECV
    Time lastOverflow = Time::beforeAll(); ///< of a listener: SYN cookies were sent
    bool queued = false;                   ///< waits in an accept queue
    std::vector<ThreadRef> waiters;        ///< threads blocked on it
    bool isListener() const { return tcp.state == TcpState::Listen; }
};

enum class ThreadState : std::uint8_t { Waiting, Blocked, Done };

/// How far a loop of a thread has come.
struct LoopRound {
    std::uint32_t finished = 0;   ///< rounds
    std::uint32_t atThisTime = 0; ///< rounds that ended at `began`
    Time began;                   ///< the present one
};

/// A thread at one point of its program.
struct Thread {
    std::uint32_t spec = 0; ///< index in ProcessSpec::threads; adHoc: none
    bool adHoc = false;     ///< one call that a person made
    ThreadState state = ThreadState::Waiting;
    std::uint32_t step = 0;
    std::uint32_t repeats = 0;
    std::vector<LoopRound> rounds;             ///< by index in ThreadSpec::loops
    std::uint32_t generation = 0;              ///< of its pending wake-up; older ones are void
    std::pair<std::string, std::string> alias; ///< of a handler: the program's name of its descriptor, the real one
    SystemCall call;                           ///< being made
    CallId callId;
    RecordId entered;
    Time enteredAt;
    SocketId on;                   ///< socket the call works on
    std::uint64_t progress = 0;    ///< bytes a blocking send has queued so far
    Time deadline = Time::never(); ///< time-out of the blocked call
    RecordId cause;                ///< what led to the next step
};

struct Process {
    ProcessId id;
    std::uint32_t spec = 0; ///< index in Setup::processes
    std::string name;       ///< unique on its host
    std::string program;    ///< the name without the number of the copy
    bool running = true;    ///< false: exited or killed
    bool killed = false;
    bool stopped = false;
    Descriptors descriptors;
    std::vector<Thread> threads;
    std::vector<std::uint32_t> freeThreads; ///< handlers that are done; the next connection takes one over
    std::uint32_t accepted = 0;             ///< connections given to handlers
};

struct Interface {
    std::string name;
    Ipv4 address;
    std::uint8_t prefixLength = 24;
    bool up = true; ///< administratively
    bool carrier = true;
    CableId cable;
    bool atClientEnd = true; ///< which end of the cable
};

struct Route {
    Prefix destination;
    RouteType type = RouteType::Unicast;
    std::optional<Ipv4> via;
    std::optional<std::uint8_t> interface; ///< of a connected route
};

struct QueuedPacket {
    Packet packet;
    RecordId made;
    bool forwarded = false;
};

struct Neighbour {
    NeighbourState state = NeighbourState::None;
    std::uint8_t interface = 0;
    Time confirmed = Time::beforeAll();
    Time used = Time::beforeAll();
    Duration reachableTime = seconds(30);
    bool ages = true; ///< false: a warm entry that never becomes stale
    std::uint8_t probes = 0;
    std::uint32_t generation = 0;
    std::vector<QueuedPacket> waiting;
    RecordId cause;
};

/// Linux limits ICMP errors to one a second for each destination, six in a burst (icmp_ratelimit).
struct IcmpAllowance {
    Duration tokens = seconds(6);
    Time last = Time::beforeAll();
};

/// One machine: its kernel and its processes. A router is one without sockets.
struct Host {
    std::string name;
    ProfileId profile = ProfileId::Linux65;
    SettingValues settings;
    bool powered = true;
    bool forwards = false;
    std::vector<Interface> interfaces;
    std::vector<Route> routes;
    std::map<Ipv4, Neighbour> neighbours;
    std::map<Ipv4, IcmpAllowance> icmpAllowances;
    std::map<SocketId, Socket> sockets;
    std::map<FourTuple, SocketId> table;         ///< connections, half-open entries and small records
    std::map<std::uint16_t, SocketId> listeners; ///< by port
    std::map<ProcessId, Process> processes;
    std::uint32_t clockOffsetMs = 0;       ///< of the TCP timestamp clock
    std::uint64_t secret = 0;              ///< for initial sequence numbers; new at each boot
    std::optional<std::uint32_t> firstIss; ///< fixed by the scenario for the first connection
    std::uint16_t nextPort = 0;
    /// Where the search for an automatic port to (own address, remote) goes on, counted from the low end of the range.
    std::map<std::pair<Ipv4, SocketAddress>, std::uint32_t> portHints;
    Random random;
    Time booted;
};

} // namespace teardown
