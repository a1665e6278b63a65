#include "command_line/host_json.h"

#include <QJsonArray>
#include <QStringList>

#include "command_line/messages.h"
#include "sim/view.h"

namespace teardown {

namespace {

/// What is not known or never comes is null.
QJsonValue secondsOf(Time time) { return time == Time::never() ? QJsonValue() : QJsonValue(toSeconds(time)); }

QString endText(SocketAddress address) { return fromUtf8(toString(address)); }

QJsonArray timersOf(const SocketView &socket)
{
    QJsonArray list;
    for (const TimerView &timer : socket.timers)
        list.append(QJsonObject{{"timer", fromUtf8(name(timer.kind))}, {"armed_at_s", secondsOf(timer.armedAt)},
            {"fires_at_s", secondsOf(timer.deadline)}});
    return list;
}

QJsonArray socketsOf(const World &world, NodeId node)
{
    QJsonArray list;
    for (const SocketView &socket : sockets(world, node))
        list.append(QJsonObject{{"id", static_cast<qint64>(socket.id.value)}, {"state", fromUtf8(name(socket.state))},
            {"local", endText(socket.tuple.local)}, {"remote", endText(socket.tuple.remote)},
            {"process", socket.process ? QJsonValue(fromUtf8(socket.processName)) : QJsonValue()},
            {"send_queue", static_cast<qint64>(socket.sendQueueCount)},
            {"receive_queue", static_cast<qint64>(socket.receiveQueueCount)}, {"retransmits", socket.retransmits},
            {"probes", socket.probes}, {"timers", timersOf(socket)}});
    return list;
}

QJsonArray neighboursOf(const World &world, NodeId node)
{
    QJsonArray list;
    for (const NeighbourView &neighbour : neighbours(world, node))
        if (neighbour.state != NeighbourState::None)
            list.append(QJsonObject{{"address", fromUtf8(toString(neighbour.address))},
                {"interface", fromUtf8(neighbour.interface)}, {"state", fromUtf8(name(neighbour.state))}});
    return list;
}

QJsonArray trackedOf(const World &world, NodeId node)
{
    QJsonArray list;
    for (const ConntrackView &entry : connectionTable(world, node))
        list.append(QJsonObject{{"source", endText(entry.flow.local)}, {"destination", endText(entry.flow.remote)},
            {"state", fromUtf8(name(entry.state))}, {"expires_at_s", secondsOf(entry.expires)}, {"assured", entry.assured},
            {"replied", !entry.unreplied}});
    return list;
}

/// {"net.ipv4.tcp_fin_timeout": "60"}: some hold several numbers.
QJsonObject settingsOf(const World &world, NodeId node)
{
    QJsonObject settings;
    for (const QString &line : fromUtf8(sysctlText(world, node)).split('\n', Qt::SkipEmptyParts))
        settings.insert(line.section(" = ", 0, 0), line.section(" = ", 1));
    return settings;
}

} // namespace

QJsonObject hostJson(const World &world, const Trace &trace, NodeId node, const std::vector<HostViewInfo> &views)
{
    QJsonObject host{{"host", fromUtf8(world.setup->nodes[node.value].name)}, {"on", poweredOn(world, node)}};
    for (const HostViewInfo &info : views) {
        if (!poweredOn(world, node) || !offers(world, node, info.view))
            continue;
        switch (info.view) {
        case HostView::Ss:
        case HostView::Netstat: host.insert("sockets", socketsOf(world, node)); break;
        case HostView::Neighbours: host.insert("neighbours", neighboursOf(world, node)); break;
        case HostView::Conntrack: host.insert("tracked", trackedOf(world, node)); break;
        case HostView::Sysctl: host.insert("settings", settingsOf(world, node)); break;
        case HostView::Strace:
            host.insert(
                "calls", QJsonArray::fromStringList(fromUtf8(straceText(world, trace, node)).split('\n', Qt::SkipEmptyParts)));
            break;
        }
    }
    return host;
}

} // namespace teardown
