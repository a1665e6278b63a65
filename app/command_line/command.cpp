#include "command_line/command.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>

#include "command_line/arguments.h"
#include "command_line/command_pages.h"
#include "command_line/language_option.h"
#include "command_line/messages.h"
#include "command_line/open_request.h"
#include "replay_command.h"
#include "scenario/library.h"
#include "text/language.h"

#include <algorithm>
#include <memory>

namespace teardown {

namespace {

struct Command {
    const char *name;
    const char *about;
    int (*run)(const QStringList &arguments);
};

int runHelpCommand(const QStringList &arguments);
int runReplayCommand(const QStringList &arguments) { return replayCommand(arguments, "tcp-teardown replay"); }

constexpr Command commands[] = {
    {"run", QT_TRANSLATE_NOOP("CommandText", "simulate a scenario and write it as text or picture"), runRunCommand},
    {"export", QT_TRANSLATE_NOOP("CommandText", "simulate scenarios and write them for other programs and documents"),
        runExportCommand},
    {"import", QT_TRANSLATE_NOOP("CommandText", "tell what happened to the connections of a capture"), runImportCommand},
    {"compare", QT_TRANSLATE_NOOP("CommandText", "find where two runs or captures differ"), runCompareCommand},
    {"list", QT_TRANSLATE_NOOP("CommandText", "the built-in scenarios"), runListCommand},
    {"show", QT_TRANSLATE_NOOP("CommandText", "hosts at one moment, as ss, netstat, ip, conntrack, sysctl and strace print it"),
        runShowCommand},
    {"profile", QT_TRANSLATE_NOOP("CommandText", "what is known of an operating system, and from where"), runProfileCommand},
    {"check", QT_TRANSLATE_NOOP("CommandText", "simulate scenarios and compare with what they expect"), runCheckCommand},
    {"lesson", QT_TRANSLATE_NOOP("CommandText", "the lesson on a scenario as text"), runLessonCommand},
    {"schema", QT_TRANSLATE_NOOP("CommandText", "the form of scenario files"), runSchemaCommand},
    {"replay", QT_TRANSLATE_NOOP("CommandText", "replay recordings of real kernels and compare"), runReplayCommand},
    {"help", QT_TRANSLATE_NOOP("CommandText", "how a command is used"), runHelpCommand},
};

const Command *commandNamed(const QString &name)
{
    for (const Command &command : commands) {
        if (name == command.name)
            return &command;
    }
    return nullptr;
}

QString overview()
{
    QString text = CommandText::tr("TCP Teardown Explorer %1: see and break a TCP connection.\n\n"
                                   "Usage: tcp-teardown [open] [FILE|ID]       open the window; see tcp-teardown help open\n"
                                   "       tcp-teardown COMMAND [OPTIONS] ...  work without a display\n\nCommands:\n")
                       .arg(TEARDOWN_VERSION);
    for (const Command &command : commands)
        text += QStringLiteral("  %1  %2\n").arg(command.name, -8).arg(CommandText::tr(command.about));
    return text + '\n'
        + CommandText::tr("FILE is a scenario file (*.teardown), ID a built-in scenario as 'tcp-teardown list' shows them.\n"
                          "'tcp-teardown help COMMAND' or 'tcp-teardown COMMAND --help' says more.\n"
                          "--language CODE, in front or behind a command, chooses the language: %1.\n"
                          "Exit status: 0 done, 1 something came out otherwise than expected, 2 wrong input.\n")
              .arg(languageCodes().join(", "));
}

QStringList commandNames()
{
    QStringList names{"open"};
    for (const Command &command : commands)
        names.append(command.name);
    return names;
}

int failUnknown(const QString &word)
{
    QStringList candidates = commandNames();
    for (const LibraryEntry &entry : library())
        candidates.append(fromUtf8(entry.id));
    complain(CommandText::tr("there is no command, scenario or file '%1'%2\nSee tcp-teardown --help.")
                 .arg(word, didYouMean(word, candidates)));
    return exitBadInput;
}

int runHelpCommand(const QStringList &arguments)
{
    if (arguments.value(0) == "open")
        return sayAboutOpen({"--help"});
    if (arguments.isEmpty() || arguments.first() == "help" || arguments.first().startsWith('-')) {
        say(overview());
        return exitDone;
    }
    const Command *command = commandNamed(arguments.first());
    return command ? command->run({"--help"}) : failUnknown(arguments.first());
}

bool isScenario(const QString &word)
{
    for (const LibraryEntry &entry : library()) {
        if (fromUtf8(entry.id) == word)
            return true;
    }
    return word.endsWith(".teardown") || QFileInfo(word).isFile();
}

/// What Qt says of an environment without a desktop is of no use to who runs a command.
void passOnMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    if (!text.startsWith("QStandardPaths:"))
        complain(text);
}

/// Does this import draw pictures? Its format, or the ending of its output, is the end of an argument then.
bool isPictureImport(const QStringList &arguments)
{
    return arguments.value(0) == "import" && std::any_of(arguments.begin() + 1, arguments.end(), [](const QString &argument) {
        return argument.endsWith("svg", Qt::CaseInsensitive) || argument.endsWith("png", Qt::CaseInsensitive)
            || argument.endsWith("pdf", Qt::CaseInsensitive);
    });
}

/// Pictures need fonts, and so an application that could have windows. It must start without a display too. Others start
/// faster without.
std::unique_ptr<QCoreApplication> makeApplication(int &argc, char **argv, const QStringList &arguments)
{
    const QString command = arguments.value(0);
    if (command != "run" && command != "export" && !isPictureImport(arguments))
        return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler(passOnMessage);
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

namespace {

/// `replay` reads its arguments itself.
CommandForm replayForm()
{
    return {"replay", "FILE.json ...",
        "Replays recorded kernel runs through the engine and compares segments, results of system calls and states.",
        {{"verbose", "Print every difference, and both sides of every list."}}, 1, 100'000};
}

CommandForm pageForm(const Command &command)
{
    if (command.run == runReplayCommand)
        return replayForm();
    if (command.run == runHelpCommand)
        return {"help", "[COMMAND]", "Tells how a command is used.", {}, 0, 1};
    return formOf(command.run);
}

} // namespace

std::vector<CommandPage> commandPages()
{
    std::vector<CommandPage> pages{{"open", "open the window", formOf(sayAboutOpen)}};
    for (const Command &command : commands)
        pages.push_back({command.name, CommandText::tr(command.about), pageForm(command)});
    return pages;
}

std::optional<OpenRequest> windowRequest(const QStringList &arguments)
{
    if (arguments.isEmpty())
        return OpenRequest{};
    const QString &first = arguments.first();
    if (first == "open")
        return openRequest(arguments.mid(1));
    const bool isAlone = arguments.size() == 1 && !first.startsWith('-') && !commandNamed(first);
    return isAlone && isScenario(first) ? openRequest({first}) : std::nullopt;
}

int runCommand(int &argc, char **argv, const QStringList &arguments, const QString &language)
{
    const QString first = arguments.value(0);
    const std::unique_ptr<QCoreApplication> application = makeApplication(argc, argv, arguments);
    if (!speakChosen(language))
        return exitBadInput;
    if (first == "open")
        return sayAboutOpen(arguments.mid(1));
    if (first == "-h" || first == "--help")
        return runHelpCommand({});
    if (first == "-v" || first == "--version") {
        say(QStringLiteral("tcp-teardown %1\n").arg(TEARDOWN_VERSION));
        return exitDone;
    }
    if (const auto status = runPageCommand(arguments))
        return *status;
    const Command *command = commandNamed(first);
    const int status = command ? command->run(arguments.mid(1)) : failUnknown(first);
    if (everythingWasSaid())
        return status;
    complain(CommandText::tr("the standard output takes no more"));
    return exitBadInput;
}

} // namespace teardown
