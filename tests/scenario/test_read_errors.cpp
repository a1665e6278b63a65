#include <QTest>

#include "scenario/scenario.h"

using namespace teardown;

namespace {

/// Four lines that every example below begins with.
const QString head = "format = 1\nid = \"x\"\ntitle = \"X\"\nduration = \"10 s\"\n";
/// A process, as six more lines; `line` is its program's only one, on line 8.
QString process(const QString &line)
{
    return "[[process]]\nhost = \"client\"\nname = \"client\"\nprogram = [ \"socket sock\", \"" + line + "\" ]\n";
}

QString step(const QString &rest) { return "[[step]]\nat = \"1 s\"\n" + rest; }

} // namespace

class TestReadErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void saysWhatAndWhere_data();
    void saysWhatAndWhere();
    void suggestsTheWordThatWasMeant_data();
    void suggestsTheWordThatWasMeant();
    void missingFileIsAnError();
    void unknownVariantIsAnError();
    void rubbishNeverCrashes();

private:
    static void addHeadRows();
    static void addTopologyRows();
    static void addProcessRows();
    static void addLoopRows();
    static void addStepRows();
    static void addExpectationRows();
    static void addVariantRows();
    static void addFigureRows();
};

namespace {

void row(const char *name, const QString &text, const char *code, int line, int column)
{
    QTest::newRow(name) << text << code << line << column;
}

} // namespace

void TestReadErrors::addHeadRows()
{
    row("empty file", "", "missing-key", 1, 1);
    row("not TOML", head + "id == 3\n", "toml-syntax", 5, 5);
    row("key twice", head + "id = \"y\"\n", "toml-syntax", 5, 6);
    row("unclosed string", head + "summary = \"abc\n", "toml-syntax", 5, 15);
    row("table without a name", head + "[=]\nseed = 3\n", "toml-syntax", 5, 1);
    row("format of the future", "format = 2\nid = \"x\"\n", "unsupported-format", 1, 10);
    row("format as a string", "format = \"1\"\n", "wrong-type", 1, 10);
    row("no title", "format = 1\nid = \"x\"\n", "missing-key", 1, 1);
    row("no duration", "format = 1\nid = \"x\"\ntitle = \"X\"\n", "missing-key", 1, 1);
    row("unknown key", head + "sede = 3\n", "unknown-key", 5, 1);
    row("unknown table", head + "[sever]\n", "unknown-key", 5, 2);
    row("group", head + "group = \"closing\"\n", "unknown-word", 5, 9);
    row("title as a number", "format = 1\nid = \"x\"\ntitle = 3\n", "wrong-type", 3, 9);
    row("duration without a unit", "format = 1\nid = \"x\"\ntitle = \"X\"\nduration = \"10\"\n", "bad-duration", 4, 12);
    row("duration as a number", "format = 1\nid = \"x\"\ntitle = \"X\"\nduration = 10\n", "bad-duration", 4, 12);
    row("duration of nothing", "format = 1\nid = \"x\"\ntitle = \"X\"\nduration = \"0 s\"\n", "out-of-range", 4, 12);
    row("negative seed", head + "seed = -1\n", "out-of-range", 5, 8);
    row("seed as a fraction", head + "seed = 1.5\n", "wrong-type", 5, 8);
    row("neighbours", head + "neighbours = \"hot\"\n", "unknown-word", 5, 14);
}

void TestReadErrors::addTopologyRows()
{
    row("profile", head + "[client]\nprofile = \"os2\"\n", "unknown-profile", 6, 11);
    row("sysctl", head + "[client]\nsysctl.tcp_retries3 = 8\n", "unknown-sysctl", 6, 8);
    row("sysctl of another system", head + "[client]\nprofile = \"aix\"\nsysctl.tcp_keepalive_time = 8\n", "unknown-sysctl", 7,
        8);
    row("sysctl out of its range there", head + "[client]\nprofile = \"aix\"\nsysctl.tcp_timewait = 6\n", "out-of-range", 7, 23);
    row("sysctl that is compiled in", head + "[client]\nsysctl.TCP_TIMEWAIT_LEN = 6\n", "not-tunable", 6, 8);
    row("sysctl in a table", head + "[client.sysctl]\ntcp_retries2 = 8\ntcp_fin_time = 3\n", "unknown-sysctl", 7, 1);
    row("sysctl out of range", head + "[client]\nsysctl.tcp_syn_retries = 500\n", "out-of-range", 6, 26);
    row("sysctl as a string", head + "[client]\nsysctl.tcp_syn_retries = \"5\"\n", "wrong-type", 6, 26);
    row("sysctl twice under two names", head + "[client.sysctl]\ntcp_retries2 = 8\n\"net.ipv4.tcp_retries2\" = 9\n", "duplicate",
        7, 1);
    row("key of a host", head + "[server]\npower = false\n", "unknown-key", 6, 1);
    row("host as a string", head + "client = \"linux\"\n", "wrong-type", 5, 10);
    row("initial sequence number", head + "[client]\ninitial_sequence = 4294967296\n", "out-of-range", 6, 20);
    row("clock", head + "[client]\nclock = \"25:00:00\"\n", "bad-clock", 6, 9);
    row("neighbour on another network", head + "[client]\nreachable_for.server = \"5 s\"\n", "bad-address", 6, 15);
    row("cable", head + "[cable.wire7]\ndelay = \"5 ms\"\n", "unknown-cable", 5, 8);
    row("negative delay", head + "[cable.wire0]\ndelay = \"-5 ms\"\n", "out-of-range", 5, 1);
    row("loss without a unit", head + "[cable.wire0]\nloss = \"5\"\n", "bad-percentage", 6, 8);
    row("firewall", head + "[firewall.policy]\nrules = [ { verdict = \"pass\" } ]\n", "unknown-word", 6, 23);
    row("firewall rule without a verdict", head + "[firewall.policy]\nrules = [ { state = [\"new\"] } ]\n", "missing-key", 6, 11);
}

void TestReadErrors::addProcessRows()
{
    row("process without a program", head + "[[process]]\nhost = \"client\"\nname = \"client\"\n", "missing-key", 5, 1);
    row("process on no host", head + "[[process]]\nhost = \"customer\"\nname = \"a\"\nprogram = []\n", "unknown-host", 6, 8);
    row("process as one table", head + "[process]\nhost = \"client\"\n", "wrong-type", 5, 1);
    row("two processes of one name", head + process("close sock") + process("close sock"), "duplicate", 9, 1);
    row("program as a string", head + "[[process]]\nhost = \"client\"\nname = \"a\"\nprogram = \"close\"\n", "wrong-type", 8, 11);
    row("call", head + process("conect sock server:1"), "unknown-word", 8, 29);
    row("argument of a call", head + process("send sock lots"), "out-of-range", 8, 39);
    row("descriptor", head + process("close socket"), "unknown-descriptor", 8, 29);
    row("thread", head + process("accept sock as conn handled by worker"), "unknown-thread", 8, 29);
    row("connect to itself", head + process("connect sock client:7"), "own-address", 8, 29);
    row("after an error", head + process("close sock") + "on_error = \"stop\"\n", "unknown-word", 9, 12);
}

void TestReadErrors::addLoopRows()
{
    const auto program = [](const char *lines) {
        return head + "[[process]]\nhost = \"client\"\nname = \"client\"\nprogram = [\n\"socket sock\",\n" + lines + "]\n";
    };
    row("loop without an end", program("\"repeat 2 times\",\n\"close sock\",\n"), "unclosed-loop", 10, 2);
    row("end without a loop", program("\"close sock\",\n\"end repeat\",\n"), "no-loop", 11, 2);
    row("empty loop", program("\"repeat forever\",\n\"end repeat\",\n"), "empty-loop", 10, 2);
    row("end of what", program("\"repeat forever\",\n\"close sock\",\n\"end loop\",\n"), "bad-program-line", 12, 2);
    row("no rounds", program("\"repeat 0 times\",\n\"close sock\",\n\"end repeat\",\n"), "out-of-range", 10, 9);
    row("rounds of what", program("\"repeat 3\",\n\"close sock\",\n\"end repeat\",\n"), "bad-program-line", 10, 10);
    row("unknown error", program("\"repeat forever until EADDR\",\n\"close sock\",\n\"end repeat\",\n"), "unknown-word", 10, 23);
    row("indented line", program("\"repeat forever\",\n\"  clse sock\",\n\"end repeat\",\n"), "unknown-word", 11, 4);
    row("no copies", head + process("close sock") + "copies = 0\n", "out-of-range", 9, 10);
    row("copies before each other", head + process("close sock") + "copies = 2\none_every = \"-1 s\"\n", "out-of-range", 10, 13);
    const QString inject = head
        + step("do = \"inject\"\nhost = \"client\"\nsource = \"client\"\ndestination = \"server\"\n"
               "source_port = 1\ndestination_port = 2\nflags = \"S\"\nseq = 1\n");
    row("flood at one moment", inject + "times = 3\nevery = \"0 s\"\n", "out-of-range", 16, 9);
    row("flood without a pace", inject + "times = 3\n", "missing-key", 5, 1);
    row("flood from nowhere", inject + "source_addresses = \"10.x\"\n", "bad-address", 15, 20);
    row("counted sequence numbers", inject + "sequence_numbers = \"counted\"\n", "unknown-word", 15, 20);
}

void TestReadErrors::addStepRows()
{
    row("step without a moment", head + "[[step]]\ndo = \"power-off\"\n", "missing-key", 5, 1);
    row("step after the end", head + "[[step]]\nat = \"11 s\"\ndo = \"power-off\"\nhost = \"server\"\n", "out-of-range", 6, 6);
    row("step before the start", head + "[[step]]\nat = \"-1 s\"\ndo = \"power-off\"\nhost = \"server\"\n", "out-of-range", 6, 6);
    row("deed", head + step("do = \"explode\"\n"), "unknown-word", 7, 6);
    row("kill on no host", head + step("do = \"kill\"\nprocess = \"client\"\n"), "missing-key", 5, 1);
    row("kill of nobody", head + process("close sock") + step("do = \"kill\"\nhost = \"client\"\nprocess = \"clint\"\n"),
        "unknown-process", 13, 11);
    row("kill on another host", head + process("close sock") + step("do = \"kill\"\nhost = \"server\"\nprocess = \"client\"\n"),
        "unknown-process", 13, 11);
    row("interface to choose", head + step("do = \"unplug\"\nhost = \"router\"\n"), "missing-key", 5, 1);
    row("interface", head + step("do = \"unplug\"\nhost = \"client\"\ninterface = \"wlan0\"\n"), "unknown-interface", 9, 13);
    row("key of another deed", head + step("do = \"power-off\"\nhost = \"client\"\nprocess = \"a\"\n"), "unknown-key", 9, 1);
    row("sysctl while it runs", head + step("do = \"set-sysctl\"\nhost = \"client\"\nkey = \"tcp_fin\"\nvalue = 3\n"),
        "unknown-sysctl", 9, 7);
    row("value of a sysctl", head + step("do = \"set-sysctl\"\nhost = \"client\"\nkey = \"tcp_syn_retries\"\nvalue = 0\n"),
        "out-of-range", 10, 9);
    row("flags", head + step("do = \"drop-frames\"\ncable = \"wire0\"\nflags = \"SX\"\n"), "bad-flags", 9, 9);
    row("direction", head + step("do = \"drop-frames\"\ncable = \"wire0\"\ndirection = \"left\"\n"), "unknown-word", 9, 13);
    row("count", head + step("do = \"drop-frames\"\ncable = \"wire0\"\ncount = -1\n"), "out-of-range", 9, 9);
    row("route", head + step("do = \"change-route\"\nhost = \"client\"\nto = \"10.22.0.0/33\"\n"), "bad-address", 9, 6);
    row("call by hand",
        head + process("close sock") + step("do = \"call\"\nhost = \"client\"\nprocess = \"client\"\ncall = \"close\"\n"),
        "bad-program-line", 14, 14);
    row("port of a forged segment",
        head + step("do = \"inject\"\nhost = \"router\"\nsource = \"client\"\ndestination = \"server\"\nsource_port = 70000\n"),
        "out-of-range", 11, 15);
    row("who acts", head + step("do = \"power-off\"\nhost = \"client\"\nby = \"me\"\n"), "unknown-word", 9, 6);
}

void TestReadErrors::addExpectationRows()
{
    row("state", head + "[expect.client]\nstate = \"OPEN\"\n", "unknown-word", 6, 9);
    row("visited state", head + "[expect.client]\nvisits = [ \"SYN_SENT\", \"FINWAIT1\" ]\n", "unknown-word", 6, 24);
    row("host that is expected", head + "[expect.customer]\nstate = \"none\"\n", "unknown-key", 5, 9);
    row("expected call of nobody", head + "[[expect.call]]\nhost = \"client\"\ncall = \"send\"\nreturns = 1\n", "missing-key", 5,
        1);
    row("expected error",
        head + process("close sock") + "[[expect.call]]\nhost = \"client\"\ncall = \"close\"\nreturns = \"ERESET\"\n",
        "unknown-word", 12, 11);
    const QString poll = head + process("close sock") + "[[expect.call]]\nhost = \"client\"\ncall = \"poll\"\nreturns = 1\n";
    row("expected event", poll + "events = [ \"in\", \"pri\" ]\n", "unknown-word", 13, 18);
    row("expected error of an option that poll does not have", poll + "so_error = \"none\"\n", "unknown-key", 13, 12);
}

void TestReadErrors::addVariantRows()
{
    row("variant without a title", head + "[[variant]]\nname = \"a\"\n", "missing-key", 5, 1);
    row("two variants of one name", head + "[[variant]]\nname = \"a\"\ntitle = \"A\"\n[[variant]]\nname = \"a\"\ntitle = \"A\"\n",
        "duplicate", 8, 1);
    row("mistake in a variant", head + "[[variant]]\nname = \"a\"\ntitle = \"A\"\nclient.profile = \"os2\"\n", "unknown-profile",
        8, 18);
}

void TestReadErrors::addFigureRows()
{
    const QString figure = head + "[figure]\n", note = head + "[[note]]\n", on = "host = \"client\"\nsegment = \"S\"\n";
    row("figure that is no table", head + "figure = 3\n", "wrong-type", 5, 10);
    row("unknown key of a figure", figure + "widht = 900\n", "unknown-key", 6, 1);
    row("figure too wide", figure + "width = 40000\n", "out-of-range", 6, 9);
    row("theme", figure + "theme = \"drak\"\n", "unknown-word", 6, 9);
    row("numbering", figure + "arrow_numbers = \"some\"\n", "unknown-word", 6, 17);
    row("lifeline", figure + "lifelines = [ \"sever\" ]\n", "unknown-host", 6, 15);
    row("connection 0", figure + "connections = [ 0 ]\n", "out-of-range", 6, 17);
    row("caption in no language", figure + "caption = { 7 = \"x\" }\n", "unknown-word", 6, 13);
    row("crop without a unit", figure + "from = \"3\"\n", "bad-duration", 6, 8);
    row("crop at no event", figure + "from = { host = \"client\" }\n", "unknown-word", 6, 8);
    row("flag that is a text", figure + "legend = \"yes\"\n", "wrong-type", 6, 10);
    row("note without a text", note + on, "missing-key", 5, 1);
    row("note on no host", note + "segment = \"S\"\ntext = \"x\"\n", "missing-key", 5, 1);
    row("note on two events", note + on + "state = \"CLOSED\"\ntext = \"x\"\n", "unknown-word", 5, 1);
    row("note on no flags", note + "host = \"client\"\nsegment = \"SX\"\ntext = \"x\"\n", "bad-flags", 7, 12);
    row("note on no state", note + "host = \"client\"\nstate = \"OPEN\"\ntext = \"x\"\n", "unknown-word", 7, 9);
    row("side of a note", note + on + "text = \"x\"\nside = \"top\"\n", "unknown-word", 9, 8);
    row("note number 0", note + on + "number = 0\ntext = \"x\"\n", "out-of-range", 8, 10);
}

void TestReadErrors::saysWhatAndWhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    addHeadRows();
    addTopologyRows();
    addProcessRows();
    addLoopRows();
    addStepRows();
    addExpectationRows();
    addVariantRows();
    addFigureRows();
}

void TestReadErrors::saysWhatAndWhere()
{
    QFETCH(QString, text);
    const auto scenario = readScenario(text.toStdString(), "course.teardown");
    QVERIFY2(!scenario.ok(), "read without complaint");
    const InputError &error = scenario.error();
    QTEST(QString::fromStdString(error.code), "code");
    QTEST(error.position.line, "line");
    QTEST(error.position.column, "column");
    QCOMPARE(error.file, std::string("course.teardown"));
    QVERIFY(!error.text.empty());
}

void TestReadErrors::suggestsTheWordThatWasMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("suggestion");
    QTest::newRow("key") << head + "sede = 3\n"
                         << "'seed'";
    QTest::newRow("host") << head + step("do = \"power-off\"\nhost = \"sever\"\n") << "'server'";
    QTest::newRow("deed") << head + step("do = \"power-of\"\nhost = \"server\"\n") << "'power-off'";
    QTest::newRow("sysctl") << head + "[client]\nsysctl.tcp_fin_timout = 8\n"
                            << "'tcp_fin_timeout'";
    QTest::newRow("state") << head + "[expect.client]\nstate = \"TIMEWAIT\"\n"
                           << "'TIME_WAIT'";
    QTest::newRow("few words") << head + "neighbours = \"hot\"\n"
                               << "warm or cold";
}

void TestReadErrors::suggestsTheWordThatWasMeant()
{
    QFETCH(QString, text);
    QFETCH(QString, suggestion);
    const auto scenario = readScenario(text.toStdString(), "course.teardown");
    QVERIFY(!scenario.ok());
    const QString message = QString::fromStdString(scenario.error().text);
    QVERIFY2(message.contains(suggestion), qPrintable(message));
}

void TestReadErrors::missingFileIsAnError()
{
    const auto scenario = readScenarioFile("/nowhere/course.teardown");
    QVERIFY(!scenario.ok());
    QCOMPARE(scenario.error().code, std::string("no-such-file"));
    QVERIFY(!readScenarioFile("/").ok());
}

void TestReadErrors::unknownVariantIsAnError()
{
    const std::string text = head.toStdString() + "[[variant]]\nname = \"classic\"\ntitle = \"C\"\n";
    QVERIFY(readScenario(text, "a", "classic").ok());
    const auto scenario = readScenario(text, "a", "clasic");
    QVERIFY(!scenario.ok());
    QCOMPARE(scenario.error().code, std::string("unknown-variant"));
    QVERIFY(scenario.error().text.find("'classic'") != std::string::npos);
}

/// Every file cut off anywhere, or with one byte changed, is read or refused.
void TestReadErrors::rubbishNeverCrashes()
{
    const std::string whole = (head + process("send sock 5") + step("do = \"kill\"\nhost = \"client\"\nprocess = \"client\"\n")
        + "[expect.client]\nsegments = [ \"S\" ]\n")
                                  .toStdString();
    QVERIFY(readScenario(whole, "a").ok());
    int refused = 0;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        refused += readScenario(whole.substr(0, i), "a").ok() ? 0 : 1;
        for (char c : {'\0', '"', ']', '\n', '\xff', '9'}) {
            std::string damaged = whole;
            damaged[i] = c;
            refused += readScenario(damaged, "a").ok() ? 0 : 1;
        }
    }
    QVERIFY(refused > 500);
}

QTEST_APPLESS_MAIN(TestReadErrors)
#include "test_read_errors.moc"
