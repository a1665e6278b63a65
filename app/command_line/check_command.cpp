#include "command_line/command.h"

#include <QFileInfo>

#include "command_line/arguments.h"
#include "command_line/lesson_check.h"
#include "command_line/messages.h"
#include "lesson/lesson_library.h"
#include "scenario/library.h"
#include "sim/recording.h"
#include "text/in_words.h"

namespace teardown {

namespace {

struct GivenLesson {
    QString file;
    Lesson lesson;
};

/// Checks one thing after another and counts.
class Checks {
public:
    explicit Checks(bool verbose) : m_verbose(verbose) {}

    /// Scenarios and lessons by file or id; a lesson that is named goes before the one that is built in.
    void run(const QStringList &names);
    int exitStatus() const;

private:
    void readLessons(const QStringList &files);
    void checkScenario(const QString &fileOrId);
    void checkRun(const Scenario &scenario, const QString &name, std::optional<LessonCheck> &lesson);
    std::optional<LessonCheck> lessonOn(const QString &fileOrId, const Scenario &scenario);
    void report(bool passed, const QString &name, const QString &details);
    void complainOf(const InputError &error);

    bool m_verbose;
    std::vector<GivenLesson> m_lessons;
    int m_right = 0;
    int m_wrong = 0;
    bool m_unreadable = false;
};

QString describe(const Difference &difference)
{
    return "    "
        + CommandText::tr("%1: expected %2, but it was %3")
              .arg(inWords(difference.what), inWords(difference.expected), inWords(difference.actual))
        + '\n';
}

/// What came out otherwise than expected, as lines; "" if nothing did.
QString differencesOf(const Scenario &scenario, const Recording &recording)
{
    QString text;
    if (const auto &broken = recording.branches()[recording.current()].brokenInvariant)
        text += "    " + CommandText::tr("the engine broke a rule of its own: %1").arg(fromUtf8(*broken)) + '\n';
    for (const Difference &difference : checkOutcome(scenario.expect, recording))
        text += describe(difference);
    return text;
}

bool isLessonFile(const QString &name) { return name.endsWith(".lesson"); }

bool isBuiltIn(const QString &name)
{
    const auto entries = library();
    return std::any_of(entries.begin(), entries.end(), [&](const LibraryEntry &entry) { return fromUtf8(entry.id) == name; });
}

/// "x.lesson" for "x.teardown", if there is such a file.
QString lessonBeside(const QString &scenarioFile)
{
    const QFileInfo info(scenarioFile);
    const QString path = info.path() + '/' + info.completeBaseName() + ".lesson";
    return QFileInfo::exists(path) ? path : QString();
}

QStringList wholeLibrary()
{
    QStringList ids;
    for (const LibraryEntry &entry : library())
        ids.append(fromUtf8(entry.id));
    return ids;
}

void Checks::run(const QStringList &names)
{
    QStringList scenarios, lessons;
    for (const QString &name : names)
        (isLessonFile(name) ? lessons : scenarios).append(name);
    readLessons(lessons);
    for (const QString &name : scenarios)
        checkScenario(name);
    while (!m_lessons.empty()) // those whose scenario was not named
        checkScenario(fromUtf8(m_lessons.front().lesson.scenario));
    say(CommandText::tr("%1 as expected, %2 not").arg(m_right).arg(m_wrong) + '\n');
}

int Checks::exitStatus() const { return m_unreadable ? exitBadInput : m_wrong == 0 ? exitDone : exitDifferent; }

void Checks::readLessons(const QStringList &files)
{
    for (const QString &file : files) {
        auto lesson = readLessonFile(file.toStdString());
        if (lesson)
            m_lessons.push_back({file, std::move(lesson).value()});
        else
            complainOf(lesson.error());
    }
}

/// A scenario, all its variants, and the lesson on them.
void Checks::checkScenario(const QString &fileOrId)
{
    const std::string name = fileOrId.toStdString();
    const auto scenario = openScenario(name);
    if (!scenario) {
        complainOf(scenario.error());
        std::erase_if(m_lessons, [&](const GivenLesson &given) { return given.lesson.scenario == name; });
        return;
    }
    std::optional<LessonCheck> lesson = lessonOn(fileOrId, scenario.value());
    checkRun(scenario.value(), fileOrId, lesson);
    for (const VariantName &variant : scenario.value().variants)
        checkRun(openScenario(name, variant.name).value(),
            CommandText::tr("%1, variant %2").arg(fileOrId, fromUtf8(variant.name)), lesson);
    if (!lesson)
        return;
    lesson->checkAgainst(scenario.value());
    report(lesson->passed(), lesson->name(), lesson->faults() + (m_verbose ? lesson->answers() : QString()));
}

void Checks::checkRun(const Scenario &scenario, const QString &name, std::optional<LessonCheck> &lesson)
{
    Recording recording(scenario.setup);
    recording.runUntil(recording.end());
    const QString differences = differencesOf(scenario, recording);
    const bool lacksLesson = isBuiltIn(name) && !lesson;
    const QString note = (scenario.expect.empty() ? "  " + CommandText::tr("(it expects nothing)") : QString())
        + (lacksLesson ? "  " + CommandText::tr("(no lesson)") : QString());
    report(differences.isEmpty(), name + note, differences);
    if (lesson)
        lesson->checkAgainst(scenario, recording);
}

/// The lesson that was named, the one that is built in, or the one that lies beside the file.
std::optional<LessonCheck> Checks::lessonOn(const QString &fileOrId, const Scenario &scenario)
{
    const auto named = std::find_if(
        m_lessons.begin(), m_lessons.end(), [&](const GivenLesson &given) { return given.lesson.scenario == scenario.id; });
    if (named != m_lessons.end()) {
        LessonCheck check(named->lesson, named->file);
        m_lessons.erase(named);
        return check;
    }
    const QString beside = isBuiltIn(fileOrId) ? QString() : lessonBeside(fileOrId);
    const bool exists = isBuiltIn(fileOrId) ? lessonEntry(scenario.id) != nullptr : !beside.isEmpty();
    if (!exists)
        return std::nullopt;
    auto lesson = beside.isEmpty() ? libraryLesson(scenario.id) : readLessonFile(beside.toStdString());
    if (lesson)
        return LessonCheck(std::move(lesson).value(), beside.isEmpty() ? CommandText::tr("%1, lesson").arg(fileOrId) : beside);
    complainOf(lesson.error());
    return std::nullopt;
}

void Checks::report(bool passed, const QString &name, const QString &details)
{
    say(QStringLiteral("%1 %2\n").arg(passed ? CommandText::tr("ok  ") : CommandText::tr("FAIL"), name) + details);
    ++(passed ? m_right : m_wrong);
}

void Checks::complainOf(const InputError &error)
{
    complain(error);
    m_unreadable = true;
}

} // namespace

int runCheckCommand(const QStringList &arguments)
{
    const CommandForm form{"check", "[FILE|ID ...]",
        CommandText::tr(
            "Simulates scenarios and their variants to the end and compares with the [expect] part of their files, and asks the\n"
            "run the questions of their lessons. Without an operand: all built-in ones. FILE may also be a lesson (*.lesson);\n"
            "it belongs to the built-in scenario that it names, or to that scenario's file if that is given too.\n"
            "Exit status 1 if anything came out otherwise."),
        {{"verbose", CommandText::tr("Say what the run answers to each question of a lesson.")}}, 0, 100'000};
    const Arguments read(form, arguments);
    if (const auto status = read.exitStatus())
        return *status;
    Checks checks(read.has("verbose"));
    checks.run(read.operands().isEmpty() ? wholeLibrary() : read.operands());
    return checks.exitStatus();
}

} // namespace teardown
