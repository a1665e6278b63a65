#include "controller/commands.h"

#include "controller/acts.h"

namespace teardown {

// Commands on the selected packet, while it is on a cable; one for a packet that nobody sent; and those that change a cable.

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
