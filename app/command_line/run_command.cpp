#include "command_line/command.h"

#include "command_line/arguments.h"
#include "command_line/format_options.h"
#include "command_line/messages.h"
#include "command_line/output.h"
#include "command_line/progress_bar.h"
#include "command_line/scenario_options.h"

namespace teardown {

namespace {

CommandForm runForm()
{
    return {"run", "FILE|ID",
        CommandText::tr("Simulates a scenario and writes what happened. FORMAT is one of") + runFormatHelp(),
        QList<QCommandLineOption>{
            {{"f", "format"}, CommandText::tr("Else what the name of OUT says; ladder if it says nothing."), "FORMAT"},
            {{"o", "output"}, CommandText::tr("Write to the file OUT instead of the standard output."), "OUT"}}
            + scenarioOptions() + formatOptions(),
        1, 1};
}

Result<RunFormat> formatOf(const Arguments &read, const Scenario &scenario)
{
    const auto name = read.has("format") ? checkedFormat(read.value("format")) : formatOfFile(read.value("output"));
    if (!name)
        return name.error();
    if (const auto idle = idleOption(read, {name.value()}, formatReaches()))
        return *idle;
    return readFormat(read, scenario, name.value());
}

int simulateAndWrite(const Scenario &scenario, RunFormat format, const QString &path)
{
    format.progress = showProgress;
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
    return withScenario(runForm(), arguments, [](const Arguments &read, const Scenario &scenario) {
        const auto format = formatOf(read, scenario);
        if (format)
            return simulateAndWrite(scenario, format.value(), read.value("output"));
        complain(format.error());
        return exitBadInput;
    });
}

} // namespace teardown
