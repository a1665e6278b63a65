#pragma once

#include "base/id.h"
#include "base/time.h"
#include "profile/setting.h"
#include "trace/action.h"
#include "trace/rule.h"
#include "trace/state.h"
#include "wire/packet.h"

#include <cstdint>
#include <variant>

namespace teardown {

/// Why a segment was made.
enum class SegmentRole : std::uint8_t {
    Normal,             ///< first transmission of something that takes sequence space, or a plain answer
    Acknowledgment,     ///< bare ACK
    Retransmission,     ///< by the retransmission timer
    FastRetransmission, ///< by duplicate acknowledgments or SACK
    TailLossProbe,      ///< RFC 8985 7: not counted as a retry
    KeepaliveProbe,
    WindowProbe,
    ChallengeAck, ///< RFC 5961
    DuplicateAck, ///< answer to something unacceptable
    Reset,
    Forged, ///< injected by a person
    Copy,   ///< of a packet that was doubled on its way
};
std::string_view name(SegmentRole role);

/// A packet came into being at the record's node. Cause: what made the node send it.
struct PacketMade {
    PacketId packet;
    SocketId socket; ///< invalid: no socket (answer of a closed port, ICMP, ARP, forged)
    SegmentRole role = SegmentRole::Normal;
    PacketId original;        ///< of a retransmission: the packet that first carried its first byte; of a copy: what it is of
    std::uint8_t attempt = 0; ///< of a retransmission or probe: 1 for the first
};
/// A packet enters a cable at the record's node.
struct FrameDeparted {
    PacketId packet;
    CableId cable;
    Direction direction{};
    Time arrives;         ///< when it will be at the other end, if nothing happens to it
    bool corrupt = false; ///< it was damaged before
};
/// A packet comes out of a cable at the record's node. Cause: the FrameDeparted.
struct FrameArrived {
    PacketId packet;
    CableId cable;
    Direction direction{};
    bool corrupt = false; ///< bits of it changed on this cable or before
};

enum class LossReason : std::uint8_t {
    PathRule, ///< the user's rule or black hole on the cable
    RandomLoss,
    CableCut,      ///< the carrier went while it was on its way, or there was none
    PickedByUser,  ///< DropPacket
    HostOff,       ///< the other end has no power
    InterfaceDown, ///< the other end's interface is down
    FirewallDrop,
    NoRoute, ///< no route and nobody to tell
    RouteBlackhole,
    NeighbourFailed, ///< nobody answers for the next hop's address
    NotForMe,        ///< a host that does not forward got a packet for another address
    QueueOverflow,   ///< too many packets wait for an address
    TtlExpired,
    WrongChecksum, ///< bits of it changed on the way, and whoever got it noticed
};
std::string_view name(LossReason reason);

/// A packet died. On a cable: between its ends, `travelled` after it departed (node = the side it came from).
/// Else at the record's node.
struct PacketLost {
    PacketId packet;
    LossReason reason{};
    CableId cable; ///< invalid: died at the node
    Direction direction{};
    Duration travelled;
};
/// A packet waits for the hardware address of its next hop.
struct PacketWaits {
    PacketId packet;
    Ipv4 nextHop;
};

/// What an endpoint did with a segment that had no other effect, or in addition to the effect: the rule says why.
struct SegmentJudged {
    SocketId socket;
    PacketId packet;
    bool accepted = false;
};

/// A socket came into being, moved, or vanished (to = Closed and gone).
struct StateChanged {
    SocketId socket;
    FourTuple tuple;
    TcpState from = TcpState::Closed;
    TcpState to = TcpState::Closed;
    Ownership owner = Ownership::Process;
    bool byReset = false;      ///< ended by a RST, ours or theirs
    Errno error = Errno::None; ///< what the application will be told
};
/// A socket's last descriptor went away, or a process got it.
struct OwnerChanged {
    SocketId socket;
    Ownership from{}, to{};
    ProcessId process;
};

struct TimerArmed {
    SocketId socket;
    TimerKind kind{};
    Time deadline;
    std::uint8_t backoff = 0;
};
struct TimerFired {
    SocketId socket;
    TimerKind kind{};
};
struct TimerCancelled {
    SocketId socket;
    TimerKind kind{};
};

/// Data became readable at, or was acknowledged to, a socket.
struct DataReceived {
    SocketId socket;
    std::uint32_t bytes = 0;
};
struct DataAcknowledged {
    SocketId socket;
    std::uint32_t bytes = 0;
};
/// The socket has an error that the next call gets.
struct ErrorPending {
    SocketId socket;
    Errno error{};
    bool soft = false;
};

struct CallEntered {
    CallId call;
};
struct CallReturned {
    CallId call;
};

enum class ProcessEvent : std::uint8_t { Started, Exited, Killed, Stopped, Continued };
struct ProcessChanged {
    ProcessId process;
    ProcessEvent what{};
};

/// A person or the scenario acted. `index` counts in Trace::actions.
struct ActionTaken {
    std::uint32_t index = 0;
    bool hadEffect = true;
};
struct SettingChanged {
    Setting setting{};
    std::int64_t from = 0, to = 0; ///< in the unit of the host's system
    ProfileId system{};            ///< whose names and units these are
};
struct PowerChanged {
    bool on = false;
};
struct CarrierChanged {
    std::uint8_t interface = 0;
    bool up = false;
};
struct InterfaceChanged {
    std::uint8_t interface = 0;
    bool up = false;
};

struct NeighbourChanged {
    Ipv4 address;
    NeighbourState from{}, to{};
};
struct ConntrackChanged {
    FourTuple flow; ///< local = who opened it
    ConntrackState from{}, to{};
    Time expires;
};
struct FirewallJudged {
    PacketId packet;
    Verdict verdict{};
    CtState state{};
};
/// A packet on a cable is held up: it will arrive later. Node = the side it came from.
struct FrameDelayed {
    PacketId packet;
    CableId cable;
    Direction direction{};
    Duration by;
    Time arrives; ///< when it will be at the other end now
};
/// Bits of a packet on a cable change. Node = the side it came from.
struct FrameCorrupted {
    PacketId packet;
    CableId cable;
    Direction direction{};
    Damage damage;
};

using RecordBody = std::variant<PacketMade, FrameDeparted, FrameArrived, PacketLost, PacketWaits, SegmentJudged, StateChanged,
    OwnerChanged, TimerArmed, TimerFired, TimerCancelled, DataReceived, DataAcknowledged, ErrorPending, CallEntered, CallReturned,
    ProcessChanged, ActionTaken, SettingChanged, PowerChanged, CarrierChanged, InterfaceChanged, NeighbourChanged,
    ConntrackChanged, FirewallJudged, FrameDelayed, FrameCorrupted>;

/// One thing that happened. Its index in the trace is its RecordId.
struct Record {
    Time time;
    RecordId cause; ///< what led to it; invalid for what the scenario began with
    Rule rule{};    ///< the clause or behaviour that decided it
    NodeId node;    ///< where; invalid for what concerns a cable only
    RecordBody body;

    template <class T>
    const T *as() const
    {
        return std::get_if<T>(&body);
    }
};

/// The socket a record is about; invalid if none.
SocketId socketOf(const Record &record);
/// The packet a record is about; invalid if none.
PacketId packetOf(const Record &record);

} // namespace teardown
