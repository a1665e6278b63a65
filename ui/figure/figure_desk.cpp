#include "figure/figure_desk.h"

#include <QUndoStack>
#include <QWidget>

#include "figure/filter_notice.h"
#include "scenario/find_event.h"
#include "text/language.h"

#include <algorithm>

namespace teardown {

/// One change of the figure or the notes.
class FigureChange : public QUndoCommand {
public:
    FigureChange(FigureDesk &desk, Figure figure, std::vector<AuthorNote> notes, const QString &what)
        : QUndoCommand(what),
          m_window(*desk.m_window),
          m_before(desk.m_figure),
          m_after(std::move(figure)),
          m_notesBefore(desk.m_notes),
          m_notesAfter(std::move(notes))
    {
    }
    void undo() override { set(m_before, m_notesBefore); }
    void redo() override { set(m_after, m_notesAfter); }

private:
    void set(const Figure &figure, const std::vector<AuthorNote> &notes)
    {
        auto *desk = m_window.findChild<FigureDesk *>(); // another language makes it anew
        desk->m_figure = figure;
        desk->m_notes = notes;
        desk->m_places.clear();
        desk->placeNotes();
        desk->followSelection();
        Q_EMIT desk->changed();
    }

    QWidget &m_window;
    Figure m_before, m_after;
    std::vector<AuthorNote> m_notesBefore, m_notesAfter;
};

FigureDesk::FigureDesk(Explorer &explorer, DiagramView &diagram, CommandSet &commands, QWidget *window)
    : QObject(window),
      m_explorer(explorer),
      m_diagram(diagram),
      m_commands(commands),
      m_window(window),
      m_notice(new FilterNotice(window))
{
    connectShowCommands();
    connectLifelines();
    connectFigureCommands();
    connect(m_notice, &FilterNotice::showAllWanted, this, &FigureDesk::showAll);
    connect(&m_diagram, &DiagramView::optionsChanged, this, &FigureDesk::followView);
    connect(&m_explorer, &Explorer::selectionChanged, this, &FigureDesk::followSelection);
    connect(&m_explorer, &Explorer::traceChanged, this, &FigureDesk::placeNotes);
    connect(&m_explorer, &Explorer::branchesChanged, this, [this] {
        m_places.clear(); // another line of history has other events
        placeNotes();
    });
    followView();
    followSelection();
}

void FigureDesk::load(const Scenario &scenario)
{
    m_figure = scenario.figure;
    m_notes = scenario.notes;
    m_places.clear();
    m_showNotes = m_figure.notes;
    m_placedAt = 0;
    const LayoutOptions before = m_diagram.options();
    LayoutOptions options = layoutOptionsOf(m_figure, m_explorer.setup());
    if (m_figure == Figure{}) { // what the person has chosen stays from run to run, but not which connections
        options = before;
        options.connections.clear();
        options.notes.clear();
    }
    m_diagram.setLegend(m_figure.legend || (m_figure == Figure{} && m_diagram.hasLegend()));
    m_diagram.setOptions(options);
    placeNotes();
    Q_EMIT changed();
}

// Figure and notes

void FigureDesk::setFigure(const Figure &figure)
{
    if (!(figure == m_figure))
        m_explorer.undoStack().push(new FigureChange(*this, figure, m_notes, tr("figure settings")));
}

void FigureDesk::setNotes(std::vector<AuthorNote> notes, const QString &what)
{
    if (notes != m_notes)
        m_explorer.undoStack().push(new FigureChange(*this, m_figure, std::move(notes), what));
}

std::optional<std::size_t> FigureDesk::indexOfNoteOn(RecordId record) const
{
    const Trace &trace = m_explorer.trace();
    if (!record.valid() || m_notes.empty())
        return std::nullopt;
    const auto place = findEvent(anchorOf(record, trace), trace);
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        const auto other = findEvent(m_notes[i].event, trace);
        if (other && (other == place || *other == record))
            return i;
    }
    return std::nullopt;
}

AuthorNote FigureDesk::noteOn(RecordId record) const
{
    if (const auto index = indexOfNoteOn(record))
        return m_notes[*index];
    return {anchorOf(record, m_explorer.trace()), {}, NoteSide::Auto};
}

void FigureDesk::setNoteOn(RecordId record, const LocalText &text, NoteSide side)
{
    AuthorNote note = noteOn(record);
    const auto index = indexOfNoteOn(record);
    note.text = text;
    note.side = side;
    std::vector<AuthorNote> notes = m_notes;
    if (index && text.empty())
        notes.erase(notes.begin() + static_cast<std::ptrdiff_t>(*index));
    else if (index)
        notes[*index] = note;
    else if (!text.empty())
        notes.push_back(note);
    setNotes(std::move(notes), text.empty() ? tr("deletion of the note") : tr("note"));
}

/// Notes whose event has not happened yet keep their room, so that the picture does not jump when it does.
void FigureDesk::placeNotes()
{
    const Trace &trace = m_explorer.trace();
    const bool grown = trace.records.size() != m_placedAt;
    const bool all = m_places.size() != m_notes.size();
    if (all)
        m_places.assign(m_notes.size(), std::nullopt);
    m_placedAt = trace.records.size();
    const std::string language = m_figure.language.empty() ? spokenLanguage().toStdString() : m_figure.language;
    std::vector<DiagramNote> shown;
    for (std::size_t i = 0; i < m_notes.size(); ++i) {
        if (!m_places[i] && (grown || all))
            m_places[i] = findEvent(m_notes[i].event, trace);
        shown.push_back(
            {m_places[i].value_or(RecordId{}), QString::fromStdString(m_notes[i].text.in(language)), m_notes[i].side});
    }
    if (!m_showNotes)
        shown.clear();
    if (shown != m_diagram.options().notes)
        changeView([&](LayoutOptions &o) { o.notes = shown; });
}

/// The figure of the file, or one that looks like the view where the file says nothing.
Figure FigureDesk::figureInForce() const
{
    Figure looks = m_figure;
    looks.from = looks.to = {};
    if (!(looks == Figure{}))
        return m_figure;
    Figure figure = figureLike(m_figure, m_diagram.options(), m_explorer.setup());
    figure.theme = m_diagram.isDark() ? FigureTheme::Dark : FigureTheme::Light;
    figure.legend = m_diagram.hasLegend();
    figure.notes = m_showNotes;
    return figure;
}

ResolvedFigure FigureDesk::shown(const std::optional<FigureRange> &part) const
{
    Figure figure = figureInForce();
    if (part) {
        figure.from = part->from;
        figure.to = part->to;
    }
    return resolved(figure, m_notes, m_explorer.title().toStdString(), m_explorer.setup(), m_explorer.trace(), m_explorer.now(),
        spokenLanguage());
}

TextOptions FigureDesk::shownAsText(const std::optional<FigureRange> &part) const
{
    const Figure figure = figureInForce();
    TextOptions options{shown(part)};
    options.lifelines = figure.lifelines;
    options.numberArrows = figure.arrowNumbers != ArrowNumbering::Off;
    options.diagram.absoluteNumbers = options.capture.absoluteNumbers = figure.absolute;
    options.diagram.notes = figure.notes;
    options.capture.node = NodeId{0};
    options.from = options.figure.from;
    options.to = options.figure.until;
    return options;
}

FigureRange FigureDesk::partInView() const
{
    const auto [from, to] = m_diagram.timesInView();
    return {{from, std::nullopt}, {to, std::nullopt}};
}

} // namespace teardown
