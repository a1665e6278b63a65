#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include "command_line/command.h"
#include "command_line/language_option.h"
#include "command_line/messages.h"
#include "main_window.h"
#include "text/language.h"

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

/// Says why the window cannot open.
int failWithoutDisplay(int argc, char **argv, const OpenRequest &request)
{
    const QCoreApplication application(argc, argv);
    if (!speakChosen(request.language))
        return exitBadInput;
    complain(CommandText::tr("there is no display here (neither DISPLAY nor WAYLAND_DISPLAY is set), so the window cannot open.\n"
                             "Without a display: tcp-teardown run %1 --format ladder; see tcp-teardown --help.")
                 .arg(request.scenario.isEmpty() ? QStringLiteral("server-killed") : request.scenario));
    return exitBadInput;
}

int openWindow(int argc, char **argv, const OpenRequest &request)
{
    const bool isKnown = request.language.isEmpty() || !knownLanguage(request.language).isEmpty();
    return hasDisplay() && isKnown ? showMainWindow(argc, argv, request) : failWithoutDisplay(argc, argv, request);
}

} // namespace

int main(int argc, char **argv)
{
    QStringList arguments = argumentsOf(argc, argv);
    const QString language = takeLanguage(arguments);
    if (auto request = windowRequest(arguments)) {
        request->language = language;
        return openWindow(argc, argv, *request);
    }
    return runCommand(argc, argv, arguments, language);
}
