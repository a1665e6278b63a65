#pragma once

#include <QString>

#include "diagram/layout.h"
#include "trace/trace.h"

namespace teardown {

/// What stands along an arrow, and how the arrow looks.
struct SegmentText {
    PacketLook look = PacketLook::Data;
    QString flags;   ///< "SYN, ACK"
    QString numbers; ///< "seq 0 ack 1"
};

/// The looks of a packet, whatever it carries.
PacketLook lookOf(const Packet &packet);
/// `sequence` and `acknowledgment` are the numbers to show, relative or not.
SegmentText segmentText(const Segment &segment, std::int64_t sequence, std::int64_t acknowledgment, const LayoutOptions &options);
SegmentText icmpText(const IcmpMessage &message);
SegmentText arpText(const ArpMessage &message);
/// "again (2)", "keepalive probe"; empty for a first transmission.
QString roleText(SegmentRole role, int attempt);

/// "send(100) = 100", "connect() = -1 ETIMEDOUT"; "connect() …" while the call has no outcome.
QString callText(const CallRecord &call);
/// Whether a call is worth a mark of its own when it returns; those that only prepare are not, unless they fail.
bool callWorthMark(const CallRecord &call);

/// "lost: the cable has a black hole".
QString lossText(LossReason reason);
/// Beside the place where a packet was held up or corrupted.
QString heldUpText(Duration by);
QString corruptedText(PacketPart part);
/// "RTO 1 s", "stopped"; only the time where that is wider than `room`, which is given in pixels.
QString timerText(const TimerBracket &timer, double room = 1e9);
/// "41.2 s left", or only the time.
QString runningTimerText(const TimerBracket &timer, Time now, double room = 1e9);

/// "entry ESTABLISHED": a firewall's own state of the connection.
QString entryText(ConntrackState state);

/// "nothing happens", "the TIME_WAIT timer runs", "3 timers run".
QString idleText(int timers, TimerKind one);

} // namespace teardown
