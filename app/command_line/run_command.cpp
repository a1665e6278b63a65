#include "command_line/command.h"

#include "command_line/arguments.h"
#include "command_line/messages.h"
#include "command_line/output.h"
#include "command_line/run_format.h"
#include "scenario/assignment.h"
#include "scenario/library.h"
#include "scenario/quantity.h"

namespace teardown {

namespace {

CommandForm runForm()
{
    return {"run", "FILE|ID", "Simulates a scenario and writes what happened.",
        {{{"f", "format"},
             "ladder (default), tcpdump, log, svg, png; outcome: what came out, as the [expect] part of a\n"
             "                              scenario file; scenario: the whole file with it. Else what the name of OUT says.",
             "FORMAT"},
            {{"o", "output"}, "Write to the file OUT instead of the standard output.", "OUT"},
            {{"u", "until"}, "Stop at, or go on to, this moment: \"90 s\", 2h, 90.", "TIME"},
            {{"s", "set"}, "Another kernel setting; can be given several times.", "HOST.KEY=VALUE"},
            {"variant", "A variant of the scenario, see tcp-teardown list.", "NAME"},
            {"seed", "Another seed for what is left to chance.", "N"},
            {"at", "tcpdump: where to capture; client, router, firewall or server.", "HOST", "client"},
            {"classic", "tcpdump: as old versions printed it."}, {"ascii", "ladder: only ASCII characters."}},
        1, 1};
}

InputError optionError(const char *option, const QString &value, const QString &what)
{
    return {"bad-option", {option, value.toStdString()}, QStringLiteral("--%1 %2").arg(option, what).toStdString(), {}, {}};
}

Result<Duration> untilOf(const QString &text)
{
    auto duration = parseDuration(text.toStdString());
    if (!duration)
        duration = parseDuration(text.toStdString() + " s");
    if (!duration || duration->ns <= 0)
        return optionError(
            "until", text, QStringLiteral("'%1' is not a moment of the run; write for example \"90 s\", 2h or 90").arg(text));
    return *duration;
}

Result<Setup> adjusted(Setup setup, const Arguments &read)
{
    if (read.has("until")) {
        const auto until = untilOf(read.value("until"));
        if (!until)
            return until.error();
        setup.end = atTime(until.value());
    }
    if (read.has("seed")) {
        bool right = false;
        setup.seed = read.value("seed").toULongLong(&right);
        if (!right || setup.seed > INT64_MAX)
            return optionError("seed", read.value("seed"),
                QStringLiteral("'%1' is not a whole number from 0 to 2^63-1").arg(read.value("seed")));
    }
    for (const QString &assignment : read.values("set")) {
        auto result = withAssignment(std::move(setup), assignment.toStdString());
        if (!result)
            return result.error();
        setup = std::move(result).value();
    }
    return setup;
}

Result<RunFormat> formatOf(const Arguments &read)
{
    const QString name = read.has("format") ? read.value("format") : formatOfFile(read.value("output"));
    if (!runFormats().contains(name))
        return optionError("format", name,
            QStringLiteral("cannot be '%1'; it is one of %2%3")
                .arg(name, runFormats().join(", "), didYouMean(name, runFormats())));
    return RunFormat{name, read.value("at"), read.has("classic"), read.has("ascii")};
}

Result<Scenario> scenarioOf(const Arguments &read)
{
    auto scenario = openScenario(read.operands().first().toStdString(), read.value("variant").toStdString());
    if (!scenario)
        return scenario;
    auto setup = adjusted(scenario.value().setup, read);
    if (!setup)
        return setup.error();
    scenario.value().setup = std::move(setup).value();
    return scenario;
}

int simulateAndWrite(const Scenario &scenario, const RunFormat &format, const QString &path)
{
    Recording recording(scenario.setup);
    recording.runUntil(recording.end());
    if (const auto &broken = recording.branches()[recording.current()].brokenInvariant) {
        complain(QStringLiteral("the engine broke a rule of its own: %1").arg(fromUtf8(*broken)));
        return exitDifferent;
    }
    const Rendered rendered = render(scenario, recording, format);
    if (rendered.problem.isEmpty())
        return writeOutput(path, rendered.content);
    complain(rendered.problem);
    return exitBadInput;
}

} // namespace

int runRunCommand(const QStringList &arguments)
{
    const Arguments read(runForm(), arguments);
    if (const auto status = read.exitStatus())
        return *status;
    const auto format = formatOf(read);
    if (!format) {
        complain(format.error());
        return exitBadInput;
    }
    const auto scenario = scenarioOf(read);
    if (!scenario) {
        complain(scenario.error());
        return exitBadInput;
    }
    return simulateAndWrite(scenario.value(), format.value(), read.value("output"));
}

} // namespace teardown
