#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include "base/result.h"
#include "export/animation.h"
#include "export/pdf.h"
#include "formats/diagram_steps.h"
#include "formats/tcpdump.h"
#include "scenario/scenario.h"
#include "sim/recording.h"

#include <optional>

namespace teardown {

/// In which form a run is written.
struct RunFormat {
    QString name;                ///< one of runFormats()
    FigureEdge from, to;         ///< what of the run, for all that is no diagram
    TcpdumpOptions capture;      ///< tcpdump; its node also for packetdrill and pcapng
    bool onlyThere = false;      ///< pcapng: only at that node
    DiagramOptions diagram;      ///< mermaid, plantuml, tikz
    bool ascii = false;          ///< ladder without other characters
    Figure figure;               ///< pictures; caption, numbers and notes also elsewhere
    std::optional<double> scale; ///< png, gif, apng: pixels for one of the layout
    AnimationOptions animation;  ///< gif, apng
    ExportProgress progress;     ///< of the long ones
    Paper paper = Paper::A4;     ///< pdf
};

QStringList runFormats();
/// One line for each form: what it is.
QString runFormatHelp();
/// "svg" for "x.svg", "ladder" for a name without an ending. A message for an ending that no form has.
Result<QString> formatOfFile(const QString &path);
/// "svg": the ending of a file in that form, without the dot.
QString endingOf(const QString &format);
/// A message if there is no such form.
Result<QString> checkedFormat(const QString &name);

/// A finished run in that form. Null and a message if that cannot be.
struct Rendered {
    QByteArray content;
    QString problem;          ///< "" if all is well
    QStringList remarks = {}; ///< what was asked for and could not be shown
};
Rendered render(const Scenario &scenario, const Recording &recording, const RunFormat &format);

} // namespace teardown
