#include "controller/commands.h"

namespace teardown {

// What the diagram shows, notes on events, and the figure: FigureDesk does them.

void CommandSet::addShowCommands()
{
    const auto g = CommandGroup::Show;
    const auto kind = [this, g](const char *name, const QString &text, const QString &tip, const char *key) {
        QAction *action = add(g, name, text, tip, QKeySequence(QLatin1String(key)));
        action->setCheckable(true);
        action->setChecked(true);
        return action;
    };
    kind("draw-calls", tr("System &calls"), tr("Draw what programs ask their kernel for"), "Ctrl+Alt+1");
    kind("draw-timers", tr("&Timers"), tr("Draw timers beside the lifelines"), "Ctrl+Alt+2");
    kind("draw-arp", tr("&ARP"), tr("Draw ARP requests and replies"), "Ctrl+Alt+3");
    kind("draw-icmp", tr("&ICMP"), tr("Draw ICMP messages"), "Ctrl+Alt+4");
    kind("draw-bare-acks", tr("&Bare ACKs"), tr("Draw segments that only acknowledge"), "Ctrl+Alt+5");
    kind("draw-retransmissions", tr("&Retransmissions"), tr("Draw segments that are sent again"), "Ctrl+Alt+6");
    kind("draw-probes", tr("&Probes"), tr("Draw keepalive and window probes"), "Ctrl+Alt+7");
    kind("draw-firewall-entries", tr("&Entries of the firewall"), tr("Draw the firewall's own state of the connection"),
        "Ctrl+Alt+8");
    kind("draw-notes", tr("&Notes"), tr("Draw the author's notes"), "Ctrl+Alt+9");
    kind("draw-lifeline-client", tr("Lifeline of the client"), tr("Draw the client's lifeline"), "Alt+Shift+C");
    kind("draw-lifeline-router", tr("Lifeline of the router"), tr("Draw the router's lifeline"), "Alt+Shift+R");
    kind("draw-lifeline-firewall", tr("Lifeline of the firewall"), tr("Draw the firewall's lifeline"), "Alt+Shift+F");
    kind("draw-lifeline-server", tr("Lifeline of the server"), tr("Draw the server's lifeline"), "Alt+Shift+S");
    kind("draw-numbers", tr("&Sequence numbers"), tr("Write sequence numbers and bytes beside the flags"), "Ctrl+Alt+B");
    kind("draw-options", tr("TCP &options"), tr("Write TCP options beside the flags"), "Ctrl+Alt+O")->setChecked(false);
    kind("draw-absolute", tr("Absolute n&umbers"), tr("Write sequence numbers as they are on the wire"), "Ctrl+Alt+A")
        ->setChecked(false);
    kind("draw-arrow-numbers", tr("Number the arro&ws"), tr("Give each arrow a number, to speak about it"), "Ctrl+Alt+U")
        ->setChecked(false);
    kind("draw-legend", tr("&Legend"), tr("Say below the diagram what lines, signs and colours mean"), "Ctrl+Alt+G")
        ->setChecked(false);
    add(g, "draw-everything", tr("Show all that is &hidden"), tr("Draw all machines, connections and kinds of things again"),
        QKeySequence(QStringLiteral("Ctrl+Alt+0")));
    addFigureCommands();
}

void CommandSet::addFigureCommands()
{
    const auto g = CommandGroup::Figure;
    add(g, "note-edit", tr("&Note on this event…"), tr("Write beside the selected event what you want to say about it"),
        QKeySequence(QStringLiteral("Ctrl+Shift+N")));
    add(g, "note-delete", tr("&Delete the note"), tr("Take the note away from the selected event"),
        QKeySequence(QStringLiteral("Ctrl+Shift+Backspace")));
    add(g, "figure-settings", tr("Figure &settings…"), tr("Choose how the diagram looks in documents; saved with the scenario"),
        QKeySequence(QStringLiteral("Ctrl+Alt+Y")));
    add(g, "figure-begin", tr("The figure &begins at this event"), tr("Documents show nothing before the selected event"),
        QKeySequence(QStringLiteral("Ctrl+Alt+Home")));
    add(g, "figure-end", tr("The figure &ends at this event"), tr("Documents show nothing after the selected event"),
        QKeySequence(QStringLiteral("Ctrl+Alt+End")));
    add(g, "figure-in-view", tr("The figure shows what is in &view"), tr("Documents show the time that the window shows now"),
        QKeySequence(QStringLiteral("Ctrl+Alt+W")));
    add(g, "figure-whole", tr("The figure shows the &whole run"), tr("Documents show the run from its start to its end"),
        QKeySequence(QStringLiteral("Ctrl+Alt+K")));
    add(g, "figure-from-view", tr("&Use this view as the figure"), tr("Documents show what the diagram shows now"),
        QKeySequence(QStringLiteral("Ctrl+Alt+V")));
}

} // namespace teardown
