#include "text/narration.h"

#include <QCoreApplication>

#include "text/spelling.h"
#include "text/words.h"

namespace teardown {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Sentence)
};

/// The full sentence of a record.
class RecordSentence {
public:
    RecordSentence(const Facts &facts, RecordId id)
        : m_facts(facts),
          m_trace(facts.trace()),
          m_id(id),
          m_node(facts.node(m_trace[id].node)),
          m_who(facts.actor(m_trace[id].node))
    {
    }

    QString operator()(const PacketMade &made) const { return packetSentence(m_facts, m_id, made); }
    QString operator()(const FrameDeparted &frame) const
    {
        return Text::tr("%1 leaves the %2 on the cable %3.").arg(packet(frame.packet), m_node, cable(frame.cable));
    }
    QString operator()(const FrameArrived &frame) const
    {
        return Text::tr("%1 reaches the %2.").arg(packet(frame.packet), m_node);
    }
    QString operator()(const PacketLost &lost) const
    {
        if (lost.cable.valid())
            return Text::tr("%1 is lost on the cable %2: %3.")
                .arg(packet(lost.packet), cable(lost.cable), m_facts.lossText(lost, m_trace[m_id].time));
        return Text::tr("%1 is lost at the %2: %3.").arg(packet(lost.packet), m_node, m_facts.lossText(lost, m_trace[m_id].time));
    }
    QString operator()(const FrameDelayed &frame) const
    {
        return Text::tr("%1 is held up on the cable %2: it arrives %3 later.")
            .arg(packet(frame.packet), cable(frame.cable), durationText(frame.by));
    }
    QString operator()(const FrameCorrupted &frame) const
    {
        const QString text = frame.damage.part == PacketPart::IpHeader
            ? Text::tr("%1 changes on the cable %2: a bit of its IP header flips.")
            : frame.damage.part == PacketPart::Header ? Text::tr("%1 changes on the cable %2: a bit of its header flips.")
                                                      : Text::tr("%1 changes on the cable %2: a bit of its data flips.");
        return text.arg(packet(frame.packet), cable(frame.cable));
    }
    QString operator()(const PacketWaits &waits) const
    {
        if (m_trace[m_id].rule == Rule::StillInHost)
            return Text::tr("%1 still waits in the %2 and is not sent again.").arg(packet(waits.packet), m_node);
        return Text::tr("%1 has to wait: the %2 does not know the hardware address of %3 yet.")
            .arg(packet(waits.packet), m_node, inCode(toString(waits.nextHop)));
    }
    QString operator()(const SegmentJudged &judged) const
    {
        if (!judged.packet.valid() || m_trace[m_id].rule == Rule::IcmpRateLimited)
            return decided();
        return (judged.accepted ? Text::tr("%1 is accepted by the %2.") : Text::tr("%1 is not accepted by the %2."))
            .arg(packet(judged.packet), m_who);
    }
    QString operator()(const StateChanged &change) const
    {
        const QString from = inCode(name(change.from));
        const QString to = inCode(name(change.to));
        if (change.to == TcpState::Closed)
            return ended(change, from);
        if (change.to == TcpState::Listen)
            return Text::tr("The %1 listens on port %2.").arg(m_node).arg(change.tuple.local.port);
        if (change.from == TcpState::Closed)
            return Text::tr("A connection begins at the %1, in %2.").arg(m_node, to);
        return Text::tr("The %1 goes from %2 to %3.").arg(m_node, from, to);
    }
    QString operator()(const OwnerChanged &change) const { return owner(change); }
    QString operator()(const TimerArmed &timer) const
    {
        return Text::tr("The %1 sets its %2 to %3.")
            .arg(m_who, timerName(timer.kind), durationText(timer.deadline - m_trace[m_id].time));
    }
    QString operator()(const TimerFired &timer) const
    {
        return Text::tr("The %1 of the %2 runs out.").arg(timerName(timer.kind), m_node);
    }
    QString operator()(const TimerCancelled &timer) const
    {
        return Text::tr("The %1 stops its %2.").arg(m_who, timerName(timer.kind));
    }
    QString operator()(const DataReceived &data) const
    {
        return Text::tr("The %1 puts %2 into its receive buffer.").arg(m_who, bytesText(data.bytes));
    }
    QString operator()(const DataAcknowledged &data) const
    {
        return Text::tr("The %1 learns that %2 have arrived.").arg(m_who, bytesText(data.bytes));
    }
    QString operator()(const ErrorPending &error) const
    {
        if (error.soft)
            return Text::tr("The %1 remembers %2, in case all its tries fail.").arg(m_who, inCode(name(error.error)));
        return Text::tr("The next system call on this socket of the %1 gets %2.").arg(m_node, inCode(name(error.error)));
    }
    QString operator()(const CallEntered &entered) const { return called(m_trace.call(entered.call)); }
    QString operator()(const CallReturned &returned) const { return returnedFrom(m_trace.call(returned.call)); }
    QString operator()(const ProcessChanged &change) const { return process(change); }
    QString operator()(const ActionTaken &taken) const
    {
        const TimedAction &action = m_trace.actions[taken.index];
        const QString done = actionDone(m_facts.setup(), action.action, action.byUser);
        return taken.hadEffect ? done : Text::tr("%1 It changes nothing.").arg(done);
    }
    QString operator()(const SettingChanged &change) const
    {
        return Text::tr("%1 of the %2 changes from %3 to %4.")
            .arg(inCode(settingName(profile(change.system), change.setting)), m_node,
                settingValueText(profile(change.system), change.setting, change.from),
                settingValueText(profile(change.system), change.setting, change.to));
    }
    QString operator()(const PowerChanged &change) const
    {
        return (change.on ? Text::tr("The %1 starts; it remembers no connection.")
                          : Text::tr("The %1 stops dead. It sends nothing more."))
            .arg(m_node);
    }
    QString operator()(const CarrierChanged &change) const
    {
        return (change.up ? Text::tr("The %1 sees that %2 is plugged in.") : Text::tr("The %1 sees that %2 is unplugged."))
            .arg(m_who, interface(change.interface));
    }
    QString operator()(const InterfaceChanged &change) const
    {
        return (change.up ? Text::tr("%2 of the %1 is up.") : Text::tr("%2 of the %1 is down."))
            .arg(m_node, interface(change.interface));
    }
    QString operator()(const NeighbourChanged &change) const
    {
        const QString address = inCode(toString(change.address));
        if (change.to == NeighbourState::None)
            return Text::tr("The %1 forgets the hardware address of %2.").arg(m_node, address);
        return Text::tr("The %1's ARP entry for %2 goes from %3 to %4.")
            .arg(m_node, address, inCode(name(change.from)), inCode(name(change.to)));
    }
    QString operator()(const ConntrackChanged &change) const { return tracked(change); }
    QString operator()(const FirewallJudged &judged) const
    {
        switch (m_trace[m_id].rule) {
        case Rule::ConntrackInvalid: return Text::tr("The %1 knows no connection to which this packet fits.").arg(m_node);
        case Rule::ConntrackOutOfWindow:
            return Text::tr("The numbers of the packet lie outside the window that the %1 has seen.").arg(m_node);
        case Rule::ConntrackResetInvalid: return Text::tr("The %1 does not believe the RST.").arg(m_node);
        case Rule::ConntrackIgnored: return Text::tr("The %1 leaves its entry as it is.").arg(m_node);
        case Rule::ConntrackUnconfirmed: return Text::tr("The %1 keeps no entry of this connection.").arg(m_node);
        default: break;
        }
        switch (judged.verdict) {
        case Verdict::Accept: return Text::tr("%1 passes the %2.").arg(packet(judged.packet), m_node);
        case Verdict::Drop: return Text::tr("%1 is dropped by the %2.").arg(packet(judged.packet), m_node);
        case Verdict::Reject: return Text::tr("%1 is rejected by the %2.").arg(packet(judged.packet), m_node);
        }
        return {};
    }

private:
    QString packet(PacketId id) const
    {
        return id.valid() ? m_facts.packetSubject(m_trace.packet(id), m_facts.roleOf(id, m_id.value)) : Text::tr("The packet");
    }
    QString cable(CableId id) const { return cableBetween(m_facts.setup(), id); }
    QString interface(std::size_t index) const
    {
        const NodeId node = m_trace[m_id].node;
        const auto &interfaces = m_facts.setup().nodes[node.value].interfaces;
        return index < interfaces.size() ? inCode(interfaces[index].name) : QStringLiteral("?");
    }

    /// What a kernel decided without a segment at hand.
    QString decided() const
    {
        switch (m_trace[m_id].rule) {
        case Rule::KeepaliveHeldBack: return Text::tr("The %1 sends no keepalive probe now.").arg(m_who);
        case Rule::KeepaliveRearmed: return Text::tr("The %1 lets its keepalive timer run on.").arg(m_who);
        case Rule::BackoffReverted: return Text::tr("The %1 halves its retransmission timeout.").arg(m_who);
        case Rule::FinWait2SecondPart:
            return Text::tr("The %1 keeps only a small record of the connection from now on.").arg(m_who);
        case Rule::ShutdownRead: return Text::tr("The %1 takes note that its process reads no more.").arg(m_who);
        case Rule::LingerBlocks: return Text::tr("The %1 lets `close()` wait.").arg(m_who);
        case Rule::IcmpRateLimited: return Text::tr("The %1 sends no ICMP message this time.").arg(m_who);
        case Rule::ChallengeRateLimited: return Text::tr("The %1 does not answer.").arg(m_who);
        default: return Text::tr("The %1 does nothing.").arg(m_who);
        }
    }
    QString ended(const StateChanged &change, const QString &from) const
    {
        if (change.from == TcpState::Listen)
            return Text::tr("The %1 no longer listens on port %2.").arg(m_node).arg(change.tuple.local.port);
        const QString end = change.byReset ? Text::tr("A RST ends the connection at the %1; it was in %2.")
                                           : Text::tr("The connection is gone at the %1; it was in %2.");
        const QString told = change.error == Errno::None || change.owner == Ownership::Orphan
            ? QString()
            : QLatin1Char(' ') + Text::tr("Its process gets %1.").arg(inCode(name(change.error)));
        return end.arg(m_node, from) + told;
    }
    QString processSubject(ProcessId process) const
    {
        const QString known = m_facts.process(process, m_id);
        return known.isEmpty() ? Text::tr("A process") : Text::tr("The process `%1`").arg(known);
    }
    QString owner(const OwnerChanged &change) const
    {
        switch (change.to) {
        case Ownership::Process:
            return Text::tr("%1 on the %2 holds the connection now.").arg(processSubject(change.process), m_node);
        case Ownership::Queued: return Text::tr("The connection waits at the %1 until a process calls `accept()`.").arg(m_node);
        case Ownership::Orphan:
            return Text::tr("No process of the %1 holds the socket any more. Its kernel goes on alone.").arg(m_node);
        }
        return {};
    }
    QString process(const ProcessChanged &change) const
    {
        const QString who = processSubject(change.process);
        switch (change.what) {
        case ProcessEvent::Started: return Text::tr("%1 starts on the %2.").arg(who, m_node);
        case ProcessEvent::Exited: return Text::tr("%1 on the %2 exits.").arg(who, m_node);
        case ProcessEvent::Killed: return Text::tr("%1 on the %2 is killed.").arg(who, m_node);
        case ProcessEvent::Stopped: return Text::tr("%1 on the %2 is stopped; it makes no more calls.").arg(who, m_node);
        case ProcessEvent::Continued: return Text::tr("%1 on the %2 goes on.").arg(who, m_node);
        }
        return {};
    }
    QString called(const CallRecord &call) const
    {
        const QString calls = Text::tr("The process `%1` calls %2").arg(toQString(call.processName), inCode(toString(call.call)));
        return returnsAtOnce(call) ? Text::tr("%1: %2.").arg(calls, outcome(call)) : Text::tr("%1 and waits.").arg(calls);
    }
    QString returnedFrom(const CallRecord &call) const
    {
        const QString process = toQString(call.processName);
        const QString made = inCode(toString(call.call));
        if (call.killed)
            return Text::tr("The process `%1` ends while it waits in %2.").arg(process, made);
        if (call.returned == call.entered)
            return Text::tr("%1 of the process `%2` comes back at once: %3.").arg(made, process, outcome(call));
        return Text::tr("%1 of the process `%2` comes back after %3: %4.")
            .arg(made, process, durationText(call.returned - call.entered), outcome(call));
    }
    /// "it gets 5 bytes", "it fails with `EPIPE`".
    QString outcome(const CallRecord &call) const
    {
        const CallResult &result = call.result;
        if (result.error != Errno::None)
            return Text::tr("it fails with %1").arg(inCode(name(result.error)));
        switch (call.call.name) {
        case CallName::Recv:
            return result.value == 0 ? Text::tr("0 bytes, nothing more will come")
                                     : Text::tr("it gets %1").arg(bytesText(static_cast<std::uint64_t>(result.value)));
        case CallName::Send: return Text::tr("the kernel takes %1").arg(bytesText(static_cast<std::uint64_t>(result.value)));
        case CallName::Accept: return Text::tr("it gets the connection with %1").arg(inCode(toString(result.peer)));
        case CallName::Connect: return Text::tr("the connection is open");
        case CallName::Poll:
        case CallName::GetSockOpt: return inCode(toString(call.call, result));
        default: return Text::tr("done");
        }
    }
    QString tracked(const ConntrackChanged &change) const
    {
        if (change.to == ConntrackState::None)
            return Text::tr("The %1 forgets the connection from %2.").arg(m_node, inCode(toString(change.flow.local)));
        const Duration left = change.expires - m_trace[m_id].time;
        return Text::tr("The %1 notes the connection as %2. It forgets it after %3 without a packet.")
            .arg(m_node, inCode(name(change.to)), durationText(left));
    }

    const Facts &m_facts;
    const Trace &m_trace;
    RecordId m_id;
    QString m_node; ///< "client"
    QString m_who;  ///< "client's kernel"
};

} // namespace

QString sentenceOf(const Facts &facts, RecordId id) { return std::visit(RecordSentence(facts, id), facts.trace()[id].body); }

} // namespace teardown
