#include <QTest>

#include "scenario/scenario.h"
#include "sim/recording.h"

#include <set>

using namespace teardown;

// Which local port an automatic connect() gets, as __inet_hash_connect() of Linux chooses it.

namespace {

/// The source ports of a client's SYNs to one server; `line` is its setting or program.
std::vector<std::uint16_t> ports(
    const std::string &range, int connections, const std::string &before = "", const std::string &profile = "")
{
    std::string program = before;
    for (int i = 0; i < connections; ++i) {
        const std::string name = "s" + std::to_string(i);
        program += "\"socket " + name + "\", \"connect " + name + " server:55555\", ";
    }
    const std::string text = "format = 1\nid = \"x\"\ntitle = \"X\"\nduration = \"20 s\"\n[client]\n" + profile + range
        + "[[process]]\nhost = \"server\"\nname = \"server\"\nprogram = [ \"socket l\", \"bind l 55555\", \"listen l 100\" ]\n"
          "[[process]]\nhost = \"client\"\nname = \"client\"\nprogram = [ "
        + program + "]\n";
    const Result<Scenario> scenario = readScenario(text, "test");
    if (!scenario)
        qFatal("%s", scenario.error().text.c_str());
    Recording recording(scenario.value().setup);
    recording.runUntil(recording.end());
    std::vector<std::uint16_t> found;
    for (const Packet &packet : recording.trace().packets)
        if (const Segment *s = packet.segment(); s && s->flags == Flags(Flag::Syn))
            found.push_back(s->source.port);
    return found;
}

std::string range(int low, int high)
{
    return "sysctl.ip_local_port_range_low = " + std::to_string(low)
        + "\nsysctl.ip_local_port_range_high = " + std::to_string(high) + "\n";
}

} // namespace

class TestPorts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void onLinuxEverySecondPort();
    void theOtherHalfWhenTheFirstIsTaken();
    void neverWhatBindGave();
    void rangeOfOnePort();
    void elsewhereOneAfterTheOther();
};

void TestPorts::onLinuxEverySecondPort()
{
    const std::vector<std::uint16_t> seen = ports("", 12);
    QCOMPARE(seen.size(), std::size_t{12});
    std::set<int> gaps;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        QVERIFY(seen[i] >= 32768 && seen[i] <= 60999);
        QCOMPARE(seen[i] % 2, 0);
        if (i == 0 || seen[i] < seen[i - 1])
            continue;
        const int gap = seen[i] - seen[i - 1];
        QVERIFY2(gap >= 2 && gap <= 16, qPrintable(QString::number(gap)));
        gaps.insert(gap);
    }
    QVERIFY(gaps.size() > 1); // by chance
}

void TestPorts::theOtherHalfWhenTheFirstIsTaken()
{
    const std::vector<std::uint16_t> seen = ports(range(40001, 40010), 11);
    QCOMPARE(seen.size(), std::size_t{10}); // the eleventh connect() finds none
    QCOMPARE(std::set<std::uint16_t>(seen.begin(), seen.end()).size(), std::size_t{10});
    for (std::size_t i = 0; i < seen.size(); ++i)
        QCOMPARE(seen[i] % 2, i < 5 ? 1 : 0); // the low end is odd
}

void TestPorts::neverWhatBindGave()
{
    const std::vector<std::uint16_t> seen = ports(range(40000, 40005), 6, "\"socket b\", \"bind b 40002\", ");
    QCOMPARE(seen.size(), std::size_t{5});
    QVERIFY(std::find(seen.begin(), seen.end(), 40002) == seen.end());
}

void TestPorts::rangeOfOnePort()
{
    const std::vector<std::uint16_t> seen = ports(range(40000, 40000), 2);
    QCOMPARE(seen, std::vector<std::uint16_t>{40000});
}

void TestPorts::elsewhereOneAfterTheOther()
{
    const std::vector<std::uint16_t> seen = ports("", 3, "", "profile = \"freebsd\"\n");
    QCOMPARE(seen.size(), std::size_t{3});
    QCOMPARE(seen[1], seen[0] + 1);
    QCOMPARE(seen[2], seen[1] + 1);
}

QTEST_APPLESS_MAIN(TestPorts)
#include "test_ports.moc"
