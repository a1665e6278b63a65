#pragma once

#include <QStringList>

#include "export/export.h"
#include "scenario/scenario.h"
#include "trace/trace.h"

namespace teardown {

/// A part of a run: between two events or moments. What is not given is the beginning, or the moment on the screen.
struct FigureRange {
    FigureEdge from, to;
};

/// What a scenario's [figure] and notes come to for one run.
struct ResolvedFigure {
    ExportOptions options;
    Time from = Time::beforeAll(), until; ///< what is shown
    QStringList problems;                 ///< notes and ends that name an event which does not happen: a sentence each
};

/// `end`: of the run. `language`: of the author's words where the figure says none, such as "de".
ResolvedFigure resolved(const Figure &figure, const std::vector<AuthorNote> &notes, const std::string &scenarioTitle,
    const Setup &setup, const Trace &trace, Time end, const QString &language = {});

/// The notes that are on an event of the run, in order of time; what is wrong with the others goes to `problems`.
std::vector<DiagramNote> placedNotes(
    const std::vector<AuthorNote> &notes, const Setup &setup, const Trace &trace, const QString &language, QStringList *problems);

/// What a figure says of the layout, without notes.
LayoutOptions layoutOptionsOf(const Figure &figure, const Setup &setup);
/// The figure that looks like a view with these options; what a view does not decide stays.
Figure figureLike(Figure figure, const LayoutOptions &view, const Setup &setup);

/// "the 2nd RST that server sends": for people.
QString anchorText(const EventAnchor &anchor, const Setup &setup);

} // namespace teardown
