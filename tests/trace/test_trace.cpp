#include <QTest>

#include "base/expect.h"
#include "base/time_text.h"
#include "digest_cases.h"

#include <cerrno>
#include <cstring>
#include <map>
#include <set>

using namespace teardown;

namespace {

/// All names from the first to `last` are there and differ, and behind `last` there is none: a new enumerator without
/// a name does not compile, a new one at the end must be made known to the caller.
template <class E, class Name>
void checkNames(E last, Name nameOf)
{
    std::set<std::string_view> seen;
    for (unsigned i = 0; i <= static_cast<unsigned>(last); ++i) {
        const std::string_view text = nameOf(static_cast<E>(i));
        QVERIFY2(!text.empty() && seen.insert(text).second, std::to_string(i).c_str());
    }
    QVERIFY(nameOf(static_cast<E>(static_cast<unsigned>(last) + 1)).empty());
}

template <class E>
void checkNames(E last)
{
    checkNames(last, [](E value) { return name(value); });
}

SystemCall call(CallName callName, std::string fd = "sock")
{
    SystemCall c;
    c.name = callName;
    c.fd = std::move(fd);
    return c;
}

Record at(std::int64_t ns, std::uint32_t cause = Id<void>::none)
{
    return {{ns}, {cause}, Rule::Unspecified, {0}, PowerChanged{}};
}

} // namespace

class TestTrace : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEnumeratorHasAName();
    void optionsAreFoundByName();
    void errnosAreThoseOfThisSystem();
    void rulesHaveKeysOfTheirOwn();
    void writesCalls_data();
    void writesCalls();
    void writesResults();
    void writesActions_data();
    void writesActions();
    void writesTimes();
    void findsRecordsByTime();
    void followsCauses();
    void knowsSocketAndPacket();
    void digestSeesEveryField();
    void digestSeesEveryKindOfRecord();
};

void TestTrace::everyEnumeratorHasAName()
{
    checkNames(TcpState::TimeWait);
    checkNames(TcpState::TimeWait, [](TcpState s) { return ssName(s); });
    checkNames(TimerKind::TimeWait);
    QCOMPARE(static_cast<int>(TimerKind::TimeWait) + 1, static_cast<int>(TimerKind::Count));
    checkNames(NeighbourState::Permanent);
    checkNames(ConntrackState::SynSent2);
    checkNames(CallName::Sleep);
    checkNames(SegmentRole::Copy);
    checkNames(LossReason::WrongChecksum);
    checkNames(Errno::Eproto);
    checkNames(Errno::Eproto, [](Errno e) { return message(e); });
}

void TestTrace::optionsAreFoundByName()
{
    for (unsigned i = 1; i <= static_cast<unsigned>(SocketOption::IpRecvErr); ++i) {
        const auto option = static_cast<SocketOption>(i);
        QVERIFY2(!name(option).empty(), std::to_string(i).c_str());
        QCOMPARE(socketOptionByName(name(option)), option);
    }
    QVERIFY(name(static_cast<SocketOption>(static_cast<unsigned>(SocketOption::IpRecvErr) + 1)).empty());
    QCOMPARE(socketOptionByName("SO_NONE"), SocketOption::None);
}

void TestTrace::errnosAreThoseOfThisSystem()
{
    const std::map<Errno, int> numbers = {{Errno::Eintr, EINTR}, {Errno::Ebadf, EBADF}, {Errno::Eagain, EAGAIN},
        {Errno::Eacces, EACCES}, {Errno::Einval, EINVAL}, {Errno::Epipe, EPIPE}, {Errno::Edestaddrreq, EDESTADDRREQ},
        {Errno::Enotsock, ENOTSOCK}, {Errno::Enoprotoopt, ENOPROTOOPT}, {Errno::Eopnotsupp, EOPNOTSUPP},
        {Errno::Eaddrinuse, EADDRINUSE}, {Errno::Eaddrnotavail, EADDRNOTAVAIL}, {Errno::Enetdown, ENETDOWN},
        {Errno::Enetunreach, ENETUNREACH}, {Errno::Econnaborted, ECONNABORTED}, {Errno::Econnreset, ECONNRESET},
        {Errno::Enobufs, ENOBUFS}, {Errno::Eisconn, EISCONN}, {Errno::Enotconn, ENOTCONN}, {Errno::Etimedout, ETIMEDOUT},
        {Errno::Econnrefused, ECONNREFUSED}, {Errno::Ehostunreach, EHOSTUNREACH}, {Errno::Ealready, EALREADY},
        {Errno::Einprogress, EINPROGRESS}, {Errno::Eproto, EPROTO}};
    QCOMPARE(numbers.size(), static_cast<std::size_t>(Errno::Eproto));
    for (const auto &[error, number] : numbers) {
        QCOMPARE(std::string(message(error)), std::string(std::strerror(number)));
        QCOMPARE(errnoByName(name(error)), error);
    }
    QCOMPARE(errnoByName("ENOSUCH"), Errno::None);
}

void TestTrace::rulesHaveKeysOfTheirOwn()
{
    QCOMPARE(allRules().size(), static_cast<std::size_t>(Rule::Count));
    std::set<std::string_view> keys;
    for (std::size_t i = 0; i < allRules().size(); ++i) {
        const RuleInfo &rule = allRules()[i];
        const std::string key(rule.key);
        QCOMPARE(static_cast<std::size_t>(rule.rule), i);
        QCOMPARE(&info(rule.rule), &rule);
        QVERIFY2(keys.insert(rule.key).second, key.c_str());
        QVERIFY2(
            !key.empty() && key.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string::npos, key.c_str());
        QVERIFY2(rule.rule == Rule::Unspecified || !rule.reference.empty(), key.c_str());
    }
}

void TestTrace::writesCalls_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *expected, const SystemCall &c) {
        QTest::newRow(expected) << expected << QString::fromStdString(toString(c));
    };
    SystemCall c = call(CallName::Connect);
    c.address = {ipv4(10, 22, 5, 3), 55555};
    row("connect(sock, 10.22.5.3:55555)", c);
    c.name = CallName::Bind;
    row("bind(sock, 10.22.5.3:55555)", c);
    c.name = CallName::Send;
    c.length = 100;
    row("send(sock, 100)", c);
    c.name = CallName::Listen;
    c.backlog = 5;
    row("listen(sock, 5)", c);
    c.name = CallName::Shutdown;
    row("shutdown(sock, SHUT_WR)", c);
    c.name = CallName::Poll;
    c.pollEvents = static_cast<std::uint8_t>(PollBit::In) | static_cast<std::uint8_t>(PollBit::Out);
    row("poll(sock, IN|OUT, for ever)", c);
    c.timeout = milliseconds(500);
    row("poll(sock, IN|OUT, 500 ms)", c);
    c = call(CallName::SetSockOpt);
    c.option = SocketOption::SoLinger;
    c.value = 1;
    row("setsockopt(sock, SO_LINGER, {1, 0 s})", c);
    c.option = SocketOption::SoRcvTimeo;
    c.value = 2'500'000'000;
    row("setsockopt(sock, SO_RCVTIMEO, 2.5 s)", c);
    c.option = SocketOption::TcpUserTimeout;
    c.value = 10'000;
    row("setsockopt(sock, TCP_USER_TIMEOUT, 10 s)", c);
    c.name = CallName::SetNonblocking;
    row("fcntl(sock, O_NONBLOCK)", c);
    row("socket()", call(CallName::Socket));
    row("accept(sock)", call(CallName::Accept));
    row("close(sock)", call(CallName::Close));
    c = call(CallName::Sleep);
    c.timeout = seconds(2);
    row("sleep(2 s)", c);
    c = call(CallName::GetSockOpt);
    c.option = SocketOption::SoError;
    row("getsockopt(sock, SO_ERROR)", c);
}

void TestTrace::writesCalls()
{
    QFETCH(QString, expected);
    QFETCH(QString, written);
    QCOMPARE(written, expected);
}

void TestTrace::writesResults()
{
    SystemCall c = call(CallName::Recv);
    c.length = 100;
    CallResult result;
    QCOMPARE(toString(c, result), std::string("= 0 (EOF)"));
    result.value = 100;
    QCOMPARE(toString(c, result), std::string("= 100"));
    result = {-1, Errno::Econnreset, {}, 0, {}};
    QCOMPARE(toString(c, result), std::string("= -1 ECONNRESET"));
    c.name = CallName::Accept;
    c.newFd = "conn";
    QCOMPARE(toString(c, CallResult{}), std::string("= conn"));
    QCOMPARE(toString(call(CallName::Socket), CallResult{}), std::string("= sock"));
    c.name = CallName::GetSockOpt;
    c.option = SocketOption::SoError;
    result = {0, Errno::None, Errno::Econnrefused, 0, {}};
    QCOMPARE(toString(c, result), std::string("= 0, ECONNREFUSED"));
    result = {1, Errno::None, Errno::None, 0x1f, {}};
    QCOMPARE(toString(call(CallName::Poll), result), std::string("= 1 IN|OUT|ERR|HUP|RDHUP"));
}

void TestTrace::writesActions_data()
{
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("written");
    const auto row = [](const char *expected, ActionBody body) {
        QTest::newRow(expected) << expected << QString::fromStdString(toString(Action{{0}, std::move(body)}));
    };
    row("kill client", KillProcess{"client"});
    row("stop client", StopProcess{"client"});
    row("continue client", ContinueProcess{"client"});
    row("start client", StartProcess{"client"});
    row("power off", PowerOff{});
    row("power on", PowerOn{});
    row("power on and start programs", PowerOn{true});
    row("shut down, grace 2 s", ShutDownHost{});
    row("unplug eth0", SetCarrier{"eth0", false});
    row("plug eth0", SetCarrier{"eth0", true});
    row("ip link set eth0 down", SetInterface{"eth0", false});
    AddPathRule rule{
        "r1", {2}, Direction::ToClient, {FrameClass::Tcp, {}, Flags(Flag::Fin), {}, {}, {}}, PathEffect::Drop, {}, 3u};
    row("rule r1: drop TCP segments with F on cable 2 to client, only the first 3", rule);
    rule = {"r2", {0}, {}, {FrameClass::All, Flag::Syn | Flag::Ack, {}, {}, std::uint16_t(80), 5u}, PathEffect::Delay,
        milliseconds(30), {}};
    row("rule r2: delay all frames with flags SA from port 80 with 5 bytes or more on cable 0 by 30 ms", rule);
    row("end rule r1", RemovePathRule{"r1"});
    row("black hole on cable 0", SetBlackHole{{0}, true});
    row("no black hole on cable 0", SetBlackHole{{0}, false});
    row("cable 0: delay 5 ms, loss 10 per million", SetCable{{0}, milliseconds(5), 10});
    rule = {"r3", {1}, {}, {}, PathEffect::Corrupt, {}, 2u, 3, PacketPart::Header};
    row("rule r3: corrupt all frames on cable 1 in their header, one in 3, only the first 2", rule);
    row("drop packet 7", DropPacket{{7}});
    row("delay packet 7 by 1.5 s", DelayPacket{{7}, milliseconds(1500)});
    row("duplicate packet 7", DuplicatePacket{{7}});
    row("corrupt packet 7 in its ip-header", CorruptPacket{{7}, PacketPart::IpHeader});
    row("tcp_fin_timeout = 5", ChangeSetting{Setting::TcpFinTimeout, 5});
    row("ip route add 10.22.0.0/16 via 10.16.0.1",
        ChangeRoute{RouteOperation::Add, {ipv4(10, 22, 0, 0), 16}, RouteType::Unicast, ipv4(10, 16, 0, 1)});
    row("ip route replace prohibit default", ChangeRoute{RouteOperation::Replace, {{}, 0}, RouteType::Prohibit, {}});
    row("ip neigh flush all", FlushNeighbours{});
    row("ip neigh flush dev eth0", FlushNeighbours{"eth0"});
    row("pin neighbour 10.16.0.1", PinNeighbour{ipv4(10, 16, 0, 1)});
    row("firewall: 1 rule, connection tracking on", SetFirewall{{true, {{}}, Verdict::Drop}});
    row("flush connection table", FlushConntrack{});
    row("inject RST from port 1 to port 2", InjectSegment{{0}, {3}, 1, 2, Flag::Rst, 0, 0, {}, {}, {}});
    row("client calls close(sock)", MakeCall{"client", call(CallName::Close)});
}

void TestTrace::writesActions()
{
    QFETCH(QString, expected);
    QFETCH(QString, written);
    QCOMPARE(written, expected);
}

void TestTrace::writesTimes()
{
    QCOMPARE(inSeconds(Duration{-326'000}, 6), std::string("-0.000326"));
    QCOMPARE(inSeconds(Duration{-326'001}, 6), std::string("-0.000327"));
    QCOMPARE(inSeconds(seconds(61) + milliseconds(50), 2), std::string("61.05"));
    QCOMPARE(inSeconds(seconds(3), 0), std::string("3"));
    QCOMPARE(inSeconds(Time{0}, 3), std::string("0.000"));
    QCOMPARE(withUnit(Duration{}), std::string("0 s"));
    QCOMPARE(withUnit(milliseconds(2500)), std::string("2.5 s"));
    QCOMPARE(withUnit(microseconds(40)), std::string("40 us"));
    QCOMPARE(withUnit(microseconds(1250)), std::string("1.25 ms"));
    QCOMPARE(withUnit(-milliseconds(200)), std::string("-200 ms"));
    QCOMPARE(withUnit(nanoseconds(1'000'000'001)), std::string("1.000000001 s"));
}

void TestTrace::findsRecordsByTime()
{
    Trace trace;
    QCOMPARE(trace.firstAtOrAfter({0}), std::size_t(0));
    trace.records = {at(-5), at(0), at(0), at(7)};
    QCOMPARE(trace.firstAtOrAfter({-6}), std::size_t(0));
    QCOMPARE(trace.firstAtOrAfter({0}), std::size_t(1));
    QCOMPARE(trace.firstAfter({0}), std::size_t(3));
    QCOMPARE(trace.firstAtOrAfter({7}), std::size_t(3));
    QCOMPARE(trace.firstAfter({7}), std::size_t(4));
}

void TestTrace::followsCauses()
{
    Trace trace;
    trace.records = {at(0), at(1, 0), at(2, 0), at(3, 2), at(4, 0)};
    QCOMPARE(causesOf(trace, {3}), (std::vector<RecordId>{{3}, {2}, {0}}));
    QCOMPARE(causesOf(trace, {0}), std::vector<RecordId>{{0}});
    QCOMPARE(effectsOf(trace, {0}), (std::vector<RecordId>{{1}, {2}, {4}}));
    QVERIFY(effectsOf(trace, {4}).empty());
    trace.records[2].cause = {3};
    QVERIFY_EXCEPTION_THROWN(causesOf(trace, {3}), BrokenInvariant);
}

void TestTrace::knowsSocketAndPacket()
{
    Record record;
    record.body = SegmentJudged{{4}, {9}, true};
    QCOMPARE(socketOf(record).value, 4u);
    QCOMPARE(packetOf(record).value, 9u);
    record.body = TimerFired{{5}, TimerKind::Persist};
    QCOMPARE(socketOf(record).value, 5u);
    QVERIFY(!packetOf(record));
    record.body = PowerChanged{true};
    QVERIFY(!socketOf(record));
}

void TestTrace::digestSeesEveryField()
{
    std::map<std::uint64_t, std::string> seen;
    for (const DigestCase &c : digestCases()) {
        const auto [other, isNew] = seen.emplace(digestOf(c.trace), c.name);
        QVERIFY2(isNew, (c.name + " has the digest of " + other->second).c_str());
    }
}

void TestTrace::digestSeesEveryKindOfRecord()
{
    std::set<std::size_t> kinds;
    for (const DigestCase &c : digestCases()) {
        for (const Record &record : c.trace.records)
            kinds.insert(record.body.index());
    }
    QCOMPARE(kinds.size(), std::variant_size_v<RecordBody>);
}

QTEST_APPLESS_MAIN(TestTrace)
#include "test_trace.moc"
