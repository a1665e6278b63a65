#include <QFile>
#include <QTest>

#include "lesson/check_lesson.h"
#include "lesson/lesson_library.h"
#include "lessons/lesson_session.h"
#include "scenario/library.h"

#include <set>

using namespace teardown;

namespace {

/// Whether a scenario without a lesson and a belief that nobody asks about are mistakes, or only worth a note.
constexpr bool allIsWritten = true;
constexpr int beliefs = 37;

std::string missing(const std::string &what) { return what + " is missing"; }

/// A row for each lesson and each variant that it asks something in.
void addRows()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("variant");
    for (const LibraryEntry &entry : library()) {
        const std::string id(entry.id);
        if (!lessonEntry(id))
            continue;
        QTest::addRow("%s", id.c_str()) << QString::fromStdString(id) << QString();
        const auto scenario = libraryScenario(id);
        const auto lesson = libraryLesson(id);
        if (!scenario || !lesson)
            continue;
        for (const VariantName &variant : scenario.value().variants) {
            const auto &all = lesson.value().questions;
            if (std::any_of(all.begin(), all.end(), [&](const Question &q) { return q.askedIn(variant.name); }))
                QTest::addRow("%s, %s", id.c_str(), variant.name.c_str())
                    << QString::fromStdString(id) << QString::fromStdString(variant.name);
        }
    }
}

bool allShownBefore(const Explorer &explorer, Time stop)
{
    const Trace &trace = explorer.trace();
    return explorer.now() <= stop && (trace.records.empty() || trace.records.back().time <= stop + nanoseconds(1));
}

} // namespace

class TestLibraryLessons : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyScenarioHasOne();
    void everyBeliefIsAskedAbout();
    void everyLessonBelongsToAScenario();
    void textIsThatOfTheFile();
    void answersAreWhatTheEngineDoes_data() { addRows(); }
    void answersAreWhatTheEngineDoes();
    void noQuestionCanBePassed_data() { addRows(); }
    void noQuestionCanBePassed();
    void translationsAreComplete();

private:
    void tryToPass(Explorer &explorer, Time stop);
};

void TestLibraryLessons::everyScenarioHasOne()
{
    for (const LibraryEntry &entry : library()) {
        if (lessonEntry(entry.id))
            continue;
        const std::string text = missing("the lesson on " + std::string(entry.id));
        QVERIFY2(!allIsWritten, text.c_str());
        qInfo("%s", text.c_str());
    }
}

void TestLibraryLessons::everyBeliefIsAskedAbout()
{
    std::set<int> asked;
    for (const LessonEntry &entry : lessonEntries()) {
        const auto lesson = libraryLesson(entry.id);
        QVERIFY2(lesson.ok(), lesson.ok() ? "" : lesson.error().text.c_str());
        for (const Question &question : lesson.value().questions)
            asked.insert(question.pitfalls.begin(), question.pitfalls.end());
    }
    for (int belief = 1; belief <= beliefs; ++belief) {
        if (asked.count(belief) == 1)
            continue;
        const std::string text = missing("a question on T" + std::to_string(belief));
        QVERIFY2(!allIsWritten, text.c_str());
        qInfo("%s", text.c_str());
    }
}

void TestLibraryLessons::everyLessonBelongsToAScenario()
{
    for (const LessonEntry &entry : lessonEntries())
        QVERIFY2(libraryScenario(entry.id).ok(), std::string(entry.id).c_str());
}

void TestLibraryLessons::textIsThatOfTheFile()
{
    for (const LessonEntry &entry : lessonEntries()) {
        QFile file(QStringLiteral(TEARDOWN_SOURCE_DIR "/resources/lessons/%1/%2.lesson")
                       .arg(QString::fromStdString(std::string(entry.language)), QString::fromStdString(std::string(entry.id))));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QByteArray::fromStdString(std::string(entry.text)), file.readAll());
    }
}

void TestLibraryLessons::answersAreWhatTheEngineDoes()
{
    QFETCH(QString, id);
    QFETCH(QString, variant);
    const auto lesson = libraryLesson(id.toStdString());
    QVERIFY2(lesson.ok(), lesson.ok() ? "" : lesson.error().text.c_str());
    const Scenario scenario = libraryScenario(id.toStdString(), variant.toStdString()).value();
    Recording run(scenario.setup);
    std::vector<LessonFault> faults = checkQuestions(lesson.value(), scenario, run);
    const std::vector<LessonFault> shape = checkShape(lesson.value(), scenario);
    faults.insert(faults.end(), shape.begin(), shape.end());
    std::string text;
    for (const LessonFault &fault : faults)
        text += "\n" + fault.question + ": " + english(fault.text);
    QVERIFY2(faults.empty(), text.c_str());
}

/// Every way in which the run can go on.
void TestLibraryLessons::tryToPass(Explorer &explorer, Time stop)
{
    explorer.toEnd();
    QVERIFY(allShownBefore(explorer, stop));
    explorer.seek(explorer.recording().end());
    QVERIFY(allShownBefore(explorer, stop));
    for (int i = 0; i < 3; ++i)
        explorer.stepForward();
    QVERIFY(allShownBefore(explorer, stop));
    explorer.play();
    explorer.advance(seconds(100));
    QVERIFY(allShownBefore(explorer, stop));
    explorer.toStart();
    explorer.setSpeed(1e6);
    explorer.play();
    explorer.advance(seconds(100));
    QVERIFY(allShownBefore(explorer, stop));
    QVERIFY(!explorer.playing());
    explorer.toEnd();
}

void TestLibraryLessons::noQuestionCanBePassed()
{
    QFETCH(QString, id);
    QFETCH(QString, variant);
    const Scenario scenario = libraryScenario(id.toStdString(), variant.toStdString()).value();
    Explorer explorer;
    explorer.open(scenario.setup, id, id);
    LessonSession session(explorer, nullptr);
    session.setLesson(scenario, libraryLesson(id.toStdString()).value());
    session.start();
    explorer.pause();
    for (std::size_t i = 0; i < session.questions().size(); ++i) {
        const Time stop = session.questions()[i].question.at;
        for (int outcomes = 0; session.phase() != LessonSession::Phase::Asking && outcomes < 20; ++outcomes) {
            explorer.toEnd(); // an outcome may come before the next question
            session.goOn();
            explorer.pause();
        }
        QCOMPARE(session.phase(), LessonSession::Phase::Asking);
        QCOMPARE(session.current(), std::optional(i));
        tryToPass(explorer, stop);
        QCOMPARE(explorer.now(), stop);
        QVERIFY(session.answer(0));
        explorer.pause();
        const AskedQuestion &asked = session.questions()[i];
        QVERIFY(asked.outcome && asked.outcome->option);
    }
    for (int outcomes = 0; session.phase() != LessonSession::Phase::Done && outcomes < 20; ++outcomes) {
        explorer.toEnd();
        session.goOn();
        explorer.pause();
    }
    QCOMPARE(session.phase(), LessonSession::Phase::Done);
    QVERIFY(!explorer.gate());
}

void TestLibraryLessons::translationsAreComplete()
{
    std::set<std::string_view> languages;
    for (const LessonEntry &entry : lessonEntries())
        languages.insert(entry.language);
    for (const std::string_view language : languages) {
        for (const LibraryEntry &entry : library()) {
            if (!lessonEntry(entry.id))
                continue;
            const std::string what = std::string(language) + "/" + std::string(entry.id) + ".lesson";
            QVERIFY2(lessonEntry(entry.id, language), missing(what).c_str());
            const auto lesson = libraryLesson(entry.id, language);
            QVERIFY2(lesson.ok(), lesson.ok() ? "" : (what + ": " + lesson.error().text).c_str());
        }
    }
}

QTEST_GUILESS_MAIN(TestLibraryLessons)
#include "test_library_lessons.moc"
