#pragma once

#include "base/id.h"
#include "base/time.h"
#include "profile/profile.h"
#include "trace/system_call.h"
#include "wire/packet.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace teardown {

/// Towards the server or towards the client: every cable of a path has its client end first.
enum class Direction : std::uint8_t { ToServer, ToClient };
constexpr Direction opposite(Direction d) { return d == Direction::ToServer ? Direction::ToClient : Direction::ToServer; }

// What a person, a scenario or a kernel recording can do to the world. Each is plain data; processes and
// interfaces are named as people name them.

struct KillProcess {
    std::string process;
    friend bool operator==(const KillProcess &, const KillProcess &) = default;
}; ///< SIGKILL
struct StopProcess {
    std::string process;
    friend bool operator==(const StopProcess &, const StopProcess &) = default;
}; ///< SIGSTOP
struct ContinueProcess {
    std::string process;
    friend bool operator==(const ContinueProcess &, const ContinueProcess &) = default;
}; ///< SIGCONT
struct StartProcess {
    std::string process;
    friend bool operator==(const StartProcess &, const StartProcess &) = default;
}; ///< starts (again) a program of the set-up
struct PowerOff {
    friend bool operator==(const PowerOff &, const PowerOff &) = default;
}; ///< stops dead, nothing is sent
struct PowerOn {
    bool startPrograms = false;
    friend bool operator==(const PowerOn &, const PowerOn &) = default;
}; ///< no sockets, no processes but the programs if asked for
/// The operator shuts the host down: processes end first, then power goes after `grace`.
struct ShutDownHost {
    Duration grace = seconds(2);
    friend bool operator==(const ShutDownHost &, const ShutDownHost &) = default;
};

/// A cable out of (up = false) or into an interface; the interface stays administratively up.
struct SetCarrier {
    std::string interface;
    bool up = false;
    friend bool operator==(const SetCarrier &, const SetCarrier &) = default;
};
/// `ip link set IFACE up|down`.
struct SetInterface {
    std::string interface;
    bool up = false;
    friend bool operator==(const SetInterface &, const SetInterface &) = default;
};

enum class FrameClass : std::uint8_t { All, Ip, Tcp };

/// Which frames a path rule takes; all conditions must hold.
struct FrameMatch {
    FrameClass frames = FrameClass::All;
    std::optional<Flags> flags;        ///< exactly these
    std::optional<Flags> flagsContain; ///< at least these
    std::optional<Flags> flagsNot;     ///< anything but a segment with exactly these
    std::optional<std::uint16_t> sourcePort;
    std::optional<std::uint32_t> minimumPayload; ///< bytes
    friend bool operator==(const FrameMatch &, const FrameMatch &) = default;
};

enum class PathEffect : std::uint8_t { Drop, Delay, Duplicate, Corrupt };

/// From now on every matching frame that enters the cable in that direction is dropped, delayed, doubled or corrupted.
struct AddPathRule {
    std::string name; ///< to end it by
    CableId cable;
    std::optional<Direction> direction; ///< none: both
    FrameMatch match;
    PathEffect effect = PathEffect::Drop;
    Duration delay;                     ///< Delay: on top of the cable's own
    std::optional<std::uint32_t> count; ///< only so many of them
    std::uint32_t everyNth = 1;         ///< 3: the third match, the sixth ...; at least 1
    PacketPart part = PacketPart::Data; ///< Corrupt: what changes
    friend bool operator==(const AddPathRule &, const AddPathRule &) = default;
};
struct RemovePathRule {
    std::string name;
    friend bool operator==(const RemovePathRule &, const RemovePathRule &) = default;
};
/// Silent black hole on a cable: all IP packets vanish, the link lights stay on.
struct SetBlackHole {
    CableId cable;
    bool on = true;
    friend bool operator==(const SetBlackHole &, const SetBlackHole &) = default;
};
/// Changes a cable's properties while it runs.
struct SetCable {
    CableId cable;
    Duration delay;
    std::uint32_t lossPerMillion = 0;
    friend bool operator==(const SetCable &, const SetCable &) = default;
};
/// Takes one packet that is on its way off the cable.
struct DropPacket {
    PacketId packet;
    friend bool operator==(const DropPacket &, const DropPacket &) = default;
};

/// Holds up one packet that is on its way.
struct DelayPacket {
    PacketId packet;
    Duration by; ///< more than 0, at most longestDelay
    friend bool operator==(const DelayPacket &, const DelayPacket &) = default;
};
constexpr Duration longestDelay = hours(24);
/// A packet that is on its way comes twice: a copy of it enters the same cable now.
struct DuplicatePacket {
    PacketId packet;
    friend bool operator==(const DuplicatePacket &, const DuplicatePacket &) = default;
};
/// Bits of a packet that is on its way change. Its checksum does not fit any more.
struct CorruptPacket {
    PacketId packet;
    PacketPart part = PacketPart::Data;
    friend bool operator==(const CorruptPacket &, const CorruptPacket &) = default;
};

struct ChangeSetting {
    Setting setting{};
    std::int64_t value = 0; ///< in the unit of the host's system
    ProfileId system{};     ///< whose name of the setting toString() says
    friend bool operator==(const ChangeSetting &, const ChangeSetting &) = default;
};

enum class RouteType : std::uint8_t { Unicast, Prohibit, Blackhole, Unreachable };
enum class RouteOperation : std::uint8_t { Add, Delete, Replace };
struct ChangeRoute {
    RouteOperation operation = RouteOperation::Add;
    Prefix destination;
    RouteType type = RouteType::Unicast;
    std::optional<Ipv4> via;
    friend bool operator==(const ChangeRoute &, const ChangeRoute &) = default;
};
struct FlushNeighbours {
    std::optional<std::string> interface;
    friend bool operator==(const FlushNeighbours &, const FlushNeighbours &) = default;
};
struct PinNeighbour {
    Ipv4 address;
    friend bool operator==(const PinNeighbour &, const PinNeighbour &) = default;
}; ///< a permanent, right entry

enum class Verdict : std::uint8_t { Accept, Drop, Reject };
enum class RejectWith : std::uint8_t {
    PortUnreachable,
    AdminProhibited,
    TcpReset,       ///< as a host answers a segment for a closed port (iptables --reject-with tcp-reset)
    TcpResetMirror, ///< the segment itself turned round, its bytes still in it: as some firewall appliances send it
};
enum class CtState : std::uint8_t { New = 1, Established = 2, Related = 4, Invalid = 8 };

/// One line of a firewall's rule set; all conditions that are present must hold.
struct FirewallRule {
    std::uint8_t ctStates = 0;                       ///< any of these CtState bits; 0: no condition
    std::optional<std::pair<Flags, Flags>> tcpFlags; ///< mask, equal
    std::optional<Ipv4> destination;
    std::optional<std::uint16_t> destinationPort;
    Verdict verdict = Verdict::Accept;
    RejectWith rejectWith = RejectWith::PortUnreachable;
    friend bool operator==(const FirewallRule &, const FirewallRule &) = default;
};
/// What a host does with packets that it forwards.
struct FirewallPolicy {
    bool connectionTracking = false;
    std::vector<FirewallRule> rules; ///< the first that matches decides
    Verdict otherwise = Verdict::Accept;
    friend bool operator==(const FirewallPolicy &, const FirewallPolicy &) = default;
};
struct SetFirewall {
    FirewallPolicy policy;
    friend bool operator==(const SetFirewall &, const SetFirewall &) = default;
};
struct FlushConntrack {
    friend bool operator==(const FlushConntrack &, const FlushConntrack &) = default;
}; ///< the firewall forgets all connections

/// What a number in a forged segment counts from.
enum class NumberBase : std::uint8_t {
    Zero,      ///< absolute
    SourceIsn, ///< initial sequence number of the first connection of the segment's (forged) source host
    DestinationIsn,
    SourceLastTimestamp, ///< last TSval that host put on the wire
    DestinationLastTimestamp,
};
struct BasedNumber {
    NumberBase base = NumberBase::Zero;
    std::int64_t value = 0;
    friend bool operator==(const BasedNumber &, const BasedNumber &) = default;
};
/// How something differs from one forged segment to the next.
enum class Spread : std::uint8_t { Same, Counted, Random };

/// Forged segments in a row: a flood. What is random follows from the seed.
struct Repetition {
    std::uint32_t times = 1;
    Duration every = {};                ///< from one to the next
    std::optional<Prefix> sources = {}; ///< they bear addresses of this block, not that of the source
    Spread addresses = Spread::Counted;
    Spread ports = Spread::Same;           ///< of the source; counted from InjectSegment::sourcePort on, 1024 follows 65535
    Spread sequenceNumbers = Spread::Same; ///< Same or Random
    friend bool operator==(const Repetition &, const Repetition &) = default;
};

/// A forged segment leaves the acting node towards `destination`.
struct InjectSegment {
    NodeId source; ///< whose address it bears
    NodeId destination;
    std::uint16_t sourcePort = 0;
    std::uint16_t destinationPort = 0;
    Flags flags;
    std::uint32_t payloadLength = 0;
    std::uint16_t window = 0;
    BasedNumber seq;
    std::optional<BasedNumber> ack;
    std::optional<std::pair<BasedNumber, BasedNumber>> timestamps;
    Repetition repeated = {};
    friend bool operator==(const InjectSegment &, const InjectSegment &) = default;
};

/// A person makes a process call the kernel: close, shutdown, send ... on one of its descriptors, in a thread of its own.
struct MakeCall {
    std::string process;
    SystemCall call;
    friend bool operator==(const MakeCall &, const MakeCall &) = default;
};

using ActionVariant = std::variant<KillProcess, StopProcess, ContinueProcess, StartProcess, PowerOff, PowerOn, ShutDownHost,
    SetCarrier, SetInterface, AddPathRule, RemovePathRule, SetBlackHole, SetCable, DropPacket, DelayPacket, DuplicatePacket,
    CorruptPacket, ChangeSetting, ChangeRoute, FlushNeighbours, PinNeighbour, SetFirewall, FlushConntrack, InjectSegment, MakeCall>;

/// One of these. What copies it is compiled once, in action.cpp: every file that keeps a scenario would compile it again.
struct ActionBody : ActionVariant {
    using ActionVariant::ActionVariant;
    ActionBody();
    ActionBody(const ActionBody &other);
    ActionBody(ActionBody &&other) noexcept;
    ActionBody &operator=(const ActionBody &other);
    ActionBody &operator=(ActionBody &&other) noexcept;
    ~ActionBody();
    friend bool operator==(const ActionBody &a, const ActionBody &b);
};

/// Something done to a node (or, for path rules, to a cable; then `node` may be invalid).
struct Action {
    NodeId node;
    ActionBody body;
    friend bool operator==(const Action &, const Action &) = default;
};

struct TimedAction {
    Time at;
    Action action;
    bool byUser = false; ///< a person did it while the run was on the screen; false: the scenario
    friend bool operator==(const TimedAction &, const TimedAction &) = default;
};

/// "kill client", "tcp_fin_timeout = 5": for logs and text export; the window makes its own sentences.
std::string toString(const Action &action);

} // namespace teardown
