#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "example_lesson.h"

using namespace teardown;

namespace {

struct Said {
    int status = -1;
    QString out, err;
};

Said run(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(TEARDOWN_PROGRAM), arguments);
    if (!process.waitForFinished(120'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

/// `check` and `lesson` as a person types them.
class TestLessonCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_folder.isValid()); }
    void checksALessonFile();
    void saysWhatTheRunAnswers();
    void findsAWrongLesson();
    void saysWhereAFileIsBroken();
    void takesTheScenarioThatIsGiven();
    void printsALesson();
    void opensWithOptions();

private:
    QString file(const char *name, const std::string &content)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (file.open(QIODevice::WriteOnly))
            file.write(content.data(), std::ssize(content));
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void TestLessonCommands::checksALessonFile()
{
    const Said said = run({"check", file("good.lesson", exampleText())});
    QCOMPARE(said.status, 0);
    QVERIFY2(said.out.contains("good.lesson") && said.out.endsWith(" as expected, 0 not\n"), qPrintable(said.out));
}

void TestLessonCommands::saysWhatTheRunAnswers()
{
    const Said said = run({"check", "--verbose", file("good.lesson", exampleText())});
    QVERIFY2(said.out.contains("second-send, stop at 3.9 s: EPIPE, decided at 4 s"), qPrintable(said.out));
}

void TestLessonCommands::findsAWrongLesson()
{
    const Said said = run({"check", file("wrong.lesson", with(exampleText(), "\"FIN,ACK\", \"RST\"", "\"FIN\", \"RST\""))});
    QCOMPARE(said.status, 1);
    QVERIFY2(said.out.contains("question who-closes (line 25): the run gives FIN,ACK"), qPrintable(said.out));
}

void TestLessonCommands::saysWhereAFileIsBroken()
{
    const Said said = run({"check", file("broken.lesson", with(exampleText(), "mistake = ", "mistakes = "))});
    QCOMPARE(said.status, 2);
    QVERIFY2(said.err.contains("broken.lesson:1:1: the lesson needs 'mistake'"), qPrintable(said.err));
}

/// The scenario's file goes before the built-in one of the same id.
void TestLessonCommands::takesTheScenarioThatIsGiven()
{
    QFile original(QStringLiteral(TEARDOWN_SOURCE_DIR "/resources/scenarios/server-killed-write.teardown"));
    QVERIFY(original.open(QIODevice::ReadOnly));
    const std::string later =
        with(original.readAll().toStdString(), "at = \"1 s\"\ndo = \"kill\"", "at = \"1 s\"\ndo = \"stop\"");
    const Said said = run({"check", "--verbose", file("my.teardown", later), file("good.lesson", exampleText())});
    QCOMPARE(said.status, 1);
    QVERIFY2(said.out.contains("the run gives ACK"), qPrintable(said.out)); // of the data, by a stopped process's kernel
}

void TestLessonCommands::printsALesson()
{
    QVERIFY(!library().empty());
    const Said none = run({"lesson", "nothing-of-the-kind"});
    QCOMPARE(none.status, 2);
    const Said said = run({"lesson", "close-four"}), answers = run({"lesson", "close-four", "--answers"});
    QCOMPARE(said.status, 0);
    QVERIFY(said.out.contains("What to watch") && said.out.contains("   a) "));
    QVERIFY(!said.out.contains("Answer: ") && !said.out.contains("Explanation"));
    QVERIFY(answers.out.contains("Answer: ") && answers.out.contains("A common mistake"));
}

void TestLessonCommands::opensWithOptions()
{
    QCOMPARE(run({"open", "refused", "--questions", "perhaps"}).status, 2);
    QCOMPARE(run({"open", "--lokc"}).status, 2);
    const Said help = run({"help", "open"});
    QCOMPARE(help.status, 0);
    QVERIFY(help.out.contains("--questions") && help.out.contains("--lock"));
}

QTEST_GUILESS_MAIN(TestLessonCommands)
#include "test_lesson_commands.moc"
