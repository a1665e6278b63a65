#include "text/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include "text/markup.h"
#include "text/spelling.h"

namespace teardown {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ActionText)
};

QString percentText(std::uint32_t perMillion) { return Text::tr("%1 %").arg(perMillion / 10'000.0); }

/// "segments with FIN", "all frames": what a path rule takes.
QString matchText(const FrameMatch &match)
{
    QString what = match.frames == FrameClass::All ? Text::tr("all frames")
        : match.frames == FrameClass::Ip           ? Text::tr("IP packets")
                                                   : Text::tr("segments");
    if (match.flags)
        what = Text::tr("segments with only %1").arg(toQString(longNames(*match.flags)));
    else if (match.flagsContain)
        what = Text::tr("segments with %1").arg(toQString(longNames(*match.flagsContain)));
    else if (match.flagsNot)
        what = Text::tr("all but plain %1").arg(toQString(longNames(*match.flagsNot)));
    if (match.sourcePort)
        what = Text::tr("%1 from port %2").arg(what).arg(*match.sourcePort);
    if (match.minimumPayload)
        what = Text::tr("%1 of at least %2").arg(what, bytesText(*match.minimumPayload));
    return what;
}

/// "segments with FIN on client–router towards the server".
QString shortScope(const Setup &setup, const AddPathRule &rule)
{
    const QString where = !rule.direction        ? Text::tr("%1 on %2")
        : *rule.direction == Direction::ToServer ? Text::tr("%1 on %2 towards the server")
                                                 : Text::tr("%1 on %2 towards the client");
    return where.arg(matchText(rule.match), cableLabel(setup, rule.cable));
}

/// "segments with FIN on the cable between client and router towards the server".
QString fullScope(const Setup &setup, const AddPathRule &rule)
{
    const QString where = !rule.direction        ? Text::tr("%1 on the cable %2")
        : *rule.direction == Direction::ToServer ? Text::tr("%1 on the cable %2 towards the server")
                                                 : Text::tr("%1 on the cable %2 towards the client");
    return where.arg(matchText(rule.match), cableBetween(setup, rule.cable));
}

/// The scope with how often: "... (2 times)".
QString counted(const QString &scope, const AddPathRule &rule)
{
    if (!rule.count)
        return rule.everyNth > 1 ? Text::tr("%1 (one in %2)").arg(scope).arg(rule.everyNth) : scope;
    return *rule.count == 1 ? Text::tr("%1 (once)").arg(scope)
                            : Text::tr("%1 (%n times)", nullptr, static_cast<int>(*rule.count)).arg(scope);
}

QString routeTypeText(RouteType type)
{
    switch (type) {
    case RouteType::Unicast: return Text::tr("route");
    case RouteType::Prohibit: return Text::tr("prohibit route");
    case RouteType::Blackhole: return Text::tr("blackhole route");
    case RouteType::Unreachable: return Text::tr("unreachable route");
    }
    return {};
}

QString flagText(Flags flags)
{
    const QString text = toQString(longNames(flags));
    return text.isEmpty() ? Text::tr("segment without flags") : text;
}

/// To follow "what none of them matches".
QString becomesOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accept: return Text::tr("passes");
    case Verdict::Drop: return Text::tr("is dropped");
    case Verdict::Reject: return Text::tr("is rejected");
    }
    return {};
}

/// What a menu says of an action.
class Title {
public:
    Title(const Setup &setup, NodeId node) : m_setup(setup), m_node(nodeName(setup, node)) {}

    QString operator()(const KillProcess &a) const
    {
        return a.process.empty() ? Text::tr("Kill the process") : Text::tr("Kill the process %1").arg(toQString(a.process));
    }
    QString operator()(const StopProcess &a) const
    {
        return a.process.empty() ? Text::tr("Stop the process (SIGSTOP)")
                                 : Text::tr("Stop the process %1 (SIGSTOP)").arg(toQString(a.process));
    }
    QString operator()(const ContinueProcess &a) const
    {
        return Text::tr("Let the process %1 go on (SIGCONT)").arg(toQString(a.process));
    }
    QString operator()(const StartProcess &a) const
    {
        return a.process.empty() ? Text::tr("Start the process") : Text::tr("Start the process %1").arg(toQString(a.process));
    }
    QString operator()(const PowerOff &) const { return Text::tr("Cut the power of the %1").arg(m_node); }
    QString operator()(const PowerOn &) const { return Text::tr("Switch the %1 on").arg(m_node); }
    QString operator()(const ShutDownHost &) const { return Text::tr("Shut the %1 down").arg(m_node); }
    QString operator()(const SetCarrier &a) const
    {
        return (a.up ? Text::tr("Plug in %1 of the %2") : Text::tr("Unplug %1 of the %2")).arg(toQString(a.interface), m_node);
    }
    QString operator()(const SetInterface &a) const
    {
        return (a.up ? Text::tr("Set %1 of the %2 up") : Text::tr("Set %1 of the %2 down")).arg(toQString(a.interface), m_node);
    }
    QString operator()(const AddPathRule &a) const
    {
        const QString scope = counted(shortScope(m_setup, a), a);
        switch (a.effect) {
        case PathEffect::Drop: return Text::tr("Drop %1").arg(scope);
        case PathEffect::Delay: return Text::tr("Delay %1 by %2").arg(scope, durationText(a.delay));
        case PathEffect::Duplicate: return Text::tr("Double %1").arg(scope);
        case PathEffect::Corrupt: return Text::tr("Corrupt %1").arg(scope);
        }
        return {};
    }
    QString operator()(const RemovePathRule &a) const { return Text::tr("End the rule %1").arg(toQString(a.name)); }
    QString operator()(const SetBlackHole &a) const
    {
        return (a.on ? Text::tr("Turn the cable %1 into a black hole") : Text::tr("End the black hole on the cable %1"))
            .arg(cableLabel(m_setup, a.cable));
    }
    QString operator()(const SetCable &a) const
    {
        return Text::tr("Set the cable %1 to %2 delay and %3 loss")
            .arg(cableLabel(m_setup, a.cable), durationText(a.delay), percentText(a.lossPerMillion));
    }
    QString operator()(const DropPacket &) const { return Text::tr("Take this packet off its cable"); }
    QString operator()(const DelayPacket &a) const { return Text::tr("Hold this packet up for %1").arg(durationText(a.by)); }
    QString operator()(const DuplicatePacket &) const { return Text::tr("Duplicate this packet"); }
    QString operator()(const CorruptPacket &a) const
    {
        switch (a.part) {
        case PacketPart::IpHeader: return Text::tr("Corrupt the IP header of this packet");
        case PacketPart::Header: return Text::tr("Corrupt the TCP header of this packet");
        case PacketPart::Data: break;
        }
        return Text::tr("Corrupt this packet");
    }
    QString operator()(const ChangeSetting &a) const
    {
        return Text::tr("Set %1 of the %2 to %3")
            .arg(toQString(settingName(profile(a.system), a.setting)), m_node,
                settingValueText(profile(a.system), a.setting, a.value));
    }
    QString operator()(const ChangeRoute &a) const
    {
        const QString destination = toQString(toString(a.destination));
        switch (a.operation) {
        case RouteOperation::Add: return Text::tr("Add a %1 to %2 on the %3").arg(routeTypeText(a.type), destination, m_node);
        case RouteOperation::Delete: return Text::tr("Delete the route to %1 on the %2").arg(destination, m_node);
        case RouteOperation::Replace:
            return Text::tr("Replace the route to %1 on the %2 by a %3").arg(destination, m_node, routeTypeText(a.type));
        }
        return {};
    }
    QString operator()(const FlushNeighbours &) const { return Text::tr("Empty the ARP cache of the %1").arg(m_node); }
    QString operator()(const PinNeighbour &a) const
    {
        return Text::tr("Fix the hardware address of %1 on the %2").arg(toQString(toString(a.address)), m_node);
    }
    QString operator()(const SetFirewall &) const { return Text::tr("Change the firewall rules of the %1").arg(m_node); }
    QString operator()(const FlushConntrack &) const { return Text::tr("Make the %1 forget all connections").arg(m_node); }
    QString operator()(const InjectSegment &a) const
    {
        return Text::tr("Forge a segment (%1) from the %2 to the %3")
            .arg(flagText(a.flags), nodeName(m_setup, a.source), nodeName(m_setup, a.destination));
    }
    QString operator()(const MakeCall &a) const
    {
        const QString call = toQString(toString(a.call));
        return a.process.empty() ? Text::tr("Let the process call %1").arg(call)
                                 : Text::tr("Let %1 call %2").arg(toQString(a.process), call);
    }

private:
    const Setup &m_setup;
    QString m_node;
};

/// What was done, as a sentence.
class Done {
public:
    Done(const Setup &setup, NodeId node, bool byUser, bool brief = false)
        : m_setup(setup),
          m_node(nodeName(setup, node)),
          m_byUser(byUser),
          m_brief(brief)
    {
    }

    QString operator()(const KillProcess &a) const
    {
        return say(Text::tr("You killed the process `%1`."), Text::tr("The process `%1` is killed.")).arg(toQString(a.process));
    }
    QString operator()(const StopProcess &a) const
    {
        return say(Text::tr("You stopped the process `%1`."), Text::tr("The process `%1` is stopped.")).arg(toQString(a.process));
    }
    QString operator()(const ContinueProcess &a) const
    {
        return say(Text::tr("You let the process `%1` go on."), Text::tr("The process `%1` goes on.")).arg(toQString(a.process));
    }
    QString operator()(const StartProcess &a) const
    {
        return say(Text::tr("You started the process `%1`."), Text::tr("The process `%1` is started.")).arg(toQString(a.process));
    }
    QString operator()(const PowerOff &) const
    {
        return say(Text::tr("You cut the power of the %1."), Text::tr("The %1 loses its power.")).arg(m_node);
    }
    QString operator()(const PowerOn &) const
    {
        return say(Text::tr("You switched the %1 on."), Text::tr("The %1 starts again.")).arg(m_node);
    }
    QString operator()(const ShutDownHost &) const
    {
        return say(Text::tr("You shut the %1 down."), Text::tr("The operator shuts the %1 down.")).arg(m_node);
    }
    QString operator()(const SetCarrier &a) const
    {
        const QString text = a.up
            ? say(Text::tr("You plugged in `%1` of the %2."), Text::tr("The cable at `%1` of the %2 is plugged in."))
            : say(Text::tr("You unplugged `%1` of the %2."), Text::tr("The cable at `%1` of the %2 is pulled out."));
        return text.arg(toQString(a.interface), m_node);
    }
    QString operator()(const SetInterface &a) const
    {
        const QString text = a.up
            ? say(Text::tr("You set `%1` of the %2 up."), Text::tr("The interface `%1` of the %2 is set up."))
            : say(Text::tr("You set `%1` of the %2 down."), Text::tr("The interface `%1` of the %2 is set down."));
        return text.arg(toQString(a.interface), m_node);
    }
    QString operator()(const AddPathRule &a) const
    {
        const QString scope = counted(m_brief ? shortScope(m_setup, a) : fullScope(m_setup, a), a);
        switch (a.effect) {
        case PathEffect::Drop:
            return say(Text::tr("You set a rule that drops %1."), Text::tr("From now on a rule drops %1.")).arg(scope);
        case PathEffect::Delay:
            return say(Text::tr("You set a rule that delays %1 by %2."), Text::tr("From now on a rule delays %1 by %2."))
                .arg(scope, durationText(a.delay));
        case PathEffect::Duplicate:
            return say(Text::tr("You set a rule that doubles %1."), Text::tr("From now on a rule doubles %1.")).arg(scope);
        case PathEffect::Corrupt:
            return say(Text::tr("You set a rule that corrupts %1."), Text::tr("From now on a rule corrupts %1.")).arg(scope);
        }
        return {};
    }
    QString operator()(const RemovePathRule &a) const
    {
        return say(Text::tr("You ended the rule `%1`."), Text::tr("The rule `%1` ends.")).arg(toQString(a.name));
    }
    QString operator()(const SetBlackHole &a) const
    {
        const QString text = a.on
            ? say(Text::tr("You turned the cable %1 into a black hole: it swallows every packet and tells nobody."),
                Text::tr("From now on the cable %1 is a black hole: it swallows every packet and tells nobody."))
            : say(Text::tr("You ended the black hole on the cable %1."), Text::tr("The black hole on the cable %1 ends."));
        return text.arg(cable(a.cable));
    }
    QString operator()(const SetCable &a) const
    {
        return say(Text::tr("You set the cable %1 to %2 delay and %3 loss."),
            Text::tr("From now on the cable %1 has %2 delay and %3 loss."))
            .arg(cable(a.cable), durationText(a.delay), percentText(a.lossPerMillion));
    }
    QString operator()(const DropPacket &) const
    {
        return say(Text::tr("You took a packet off its cable."), Text::tr("A packet is taken off its cable."));
    }
    QString operator()(const DelayPacket &a) const
    {
        return say(Text::tr("You held a packet up for %1."), Text::tr("A packet is held up for %1.")).arg(durationText(a.by));
    }
    QString operator()(const DuplicatePacket &) const
    {
        return say(Text::tr("You duplicated a packet on its cable."), Text::tr("A packet is duplicated on its cable."));
    }
    QString operator()(const CorruptPacket &) const
    {
        return say(Text::tr("You changed a bit of a packet on its cable."), Text::tr("A bit of a packet changes on its cable."));
    }
    QString operator()(const ChangeSetting &a) const
    {
        return say(Text::tr("You set `%1` of the %2 to %3."), Text::tr("The operator sets `%1` of the %2 to %3."))
            .arg(toQString(settingName(profile(a.system), a.setting)), m_node,
                settingValueText(profile(a.system), a.setting, a.value));
    }
    QString operator()(const ChangeRoute &a) const
    {
        const QString destination = toQString(toString(a.destination));
        if (a.operation == RouteOperation::Delete)
            return say(Text::tr("You deleted the route to `%1` on the %2."),
                Text::tr("The operator deletes the route to `%1` on the %2."))
                .arg(destination, m_node);
        return say(Text::tr("You set a %1 to `%2` on the %3."), Text::tr("The operator sets a %1 to `%2` on the %3."))
            .arg(routeTypeText(a.type), destination, m_node);
    }
    QString operator()(const FlushNeighbours &) const
    {
        return say(Text::tr("You emptied the neighbour cache of the %1."), Text::tr("The neighbour cache of the %1 is emptied."))
            .arg(m_node);
    }
    QString operator()(const PinNeighbour &a) const
    {
        return say(Text::tr("You fixed the hardware address of `%1` on the %2."),
            Text::tr("The hardware address of `%1` is fixed on the %2."))
            .arg(toQString(toString(a.address)), m_node);
    }
    QString operator()(const SetFirewall &a) const
    {
        return say(
            Text::tr("You changed the firewall rules of the %1: their number is %2 now, and what none of them matches %3."),
            Text::tr(
                "The operator changes the firewall rules of the %1: their number is %2 now, and what none of them matches %3."))
            .arg(m_node)
            .arg(a.policy.rules.size())
            .arg(becomesOf(a.policy.otherwise));
    }
    QString operator()(const FlushConntrack &) const
    {
        return say(Text::tr("You made the %1 forget all connections."), Text::tr("The %1 is made to forget all connections."))
            .arg(m_node);
    }
    QString operator()(const InjectSegment &a) const
    {
        return say(Text::tr("You forged a segment (%1) that pretends to come from the %2."),
            Text::tr("Somebody forges a segment (%1) that pretends to come from the %2."))
            .arg(flagText(a.flags), nodeName(m_setup, a.source));
    }
    QString operator()(const MakeCall &a) const
    {
        return say(Text::tr("You made the process `%1` call `%2`."), Text::tr("The process `%1` is made to call `%2`."))
            .arg(toQString(a.process), toQString(toString(a.call)));
    }

private:
    const QString &say(const QString &you, const QString &scenario) const { return m_byUser ? you : scenario; }
    QString cable(CableId id) const { return m_brief ? cableLabel(m_setup, id) : cableBetween(m_setup, id); }

    const Setup &m_setup;
    QString m_node;
    bool m_byUser;
    bool m_brief; ///< room is small
};

} // namespace

QString actionTitle(const Setup &setup, const Action &action) { return std::visit(Title(setup, action.node), action.body); }

QString actionDone(const Setup &setup, const Action &action, bool byUser)
{
    return std::visit(Done(setup, action.node, byUser), action.body);
}

QString actionMark(const Setup &setup, const Action &action, bool byUser)
{
    static const QRegularExpression explanation(QStringLiteral("(: |：).*$|[.。]$"));
    return toPlainText(std::visit(Done(setup, action.node, byUser, true), action.body)).remove(explanation);
}

} // namespace teardown
