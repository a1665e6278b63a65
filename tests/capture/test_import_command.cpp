#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Outcome {
    int status = -1;
    QString output, errors;
};

Outcome run(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(TEARDOWN_PROGRAM, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

QString data(const QString &name) { return QStringLiteral(TEARDOWN_SOURCE_DIR "/tests/capture/data/%1.pcap").arg(name); }

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestImportCommand : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesEveryFormat_data();
    void writesEveryFormat();
    void drawsAllConnections();
    void readsTheStandardInput();
    void takesSeveralFiles();
    void merges();
    void saysWhatIsDamaged();
    void refuses_data();
    void refuses();
    void compares_data();
    void compares();
};

void TestImportCommand::writesEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("part");
    QTest::addRow("list") << "list"
                          << "refused";
    QTest::addRow("ladder") << "ladder"
                            << "SYN_SENT?";
    QTest::addRow("json") << "json"
                          << "\"how\":\"refused\"";
    QTest::addRow("tcpdump") << "tcpdump"
                             << "Flags [S]";
}

void TestImportCommand::writesEveryFormat()
{
    QFETCH(QString, format);
    QFETCH(QString, part);
    const Outcome outcome = run({"import", data("01_refused.client"), "--format", format, "--connection", "1"});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.output.contains(part), qPrintable(outcome.output));
}

/// One picture for all, in their order, without a display; the same bytes again.
void TestImportCommand::drawsAllConnections()
{
    QTemporaryDir folder;
    const QStringList captures{data("01_refused.client"), data("12_half_close.client")};
    const auto drawn = [&](const QString &name, const QStringList &more = {}) {
        const Outcome outcome = run(QStringList{"import"} + captures + QStringList{"-o", folder.filePath(name)} + more);
        return outcome.status == 0 && outcome.errors.isEmpty() ? contentOf(folder.filePath(name)) : outcome.errors.toUtf8();
    };
    const QByteArray svg = drawn("all.svg");
    QVERIFY2(svg.startsWith("<?xml"), svg.left(300));
    QVERIFY(svg.count("(states are inferred)</title>") >= 3 && svg.contains("<g id=\"diagram-3\""));
    QCOMPARE(drawn("again.svg"), svg);
    QVERIFY(drawn("wide.svg", {"--width", "700", "--theme", "dark", "--caption", "Two ends"}).contains("Two ends"));
    const QByteArray png = drawn("all.png"), pdf = drawn("all.pdf");
    QVERIFY(png.startsWith("\x89PNG") && pdf.startsWith("%PDF-"));
    QVERIFY(pdf.count("/Type /Page\n") >= 3); // one for each at least
    QCOMPARE(drawn("again.pdf"), pdf);
    const Outcome one = run({"import", captures[1], "--format", "svg"});
    QVERIFY(one.status == 0 && one.output.startsWith("<?xml") && !one.output.contains("diagram-2"));
    const Outcome empty = run({"import", captures[0], "-c", "9", "--format", "svg"});
    QVERIFY(empty.status == 2 && empty.output.isEmpty());
}

void TestImportCommand::readsTheStandardInput()
{
    const Outcome outcome = run({"import", "-"}, contentOf(data("01_refused.client")));
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.startsWith("standard input: frames 4"));
}

void TestImportCommand::takesSeveralFiles()
{
    const Outcome outcome = run({"import", "--json", data("01_refused.client"), data("12_half_close.client")});
    QCOMPARE(outcome.status, 0);
    const QJsonDocument json = QJsonDocument::fromJson(outcome.output.toUtf8());
    QVERIFY(json.isArray());
    QCOMPARE(json[1]["connections"][0]["ending"]["by"].toString(), QString("client"));
}

void TestImportCommand::merges()
{
    const Outcome outcome =
        run({"import", "--merge", data("07b_restored_10s.client"), data("07b_restored_10s.server"), "--format", "ladder"});
    QCOMPARE(outcome.status, 0);
    QVERIFY(outcome.output.contains("7 packets were lost between them"));
    QVERIFY(outcome.output.contains("retransmission 6 of #4"));
    const Outcome json = run({"import", "--merge", data("07b_restored_10s.client"), data("07b_restored_10s.server"), "--json"});
    QVERIFY(json.status == 0 && json.errors.isEmpty());
    const QJsonObject merged = QJsonDocument::fromJson(json.output.toUtf8()).object().value("merged").toObject();
    QCOMPARE(merged["lost"].toInt(), 7);
    QVERIFY(merged["clock"].toObject()["packets_in_both"].toInt() == 5);
    QCOMPARE(run({"import", "--merge", data("01_refused.client"), data("12_half_close.client"), "--json"}).status,
        1); // none in common
}

void TestImportCommand::saysWhatIsDamaged()
{
    const Outcome outcome = run({"import", "-"}, contentOf(data("12_half_close.client")).chopped(10));
    QCOMPARE(outcome.status, 1);
    QVERIFY(outcome.errors.contains("the file ends in a frame (at byte "));
    QVERIFY(outcome.output.contains("note: only the first 15 frames are used"));
}

void TestImportCommand::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("part");
    QTest::addRow("no such file") << QStringList{"import", "nowhere.pcap"} << "nowhere.pcap: the file cannot be read";
    QTest::addRow("no capture") << QStringList{"import", TEARDOWN_SOURCE_DIR "/LICENSE"}
                                << "no pcap and no pcapng file (at byte 0)";
    QTest::addRow("folder") << QStringList{"import", TEARDOWN_SOURCE_DIR} << TEARDOWN_SOURCE_DIR;
    QTest::addRow("format") << QStringList{"import", data("01_refused.client"), "--format", "laddr"} << "did you mean 'ladder'?";
    QTest::addRow("connection") << QStringList{"import", data("01_refused.client"), "-c", "3"} << "there is no connection '3'";
    QTest::addRow("merge one") << QStringList{"import", "--merge", data("01_refused.client")} << "--merge needs two captures";
    QTest::addRow("compare one") << QStringList{"compare", "refused"} << "compare needs A B";
    QTest::addRow("compare unknown") << QStringList{"compare", "refused", "refsued"} << "refsued";
    QTest::addRow("host") << QStringList{"compare", "refused", data("01_refused.client"), "--at", "moon"} << "no host 'moon'";
}

void TestImportCommand::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, part);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.errors.contains(part), qPrintable(outcome.errors));
}

void TestImportCommand::compares_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("part");
    QTest::addRow("run with itself") << QStringList{"refused", "refused"} << 0 << "No difference.";
    QTest::addRow("two runs") << QStringList{"close-three", "close-four"} << 1 << "only in A";
    // The kernel's own capture holds what the engine makes of the same situation.
    QTest::addRow("run with the kernel") << QStringList{"simultaneous-close", data("11a_simultaneous_close.client"), "--no-times"}
                                         << 0 << "No difference.";
    QTest::addRow("kernel with itself") << QStringList{data("12_half_close.client"), data("12_half_close.client")} << 0
                                        << "No difference.";
    QTest::addRow("as JSON") << QStringList{"close-three", "close-four", "--json"} << 1 << "\"same\": false";
}

void TestImportCommand::compares()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QString, part);
    const Outcome outcome = run(QStringList{"compare"} + arguments);
    QVERIFY2(outcome.output.contains(part), qPrintable(outcome.output + outcome.errors));
    QCOMPARE(outcome.status, status);
}

QTEST_GUILESS_MAIN(TestImportCommand)
#include "test_import_command.moc"
