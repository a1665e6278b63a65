#pragma once

#include "profile/setting.h"
#include "trace/log.h"
#include "trace/state.h"
#include "wire/packet.h"

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace teardown {

/// What a firewall has seen from one side of a connection.
struct ConntrackSide {
    Seq end;    ///< highest SEG.SEQ+SEG.LEN sent
    Seq maxAck; ///< highest acknowledgment sent
    bool seen = false;
    bool ackSeen = false;
    bool unacknowledged = false;
};

/// A firewall's memory of one connection.
struct ConntrackEntry {
    FourTuple flow; ///< local = who opened it
    ConntrackState state = ConntrackState::None;
    Time expires = Time::never();
    bool replySeen = false;
    bool assured = false;
    bool pickedUp = false;
    ConntrackSide sides[2]; ///< [0] = who opened it
    Flags lastFlags;
    std::uint8_t lastSide = 0;
    Seq lastSeq, lastAck, lastEnd;
    std::uint16_t lastWindow = 0;
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

/// Looks a packet up, or takes it as the beginning of a connection, and says how the rules see it.
CtState track(ConntrackTable &table, ConntrackContext &context, const Packet &packet);
/// The entry's time may be up.
void onConntrackTimer(ConntrackTable &table, ConntrackContext &context, const FourTuple &flow);
void flushConntrack(ConntrackTable &table, ConntrackContext &context);

} // namespace teardown
