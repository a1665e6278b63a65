#include <QFile>
#include <QTest>

#include "scenario/scenario.h"

using namespace teardown;

namespace {

const std::string head = "format = 1\nid = \"x\"\ntitle = \"X\"\nduration = \"10 s\"\n";

Scenario read(const std::string &rest, std::string_view variant = {})
{
    const auto scenario = readScenario(head + rest, "test", variant);
    if (!scenario)
        qFatal("%d:%d %s", scenario.error().position.line, scenario.error().position.column, scenario.error().text.c_str());
    return scenario.value();
}

} // namespace

class TestReadScenario : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void shortestFile();
    void hostsDifferFromTheDefault();
    void pathAndCables();
    void neighboursByName();
    void processes();
    void stepsAreInOrderOfTime();
    void expectation();
    void variantsChangeOnlyWhatTheySay();
    void theExampleInTheDescriptionIsRight();
};

void TestReadScenario::shortestFile()
{
    const Scenario scenario = read("");
    QCOMPARE(scenario.id, std::string("x"));
    QCOMPARE(scenario.setup.end.ns, seconds(10).ns);
    QCOMPARE(scenario.setup.nodes.size(), std::size_t(4));
    QVERIFY(scenario.setup.processes.empty());
    QVERIFY(scenario.expect.empty());
}

void TestReadScenario::hostsDifferFromTheDefault()
{
    const Scenario scenario =
        read("seed = 7\nneighbours = \"cold\"\n"
             "[client]\nprofile = \"linux-classic\"\nsysctl.tcp_retries2 = 8\nsysctl.net.ipv4.tcp_fin_timeout = 5\n"
             "clock = \"14:02:38\"\n[server]\npowered_on = false\ninitial_sequence = 4294967295\n"
             "[firewall.policy]\ntracking = true\notherwise = \"drop\"\n"
             "rules = [ { state = [ \"established\", \"related\" ], verdict = \"accept\" } ]\n");
    const NodeSpec &client = scenario.setup.nodes.front(), &server = scenario.setup.nodes.back();
    QCOMPARE(scenario.setup.seed, std::uint64_t(7));
    QVERIFY(scenario.setup.neighbours == NeighbourStart::Cold);
    QVERIFY(client.profile == ProfileId::LinuxClassic);
    QCOMPARE(client.settings.at(Setting::TcpRetries2), std::int64_t(8));
    QCOMPARE(client.settings.at(Setting::TcpFinTimeout), std::int64_t(5));
    QCOMPARE(client.clockOffsetNs, std::int64_t(50558) * 1'000'000'000);
    QVERIFY(!server.poweredOn);
    QCOMPARE(server.initialSequence.value(), 4294967295u);
    const FirewallPolicy &policy = scenario.setup.nodes[2].firewall.value();
    QVERIFY(policy.connectionTracking && policy.otherwise == Verdict::Drop);
    QCOMPARE(policy.rules.at(0).ctStates, std::uint8_t(2 | 4));
}

void TestReadScenario::pathAndCables()
{
    const Setup path = read("[path]\ndelay = \"100 ms\"\n").setup;
    QCOMPARE(path.cables.front().delay.ns, milliseconds(50).ns);
    QCOMPARE(path.cables[1].delay.ns, std::int64_t(0));
    QCOMPARE(path.cables.back().delay.ns, milliseconds(50).ns);
    const Setup cable = read("[cable.wire1]\ndelay = \"7 ms\"\nloss = \"1.5 %\"\nswitch_between = true\n").setup;
    QCOMPARE(cable.cables.back().delay.ns, milliseconds(7).ns);
    QCOMPARE(cable.cables.back().lossPerMillion, 15'000u);
    QVERIFY(!cable.cables.back().carrierShared);
}

/// The firewall has two addresses; the server knows the one on its own network.
void TestReadScenario::neighboursByName()
{
    const Setup setup = read("[server]\nreachable_for.firewall = \"20 s\"\ndelay_for.\"10.22.9.9\" = \"3 s\"\n").setup;
    const Ipv4 firewall = setup.nodes[2].interfaces.at(1).address;
    QCOMPARE(setup.nodes[3].reachableFor.at(firewall).ns, seconds(20).ns);
    QCOMPARE(setup.nodes[3].delayFor.at(ipv4(10, 22, 9, 9)).ns, seconds(3).ns);
}

void TestReadScenario::processes()
{
    const Scenario scenario = read("[[process]]\nhost = \"server\"\nname = \"web\"\nstart_at = \"1 s\"\nexit_at_end = true\n"
                                   "program = [ \"socket s\", \"accept s as c forever handled by worker\" ]\n"
                                   "[[process.thread]]\nname = \"worker\"\nhandler = true\non_error = \"end-thread\"\n"
                                   "program = [ \"after 2 ms: recv c 10 until eof\" ]\n");
    const ProcessSpec &process = scenario.setup.processes.at(0);
    QCOMPARE(process.node.value, 3u);
    QCOMPARE(process.startAt.ns, seconds(1).ns);
    QVERIFY(process.exitAtEnd && process.startsByItself);
    QCOMPARE(process.threads.size(), std::size_t(2));
    QCOMPARE(process.threads[0].steps[1].handler, std::string("worker"));
    QVERIFY(process.threads[1].isHandler && process.threads[1].onError == OnError::EndThread);
    QVERIFY(process.threads[1].steps[0].repeat == Repeat::WhilePositive);
}

void TestReadScenario::stepsAreInOrderOfTime()
{
    const auto actions = read("[[step]]\nat = \"5 s\"\ndo = \"power-on\"\nhost = \"server\"\n"
                              "[[step]]\nat = \"2 s\"\ndo = \"power-off\"\nhost = \"server\"\n"
                              "[[step]]\nat = \"5 s\"\ndo = \"unplug\"\nhost = \"client\"\nby = \"user\"\n")
                             .setup.actions;
    QCOMPARE(actions.size(), std::size_t(3));
    QVERIFY(actions[0].action == (Action{NodeId{3}, PowerOff{}}));
    QVERIFY(actions[1].action == (Action{NodeId{3}, PowerOn{}}));
    QVERIFY(actions[2].action == (Action{NodeId{0}, SetCarrier{"eth0", false}}));
    QVERIFY(!actions[1].byUser && actions[2].byUser);
}

void TestReadScenario::expectation()
{
    const Expectation expect =
        read("[[process]]\nhost = \"client\"\nname = \"client\"\nprogram = [ \"socket s\" ]\n"
             "[expect]\nelapsed = \"5 s\"\nwithin = \"1 s\"\n"
             "[expect.client]\nstate = \"none\"\nvisits = [ \"SYN_SENT\", \"CLOSED\" ]\nsegments = [ \"S\", \"PA\" ]\n"
             "[expect.server]\nstate = \"CLOSE_WAIT\"\nsegments = 4\n"
             "[[expect.call]]\nhost = \"client\"\ncall = \"send\"\nnumber = 2\nreturns = \"EPIPE\"\nat = \"2 s\"\n"
             "[[expect.call]]\nhost = \"client\"\ncall = \"poll\"\nreturns = 1\nevents = [ \"in\", \"hup\" ]\n"
             "[[expect.call]]\nhost = \"client\"\ncall = \"getsockopt\"\nreturns = 0\nso_error = \"none\"\n")
            .expect;
    QCOMPARE(expect.elapsed->within.ns, seconds(1).ns);
    QVERIFY(expect.hosts[0].comparesState && !expect.hosts[0].state);
    QCOMPARE(expect.hosts[0].visits->size(), std::size_t(2));
    QVERIFY(expect.hosts[0].flags->at(1) == (Flag::Psh | Flag::Ack));
    QVERIFY(expect.hosts[1].state == TcpState::CloseWait);
    QCOMPARE(expect.hosts[1].segments.value(), 4u);
    QVERIFY(expect.calls[0].outcome == CallExpectation::Outcome::Fails && expect.calls[0].error == Errno::Epipe);
    QCOMPARE(expect.calls[0].number, 2u);
    QCOMPARE(expect.calls[0].process, std::string("client"));
    QVERIFY(!expect.calls[0].events && !expect.calls[0].optionError);
    QCOMPARE(int(expect.calls[1].events.value()), int(PollBit::In) | int(PollBit::Hup));
    QCOMPARE(expect.calls[2].optionError.value(), Errno::None);
}

void TestReadScenario::variantsChangeOnlyWhatTheySay()
{
    const std::string text =
        "[client]\nsysctl.tcp_retries2 = 8\nsysctl.tcp_fin_timeout = 5\n"
        "[expect.client]\nstate = \"none\"\nsegments = 5\n"
        "[[variant]]\nname = \"fast\"\ntitle = \"Fast\"\nclient.sysctl.tcp_retries2 = 3\nexpect.client.segments = 2\n";
    const Scenario plain = read(text), fast = read(text, "fast");
    QCOMPARE(plain.setup.nodes[0].settings.at(Setting::TcpRetries2), std::int64_t(8));
    QCOMPARE(plain.variants.at(0).title, std::string("Fast"));
    QCOMPARE(fast.variant, std::string("fast"));
    QCOMPARE(fast.setup.nodes[0].settings.at(Setting::TcpRetries2), std::int64_t(3));
    QCOMPARE(fast.setup.nodes[0].settings.at(Setting::TcpFinTimeout), std::int64_t(5));
    QCOMPARE(fast.expect.hosts[0].segments.value(), 2u);
    QVERIFY(fast.expect.hosts[0].comparesState);
}

/// Of resources/scenarios/FORMAT.md: the smallest file, and the expectation behind it.
void TestReadScenario::theExampleInTheDescriptionIsRight()
{
    QFile file(QStringLiteral(TEARDOWN_SOURCE_DIR "/resources/scenarios/FORMAT.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList parts = QString::fromUtf8(file.readAll()).split("```");
    std::string examples;
    for (const QString &part : parts) {
        if (part.startsWith("toml\n"))
            examples += part.mid(4).toStdString();
    }
    const auto scenario = readScenario(examples, "FORMAT.md");
    QVERIFY2(scenario.ok(), scenario.ok() ? "" : scenario.error().text.c_str());
    QCOMPARE(scenario.value().setup.processes.size(), std::size_t(2));
    QCOMPARE(scenario.value().expect.calls.size(), std::size_t(3));
    QVERIFY(scenario.value().expect.calls[1].events && scenario.value().expect.calls[2].optionError == Errno::Econnrefused);
}

QTEST_APPLESS_MAIN(TestReadScenario)
#include "test_read_scenario.moc"
