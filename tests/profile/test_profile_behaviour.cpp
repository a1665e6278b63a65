#include <QTest>

#include "scenario/scenario.h"
#include "sim/recording.h"

#include <string>

using namespace teardown;

// What a person would measure on each system: when calls give up, and how long states last.

namespace {

std::string head(const char *system)
{
    return std::string("format = 1\nid = \"x\"\ntitle = \"x\"\nduration = \"3000 s\"\n[client]\nprofile = \"") + system + "\"\n";
}

std::string client(const char *calls)
{
    return std::string("[[process]]\nhost = \"client\"\nname = \"client\"\nprogram = [ \"socket s\", \"bind s 1982\", "
                       "\"connect s server:55555\", ")
        + calls + " ]\n";
}

/// The server accepts, reads what comes, and never closes.
const std::string server = "[[process]]\nhost = \"server\"\nname = \"server\"\nprogram = [ \"socket l\", \"bind l 55555\", "
                           "\"listen l 5\", \"accept l as c\", \"recv c 1000\" ]\n";

Recording run(const std::string &text)
{
    auto scenario = readScenario(text, "test");
    if (!scenario)
        qFatal("%s", scenario.error().text.c_str());
    Recording recording(scenario.value().setup);
    recording.runUntil(recording.end());
    if (const auto &broken = recording.branches().front().brokenInvariant)
        qFatal("%s", broken->c_str());
    return recording;
}

/// When a call of the client returned with ETIMEDOUT, in milliseconds; -1: never.
qint64 timedOut(const Recording &recording)
{
    for (const CallRecord &call : recording.trace().calls) {
        if (call.result.error == Errno::Etimedout)
            return call.returned.ns / 1'000'000;
    }
    return -1;
}

/// How long the client was in a state, in milliseconds; -1: it never left it, or never was there.
qint64 stay(const Recording &recording, TcpState state)
{
    Time entered = Time::never();
    for (const Record &record : recording.trace().records) {
        const auto *change = record.as<StateChanged>();
        if (!change || record.node != NodeId{0})
            continue;
        if (change->to == state)
            entered = record.time;
        else if (change->from == state && entered != Time::never())
            return (record.time - entered).ns / 1'000'000;
    }
    return -1;
}

int segments(const Recording &recording, Rule rule)
{
    int count = 0;
    for (const Record &record : recording.trace().records)
        count += record.rule == rule && record.as<PacketMade>() != nullptr ? 1 : 0;
    return count;
}

} // namespace

class TestProfileBehaviour : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void connectGivesUp_data();
    void connectGivesUp();
    void dataGivesUp_data();
    void dataGivesUp();
    void finWait2Lasts_data();
    void finWait2Lasts();
    void keepaliveGivesUp_data();
    void keepaliveGivesUp();
    void unreadDataAtClose_data();
    void unreadDataAtClose();
};

void TestProfileBehaviour::connectGivesUp_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("linux-6.5") << qint64(131'000);
    QTest::newRow("linux-classic") << qint64(127'000);
    QTest::newRow("aix") << qint64(75'000);      // tcp_keepinit
    QTest::newRow("freebsd") << qint64(75'000);  // keepinit
    QTest::newRow("windows") << qint64(21'000);  // 3 + 6 + 12 s
    QTest::newRow("solaris") << qint64(213'000); // the first SYN timeout after tcp_ip_abort_cinterval, 180 s
    QTest::newRow("hpux") << qint64(94'500);     // ... after 75 s
    QTest::newRow("rfc9293") << qint64(183'000); // at least 3 minutes
}

void TestProfileBehaviour::connectGivesUp()
{
    QFETCH(qint64, milliseconds);
    const Recording r = run(head(QTest::currentDataTag())
        + "[server]\npowered_on = false\n[cable.wire1]\nswitch_between = true\n" + client("\"recv s 1\""));
    QCOMPARE(timedOut(r), milliseconds);
}

void TestProfileBehaviour::dataGivesUp_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::addColumn<int>("resets");
    QTest::newRow("linux-6.5") << qint64(951'376) << 0;
    QTest::newRow("aix") << qint64(513'000) << 1;     // 1 + 2 + ... + 32 s, then 64 s each: twelve retransmissions
    QTest::newRow("freebsd") << qint64(389'320) << 1; // twelve retransmissions from 0.264 s, at most 64 s apart
    QTest::newRow("windows") << qint64(20'900) << 0;  // five retransmissions from 0.3 s
    QTest::newRow("solaris") << qint64(524'000) << 0; // 8 minutes
    QTest::newRow("hpux") << qint64(605'500) << 0;    // 10 minutes
    QTest::newRow("rfc9293") << qint64(125'000) << 0; // R2 is at least 100 s
}

void TestProfileBehaviour::dataGivesUp()
{
    QFETCH(qint64, milliseconds);
    QFETCH(int, resets);
    const Recording r = run(head(QTest::currentDataTag()) + server + client("\"at 2 s: send s 100\", \"recv s 1000\"")
        + "[[step]]\nat = \"1 s\"\ndo = \"black-hole\"\ncable = \"middle\"\n");
    QCOMPARE(timedOut(r), milliseconds);
    QCOMPARE(segments(r, Rule::GivingUpResets), resets);
}

void TestProfileBehaviour::finWait2Lasts_data()
{
    QTest::addColumn<qint64>("milliseconds");
    QTest::newRow("linux-6.5") << qint64(60'000);
    QTest::newRow("aix") << qint64(600'000);     // tcp_finwait2, 1200 half-seconds
    QTest::newRow("freebsd") << qint64(675'000); // (keepcnt + 1) keepintvl, without fast_finwait2_recycle
    QTest::newRow("windows") << qint64(120'000);
    QTest::newRow("solaris") << qint64(675'000); // tcp_fin_wait_2_flush_interval
    QTest::newRow("hpux") << qint64(-1);         // the peer answers the probes
    QTest::newRow("rfc9293") << qint64(-1);      // no limit
}

void TestProfileBehaviour::finWait2Lasts()
{
    QFETCH(qint64, milliseconds);
    const Recording r = run(head(QTest::currentDataTag()) + server + client("\"after 1 s: close s\""));
    QCOMPARE(stay(r, TcpState::FinWait2), milliseconds);
    const bool probes = QByteArray(QTest::currentDataTag()) == "hpux";
    QCOMPARE(segments(r, Rule::KeepaliveProbeSent) > 0, probes);
}

void TestProfileBehaviour::keepaliveGivesUp_data()
{
    QTest::addColumn<QString>("settings");
    QTest::addColumn<qint64>("milliseconds"); // after the handshake at 20 ms
    QTest::addColumn<int>("probes");
    QTest::newRow("linux-6.5") << "tcp_keepalive_time = 120, tcp_keepalive_intvl = 75, tcp_keepalive_probes = 8" << qint64(720'000)
                               << 8;
    QTest::newRow("aix") << "tcp_keepidle = 240, tcp_keepintvl = 150, tcp_keepcnt = 8" << qint64(795'000) << 9;
    QTest::newRow("freebsd") << "keepidle = 120000, keepintvl = 75000, keepcnt = 8" << qint64(720'000) << 8;
    QTest::newRow("windows") << "KeepAliveTime = 120000, KeepAliveInterval = 1000" << qint64(130'000) << 10;
    QTest::newRow("rfc9293") << "keepalive_interval = 120" << qint64(720'000) << 8;
}

void TestProfileBehaviour::keepaliveGivesUp()
{
    QFETCH(QString, settings);
    QFETCH(qint64, milliseconds);
    QFETCH(int, probes);
    std::string text = head(QTest::currentDataTag()) + "sysctl = { " + settings.toStdString() + " }\n" + server
        + client("\"setsockopt s SO_KEEPALIVE 1\", \"recv s 1000\"")
        + "[[step]]\nat = \"1 s\"\ndo = \"black-hole\"\ncable = \"middle\"\n";
    const Recording r = run(text);
    QCOMPARE(timedOut(r), milliseconds + 20);
    QCOMPARE(segments(r, Rule::KeepaliveProbeSent) + segments(r, Rule::KeepaliveGarbageByte), probes);
}

void TestProfileBehaviour::unreadDataAtClose_data()
{
    QTest::addColumn<bool>("resets");
    QTest::newRow("linux-6.5") << true;
    QTest::newRow("aix") << false;
    QTest::newRow("freebsd") << false;
    QTest::newRow("solaris") << true;
    QTest::newRow("rfc9293") << true;
}

void TestProfileBehaviour::unreadDataAtClose()
{
    QFETCH(bool, resets);
    const std::string sender = "[[process]]\nhost = \"server\"\nname = \"server\"\nprogram = [ \"socket l\", \"bind l 55555\", "
                               "\"listen l 5\", \"accept l as c\", \"send c 100\", \"recv c 1000\" ]\n";
    const Recording r = run(head(QTest::currentDataTag()) + sender + client("\"after 1 s: close s\""));
    QCOMPARE(segments(r, Rule::CloseUnreadData) == 1, resets);
    QCOMPARE(segments(r, Rule::FinSent) == 1, !resets);
}

QTEST_APPLESS_MAIN(TestProfileBehaviour)
#include "test_profile_behaviour.moc"
