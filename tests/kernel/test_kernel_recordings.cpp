#include <QDir>
#include <QFile>
#include <QHash>
#include <QTest>

#include "compare.h"
#include "observe.h"
#include "recording_file.h"

using namespace teardown;

namespace {

const QString folder = QStringLiteral(TEARDOWN_SOURCE_DIR "/tests/kernel/");

QStringList recordingNames()
{
    QStringList names =
        QDir(folder + QStringLiteral("recordings")).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    return names.replaceInStrings(QStringLiteral(".json"), QString());
}

/// Name -> reason.
QHash<QString, QString> knownFailures()
{
    QHash<QString, QString> failures;
    QFile file(folder + QStringLiteral("known_failures.txt"));
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return failures;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        if (!line.startsWith(QLatin1Char('#')))
            failures.insert(line.section(QLatin1Char(':'), 0, 0).trimmed(), line.section(QLatin1Char(':'), 1).trimmed());
    }
    return failures;
}

} // namespace

/// The engine against every recorded kernel run.
class TestKernelRecordings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void replaysAsRecorded_data();
    void replaysAsRecorded();
    void knownFailuresAreRecordingsWithAReason();
};

void TestKernelRecordings::replaysAsRecorded_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("knownToFail");
    const auto failures = knownFailures();
    const QStringList names = recordingNames();
    QVERIFY(names.size() >= 134);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder + QStringLiteral("recordings/") + name + QStringLiteral(".json")
                                        << failures.contains(name);
}

void TestKernelRecordings::replaysAsRecorded()
{
    QFETCH(QString, file);
    QFETCH(bool, knownToFail);
    const Result<KernelRecording> recording = loadRecording(file);
    QVERIFY2(recording.ok(), recording.ok() ? "" : recording.error().text.c_str());
    const std::vector<std::string> differences = compare(recording.value(), replay(recording.value())).differences();
    if (knownToFail)
        QVERIFY2(!differences.empty(), "passes: take it off known_failures.txt");
    else
        QVERIFY2(differences.empty(), differences.empty() ? "" : differences.front().c_str());
}

void TestKernelRecordings::knownFailuresAreRecordingsWithAReason()
{
    const QStringList names = recordingNames();
    const auto failures = knownFailures();
    for (auto failure = failures.begin(); failure != failures.end(); ++failure) {
        QVERIFY2(names.contains(failure.key()), qPrintable(failure.key()));
        QVERIFY2(!failure.value().isEmpty(), qPrintable(failure.key()));
    }
}

QTEST_APPLESS_MAIN(TestKernelRecordings)
#include "test_kernel_recordings.moc"
