#pragma once

#include "trace/trace.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

namespace teardown {

/// Which connection each segment of a trace belongs to, and its numbers counted from where the connection began: a
/// SYN has 0. The same four-tuple opened again is another connection (another incarnation).
class RelativeNumbers {
public:
    RelativeNumbers() = default;
    explicit RelativeNumbers(const Trace &trace) { update(trace); }

    /// Takes in what was appended to the same trace since the last time.
    void update(const Trace &trace);

    /// False: seq() and ack() give the numbers as they are on the wire.
    void countFromZero(bool does) { m_relative = does; }

    /// How many connections were attempted.
    std::size_t connectionCount() const { return m_connections.size(); }
    /// Counts from 0 in order of appearance; none for ICMP and ARP.
    std::optional<std::size_t> connectionOf(PacketId packet) const;

    /// Relative sequence and acknowledgment number. Negative for what lies before the first SYN of this connection;
    /// the raw number where the sender of that direction never sent a SYN.
    std::int64_t seq(const Packet &packet) const;
    std::int64_t ack(const Packet &packet) const;
    /// Any number in the stream that `packet` acknowledges, such as an edge of a SACK block.
    std::int64_t inAcknowledgedStream(const Packet &packet, Seq number) const;

private:
    /// The two addresses of a connection, the smaller first.
    using Pair = std::pair<SocketAddress, SocketAddress>;
    struct Connection {
        Pair pair;
        std::optional<Seq> initialOf[2]; ///< what each of the pair began with, if it sent a SYN
    };
    struct Bases {
        std::size_t connection = 0;
        std::optional<Seq> sender, receiver;
    };

    static Pair pairOf(const Segment &segment);
    /// Which of the pair sent it: 0 or 1.
    static std::size_t sideOf(const Segment &segment) { return segment.source < segment.destination ? 0 : 1; }
    std::optional<std::size_t> latest(const Segment &segment) const;
    std::size_t add(const Segment &segment);
    std::size_t connectionOfSyn(const Segment &segment);
    std::size_t connectionOfSynAck(const Segment &segment);
    std::optional<std::size_t> connectionOfCause(const Trace &trace, const Record &record, const Segment &segment) const;
    std::size_t choose(const Trace &trace, const Record &record, const PacketMade &made, const Segment &segment);

    bool m_relative = true;
    std::size_t m_next = 0; ///< record
    std::vector<Connection> m_connections;
    std::vector<std::optional<Bases>> m_bases;                            ///< by PacketId
    std::map<Pair, std::vector<std::size_t>> m_ofPair;                    ///< oldest first
    std::map<std::pair<SocketId, SocketAddress>, std::size_t> m_ofSocket; ///< with the address of the other end
};

} // namespace teardown
