#include "command_line/command.h"

#include "command_line/arguments.h"
#include "command_line/messages.h"
#include "scenario/library.h"
#include "sim/recording.h"

namespace teardown {

namespace {

struct Tally {
    int right = 0;
    int wrong = 0;
    bool unreadable = false;
};

QString describe(const Difference &difference)
{
    return QStringLiteral("    %1: expected %2, but it was %3\n")
        .arg(fromUtf8(difference.what), fromUtf8(difference.expected), fromUtf8(difference.actual));
}

/// What came out otherwise than expected, as lines; "" if nothing did.
QString differencesOf(const Scenario &scenario)
{
    Recording recording(scenario.setup);
    recording.runUntil(recording.end());
    QString text;
    if (const auto &broken = recording.branches()[recording.current()].brokenInvariant)
        text += QStringLiteral("    the engine broke a rule of its own: %1\n").arg(fromUtf8(*broken));
    for (const Difference &difference : checkOutcome(scenario.expect, recording))
        text += describe(difference);
    return text;
}

void check(const Scenario &scenario, const QString &name, Tally &tally)
{
    const QString differences = differencesOf(scenario);
    const QString note = scenario.expect.empty() ? "  (it expects nothing)" : "";
    say(QStringLiteral("%1 %2%3\n").arg(differences.isEmpty() ? "ok  " : "FAIL", name, note) + differences);
    ++(differences.isEmpty() ? tally.right : tally.wrong);
}

/// A scenario and all its variants.
void checkAll(const QString &fileOrId, Tally &tally)
{
    const std::string name = fileOrId.toStdString();
    const auto scenario = openScenario(name);
    if (!scenario) {
        complain(scenario.error());
        tally.unreadable = true;
        return;
    }
    check(scenario.value(), fileOrId, tally);
    for (const VariantName &variant : scenario.value().variants)
        check(openScenario(name, variant.name).value(), QStringLiteral("%1, variant %2").arg(fileOrId, fromUtf8(variant.name)),
            tally);
}

QStringList wholeLibrary()
{
    QStringList ids;
    for (const LibraryEntry &entry : library())
        ids.append(fromUtf8(entry.id));
    return ids;
}

} // namespace

int runCheckCommand(const QStringList &arguments)
{
    const CommandForm form{"check", "[FILE|ID ...]",
        "Simulates scenarios and their variants to the end and compares with the [expect] part of their files.\n"
        "Without an operand: all built-in ones. Exit status 1 if anything came out otherwise.",
        {}, 0, 100'000};
    const Arguments read(form, arguments);
    if (const auto status = read.exitStatus())
        return *status;
    Tally tally;
    for (const QString &name : read.operands().isEmpty() ? wholeLibrary() : read.operands())
        checkAll(name, tally);
    say(QStringLiteral("%1 as expected, %2 not\n").arg(tally.right).arg(tally.wrong));
    if (tally.unreadable)
        return exitBadInput;
    return tally.wrong == 0 ? exitDone : exitDifferent;
}

} // namespace teardown
