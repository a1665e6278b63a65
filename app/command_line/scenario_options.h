#pragma once

#include <QCommandLineOption>
#include <QList>

#include "base/result.h"
#include "command_line/arguments.h"
#include "scenario/scenario.h"
#include "sim/recording.h"

namespace teardown {

// What every command that simulates a scenario takes: --variant, --until, --set, --seed.

QList<QCommandLineOption> scenarioOptions();
/// The scenario that an operand names, as those options say it is to be run.
Result<Scenario> scenarioOf(const Arguments &read, const QString &fileOrId);

/// What run and show begin with: reads the arguments and the scenario that the first operand names, and does `act` with them.
/// Returns its exit status, or what is right after help or a mistake, which has been told.
int withScenario(const CommandForm &form, const QStringList &arguments, int (*act)(const Arguments &, const Scenario &));

/// A moment of the run: "90 s", 2h, or 90 for seconds. `option` is for the message.
Result<Time> momentOf(const QString &option, const QString &text);

/// Runs it to its end. If the engine breaks a rule of its own, that is said and the result is false.
bool runToEnd(Recording &recording);

} // namespace teardown
