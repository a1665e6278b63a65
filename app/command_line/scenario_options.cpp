#include "command_line/scenario_options.h"

#include "capture/capture.h"
#include "command_line/command.h"
#include "command_line/messages.h"
#include "scenario/assignment.h"
#include "scenario/library.h"
#include "scenario/quantity.h"

#include <iostream>
#include <iterator>

namespace teardown {

namespace {

InputError optionError(const QString &option, const QString &value, const QString &what)
{
    return {"bad-option", {option.toStdString(), value.toStdString()}, QStringLiteral("--%1 %2").arg(option, what).toStdString(),
        {}, {}};
}

Result<Setup> adjusted(Setup setup, const Arguments &read)
{
    if (read.has("until")) {
        const auto until = momentOf("until", read.value("until"));
        if (!until)
            return until.error();
        setup.end = until.value();
    }
    if (read.has("seed")) {
        bool right = false;
        setup.seed = read.value("seed").toULongLong(&right);
        if (!right || setup.seed > INT64_MAX)
            return optionError("seed", read.value("seed"),
                CommandText::tr("'%1' is not a whole number from 0 to 2^63-1").arg(read.value("seed")));
    }
    for (const QString &assignment : read.values("set")) {
        auto result = withAssignment(std::move(setup), assignment.toStdString());
        if (!result)
            return result.error();
        setup = std::move(result).value();
    }
    return setup;
}

InputError captureAsScenario(const std::string &file)
{
    const QString text = CommandText::tr("this is a capture; tcp-teardown import tells what happened in it");
    return {"not-a-scenario", {}, text.toStdString(), file, {}};
}

/// "-" is the standard input.
Result<Scenario> opened(const std::string &fileOrId, const std::string &variant)
{
    if (looksLikeCapture(fileOrId))
        return captureAsScenario(fileOrId);
    if (fileOrId != "-")
        return openScenario(fileOrId, variant);
    const std::string text(std::istreambuf_iterator<char>(std::cin), {});
    return readScenario(text, "standard input", variant);
}

} // namespace

QList<QCommandLineOption> scenarioOptions()
{
    return {{{"u", "until"}, CommandText::tr("Stop at, or go on to, this moment: \"90 s\", 2h, 90."), "TIME"},
        {{"s", "set"}, CommandText::tr("Another kernel setting; can be given several times."), "HOST.KEY=VALUE"},
        {"variant", CommandText::tr("A variant of the scenario, see tcp-teardown list."), "NAME"},
        {"seed", CommandText::tr("Another seed for what is left to chance."), "N"}};
}

Result<Time> momentOf(const QString &option, const QString &text)
{
    auto duration = parseDuration(text.toStdString());
    if (!duration)
        duration = parseDuration(text.toStdString() + " s");
    if (!duration || duration->ns <= 0)
        return optionError(
            option, text, CommandText::tr("'%1' is not a moment of the run; write for example \"90 s\", 2h or 90").arg(text));
    return atTime(*duration);
}

Result<Scenario> scenarioOf(const Arguments &read, const QString &fileOrId)
{
    auto scenario = opened(fileOrId.toStdString(), read.value("variant").toStdString());
    if (!scenario)
        return scenario;
    auto setup = adjusted(scenario.value().setup, read);
    if (!setup)
        return setup.error();
    scenario.value().setup = std::move(setup).value();
    return scenario;
}

int withScenario(const CommandForm &form, const QStringList &arguments, int (*act)(const Arguments &, const Scenario &))
{
    const Arguments read(form, arguments);
    if (const auto status = read.exitStatus())
        return *status;
    const auto scenario = scenarioOf(read, read.operands().first());
    if (scenario)
        return act(read, scenario.value());
    complain(scenario.error());
    return exitBadInput;
}

bool runToEnd(Recording &recording)
{
    recording.runUntil(recording.end());
    const auto &broken = recording.branches()[recording.current()].brokenInvariant;
    if (broken)
        complain(CommandText::tr("the engine broke a rule of its own: %1").arg(fromUtf8(*broken)));
    return !broken;
}

} // namespace teardown
