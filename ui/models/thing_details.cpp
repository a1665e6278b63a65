#include "models/thing_details.h"

#include <QCoreApplication>

#include "text/markup.h"
#include "text/words.h"

#include <algorithm>

namespace teardown {

namespace {

constexpr std::size_t mostLines = 12;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ThingDetails)
};
QString qt(std::string_view text) { return QString::fromUtf8(text.data(), std::ssize(text)); }
QString qt(const std::string &text) { return QString::fromStdString(text); }

QString moreText(std::size_t left) { return Text::tr("and %1 more").arg(left); }

/// Describes a list up to what a person can take in at a glance.
template <class List, class Describe>
void addSome(QStringList &lines, const List &list, Describe describe)
{
    std::size_t left = mostLines;
    for (const auto &item : list) {
        if (left-- == 0) {
            lines += moreText(list.size() - mostLines);
            return;
        }
        lines += describe(item);
    }
}

QString socketText(const World &world, NodeId node, SocketId id)
{
    const auto &all = world.nodes[node.value].host.sockets;
    const auto found = all.find(id);
    if (found == all.end())
        return Text::tr("no socket any more");
    const Endpoint &e = found->second.tcp;
    const QString state = qt(name(e.state));
    if (e.tuple.remote.port == 0)
        return Text::tr("%1, port %2").arg(state).arg(e.tuple.local.port);
    return Text::tr("%1, port %2 to %3").arg(state).arg(e.tuple.local.port).arg(qt(toString(e.tuple.remote)));
}

QString stateText(const ProcessView &process, const Trace &trace)
{
    switch (process.state) {
    case ProcessState::NotStarted: return Text::tr("has not been started");
    case ProcessState::Running: return Text::tr("runs");
    case ProcessState::Blocked:
        return process.blockedIn && process.blockedIn->value < trace.calls.size()
            ? Text::tr("waits in %1").arg(qt(toString(trace.call(*process.blockedIn).call)))
            : Text::tr("waits in a system call");
    case ProcessState::Stopped: return Text::tr("is stopped (SIGSTOP); its kernel goes on without it");
    case ProcessState::Exited: return Text::tr("has exited");
    case ProcessState::Killed: return Text::tr("was killed");
    }
    return {};
}

ThingDetails ofProcess(const Explorer &explorer, const DiagramThing &thing)
{
    ThingDetails details;
    const std::vector<ProcessView> all = processes(explorer.world(), thing.node);
    const auto found = std::find_if(all.begin(), all.end(), [&](const ProcessView &p) { return qt(p.name) == thing.process; });
    if (found == all.end())
        return details;
    details.title = Text::tr("Process %1 on the %2").arg(thing.process, nodeName(explorer.setup(), thing.node));
    details.lines += found->id.valid()
        ? Text::tr("It %1. Process number: %2.").arg(stateText(*found, explorer.trace())).arg(found->id.value)
        : Text::tr("It %1.").arg(stateText(*found, explorer.trace()));
    addSome(details.lines, found->descriptors, [&](const auto &descriptor) {
        return Text::tr("Descriptor %1: %2")
            .arg(qt(descriptor.first), socketText(explorer.world(), thing.node, descriptor.second));
    });
    std::vector<ProcessView> others;
    std::copy_if(all.begin(), all.end(), std::back_inserter(others), [&](const ProcessView &p) { return p.name != found->name; });
    addSome(details.lines, others,
        [&](const ProcessView &p) { return Text::tr("Beside it: %1 %2.").arg(qt(p.name), stateText(p, explorer.trace())); });
    details.page = QStringLiteral("hostPanel");
    details.output = HostView::Strace;
    return details;
}

ThingDetails ofNode(const Explorer &explorer, NodeId node)
{
    ThingDetails details;
    const NodeSpec &spec = explorer.setup().nodes[node.value];
    const Host &host = explorer.world().nodes[node.value].host;
    details.title = Text::tr("%1: %2").arg(qt(spec.name), qt(profile(host.profile).title));
    details.lines +=
        host.powered ? Text::tr("It has power.") : Text::tr("It has no power. It sends nothing and remembers nothing.");
    for (const Interface &interface : host.interfaces)
        details.lines +=
            Text::tr("%1: %2, %3, %4")
                .arg(qt(interface.name), qt(toString(interface.address)), interface.up ? Text::tr("up") : Text::tr("down"),
                    interface.carrier ? Text::tr("carrier") : Text::tr("no carrier"));
    if (!host.powered)
        return details;
    const std::vector<ProcessView> all = processes(explorer.world(), node);
    addSome(details.lines, all,
        [&](const ProcessView &p) { return Text::tr("Process %1 %2.").arg(qt(p.name), stateText(p, explorer.trace())); });
    const std::size_t sockets = teardown::sockets(explorer.world(), node).size();
    if (sockets > 0)
        details.lines += Text::tr("Sockets: %1.").arg(sockets);
    details.page = QStringLiteral("hostPanel");
    details.output = offers(explorer.world(), node, HostView::Ss) ? HostView::Ss : HostView::Neighbours;
    return details;
}

ThingDetails ofNeighbours(const Explorer &explorer, NodeId node)
{
    ThingDetails details;
    details.title = Text::tr("ARP cache of the %1").arg(nodeName(explorer.setup(), node));
    const std::vector<NeighbourView> all = neighbours(explorer.world(), node);
    if (all.empty())
        details.lines += Text::tr("It is empty: the first packet to a neighbour waits for an answer to “who has this address?”.");
    addSome(details.lines, all, [](const NeighbourView &n) {
        const QString entry = Text::tr("%1 on %2: %3").arg(qt(toString(n.address)), qt(n.interface), qt(name(n.state)));
        return n.waitingPackets == 0 ? entry : Text::tr("%1; packets that wait for it: %2").arg(entry).arg(n.waitingPackets);
    });
    details.page = QStringLiteral("hostPanel");
    details.output = HostView::Neighbours;
    return details;
}

ThingDetails ofConnections(const Explorer &explorer, NodeId node)
{
    ThingDetails details;
    details.title = Text::tr("What the %1 remembers").arg(nodeName(explorer.setup(), node));
    const std::vector<ConntrackView> all = connectionTable(explorer.world(), node);
    if (all.empty())
        details.lines += Text::tr("It knows no connection.");
    addSome(details.lines, all, [&](const ConntrackView &entry) {
        return Text::tr("%1 to %2: %3, forgotten in %4")
            .arg(qt(toString(entry.flow.local)), qt(toString(entry.flow.remote)), qt(name(entry.state)),
                durationText(std::max(entry.expires - explorer.now(), Duration{0})));
    });
    details.page = QStringLiteral("firewallPanel");
    return details;
}

QString effectText(const PathRule &rule)
{
    switch (rule.spec.effect) {
    case PathEffect::Drop: return Text::tr("It drops what matches.");
    case PathEffect::Delay: return Text::tr("It delays what matches by %1 more.").arg(durationText(rule.spec.delay));
    case PathEffect::Duplicate: return Text::tr("It doubles what matches.");
    case PathEffect::Corrupt: return Text::tr("It flips a bit in what matches.");
    }
    return {};
}

ThingDetails ofCable(const Explorer &explorer, CableId id)
{
    ThingDetails details;
    const CableSpec &spec = explorer.setup().cables[id.value];
    const Cable &cable = explorer.world().cables[id.value];
    details.title = Text::tr("Cable %1").arg(cableLabel(explorer.setup(), id));
    details.lines += Text::tr("A packet needs %1 each way.").arg(durationText(cable.delay));
    for (const auto &[node, interface] : {std::pair(spec.client, spec.clientInterface), {spec.server, spec.serverInterface}})
        if (!interfaceUp(explorer.world(), node, interface) || !carrierUp(explorer.world(), node, interface))
            details.lines += Text::tr("%1 of the %2 has no carrier.").arg(qt(interface), nodeName(explorer.setup(), node));
    if (cable.blackHole)
        details.lines += Text::tr("It is a black hole: packets vanish, and the link lights stay on.");
    if (cable.lossPerMillion > 0)
        details.lines += Text::tr("It loses %1 % of the packets.").arg(cable.lossPerMillion / 10'000.0);
    for (const PathRule &rule : explorer.world().pathRules)
        if (rule.spec.cable == id)
            details.lines += Text::tr("Rule %1 has taken %2.").arg(qt(rule.spec.name)).arg(rule.taken) + u' ' + effectText(rule);
    const std::vector<FlightView> flights = inFlight(explorer.world());
    const auto flying = std::count_if(flights.begin(), flights.end(), [&](const FlightView &f) { return f.cable == id; });
    details.lines += Text::tr("Packets on it now: %1.").arg(flying);
    return details;
}

ThingDetails ofBadge(const Explorer &explorer, NodeId node)
{
    ThingDetails details;
    const QString host = nodeName(explorer.setup(), node);
    const std::optional<SocketView> socket = mainSocket(explorer.world(), node);
    details.page = QStringLiteral("socketTable");
    if (!socket) {
        details.title = Text::tr("The %1 has no socket").arg(host);
        return details;
    }
    details.title = Text::tr("%1: %2").arg(host, socketText(explorer.world(), node, socket->id));
    details.lines += toPlainText(stateMeaning(socket->state));
    details.lines += Text::tr("It is %1.").arg(toPlainText(ownershipText(socket->owner)));
    if (socket->state != TcpState::Listen)
        details.lines +=
            Text::tr("Not acknowledged: %1. Not read: %2.").arg(bytesText(socket->sendQueue), bytesText(socket->receiveQueue));
    for (const TimerView &timer : socket->timers)
        details.lines += Text::tr("The %1 runs out in %2.")
                             .arg(timerName(timer.kind), durationText(std::max(timer.deadline - explorer.now(), Duration{0})));
    const std::size_t all = sockets(explorer.world(), node).size();
    if (all > 1)
        details.lines += Text::tr("Sockets of this host: %1. The table has all of them.").arg(all);
    return details;
}

ThingDetails ofTimer(const DiagramThing &thing)
{
    ThingDetails details;
    details.title = timerName(thing.timer);
    details.lines += Text::tr("When it runs out, the kernel %1.").arg(toPlainText(timerPurpose(thing.timer)));
    details.page = QStringLiteral("waitingPanel");
    return details;
}

} // namespace

ThingDetails detailsOf(const Explorer &explorer, const DiagramThing &thing)
{
    switch (thing.kind) {
    case DiagramThing::Kind::Node:
    case DiagramThing::Kind::Power: return ofNode(explorer, thing.node);
    case DiagramThing::Kind::Process: return ofProcess(explorer, thing);
    case DiagramThing::Kind::Neighbours: return ofNeighbours(explorer, thing.node);
    case DiagramThing::Kind::Connections: return ofConnections(explorer, thing.node);
    case DiagramThing::Kind::Cable: return ofCable(explorer, thing.cable);
    case DiagramThing::Kind::Badge: return ofBadge(explorer, thing.node);
    case DiagramThing::Kind::Timer: return ofTimer(thing);
    default: return {};
    }
}

} // namespace teardown
