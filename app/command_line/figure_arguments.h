#pragma once

#include <QCommandLineOption>
#include <QList>

#include "base/result.h"
#include "command_line/arguments.h"
#include "scenario/scenario.h"

namespace teardown {

// What the command line says of a figure, over what the scenario file says.

/// The looks of any picture, also of a capture.
QList<QCommandLineOption> lookOptions();
/// And what else a run's figure takes.
QList<QCommandLineOption> figureOptions();
/// `figure` with the looks that lookOptions() say.
Result<Figure> lookOf(const Arguments &read, Figure figure);
/// An end of a part of the run, as --from and --to say it: a moment, or an event such as "server FA" or "client CLOSE_WAIT 2".
Result<FigureEdge> edgeOf(const Arguments &read, const QString &option, const Setup &setup);
/// The scenario's figure with what the options say otherwise.
Result<Figure> figureOf(const Arguments &read, const Scenario &scenario);

} // namespace teardown
