#include "command_line/open_request.h"

#include "command_line/arguments.h"
#include "command_line/command.h"
#include "command_line/messages.h"

namespace teardown {

namespace {

CommandForm openForm()
{
    return {"open", "[FILE|ID]", CommandText::tr("Opens the window on a scenario; without an operand on the first one."),
        {{"questions",
             CommandText::tr("on: the lesson begins at once and asks. off: nothing is asked, the explanation is shown."),
             "on|off"},
            {"variant", CommandText::tr("A variant of the scenario, see tcp-teardown list."), "NAME"},
            {"lock", CommandText::tr("Nobody can change the run: kill, unplug and tune are closed.")}},
        0, 1};
}

} // namespace

std::optional<OpenRequest> openRequest(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addOptions(openForm().options);
    if (!parser.parse(QStringList{"open"} + arguments) || parser.positionalArguments().size() > 1)
        return std::nullopt;
    OpenRequest request;
    request.scenario = parser.positionalArguments().value(0);
    request.variant = parser.value("variant");
    request.lock = parser.isSet("lock");
    const QString questions = parser.value("questions");
    if (parser.isSet("questions") && questions != "on" && questions != "off")
        return std::nullopt;
    if (parser.isSet("questions"))
        request.questions = questions == "on" ? OpenRequest::Questions::On : OpenRequest::Questions::Off;
    return request;
}

int sayAboutOpen(const QStringList &arguments)
{
    const Arguments read(openForm(), arguments);
    if (const auto status = read.exitStatus())
        return *status;
    complain(CommandText::tr("--questions is on or off, not '%1'").arg(read.value("questions")));
    return exitBadInput;
}

} // namespace teardown
