#pragma once

#include "sim/world.h"

#include <cstdint>
#include <map>
#include <set>
#include <vector>

namespace teardown {

/// Follows a run and checks after each step what must hold whatever people do; throws BrokenInvariant. A step is checked where
/// it acted (cheap in long runs), everything at intervals and at the end. Beside what checkInvariants() sees in a world it
/// keeps books over the records: where every packet is, and what the calls of each program gave and took.
class InvariantWatch {
public:
    /// `trace` must hold everything that `world` has done. Checks what is new in it.
    void afterStep(const World &world, const Trace &trace);
    /// Checks everything: at the end of a run.
    void everything(const World &world, const Trace &trace);

private:
    /// Where the copies of a packet are. Every packet has one owner; only a path rule makes two of one.
    struct Whereabouts {
        std::uint16_t atNodes = 0, waiting = 0, onCables = 0;
    };
    /// One direction of one connection, known by who sends it and by the number it begins with.
    struct StreamKey {
        FourTuple tuple;
        std::uint32_t iss = 0;
        friend auto operator<=>(const StreamKey &, const StreamKey &) = default;
    };
    /// What the calls of programs did to a socket.
    struct Calls {
        std::uint64_t sent = 0, received = 0;
    };

    void book(const World &world, const Trace &trace, RecordId id);
    void bookOpening(const Host &host, SocketId id, Rule rule);
    void bookPacket(const World &world, const Record &record, RecordId id);
    void bookCall(const World &world, const CallRecord &call);
    void checkTouched(const World &world, const Trace &trace);
    void checkNode(const World &world, NodeId node);
    void checkSocket(const World &world, const Host &host, const Socket &socket);
    void checkCalls(const Host &host, const Socket &socket);
    void checkEnds(const World &world, const Socket &socket) const;
    void checkPackets(const World &world) const;

    std::uint32_t m_seen = 0; ///< records so far
    std::uint32_t m_steps = 0;
    std::vector<Whereabouts> m_packets; ///< by PacketId
    std::set<FourTuple> m_meddled; ///< connections of which the ends need not agree: with forged segments; as each end names them
    std::set<StreamKey> m_cookies; ///< connections that a cookie has opened
    std::map<SocketId, StreamKey> m_streams; ///< of sockets that had a connection
    std::map<StreamKey, Calls> m_calls;
};

} // namespace teardown
