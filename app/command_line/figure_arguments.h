#pragma once

#include <QCommandLineOption>
#include <QList>

#include "base/result.h"
#include "command_line/arguments.h"
#include "scenario/scenario.h"

namespace teardown {

// What the command line says of a figure, over what the scenario file says.

QList<QCommandLineOption> figureOptions();
/// The scenario's figure with what the options say otherwise.
Result<Figure> figureOf(const Arguments &read, const Scenario &scenario);

} // namespace teardown
