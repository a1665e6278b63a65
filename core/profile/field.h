#pragma once

#include "profile/setting.h"

#include <cstdint>
#include <string_view>

namespace teardown {

/// How well a value of a profile is known.
enum class Confidence : std::uint8_t {
    Recorded,   ///< seen on the wire of the system itself
    Documented, ///< its maker's documentation, its source, or the RFC says so
    Assumed,    ///< no source was found; the value is what its relatives do
};

/// Whether a person can change a setting on a system.
enum class Access : std::uint8_t {
    Tunable,  ///< it has a name there, and takes another value
    Constant, ///< it acts with this value, which cannot be changed
    Absent,   ///< the system has nothing like it
};

/// What a setting is on one system: its name there, its unit there, and how well that is known.
struct Field {
    Setting setting{};
    Access access = Access::Absent;
    std::string_view name; ///< "net.inet.tcp.keepidle"; of a constant its name in the source, or empty
    Unit unit = Unit::None;
    std::int64_t minimum = 0, maximum = 0; ///< in that unit, as everything below
    std::int64_t value = 0;                ///< default
    std::int64_t times = 1;                ///< what acts is this many times the value: TIME_WAIT is two MSL
    Confidence confidence = Confidence::Assumed;
    std::string_view source;

    /// The part behind the last dot, as scenario files write it.
    std::string_view shortName() const { return name.substr(name.rfind('.') + 1); }
    /// The time that acts when the setting has this value; 0 for what is no time.
    Duration lengthOf(std::int64_t set) const { return teardown::lengthOf(unit) * (set * times); }
};

/// Where systems differ otherwise than by a number. The engine asks at the place where it acts.
enum class Behaviour : std::uint8_t {
    TailLossProbe,        ///< RFC 8985 7
    IcmpRevertsBackoff,   ///< RFC 6069
    ChallengeAcks,        ///< RFC 5961: an inexact RST, or a SYN, is answered by an ACK and changes nothing
    QuickAcks,            ///< the delay of ACKs adapts itself, and the first ones are not delayed
    RetriesBecomeTime,    ///< retry limits are turned into a time, not counted
    RtoFloorOnVariance,   ///< the least RTO is added to the round trip, not compared with the sum
    OrphansHaveOwnLimit,  ///< an orphan gives up by a limit of its own
    FinWait2Floor,        ///< an orphan stays in FIN_WAIT_2 for at least 3.5 RTO
    BufferHoldsOverhead,  ///< the receive buffer also pays for headers: the window is smaller than it
    UnreadDataResets,     ///< close() with unread data aborts (RFC 2525 2.17)
    GivingUpResets,       ///< who gives up retransmitting sends a RST
    ConnectTimer,         ///< connect() fails exactly at its time limit, not at the next SYN timeout
    KeepaliveGarbageByte, ///< a probe carries one byte (RFC 9293 3.8.4 allows it)
    KeepaliveAckBehind,   ///< and it acknowledges RCV.NXT-1, as for 4.2BSD; a RST that answers this is taken
    KeepaliveExtraProbe,  ///< one probe more than the count, and an interval more before giving up
    KeepaliveBacksOff,    ///< unanswered probes are repeated like retransmissions, at growing gaps
    ReopenByTimestamp,    ///< RFC 6191: a newer timestamp opens over TIME_WAIT, whatever the sequence number
    ResetCarriesAck,      ///< an abort sends RST,ACK; else a bare RST (RFC 9293 3.10.5)
    FinAckedAtOnce,       ///< the ACK of a FIN is never delayed
    PawsDropsOldAcks,     ///< a pure ACK that was overtaken, by its timestamp, is dropped without an answer
    PortsByParity,        ///< connect() takes every second port first, and none that bind() gave away
    HalfOpenPruned,       ///< a listener with a full backlog lets old half-open connections go early
    Count
};

constexpr std::size_t behaviourCount = static_cast<std::size_t>(Behaviour::Count);

/// Whether one system behaves so.
struct Trait {
    bool is = false;
    Confidence confidence = Confidence::Assumed;
    std::string_view source;
};

/// "keepalive-garbage-byte"
std::string_view name(Behaviour behaviour);
std::string_view name(Confidence confidence);
std::string_view name(Access access);

} // namespace teardown
