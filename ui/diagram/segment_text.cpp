#include "diagram/segment_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "diagram/text_style.h"
#include "text/markup.h"
#include "text/words.h"

namespace teardown {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Diagram)
};

PacketLook lookOf(const Segment &s)
{
    if (s.flags.rst())
        return PacketLook::Reset;
    if (s.flags.syn())
        return PacketLook::Syn;
    if (s.flags.fin())
        return PacketLook::Fin;
    return s.payload.length > 0 ? PacketLook::Data : PacketLook::Ack;
}

QString optionsText(const TcpOptions &o)
{
    QStringList parts;
    if (o.maximumSegmentSize)
        parts << Text::tr("mss %1").arg(*o.maximumSegmentSize);
    if (o.windowScale)
        parts << Text::tr("wscale %1").arg(*o.windowScale);
    if (o.sackPermitted)
        parts << Text::tr("sackOK");
    if (o.timestamps)
        parts << Text::tr("TSval %1 TSecr %2").arg(o.timestamps->value).arg(o.timestamps->echo);
    if (o.sack.count > 0)
        parts << Text::tr("%1 SACK").arg(o.sack.count);
    return parts.join(u' ');
}

} // namespace

PacketLook lookOf(const Packet &packet)
{
    if (const Segment *segment = packet.segment())
        return lookOf(*segment);
    return packet.icmp() ? PacketLook::Icmp : PacketLook::Arp;
}

SegmentText segmentText(const Segment &segment, std::int64_t sequence, std::int64_t acknowledgment, const LayoutOptions &options)
{
    SegmentText text{lookOf(segment), QString::fromStdString(longNames(segment.flags)), {}};
    if (text.flags.isEmpty())
        text.flags = Text::tr("no flags");
    QStringList parts;
    if (segment.payload.length > 0)
        parts << bytesText(segment.payload.length);
    if (options.numbers && (segment.length() > 0 || segment.flags.rst()))
        parts << Text::tr("seq %1").arg(sequence);
    if (options.numbers && segment.flags.ack())
        parts << Text::tr("ack %1").arg(acknowledgment);
    if (options.numbers && segment.window == 0 && !segment.flags.rst())
        parts << Text::tr("win 0");
    if (options.tcpOptions)
        parts << optionsText(segment.options);
    text.numbers = parts.join(u' ').trimmed();
    return text;
}

SegmentText icmpText(const IcmpMessage &message)
{
    QString what = Text::tr("ICMP unreachable");
    switch (message.code) {
    case 0: what = Text::tr("ICMP network unreachable"); break;
    case 1: what = Text::tr("ICMP host unreachable"); break;
    case 3: what = Text::tr("ICMP port unreachable"); break;
    case 13: what = Text::tr("ICMP prohibited"); break;
    default: break;
    }
    return {PacketLook::Icmp, what, {}};
}

SegmentText arpText(const ArpMessage &message)
{
    const Ipv4 shown = message.request ? message.target : message.sender;
    const QString address = QString::fromStdString(toString(shown));
    if (!message.request)
        return {PacketLook::Arp, Text::tr("ARP reply"), Text::tr("%1 is here").arg(address)};
    return {PacketLook::Arp, Text::tr("ARP"),
        message.broadcast ? Text::tr("who has %1?").arg(address) : Text::tr("still there, %1?").arg(address)};
}

QString roleText(SegmentRole role, int attempt)
{
    switch (role) {
    case SegmentRole::Retransmission: return attempt > 1 ? Text::tr("again (%1)").arg(attempt) : Text::tr("again");
    case SegmentRole::FastRetransmission: return Text::tr("again, fast");
    case SegmentRole::TailLossProbe: return Text::tr("tail loss probe");
    case SegmentRole::KeepaliveProbe:
        return attempt > 0 ? Text::tr("keepalive probe %1").arg(attempt) : Text::tr("keepalive probe");
    case SegmentRole::WindowProbe: return attempt > 0 ? Text::tr("window probe %1").arg(attempt) : Text::tr("window probe");
    case SegmentRole::ChallengeAck: return Text::tr("challenge");
    case SegmentRole::DuplicateAck: return Text::tr("duplicate");
    case SegmentRole::Forged: return Text::tr("forged");
    case SegmentRole::Copy: return Text::tr("copy");
    case SegmentRole::Normal:
    case SegmentRole::Acknowledgment:
    case SegmentRole::Reset: break;
    }
    return {};
}

QString callText(const CallRecord &call)
{
    const CallName name = call.call.name;
    QString text = QString::fromStdString(std::string(teardown::name(name)));
    if (name == CallName::Send)
        text += QStringLiteral("(%1)").arg(call.call.length);
    else if (name == CallName::Shutdown)
        text += call.call.how == ShutdownHow::Write ? QStringLiteral("(SHUT_WR)")
            : call.call.how == ShutdownHow::Read    ? QStringLiteral("(SHUT_RD)")
                                                    : QStringLiteral("(SHUT_RDWR)");
    else
        text += QStringLiteral("()");
    if (call.killed || call.returned == Time::never())
        return text + QStringLiteral(" …");
    if (name == CallName::Close && call.result.error == Errno::None)
        return text;
    return text + u' ' + QString::fromStdString(toString(call.call, call.result));
}

bool callWorthMark(const CallRecord &call)
{
    if (call.result.error != Errno::None && call.returned != Time::never())
        return true;
    switch (call.call.name) {
    case CallName::Accept:
    case CallName::Connect:
    case CallName::Send:
    case CallName::Recv:
    case CallName::Shutdown:
    case CallName::Close: return true;
    case CallName::Socket:
    case CallName::Bind:
    case CallName::Listen:
    case CallName::Poll:
    case CallName::SetNonblocking:
    case CallName::GetSockOpt:
    case CallName::SetSockOpt:
    case CallName::Sleep: break;
    }
    return false;
}

QString heldUpText(Duration by) { return Text::tr("held up %1").arg(durationText(by)); }

QString corruptedText(PacketPart part)
{
    switch (part) {
    case PacketPart::IpHeader: return Text::tr("corrupted: IP header");
    case PacketPart::Header: return Text::tr("corrupted: header");
    case PacketPart::Data: break;
    }
    return Text::tr("corrupted: data");
}

QString lossText(LossReason reason) { return Text::tr("lost: %1").arg(toPlainText(lossReasonText(reason))); }

namespace {

/// Short, for beside the strip; the badge and the tooltip have the full name.
QString shortName(TimerKind kind)
{
    switch (kind) {
    case TimerKind::Retransmit: return Text::tr("RTO");
    case TimerKind::TailLossProbe: return Text::tr("probe");
    case TimerKind::Reordering: return Text::tr("reordering");
    case TimerKind::SynRetransmit: return Text::tr("SYN RTO");
    case TimerKind::SynAck: return Text::tr("SYN,ACK RTO");
    case TimerKind::Persist: return Text::tr("persist");
    case TimerKind::DelayedAck: return Text::tr("delayed ACK");
    case TimerKind::Keepalive: return Text::tr("keepalive");
    case TimerKind::FinWait2:
    case TimerKind::TimeWait: return Text::tr("timer"); // the state beside it has the name
    case TimerKind::Count: break;
    }
    return {};
}

QString fitting(const QString &words, const QString &fewer, double room)
{
    return textWidth(words, TextStyle::Note) <= room ? words : fewer;
}

} // namespace

QString timerText(const TimerBracket &timer, double room)
{
    const QString length = durationText(timer.deadline - timer.from);
    return timer.fired ? fitting(Text::tr("%1 %2").arg(shortName(timer.kind), length), length, room) : Text::tr("stopped");
}

QString runningTimerText(const TimerBracket &timer, Time now, double room)
{
    const QString left = durationText(timer.deadline - now);
    return fitting(Text::tr("%1 left").arg(left), left, room);
}

QString entryText(ConntrackState state)
{
    return Text::tr("entry %1").arg(QString::fromLatin1(name(state).data(), std::ssize(name(state))));
}

QString idleText(int timers, TimerKind one)
{
    if (timers == 0)
        return Text::tr("nothing happens");
    return timers == 1 ? Text::tr("the %1 runs").arg(timerName(one)) : Text::tr("%1 timers run").arg(timers);
}

} // namespace teardown
