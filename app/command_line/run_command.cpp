#include "command_line/command.h"

#include "command_line/arguments.h"
#include "command_line/capture_options.h"
#include "command_line/messages.h"
#include "command_line/output.h"
#include "command_line/run_format.h"
#include "command_line/scenario_options.h"

namespace teardown {

namespace {

CommandForm runForm()
{
    return {"run", "FILE|ID", "Simulates a scenario and writes what happened.",
        QList<QCommandLineOption>{
            {{"f", "format"},
                "ladder (default), tcpdump, log, svg, png; outcome: what came out, as the [expect] part of a\n"
                "                              scenario file; scenario: the whole file with it. Else what the name of OUT says.",
                "FORMAT"},
            {{"o", "output"}, "Write to the file OUT instead of the standard output.", "OUT"}}
            + scenarioOptions() + captureOptions() + QList<QCommandLineOption>{{"ascii", "ladder: only ASCII characters."}},
        1, 1};
}

Result<RunFormat> formatOf(const Arguments &read, const Setup &setup)
{
    const QString name = read.has("format") ? read.value("format") : formatOfFile(read.value("output"));
    if (!runFormats().contains(name))
        return InputError{"bad-option", {"format", name.toStdString()},
            QStringLiteral("--format cannot be '%1'; it is one of %2%3")
                .arg(name, runFormats().join(", "), didYouMean(name, runFormats()))
                .toStdString(),
            {}, {}};
    const auto capture = captureOf(read, setup);
    if (!capture)
        return capture.error();
    return RunFormat{name, capture.value(), read.has("ascii")};
}

int simulateAndWrite(const Scenario &scenario, const RunFormat &format, const QString &path)
{
    Recording recording(scenario.setup);
    if (!runToEnd(recording))
        return exitDifferent;
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
    const auto scenario = scenarioOf(read, read.operands().first());
    if (!scenario) {
        complain(scenario.error());
        return exitBadInput;
    }
    const auto format = formatOf(read, scenario.value().setup);
    if (!format) {
        complain(format.error());
        return exitBadInput;
    }
    return simulateAndWrite(scenario.value(), format.value(), read.value("output"));
}

} // namespace teardown
