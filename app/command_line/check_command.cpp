#include "command_line/command.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

/// What came out of one check: as lines for people, as items for programs.
struct Finding {
    QString lines;
    QJsonArray items;
};

/// Checks one thing after another and counts. People read of each at once; programs get one object at the end.
class Checks {
public:
    Checks(bool verbose, bool asJson) : m_verbose(verbose), m_asJson(asJson) {}

    /// Scenarios and lessons by file or id; a lesson that is named goes before the one that is built in.
    void run(const QStringList &names);
    int exitStatus() const;

private:
    void readLessons(const QStringList &files);
    void checkScenario(const QString &fileOrId);
    void checkRun(const Scenario &scenario, const QString &fileOrId, std::optional<LessonCheck> &lesson);
    std::optional<LessonCheck> lessonOn(const QString &fileOrId, const Scenario &scenario);
    void report(bool passed, const QString &name, const QString &details, QJsonObject object);
    void complainOf(const InputError &error);

    bool m_verbose;
    bool m_asJson;
    QJsonArray m_reports;
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

QJsonObject asJson(const Difference &difference)
{
    return {{"what", fromUtf8(english(difference.what))}, {"expected", fromUtf8(english(difference.expected))},
        {"actual", fromUtf8(english(difference.actual))}};
}

/// What came out otherwise than expected; empty if nothing did.
Finding differencesOf(const Scenario &scenario, const Recording &recording)
{
    Finding finding;
    if (const auto &broken = recording.branches()[recording.current()].brokenInvariant) {
        finding.lines += "    " + CommandText::tr("the engine broke a rule of its own: %1").arg(fromUtf8(*broken)) + '\n';
        finding.items.append(QJsonObject{{"what", "engine"}, {"expected", ""}, {"actual", fromUtf8(*broken)}});
    }
    for (const Difference &difference : checkOutcome(scenario.expect, recording)) {
        finding.lines += describe(difference);
        finding.items.append(asJson(difference));
    }
    return finding;
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
    if (m_asJson)
        say(QString::fromUtf8(
            QJsonDocument(QJsonObject{{"as_expected", m_right}, {"not_as_expected", m_wrong}, {"checks", m_reports}}).toJson()));
    else
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
        checkRun(openScenario(name, variant.name).value(), fileOrId, lesson);
    if (!lesson)
        return;
    lesson->checkAgainst(scenario.value());
    report(lesson->passed(), lesson->name(), lesson->faults() + (m_verbose ? lesson->answers() : QString()),
        {{"kind", "lesson"}, {"operand", fileOrId}, {"scenario", fromUtf8(scenario.value().id)},
            {"faults", lesson->faultsAsJson()}});
}

void Checks::checkRun(const Scenario &scenario, const QString &fileOrId, std::optional<LessonCheck> &lesson)
{
    const QString variant = fromUtf8(scenario.variant);
    const QString name = variant.isEmpty() ? fileOrId : CommandText::tr("%1, variant %2").arg(fileOrId, variant);
    Recording recording(scenario.setup);
    recording.runUntil(recording.end());
    const Finding differences = differencesOf(scenario, recording);
    const bool lacksLesson = isBuiltIn(name) && !lesson;
    const QString note = (scenario.expect.empty() ? "  " + CommandText::tr("(it expects nothing)") : QString())
        + (lacksLesson ? "  " + CommandText::tr("(no lesson)") : QString());
    report(differences.items.isEmpty(), name + note, differences.lines,
        {{"kind", "run"}, {"operand", fileOrId}, {"scenario", fromUtf8(scenario.id)}, {"variant", variant},
            {"expects_nothing", scenario.expect.empty()}, {"differences", differences.items}});
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

void Checks::report(bool passed, const QString &name, const QString &details, QJsonObject object)
{
    object.insert("passed", passed);
    m_reports.append(object);
    if (!m_asJson)
        say(QStringLiteral("%1 %2\n").arg(passed ? CommandText::tr("ok  ") : CommandText::tr("FAIL"), name) + details);
    ++(passed ? m_right : m_wrong);
}

void Checks::complainOf(const InputError &error)
{
    complain(error);
    m_unreadable = true;
}

CommandForm checkForm()
{
    return {"check", "[FILE|ID ...]",
        CommandText::tr(
            "Simulates scenarios and their variants to the end and compares with the [expect] part of their files, and asks the\n"
            "run the questions of their lessons. Without an operand: all built-in ones. FILE may also be a lesson (*.lesson);\n"
            "it belongs to the built-in scenario that it names, or to that scenario's file if that is given too.\n"
            "Exit status 1 if anything came out otherwise.")
            + "\n\n"
            + CommandText::tr(
                "--json writes one object: as_expected and not_as_expected count; checks has an object for each run and lesson "
                "with kind (run, lesson),\n"
                "operand, scenario, variant and passed. A run has differences, a list of what, expected and "
                "actual; a lesson has\n"
                "faults, a list of variant, question, line and problem."),
        {{"verbose", CommandText::tr("Say what the run answers to each question of a lesson.")},
            {"json", CommandText::tr("As JSON, for programs.")}},
        0, 100'000};
}

} // namespace

int runCheckCommand(const QStringList &arguments)
{
    const Arguments read(checkForm(), arguments);
    if (const auto status = read.exitStatus())
        return *status;
    Checks checks(read.has("verbose"), read.has("json"));
    checks.run(read.operands().isEmpty() ? wholeLibrary() : read.operands());
    return checks.exitStatus();
}

} // namespace teardown
