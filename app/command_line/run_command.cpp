#include "command_line/command.h"

#include "command_line/arguments.h"
#include "command_line/format_options.h"
#include "command_line/messages.h"
#include "command_line/output.h"
#include "command_line/scenario_options.h"

namespace teardown {

namespace {

CommandForm runForm()
{
    return {"run", "FILE|ID", "Simulates a scenario and writes what happened. FORMAT is one of" + runFormatHelp(),
        QList<QCommandLineOption>{{{"f", "format"}, "Else what the name of OUT says; ladder if it says nothing.", "FORMAT"},
            {{"o", "output"}, "Write to the file OUT instead of the standard output.", "OUT"}}
            + scenarioOptions() + formatOptions(),
        1, 1};
}

Result<RunFormat> formatOf(const Arguments &read, const Scenario &scenario)
{
    const auto name = checkedFormat(read.has("format") ? read.value("format") : formatOfFile(read.value("output")));
    return name ? readFormat(read, scenario, name.value()) : name.error();
}

int simulateAndWrite(const Scenario &scenario, const RunFormat &format, const QString &path)
{
    Recording recording(scenario.setup);
    if (!runToEnd(recording))
        return exitDifferent;
    const Rendered rendered = render(scenario, recording, format);
    for (const QString &remark : rendered.remarks)
        complain(remark);
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
    const auto format = formatOf(read, scenario.value());
    if (!format) {
        complain(format.error());
        return exitBadInput;
    }
    return simulateAndWrite(scenario.value(), format.value(), read.value("output"));
}

} // namespace teardown
