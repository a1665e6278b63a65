#include "text/words.h"

#include <QCoreApplication>

#include "text/in_words.h"
#include "text/spelling.h"

namespace teardown {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Names)
};

} // namespace

QString nodeName(const Setup &setup, NodeId node)
{
    return node.value < setup.nodes.size() ? QString::fromStdString(setup.nodes[node.value].name) : QStringLiteral("?");
}

QString cableBetween(const Setup &setup, CableId cable)
{
    if (cable.value >= setup.cables.size())
        return {};
    const CableSpec &spec = setup.cables[cable.value];
    return Text::tr("between %1 and %2").arg(nodeName(setup, spec.client), nodeName(setup, spec.server));
}

QString cableLabel(const Setup &setup, CableId cable)
{
    if (cable.value >= setup.cables.size())
        return {};
    const CableSpec &spec = setup.cables[cable.value];
    return nodeName(setup, spec.client) + QStringLiteral("–") + nodeName(setup, spec.server);
}

QString ownershipText(Ownership owner)
{
    switch (owner) {
    case Ownership::Process: return Text::tr("held by process");
    case Ownership::Queued: return Text::tr("waits for accept()");
    case Ownership::Orphan: return Text::tr("orphan");
    }
    return {};
}

QString timerName(TimerKind kind)
{
    switch (kind) {
    case TimerKind::Retransmit: return Text::tr("retransmission timer");
    case TimerKind::TailLossProbe: return Text::tr("tail loss probe timer");
    case TimerKind::Reordering: return Text::tr("reordering timer");
    case TimerKind::SynRetransmit: return Text::tr("SYN timer");
    case TimerKind::SynAck: return Text::tr("SYN, ACK timer");
    case TimerKind::Persist: return Text::tr("persist timer");
    case TimerKind::DelayedAck: return Text::tr("delayed ACK timer");
    case TimerKind::Keepalive: return Text::tr("keepalive timer");
    case TimerKind::FinWait2: return Text::tr("FIN_WAIT_2 timer");
    case TimerKind::TimeWait: return Text::tr("TIME_WAIT timer");
    case TimerKind::Count: break;
    }
    return {};
}

QString timerPurpose(TimerKind kind)
{
    switch (kind) {
    case TimerKind::Retransmit: return Text::tr("sends the first unacknowledged segment again, or gives up");
    case TimerKind::TailLossProbe: return Text::tr("sends the last segment again, as a tail loss probe");
    case TimerKind::Reordering: return Text::tr("sends again what later segments have overtaken");
    case TimerKind::SynRetransmit: return Text::tr("sends the SYN again, or gives up");
    case TimerKind::SynAck: return Text::tr("sends the SYN, ACK again, or gives up");
    case TimerKind::Persist: return Text::tr("asks whether the other end has room again");
    case TimerKind::DelayedAck: return Text::tr("sends the ACK that it has held back");
    case TimerKind::Keepalive: return Text::tr("asks whether the other end is still alive, or gives up");
    case TimerKind::FinWait2: return Text::tr("forgets the connection without a word");
    case TimerKind::TimeWait: return Text::tr("forgets the connection; its port is free again");
    case TimerKind::Count: break;
    }
    return {};
}

QString lossReasonText(LossReason reason)
{
    switch (reason) {
    case LossReason::PathRule: return Text::tr("a rule or a black hole on the cable takes it");
    case LossReason::RandomLoss: return Text::tr("the cable loses it by chance");
    case LossReason::CableCut: return Text::tr("the cable is out");
    case LossReason::PickedByUser: return Text::tr("it is taken off the cable by hand");
    case LossReason::HostOff: return Text::tr("the other end of the cable has no power");
    case LossReason::InterfaceDown: return Text::tr("the interface at the other end is down");
    case LossReason::FirewallDrop: return Text::tr("the firewall drops it");
    case LossReason::NoRoute: return Text::tr("there is no route to its destination");
    case LossReason::RouteBlackhole: return Text::tr("a blackhole route drops it");
    case LossReason::NeighbourFailed: return Text::tr("nobody answers for the next hop's address");
    case LossReason::NotForMe: return Text::tr("it is meant for another host, and this one does not forward");
    case LossReason::QueueOverflow: return Text::tr("too many packets wait for the same address");
    case LossReason::TtlExpired: return Text::tr("it has passed too many routers");
    case LossReason::WrongChecksum: return Text::tr("its checksum does not fit");
    }
    return {};
}

QString stateMeaning(TcpState state)
{
    switch (state) {
    case TcpState::Closed: return Text::tr("There is no connection.");
    case TcpState::Listen:
        return Text::tr("The socket waits for SYNs. The kernel answers them; `accept()` fetches the connections.");
    case TcpState::SynSent: return Text::tr("A SYN has been sent. The socket waits for the SYN, ACK that answers it.");
    case TcpState::SynReceived:
        return Text::tr("A SYN has arrived and was answered. The kernel waits for the ACK that completes the handshake.");
    case TcpState::Established: return Text::tr("Both ends may send and receive. No timer ends this state.");
    case TcpState::FinWait1: return Text::tr("This side has closed first. It waits for the ACK of its FIN.");
    case TcpState::FinWait2:
        return Text::tr("This side has closed, and the other end knows it. It waits for the other end's FIN: without limit while "
                        "a process holds "
                        "the socket, else for `tcp_fin_timeout`.");
    case TcpState::CloseWait:
        return Text::tr("The other end has closed. This side waits until its own process closes too; no timer ends this state.");
    case TcpState::Closing: return Text::tr("Both sides have closed at the same time. This one waits for the ACK of its FIN.");
    case TcpState::LastAck: return Text::tr("This side has closed second. It waits for the ACK of its FIN, then it is done.");
    case TcpState::TimeWait:
        return Text::tr(
            "Both directions are closed. The kernel remembers the connection for a while, so that it can repeat its last ACK.");
    }
    return {};
}

QString callMeaning(CallName call)
{
    switch (call) {
    case CallName::Socket: return Text::tr("`socket()` asks the kernel for a socket. Nothing is sent.");
    case CallName::Bind: return Text::tr("`bind()` fixes the local address and port of a socket.");
    case CallName::Listen: return Text::tr("`listen()` makes the kernel answer connections for this socket.");
    case CallName::Accept: return Text::tr("`accept()` fetches a connection that is complete. It waits if there is none.");
    case CallName::Connect: return Text::tr("`connect()` asks for a connection and waits until it is open or has failed.");
    case CallName::Send:
        return Text::tr("`send()` only copies bytes into the kernel's send buffer. Its success does not say that they arrive.");
    case CallName::Recv:
        return Text::tr(
            "`recv()` fetches bytes that have arrived. It waits if there are none; 0 bytes mean that no more will come.");
    case CallName::Shutdown: return Text::tr("`shutdown()` ends one direction of a connection or both. The socket stays.");
    case CallName::Close:
        return Text::tr("`close()` gives the socket back. What is still to be done for the connection is left to the kernel.");
    case CallName::Poll: return Text::tr("`poll()` waits until something can be done with the socket.");
    case CallName::SetNonblocking: return Text::tr("`fcntl()` sets whether calls on this socket may wait.");
    case CallName::GetSockOpt: return Text::tr("`getsockopt()` asks for an option of the socket.");
    case CallName::SetSockOpt: return Text::tr("`setsockopt()` sets an option of the socket.");
    case CallName::Sleep: return Text::tr("The program pauses.");
    }
    return {};
}

QString errnoMeaning(Errno error)
{
    switch (error) {
    case Errno::None: return {};
    case Errno::Eintr: return Text::tr("A signal has interrupted the call.");
    case Errno::Ebadf: return Text::tr("The process has no such descriptor.");
    case Errno::Eagain: return Text::tr("The call would have to wait, or has waited as long as it may.");
    case Errno::Eacces: return Text::tr("The process may not do this.");
    case Errno::Einval: return Text::tr("The call makes no sense for this socket.");
    case Errno::Epipe:
        return Text::tr("The connection cannot send any more. Without a handler the process is killed by `SIGPIPE`.");
    case Errno::Edestaddrreq: return Text::tr("The call needs a destination.");
    case Errno::Enotsock: return Text::tr("The descriptor is not a socket.");
    case Errno::Enoprotoopt: return Text::tr("The socket does not know this option.");
    case Errno::Eopnotsupp: return Text::tr("This kind of socket cannot do that.");
    case Errno::Eaddrinuse: return Text::tr("An older socket still uses this address and port.");
    case Errno::Eaddrnotavail: return Text::tr("The address is not one of this host, or no free port is left.");
    case Errno::Enetdown: return Text::tr("The interface is down.");
    case Errno::Enetunreach: return Text::tr("No route leads to the destination.");
    case Errno::Econnaborted: return Text::tr("The connection ended before it was fetched.");
    case Errno::Econnreset: return Text::tr("The other end has ended the connection with a RST.");
    case Errno::Enobufs: return Text::tr("The kernel has no memory left for this.");
    case Errno::Eisconn: return Text::tr("The socket is connected already.");
    case Errno::Enotconn: return Text::tr("The socket is not connected.");
    case Errno::Etimedout: return Text::tr("The other end has not answered for too long.");
    case Errno::Econnrefused: return Text::tr("Nobody listens on that port, or a firewall pretends so.");
    case Errno::Ehostunreach: return Text::tr("A host on the way, or the destination itself, cannot be reached.");
    case Errno::Ealready: return Text::tr("An earlier `connect()` is still under way.");
    case Errno::Einprogress: return Text::tr("The connection is being opened; the call does not wait for it.");
    case Errno::Eproto: return Text::tr("The protocol was violated.");
    }
    return {};
}

QString inputErrorText(const InputError &error)
{
    QStringList parts;
    if (!error.file.empty())
        parts += QString::fromStdString(error.file);
    if (error.position.line > 0)
        parts += QString::number(error.position.line);
    if (error.position.line > 0 && error.position.column > 0)
        parts += QString::number(error.position.column);
    const QString place = parts.join(QLatin1Char(':'));
    const QString sentence = errorSentence(error);
    return place.isEmpty() ? sentence : place + QStringLiteral(": ") + sentence;
}

} // namespace teardown
