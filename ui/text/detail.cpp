#include "text/narration.h"

#include <QCoreApplication>
#include <QStringList>

#include "text/spelling.h"
#include "text/words.h"

namespace teardown {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Detail)
};

/// The numbers of a record.
class Detail {
public:
    Detail(const Facts &facts, const RelativeNumbers &numbers, Time time)
        : m_facts(facts),
          m_trace(facts.trace()),
          m_numbers(numbers),
          m_time(time)
    {
    }

    QString operator()(const PacketMade &made) const { return numbers(made.packet); }
    QString operator()(const FrameDeparted &frame) const { return numbers(frame.packet); }
    QString operator()(const FrameArrived &frame) const { return numbers(frame.packet); }
    QString operator()(const PacketLost &lost) const { return m_facts.lossText(lost, m_time); }
    QString operator()(const FrameDelayed &frame) const { return Text::tr("by %1").arg(durationText(frame.by)); }
    QString operator()(const FrameCorrupted &frame) const { return numbers(frame.packet); }
    QString operator()(const PacketWaits &waits) const { return toQString(toString(waits.nextHop)); }
    QString operator()(const SegmentJudged &judged) const { return numbers(judged.packet); }
    QString operator()(const StateChanged &change) const
    {
        return change.error == Errno::None ? QString() : toQString(name(change.error));
    }
    QString operator()(const TimerArmed &timer) const { return durationText(timer.deadline - m_time); }
    QString operator()(const CallReturned &returned) const
    {
        const CallRecord &call = m_trace.call(returned.call);
        return Text::tr("after %1").arg(durationText(call.returned - call.entered));
    }
    QString operator()(const NeighbourChanged &change) const { return toQString(toString(change.address)); }
    QString operator()(const ConntrackChanged &change) const
    {
        return change.to == ConntrackState::None ? QString() : Text::tr("for %1").arg(durationText(change.expires - m_time));
    }
    QString operator()(const FirewallJudged &judged) const { return numbers(judged.packet); }
    template <class Other>
    QString operator()(const Other &) const
    {
        return {};
    }

private:
    QString numbers(PacketId id) const
    {
        if (!id.valid())
            return {};
        const Packet &packet = m_trace.packet(id);
        if (const Segment *segment = packet.segment())
            return segmentNumbers(packet, *segment);
        if (const IcmpMessage *icmp = packet.icmp())
            return Text::tr("about %1").arg(toQString(toString(icmp->quotedDestination)));
        return Text::tr("from %1").arg(toQString(toString(packet.arp()->sender)));
    }
    QString segmentNumbers(const Packet &packet, const Segment &segment) const
    {
        QStringList parts{segment.flags.ack() ? Text::tr("seq %1 ack %2").arg(m_numbers.seq(packet)).arg(m_numbers.ack(packet))
                                              : Text::tr("seq %1").arg(m_numbers.seq(packet))};
        if (segment.payload.length > 0)
            parts += bytesText(segment.payload.length);
        if (!segment.flags.rst())
            parts += Text::tr("win %1").arg(segment.window);
        return parts.join(QStringLiteral(", "));
    }

    const Facts &m_facts;
    const Trace &m_trace;
    const RelativeNumbers &m_numbers;
    Time m_time;
};

} // namespace

QString detailOf(const Facts &facts, const RelativeNumbers &numbers, RecordId id)
{
    const Record &record = facts.trace()[id];
    return std::visit(Detail(facts, numbers, record.time), record.body);
}

} // namespace teardown
