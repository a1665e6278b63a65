#include "replay_command.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "compare.h"
#include "observe.h"
#include "recording_file.h"
#include "text/in_words.h"

#include <iostream>

namespace teardown {

namespace {

constexpr int usageError = 2;

struct Tally {
    int passed = 0, failed = 0;
    bool unreadable = false;
};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Replay)
};

QString usage(const QString &program)
{
    return Text::tr("Usage: %1 [--verbose] FILE.json...\n"
                    "Replays recorded kernel runs through the engine and compares segments, results of system calls and states.\n"
                    "  --verbose   print every difference, and both sides of every list\n"
                    "  --help      print this\n"
                    "Exit code: 0 all passed, 1 some failed, 2 wrong command line or unreadable file.\n")
        .arg(program);
}

int failUsage(const QString &program, const QString &message)
{
    std::cerr << program.toStdString() << ": " << message.toStdString() << '\n' << usage(program).toStdString();
    return usageError;
}

std::string placeOf(const InputError &error)
{
    if (error.position.line == 0)
        return error.file;
    return error.file + ':' + std::to_string(error.position.line) + ':' + std::to_string(error.position.column);
}

std::string said(const InputError &error) { return placeOf(error) + ": " + errorSentence(error).toStdString(); }

void fail(const std::string &name, const std::string &why, Tally &tally)
{
    std::cout << "FAIL " << name << ": " << why << '\n';
    ++tally.failed;
}

void replayRecording(const KernelRecording &recording, bool verbose, Tally &tally)
{
    const Comparison comparison = compare(recording, replay(recording));
    const std::vector<std::string> differences = comparison.differences(phraseBook);
    if (differences.empty()) {
        std::cout << "PASS " << recording.name << '\n';
        ++tally.passed;
    } else {
        fail(recording.name, differences.front(), tally);
    }
    if (!verbose)
        return;
    for (const std::string &difference : differences)
        std::cout << "  " << difference << '\n';
    std::cout << comparison.listing(phraseBook);
}

void replayFile(const QString &file, bool verbose, Tally &tally)
{
    const Result<KernelRecording> recording = loadRecording(file);
    if (recording) {
        replayRecording(recording.value(), verbose, tally);
    } else if (recording.error().code == notModelledCode) {
        fail(QFileInfo(file).completeBaseName().toStdString(), said(recording.error()), tally);
    } else {
        std::cerr << said(recording.error()) << '\n';
        tally.unreadable = true;
    }
}

} // namespace

int replayCommand(const QStringList &arguments, const QString &program)
{
    QStringList files;
    bool verbose = false;
    for (const QString &argument : arguments) {
        if (argument == QLatin1String("--help") || argument == QLatin1String("-h")) {
            std::cout << usage(program).toStdString();
            return 0;
        }
        if (argument == QLatin1String("--verbose")) {
            verbose = true;
        } else if (argument.startsWith(QLatin1Char('-'))) {
            return failUsage(program, Text::tr("unknown option %1").arg(argument));
        } else {
            files << argument;
        }
    }
    if (files.isEmpty())
        return failUsage(program, Text::tr("no recording given"));
    Tally tally;
    for (const QString &file : files)
        replayFile(file, verbose, tally);
    std::cout << Text::tr("%1 passed, %2 failed").arg(tally.passed).arg(tally.failed).toStdString() << std::endl;
    return tally.unreadable ? usageError : tally.failed > 0 ? 1 : 0;
}

} // namespace teardown
