#include <QTest>

#include "scenario/input_problem.h"
#include "scenario/program_line.h"

using namespace teardown;

class TestProgramLine : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesWhatItReads_data();
    void writesWhatItReads();
    void readsOtherSpellings_data();
    void readsOtherSpellings();
    void understandsTheMoment();
    void pointsAtTheWord_data();
    void pointsAtTheWord();
};

void TestProgramLine::writesWhatItReads_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {"socket sock", "bind sock 1982", "bind sock client:1982", "bind sock 127.0.0.1:80", "listen sock 0",
             "accept sock as conn", "accept sock as conn forever handled by worker", "connect sock server:55555",
             "connect sock 10.0.0.1:1", "send sock 100", "recv sock 1000 until eof", "shutdown sock read", "shutdown sock write",
             "shutdown sock both", "close sock", "poll sock in", "poll sock in,out,err,hup,rdhup for 2.5 s",
             "nonblocking sock on", "nonblocking sock off", "getsockopt sock SO_ERROR", "setsockopt sock SO_KEEPALIVE 1",
             "setsockopt sock SO_LINGER 1 0", "setsockopt sock SO_RCVTIMEO 2.5 s", "setsockopt sock SO_SNDTIMEO 10 ms",
             "setsockopt sock TCP_USER_TIMEOUT 10000", "setsockopt sock TCP_LINGER2 -1", "sleep 10 s", "at 5 s: close sock",
             "after 20 ms: close sock", "at 5 s after 1 s: close sock", "send sock 5 every 1 s forever",
             "send sock 5 every 2 s 10 times", "send sock 5 tag 7"})
        QTest::newRow(line) << line;
}

void TestProgramLine::writesWhatItReads()
{
    QFETCH(QString, line);
    const Setup setup = defaultTopology();
    const Step step = parseProgramLine(line.toStdString(), {}, setup);
    QCOMPARE(QString::fromStdString(formatProgramLine(step, setup)), line);
}

void TestProgramLine::readsOtherSpellings_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("same");
    QTest::newRow("time as one word") << "after 1s: close sock"
                                      << "after 1 s: close sock";
    QTest::newRow("milliseconds with a unit") << "setsockopt sock TCP_USER_TIMEOUT 10 s"
                                              << "setsockopt sock TCP_USER_TIMEOUT 10000";
    QTest::newRow("seconds with a unit") << "setsockopt sock TCP_KEEPIDLE 2min"
                                         << "setsockopt sock TCP_KEEPIDLE 120";
    QTest::newRow("address of a host") << "connect sock 10.22.5.3:55555"
                                       << "connect sock server:55555";
    QTest::newRow("spaces") << "  send   sock  5  "
                            << "send sock 5";
    QTest::newRow("order of modifiers") << "send sock 5 forever every 1 s"
                                        << "send sock 5 every 1 s forever";
}

void TestProgramLine::readsOtherSpellings()
{
    QFETCH(QString, line);
    const Setup setup = defaultTopology();
    const Step step = parseProgramLine(line.toStdString(), {}, setup);
    QTEST(QString::fromStdString(formatProgramLine(step, setup)), "same");
}

void TestProgramLine::understandsTheMoment()
{
    const Step step = parseProgramLine("at 5 s after 20 ms: connect sock server:55555", {}, defaultTopology());
    QCOMPARE(step.at->ns, seconds(5).ns);
    QCOMPARE(step.gap.ns, milliseconds(20).ns);
    QCOMPARE(step.call.address.port, std::uint16_t(55555));
    QVERIFY(step.call.address.address == ipv4(10, 22, 5, 3));
}

void TestProgramLine::pointsAtTheWord_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("column"); // of the first letter: 1
    QTest::newRow("call") << "snd sock 5"
                          << "unknown-word" << 1;
    QTest::newRow("nothing") << ""
                             << "bad-program-line" << 1;
    QTest::newRow("missing number") << "send sock"
                                    << "bad-program-line" << 10;
    QTest::newRow("number") << "send sock many"
                            << "out-of-range" << 11;
    QTest::newRow("negative") << "send sock -5"
                              << "out-of-range" << 11;
    QTest::newRow("after the moment") << "after 1 s: snd sock 5"
                                      << "unknown-word" << 12;
    QTest::newRow("moment") << "after 1 x: send sock 5"
                            << "bad-duration" << 7;
    QTest::newRow("negative think time") << "after -1 s: send sock 5"
                                         << "out-of-range" << 1;
    QTest::newRow("no colon") << "after 1 s send sock 5"
                              << "bad-program-line" << 1;
    QTest::newRow("port") << "bind sock 99999"
                          << "bad-address" << 11;
    QTest::newRow("host") << "connect sock sever:55555"
                          << "bad-address" << 14;
    QTest::newRow("no host") << "connect sock 55555"
                             << "bad-address" << 14;
    QTest::newRow("accept without a name") << "accept sock"
                                           << "bad-program-line" << 12;
    QTest::newRow("shutdown") << "shutdown sock SHUT_WR"
                              << "unknown-word" << 15;
    QTest::newRow("option") << "setsockopt sock SO_KEEPALIFE 1"
                            << "unknown-word" << 17;
    QTest::newRow("time without a unit") << "setsockopt sock SO_RCVTIMEO 5"
                                         << "bad-duration" << 29;
    QTest::newRow("too fine a time") << "setsockopt sock TCP_KEEPIDLE 1.5 s"
                                     << "out-of-range" << 30;
    QTest::newRow("linger without seconds") << "setsockopt sock SO_LINGER 1"
                                            << "bad-program-line" << 28;
    QTest::newRow("event") << "poll sock inn"
                           << "unknown-word" << 11;
    QTest::newRow("switch") << "nonblocking sock yes"
                            << "unknown-word" << 18;
    QTest::newRow("end of repetition") << "recv sock 5 until end"
                                       << "unknown-word" << 19;
    QTest::newRow("times") << "send sock 5 3"
                           << "bad-program-line" << 14;
    QTest::newRow("modifier") << "send sock 5 often"
                              << "unknown-word" << 13;
}

void TestProgramLine::pointsAtTheWord()
{
    QFETCH(QString, line);
    try {
        parseProgramLine(line.toStdString(), {4, 1}, defaultTopology());
        QFAIL("read without complaint");
    } catch (const InputProblem &problem) {
        QTEST(QString::fromStdString(problem.error.code), "code");
        QTEST(problem.error.position.column, "column");
        QCOMPARE(problem.error.position.line, 4);
        QVERIFY(!problem.error.text.empty());
    }
}

QTEST_APPLESS_MAIN(TestProgramLine)
#include "test_program_line.moc"
