#include "diagram/head.h"

#include <QCoreApplication>

#include "text/markup.h"
#include "text/words.h"

#include <algorithm>

namespace teardown {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Diagram)
};

DiagramThing thingOf(DiagramThing::Kind kind, NodeId node)
{
    DiagramThing thing;
    thing.kind = kind;
    thing.node = node;
    return thing;
}

void addNode(std::vector<HeadThing> &things, const DiagramHead::NodeBox &box)
{
    things.push_back({thingOf(DiagramThing::Kind::Node, box.node), box.box,
        box.note.isEmpty() ? Text::tr("%1, %2").arg(box.name, box.address) : Text::tr("%1, %2: %3").arg(box.name, box.address, box.note)});
    if (!box.power.isEmpty())
        things.push_back({thingOf(DiagramThing::Kind::Power, box.node), box.power,
            box.off ? Text::tr("Power of %1: off").arg(box.name) : Text::tr("Power of %1: on").arg(box.name)});
    for (const DiagramHead::Part &part : box.parts) {
        DiagramThing thing = thingOf(part.kind, box.node);
        thing.process = part.process;
        things.push_back({thing, part.box, Text::tr("%1. %2").arg(box.name, part.detail)});
    }
}

QString timerText(TimerKind kind)
{
    return Text::tr("When the %1 runs out, the kernel %2.").arg(toPlainText(timerName(kind)), toPlainText(timerPurpose(kind)));
}

void addBadge(std::vector<HeadThing> &things, const DiagramHead::Badge &badge)
{
    QString text = Text::tr("%1, %2. %3").arg(badge.name, badge.owner, toPlainText(stateMeaning(badge.state)));
    if (!badge.more.isEmpty())
        text += u' ' + Text::tr("This is connection %1.").arg(badge.more);
    things.push_back({thingOf(DiagramThing::Kind::Badge, badge.node), badge.box, text});
    for (const DiagramHead::TimerBar &timer : badge.timers) {
        DiagramThing thing = thingOf(DiagramThing::Kind::Timer, badge.node);
        thing.timer = timer.kind;
        things.push_back({thing, timer.box, Text::tr("%1.").arg(timer.text) + u' ' + timerText(timer.kind)});
    }
}

QString cableText(const DiagramHead::CableLine &cable)
{
    const QString text = cable.broken ? Text::tr("Cable: %1").arg(cable.note)
                                      : Text::tr("Cable, %1 each way").arg(cable.note.isEmpty() ? Text::tr("no delay") : cable.note);
    return cable.flying == 0 ? text : Text::tr("%1; packets on it: %2").arg(text).arg(cable.flying);
}

QString lookText(PacketLook look)
{
    switch (look) {
    case PacketLook::Syn: return Text::tr("a SYN");
    case PacketLook::Fin: return Text::tr("a FIN");
    case PacketLook::Data: return Text::tr("data");
    case PacketLook::Ack: return Text::tr("a bare ACK");
    case PacketLook::Reset: return Text::tr("a RST");
    case PacketLook::Icmp: return Text::tr("an ICMP message");
    case PacketLook::Arp: return Text::tr("an ARP message");
    case PacketLook::Count: break;
    }
    return {};
}

QString flightText(const DiagramHead::Flight &flight)
{
    return (flight.towardsServer ? Text::tr("On the cable towards the server: %1") : Text::tr("On the cable towards the client: %1"))
        .arg(lookText(flight.look));
}

void addCable(std::vector<HeadThing> &things, const DiagramHead::CableLine &cable)
{
    DiagramThing thing;
    thing.kind = DiagramThing::Kind::Cable;
    thing.cable = cable.cable;
    things.push_back({thing, QRectF(cable.from, cable.to).adjusted(0, -14, 0, 14), cableText(cable)});
    for (const DiagramHead::Flight &flight : cable.flights) {
        DiagramThing packet = thing;
        packet.kind = DiagramThing::Kind::Packet;
        packet.packet = flight.packet;
        packet.record = flight.record;
        things.push_back({packet, QRectF(flight.at.x() - 9, flight.at.y() - 9, 18, 18), flightText(flight)});
    }
}

} // namespace

std::vector<HeadThing> thingsOf(const DiagramHead &head)
{
    std::vector<HeadThing> things;
    auto badge = head.badges.begin();
    for (const DiagramHead::NodeBox &node : head.nodes) {
        addNode(things, node);
        if (badge != head.badges.end() && badge->node == node.node)
            addBadge(things, *badge++);
        // a set-up is in order of the path: the cable with the number of a machine leads on from it
        for (const DiagramHead::CableLine &cable : head.cables)
            if (cable.cable.value == node.node.value)
                addCable(things, cable);
    }
    return things;
}

DiagramThing thingAt(const DiagramHead &head, QPointF point)
{
    const std::vector<HeadThing> things = thingsOf(head);
    const auto found = std::find_if(things.rbegin(), things.rend(), [&](const HeadThing &t) { return t.box.contains(point); });
    return found == things.rend() ? DiagramThing() : found->thing;
}

bool isSameThing(const DiagramThing &a, const DiagramThing &b)
{
    if (a.kind != b.kind)
        return false;
    switch (a.kind) {
    case DiagramThing::Kind::Cable: return a.cable == b.cable;
    case DiagramThing::Kind::Packet: return a.packet == b.packet;
    case DiagramThing::Kind::Process: return a.node == b.node && a.process == b.process;
    case DiagramThing::Kind::Timer: return a.node == b.node && a.timer == b.timer;
    default: return a.node == b.node;
    }
}

QString describe(const DiagramHead &head, const DiagramThing &thing)
{
    for (const HeadThing &known : thingsOf(head))
        if (isSameThing(known.thing, thing))
            return known.text;
    return thing.kind == DiagramThing::Kind::Timer ? timerText(thing.timer) : QString();
}

} // namespace teardown
