#include <QRegularExpression>
#include <QTest>

#include "formats/descriptor_numbers.h"
#include "formats/host_view.h"
#include "golden_file.h"
#include "library_run.h"
#include "scenario/scenario.h"

using namespace teardown;

namespace {

const std::string head = R"(
format = 1
id = "x"
title = "X"
duration = "60 s"
)";

Recording runOf(const std::string &text)
{
    const Result<Scenario> scenario = readScenario(head + text, "x.teardown");
    if (!scenario)
        qFatal("%s", scenario.error().text.c_str());
    Recording recording(scenario.value().setup);
    recording.runUntil(recording.end());
    return recording;
}

struct Look {
    const char *scenario;
    const char *variant;
    std::int64_t ms;
    std::uint32_t node;
    HostView view;
};

// One moment each for what a view has to tell.
constexpr Look looks[] = {
    {"server-killed", "", 500, 3, HostView::Ss},              // a listener and an accepted connection
    {"server-killed", "", 30'000, 3, HostView::Ss},           // an orphan in FIN-WAIT-2 with its timer
    {"server-killed", "", 30'000, 0, HostView::Ss},           // CLOSE-WAIT, the FIN not read
    {"server-killed", "", 30'000, 0, HostView::Netstat},      //
    {"syn-timeout", "", 20'000, 0, HostView::Ss},             // retransmissions of a SYN
    {"syn-timeout", "", 20'000, 0, HostView::Netstat},        //
    {"keepalive-dead-peer", "", 7'300'000, 0, HostView::Ss},  // probes
    {"keepalive-dead-peer", "", 60'000, 0, HostView::Ss},     // minutes only
    {"close-four", "", 10'000, 0, HostView::Ss},              // TIME-WAIT
    {"close-four", "", 10'000, 0, HostView::Netstat},         //
    {"close-four", "", 2'500, 3, HostView::Strace},           // somebody still blocks or thinks
    {"router-crash-write", "", 30'000, 0, HostView::Ss},      // data that nobody acknowledges
    {"firewall-idle", "", 5'000, 2, HostView::Conntrack},     //
    {"firewall-idle", "", 3'700'000, 2, HostView::Conntrack}, // forgotten
    {"firewall-idle", "", 5'000, 2, HostView::Neighbours},    //
    {"firewall-idle", "", 9'005'000, 3, HostView::Strace},    //
    {"firewall-idle", "", 5'000, 2, HostView::Sysctl},        // a host with connection tracking
    {"refused", "", 1'000, 0, HostView::Strace},              //
};

std::string textOf(const Look &look)
{
    Recording recording = libraryRun(look.scenario, look.variant);
    const World world = recording.stateAt(atTime(milliseconds(look.ms)));
    const std::string &host = world.setup->nodes[look.node].name;
    const std::string command(hostViews()[static_cast<std::size_t>(look.view)].command);
    return "## " + std::string(look.scenario) + ", " + std::to_string(look.ms) + " ms\n" + host + "# " + command + '\n'
        + hostViewText(look.view, world, recording.trace(), {look.node}) + '\n';
}

QString viewAt(Recording &recording, HostView view, std::uint32_t node, std::int64_t ms)
{
    const World world = recording.stateAt(atTime(milliseconds(ms)));
    return QString::fromStdString(hostViewText(view, world, recording.trace(), {node}));
}

} // namespace

class TestHostViews : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void lookAsTheToolsPrint();
    void finCountsUntilItIsRead();
    void synAndFinCountAsUnacknowledged();
    void blockedCallsAreUnfinished();
    void descriptorsGetTheLowestNumber();
    void everyViewHasAKey();
    void onlyHostsThatHaveItOfferIt();
};

void TestHostViews::lookAsTheToolsPrint()
{
    std::string text;
    for (const Look &look : looks)
        text += textOf(look);
    compareWithFile(QStringLiteral(TEARDOWN_SOURCE_DIR "/tests/formats/host_views.txt"), text);
}

const std::string listener = R"(
[[process]]
host = "server"
name = "server"
program = [ "socket l", "bind l 55555", "listen l 5", "accept l as c", "recv c 10", "after 1 s: recv c 10", "at 5 s: close c" ]
)";

/// Linux counts the FIN as one more byte to read until a read has passed it.
void TestHostViews::finCountsUntilItIsRead()
{
    Recording recording = runOf(listener + R"(
[[process]]
host = "client"
name = "client"
program = [ "socket s", "bind s 1982", "connect s server:55555", "send s 15", "close s" ]
)");
    QVERIFY2(
        viewAt(recording, HostView::Netstat, 3, 500).contains("tcp         6      0 10.22.5.3:55555"), "5 bytes and the FIN");
    QVERIFY2(viewAt(recording, HostView::Netstat, 3, 2000).contains("tcp         0      0 10.22.5.3:55555"), "all is read");
    QVERIFY(viewAt(recording, HostView::Ss, 3, 2000).contains(QRegularExpression("CLOSE-WAIT 0 .* -->\n")));
}

void TestHostViews::synAndFinCountAsUnacknowledged()
{
    Recording recording = runOf(R"(
[[process]]
host = "client"
name = "client"
program = [ "socket s", "bind s 1982", "connect s server:55555" ]
[server]
powered_on = false
)");
    QVERIFY(viewAt(recording, HostView::Netstat, 0, 500)
                .contains("tcp         0      1 10.16.56.2:1982         10.22.5.3:55555         SYN_SENT\n"));
}

void TestHostViews::blockedCallsAreUnfinished()
{
    Recording recording = runOf(R"(
[[process]]
host = "client"
name = "reader"
program = [ "socket s", "connect s server:55555", "recv s 10" ]
[[process]]
host = "client"
name = "sleeper"
program = [ "at 1 s: sleep 2 s" ]
[[process]]
host = "server"
name = "server"
program = [ "socket l", "bind l 55555", "listen l 5", "accept l as c", "at 2 s: send c 10", "recv c 10" ]
[[step]]
at = "4 s"
do = "kill"
host = "server"
process = "server"
)");
    const QString at1 = viewAt(recording, HostView::Strace, 0, 1500);
    QVERIFY2(at1.contains("<reader>] 00:00:00.020000 recvfrom(3,  <unfinished ...>\n"), qPrintable(at1));
    QVERIFY2(at1.contains(QRegularExpression("<sleeper>\\] 00:00:01.000000 clock_nanosleep\\(CLOCK_REALTIME, 0, "
                                             "\\{tv_sec=2, tv_nsec=0\\},  <unfinished ...>\n$")),
        qPrintable(at1));
    const QString at5 = viewAt(recording, HostView::Strace, 0, 5000);
    QVERIFY2(at5.contains("<reader>] 00:00:02.010000 <... recvfrom resumed>\"\"..., 10, 0, NULL, NULL) = 10 <1.990000>\n"),
        qPrintable(at5));
    QVERIFY2(at5.contains("<sleeper>] 00:00:03.000000 <... clock_nanosleep resumed>NULL) = 0 <2.000000>\n"), qPrintable(at5));
    const QString server = viewAt(recording, HostView::Strace, 3, 5000);
    QVERIFY2(server.endsWith("00:00:02.000000 recvfrom(4,  <unfinished ...>) = ?\n00:00:04.000000 +++ killed by SIGKILL +++\n"),
        qPrintable(server));
}

void TestHostViews::descriptorsGetTheLowestNumber()
{
    DescriptorNumbers numbers;
    QCOMPARE(numbers.open("a"), 3);
    QCOMPARE(numbers.open("conn", {ipv4(10, 0, 0, 1), 1}), 4);
    QCOMPARE(numbers.open("conn", {ipv4(10, 0, 0, 2), 2}), 5);
    CallRecord call;
    call.call.fd = "conn";
    call.socket = {7};
    QCOMPARE(numbers.numberOf(call, SocketAddress{ipv4(10, 0, 0, 1), 1}), 4); // of the two, the one with this peer
    numbers.close(4);
    QCOMPARE(numbers.open("b"), 4);
    call.socket = {};
    QCOMPARE(numbers.numberOf(call, std::nullopt), 5); // the variable still holds a number
    call.call.fd = "never";
    QCOMPARE(numbers.numberOf(call, std::nullopt), -1);
}

void TestHostViews::everyViewHasAKey()
{
    for (std::size_t i = 0; i < hostViews().size(); ++i) {
        QCOMPARE(static_cast<std::size_t>(hostViews()[i].view), i);
        QVERIFY(hostViewByKey(hostViews()[i].key) == hostViews()[i].view);
    }
    QVERIFY(!hostViewByKey("top"));
}

void TestHostViews::onlyHostsThatHaveItOfferIt()
{
    Recording recording = libraryRun("firewall-idle");
    const World world = recording.stateAt(recording.end());
    QVERIFY(offers(world, {0}, HostView::Ss) && !offers(world, {1}, HostView::Ss));
    QVERIFY(offers(world, {2}, HostView::Conntrack) && !offers(world, {3}, HostView::Conntrack));
    QVERIFY(sysctlText(world, {0}).find("nf_conntrack") == std::string::npos
        && sysctlText(world, {2}).find("nf_conntrack") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestHostViews)
#include "test_host_views.moc"
