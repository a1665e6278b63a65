#pragma once

#include <QCommandLineOption>
#include <QList>

#include "base/result.h"
#include "command_line/arguments.h"
#include "command_line/idle_options.h"
#include "command_line/run_format.h"

#include <optional>

namespace teardown {

// How a run is to look, for every command that writes one.

QList<QCommandLineOption> formatOptions();
/// The form `name` with what the options say about it.
Result<RunFormat> readFormat(const Arguments &read, const Scenario &scenario, const QString &name);

/// Which of these options and of figureOptions() which forms heed.
QList<OptionReach> formatReaches();

/// --page and what it says.
QCommandLineOption pageOption();
Result<Paper> paperOf(const Arguments &read);
/// What --scale says; none if it is not given.
Result<std::optional<double>> scaleOf(const Arguments &read);

/// The host of that name.
Result<NodeId> hostNamed(const Setup &setup, const QString &name);

} // namespace teardown
