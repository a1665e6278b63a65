#pragma once

#include <QString>

#include "base/result.h"
#include "sim/setup.h"
#include "trace/action.h"
#include "trace/state.h"
#include "trace/system_call.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace teardown {

// A kernel recording (tests/kernel/README.md) as plain data in the engine's vocabulary: hosts are NodeIds that index
// KernelRecording::nodes, links are CableIds.

/// Nominal moment of something recorded, and how far from it a replay may be beside the general jitter.
struct RecordedTime {
    Time at;
    Duration slop; ///< how much earlier
    Duration late; ///< how much later
};

struct RecordedCall {
    std::uint32_t id = 0; ///< becomes Step::tag
    NodeId host;
    std::string process;
    int thread = 1;
    Time at;
    std::optional<Duration> gap; ///< after the previous call of the thread returned; then `at` is not used
    bool nonblocking = false;    ///< the descriptor has O_NONBLOCK
    bool synthetic = false;      ///< its result is no evidence
    SystemCall call;
};

/// One TCP segment of an end host or a firewall.
struct RecordedSegment {
    RecordedTime time; ///< when it left its host; when it arrived, if it was made on the way
    NodeId from, to;
    std::uint16_t clientPort = 0, serverPort = 0;
    Flags flags;
    std::int64_t seq = 0; ///< relative to the initial number `incarnation` of the sender, or absolute
    bool seqRaw = false;
    std::optional<std::int64_t> ack; ///< as seq, of the receiver
    bool ackRaw = false;
    std::size_t incarnation = 1, ackIncarnation = 1;
    std::int64_t length = 0;
    std::int64_t window = 0;
    bool timestamps = false;
    bool sackPermitted = false; ///< on SYNs, as the next two
    std::optional<std::int64_t> maximumSegmentSize, windowScale;
    bool arrived = true;
    bool mayBeAbsent = false;
};

struct RecordedIcmp {
    RecordedTime time;
    NodeId from, to, aboutSender;
    std::int64_t type = 3, code = 0;
};

enum class CallOutcome : std::uint8_t { Returned, Killed, Pending };

struct RecordedReturn {
    std::uint32_t id = 0;
    CallOutcome outcome = CallOutcome::Returned;
    RecordedTime time;                  ///< not of a pending call
    bool byTimer = false;               ///< a timer of the kernel ended the call
    std::optional<std::int64_t> result; ///< none: a new descriptor
    Errno error = Errno::None;
    std::optional<SocketAddress> peer;
    std::optional<std::uint8_t> revents; ///< PollBit
    std::optional<Errno> optionError;    ///< getsockopt(SO_ERROR)
};

struct RecordedState {
    RecordedTime time;
    NodeId host;
    std::uint16_t clientPort = 0, serverPort = 0;
    TcpState state = TcpState::Closed; ///< Closed: no socket
    std::optional<bool> orphan;
};

struct RecordedArp {
    RecordedTime time;
    NodeId host;
    Ipv4 target;
    bool broadcast = true;
};

struct RecordedQueue {
    Time at;
    NodeId host;
    std::uint16_t port = 0;
    std::uint32_t waiting = 0;
};

struct RecordedConntrackEntry {
    std::uint16_t clientPort = 0;
    std::string state;
    std::int64_t secondsLeft = 0;
};
struct RecordedConntrack {
    Time at;
    std::vector<RecordedConntrackEntry> entries;
};

enum class Scope : std::uint8_t { All, Segments, Returns, States, Arp };

/// In an unmodelled stretch only the number of window probes counts.
struct RecordedProbes {
    NodeId from;
    Time begin, end;
    std::int64_t least = 0, most = 0;
};

/// A stretch of time in which a simulator may differ.
struct Unmodelled {
    Scope scope = Scope::All;
    Time begin = Time::beforeAll(), end = Time::never();
    std::optional<RecordedProbes> instead;
};

struct KernelRecording {
    std::string name, description;
    Time end;
    std::vector<NodeSpec> nodes; ///< with settings and ageing neighbours; times count from `start`
    std::vector<CableSpec> cables;
    Time start;                       ///< a moment before all events
    std::vector<RecordedCall> calls;  ///< in order of time
    std::vector<TimedAction> actions; ///< in order of time

    Duration jitter, statePoll;
    std::map<NodeId, Time> until; ///< what a host does later may be missing in the recording
    bool compareSegments = true, compareReturns = true, compareStates = true, compareArp = true, compareIcmp = true;
    std::vector<Unmodelled> unmodelled;
    std::map<NodeId, std::pair<Time, Time>> power; ///< off, on

    std::vector<RecordedSegment> segments; ///< of end hosts
    std::vector<RecordedSegment> firewallResets;
    std::vector<RecordedIcmp> icmp;
    std::vector<RecordedReturn> returns;
    std::vector<RecordedState> states;
    std::vector<RecordedArp> arp; ///< requests that nobody answered
    std::vector<RecordedQueue> queues;
    std::vector<RecordedConntrack> conntrack;
};

/// Code of the InputError for a well-formed recording that asks for something this program does not model.
inline constexpr const char *notModelledCode = "replay-not-modelled";

/// Reads the recording in `file`. Errors bear the file and, where there is one, line and column.
Result<KernelRecording> loadRecording(const QString &file);
/// The same from text; `file` is for messages.
Result<KernelRecording> parseRecording(const QByteArray &text, const QString &file);

} // namespace teardown
