#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>

namespace {

struct Outcome {
    int status = -1;
    QString output;
    QString errors;
};

/// Runs the real program where there is no display.
Outcome run(const QStringList &arguments, const QString &folder = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
        environment.remove(name);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(folder);
    process.start(TEARDOWN_PROGRAM, arguments);
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {-1, {}, process.errorString()};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
        QString::fromUtf8(process.readAllStandardError())};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

} // namespace

class TestCommandLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void helpsAndExitsWithZero_data();
    void helpsAndExitsWithZero();
    void figuresFollowFileAndOptions();
    void listsTheLibrary();
    void listsAsJson();
    void writesEveryFormat_data();
    void writesEveryFormat();
    void formatFollowsTheNameOfTheFile();
    void optionsChangeTheRun();
    void variantIsAnotherRun();
    void capturesElsewhere();
    void savedScenarioRunsTheSame();
    void checkPasses();
    void checkFindsADifference();
    void checksAsJson();
    void showsHostsAtAMoment();
    void showsHostsAsJson();
    void printsTheSchema();
    void exportsWhatLiesBetweenEvents();
    void exportsManyFiles();
    void picturesHaveNoChance();
    void saysThatTheOutputIsFull();
    void saysThatTheFileIsFull();
    void writesIntoPipes();
    void saysWhatAFigureCannotShow();
    void checkSpeaksAtOnce();
    void refusesWithAMessage_data();
    void refusesWithAMessage();
    void namesLineAndColumn();
    void leavesTheOldFileOnAnError();
    void windowNeedsADisplay();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
};

void TestCommandLine::init() { QVERIFY(m_folder.isValid()); }

void TestCommandLine::helpsAndExitsWithZero_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("says");
    QTest::newRow("--help") << QStringList{"--help"} << "Usage: tcp-teardown";
    QTest::newRow("-h") << QStringList{"-h"} << "Usage: tcp-teardown";
    QTest::newRow("help") << QStringList{"help"} << "check";
    QTest::newRow("--version") << QStringList{"--version"} << "tcp-teardown ";
    QTest::newRow("help run") << QStringList{"help", "run"} << "--until";
    QTest::newRow("run --help") << QStringList{"run", "--help"} << "--set";
    QTest::newRow("export --help") << QStringList{"export", "--help"} << "Pictures: so many pixels wide";
    QTest::newRow("what pictures are") << QStringList{"run", "--help"} << "Pictures are svg, png, pdf, gif, apng and html";
    QTest::newRow("shape of check --json") << QStringList{"check", "--help"} << "expected and actual";
    QTest::newRow("shape of show --json") << QStringList{"show", "--help"} << "tracked (conntrack)";
    QTest::newRow("run -h between others") << QStringList{"run", "x", "-h"} << "--set";
    QTest::newRow("list --help") << QStringList{"list", "--help"} << "--json";
    QTest::newRow("check --help") << QStringList{"check", "--help"} << "Exit status 1";
    QTest::newRow("replay --help") << QStringList{"replay", "--help"} << "replay";
}

void TestCommandLine::helpsAndExitsWithZero()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, says);
    const Outcome outcome = run(arguments);
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.output.contains(says), qPrintable(outcome.output));
    QCOMPARE(outcome.errors, QString());
}

void TestCommandLine::listsTheLibrary()
{
    const Outcome outcome = run({"list"});
    QCOMPARE(outcome.status, 0);
    for (const char *part : {"1 No connection comes about", "server-killed-write", "(start here)", "--variant classic"})
        QVERIFY2(outcome.output.contains(part), part);
}

void TestCommandLine::listsAsJson()
{
    const Outcome outcome = run({"list", "--json"});
    QCOMPARE(outcome.status, 0);
    const QJsonArray list = QJsonDocument::fromJson(outcome.output.toUtf8()).array();
    QVERIFY(list.size() >= 10);
    for (const auto &entry : list) {
        for (const char *key : {"id", "title", "group", "summary"})
            QVERIFY2(!entry.toObject()[key].toString().isEmpty(), key);
    }
}

void TestCommandLine::writesEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("contains");
    QTest::newRow("ladder") << "ladder"
                            << "ESTABLISHED";
    QTest::newRow("tcpdump") << "tcpdump"
                             << "Flags [S]";
    QTest::newRow("log") << "log"
                         << "server-killed";
    QTest::newRow("svg") << "svg"
                         << "<svg";
    QTest::newRow("outcome") << "outcome"
                             << "[expect.client]";
    QTest::newRow("scenario") << "scenario"
                              << "format = 1";
}

void TestCommandLine::writesEveryFormat()
{
    QFETCH(QString, format);
    QFETCH(QString, contains);
    const Outcome outcome = run({"run", "server-killed", "--format", format});
    QCOMPARE(outcome.status, 0);
    QCOMPARE(outcome.errors, QString());
    if (format != "log")
        QVERIFY2(outcome.output.contains(contains), qPrintable(outcome.output.left(2000)));
    QVERIFY(outcome.output.count('\n') >= 5);
    QCOMPARE(run({"run", "server-killed", "-f", format}).output, outcome.output);
}

void TestCommandLine::formatFollowsTheNameOfTheFile()
{
    const QString svg = path("a.svg"), png = path("a.png"), text = path("a.txt");
    for (const QString &file : {svg, png, text})
        QCOMPARE(run({"run", "close-four", "-o", file}).status, 0);
    QXmlStreamReader xml(contentOf(svg));
    while (!xml.atEnd())
        xml.readNext();
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QImage image;
    QVERIFY(image.load(png) && image.width() > 500);
    QCOMPARE(run({"run", "close-four", "-o", path("b.SVG")}).status, 0);
    QCOMPARE(contentOf(path("b.SVG")), contentOf(svg));
    QCOMPARE(QString::fromUtf8(contentOf(text)), run({"run", "close-four"}).output);
}

void TestCommandLine::optionsChangeTheRun()
{
    const QString plain = run({"run", "syn-timeout", "--format", "outcome"}).output;
    QVERIFY(plain.contains("ETIMEDOUT") && plain.contains("elapsed = \"131 s\""));
    const Outcome fewer = run({"run", "syn-timeout", "--format", "outcome", "--set", "client.tcp_syn_retries=2",
        "--set=client.net.ipv4.tcp_syn_linear_timeouts=0"});
    QCOMPARE(fewer.status, 0);
    QVERIFY2(fewer.output.contains("elapsed = \"7 s\""), qPrintable(fewer.output));
    for (const char *until : {"10 s", "10s", "10"})
        QVERIFY(run({"run", "syn-timeout", "-f", "outcome", "--until", until}).output.contains("returns = \"blocks\""));
    QVERIFY(run({"run", "close-four", "-f", "log", "--seed", "5"}).output != run({"run", "close-four", "-f", "log"}).output);
}

void TestCommandLine::variantIsAnotherRun()
{
    const Outcome outcome = run({"run", "syn-timeout", "--variant", "classic", "-f", "outcome"});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.output.contains("elapsed = \"127 s\""), qPrintable(outcome.output));
}

void TestCommandLine::capturesElsewhere()
{
    const QString client = run({"run", "server-killed", "-f", "tcpdump"}).output;
    const QString server = run({"run", "server-killed", "-f", "tcpdump", "--at", "server"}).output;
    const QString classic = run({"run", "server-killed", "-f", "tcpdump", "--classic"}).output;
    QVERIFY(client != server && client != classic && !classic.contains("Flags ["));
}

void TestCommandLine::savedScenarioRunsTheSame()
{
    QCOMPARE(run({"run", "linger-zero", "-o", path("saved.teardown")}).status, 0);
    QCOMPARE(run({"run", path("saved.teardown"), "-f", "log"}).output, run({"run", "linger-zero", "-f", "log"}).output);
    QCOMPARE(run({"check", path("saved.teardown")}).status, 0);
}

void TestCommandLine::checkPasses()
{
    const Outcome outcome = run({"check", "refused", "linger-zero"});
    QCOMPARE(outcome.status, 0);
    QVERIFY2(outcome.output.contains("ok   linger-zero, variant with-data"), qPrintable(outcome.output));
    QVERIFY(outcome.output.endsWith("5 as expected, 0 not\n"));
}

void TestCommandLine::checkFindsADifference()
{
    QByteArray text = run({"run", "refused", "-f", "scenario"}).output.toUtf8();
    QVERIFY(text.contains("ECONNREFUSED"));
    writeFile(path("wrong.teardown"), text.replace("ECONNREFUSED", "ETIMEDOUT"));
    const Outcome outcome = run({"check", "refused", path("wrong.teardown")});
    QCOMPARE(outcome.status, 1);
    QVERIFY2(outcome.output.contains("expected ETIMEDOUT, but it was ECONNREFUSED"), qPrintable(outcome.output));
    QVERIFY(outcome.output.endsWith("2 as expected, 1 not\n"));
}

void TestCommandLine::showsHostsAtAMoment()
{
    const Outcome one = run({"show", "server-killed", "--at", "30s", "--host", "client", "--view", "netstat"});
    QCOMPARE(one.status, 0);
    QVERIFY2(one.output.startsWith("Active Internet connections") && one.output.contains("CLOSE_WAIT"), qPrintable(one.output));
    const QString all = run({"show", "server-killed", "--at", "30s"}).output;
    for (const char *heading : {"client# ss -tanoe\n", "router# ip neigh\n", "firewall# sysctl -a\n", "server# strace "})
        QVERIFY2(all.contains(heading), heading);
    QVERIFY(!all.contains("router# ss"));
    const Outcome later = run({"show", "server-killed", "--at", "2h", "--host", "server", "--view", "ss"});
    QVERIFY2(later.status == 0 && !later.output.contains("FIN-WAIT-2"), qPrintable(later.output));
}

void TestCommandLine::showsHostsAsJson()
{
    const Outcome outcome = run({"show", "server-killed", "--at", "30s", "--json"});
    QCOMPARE(outcome.status, 0);
    const QJsonObject whole = QJsonDocument::fromJson(outcome.output.toUtf8()).object();
    QCOMPARE(whole["scenario"].toString(), "server-killed");
    QCOMPARE(whole["at_s"].toDouble(), 30.0);
    const QJsonArray hosts = whole["hosts"].toArray();
    QCOMPARE(hosts.size(), 4);
    const QJsonObject client = hosts[0].toObject(), server = hosts[3].toObject();
    QCOMPARE(client["sockets"][0]["state"].toString(), "CLOSE_WAIT");
    QVERIFY(client["on"].toBool() && !client["neighbours"].toArray().isEmpty() && !client["calls"].toArray().isEmpty());
    QCOMPARE(client["settings"]["net.ipv4.tcp_fin_timeout"].toString(), "60");
    QVERIFY(!hosts[1].toObject().contains("sockets"));
    QCOMPARE(server["sockets"][0]["state"].toString(), "FIN_WAIT_2");
    QCOMPARE(server["sockets"][0]["process"], QJsonValue());
    QVERIFY(server["sockets"][0]["timers"][0]["fires_at_s"].toDouble() > 30);
    const QString one = run({"show", "server-killed", "--json", "--host", "client", "--view", "neigh"}).output;
    QVERIFY(one.contains("neighbours") && !one.contains("settings"));
    const QString firewall = run({"show", "firewall-idle", "--at", "100s", "--json", "--view", "conntrack"}).output;
    const QJsonArray tracked = QJsonDocument::fromJson(firewall.toUtf8())["hosts"][2]["tracked"].toArray();
    QCOMPARE(tracked.size(), 1);
    QCOMPARE(tracked[0]["state"].toString(), "ESTABLISHED");
    QVERIFY(tracked[0]["expires_at_s"].toDouble() > 100 && tracked[0]["assured"].toBool());
}

void TestCommandLine::checksAsJson()
{
    writeFile(
        path("wrong.teardown"), run({"run", "refused", "-f", "scenario"}).output.toUtf8().replace("ECONNREFUSED", "ETIMEDOUT"));
    const Outcome outcome = run({"check", "linger-zero", path("wrong.teardown"), "--json"});
    QCOMPARE(outcome.status, 1);
    const QJsonObject whole = QJsonDocument::fromJson(outcome.output.toUtf8()).object();
    QCOMPARE(whole["not_as_expected"].toInt(), 1);
    const QJsonArray checks = whole["checks"].toArray();
    QCOMPARE(checks.size(), whole["as_expected"].toInt() + 1);
    QStringList variants;
    for (const QJsonValue &check : checks) {
        const bool isWrong = check["operand"].toString() == path("wrong.teardown") && check["kind"] == "run";
        QCOMPARE(check["passed"].toBool(), !isWrong);
        QCOMPARE(check["differences"].toArray().size(), isWrong ? 1 : 0);
        if (isWrong)
            QVERIFY2(check["differences"][0]["expected"] == "ETIMEDOUT" && check["differences"][0]["actual"] == "ECONNREFUSED",
                qPrintable(outcome.output));
        else if (check["kind"] == "run")
            variants.append(check["variant"].toString());
    }
    QVERIFY(variants.contains("with-data") && variants.contains(""));
    QVERIFY(std::any_of(checks.begin(), checks.end(), [](const QJsonValue &check) { return check["kind"] == "lesson"; }));
    QCOMPARE(run({"check", "linger-zero", path("wrong.teardown"), "--json", "--language", "de"}).output, outcome.output);
}

void TestCommandLine::printsTheSchema()
{
    const QJsonObject schema = QJsonDocument::fromJson(run({"schema"}).output.toUtf8()).object();
    QCOMPARE(schema["$schema"].toString(), QString("https://json-schema.org/draft/2020-12/schema"));
    QVERIFY(run({"schema", "--text"}).output.startsWith("# Scenario files"));
}

/// From the server's FIN to its RST, in diagrams and in data.
void TestCommandLine::exportsWhatLiesBetweenEvents()
{
    const auto part = [](const char *format) {
        return run({"export", "server-killed-write", "-f", format, "--from", "server FA", "--to", "server R"}).output;
    };
    for (const char *format : {"ladder", "svg", "mermaid", "csv", "tcpdump"}) {
        const QString text = part(format), whole = run({"export", "server-killed-write", "-f", format}).output;
        QVERIFY2(whole.contains("SYN") || whole.contains("[S]"), format);
        QVERIFY2(!text.contains("SYN_SENT") && !text.contains("[S]"), qPrintable(text));
        QVERIFY2(text.contains("RST") || text.contains("[R]"), format);
        QVERIFY2(whole.contains("-1 EPIPE") || format == QLatin1String("tcpdump"), format);
        QVERIFY2(!text.contains("-1 EPIPE"), format);
    }
    const Outcome state = run({"export", "server-killed-write", "-f", "csv", "--from", "client CLOSE_WAIT"});
    QVERIFY(state.status == 0 && state.output.count('\n') < part("csv").count('\n') * 2);
    const Outcome never = run({"export", "server-killed-write", "-f", "csv", "--from", "server FA 7"});
    QVERIFY2(never.errors.contains("does not happen"), qPrintable(never.errors));
}

void TestCommandLine::exportsManyFiles()
{
    const QString folder = path("exports");
    const Outcome outcome =
        run({"export", "refused", "linger-zero", "-f", "mermaid", "-f", "pcapng", "--out-dir", folder, "--json"});
    QCOMPARE(outcome.errors, QString());
    QCOMPARE(outcome.status, 0);
    const QJsonArray files = QJsonDocument::fromJson(outcome.output.toUtf8()).array();
    QCOMPARE(files.size(), 4);
    for (const QJsonValue &file : files)
        QCOMPARE(contentOf(file["file"].toString()).size(), qsizetype(file["bytes"].toInt()));
    QVERIFY(contentOf(folder + "/refused.mmd").contains("sequenceDiagram"));
    QVERIFY(contentOf(folder + "/linger-zero.pcapng").startsWith("\n\r\r\n"));
    QCOMPARE(run({"export", "refused", "-f", "mermaid"}).output.toUtf8(), contentOf(folder + "/refused.mmd"));
    QCOMPARE(run({"export", "refused", "-o", path("r.csv")}).status, 0);
    for (const char *name : {"r.pdf", "r.gif", "r.apng", "r.html", "r.svg", "r.png"}) { // the same bytes in two processes
        QCOMPARE(run({"export", "refused", "-o", path(name)}).status, 0);
        const QByteArray first = contentOf(path(name));
        QCOMPARE(run({"export", "refused", "-o", path(name)}).status, 0);
        QVERIFY(!first.isEmpty());
        QVERIFY2(contentOf(path(name)) == first, name);
    }
    QVERIFY(contentOf(path("r.csv")).startsWith("record,time_ns,"));
    // one that is too long for a form is named, and written in the others
    const Outcome partly = run({"export", "syn-flood", "refused", "-f", "html", "-f", "mermaid", "--out-dir", folder});
    QCOMPARE(partly.status, 2);
    QVERIFY2(partly.errors.contains("/syn-flood.html: The run has "), qPrintable(partly.errors));
    QVERIFY(contentOf(folder + "/syn-flood.mmd").contains("sequenceDiagram")
        && contentOf(folder + "/refused.html").contains("</html>"));
}

/// Nothing that happened to be in memory gets into a picture; its height here is no whole number of pixels.
void TestCommandLine::picturesHaveNoChance()
{
    for (const char *name : {"c.png", "c.gif", "c.apng", "c.pdf"}) {
        QByteArray files[2];
        for (const int i : {0, 1}) {
            qputenv("MALLOC_PERTURB_", i == 0 ? "85" : "170"); // what the C library fills new memory with
            QCOMPARE(run({"run", "close-four", "-o", path(name), "--legend", "--caption", "X"}).status, 0);
            files[i] = contentOf(path(name));
        }
        qunsetenv("MALLOC_PERTURB_");
        QVERIFY2(files[0] == files[1], name);
    }
}

/// A full disk must not look like success.
void TestCommandLine::saysThatTheOutputIsFull()
{
    QProcess process;
    process.setStandardOutputFile("/dev/full");
    process.start(TEARDOWN_PROGRAM, {"check", "refused"});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("takes no more"));
}

/// Nor a file that the disk had no room for; it must not take the place of an old one. Here the system allows a kilobyte.
void TestCommandLine::saysThatTheFileIsFull()
{
    const QString out = path("kept.txt");
    writeFile(out, "precious");
    QProcess process;
    process.start("bash", {"-c", "trap '' XFSZ; ulimit -f 1; exec \"$0\" run close-four -o \"$1\"", TEARDOWN_PROGRAM, out});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardError().contains("cannot be written: File too large"));
    QCOMPARE(contentOf(out), QByteArray("precious"));
}

/// Not even by root, who may put a file in the place of /dev/null.
void TestCommandLine::writesIntoPipes()
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start("bash",
        {"-c", "mkfifo pipe && { cat pipe & } && \"$0\" run close-four -o pipe && test -p pipe && wait", TEARDOWN_PROGRAM});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()), run({"run", "close-four"}).output);
}

/// What was asked for and is not there is said; the picture is written nevertheless.
void TestCommandLine::saysWhatAFigureCannotShow()
{
    const Outcome connection = run({"run", "refused", "-f", "svg", "--connections", "1,9"});
    QVERIFY2(connection.errors.contains("cannot show connection 9") && !connection.errors.contains("connection 1:"),
        qPrintable(connection.errors));
    QVERIFY(connection.output.contains(">SYN<"));
    const Outcome empty = run({"run", "close-four", "-f", "svg", "--from", "90s", "--to", "10s"});
    QVERIFY2(empty.errors.contains("The figure is empty"), qPrintable(empty.errors));
}

/// Whoever ends a long check from outside has seen what was found until then.
void TestCommandLine::checkSpeaksAtOnce()
{
    QProcess process;
    process.start(TEARDOWN_PROGRAM, {"check"});
    QVERIFY(process.waitForReadyRead());
    QVERIFY(process.state() == QProcess::Running);
    QVERIFY(process.readAllStandardOutput().contains('\n'));
    process.kill();
    process.waitForFinished();
}

void TestCommandLine::refusesWithAMessage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("message");
    QTest::newRow("command") << QStringList{"rnu"} << "did you mean 'run'";
    QTest::newRow("command, far from all") << QStringList{"frobnicate"} << "no command, scenario or file 'frobnicate'";
    QTest::newRow("option in place of a command") << QStringList{"--frobnicate"} << "--help";
    QTest::newRow("help for an unknown command") << QStringList{"help", "chekc"} << "did you mean 'check'";
    QTest::newRow("unknown option") << QStringList{"run", "refused", "--fromat", "svg"} << "did you mean 'format'";
    QTest::newRow("option without its value") << QStringList{"run", "refused", "--format"} << "format";
    QTest::newRow("no operand") << QStringList{"run"} << "needs FILE|ID";
    QTest::newRow("two operands") << QStringList{"run", "refused", "close-four"} << "'close-four' is more";
    QTest::newRow("operand of list") << QStringList{"list", "all"} << "'all' is more";
    QTest::newRow("scenario") << QStringList{"run", "server-kiled"} << "did you mean 'server-killed'";
    QTest::newRow("file") << QStringList{"run", "missing.teardown"} << "missing.teardown";
    QTest::newRow("file of check") << QStringList{"check", "missing.teardown"} << "missing.teardown";
    QTest::newRow("format") << QStringList{"run", "refused", "--format", "pgn"} << "did you mean 'png'";
    QTest::newRow("moment") << QStringList{"run", "refused", "--until", "soon"} << "'soon' is not a moment";
    QTest::newRow("moment of nothing") << QStringList{"run", "refused", "--until", "0"} << "'0' is not a moment";
    QTest::newRow("seed") << QStringList{"run", "refused", "--seed", "-1"} << "'-1' is not";
    QTest::newRow("setting without a host") << QStringList{"run", "refused", "--set", "tcp_retries2=3"} << "HOST.KEY=VALUE";
    QTest::newRow("setting without a value")
        << QStringList{"run", "refused", "--set", "client.tcp_retries2="} << "HOST.KEY=VALUE";
    QTest::newRow("host of a setting") << QStringList{"run", "refused", "--set", "cleint.tcp_retries2=3"}
                                       << "did you mean 'client'";
    QTest::newRow("setting") << QStringList{"run", "refused", "--set", "client.tcp_retires2=3"} << "did you mean 'tcp_retries2'";
    QTest::newRow("value of a setting") << QStringList{"run", "refused", "--set", "client.tcp_syn_retries=900"}
                                        << "the kernel takes";
    QTest::newRow("capture point") << QStringList{"run", "refused", "-f", "tcpdump", "--at", "sever"} << "did you mean 'server'";
    QTest::newRow("interface") << QStringList{"run", "refused", "-f", "tcpdump", "--interface", "eth7"} << "only eth0";
    QTest::newRow("several without a folder") << QStringList{"export", "refused", "close-four", "-f", "csv"} << "need --out-dir";
    QTest::newRow("form") << QStringList{"export", "refused", "-f", "mermiad"} << "did you mean 'mermaid'";
    QTest::newRow("range of a log") << QStringList{"export", "refused", "-f", "log", "--from", "1"}
                                    << "--from changes nothing in log; it is for svg";
    QTest::newRow("event") << QStringList{"export", "refused", "-f", "csv", "--from", "server FAX"} << "nor an event, such as";
    QTest::newRow("page") << QStringList{"export", "refused", "-f", "pdf", "--page", "a3"} << "one of a4, ";
    QTest::newRow("scale") << QStringList{"export", "refused", "-f", "gif", "--scale", "0"} << "--scale '0' is not a number";
    QTest::newRow("fps") << QStringList{"export", "refused", "-f", "gif", "--fps", "many"} << "--fps 'many' is not a number";
    QTest::newRow("delay") << QStringList{"export", "refused", "-f", "gif", "--frame-delay", "1h"} << "from 20 ms to 60 s";
    QTest::newRow("lifeline") << QStringList{"export", "refused", "-f", "tikz", "--lifelines", "cleint"}
                              << "did you mean 'client'";
    QTest::newRow("page of an SVG") << QStringList{"run", "refused", "-f", "svg", "--page", "a4"}
                                    << "--page changes nothing in svg; it is for pdf";
    QTest::newRow("width of text") << QStringList{"run", "refused", "--width", "700"}
                                   << "--width changes nothing in ladder; it is";
    QTest::newRow("theme of data") << QStringList{"export", "refused", "-f", "csv", "-f", "jsonl", "--out-dir", ".", "--theme",
        "dark"} << "--theme changes nothing in csv, jsonl; it is for svg";
    QTest::newRow("width of a list") << QStringList{"import", TEARDOWN_SOURCE_DIR "/tests/capture/data/01_refused.client.pcap",
        "--width", "700"} << "--width changes nothing in list; it is for svg, png, pdf";
    QTest::newRow("capture as a scenario") << QStringList{"run", TEARDOWN_SOURCE_DIR "/tests/capture/data/01_refused.client.pcap"}
                                           << "01_refused.client.pcap: this is a capture; tcp-teardown import";
    QTest::newRow("capture to compare") << QStringList{"compare", "refused", "missing.pcap"}
                                        << "missing.pcap: the file cannot be read";
    QTest::newRow("ending") << QStringList{"run", "refused", "-o", "x.jpeg"} << "the ending of 'x.jpeg' tells no format";
    QTest::newRow("ending of an import") << QStringList{"import",
        TEARDOWN_SOURCE_DIR "/tests/capture/data/01_refused.client.pcap", "-o", "x.gif"}
                                         << "the ending of 'x.gif' tells no format";
    QTest::newRow("view") << QStringList{"show", "refused", "--view", "nestat"} << "did you mean 'netstat'";
    QTest::newRow("moment to show") << QStringList{"show", "refused", "--at", "noon"} << "--at 'noon' is not a moment";
    QTest::newRow("host to show") << QStringList{"show", "refused", "--host", "cilent"} << "did you mean 'client'";
    QTest::newRow("variant") << QStringList{"run", "syn-timeout", "--variant", "clasic"} << "did you mean 'classic'";
    QTest::newRow("output") << QStringList{"run", "refused", "-o", "/nowhere/x.svg"} << "cannot be written";
    QTest::newRow("recording") << QStringList{"replay", "missing.json"} << "missing.json";
}

void TestCommandLine::refusesWithAMessage()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, message);
    const Outcome outcome = run(arguments, m_folder.path());
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.errors.contains(message), qPrintable(outcome.errors));
    QVERIFY(outcome.errors.startsWith("tcp-teardown: ") || arguments.first() == "replay");
}

void TestCommandLine::namesLineAndColumn()
{
    writeFile(path("broken.teardown"), "format = 1\nid = \"x\"\ntitle = \"X\"\nduration = \"5 parsecs\"\n");
    const Outcome outcome = run({"run", "broken.teardown"}, m_folder.path());
    QCOMPARE(outcome.status, 2);
    QVERIFY2(outcome.errors.startsWith("tcp-teardown: broken.teardown:4:12: '5 parsecs' is not a duration"),
        qPrintable(outcome.errors));
    QCOMPARE(outcome.output, QString());
    writeFile(path("nonsense.teardown"), "this is no TOML\n");
    QVERIFY(run({"check", "nonsense.teardown"}, m_folder.path()).errors.startsWith("tcp-teardown: nonsense.teardown:1:"));
}

void TestCommandLine::leavesTheOldFileOnAnError()
{
    const QString out = path("old.svg");
    writeFile(out, "precious");
    QCOMPARE(run({"run", "refused", "--set", "client.nonsense=1", "-o", out}).status, 2);
    QCOMPARE(run({"run", "refused", "--format", "tcpdump", "--at", "nobody", "-o", out}).status, 2);
    QCOMPARE(contentOf(out), QByteArray("precious"));
    QCOMPARE(run({"run", "refused", "-o", out}).status, 0);
    QVERIFY(contentOf(out).contains("<svg"));
}

void TestCommandLine::windowNeedsADisplay()
{
    for (const QStringList &arguments :
        {QStringList{}, {"open"}, {"open", "close-four"}, {"open", "time-wait-2msl", "--variant", "aix"}, {"close-four"}}) {
        const Outcome outcome = run(arguments);
        QCOMPARE(outcome.status, 2);
        QVERIFY2(outcome.errors.contains("no display"), qPrintable(outcome.errors));
    }
}

/// The file says how the figure looks; the command line says otherwise; the same call gives the same bytes.
void TestCommandLine::figuresFollowFileAndOptions()
{
    QTemporaryDir folder;
    const Outcome whole = run({"run", "server-killed-write", "--format", "scenario"});
    const QString path = folder.filePath("figure.teardown"), svg = folder.filePath("figure.svg");
    writeFile(path,
        whole.output.toUtf8()
            + "\n[figure]\ncaption = \"From the file\"\nwidth = 640\nlegend = true\n"
              "\n[[note]]\nhost = \"server\"\nsegment = \"R\"\ntext = \"It resets.\"\n"
              "\n[[note]]\nhost = \"server\"\nsegment = \"R\"\nnumber = 9\ntext = \"Never.\"\n");
    const auto written = [&](const QStringList &options) {
        const Outcome outcome = run(QStringList{"run", path, "-o", svg} + options);
        return outcome.status == 0 ? contentOf(svg) : outcome.errors.toUtf8();
    };
    const QByteArray plain = written({});
    QVERIFY2(
        plain.contains("width=\"640\"") && plain.contains(">From the file<") && plain.contains("id=\"legend\""), plain.left(400));
    QVERIFY(plain.contains(">It resets.<") && !plain.contains("Never."));
    QCOMPARE(written({}), plain);
    QVERIFY(run({"run", path, "-o", svg}).errors.contains("Never."));
    QVERIFY(written({"--width", "800"}).contains("width=\"800\""));
    QVERIFY(written({"--caption", "Another"}).contains(">Another<"));
    QVERIFY(!written({"--no-notes"}).contains("It resets."));
    QVERIFY(written({"--theme", "page"}).contains("prefers-color-scheme"));
    QVERIFY(written({"--font", "serif"}).contains("font-family:serif"));
    QVERIFY(!written({"--lifelines", "client,server"}).contains("id=\"node-1\""));
    QVERIFY(!written({"--hide", "calls,bare-acks"}).contains("connect()"));
    QVERIFY(!written({"--from", "1 s"}).contains(">SYN<"));
    QVERIFY(written({"--number-arrows", "all"}) != plain && written({"--zoom", "200"}) != plain);
    for (const QStringList &wrong :
        {QStringList{"--width", "9"}, {"--theme", "drak"}, {"--hide", "cals"}, {"--connections", "0"}})
        QCOMPARE(run(QStringList{"run", path, "-o", svg} + wrong).status, 2);
    const QString text = run({"run", path, "--format", "plantuml", "--number-arrows", "all"}).output;
    QVERIFY(text.contains("caption From the file") && text.contains("autonumber") && text.contains("It resets."));
    QVERIFY(run({"run", path, "--format", "mermaid"}).output.contains("It resets."));
    QVERIFY(run({"run", path}).output.contains("It resets."));
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "test_command_line.moc"
