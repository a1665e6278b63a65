#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "export/figure_options.h"
#include "formats/diagram_steps.h"
#include "formats/tcpdump.h"
#include "sim/setup.h"
#include "trace/trace.h"

#include <optional>
#include <vector>

namespace teardown {

/// How a run is to be written as text, or as data for another program. Each form takes of it what it can show.
struct TextOptions {
    ResolvedFigure figure;                             ///< diagrams: part of the run, title, caption, notes
    std::vector<NodeId> lifelines = {};                ///< diagrams except ladders; empty: all
    bool numberArrows = false;                         ///< diagrams
    bool ascii = false;                                ///< ladder
    DiagramOptions diagram = {};                       ///< mermaid, plantuml, tikz; `absoluteNumbers` also of ladders
    Time from = Time::beforeAll(), to = Time::never(); ///< what is no diagram: part of the run
    TcpdumpOptions capture = {};                       ///< tcpdump; its node also for packetdrill and pcapng
    bool onlyThere = false;                            ///< pcapng: only at that node
};

/// "ladder", "tcpdump", "log", "mermaid", "plantuml", "tikz", "csv", "jsonl", "pcapng", "packetdrill".
QStringList textForms();
/// "mmd" for "mermaid": the ending of a file in that form, without the dot; "" if that is no form of text.
QString textFormEnding(const QString &form);
/// "mermaid" for "mmd"; "" if no form of text ends so.
QString textFormOfEnding(const QString &ending);

/// `form` must be one of textForms().
QByteArray textForm(const QString &form, const Setup &setup, const Trace &trace, const TextOptions &options);

} // namespace teardown
