#pragma once

#include <QObject>

#include "controller/commands.h"
#include "diagram/diagram_view.h"
#include "export/figure_options.h"
#include "export/text_forms.h"
#include "scenario/scenario.h"

class QMenu;

namespace teardown {

class FilterNotice;

/// What the open scenario says of its figure and its notes, and how a person changes that: what the diagram shows, notes
/// on events, the settings of the figure. Changes of the figure and the notes are undone with everything else and saved
/// with the scenario; what the view shows is not, until somebody makes it the figure.
class FigureDesk : public QObject {
    Q_OBJECT

public:
    FigureDesk(Explorer &explorer, DiagramView &diagram, CommandSet &commands, QWidget *window);

    /// Takes over from a scenario that was opened. The view shows what its figure shows.
    void load(const Scenario &scenario);
    const Figure &figure() const { return m_figure; }
    const std::vector<AuthorNote> &notes() const { return m_notes; }

    /// As one act that can be undone.
    void setFigure(const Figure &figure);
    void setNotes(std::vector<AuthorNote> notes, const QString &what);
    /// The note on a record, or an empty one that names the record's event.
    AuthorNote noteOn(RecordId record) const;
    /// Words that are empty take the note away.
    void setNoteOn(RecordId record, const LocalText &text, NoteSide side);

    /// What leaves the program now: as the figure says, or as the view looks where the file says nothing. `part`: of the run, in
    /// place of what the figure says.
    ResolvedFigure shown(const std::optional<FigureRange> &part = std::nullopt) const;
    /// The same for forms of text, of which some show no figure. Those show the same part of the run.
    TextOptions shownAsText(const std::optional<FigureRange> &part = std::nullopt) const;
    /// The part of the run that the view shows.
    FigureRange partInView() const;
    /// What is hidden, in words; empty if nothing is.
    QStringList hidden() const;
    void showAll();

    FilterNotice *notice() const { return m_notice; }
    /// A menu of the connections of the run, each to be shown or not.
    QMenu *connectionMenu(QWidget *parent);

Q_SIGNALS:
    void changed(); ///< figure or notes
    void said(const QString &plainText);

private:
    friend class FigureChange;
    void connectShowCommands();
    void connectLifelines();
    void connectFigureCommands();
    void onToggled(const char *name, bool LayoutOptions::*option);
    template <class Edit>
    void changeView(Edit edit);
    void followView();
    void followSelection();
    void placeNotes();
    void fillConnections(QMenu *menu);
    Figure figureInForce() const;
    void setRange(const FigureEdge &from, const FigureEdge &to);
    void editNote();
    void editFigure();
    std::optional<std::size_t> indexOfNoteOn(RecordId record) const;

    Explorer &m_explorer;
    DiagramView &m_diagram;
    CommandSet &m_commands;
    QWidget *m_window;
    FilterNotice *m_notice;
    Figure m_figure;
    std::vector<AuthorNote> m_notes;
    std::vector<std::optional<RecordId>> m_places; ///< of the notes, as far as they are known
    bool m_showNotes = true;
    std::size_t m_placedAt = 0; ///< records
};

template <class Edit>
void FigureDesk::changeView(Edit edit)
{
    LayoutOptions options = m_diagram.options();
    edit(options);
    m_diagram.setOptions(options);
}

} // namespace teardown
