#include <QTest>

#include "scenario/scenario.h"
#include "sim/recording.h"
#include "sim/view.h"

#include <algorithm>
#include <set>

using namespace teardown;

// What loops in programs, copies of a process and floods make of a run.

namespace {

const std::string head = "format = 1\nid = \"x\"\ntitle = \"X\"\nduration = \"30 s\"\n";
const std::string server =
    "[[process]]\nhost = \"server\"\nname = \"server\"\nprogram = [ \"socket listener\", \"bind listener 55555\", "
    "\"listen listener 100\", \"repeat forever\", \"accept listener as conn\", \"recv conn 100 until eof\", "
    "\"close conn\", \"end repeat\" ]\n";

std::string client(const std::string &lines, const std::string &keys = "")
{
    return "[[process]]\nhost = \"client\"\nname = \"client\"\n" + keys + "program = [ " + lines + " ]\n";
}

Recording run(const std::string &text)
{
    const Result<Scenario> scenario = readScenario(text, "test");
    if (!scenario)
        qFatal("%s", scenario.error().text.c_str());
    Recording recording(scenario.value().setup);
    recording.runUntil(recording.end());
    return recording;
}

/// The calls of this name that the client's processes made.
std::vector<const CallRecord *> calls(const Recording &recording, CallName name)
{
    std::vector<const CallRecord *> found;
    for (const CallRecord &call : recording.trace().calls)
        if (call.node == NodeId{0} && call.call.name == name)
            found.push_back(&call);
    return found;
}

std::vector<Packet> forged(const Recording &recording)
{
    std::vector<Packet> packets;
    for (const Record &record : recording.trace().records)
        if (const auto *made = record.as<PacketMade>(); made && made->role == SegmentRole::Forged)
            packets.push_back(recording.trace().packet(made->packet));
    return packets;
}

std::string flood(const std::string &keys)
{
    return "[[step]]\nat = \"1 s\"\ndo = \"inject\"\nhost = \"client\"\ndestination = \"server\"\nsource_port = 65000\n"
           "destination_port = 55555\nflags = \"S\"\nseq = 7\n"
        + keys;
}

} // namespace

class TestProgramLoops : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLoopRunsAsOftenAsItSays();
    void loopsLieInsideEachOther();
    void anErrorLeavesTheLoop();
    void onlyTheNamedErrorLeavesTheLoop();
    void errorsInALoopObeyOnError();
    void aLoopThatTakesNoTimeIsLeft();
    void aDescriptorThatIsMadeAgainIsAnotherOne();
    void aHandlersThreadIsUsedAgain();
    void copiesRunOneAfterTheOther();
    void aStepReachesAllCopiesOrOne();
    void aFloodIsManySegments();
    void aFloodFollowsFromTheSeed();
};

void TestProgramLoops::aLoopRunsAsOftenAsItSays()
{
    const Recording recording = run(head + server
        + client(
            "\"repeat 5 times\", \"socket sock\", \"connect sock server:55555\", \"close sock\", \"end repeat\", \"sleep 1 s\""));
    QCOMPARE(calls(recording, CallName::Connect).size(), std::size_t{5});
    for (const CallRecord *call : calls(recording, CallName::Connect))
        QCOMPARE(call->result.value, 0);
    QCOMPARE(calls(recording, CallName::Sleep).size(), std::size_t{1});
    const auto &records = recording.trace().records;
    const auto waits = std::count_if(records.begin(), records.end(), [](const Record &r) {
        const auto *change = r.as<StateChanged>();
        return change && r.node == NodeId{0} && change->to == TcpState::TimeWait;
    });
    QCOMPARE(waits, 5);
}

void TestProgramLoops::loopsLieInsideEachOther()
{
    const Recording recording = run(head
        + client("\"repeat 3 times\", \"repeat 4 times\", \"sleep 1 ms\", \"end repeat\", \"socket sock\", \"repeat 2 times\", "
                 "\"getsockopt sock SO_ERROR\", \"end repeat\", \"end repeat\""));
    QCOMPARE(calls(recording, CallName::Sleep).size(), std::size_t{12});
    QCOMPARE(calls(recording, CallName::Socket).size(), std::size_t{3});
    QCOMPARE(calls(recording, CallName::GetSockOpt).size(), std::size_t{6});
}

void TestProgramLoops::anErrorLeavesTheLoop()
{
    const Recording recording = run(head
        + client("\"repeat 2 times\", \"repeat forever until error\", \"socket sock\", \"connect sock server:9\", \"sleep 1 s\", "
                 "\"end repeat\", \"sleep 2 s\", \"end repeat\"",
            "on_error = \"exit\"\n"));
    QCOMPARE(calls(recording, CallName::Connect).size(), std::size_t{2});
    QCOMPARE(calls(recording, CallName::Sleep).size(), std::size_t{2});
    QCOMPARE(calls(recording, CallName::Sleep).front()->call.timeout, seconds(2));
}

void TestProgramLoops::onlyTheNamedErrorLeavesTheLoop()
{
    const std::string body = "\"socket sock\", \"connect sock server:9\", \"end repeat\"";
    QCOMPARE(
        calls(run(head + client("\"repeat 9 times until EADDRNOTAVAIL\", " + body)), CallName::Connect).size(), std::size_t{9});
    QCOMPARE(
        calls(run(head + client("\"repeat 9 times until ECONNREFUSED\", " + body)), CallName::Connect).size(), std::size_t{1});
}

void TestProgramLoops::errorsInALoopObeyOnError()
{
    const std::string body = "\"repeat 9 times\", \"socket sock\", \"connect sock server:9\", \"end repeat\"";
    QCOMPARE(calls(run(head + client(body)), CallName::Connect).size(), std::size_t{9});
    QCOMPARE(calls(run(head + client(body, "on_error = \"end-thread\"\n")), CallName::Connect).size(), std::size_t{1});
}

void TestProgramLoops::aLoopThatTakesNoTimeIsLeft()
{
    const Recording recording =
        run(head + client("\"socket sock\", \"repeat forever\", \"getsockopt sock SO_ERROR\", \"end repeat\""));
    QCOMPARE(calls(recording, CallName::GetSockOpt).size(), std::size_t{mostRoundsAtOnce});
    const Recording paced =
        run(head + client("\"socket sock\", \"repeat forever\", \"after 1 s: getsockopt sock SO_ERROR\", \"end repeat\""));
    QCOMPARE(calls(paced, CallName::GetSockOpt).size(), std::size_t{30});
}

void TestProgramLoops::aDescriptorThatIsMadeAgainIsAnotherOne()
{
    Recording recording = run(head + server
        + client("\"repeat 3 times\", \"socket sock\", \"connect sock server:55555\", \"end repeat\", \"close sock\""));
    const World world = recording.stateAt(recording.end());
    const auto all = sockets(world, NodeId{0});
    const auto open = std::count_if(all.begin(), all.end(), [](const SocketView &s) { return s.state == TcpState::Established; });
    QCOMPARE(open, 2);
    QCOMPARE(processes(world, NodeId{0}).front().descriptors.size(), std::size_t{2});
}

void TestProgramLoops::aHandlersThreadIsUsedAgain()
{
    const std::string threads =
        "[[process]]\nhost = \"server\"\nname = \"server\"\nprogram = [ \"socket listener\", "
        "\"bind listener 55555\", \"listen listener 100\", \"accept listener as conn forever handled by worker\" ]\n"
        "[[process.thread]]\nname = \"worker\"\nhandler = true\nprogram = [ \"recv conn 100 until eof\", "
        "\"close conn\" ]\n";
    Recording recording = run(head + threads
        + client("\"repeat 300 times\", \"socket sock\", \"connect sock server:55555\", \"send sock 10\", \"close sock\", "
                 "\"after 1 ms: sleep 50 ms\", \"end repeat\""));
    const World world = recording.stateAt(recording.end());
    const Process &process = world.nodes[3].host.processes.begin()->second;
    QCOMPARE(process.accepted, 300u);
    QVERIFY2(process.threads.size() < 5, std::to_string(process.threads.size()).c_str());
    const auto all = sockets(world, NodeId{3});
    QVERIFY(std::none_of(all.begin(), all.end(), [](const SocketView &s) { return s.state == TcpState::CloseWait; }));
}

void TestProgramLoops::copiesRunOneAfterTheOther()
{
    const Recording recording = run(head + server
        + client("\"socket sock\", \"connect sock server:55555\"", "copies = 20\none_every = \"100 ms\"\nstart_at = \"1 s\"\n"));
    std::set<std::string> names;
    Time due = atTime(seconds(1));
    for (const CallRecord *call : calls(recording, CallName::Connect)) {
        names.insert(call->processName);
        QVERIFY(call->entered == due);
        due = due + milliseconds(100);
    }
    QCOMPARE(names.size(), std::size_t{20});
    QVERIFY(names.contains("client-1") && names.contains("client-20"));
}

void TestProgramLoops::aStepReachesAllCopiesOrOne()
{
    const std::string start = head + server + client("\"socket sock\", \"connect sock server:55555\"", "copies = 3\n")
        + "[[step]]\nat = \"1 s\"\ndo = \"kill\"\nhost = \"client\"\nprocess = ";
    const auto killed = [](Recording recording) {
        const auto views = processes(recording.stateAt(recording.end()), NodeId{0});
        return std::count_if(views.begin(), views.end(), [](const ProcessView &v) { return v.state == ProcessState::Killed; });
    };
    QCOMPARE(killed(run(start + "\"client\"\n")), 3);
    QCOMPARE(killed(run(start + "\"client-2\"\n")), 1);
    QVERIFY(!readScenario(start + "\"client-4\"\n", "test"));
}

void TestProgramLoops::aFloodIsManySegments()
{
    const Recording recording = run(head + server
        + flood("times = 500\nevery = \"1 ms\"\nsource_addresses = \"198.51.100.0/24\"\nports = \"counted\"\n"
                "sequence_numbers = \"random\"\n"));
    const std::vector<Packet> packets = forged(recording);
    QCOMPARE(packets.size(), std::size_t{500});
    QCOMPARE(toString(packets.front().segment()->source), std::string("198.51.100.1:65000"));
    QCOMPARE(toString(packets[253].segment()->source), std::string("198.51.100.254:65253"));
    QCOMPARE(toString(packets[254].segment()->source), std::string("198.51.100.1:65254"));
    QCOMPARE(packets.back().segment()->source.port, std::uint16_t{65499});
    std::set<std::uint32_t> numbers;
    for (const Packet &packet : packets)
        numbers.insert(packet.segment()->seq.value());
    QCOMPARE(numbers.size(), std::size_t{500});
}

void TestProgramLoops::aFloodFollowsFromTheSeed()
{
    const std::string text = server
        + flood(
            "times = 50\nevery = \"1 ms\"\nsource_addresses = \"198.51.100.0/24\"\naddresses = \"random\"\nports = \"random\"\n");
    const auto sources = [](const Recording &recording) {
        std::vector<SocketAddress> found;
        for (const Packet &packet : forged(recording))
            found.push_back(packet.segment()->source);
        return found;
    };
    const auto first = sources(run(head + text)), again = sources(run(head + text)),
               other = sources(run(head + "seed = 2\n" + text));
    QVERIFY(first == again);
    QVERIFY(first != other);
    for (SocketAddress source : first)
        QVERIFY((Prefix{ipv4(198, 51, 100, 0), 24}.contains(source.address)) && source.port >= 1024);
}

QTEST_APPLESS_MAIN(TestProgramLoops)
#include "test_program_loops.moc"
