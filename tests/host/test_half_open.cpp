#include <QTest>

#include "scenario/scenario.h"
#include "sim/recording.h"

#include <algorithm>
#include <map>

using namespace teardown;

// How long half-open connections stay while the backlog is crowded (Linux reqsk_timer_handler()).

namespace {

/// When half-open entries went, in whole seconds after their SYN: `number` SYNs come, 1 ms apart, and nobody goes on.
std::map<Rule, std::vector<std::int64_t>> ends(
    int number, int backlog, const std::string &noCookies = "sysctl.tcp_syncookies = 0\n")
{
    const std::string text = "format = 1\nid = \"x\"\ntitle = \"X\"\nduration = \"100 s\"\n[server]\n" + noCookies
        + "[[process]]\nhost = \"server\"\nname = \"server\"\n"
          "program = [ \"socket l\", \"bind l 55555\", \"listen l "
        + std::to_string(backlog)
        + "\" ]\n[[step]]\nat = \"0 s\"\ndo = \"change-route\"\nhost = \"firewall\"\nto = \"198.51.100.0/24\"\nvia = "
          "\"10.99.0.1\"\n[[step]]\nat = \"0 s\"\ndo = \"change-route\"\nhost = \"router\"\nto = \"198.51.100.0/24\"\n"
          "type = \"blackhole\"\n[[step]]\nat = \"1 s\"\ndo = \"inject\"\nhost = \"client\"\ndestination = \"server\"\n"
          "source_port = 1024\ndestination_port = 55555\nflags = \"S\"\nwindow = 64240\nseq = 0\nevery = \"1 ms\"\n"
          "source_addresses = \"198.51.100.0/24\"\naddresses = \"counted\"\ntimes = "
        + std::to_string(number) + "\n";
    const Result<Scenario> scenario = readScenario(text, "test");
    if (!scenario)
        qFatal("%s", scenario.error().text.c_str());
    Recording recording(scenario.value().setup);
    recording.runUntil(recording.end());
    std::map<SocketId, Time> began;
    std::map<Rule, std::vector<std::int64_t>> found;
    for (const Record &record : recording.trace().records) {
        const auto *change = record.as<StateChanged>();
        if (change && change->to == TcpState::SynReceived)
            began[change->socket] = record.time;
        else if (change && change->from == TcpState::SynReceived)
            found[record.rule].push_back((record.time - began.at(change->socket)).ns / 1'000'000'000);
    }
    return found;
}

std::size_t number(const std::vector<std::int64_t> &ends, std::int64_t at)
{
    return static_cast<std::size_t>(std::count(ends.begin(), ends.end(), at));
}

} // namespace

class TestHalfOpen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roomForAll();
    void moreThanHalfOfTheBacklog();
    void otherSystemsKeepThem();
};

void TestHalfOpen::roomForAll()
{
    const auto seen = ends(10, 20);
    QCOMPARE(seen.size(), std::size_t{1});
    QCOMPARE(number(seen.at(Rule::SynAckGivesUp), 63), std::size_t{10});
}

/// At their third timeout those go that are too many: 12 entries, 10 is half of the backlog.
void TestHalfOpen::moreThanHalfOfTheBacklog()
{
    const auto seen = ends(12, 20);
    QCOMPARE(number(seen.at(Rule::SynAckPruned), 7), std::size_t{2});
    QCOMPARE(number(seen.at(Rule::SynAckGivesUp), 63), std::size_t{10});
}

void TestHalfOpen::otherSystemsKeepThem()
{
    const auto seen = ends(12, 20, "profile = \"freebsd\"\nsysctl.syncookies = 0\n");
    QVERIFY(!seen.contains(Rule::SynAckPruned));
}

QTEST_APPLESS_MAIN(TestHalfOpen)
#include "test_half_open.moc"
