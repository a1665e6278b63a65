#include "controller/commands.h"

#include "controller/acts.h"

namespace teardown {

// Commands on the selected packet, while it is on a cable; one for a packet that nobody sent; and those that change what stands
// in the way of packets: cables and the firewall.

void CommandSet::addFirewallCommands()
{
    const auto g = CommandGroup::Firewall;
    const NodeRole role = NodeRole::Firewall;
    addNodeThing(g, role, QStringLiteral("forget-connections"), QKeySequence(QStringLiteral("Shift+F")),
        tr("As a firewall does that restarts, or whose table is full: the hosts are not told"), forgetAct);
    const struct {
        const char *name, *key;
        Verdict verdict;
        QString words, tip;
    } verdicts[] = {
        {"otherwise-accept", "F12", Verdict::Accept, tr("Let what no rule matches pass"),
            tr("Its rules still decide on what they match")},
        {"otherwise-drop", "Ctrl+F12", Verdict::Drop, tr("Drop what no rule matches"), tr("It is gone, and nobody is told")},
        {"otherwise-reject", "Shift+F12", Verdict::Reject, tr("Reject what no rule matches"),
            tr("It is gone, and its sender is told so by an ICMP message")},
    };
    for (const auto &[name, key, verdict, words, tip] : verdicts) {
        ThingCommand &command =
            addThing(g, QLatin1String(name), QKeySequence(QLatin1String(key)), tip, [verdict = verdict](const Explorer &e) {
                return otherwiseAct(e, nodeWithRole(e.setup(), NodeRole::Firewall).value_or(NodeId{}), verdict);
            });
        command.role = role;
        command.words = words;
    }
}

void CommandSet::addCableChanges()
{
    static const char *const keys[] = {"F9", "Ctrl+F9", "Shift+F9"};
    for (std::uint32_t i = 0; i < std::size(keys); ++i) {
        const CableId cable{i};
        ThingCommand &change = addThing(CommandGroup::Cables, QStringLiteral("change-cable-%1").arg(i + 1),
            QKeySequence(QLatin1String(keys[i])), tr("Set how long packets need on the cable, and how many are lost"),
            [cable](const Explorer &e) { return cableChangeAct(e, cable); });
        change.cable = cable;
        change.asks = true;
        change.words = tr("Change the cable %1…");
    }
}

void CommandSet::addPacketCommands()
{
    const auto g = CommandGroup::Cables;
    addThing(g, QStringLiteral("drop-packet"), QKeySequence(tr("D")), tr("Take the selected packet off the cable"), dropAct);
    ThingCommand &delay = addThing(g, QStringLiteral("delay-packet"), QKeySequence(tr("Shift+D")),
        tr("Hold the selected packet up, so that others can overtake it"), delayAct);
    delay.asks = true;
    delay.words = tr("Delay this packet…");
    addThing(g, QStringLiteral("duplicate-packet"), QKeySequence(tr("Y")), tr("A copy of the selected packet follows it"),
        duplicateAct);
    addThing(g, QStringLiteral("corrupt-packet"), QKeySequence(tr("X")),
        tr("A bit of the selected packet changes: its receiver finds the checksum wrong"),
        [](const Explorer &e) { return corruptAct(e, PacketPart::Data); });
    addThing(g, QStringLiteral("corrupt-ip-header"), QKeySequence(tr("Shift+X")),
        tr("A bit of the selected packet's IP header changes: the next machine finds the checksum wrong"),
        [](const Explorer &e) { return corruptAct(e, PacketPart::IpHeader); });
    add(g, "forge-segment", tr("&Forge a segment…"), tr("Send a segment that pretends to come from somebody else"),
        QKeySequence(tr("J")));
}

} // namespace teardown
