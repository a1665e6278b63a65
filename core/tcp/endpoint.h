#pragma once

#include "base/fifo.h"
#include "base/time.h"
#include "profile/profile.h"
#include "trace/log.h"
#include "trace/state.h"
#include "wire/packet.h"

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace teardown {

/// What of a connection is kept. Linux keeps a half-open entry and an orphan in its last states without a full socket.
enum class Form : std::uint8_t {
    Full,
    Request, ///< half-open: a SYN was answered, the third segment has not come
    Mini,    ///< TIME_WAIT, or FIN_WAIT_2 of a closed socket
};

/// One armed or idle timer. At most one event is pending for it, at `scheduled`, never later than the deadline.
struct Timer {
    Time deadline = Time::never();
    Time armedAt;
    Time scheduled = Time::never();
    RecordId armed;
    bool isArmed() const { return deadline != Time::never(); }
};

/// A stretch of the send sequence space that is sent and retransmitted together (as one buffer of the kernel).
struct SendBlock {
    Seq seq;
    std::uint64_t offset = 0; ///< in the stream, of the first byte
    std::uint32_t length = 0; ///< bytes, without SYN and FIN
    bool syn = false;
    bool fin = false;
    bool push = false;
    bool sacked = false;
    bool lost = false;
    bool retransmissionInFlight = false;
    bool everRetransmitted = false;
    std::uint8_t attempts = 0; ///< retransmissions so far
    Time lastSent;
    PacketId firstPacket;
    PacketId lastPacket;
    std::uint32_t span() const { return length + (syn ? 1u : 0u) + (fin ? 1u : 0u); }
    Seq end() const { return seq + span(); }
};

/// Data that came before its turn.
struct EarlyBlock {
    Seq seq;
    Payload payload;
    bool fin = false;
    Seq end() const { return seq + payload.length; }
};

/// Send sequence variables (RFC 9293 3.3.1).
struct SendSequence {
    Seq una, nxt;
    std::uint32_t wnd = 0; ///< bytes, scaled
    Seq wl1, wl2;
    Seq iss;
    Seq write; ///< after the last number that the application has queued, FIN included
};

/// Receive sequence variables.
struct ReceiveSequence {
    Seq nxt;
    std::uint32_t wnd = 0; ///< bytes, as last advertised, counted from wup
    Seq wup;               ///< RCV.NXT when wnd was advertised
    Seq irs;
};

enum class CongestionState : std::uint8_t { Open, Recovery, Loss };

/// Round-trip estimate and retransmission state (RFC 6298 with the kernel's arithmetic).
struct RetransmissionState {
    std::int64_t srtt8 = 0; ///< smoothed RTT, ns, times 8; 0 = no sample yet
    std::int64_t mdev4 = 0; ///< mean deviation, ns, times 4
    std::int64_t mdevMax4 = 0;
    std::int64_t rttvar4 = 0;
    Seq rttSeq;
    Duration rto = seconds(1);
    std::uint8_t backoff = 0;
    std::uint8_t retransmits = 0;            ///< timeouts without progress
    std::uint32_t timeouts = 0;              ///< of the whole life (linear SYN timeouts count these)
    std::optional<Time> firstRetransmission; ///< of the present episode; for SYN the first SYN
    std::optional<Seq> tailProbeHigh;
    std::uint32_t cwnd = 10; ///< segments
    std::uint32_t cwndCount = 0;
    std::uint32_t ssthresh = 0x7fffffff;
    CongestionState congestion = CongestionState::Open;
    Seq highSeq;
    std::uint32_t duplicateAcks = 0;
    std::uint32_t cwndBefore = 10, ssthreshBefore = 0x7fffffff; ///< of the timeout that began CongestionState::Loss
    bool cautious = false;                                      ///< F-RTO: the timeout may have been premature
    Duration minRtt = seconds(120);
    Duration rackRtt; ///< of the newest segment known to have arrived (RFC 8985 5.2)
    Time rackSent = Time::beforeAll();
    Seq rackEnd;
};

/// State of acknowledging (delayed, quick, interactive).
struct AckState {
    bool scheduled = false;
    bool now = false;
    std::uint8_t quick = 0;
    bool interactive = false; ///< "pingpong" of the kernel
    Duration timeout;         ///< 0 = nothing received yet
    Time lastReceived;
    std::uint32_t receiveMss = 536;
    std::optional<SackBlock> duplicate; ///< D-SACK to report once
    std::uint8_t pushed = 0;            ///< a received segment had PSH (1), two of them (2)
};

/// Options that a program set on the socket. Empty: the sysctl counts.
struct SocketOptions {
    bool reuseAddress = false;
    bool keepalive = false;
    std::optional<Duration> keepIdle, keepInterval;
    std::optional<int> keepCount;
    std::optional<int> synCount;
    Duration userTimeout;            ///< 0 = off
    std::optional<Duration> linger2; ///< negative: no FIN_WAIT_2
    bool linger = false;
    std::int64_t lingerSeconds = 0;
    bool noDelay = false;
    bool receiveErrors = false; ///< IP_RECVERR
    std::optional<Duration> receiveTimeout, sendTimeout;
    std::optional<std::uint32_t> receiveBuffer, sendBuffer; ///< bytes, already doubled as the kernel does
};

/// One end of a connection: the transmission control block of RFC 9293 3.3.1 with everything Linux keeps beside it.
struct Endpoint {
    SocketId id;
    Form form = Form::Full;
    TcpState state = TcpState::Closed;
    FourTuple tuple;
    SendSequence snd;
    ReceiveSequence rcv;
    RetransmissionState rtx;
    AckState ack;
    SocketOptions options;

    // negotiated
    bool timestamps = false;
    bool sack = false;
    std::uint8_t sendScale = 0, receiveScale = 0;
    bool scaling = false;
    std::uint32_t mss = 1460; ///< of our data segments, bytes
    std::uint32_t peerMss = 536;
    std::uint32_t recentTimestamp = 0; ///< TS.Recent
    std::optional<Time> recentTimestampAt;
    Seq lastAckSent;
    std::uint32_t lastTimestampSent = 0;
    std::uint32_t maxWindow = 0; ///< largest window the peer ever offered

    // buffers
    std::uint32_t sendBuffer = 16384, receiveBuffer = 131072; ///< limits, bytes
    bool bufferHoldsOverhead = true;                          ///< the receive buffer pays for headers, too
    std::uint32_t windowLimit = 0;  ///< rcv_ssthresh: the window offered grows to it, and it grows with data received
    Fifo<SendBlock> queue;          ///< sent and not acknowledged, then unsent
    std::size_t unsent = 0;         ///< index in queue of the first block that was never sent
    std::uint64_t written = 0;      ///< bytes the application queued in all
    std::uint64_t acknowledged = 0; ///< bytes of them that the peer has
    Fifo<Payload> readable;         ///< received in order, not read
    std::uint64_t readableBytes = 0;
    std::uint64_t received = 0;    ///< bytes received in order in all
    std::vector<EarlyBlock> early; ///< in order of sequence number, not overlapping
    Seq lastSmall;                 ///< end of the last small segment sent (Nagle, Minshall)

    // errors and ends
    Errno error = Errno::None;     ///< sk_err: the next call gets it
    Errno softError = Errno::None; ///< sk_err_soft
    bool sendShutdown = false, receiveShutdown = false;
    bool finReceived = false;
    bool finRead = false;                   ///< a read has passed it: the application has seen the end, or could have
    bool dead = false;                      ///< no descriptor refers to it any more
    std::optional<Time> lastOutOfWindowAck; ///< for the rate limit of challenge and duplicate ACKs
    std::optional<Time> closedForGood;

    // probing
    std::uint8_t probesOut = 0;
    std::optional<Time> probesSince;
    Time lastHeard;                 ///< last acceptable ACK (keepalive)
    Duration rtoMax = seconds(120); ///< tcp_rto_max_ms at creation

    // half-open entries
    SocketId listener;
    std::uint8_t requestTimeouts = 0;
    Time synAckSentAt;
    bool cookie = false;

    std::array<Timer, static_cast<std::size_t>(TimerKind::Count)> timers;
    Timer &timer(TimerKind kind) { return timers[static_cast<std::size_t>(kind)]; }
    const Timer &timer(TimerKind kind) const { return timers[static_cast<std::size_t>(kind)]; }
    std::size_t packetsOut() const { return unsent; }
    bool hasUnsent() const { return unsent < queue.size(); }
};

/// A segment that an endpoint wants on the wire, already logged as made.
struct Outgoing {
    Packet packet;
    RecordId made;
};

/// An event that the endpoint's host must schedule.
struct TimerRequest {
    SocketId socket;
    TimerKind kind{};
    Time at;
};

/// What an endpoint is given, and what it gives back: it knows neither network nor simulation.
struct TcpContext {
    Time now;
    NodeId node;
    const Profile &profile;
    const SettingValues &settings;
    Log &log;
    RecordId cause;            ///< of what is logged next
    std::uint32_t clockMs = 0; ///< timestamp clock of the host
    bool routable = true;      ///< IP has a way to the peer
    std::vector<Outgoing> &out;
    std::vector<TimerRequest> &timerRequests;
    RecordId lastMade{};                 ///< the segment made last in this step: what a timer armed after it waits for
    bool tooManyOrphans = false;         ///< the host has more of them than tcp_max_orphans
    bool timeWaitFull = false;           ///< the host has tcp_max_tw_buckets small records
    std::optional<std::int64_t> fewerSynAcks{}; ///< a crowded listener repeats SYN,ACK only so often
    std::vector<PacketId> heldPackets{}; ///< segments that still wait in this host for a hardware address
    bool confirmNeighbour = false;       ///< out: there was forward progress (RFC 4861 7.3.1)

    std::int64_t setting(Setting s) const { return settings[s]; }
    /// The time that a setting stands for on this system.
    Duration time(Setting s) const { return profile.field(s).lengthOf(settings[s]); }
    bool does(Behaviour behaviour) const { return profile.does(behaviour); }
};

} // namespace teardown
