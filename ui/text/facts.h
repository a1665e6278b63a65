#pragma once

#include <QString>

#include "sim/setup.h"
#include "trace/trace.h"

namespace teardown {

/// Looks up what the sentences about a run need to know. Holds references only. Only the files of this folder use it.
class Facts {
public:
    Facts(const Setup &setup, const Trace &trace) : m_setup(setup), m_trace(trace) {}

    QString node(NodeId node) const { return nameOf(node); }
    /// "client's kernel" for a host, "router" for what only forwards: to follow "The ".
    QString actor(NodeId node) const;
    /// "the server" if a node has the address, else the address between backticks.
    QString host(Ipv4 address) const;
    /// "client → router": the ends of a cable, in the direction of travel.
    QString travel(CableId cable, Direction direction) const;
    /// The node at the far end of a cable.
    NodeId farEnd(CableId cable, Direction direction) const;

    /// "SYN, ACK", "keepalive probe", "ICMP host unreachable", "ARP who has 10.16.0.1?": for tables.
    QString packetTitle(const Packet &packet, SegmentRole role = SegmentRole::Normal) const;
    /// "a SYN, ACK", "5 bytes and a FIN", "an ARP request": as an object in a sentence.
    QString packetObject(const Packet &packet) const;
    /// "The SYN, ACK", "The segment with 5 bytes and the FIN": as a subject that begins a sentence.
    QString packetSubject(const Packet &packet, SegmentRole role = SegmentRole::Normal) const;
    /// Why a packet was made, found among the records before this index.
    SegmentRole roleOf(PacketId packet, std::size_t before) const;
    /// What took a packet, to follow "lost: ".
    QString lossText(const PacketLost &lost, Time at) const;
    /// What a bare ACK is for: "acknowledges the FIN", "acknowledges 5 bytes".
    QString acknowledgment(const Packet &packet) const;

    /// The name of a process; empty if the run does not tell.
    QString process(ProcessId process, RecordId at) const;
    /// The name of the process that works with a socket; empty if none is known.
    QString processOf(SocketId socket) const;

    /// The value of a setting at a node when the record was made.
    std::int64_t setting(NodeId node, Setting setting, RecordId at) const;
    /// Which retry or probe a packet is, from 1; 0 for a first transmission. Tail loss probes do not count.
    int attempt(RecordId made) const;
    /// How many retries or probes there will be in all, if that is known for this packet; 0 if not.
    int attemptsInAll(RecordId made) const;

    const Setup &setup() const { return m_setup; }
    const Trace &trace() const { return m_trace; }

private:
    QString nameOf(NodeId node) const;
    std::int64_t socketOption(SocketId socket, SocketOption option, Time until, std::int64_t otherwise) const;

    const Setup &m_setup;
    const Trace &m_trace;
};

/// How often a SYN is sent again: `retries` = tcp_syn_retries or TCP_SYNCNT. The end is decided by count or by time,
/// whichever comes first (recordings 03a to 03m).
int synRetriesInAll(int retries, int linear);

} // namespace teardown
