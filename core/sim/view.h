#pragma once

#include "sim/world.h"
#include "trace/action.h"
#include "trace/state.h"

#include <optional>
#include <string>
#include <vector>

namespace teardown {

// What one can see of a world at its moment. The front end and the text commands read these, not the insides.

struct TimerView {
    TimerKind kind{};
    Time armedAt;
    Time deadline;
};

/// One socket as `ss -tanoe` would show it, and more.
struct SocketView {
    SocketId id;
    FourTuple tuple;
    TcpState state{};
    Ownership owner{};
    std::optional<ProcessId> process;
    std::string processName;
    std::vector<TimerView> timers;  ///< armed ones, soonest first
    std::uint32_t sendQueue = 0;    ///< bytes not acknowledged (listen: backlog)
    std::uint32_t receiveQueue = 0; ///< bytes not read (listen: waiting connections)
    /// The same as the kernel counts for ss(8): a SYN or FIN that is not acknowledged, and a FIN that is not read, is one more.
    std::uint32_t sendQueueCount = 0, receiveQueueCount = 0;
    std::uint32_t sendBuffer = 0, receiveBuffer = 0; ///< limits, bytes
    Seq snd_una, snd_nxt, rcv_nxt;
    std::uint32_t sendWindow = 0, receiveWindow = 0; ///< bytes
    Duration rto;
    std::uint8_t retransmits = 0, backoff = 0, probes = 0;
    std::uint8_t synAckTimeouts = 0; ///< of a half-open entry: how often its SYN-ACK was sent again
    Duration srtt;
    bool keepalive = false;
    bool miniSocket = false; ///< TIME_WAIT, or orphan FIN_WAIT_2, kept without a full socket
    Errno pendingError{}, softError{};
    bool sendShutdown = false, receiveShutdown = false;
};

enum class ProcessState : std::uint8_t { NotStarted, Running, Blocked, Stopped, Exited, Killed };
std::string_view name(ProcessState state);

struct ProcessView {
    ProcessId id; ///< invalid if it never ran
    std::string name;
    ProcessState state{};
    std::optional<CallId> blockedIn; ///< of its first blocked thread
    std::vector<std::pair<std::string, SocketId>> descriptors;
};

struct NeighbourView {
    Ipv4 address;
    NeighbourState state{};
    std::uint32_t waitingPackets = 0;
    std::string interface; ///< "eth0"
};
struct ConntrackView {
    FourTuple flow;
    ConntrackState state{};
    Time expires;
    bool assured = false;
    bool unreplied = false;
};

/// A packet between two nodes at the moment of the world.
struct FlightView {
    PacketId packet;
    CableId cable;
    Direction direction{};
    Time departed, arrives;
    bool corrupt = false;
    bool hasChecksum = true; ///< ARP has none
};

/// In order of SocketId.
std::vector<SocketView> sockets(const World &world, NodeId node);
/// The socket that a badge for this node shows: the newest one that is or was a connection, else a listener.
std::optional<SocketView> mainSocket(const World &world, NodeId node);
std::vector<ProcessView> processes(const World &world, NodeId node);
std::vector<NeighbourView> neighbours(const World &world, NodeId node);
std::vector<ConntrackView> connectionTable(const World &world, NodeId node);
std::vector<FlightView> inFlight(const World &world);
bool poweredOn(const World &world, NodeId node);
bool carrierUp(const World &world, NodeId node, const std::string &interface);
bool interfaceUp(const World &world, NodeId node, const std::string &interface);
bool blackHoled(const World &world, CableId cable);
/// The descriptor that a person means who names none: the newest one that is no listener; empty if none.
std::string mainDescriptor(const Host &host, const Process &process);
std::int64_t settingOf(const World &world, NodeId node, Setting setting);

/// Why an action would change nothing now. None: it would.
enum class Refusal : std::uint8_t {
    None,
    NoSuchProcess,
    ProcessNotRunning,
    ProcessAlreadyRuns,
    ProcessNotStopped,
    ProcessAlreadyStopped,
    AlreadyOff,
    AlreadyOn,
    HostIsOff,
    AlreadyUnplugged,
    AlreadyPlugged,
    AlreadyDown,
    AlreadyUp,
    NoSuchInterface,
    AlreadyBlackHoled,
    NotBlackHoled,
    NoSuchRule,
    SameValue,
    OutOfRange,
    NotTunable,
    NoSuchDescriptor,
    NoConnection,
    AlreadyShutDown,
    NotConnected,
    PacketNotInFlight,
    NoFirewallHere,
    NothingTracked,
    HasNoChecksum,
    AlreadyCorrupt,
    OwnAddress,
};
std::string_view name(Refusal refusal);
Refusal refusalOf(const World &world, const Action &action);

/// When a change of a setting made now will show, for the tuning panel.
struct SettingEffect {
    enum class Kind : std::uint8_t {
        AtNextUse,          ///< nothing armed reads it; the next event of its kind does
        AtTimer,            ///< when this socket's armed timer fires, at `when`
        NotForThisState,    ///< is read on entering a state that the socket has passed or that it is in: `state`
        OnEnteringState,    ///< will be read when the socket enters `state`
        OnlyNewSockets,     ///< read at socket creation
        OverriddenBySocket, ///< the socket has a value of its own (TCP_KEEPIDLE, TCP_SYNCNT, TCP_LINGER2)
        OptionOff,          ///< the socket has not switched the mechanism on (SO_KEEPALIVE)
        NoSocket,           ///< there is nothing yet that could read it
    };
    Kind kind{};
    SocketId socket;
    TimerKind timer{};
    TcpState state{};
    Time when = Time::never();
};
SettingEffect effectOf(const World &world, NodeId node, Setting setting);

} // namespace teardown
