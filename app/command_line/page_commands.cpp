#include "command_line/command.h"
#include "command_line/command_pages.h"
#include "command_line/messages.h"
#include "command_line/output.h"

namespace teardown {

namespace {

int runManPageCommand(const QStringList &arguments)
{
    const CommandForm form{"man-page", "", "Writes the man page.",
        {{"date", "Its date.", "DATE"}, {{"o", "output"}, "Write to the file OUT instead of the standard output.", "OUT"}}};
    const Arguments read(form, arguments);
    if (const auto status = read.exitStatus())
        return *status;
    return writeOutput(read.value("output"), manPage(commandPages(), read.value("date")).toUtf8());
}

/// Nothing is checked here: what somebody is still typing is not wrong yet.
/// "--" stands before the words, so that none of them is taken for this command itself.
int runCompleteCommand(const QStringList &words)
{
    const qsizetype first = words.value(0) == "--" ? 1 : 0;
    for (const QString &line : completions(commandPages(), words.mid(first)))
        say(line + '\n');
    return exitDone;
}

} // namespace

std::optional<int> runPageCommand(const QStringList &arguments)
{
    if (arguments.first() == "man-page")
        return runManPageCommand(arguments.mid(1));
    if (arguments.first() == "complete")
        return runCompleteCommand(arguments.mid(1));
    return std::nullopt;
}

} // namespace teardown
