#include <QTest>

#include "base/digest.h"
#include "formats/event_log.h"
#include "formats/ladder.h"
#include "golden_file.h"
#include "scenario/library.h"
#include "sim/recording.h"

#include <algorithm>

using namespace teardown;

/// Every built-in scenario, run by the engine, must tell the story that its files here tell, to the letter. After a wanted
/// change run once with TEARDOWN_UPDATE_GOLDEN=1 and read the difference before it is committed.
class TestGolden : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void scenariosTellTheirStory_data();
    void scenariosTellTheirStory();
    void laddersKeepTheirForm_data() { scenariosTellTheirStory_data(); }
    void laddersKeepTheirForm();
};

namespace {

QString pathOf(const QString &scenario, const QString &kind)
{
    return QStringLiteral(TEARDOWN_SOURCE_DIR "/tests/golden/%1.%2.txt").arg(scenario, kind);
}

/// The text itself, or of a long one the first and the last lines, and between them how many more there are and their digest:
/// nobody reads ten thousand lines, but each of them counts.
std::string abridged(const std::string &text)
{
    constexpr std::ptrdiff_t mostLines = 1500, shownFirst = 300, shownLast = 60;
    const auto lines = std::count(text.begin(), text.end(), '\n');
    if (lines <= mostLines)
        return text;
    std::size_t first = 0, last = text.size();
    for (std::ptrdiff_t i = 0; i < shownFirst; ++i)
        first = text.find('\n', first) + 1;
    for (std::ptrdiff_t i = 0; i <= shownLast; ++i)
        last = text.rfind('\n', last - 1);
    Digest digest;
    digest.add(std::string_view(text));
    return text.substr(0, first) + "... " + std::to_string(lines - shownFirst - shownLast) + " lines more; digest of all "
        + std::to_string(digest.value()) + "\n" + text.substr(last + 1);
}

/// The whole run of a built-in scenario.
Recording runOf(const QString &id)
{
    const Result<Scenario> scenario = libraryScenario(id.toStdString());
    if (!scenario)
        qFatal("%s", scenario.error().text.c_str());
    Recording recording(scenario.value().setup);
    recording.runUntil(recording.end());
    return recording;
}

} // namespace

void TestGolden::scenariosTellTheirStory_data()
{
    QTest::addColumn<QString>("id");
    for (const LibraryEntry &entry : library())
        QTest::newRow(std::string(entry.id).c_str())
            << QString::fromUtf8(entry.id.data(), static_cast<qsizetype>(entry.id.size()));
}

void TestGolden::scenariosTellTheirStory()
{
    QFETCH(QString, id);
    const Recording recording = runOf(id);
    QVERIFY(!recording.trace().records.empty());
    compareWithFile(pathOf(id, QStringLiteral("ladder")), abridged(ladder(recording.setup(), recording.trace())));
    compareWithFile(pathOf(id, QStringLiteral("log")), abridged(eventLog(recording.setup(), recording.trace())));
}

/// No line is too wide, and the plain form differs only in its characters.
void TestGolden::laddersKeepTheirForm()
{
    QFETCH(QString, id);
    const Recording recording = runOf(id);
    LadderOptions options;
    const QStringList pretty = QString::fromStdString(ladder(recording.setup(), recording.trace(), options)).split('\n');
    options.ascii = true;
    const QStringList plain = QString::fromStdString(ladder(recording.setup(), recording.trace(), options)).split('\n');
    QCOMPARE(plain.size(), pretty.size());
    for (qsizetype i = 0; i < plain.size(); ++i) {
        QVERIFY2(pretty[i].size() <= qsizetype(options.width), qPrintable(pretty[i]));
        QCOMPARE(plain[i].size(), pretty[i].size());
        QVERIFY2(std::all_of(plain[i].begin(), plain[i].end(), [](QChar c) { return c.unicode() < 128; }), qPrintable(plain[i]));
    }
}

QTEST_APPLESS_MAIN(TestGolden)
#include "test_golden.moc"
