#pragma once

#include "sim/setup.h"
#include "trace/trace.h"

#include <cstdint>

namespace teardown {

/// A trace written by hand, to test how traces are shown. Not what an engine would do.
class SmallTrace {
public:
    static constexpr SocketAddress client{ipv4(10, 16, 56, 2), 1982};
    static constexpr SocketAddress server{ipv4(10, 22, 5, 3), 55555};
    static constexpr NodeId clientNode{0}, routerNode{1}, firewallNode{2}, serverNode{3};

    SmallTrace();

    RecordId add(Time time, NodeId node, RecordBody body, RecordId cause = {}, Rule rule = Rule::Unspecified);
    /// A packet comes into being; it does not leave yet.
    PacketId make(Time time, NodeId node, Packet packet, PacketMade made = {}, RecordId cause = {});
    /// ... and travels over `hops` cables towards the server or the client, 5 ms each but none for the middle one. Gives
    /// the last record.
    RecordId travel(Time time, NodeId node, PacketId packet, Direction direction, int hops = 3);

    /// A segment from client to server or back.
    static Segment fromClient(Flags flags, std::uint32_t seq, std::uint32_t ack = 0, std::uint32_t length = 0);
    static Segment fromServer(Flags flags, std::uint32_t seq, std::uint32_t ack = 0, std::uint32_t length = 0);
    /// makes and sends it from end to end; gives the record of its arrival.
    RecordId send(Time time, const Segment &segment, PacketMade made = {}, RecordId cause = {});
    /// SYN, SYN-ACK, ACK from `time` on, 10 ms each way, by sockets 1 and 2.
    void handshake(Time time, std::uint32_t clientIsn, std::uint32_t serverIsn);

    Setup setup;
    Trace trace;
};

} // namespace teardown
