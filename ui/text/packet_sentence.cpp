#include "text/narration.h"

#include <QCoreApplication>

#include "text/spelling.h"
#include "text/words.h"

namespace teardown {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PacketSentence)
};

/// " (3 of 10)"; empty for the first transmission.
QString attemptText(int attempt, int inAll)
{
    if (attempt == 0)
        return {};
    return inAll >= attempt ? Text::tr(" (%1 of %2)").arg(attempt).arg(inAll) : Text::tr(" (retry %1)").arg(attempt);
}

QString icmpClaim(const IcmpMessage &message)
{
    switch (message.code) {
    case 0: return Text::tr("the network is unreachable");
    case 1: return Text::tr("the host is unreachable");
    case 3: return Text::tr("the port is unreachable");
    case 13: return Text::tr("a rule forbids this packet");
    default: return Text::tr("the destination is unreachable");
    }
}

/// The sentence about a packet that came into being.
class Making {
public:
    Making(const Facts &facts, RecordId id, const PacketMade &made)
        : m_facts(facts),
          m_id(id),
          m_made(made),
          m_packet(facts.trace().packet(made.packet)),
          m_who(facts.actor(facts.trace()[id].node))
    {
    }

    QString sentence() const
    {
        if (const IcmpMessage *icmp = m_packet.icmp())
            return Text::tr("The %1 tells %2 by ICMP: %3.").arg(m_who, m_facts.host(icmp->destination), icmpClaim(*icmp));
        if (const ArpMessage *arp = m_packet.arp())
            return arpSentence(*arp);
        return segmentSentence(*m_packet.segment());
    }

private:
    QString arpSentence(const ArpMessage &arp) const
    {
        const QString address = inCode(toString(arp.request ? arp.target : arp.sender));
        if (!arp.request)
            return Text::tr("The %1 answers that it has the address %2 (ARP).").arg(m_who, address);
        return (arp.broadcast ? Text::tr("The %1 asks everybody on the cable who has the address %2 (ARP).")
                              : Text::tr("The %1 asks %2 whether it is still there (ARP)."))
            .arg(m_who, address);
    }

    QString segmentSentence(const Segment &segment) const
    {
        const QString object = m_facts.packetObject(m_packet);
        switch (m_made.role) {
        case SegmentRole::Normal: return first(segment, object);
        case SegmentRole::Acknowledgment: return acknowledgment(segment);
        case SegmentRole::Retransmission: return again();
        case SegmentRole::FastRetransmission:
            return Text::tr("The %1 sends %2 again, before the timer runs out.").arg(m_who, againObject());
        case SegmentRole::TailLossProbe:
            return Text::tr("The %1 sends %2 again as a probe, because no ACK has come.").arg(m_who, againObject());
        case SegmentRole::KeepaliveProbe: return keepaliveProbe();
        case SegmentRole::WindowProbe:
            return Text::tr("The %1 asks whether the other end has room again (window probe %2).").arg(m_who).arg(m_made.attempt);
        case SegmentRole::ChallengeAck: return Text::tr("The %1 answers with a challenge ACK.").arg(m_who);
        case SegmentRole::DuplicateAck:
            return Text::tr("The %1 answers with an ACK that repeats what it expects next.").arg(m_who);
        case SegmentRole::Reset:
            return Text::tr("The %1 sends %2 to %3.").arg(m_who, object, m_facts.host(segment.destination.address));
        case SegmentRole::Forged:
            return Text::tr("Somebody at the %1 sends %2 that pretends to come from %3.")
                .arg(m_facts.node(node()), object, m_facts.host(segment.source.address));
        case SegmentRole::Copy:
            return Text::tr("The path makes a copy of a packet: %1 from %2 is under way twice.")
                .arg(object, m_facts.host(segment.source.address));
        }
        return {};
    }

    QString first(const Segment &segment, const QString &object) const
    {
        if (segment.flags.syn() && !segment.flags.ack())
            return Text::tr("The %1 sends a SYN to %2, port %3.")
                .arg(m_who, m_facts.host(segment.destination.address))
                .arg(segment.destination.port);
        if (segment.flags.syn())
            return Text::tr("The %1 answers the SYN with a SYN, ACK.").arg(m_who);
        return Text::tr("The %1 sends %2.").arg(m_who, object);
    }

    QString acknowledgment(const Segment &segment) const
    {
        if (segment.window == 0)
            return Text::tr("The %1 says that its receive buffer is full: the window is 0.").arg(m_who);
        const QString what = m_facts.acknowledgment(m_packet);
        if (record().rule == Rule::AckWindowUpdate)
            return Text::tr("The %1 says that its receive buffer has room again.").arg(m_who);
        return what.isEmpty() ? Text::tr("The %1 sends an ACK.").arg(m_who)
                              : Text::tr("The %1 acknowledges %2.").arg(m_who, what);
    }

    QString keepaliveProbe() const
    {
        const int inAll = m_facts.attemptsInAll(m_id);
        if (m_made.attempt == 0 || inAll < m_made.attempt)
            return Text::tr("The %1 sends a keepalive probe.").arg(m_who);
        return Text::tr("The %1 sends keepalive probe %2 of %3.").arg(m_who).arg(m_made.attempt).arg(inAll);
    }

    QString again() const
    {
        const QString attempt = attemptText(m_facts.attempt(m_id), m_facts.attemptsInAll(m_id));
        const Duration waited = waitedFor();
        if (waited.ns == 0)
            return Text::tr("The %1 sends %2 again%3.").arg(m_who, againObject(), attempt);
        return Text::tr("The %1 has waited %2 and sends %3 again%4.").arg(m_who, durationText(waited), againObject(), attempt);
    }

    /// How long the timer ran that led to this; 0 if it was no timer.
    Duration waitedFor() const
    {
        const Trace &trace = m_facts.trace();
        const RecordId fired = record().cause;
        if (!fired.valid() || !trace[fired].as<TimerFired>() || !trace[fired].cause.valid())
            return {};
        return record().time - trace[trace[fired].cause].time;
    }

    /// "the SYN", "5 bytes and the FIN".
    QString againObject() const
    {
        const Segment &segment = *m_packet.segment();
        if (segment.flags.syn())
            return segment.flags.ack() ? Text::tr("the SYN, ACK") : Text::tr("the SYN");
        if (segment.payload.length == 0)
            return segment.flags.fin() ? Text::tr("the FIN") : Text::tr("the segment");
        const QString bytes = bytesText(segment.payload.length);
        return segment.flags.fin() ? Text::tr("%1 and the FIN").arg(bytes) : bytes;
    }

    const Record &record() const { return m_facts.trace()[m_id]; }
    NodeId node() const { return record().node; }

    const Facts &m_facts;
    RecordId m_id;
    const PacketMade &m_made;
    const Packet &m_packet;
    QString m_who;
};

} // namespace

QString packetSentence(const Facts &facts, RecordId id, const PacketMade &made) { return Making(facts, id, made).sentence(); }

} // namespace teardown
