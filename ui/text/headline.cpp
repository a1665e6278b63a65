#include "text/narration.h"

#include <QCoreApplication>

#include "text/spelling.h"
#include "text/words.h"

namespace teardown {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Headline)
};

QString arrow(std::string_view from, std::string_view to) { return toQString(from) + QStringLiteral(" → ") + toQString(to); }

QString attemptText(int attempt, int inAll)
{
    if (attempt == 0)
        return {};
    return inAll >= attempt ? Text::tr(" (%1 of %2)").arg(attempt).arg(inAll) : QStringLiteral(" (%1)").arg(attempt);
}

/// The few words of a record, for a table.
class Headline {
public:
    Headline(const Facts &facts, RecordId id) : m_facts(facts), m_trace(facts.trace()), m_id(id) {}

    QString operator()(const PacketMade &made) const
    {
        const QString title = m_facts.packetTitle(m_trace.packet(made.packet));
        const QString attempt = attemptText(m_facts.attempt(m_id), m_facts.attemptsInAll(m_id));
        switch (made.role) {
        case SegmentRole::Normal:
        case SegmentRole::Acknowledgment:
        case SegmentRole::Reset: return title;
        case SegmentRole::Retransmission:
        case SegmentRole::FastRetransmission: return Text::tr("%1 again%2").arg(title, attempt);
        case SegmentRole::TailLossProbe: return Text::tr("%1 again, as a probe").arg(title);
        case SegmentRole::KeepaliveProbe: return Text::tr("keepalive probe%1").arg(attempt);
        case SegmentRole::WindowProbe: return Text::tr("window probe%1").arg(attempt);
        case SegmentRole::ChallengeAck: return Text::tr("challenge ACK");
        case SegmentRole::DuplicateAck: return Text::tr("duplicate ACK");
        case SegmentRole::Forged: return Text::tr("forged %1").arg(title);
        case SegmentRole::Copy: return Text::tr("copy of %1").arg(title);
        }
        return title;
    }
    QString operator()(const FrameDeparted &frame) const { return Text::tr("%1 leaves").arg(packet(frame.packet)); }
    QString operator()(const FrameArrived &frame) const { return Text::tr("%1 arrives").arg(packet(frame.packet)); }
    QString operator()(const PacketLost &lost) const { return Text::tr("%1 lost").arg(packet(lost.packet)); }
    QString operator()(const FrameDelayed &frame) const { return Text::tr("%1 held up").arg(packet(frame.packet)); }
    QString operator()(const FrameCorrupted &frame) const { return Text::tr("%1 corrupted").arg(packet(frame.packet)); }
    QString operator()(const PacketWaits &waits) const
    {
        if (m_trace[m_id].rule == Rule::StillInHost)
            return Text::tr("%1 still waits").arg(packet(waits.packet));
        return Text::tr("%1 waits for an address").arg(packet(waits.packet));
    }
    QString operator()(const SegmentJudged &judged) const
    {
        if (!judged.packet.valid() || m_trace[m_id].rule == Rule::IcmpRateLimited)
            return decided();
        return (judged.accepted ? Text::tr("%1 accepted") : Text::tr("%1 ignored")).arg(packet(judged.packet));
    }
    QString operator()(const StateChanged &change) const { return arrow(name(change.from), name(change.to)); }
    QString operator()(const OwnerChanged &change) const { return ownershipText(change.to); }
    QString operator()(const TimerArmed &timer) const { return Text::tr("%1 set").arg(timerName(timer.kind)); }
    QString operator()(const TimerFired &timer) const { return Text::tr("%1 fires").arg(timerName(timer.kind)); }
    QString operator()(const TimerCancelled &timer) const { return Text::tr("%1 stopped").arg(timerName(timer.kind)); }
    QString operator()(const DataReceived &data) const { return Text::tr("%1 ready to read").arg(bytesText(data.bytes)); }
    QString operator()(const DataAcknowledged &data) const { return Text::tr("%1 acknowledged").arg(bytesText(data.bytes)); }
    QString operator()(const ErrorPending &error) const
    {
        return (error.soft ? Text::tr("%1 remembered") : Text::tr("%1 waits for the process")).arg(toQString(name(error.error)));
    }
    QString operator()(const CallEntered &entered) const
    {
        const CallRecord &call = m_trace.call(entered.call);
        const QString text = toQString(toString(call.call));
        return returnsAtOnce(call) ? text + QLatin1Char(' ') + toQString(toString(call.call, call.result)) : text;
    }
    QString operator()(const CallReturned &returned) const
    {
        const CallRecord &call = m_trace.call(returned.call);
        return toQString(name(call.call.name)) + QLatin1Char(' ') + toQString(toString(call.call, call.result));
    }
    QString operator()(const ProcessChanged &change) const
    {
        switch (change.what) {
        case ProcessEvent::Started: return Text::tr("process started");
        case ProcessEvent::Exited: return Text::tr("process exited");
        case ProcessEvent::Killed: return Text::tr("process killed");
        case ProcessEvent::Stopped: return Text::tr("process stopped");
        case ProcessEvent::Continued: return Text::tr("process goes on");
        }
        return {};
    }
    QString operator()(const ActionTaken &taken) const
    {
        return actionTitle(m_facts.setup(), m_trace.actions[taken.index].action);
    }
    QString operator()(const SettingChanged &change) const
    {
        return Text::tr("%1: %2 → %3")
            .arg(toQString(settingName(profile(change.system), change.setting)),
                settingValueText(profile(change.system), change.setting, change.from),
                settingValueText(profile(change.system), change.setting, change.to));
    }
    QString operator()(const PowerChanged &change) const { return change.on ? Text::tr("power on") : Text::tr("power off"); }
    QString operator()(const CarrierChanged &change) const
    {
        return change.up ? Text::tr("cable plugged in") : Text::tr("cable unplugged");
    }
    QString operator()(const InterfaceChanged &change) const
    {
        return change.up ? Text::tr("interface up") : Text::tr("interface down");
    }
    QString operator()(const NeighbourChanged &change) const
    {
        return Text::tr("ARP entry %1").arg(arrow(name(change.from), name(change.to)));
    }
    QString operator()(const ConntrackChanged &change) const
    {
        if (change.to == ConntrackState::None)
            return Text::tr("connection forgotten");
        if (change.from == ConntrackState::None)
            return Text::tr("connection noted: %1").arg(toQString(name(change.to)));
        if (change.from == change.to)
            return Text::tr("still noted %1").arg(toQString(name(change.to)));
        return Text::tr("noted %1").arg(arrow(name(change.from), name(change.to)));
    }
    QString operator()(const FirewallJudged &judged) const
    {
        switch (m_trace[m_id].rule) {
        case Rule::ConntrackInvalid: return Text::tr("no such connection");
        case Rule::ConntrackOutOfWindow: return Text::tr("numbers out of window");
        case Rule::ConntrackResetInvalid: return Text::tr("RST not believed");
        case Rule::ConntrackIgnored: return Text::tr("entry unchanged");
        case Rule::ConntrackUnconfirmed: return Text::tr("no entry kept");
        default: break;
        }
        const QString title = packet(judged.packet);
        switch (judged.verdict) {
        case Verdict::Accept: return Text::tr("%1 passes").arg(title);
        case Verdict::Drop: return Text::tr("%1 dropped").arg(title);
        case Verdict::Reject: return Text::tr("%1 rejected").arg(title);
        }
        return title;
    }

private:
    /// What a kernel decided without a segment at hand.
    QString decided() const
    {
        switch (m_trace[m_id].rule) {
        case Rule::KeepaliveHeldBack: return Text::tr("keepalive holds back");
        case Rule::KeepaliveRearmed: return Text::tr("keepalive timer runs on");
        case Rule::BackoffReverted: return Text::tr("timeout halved");
        case Rule::FinWait2SecondPart: return Text::tr("FIN_WAIT_2, second part");
        case Rule::ShutdownRead: return Text::tr("receiving shut down");
        case Rule::LingerBlocks: return Text::tr("close() has to wait");
        case Rule::IcmpRateLimited:
        case Rule::ChallengeRateLimited: return Text::tr("no answer");
        default: return Text::tr("nothing happens");
        }
    }
    QString packet(PacketId id) const
    {
        return id.valid() ? m_facts.packetTitle(m_trace.packet(id), m_facts.roleOf(id, m_id.value)) : Text::tr("packet");
    }

    const Facts &m_facts;
    const Trace &m_trace;
    RecordId m_id;
};

} // namespace

QString headlineOf(const Facts &facts, RecordId id) { return std::visit(Headline(facts, id), facts.trace()[id].body); }

} // namespace teardown
