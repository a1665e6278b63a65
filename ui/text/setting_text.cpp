#include "text/words.h"

#include <QCoreApplication>

#include "text/spelling.h"

#include <array>

namespace teardown {
namespace {

struct SettingHelp {
    Setting setting;
    const char *text;
};

/// The class is what tells lupdate whose these sentences are; they are translated when they are shown.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SettingText)
public:
    static constexpr SettingHelp tcpHelps[] = {
        {Setting::TcpSynRetries,
            QT_TR_NOOP(
                "How often `connect()` sends its SYN again before it gives up. It acts in `SYN_SENT`. 6 gives up after 127 s, or "
                "131 s if the first four retries come 1 s apart.")},
        {Setting::TcpSynLinearTimeouts,
            QT_TR_NOOP(
                "How many SYN retries come 1 s apart before the gaps begin to double. They are added to `tcp_syn_retries`. "
                "It acts in `SYN_SENT`; 0 is what older kernels do.")},
        {Setting::TcpSynackRetries,
            QT_TR_NOOP("How often a SYN, ACK is sent again before the half-open connection is dropped. It acts in `SYN_RECV`. 5 "
                       "drops it "
                       "after 63 s.")},
        {Setting::TcpRetries1,
            QT_TR_NOOP(
                "After how many unanswered retransmissions the kernel doubts its route and looks for another. It ends nothing.")},
        {Setting::TcpRetries2,
            QT_TR_NOOP("How long a connection that a process holds goes on to send unacknowledged bytes again. Linux turns the "
                       "number into "
                       "a "
                       "time: 15 means at least 924.6 s, not fifteen tries.")},
        {Setting::TcpOrphanRetries,
            QT_TR_NOOP("How long a connection that no process holds goes on to send its last bytes and its FIN again. It acts in "
                       "`FIN_WAIT_1`, `CLOSING` and `LAST_ACK`. 0 means 8, which takes more than 100 s.")},
        {Setting::TcpFinTimeout,
            QT_TR_NOOP(
                "How long a closed socket waits in `FIN_WAIT_2` for the other end's FIN. It acts only while no process holds the "
                "socket. "
                "It is not the length of `TIME_WAIT`; that is 60 s and cannot be set.")},
        {Setting::TcpKeepaliveTime,
            QT_TR_NOOP("How long a connection must be silent before its first keepalive probe. It acts only on sockets with "
                       "`SO_KEEPALIVE`; `TCP_KEEPIDLE` overrides it.")},
        {Setting::TcpKeepaliveIntvl,
            QT_TR_NOOP("The gap between two keepalive probes without an answer. It acts only on sockets with `SO_KEEPALIVE`; "
                       "`TCP_KEEPINTVL` overrides it.")},
        {Setting::TcpKeepaliveProbes,
            QT_TR_NOOP("How many keepalive probes in a row may stay without an answer before the connection ends with a RST and "
                       "`ETIMEDOUT`. It acts only on sockets with `SO_KEEPALIVE`; `TCP_KEEPCNT` overrides it.")},
        {Setting::TcpRtoMaxMs, QT_TR_NOOP("The longest retransmission timeout: doubling stops here.")},
        {Setting::TcpRtoMinUs, QT_TR_NOOP("The shortest retransmission timeout, however fast the path is.")},
        {Setting::TcpTimestamps,
            QT_TR_NOOP("Whether segments carry timestamps. They measure the round trip and unmask old duplicates. Both ends "
                       "agree on them "
                       "in "
                       "the handshake.")},
        {Setting::TcpSack,
            QT_TR_NOOP(
                "Whether ACKs may name the blocks that have arrived beyond a gap. Both ends agree on it in the handshake.")},
        {Setting::TcpDsack, QT_TR_NOOP("Whether an ACK names bytes that have arrived twice.")},
        {Setting::TcpWindowScaling,
            QT_TR_NOOP("Whether windows may be larger than 65535 bytes. Both ends agree on it in the handshake.")},
        {Setting::TcpSyncookies,
            QT_TR_NOOP(
                "Whether the kernel answers SYNs with cookies when the queue is full. 0 never, 1 when it is full, 2 always.")},
        {Setting::TcpMaxSynBacklog,
            QT_TR_NOOP(
                "How many half-open connections the kernel remembers for a listening socket. It acts when a SYN arrives.")},
        {Setting::TcpAbortOnOverflow,
            QT_TR_NOOP("What happens to a complete handshake when the accept queue is full. 0: the ACK is ignored and tried "
                       "again later; "
                       "1: it is answered with a RST.")},
        {Setting::TcpTwReuse,
            QT_TR_NOOP("Whether `connect()` may choose a local port that is still in `TIME_WAIT`. 0 no, 1 yes, 2 only on the "
                       "loopback. It "
                       "needs "
                       "timestamps and does not act on ports that the program chose itself.")},
        {Setting::TcpTwReuseDelay,
            QT_TR_NOOP("How long a port must have been in `TIME_WAIT` before `tcp_tw_reuse` lets it be used again.")},
        {Setting::TcpRfc1337, QT_TR_NOOP("What a RST does to `TIME_WAIT`. 0: it ends the wait at once; 1: it is ignored.")},
        {Setting::TcpMaxTwBuckets,
            QT_TR_NOOP("How many connections may be in `TIME_WAIT` at once. Any more are forgotten at once.")},
        {Setting::TcpMaxOrphans,
            QT_TR_NOOP("How many connections without a process the kernel keeps. Any more are reset at once.")},
        {Setting::TcpChallengeAckLimit, QT_TR_NOOP("How many challenge ACKs the whole host sends in a second.")},
        {Setting::TcpInvalidRatelimit,
            QT_TR_NOOP("The shortest time between two answers of one socket to segments that do not fit.")},
        {Setting::TcpEarlyRetrans, QT_TR_NOOP("Whether the kernel sends tail loss probes. 0 no, 3 yes.")},
        {Setting::TcpLimitOutputBytes, QT_TR_NOOP("How many bytes of one socket may wait in the host's own queue to the cable.")},
        {Setting::TcpRmemDefault, QT_TR_NOOP("The size of a new socket's receive buffer. It limits the window that is offered.")},
        {Setting::TcpRmemMax, QT_TR_NOOP("The size to which a receive buffer may grow by itself.")},
        {Setting::TcpWmemDefault, QT_TR_NOOP("The size of a new socket's send buffer. When it is full, `send()` has to wait.")},
        {Setting::TcpWmemMax, QT_TR_NOOP("The size to which a send buffer may grow by itself.")},
        {Setting::Somaxconn,
            QT_TR_NOOP("The largest backlog that `listen()` can get. A queue holds one connection more than its backlog.")},
        {Setting::IpLocalPortRangeLow, QT_TR_NOOP("The first port that `connect()` may choose by itself.")},
        {Setting::IpLocalPortRangeHigh, QT_TR_NOOP("The last port that `connect()` may choose by itself.")},
    };

    static constexpr SettingHelp pathHelps[] = {
        {Setting::NeighBaseReachableTimeMs,
            QT_TR_NOOP(
                "How long an ARP answer counts as confirmed: half of this to one and a half times this, chosen at random.")},
        {Setting::NeighDelayFirstProbeTime,
            QT_TR_NOOP(
                "How long the kernel waits for a sign of life from TCP before it asks for a stale hardware address again.")},
        {Setting::NeighRetransTimeMs, QT_TR_NOOP("The gap between two ARP requests for the same address.")},
        {Setting::NeighUcastSolicit,
            QT_TR_NOOP("How many ARP requests go to the known hardware address before it counts as lost.")},
        {Setting::NeighMcastSolicit, QT_TR_NOOP("How many ARP requests are broadcast before the address counts as unreachable.")},
        {Setting::NeighGcStaleTime, QT_TR_NOOP("How long an unused hardware address is kept before it may be thrown away.")},
        {Setting::ConntrackTcpLoose,
            QT_TR_NOOP("Whether the firewall takes up a connection in its middle. 1 yes, 0 only from its SYN on.")},
        {Setting::ConntrackTcpBeLiberal,
            QT_TR_NOOP(
                "Whether the firewall believes segments outside of the window. 1: only a RST outside of it counts as invalid.")},
        {Setting::ConntrackTimeoutSynSent, QT_TR_NOOP("How long the firewall remembers a SYN without an answer.")},
        {Setting::ConntrackTimeoutSynRecv,
            QT_TR_NOOP("How long the firewall remembers a connection whose SYN, ACK has passed but whose last ACK has not.")},
        {Setting::ConntrackTimeoutEstablished,
            QT_TR_NOOP("How long the firewall remembers an established connection on which nothing passes.")},
        {Setting::ConntrackTimeoutFinWait,
            QT_TR_NOOP("How long the firewall remembers a connection after the first FIN, until that FIN is acknowledged.")},
        {Setting::ConntrackTimeoutCloseWait,
            QT_TR_NOOP("How long the firewall remembers a connection of which one side has closed.")},
        {Setting::ConntrackTimeoutLastAck,
            QT_TR_NOOP("How long the firewall remembers a connection after the second FIN, until that FIN is acknowledged.")},
        {Setting::ConntrackTimeoutTimeWait,
            QT_TR_NOOP("How long the firewall remembers a connection after both FINs are acknowledged.")},
        {Setting::ConntrackTimeoutClose, QT_TR_NOOP("How long the firewall remembers a connection after a RST.")},
        {Setting::ConntrackTimeoutMaxRetrans,
            QT_TR_NOOP("How long the firewall remembers a connection once it has seen too many retransmissions.")},
        {Setting::ConntrackTimeoutUnacknowledged,
            QT_TR_NOOP("How long the firewall remembers an established connection whose last bytes nobody has acknowledged.")},
        {Setting::ConntrackTcpMaxRetrans,
            QT_TR_NOOP("How many retransmissions without an answer make the firewall shorten its timeout.")},
    };

    static constexpr SettingHelp otherHelps[] = {
        {Setting::TimeWait,
            QT_TR_NOOP("How long the end that closed first remembers the connection, in `TIME_WAIT`. Some systems let you choose "
                       "it, others "
                       "have it compiled in.")},
        {Setting::InitialRto,
            QT_TR_NOOP("The first retransmission timeout, as long as no round trip was measured. It times the first SYN.")},
        {Setting::FallbackRto, QT_TR_NOOP("The retransmission timeout for data if the SYN was lost and nothing was measured.")},
        {Setting::RtoSlop, QT_TR_NOOP("What is added to every computed retransmission timeout.")},
        {Setting::ConnectTimeLimit,
            QT_TR_NOOP("How long `connect()` may take in all. 0 means that only the number of SYNs counts.")},
        {Setting::DataTimeLimit,
            QT_TR_NOOP("How long unacknowledged bytes are sent again before the connection ends. The RFC calls it R2. 0 means "
                       "that their "
                       "number counts.")},
        {Setting::DelayedAckMin, QT_TR_NOOP("The shortest delay of an acknowledgment, where the delay adapts itself.")},
        {Setting::DelayedAckMax, QT_TR_NOOP("How long an acknowledgment may wait for something to travel with.")},
        {Setting::KeepaliveTimeLimit,
            QT_TR_NOOP(
                "How long keepalive probes may stay without an answer before the connection ends. 0 means that their number "
                "counts.")},
        {Setting::FinWait2Split, QT_TR_NOOP("Above this an orphan's time in `FIN_WAIT_2` runs in two parts.")},
        {Setting::FinWait2Recycle,
            QT_TR_NOOP("Which limit an orphan in `FIN_WAIT_2` has. 1: the one for this state; 0: that of an unanswered "
                       "keepalive, which is "
                       "longer.")},
        {Setting::DetachedKeepalive,
            QT_TR_NOOP("After how long in `FIN_WAIT_2` a connection without a process is probed. It goes on as long as the peer "
                       "answers. 0 "
                       "means never.")},
    };
};

constexpr std::array<const char *, settingCount> collect()
{
    std::array<const char *, settingCount> texts{};
    for (const SettingHelp &help : Text::tcpHelps)
        texts[static_cast<std::size_t>(help.setting)] = help.text;
    for (const SettingHelp &help : Text::pathHelps)
        texts[static_cast<std::size_t>(help.setting)] = help.text;
    for (const SettingHelp &help : Text::otherHelps)
        texts[static_cast<std::size_t>(help.setting)] = help.text;
    return texts;
}

constexpr std::array<const char *, settingCount> helps = collect();

constexpr bool complete()
{
    for (const char *text : helps)
        if (text == nullptr)
            return false;
    return true;
}
static_assert(complete(), "a setting has no help");

/// The socket option that has the place of a setting for one socket.
QString overridingOption(Setting setting)
{
    switch (setting) {
    case Setting::TcpSynRetries: return QStringLiteral("TCP_SYNCNT");
    case Setting::TcpFinTimeout: return QStringLiteral("TCP_LINGER2");
    case Setting::TcpKeepaliveTime: return QStringLiteral("TCP_KEEPIDLE");
    case Setting::TcpKeepaliveIntvl: return QStringLiteral("TCP_KEEPINTVL");
    case Setting::TcpKeepaliveProbes: return QStringLiteral("TCP_KEEPCNT");
    case Setting::TcpRetries2: return QStringLiteral("TCP_USER_TIMEOUT");
    default: return QStringLiteral("setsockopt()");
    }
}

QString nextUseText(Setting setting)
{
    switch (info(setting).readWhen) {
    case ReadWhen::AtEachUse: return Text::tr("read each time it is needed");
    case ReadWhen::AtSocketCreation: return Text::tr("read when a socket is created");
    case ReadWhen::AtSynTimeout: return Text::tr("read when a SYN timer runs out: none runs now");
    case ReadWhen::AtSynAckTimeout: return Text::tr("read when a SYN, ACK timer runs out: none runs now");
    case ReadWhen::AtRetransmissionTimeout: return Text::tr("read when a retransmission timer runs out: none runs now");
    case ReadWhen::OnEnteringFinWait2: return Text::tr("read on entering `FIN_WAIT_2` without a process");
    case ReadWhen::OnEnteringTimeWait: return Text::tr("read on entering `TIME_WAIT`");
    case ReadWhen::WhenKeepaliveTimerFires: return Text::tr("read when a keepalive timer runs out: none runs now");
    case ReadWhen::AtEachPacketOfTheFlow:
        return Text::tr("read at the next packet of a connection; until then the old timeout runs");
    case ReadWhen::AtConnect: return Text::tr("read when a connection is opened");
    }
    return {};
}

} // namespace

QString settingHelp(Setting setting) { return Text::tr(helps[static_cast<std::size_t>(setting)]); }

QString settingUnit(Setting setting) { return unitText(info(setting).unit); }

QString unitText(Unit unit)
{
    switch (unit) {
    case Unit::HalfSeconds: return Text::tr("half-seconds");
    case Unit::QuarterMinutes: return Text::tr("× 15 s");
    case Unit::Seconds: return Text::tr("s");
    case Unit::Milliseconds: return Text::tr("ms");
    case Unit::Microseconds: return Text::tr("µs");
    case Unit::Bytes: return Text::tr("bytes");
    case Unit::None:
    case Unit::Count:
    case Unit::Switch:
    case Unit::Port: return {};
    }
    return {};
}

std::string_view settingName(const Profile &system, Setting setting)
{
    const std::string_view name = system.field(setting).shortName();
    return name.empty() ? info(setting).shortName : name;
}

QString settingValueText(const Profile &system, Setting setting, std::int64_t value)
{
    const QString unit = unitText(system.field(setting).unit);
    return unit.isEmpty() ? QString::number(value) : QString::number(value) + QLatin1Char(' ') + unit;
}

QString confidenceText(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Recorded: return Text::tr("recorded on the system itself");
    case Confidence::Documented: return Text::tr("documented");
    case Confidence::Assumed: return Text::tr("assumed: no source was found");
    }
    return {};
}

QString fieldText(const Profile &system, Setting setting)
{
    const Field &field = system.field(setting);
    const QString name = field.name.empty() ? toQString(info(setting).shortName) : toQString(field.name);
    QStringList lines;
    switch (field.access) {
    case Access::Tunable:
        lines << Text::tr("%1: %2 %3").arg(toQString(system.title), toQString(system.tool), name).simplified();
        lines << Text::tr("From %1 to %2; default %3.")
                     .arg(field.minimum)
                     .arg(field.maximum)
                     .arg(settingValueText(system, setting, field.value));
        break;
    case Access::Constant:
        lines << Text::tr("%1: %2, cannot be changed.").arg(name, settingValueText(system, setting, field.value));
        break;
    case Access::Absent: lines << Text::tr("%1 has nothing like it.").arg(toQString(system.title)); break;
    }
    lines << Text::tr("Source: %1 (%2).").arg(toQString(field.source), confidenceText(field.confidence));
    return lines.join(QLatin1Char('\n'));
}

QString overrideText(const Profile &system, Setting setting, std::int64_t value)
{
    const Field &field = system.field(setting);
    QStringList parts;
    const Duration acts = field.lengthOf(value);
    const bool plain = field.times == 1 && (field.unit == Unit::Seconds || acts.ns == 0);
    if (!plain)
        parts << Text::tr("acts as %1").arg(durationText(acts));
    if (value != field.value)
        parts << Text::tr("changed, default %1").arg(settingValueText(system, setting, field.value));
    if (field.confidence == Confidence::Assumed)
        parts << Text::tr("assumed");
    return parts.join(QStringLiteral(" · "));
}

QString settingEffect(const Setup &setup, NodeId node, Setting setting, const SettingEffect &effect, Time now)
{
    using Kind = SettingEffect::Kind;
    const QString state = toQString(name(effect.state));
    switch (effect.kind) {
    case Kind::AtNextUse: return nextUseText(setting);
    case Kind::AtTimer:
        return Text::tr("read when the %1's %2 runs out, in %3")
            .arg(nodeName(setup, node), timerName(effect.timer), durationText(effect.when - now));
    case Kind::NotForThisState:
        return info(setting).readWhen == ReadWhen::OnEnteringFinWait2 ? Text::tr("acts on entering `%1`: not now").arg(state)
                                                                      : Text::tr("matters only in `%1`: not now").arg(state);
    case Kind::OnEnteringState: return Text::tr("acts on entering `%1`: still to come").arg(state);
    case Kind::OnlyNewSockets: return Text::tr("read when a socket is created: only for new connections");
    case Kind::OverriddenBySocket: return Text::tr("this socket has a value of its own: `%1`").arg(overridingOption(setting));
    case Kind::OptionOff: return Text::tr("off: this socket has no `SO_KEEPALIVE`");
    case Kind::NoSocket: return Text::tr("no connection yet: the next one reads it");
    }
    return {};
}

} // namespace teardown
