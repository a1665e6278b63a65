#include <QTest>

#include "scenario/scenario.h"
#include "sim/recording.h"
#include "sim/waiting.h"

#include <algorithm>
#include <vector>

using namespace teardown;

namespace {

constexpr NodeId clientNode{0}, serverNode{3};

/// The world at `at` of a run whose server accepts one connection.
World worldAt(const QString &server, const QString &client, const QString &steps, Time at)
{
    const QString text = QStringLiteral("format = 1\nid = \"w\"\ntitle = \"w\"\nduration = \"2000 s\"\n"
                                        "[[process]]\nhost = \"server\"\nname = \"server\"\nprogram = [\"socket listener\", "
                                        "\"bind listener 55555\", \"listen listener 5\"%1]\n"
                                        "[[process]]\nhost = \"client\"\nname = \"client\"\nprogram = [\"socket sock\", "
                                        "\"connect sock server:55555\"%2]\n%3")
                             .arg(server, client, steps);
    const Result<Scenario> scenario = readScenario(text.toStdString(), "waiting");
    if (!scenario)
        qFatal("%s", scenario.error().text.c_str());
    Recording recording(scenario.value().setup);
    return recording.stateAt(at);
}

/// Of the connection's end at `node`; its only socket that is no listener.
Waiting ofConnection(const World &world, NodeId node)
{
    for (const Waiting &waiting : waitingFor(world)) {
        if (waiting.node != node || !waiting.socket.valid())
            continue;
        if (!world.nodes[node.value].host.sockets.at(waiting.socket).isListener())
            return waiting;
    }
    return {};
}

Waiting ofProcess(const World &world, NodeId node)
{
    for (const Waiting &waiting : waitingFor(world))
        if (waiting.node == node && !waiting.socket.valid())
            return waiting;
    return {};
}

const QString accepts = QStringLiteral(", \"accept listener as conn\"");

} // namespace

class TestWaiting : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void forThePeer();
    void forAPeerThatIsLost();
    void forATimer();
    void forItsProcess();
    void forAccept();
    void forAConnection();
    void processes();
    void everythingHasAnAnswer();
    void aLostTimerShows();
};

void TestWaiting::forThePeer()
{
    const World world = worldAt(accepts + ", \"recv conn 10\"", ", \"recv sock 10\"", "", atTime(seconds(5)));
    QCOMPARE(ofConnection(world, clientNode).what, WaitsFor::PeerSegment);
    QCOMPARE(ofConnection(world, serverNode).what, WaitsFor::PeerSegment);
    const Waiting process = ofProcess(world, clientNode);
    QCOMPARE(process.what, WaitsFor::Call);
    QVERIFY(process.call.valid());
    QVERIFY(process.until == Time::never());
}

/// The server's host is rebooted: the client's recv never returns, and nothing will tell it.
void TestWaiting::forAPeerThatIsLost()
{
    const QString reboot = QStringLiteral("[[step]]\nat = \"2 s\"\ndo = \"power-off\"\nhost = \"server\"\n"
                                          "[[step]]\nat = \"3 s\"\ndo = \"power-on\"\nhost = \"server\"\n");
    const World world = worldAt(accepts, ", \"recv sock 10\"", reboot, atTime(seconds(1000)));
    QCOMPARE(ofConnection(world, clientNode).what, WaitsFor::LostPeer);
    QVERIFY(nextHappening(world) == Time::never());
}

void TestWaiting::forATimer()
{
    const World world = worldAt(accepts, ", \"close sock\"", "", atTime(seconds(5)));
    const Waiting waiting = ofConnection(world, clientNode);
    QCOMPARE(waiting.what, WaitsFor::Timer);
    QCOMPARE(waiting.timer, TimerKind::FinWait2);
    QVERIFY(waiting.until > world.now);
}

void TestWaiting::forItsProcess()
{
    const World world = worldAt(accepts, ", \"shutdown sock write\"", "", atTime(seconds(5)));
    const Waiting server = ofConnection(world, serverNode);
    QCOMPARE(server.what, WaitsFor::Application); // in CLOSE_WAIT: only a close goes on from here
    QVERIFY(server.process.valid());
    QCOMPARE(ofConnection(world, clientNode).what, WaitsFor::PeerSegment); // in FIN_WAIT_2
}

void TestWaiting::forAccept()
{
    const World world = worldAt("", "", "", atTime(seconds(5)));
    QCOMPARE(ofConnection(world, serverNode).what, WaitsFor::Accept);
}

void TestWaiting::forAConnection()
{
    const World world = worldAt("", "", "", atTime(seconds(5)));
    const std::vector<Waiting> all = waitingFor(world);
    QVERIFY(std::any_of(all.begin(), all.end(), [](const Waiting &w) { return w.what == WaitsFor::Connection; }));
}

void TestWaiting::processes()
{
    const World sleeps = worldAt("", ", \"after 50 s: close sock\"", "", atTime(seconds(5)));
    QCOMPARE(ofProcess(sleeps, clientNode).what, WaitsFor::Step);
    QVERIFY(ofProcess(sleeps, clientNode).until > atTime(seconds(50)));
    QCOMPARE(ofProcess(sleeps, serverNode).what, WaitsFor::Signal); // at its end, with its descriptors open
    const World stopped = worldAt("", ", \"after 50 s: close sock\"",
        "[[step]]\nat = \"2 s\"\ndo = \"stop\"\nhost = \"client\"\nprocess = \"client\"\n", atTime(seconds(60)));
    QCOMPARE(ofProcess(stopped, clientNode).what, WaitsFor::Signal);
    const World killed =
        worldAt("", "", "[[step]]\nat = \"2 s\"\ndo = \"kill\"\nhost = \"client\"\nprocess = \"client\"\n", atTime(seconds(60)));
    QVERIFY(!ofProcess(killed, clientNode).process.valid());
}

void TestWaiting::everythingHasAnAnswer()
{
    for (int name = 0; name <= static_cast<int>(WaitsFor::Signal); ++name)
        QVERIFY(!teardown::name(static_cast<WaitsFor>(name)).empty());
    const World world = worldAt(accepts, "", "", atTime(seconds(5)));
    QCOMPARE(waitingFor(world).size(), std::size_t{5}); // a listener, two ends, two processes
}

/// Data that nobody will send again: what the random worlds look for.
void TestWaiting::aLostTimerShows()
{
    World world = worldAt(accepts, ", \"after 3 s: send sock 100\"",
        "[[step]]\nat = \"2 s\"\ndo = \"black-hole\"\ncable = \"middle\"\n", atTime(seconds(5)));
    QCOMPARE(ofConnection(world, clientNode).what, WaitsFor::Timer);
    for (auto &[id, socket] : world.nodes[clientNode.value].host.sockets)
        socket.tcp.timers = {};
    QCOMPARE(ofConnection(world, clientNode).what, WaitsFor::Nothing);
}

QTEST_APPLESS_MAIN(TestWaiting)
#include "test_waiting.moc"
