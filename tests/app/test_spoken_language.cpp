#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include "lesson/lesson_library.h"
#include "scenario/library.h"

using namespace teardown;

namespace {

struct Outcome {
    int status = -1;
    QString output, errors;
};

Outcome run(const QStringList &arguments, const QMap<QString, QString> &variables)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"})
        environment.remove(QLatin1String(name));
    for (auto variable = variables.begin(); variable != variables.end(); ++variable)
        environment.insert(variable.key(), variable.value());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(TEARDOWN_PROGRAM), arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

QString firstTitle(const std::string &language)
{
    const Lesson lesson = libraryLesson(firstScenario, language).value();
    return QString::fromStdString(lesson.title.empty() ? libraryScenario(firstScenario).value().title : lesson.title);
}

using Variables = QMap<QString, QString>;

} // namespace

Q_DECLARE_METATYPE(Variables)

/// Which language the command line speaks.
class TestSpokenLanguage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followsTheEnvironment_data();
    void followsTheEnvironment();
    void optionGoesFirst_data();
    void optionGoesFirst();
    void refusesWhatItDoesNotSpeak();
    void programsReadTheSame();
    void saysErrorsOfCoreInIt();
    void saysWhatIsWrongInAFileInIt();
    void describesTheFormatInIt();
    void drawsACaptureInIt();
    void comparesARecordingInIt();

private:
    /// A file with these words, in a folder of its own.
    QString fileWith(const QString &name, const QByteArray &words) const;

    QTemporaryDir m_folder;
};

void TestSpokenLanguage::followsTheEnvironment_data()
{
    QTest::addColumn<Variables>("variables");
    QTest::addColumn<QString>("language");
    const auto row = [](const char *name, const Variables &variables, const char *language) {
        QTest::newRow(name) << variables << QString::fromLatin1(language);
    };
    row("nothing", {}, "en");
    row("LANG", {{"LANG", "de_AT.UTF-8"}}, "de");
    row("LC_MESSAGES", {{"LANG", "de_DE.UTF-8"}, {"LC_MESSAGES", "es_MX.UTF-8"}}, "es");
    row("LC_ALL", {{"LC_MESSAGES", "es_ES.UTF-8"}, {"LC_ALL", "zh_CN.UTF-8"}}, "zh_CN");
    row("LANGUAGE", {{"LANG", "en_GB.UTF-8"}, {"LANGUAGE", "fr:de:es"}}, "de");
    row("LANGUAGE in C", {{"LC_ALL", "C.UTF-8"}, {"LANGUAGE", "de"}}, "en");
    row("unknown", {{"LANG", "fr_FR.UTF-8"}}, "en");
    row("Singapore", {{"LANG", "zh_SG.UTF-8"}}, "zh_CN");
    row("Taiwan", {{"LANG", "zh_TW.UTF-8"}}, "en");
}

void TestSpokenLanguage::followsTheEnvironment()
{
    QFETCH(Variables, variables);
    QFETCH(QString, language);
    const Outcome list = run({"list"}, variables);
    QCOMPARE(list.status, 0);
    QVERIFY2(list.output.contains(firstTitle(language.toStdString())), qPrintable(list.output.left(400)));
}

void TestSpokenLanguage::optionGoesFirst_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("behind") << QStringList{"list", "--language", "es"};
    QTest::newRow("before") << QStringList{"--language", "es", "list"};
    QTest::newRow("with =") << QStringList{"list", "--language=es"};
}

void TestSpokenLanguage::optionGoesFirst()
{
    QFETCH(QStringList, arguments);
    const Outcome list = run(arguments, {{"LANG", "de_DE.UTF-8"}});
    QCOMPARE(list.status, 0);
    QVERIFY(list.output.contains(firstTitle("es")));
}

void TestSpokenLanguage::refusesWhatItDoesNotSpeak()
{
    const Outcome list = run({"list", "--language", "tlh"}, {});
    QCOMPARE(list.status, 2);
    QVERIFY2(list.errors.contains("en, de, es, zh_CN"), qPrintable(list.errors));
}

void TestSpokenLanguage::programsReadTheSame()
{
    for (const QStringList &arguments :
        {QStringList{"list", "--json"}, QStringList{"run", "close-four"}, QStringList{"run", "close-four", "-f", "tcpdump"},
            QStringList{"export", "close-four", "-f", "csv"}, QStringList{"run", "close-four", "-f", "jsonl"}}) {
        const Outcome english = run(arguments, {}), double_ = run(arguments + QStringList{"--language", "x-double"}, {});
        QVERIFY(!english.output.isEmpty());
        QCOMPARE(double_.output, english.output);
    }
}

/// Phrases of core are looked up; what fills them stays.
void TestSpokenLanguage::saysErrorsOfCoreInIt()
{
    const Outcome english = run({"run", "server-kiled"}, {}), other = run({"run", "server-kiled", "--language", "x-double"}, {});
    QCOMPARE(other.status, 2);
    QVERIFY(other.errors != english.errors);
    QVERIFY(other.errors.contains("'server-kiled'") && other.errors.contains("'server-killed'"));
    QVERIFY2(!other.errors.contains("there is no scenario"), qPrintable(other.errors));
}

QString TestSpokenLanguage::fileWith(const QString &name, const QByteArray &words) const
{
    QFile file(m_folder.filePath(name));
    return file.open(QIODevice::WriteOnly) && file.write(words) == words.size() ? file.fileName() : QString();
}

/// The TOML reader speaks English; this program has its own words for what it says.
void TestSpokenLanguage::saysWhatIsWrongInAFileInIt()
{
    const QString file = fileWith("wrong.teardown", "format = 1\nid = close-four\n");
    const Outcome english = run({"run", file}, {}), other = run({"run", file, "--language", "x-double"}, {});
    QVERIFY2(english.errors.contains(":2:6: ") && english.errors.contains("a text needs quotes"), qPrintable(english.errors));
    QVERIFY2(other.errors.contains(":2:6: ") && !other.errors.contains("a text needs quotes"), qPrintable(other.errors));
}

void TestSpokenLanguage::describesTheFormatInIt()
{
    QFile page(QStringLiteral(TEARDOWN_SOURCE_DIR "/resources/scenarios/es/FORMAT.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QCOMPARE(run({"schema", "--text", "--language", "es"}, {}).output, QString::fromUtf8(page.readAll()));
}

/// Sentences are in the language; numbers of packets, fields and states stay.
void TestSpokenLanguage::drawsACaptureInIt()
{
    const QString capture = m_folder.filePath("c.pcapng");
    QCOMPARE(run({"export", "last-ack-lost", "-f", "pcapng", "-o", capture}, {}).status, 0);
    const QStringList ladder{"import", capture, "-f", "ladder"};
    const Outcome english = run(ladder, {}), other = run(ladder + QStringList{"--language", "x-double"}, {});
    for (const char *words : {"seconds", "are inferred", "needless retransmission"}) {
        QVERIFY2(english.output.contains(words), words);
        QVERIFY2(!other.output.contains(words), words);
    }
    for (const char *name : {"SYN seq 0", "FIN_WAIT_1?", "c.pcapng"})
        QVERIFY2(english.output.contains(name) && other.output.contains(name), name);
}

void TestSpokenLanguage::comparesARecordingInIt()
{
    QFile recording(QStringLiteral(TEARDOWN_SOURCE_DIR "/tests/kernel/recordings/01_refused.json"));
    QVERIFY(recording.open(QIODevice::ReadOnly));
    const QString file = fileWith("changed.json", recording.readAll().replace("\"errno\":\"EPIPE\"", "\"errno\":\"ENOTCONN\""));
    const QStringList replay{"replay", "--verbose", file};
    const Outcome english = run(replay, {}), other = run(replay + QStringList{"--language", "x-double"}, {});
    for (const char *words : {"expected ", "returns of ", "(no socket)"}) {
        QVERIFY2(english.output.contains(words), qPrintable(english.output));
        QVERIFY2(!other.output.contains(words), words);
    }
    for (const char *name : {"FAIL 01_refused: ", "send(sock, 5)", "EPIPE", "SYN_SENT"})
        QVERIFY2(english.output.contains(name) && other.output.contains(name), name);
    QCOMPARE(other.status, english.status);
}

QTEST_GUILESS_MAIN(TestSpokenLanguage)
#include "test_spoken_language.moc"
