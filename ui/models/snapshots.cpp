#include "models/snapshots.h"

#include <QCoreApplication>

#include "text/words.h"

#include <algorithm>

namespace teardown {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Snapshots)
};

QString addressText(const SocketAddress &address)
{
    return address.address.isAny() && address.port == 0 ? QStringLiteral("*:*") : QString::fromStdString(toString(address));
}

/// Calls `use` for every socket of every node.
template <class Use>
void forEachSocket(const Explorer &explorer, Use use)
{
    for (std::uint32_t i = 0; i < explorer.setup().nodes.size(); ++i) {
        for (const SocketView &socket : sockets(explorer.world(), NodeId{i}))
            use(NodeId{i}, socket);
    }
}

QString holderText(const SocketView &socket)
{
    const QString owner = ownershipText(socket.owner);
    return socket.processName.empty() ? owner : QStringLiteral("%1 %2").arg(owner, QString::fromStdString(socket.processName));
}

QString timersText(const SocketView &socket, Time now)
{
    QStringList texts;
    for (const TimerView &timer : socket.timers)
        texts += Text::tr("%1 in %2").arg(timerName(timer.kind), durationText(timer.deadline - now));
    return texts.join(QStringLiteral(", "));
}

} // namespace

Snapshot socketsNow(const Explorer &explorer)
{
    Snapshot result;
    result.headers = {Text::tr("host"), Text::tr("state"), Text::tr("Recv-Q"), Text::tr("Send-Q"), Text::tr("local address"),
        Text::tr("peer address"), Text::tr("owner"), Text::tr("timers")};
    forEachSocket(explorer, [&](NodeId node, const SocketView &s) {
        result.rows.push_back(
            {{nodeName(explorer.setup(), node), QString::fromUtf8(ssName(s.state).data(), std::ssize(ssName(s.state))),
                 QString::number(s.receiveQueue), QString::number(s.sendQueue), addressText(s.tuple.local),
                 addressText(s.tuple.remote), holderText(s), timersText(s, explorer.now())},
                {}});
    });
    return result;
}

} // namespace teardown
