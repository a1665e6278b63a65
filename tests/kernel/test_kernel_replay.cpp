#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QString refused = QStringLiteral(TEARDOWN_SOURCE_DIR "/tests/kernel/recordings/01_refused.json");

struct Outcome {
    int exitCode = -1;
    QString out, error;
};

Outcome kernelReplay(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(KERNEL_REPLAY), arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

/// The program kernel_replay as a person calls it.
class TestKernelReplay : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passes();
    void failsWithTheFirstDifference();
    void rejectsBadCommandLines();
    void namesTheFileThatIsNoRecording();

private:
    QString changedRecording(const QByteArray &before, const QByteArray &after);
    QTemporaryDir m_folder;
};

QString TestKernelReplay::changedRecording(const QByteArray &before, const QByteArray &after)
{
    QFile original(refused);
    QFile changed(m_folder.filePath(QStringLiteral("changed.json")));
    if (!original.open(QIODevice::ReadOnly) || !changed.open(QIODevice::WriteOnly))
        return {};
    changed.write(original.readAll().replace(before, after));
    return changed.fileName();
}

void TestKernelReplay::passes()
{
    const Outcome outcome = kernelReplay({refused});
    QCOMPARE(outcome.out, QStringLiteral("PASS 01_refused\n1 passed, 0 failed\n"));
    QCOMPARE(outcome.exitCode, 0);
    const Outcome verbose = kernelReplay({QStringLiteral("--verbose"), refused});
    QVERIFY(verbose.out.contains(QLatin1String("segments of client 1982:55555")));
    QCOMPARE(verbose.exitCode, 0);
}

void TestKernelReplay::failsWithTheFirstDifference()
{
    const Outcome outcome = kernelReplay({changedRecording("\"errno\":\"EPIPE\"", "\"errno\":\"ENOTCONN\""), refused});
    QVERIFY(outcome.out.startsWith(QLatin1String("FAIL 01_refused: returns of client #6 send(sock, 5)")));
    QVERIFY(outcome.out.endsWith(QLatin1String("PASS 01_refused\n1 passed, 1 failed\n")));
    QCOMPARE(outcome.exitCode, 1);
}

void TestKernelReplay::rejectsBadCommandLines()
{
    QCOMPARE(kernelReplay({}).exitCode, 2);
    const Outcome unknown = kernelReplay({QStringLiteral("--loud"), refused});
    QCOMPARE(unknown.exitCode, 2);
    QVERIFY(unknown.error.contains(QLatin1String("--loud")));
    const Outcome help = kernelReplay({QStringLiteral("--help")});
    QCOMPARE(help.exitCode, 0);
    QVERIFY(help.out.startsWith(QLatin1String("Usage: kernel_replay")));
}

void TestKernelReplay::namesTheFileThatIsNoRecording()
{
    const Outcome missing = kernelReplay({QStringLiteral("/nowhere/at all.json")});
    QCOMPARE(missing.exitCode, 2);
    QVERIFY(missing.error.contains(QLatin1String("/nowhere/at all.json")));
    const QString file = changedRecording("\"end_s\":1.5182", "\"end_s\":nothing");
    const Outcome broken = kernelReplay({file});
    QCOMPARE(broken.exitCode, 2);
    QVERIFY2(broken.error.startsWith(file + QLatin1String(":7:")), qPrintable(broken.error));
}

QTEST_GUILESS_MAIN(TestKernelReplay)
#include "test_kernel_replay.moc"
