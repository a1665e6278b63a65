#include "sim/view.h"

// When the kernel would read a setting that is changed now (recorded behaviour: a change moves no armed timer).

namespace teardown {

namespace {

using Kind = SettingEffect::Kind;

struct Reader {
    const World &world;
    NodeId node;
    std::optional<Socket> socket;

    SettingEffect make(Kind kind) const
    {
        SettingEffect effect;
        effect.kind = kind;
        if (socket) {
            effect.socket = socket->tcp.id;
            effect.state = socket->tcp.state;
        }
        return effect;
    }
    SettingEffect entering(TcpState state) const { return about(Kind::OnEnteringState, state); }
    /// The socket is where this setting is not read any more: it mattered in `state`, or on entering it.
    SettingEffect passed(TcpState state) const { return about(Kind::NotForThisState, state); }
    SettingEffect about(Kind kind, TcpState state) const
    {
        SettingEffect effect = make(kind);
        effect.state = state;
        return effect;
    }
    /// At the deadline of a timer, if it is armed.
    std::optional<SettingEffect> at(TimerKind timer) const
    {
        if (!socket || !socket->tcp.timer(timer).isArmed())
            return std::nullopt;
        SettingEffect effect = make(Kind::AtTimer);
        effect.timer = timer;
        effect.when = socket->tcp.timer(timer).deadline;
        return effect;
    }
};

std::optional<Socket> newestConnection(const Host &host, Form form)
{
    std::optional<Socket> found;
    for (const auto &[id, socket] : host.sockets)
        if (socket.tcp.state != TcpState::Closed && !socket.isListener() && socket.tcp.form == form)
            found = socket;
    return found;
}

SettingEffect atSynTimeout(const Reader &r)
{
    if (r.socket && r.socket->tcp.options.synCount)
        return r.make(Kind::OverriddenBySocket);
    if (const auto effect = r.at(TimerKind::SynRetransmit))
        return *effect;
    return r.socket ? r.passed(TcpState::SynSent) : r.make(Kind::AtNextUse);
}

SettingEffect atRetransmission(const Reader &r)
{
    for (TimerKind timer : {TimerKind::Retransmit, TimerKind::Persist})
        if (const auto effect = r.at(timer))
            return *effect;
    return r.make(r.socket ? Kind::AtNextUse : Kind::NoSocket);
}

SettingEffect onFinWait2(const Reader &r)
{
    if (!r.socket)
        return r.make(Kind::NoSocket);
    const Endpoint &tcp = r.socket->tcp;
    if (tcp.options.linger2)
        return r.make(Kind::OverriddenBySocket);
    const bool firstPart = tcp.state == TcpState::FinWait2 && tcp.form == Form::Full;
    if (firstPart && tcp.timer(TimerKind::FinWait2).isArmed())
        return *r.at(TimerKind::FinWait2); // above 60 s it is read a second time
    switch (tcp.state) {
    case TcpState::FinWait2: return firstPart ? r.entering(TcpState::FinWait2) : r.passed(TcpState::FinWait2);
    case TcpState::TimeWait:
    case TcpState::CloseWait:
    case TcpState::Closing:
    case TcpState::LastAck: return r.passed(TcpState::FinWait2);
    case TcpState::Closed:
    case TcpState::Listen:
    case TcpState::SynSent:
    case TcpState::SynReceived:
    case TcpState::Established:
    case TcpState::FinWait1: return r.entering(TcpState::FinWait2);
    }
    return r.make(Kind::AtNextUse);
}

SettingEffect onTimeWait(const Reader &r)
{
    if (!r.socket)
        return r.make(Kind::NoSocket);
    const bool there = r.socket->tcp.state == TcpState::TimeWait;
    return there ? r.passed(TcpState::TimeWait) : r.entering(TcpState::TimeWait);
}

bool hasOwn(const SocketOptions &options, Setting setting)
{
    return (setting == Setting::TcpKeepaliveTime && options.keepIdle)
        || (setting == Setting::TcpKeepaliveIntvl && options.keepInterval)
        || (setting == Setting::TcpKeepaliveProbes && options.keepCount);
}

SettingEffect atKeepalive(const Reader &r, Setting setting)
{
    if (!r.socket)
        return r.make(Kind::NoSocket);
    if (!r.socket->tcp.options.keepalive)
        return r.make(Kind::OptionOff);
    if (hasOwn(r.socket->tcp.options, setting))
        return r.make(Kind::OverriddenBySocket);
    if (const auto effect = r.at(TimerKind::Keepalive))
        return *effect;
    return r.passed(TcpState::Established);
}

} // namespace

SettingEffect effectOf(const World &world, NodeId node, Setting setting)
{
    const Host &host = world.nodes[node.value].host;
    Reader reader{world, node, newestConnection(host, Form::Full)};
    if (!reader.socket)
        reader.socket = newestConnection(host, Form::Mini);
    switch (info(setting).readWhen) {
    case ReadWhen::AtSynTimeout: return atSynTimeout(reader);
    case ReadWhen::AtSynAckTimeout:
        reader.socket = newestConnection(host, Form::Request);
        if (const auto effect = reader.at(TimerKind::SynAck))
            return *effect;
        return reader.make(Kind::AtNextUse);
    case ReadWhen::AtRetransmissionTimeout: return atRetransmission(reader);
    case ReadWhen::OnEnteringFinWait2: return onFinWait2(reader);
    case ReadWhen::OnEnteringTimeWait: return onTimeWait(reader);
    case ReadWhen::WhenKeepaliveTimerFires: return atKeepalive(reader, setting);
    case ReadWhen::AtSocketCreation: return reader.make(Kind::OnlyNewSockets);
    case ReadWhen::AtEachUse:
    case ReadWhen::AtEachPacketOfTheFlow:
    case ReadWhen::AtConnect: return reader.make(Kind::AtNextUse);
    }
    return reader.make(Kind::AtNextUse);
}

} // namespace teardown
