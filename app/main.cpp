#include <QString>
#include <QStringList>

#include "command_line/command.h"
#include "command_line/messages.h"
#include "main_window.h"

using namespace teardown;

namespace {

QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

bool hasDisplay()
{
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

int openWindow(int argc, char **argv, const OpenRequest &request)
{
    if (hasDisplay())
        return showMainWindow(argc, argv, request);
    complain(QStringLiteral("there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot open.\n"
                            "Without a display: tcp-teardown run %1 --format ladder; see tcp-teardown --help.")
                 .arg(request.scenario.isEmpty() ? QStringLiteral("server-killed") : request.scenario));
    return exitBadInput;
}

} // namespace

int main(int argc, char **argv)
{
    const QStringList arguments = argumentsOf(argc, argv);
    if (const auto request = windowRequest(arguments))
        return openWindow(argc, argv, *request);
    return runCommand(argc, argv, arguments);
}
