#pragma once

#include "net/conntrack_table.h"
#include "profile/setting.h"
#include "trace/log.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace teardown {

/// What a side of a connection said about itself in a SYN.
struct ConntrackOptions {
    std::uint8_t scale = 0; ///< shift of its windows
    bool windowScale = false;
    bool sackPermitted = false;
};

/// What a firewall has seen from one side of a connection (struct ip_ct_tcp_state).
struct ConntrackSide {
    Seq end;                     ///< highest SEG.SEQ+SEG.LEN sent
    Seq maxEnd;                  ///< the right edge of the window that the other side offered
    Seq maxAck;                  ///< highest acknowledgment sent, if ackSeen
    std::uint32_t maxWindow = 0; ///< largest window offered, bytes; 0: nothing seen from this side yet
    ConntrackOptions options;
    bool ackSeen = false;
    bool unacknowledged = false;
    bool closedFirst = false;
    bool liberal = false; ///< picked up in its middle: its window scale is unknown, so its numbers prove nothing
};

/// The last segment that counted, or that was let through without counting.
struct ConntrackLast {
    ConntrackSight sight = ConntrackSight::None;
    std::uint8_t side = 0;
    Seq seq, ack, end;
    std::uint16_t window = 0;
    ConntrackOptions options; ///< of a SYN that was let through
    bool challengeExpected = false;
};

/// A firewall's memory of one connection.
struct ConntrackEntry {
    FourTuple flow; ///< local = who opened it
    ConntrackState state = ConntrackState::None;
    Time expires = Time::never();
    bool replySeen = false;
    bool assured = false;
    bool simultaneous = false; ///< both sides sent a SYN
    ConntrackSide sides[2];    ///< [0] = who opened it
    ConntrackLast last;
    std::uint8_t retransmissions = 0;
    Time scheduled = Time::never();
    RecordId cause;
};

struct ConntrackTable {
    std::map<FourTuple, ConntrackEntry> entries; ///< by flow
};

/// An event that the firewall's node must schedule.
struct ConntrackRequest {
    FourTuple flow;
    Time at;
};

struct ConntrackContext {
    Time now;
    NodeId node;
    const SettingValues &settings;
    Log &log;
    RecordId cause;
    std::vector<ConntrackRequest> requests{};
};

/// How the rules see a packet. A connection that begins with it is unconfirmed: not in the table before the packet leaves.
struct Tracked {
    CtState state = CtState::Invalid;
    std::optional<ConntrackEntry> unconfirmed{};
};

/// Looks a packet up, or takes it as the beginning of a connection (nf_conntrack_in).
Tracked track(ConntrackTable &table, ConntrackContext &context, const Packet &packet);
/// The first packet leaves the box: its connection enters the table (nf_conntrack_confirm).
void confirm(ConntrackTable &table, ConntrackContext &context, const ConntrackEntry &unconfirmed);
/// The firewall itself answers a packet of this connection by a RST (nf_conntrack_tcp_set_closing).
void closeByReject(ConntrackTable &table, ConntrackContext &context, const Segment &rejected);
/// The entry's time may be up.
void onConntrackTimer(ConntrackTable &table, ConntrackContext &context, const FourTuple &flow);
void flushConntrack(ConntrackTable &table, ConntrackContext &context);

} // namespace teardown
