#include "figure/figure_desk.h"

#include <QMenu>

#include "controller/acts.h"
#include "figure/figure_dialog.h"
#include "figure/filter_notice.h"
#include "figure/note_dialog.h"
#include "formats/relative_numbers.h"
#include "scenario/find_event.h"

#include <algorithm>

// The commands of the desk.

namespace teardown {

namespace {

struct Kind {
    const char *command;
    bool LayoutOptions::*option;
};

constexpr Kind kinds[] = {{"draw-calls", &LayoutOptions::calls}, {"draw-timers", &LayoutOptions::timers},
    {"draw-arp", &LayoutOptions::arp}, {"draw-icmp", &LayoutOptions::icmp}, {"draw-bare-acks", &LayoutOptions::bareAcks},
    {"draw-retransmissions", &LayoutOptions::retransmissions}, {"draw-probes", &LayoutOptions::probes},
    {"draw-firewall-entries", &LayoutOptions::firewallEntries}};

constexpr Kind details[] = {{"draw-numbers", &LayoutOptions::numbers}, {"draw-options", &LayoutOptions::tcpOptions}};

const char *lifelineCommand(NodeRole role)
{
    switch (role) {
    case NodeRole::Client: return "draw-lifeline-client";
    case NodeRole::Router: return "draw-lifeline-router";
    case NodeRole::Firewall: return "draw-lifeline-firewall";
    case NodeRole::Server: break;
    }
    return "draw-lifeline-server";
}

bool contains(const std::vector<NodeId> &nodes, NodeId node)
{
    return std::find(nodes.begin(), nodes.end(), node) != nodes.end();
}

} // namespace

void FigureDesk::onToggled(const char *name, bool LayoutOptions::*option)
{
    connect(m_commands.action(QLatin1String(name)), &QAction::triggered, this,
        [this, option](bool on) { changeView([&](LayoutOptions &o) { o.*option = on; }); });
}

void FigureDesk::connectShowCommands()
{
    for (const Kind &kind : kinds)
        onToggled(kind.command, kind.option);
    for (const Kind &detail : details)
        onToggled(detail.command, detail.option);
    connect(m_commands.action(QStringLiteral("draw-absolute")), &QAction::triggered, this,
        [this](bool on) { changeView([&](LayoutOptions &o) { o.relativeNumbers = !on; }); });
    connect(m_commands.action(QStringLiteral("draw-arrow-numbers")), &QAction::triggered, this, [this](bool on) {
        changeView([&](LayoutOptions &o) { o.arrowNumbers = on ? ArrowNumbering::All : ArrowNumbering::Off; });
    });
    connect(m_commands.action(QStringLiteral("draw-legend")), &QAction::triggered, this, [this](bool on) {
        m_diagram.setLegend(on);
        followView();
    });
    connect(m_commands.action(QStringLiteral("draw-notes")), &QAction::triggered, this, [this](bool on) {
        m_showNotes = on;
        placeNotes();
        followView();
    });
    connect(m_commands.action(QStringLiteral("draw-everything")), &QAction::triggered, this, &FigureDesk::showAll);
}

void FigureDesk::connectLifelines()
{
    for (const NodeRole role : {NodeRole::Client, NodeRole::Router, NodeRole::Firewall, NodeRole::Server})
        connect(m_commands.action(QLatin1String(lifelineCommand(role))), &QAction::triggered, this, [this, role](bool on) {
            const auto node = nodeWithRole(m_explorer.setup(), role);
            if (!node)
                return;
            changeView([&](LayoutOptions &o) {
                std::erase(o.hiddenNodes, *node);
                if (!on)
                    o.hiddenNodes.push_back(*node);
            });
        });
}

void FigureDesk::connectFigureCommands()
{
    const auto on = [this](const char *name, auto slot) {
        connect(m_commands.action(QLatin1String(name)), &QAction::triggered, this, slot);
    };
    on("note-edit", [this] { editNote(); });
    on("note-delete", [this] {
        setNoteOn(m_explorer.selected(), {}, NoteSide::Auto);
        Q_EMIT said(tr("The note is deleted. Undo brings it back."));
    });
    on("figure-settings", [this] { editFigure(); });
    on("figure-begin", [this] { setRange({std::nullopt, anchorOf(m_explorer.selected(), m_explorer.trace())}, m_figure.to); });
    on("figure-end", [this] { setRange(m_figure.from, {std::nullopt, anchorOf(m_explorer.selected(), m_explorer.trace())}); });
    on("figure-in-view", [this] {
        const FigureRange part = partInView();
        setRange(part.from, part.to);
    });
    on("figure-whole", [this] { setRange({}, {}); });
    on("figure-from-view", [this] {
        Figure figure = figureLike(m_figure, m_diagram.options(), m_explorer.setup());
        figure.legend = m_diagram.hasLegend();
        figure.notes = m_showNotes;
        setFigure(figure);
        Q_EMIT said(tr("The figure now looks like the view. Save keeps that in the scenario."));
    });
}

void FigureDesk::setRange(const FigureEdge &from, const FigureEdge &to)
{
    Figure figure = m_figure;
    figure.from = from;
    figure.to = to;
    setFigure(figure);
    Q_EMIT said(tr("Exports now show this part of the run. Save keeps that in the scenario."));
}

void FigureDesk::showAll()
{
    m_showNotes = true;
    changeView([](LayoutOptions &o) {
        for (const Kind &kind : kinds)
            o.*kind.option = true;
        o.hiddenNodes.clear();
        o.connections.clear();
    });
    placeNotes();
}

QStringList FigureDesk::hidden() const
{
    const LayoutOptions &options = m_diagram.options();
    QStringList words;
    for (const Kind &kind : kinds)
        if (!(options.*kind.option))
            words.append(m_commands.action(QLatin1String(kind.command))->text().remove(u'&'));
    if (!m_showNotes && !m_notes.empty())
        words.append(m_commands.action(QStringLiteral("draw-notes"))->text().remove(u'&'));
    for (const NodeId node : options.hiddenNodes)
        words.append(QString::fromStdString(m_explorer.setup().nodes[node.value].name));
    if (!options.connections.empty())
        words.append(tr("other connections"));
    return words;
}

/// The marks at the commands, and what is said of hidden things, follow what the diagram shows.
void FigureDesk::followView()
{
    const LayoutOptions &options = m_diagram.options();
    const auto mark = [this](const char *name, bool on) { m_commands.action(QLatin1String(name))->setChecked(on); };
    for (const Kind &kind : kinds)
        mark(kind.command, options.*kind.option);
    for (const Kind &detail : details)
        mark(detail.command, options.*detail.option);
    mark("draw-absolute", !options.relativeNumbers);
    mark("draw-arrow-numbers", options.arrowNumbers != ArrowNumbering::Off);
    mark("draw-legend", m_diagram.hasLegend());
    constexpr const char *axes[] = {"axis-folded", "axis-linear", "axis-rows"};
    mark(axes[static_cast<std::size_t>(options.axis)], true);
    mark("draw-notes", m_showNotes);
    for (const NodeRole role : {NodeRole::Client, NodeRole::Router, NodeRole::Firewall, NodeRole::Server})
        if (const auto node = nodeWithRole(m_explorer.setup(), role))
            mark(lifelineCommand(role), !contains(options.hiddenNodes, *node));
    const QStringList words = hidden();
    CommandSet::setUsable(m_commands.action(QStringLiteral("draw-everything")), !words.isEmpty(), tr("Nothing is hidden."));
    m_notice->say(words);
}

void FigureDesk::followSelection()
{
    const RecordId selected = m_explorer.selected();
    const QString nothing = tr("Nothing is selected. Click an arrow or a mark first.");
    const bool hasNote = indexOfNoteOn(selected).has_value();
    QAction *edit = m_commands.action(QStringLiteral("note-edit"));
    edit->setText(hasNote ? tr("&Note on this event: change…") : tr("&Note on this event…"));
    for (const char *name : {"note-edit", "figure-begin", "figure-end"})
        CommandSet::setUsable(m_commands.action(QLatin1String(name)), selected.valid(), nothing);
    CommandSet::setUsable(m_commands.action(QStringLiteral("note-delete")), hasNote,
        selected.valid() ? tr("There is no note on this event.") : nothing);
}

QMenu *FigureDesk::connectionMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("&Connections"), parent);
    menu->setObjectName(QStringLiteral("connectionMenu"));
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillConnections(menu); });
    return menu;
}

void FigureDesk::fillConnections(QMenu *menu)
{
    constexpr std::size_t most = 40; // more are a flood, and no menu
    menu->clear();
    const std::size_t count = RelativeNumbers(m_explorer.trace()).connectionCount();
    const std::vector<std::uint32_t> shown = m_diagram.options().connections;
    QAction *all =
        menu->addAction(tr("&All connections"), this, [this] { changeView([](LayoutOptions &o) { o.connections.clear(); }); });
    all->setCheckable(true);
    all->setChecked(shown.empty());
    menu->addSeparator();
    for (std::uint32_t i = 0; i < std::min(count, most); ++i) {
        QAction *one = menu->addAction(tr("Connection %1").arg(i + 1), this, [this, i](bool on) {
            changeView([&](LayoutOptions &o) {
                std::erase(o.connections, i);
                if (on)
                    o.connections.push_back(i);
                std::sort(o.connections.begin(), o.connections.end());
            });
        });
        one->setCheckable(true);
        one->setChecked(std::find(shown.begin(), shown.end(), i) != shown.end());
    }
}

// Dialogs

void FigureDesk::editNote()
{
    const RecordId record = m_explorer.selected();
    if (!record.valid())
        return;
    NoteDialog dialog(noteOn(record), anchorText(noteOn(record).event, m_explorer.setup()), m_window);
    if (dialog.exec() == QDialog::Accepted)
        setNoteOn(record, dialog.text(), dialog.side());
}

void FigureDesk::editFigure()
{
    FigureDialog dialog(m_figure, m_notes, m_explorer, m_window);
    if (dialog.exec() == QDialog::Accepted)
        setFigure(dialog.figure());
}

} // namespace teardown
