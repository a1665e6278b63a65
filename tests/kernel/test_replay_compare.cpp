#include <QDir>
#include <QFile>
#include <QTest>

#include "align.h"
#include "compare.h"
#include "drive.h"
#include "json_cursor.h"
#include "recording_file.h"

#include <functional>

using namespace teardown;

namespace {

const QString folder = QStringLiteral(TEARDOWN_SOURCE_DIR "/tests/kernel/recordings/");

QByteArray textOf(const char *name)
{
    QFile file(folder + QLatin1String(name) + QStringLiteral(".json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

KernelRecording recordingOf(const char *name)
{
    const auto recording = parseRecording(textOf(name), QLatin1String(name));
    return recording.ok() ? recording.value() : KernelRecording();
}

/// Some initial number for an incarnation of a sender; near the end of the number space so that it wraps.
Seq initialNumber(NodeId host, std::size_t incarnation)
{
    return Seq(0xffffff00u + host.value * 16 + static_cast<std::uint32_t>(incarnation) * 1000);
}

SeenSegment mirrored(const RecordedSegment &expected, const KernelRecording &recording)
{
    const NodeId otherEnd{expected.to.value == 0 ? static_cast<std::uint32_t>(recording.nodes.size()) - 1 : 0};
    const auto number = [](std::int64_t value, bool raw, NodeId host, std::size_t incarnation) {
        const Seq offset(static_cast<std::uint32_t>(value));
        return raw ? offset : initialNumber(host, incarnation) + offset.value();
    };
    SeenSegment seen{
        expected.time.at, expected.from, expected.to, expected.clientPort, expected.serverPort, {}, Fate::Arrived, false};
    seen.fate = expected.arrived ? Fate::Arrived : Fate::Lost;
    seen.segment.flags = expected.flags;
    seen.segment.seq = number(expected.seq, expected.seqRaw, otherEnd, expected.incarnation);
    if (expected.ack)
        seen.segment.ack = number(*expected.ack, expected.ackRaw, expected.to, expected.ackIncarnation);
    seen.segment.window = static_cast<std::uint16_t>(expected.window);
    seen.segment.payload.length = static_cast<std::uint32_t>(expected.length);
    TcpOptions &options = seen.segment.options;
    if (expected.timestamps)
        options.timestamps = Timestamps{};
    if (expected.maximumSegmentSize)
        options.maximumSegmentSize = static_cast<std::uint16_t>(*expected.maximumSegmentSize);
    if (expected.windowScale)
        options.windowScale = static_cast<std::uint8_t>(*expected.windowScale);
    options.sackPermitted = expected.sackPermitted;
    return seen;
}

void mirrorStates(const KernelRecording &recording, Observed &observed)
{
    std::map<ConnectionKey, std::size_t> last;
    for (const RecordedState &expected : recording.states) {
        const ConnectionKey key{expected.host, expected.clientPort, expected.serverPort};
        if (last.count(key))
            observed.states[last[key]].end = expected.time.at;
        last[key] = observed.states.size();
        observed.states.push_back({expected.host, expected.clientPort, expected.serverPort, expected.state, expected.time.at,
            Time::never(), {{expected.time.at, expected.orphan.value_or(false)}}});
    }
}

void mirrorReturns(const KernelRecording &recording, Observed &observed)
{
    for (const RecordedReturn &expected : recording.returns) {
        SeenReturn seen;
        seen.result = {expected.result.value_or(3), expected.error, expected.optionError.value_or(Errno::None),
            expected.revents.value_or(0), expected.peer.value_or(SocketAddress())};
        if (expected.outcome == CallOutcome::Returned)
            seen.returned = expected.time.at;
        if (expected.outcome == CallOutcome::Killed)
            seen.killed = expected.time.at;
        observed.returns[expected.id] = seen;
    }
}

void mirrorProbes(const KernelRecording &recording, Observed &observed)
{
    for (const Unmodelled &part : recording.unmodelled) {
        std::int64_t wanted = part.instead ? part.instead->least : 0;
        for (SeenSegment &segment : observed.segments) {
            if (wanted > 0 && segment.from == part.instead->from && part.instead->begin <= segment.at
                && segment.at <= part.instead->end) {
                segment.windowProbe = true;
                --wanted;
            }
        }
    }
}

/// What a replay would have to do to be exactly as recorded.
Observed mirror(const KernelRecording &recording)
{
    Observed observed;
    for (const NodeId end : {NodeId{0}, NodeId{static_cast<std::uint32_t>(recording.nodes.size()) - 1}}) {
        for (const RecordedSegment &segment : recording.segments)
            observed.initialNumbers[{end, segment.clientPort, segment.serverPort}] = {
                initialNumber(end, 1), initialNumber(end, 2), initialNumber(end, 3)};
    }
    for (const RecordedSegment &segment : recording.segments)
        observed.segments.push_back(mirrored(segment, recording));
    for (const RecordedSegment &segment : recording.firewallResets)
        observed.firewallResets.push_back(mirrored(segment, recording));
    for (const RecordedIcmp &icmp : recording.icmp)
        observed.icmp.push_back({icmp.time.at, icmp.from, icmp.to, icmp.aboutSender, icmp.type, icmp.code});
    for (const RecordedArp &arp : recording.arp)
        observed.arp.push_back({arp.time.at, arp.host, arp.target, arp.broadcast});
    for (const RecordedQueue &queue : recording.queues)
        observed.queues.push_back(queue.waiting);
    for (const RecordedConntrack &table : recording.conntrack)
        observed.conntrack.push_back(table.entries);
    mirrorStates(recording, observed);
    mirrorReturns(recording, observed);
    mirrorProbes(recording, observed);
    return observed;
}

using Change = std::function<void(KernelRecording &, Observed &)>;

/// The only difference of an exact replay of `name` after `change`; a count if there is not one.
std::string onlyDifference(const char *name, const Change &change)
{
    KernelRecording recording = recordingOf(name);
    Observed observed = mirror(recording);
    change(recording, observed);
    const auto differences = compare(recording, observed).differences();
    return differences.size() == 1 ? differences.front() : std::to_string(differences.size()) + " differences";
}

constexpr const char *none = "0 differences";

} // namespace

class TestReplayCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsLineAndColumn();
    void reportsBadFiles_data();
    void reportsBadFiles();
    void tellsWhatIsNotModelled();
    void drivesThreadsAndTimes();
    void agesNeighbours();
    void addsMissingFcntl();
    void toleratesExactlyTheWindow();
    void alignsAtLeastCost();
    void acceptsWhatWasRecorded_data();
    void acceptsWhatWasRecorded();
    void comparesSegments();
    void comparesReturns();
    void comparesStates();
    void overlooksWhatAPollCannotSee();
    void endsASocketWithTheCallThatTells();
    void comparesOtherLists();
    void leavesOutWhatIsUnmodelled();
    void reportsABrokenInvariant();
};

void TestReplayCompare::findsLineAndColumn()
{
    const QByteArray text = "{\n \"a\\\"}\": [1, {\"x\": \"}]\"}, [],\n   {\"b\": null}]\n}";
    const auto at = [&](const JsonPath &path) {
        const TextPosition position = positionOf(text, path);
        return std::pair(position.line, position.column);
    };
    QCOMPARE(at({}), std::pair(1, 1));
    QCOMPARE(at({{QStringLiteral("a\\\"}"), -1}, {QString(), 1}, {QStringLiteral("x"), -1}}), std::pair(2, 20));
    QCOMPARE(at({{QStringLiteral("a\\\"}"), -1}, {QString(), 3}, {QStringLiteral("b"), -1}}), std::pair(3, 10));
    QCOMPARE(at({{QStringLiteral("a\\\"}"), -1}, {QString(), 3}, {QStringLiteral("missing"), -1}}), std::pair(3, 4));
}

void TestReplayCompare::reportsBadFiles_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("message");
    QTest::addColumn<int>("line");
    QTest::newRow("syntax") << QByteArray("\"end_s\":1.5182,") << QByteArray("\"end_s\":1.5182") << "" << 8;
    QTest::newRow("missing key") << QByteArray("\"name\":\"bind\"") << QByteArray("\"nome\":\"bind\"")
                                 << "timeline[2].call.name is missing" << 18;
    QTest::newRow("wrong type") << QByteArray("\"end_s\":1.5182") << QByteArray("\"end_s\":\"1.5\"")
                                << "end_s must be a number of seconds" << 7;
    QTest::newRow("no such host") << QByteArray("{\"host\":\"client\"") << QByteArray("{\"host\":\"nobody\"")
                                  << "timeline[0].call.host names no host of the topology: \"nobody\"" << 16;
    QTest::newRow("format") << QByteArray("\"format\":1") << QByteArray("\"format\":2") << "format must be 1" << 2;
    QTest::newRow("address") << QByteArray("\"gateway\":\"10.16.0.1\"") << QByteArray("\"gateway\":\"10.16.0\"")
                             << "topology.hosts.client.gateway must be an IPv4 address" << 8;
    QTest::newRow("loose link") << QByteArray("\"link\":\"middle\"") << QByteArray("\"link\":\"wire0\"")
                                << "topology.links[1] must end at an interface on both sides" << 8;
    QTest::newRow("port") << QByteArray("\"port\":1982") << QByteArray("\"port\":70000")
                          << "timeline[2].call.args.port must be between 0 and 65535" << 18;
}

void TestReplayCompare::reportsBadFiles()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, message);
    QFETCH(int, line);
    QByteArray text = textOf("01_refused");
    const qsizetype place = text.indexOf(before);
    QVERIFY(place > 0);
    text.replace(place, before.size(), after);
    const auto result = parseRecording(text, QStringLiteral("some.json"));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().file, std::string("some.json"));
    QCOMPARE(result.error().position.line, line);
    QVERIFY(result.error().position.column > 0);
    QVERIFY(result.error().code != notModelledCode);
    if (!message.isEmpty())
        QCOMPARE(QString::fromStdString(result.error().text), message);
}

void TestReplayCompare::tellsWhatIsNotModelled()
{
    const auto result = parseRecording(textOf("01_refused").replace("SO_REUSEADDR", "SO_BUSY_POLL"), QStringLiteral("some.json"));
    QVERIFY(!result.ok());
    QCOMPARE(result.error().code, std::string(notModelledCode));
    QCOMPARE(result.error().text, std::string("timeline[1].call.args.option: SO_BUSY_POLL is not modelled"));
}

void TestReplayCompare::drivesThreadsAndTimes()
{
    const Setup setup = setupFor(recordingOf("12_half_close"));
    QVERIFY(setup.start < atTime(microseconds(-9290)));
    QCOMPARE(setup.nodes.size(), std::size_t{4});
    QCOMPARE(setup.nodes[1].name, std::string("router"));
    QCOMPARE(setup.cables[2].serverInterface, std::string("eth0"));
    QVERIFY(!setup.cables[0].carrierShared && setup.cables[1].carrierShared);
    QCOMPARE(setup.processes.size(), std::size_t{2});
    const ProcessSpec &client = setup.processes[1];
    QVERIFY(client.startAt == atTime(microseconds(-505)));
    QCOMPARE(client.threads.size(), std::size_t{2});
    const Step &shutdown = client.threads[1].steps.front();
    QVERIFY(shutdown.at == atTime(microseconds(500921)) && shutdown.call.how == ShutdownHow::Write && shutdown.tag == 11);
    const Step &send = client.threads[1].steps.back();
    QVERIFY(!send.at && send.gap == microseconds(2429));
}

void TestReplayCompare::agesNeighbours()
{
    const KernelRecording recording = recordingOf("06a_router_off_arp_warm");
    const Setup setup = setupFor(recording);
    const auto stale = setup.nodes.front().reachableFor.at(ipv4(10, 16, 0, 1));
    QVERIFY(setup.start + stale > atTime(milliseconds(11181)) && setup.start + stale < atTime(milliseconds(19377)));
    QVERIFY(setup.start + setup.nodes.back().delayFor.at(ipv4(10, 22, 0, 1)) == atTime(microseconds(4780800)));
}

void TestReplayCompare::addsMissingFcntl()
{
    KernelRecording recording = recordingOf("18b_nonblocking_refused");
    std::erase_if(recording.calls, [](const RecordedCall &call) { return call.call.name == CallName::SetNonblocking; });
    const auto &steps = setupFor(recording).processes.front().threads.front().steps;
    const auto added =
        std::find_if(steps.begin(), steps.end(), [](const Step &step) { return step.call.name == CallName::SetNonblocking; });
    QVERIFY(added != steps.end() && added->tag == 0 && added->call.value == 1);
    QVERIFY((added + 1)->call.name == CallName::Connect);
}

void TestReplayCompare::toleratesExactlyTheWindow()
{
    const RecordedTime expected{atTime(seconds(10)), milliseconds(300), milliseconds(44)};
    const Duration jitter = milliseconds(10);
    QVERIFY(inTime(expected, atTime(milliseconds(9690)), jitter));
    QVERIFY(!inTime(expected, atTime(milliseconds(9690) - nanoseconds(1)), jitter));
    QVERIFY(inTime(expected, atTime(milliseconds(10054)), jitter));
    QVERIFY(!inTime(expected, atTime(milliseconds(10054) + nanoseconds(1)), jitter));
}

void TestReplayCompare::alignsAtLeastCost()
{
    const std::string expected = "abcd", seen = "axcd";
    const auto pair = [&](std::size_t i, std::size_t j) { return expected[i] == seen[j] ? 0 : 9; };
    const auto four = [](std::size_t) { return 4; };
    const auto rows = align(expected.size(), seen.size(), {pair, four, four});
    QCOMPARE(rows.size(), std::size_t{5});
    QVERIFY(rows[1].expected == std::size_t{1} && !rows[1].seen);
    QVERIFY(!rows[2].expected && rows[2].seen == std::size_t{1});
    QVERIFY(align(0, 0, {pair, four, four}).empty());
}

void TestReplayCompare::acceptsWhatWasRecorded_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void TestReplayCompare::acceptsWhatWasRecorded()
{
    QFETCH(QString, file);
    const auto recording = loadRecording(folder + file);
    QVERIFY2(recording.ok(), recording.ok() ? "" : recording.error().text.c_str());
    const auto differences = compare(recording.value(), mirror(recording.value())).differences();
    QVERIFY2(differences.empty(), differences.empty() ? "" : differences.front().c_str());
}

void TestReplayCompare::comparesSegments()
{
    const auto first = [](const Change &change) { return QString::fromStdString(onlyDifference("12_half_close", change)); };
    const auto late = [](KernelRecording &r, Observed &o) {
        o.segments[3].at = r.segments[3].time.at + r.jitter + nanoseconds(1);
    };
    QVERIFY(first(late).startsWith(
        QLatin1String("segments of client 1982:55555: expected 0.5010 [FA] seq 1 ack 1 len 0 win 502 ts; seen 0.5110")));
    QVERIFY(first(late).contains(QLatin1String("(time: not between")));
    QVERIFY(first([](auto &, Observed &o) { o.segments.erase(o.segments.begin() + 4); }).endsWith(QLatin1String("(not seen)")));
    QVERIFY(first([](auto &, Observed &o) {
        o.segments.insert(o.segments.begin() + 4, o.segments[3]);
    }).endsWith(QLatin1String("(not expected)")));
    QCOMPARE(first([](auto &, Observed &o) { o.segments[4].segment.flags.clear(Flag::Psh); }), QLatin1String(none));
    QCOMPARE(first([](auto &, Observed &o) { o.segments[4].fate = Fate::Underway; }), QLatin1String(none));
    const auto after = [](KernelRecording &r, Observed &o) {
        o.segments.push_back(o.segments.back());
        o.segments.back().at = r.until.at(o.segments.back().from) + nanoseconds(1);
    };
    QCOMPARE(first(after), QLatin1String(none));
    // A wrong content shows as the one missing and the other extra.
    for (const Change &change : {Change([](auto &, Observed &o) { o.segments[4].segment.seq = o.segments[4].segment.seq + 1; }),
             Change([](auto &, Observed &o) { o.segments[4].segment.ack = o.segments[4].segment.ack + 1; }),
             Change([](auto &, Observed &o) { o.segments[4].segment.payload.length = 999; }),
             Change([](auto &, Observed &o) { o.segments[4].segment.window = 0; }),
             Change([](auto &, Observed &o) { o.segments[4].segment.flags.set(Flag::Fin); }),
             Change([](auto &, Observed &o) { o.segments[4].segment.options.timestamps.reset(); }),
             Change([](auto &, Observed &o) { o.segments[4].fate = Fate::Lost; }),
             Change([](auto &, Observed &o) { o.segments[0].segment.options.windowScale = 8; }),
             Change([](auto &, Observed &o) { o.segments[0].segment.options.sackPermitted = false; })})
        QCOMPARE(first(change), QLatin1String("2 differences"));
}

void TestReplayCompare::comparesReturns()
{
    const auto first = [](const char *name, const Change &change) {
        return QString::fromStdString(onlyDifference(name, change));
    };
    QVERIFY(first("01_refused", [](auto &, Observed &o) {
        o.returns[4].result.error = Errno::Etimedout;
    }).endsWith(QLatin1String("(errno)")));
    QVERIFY(first("12_half_close", [](auto &, Observed &o) {
        o.returns[10].result.value = 999;
    }).endsWith(QLatin1String("(result)")));
    QVERIFY(
        first("12_half_close", [](auto &, Observed &o) { o.returns[5].result.peer.port = 1; }).endsWith(QLatin1String("(peer)")));
    QVERIFY(first("12_half_close", [](auto &, Observed &o) {
        o.returns[10].returned.reset();
    }).endsWith(QLatin1String("(it has not returned)")));
    QVERIFY(first("12_half_close", [](auto &, Observed &o) { o.returns.erase(10); }).endsWith(QLatin1String("(never entered)")));
    QVERIFY(first("18b_nonblocking_refused", [](auto &, Observed &o) {
        o.returns[6].result.revents = 1;
    }).endsWith(QLatin1String("(revents)")));
    QVERIFY(first("18b_nonblocking_refused", [](auto &, Observed &o) {
        o.returns[7].result.optionError = Errno::None;
    }).endsWith(QLatin1String("(value)")));
    QVERIFY(first("04a_client_killed_syn_sent", [](auto &, Observed &o) {
        o.returns[9].killed.reset();
    }).contains(QLatin1String("not killed")));
    QVERIFY(first("21e_rto_max_4000", [](auto &, Observed &o) {
        o.returns[10].returned = atTime(seconds(5));
    }).endsWith(QLatin1String("(it returned)")));
    QCOMPARE(
        first("21e_rto_max_4000", [](KernelRecording &r, Observed &o) { o.returns[10].returned = r.end; }), QLatin1String(none));
    QCOMPARE(
        first("12_half_close", [](auto &, Observed &o) { o.returns[1].result.value = 3; }), QLatin1String(none)); // synthetic
}

void TestReplayCompare::comparesStates()
{
    const auto first = [](const char *name, const Change &change) {
        return QString::fromStdString(onlyDifference(name, change));
    };
    const auto insert = [](Duration length) {
        return [length](auto &, Observed &o) {
            SeenState extra = o.states[3];
            extra.state = TcpState::Closing;
            extra.end = extra.at + length;
            o.states.insert(o.states.begin() + 4, extra);
        };
    };
    const KernelRecording recording = recordingOf("12_half_close");
    QCOMPARE(first("12_half_close", insert(recording.statePoll + milliseconds(99))), QLatin1String(none));
    QVERIFY(first("12_half_close", insert(recording.statePoll + milliseconds(100))).endsWith(QLatin1String("(not expected)")));
    QVERIFY(first("12_half_close", [](auto &, Observed &o) {
        o.states[6].at = atTime(milliseconds(300));
    }).contains(QLatin1String("(time: ")));
    QVERIFY(first("12_half_close", [](auto &, Observed &o) { o.states.pop_back(); }).endsWith(QLatin1String("(not seen)")));
    const auto owned = [](auto &, Observed &o) {
        for (SeenState &state : o.states)
            state.orphan.back().second = false;
    };
    QVERIFY(first("20_late_close", owned) != QLatin1String(none));
    // Without power a host has no states.
    const auto vanish = [](auto &, Observed &o) {
        o.states.push_back({NodeId{0}, 1982, 55555, TcpState::Closed, atTime(milliseconds(501)), atTime(milliseconds(2520)),
            {{atTime(milliseconds(501)), false}}});
        std::stable_sort(o.states.begin(), o.states.end(), [](const SeenState &a, const SeenState &b) { return a.at < b.at; });
    };
    QCOMPARE(first("13b_client_rebooted_same_port", vanish), QLatin1String(none));
    QVERIFY(first("13b_client_rebooted_same_port", [&](KernelRecording &r, Observed &o) {
        vanish(r, o);
        r.power.clear();
    }).endsWith(QLatin1String("(not expected)")));
}

void TestReplayCompare::overlooksWhatAPollCannotSee()
{
    // A socket that came and went between two polls leaves its end, which lasts; so does one that came back.
    const auto refused = [](auto &, Observed &o) {
        o.states.clear();
        const Time begin = atTime({}), end = atTime(milliseconds(20));
        o.states.push_back({NodeId{0}, 1999, 55555, TcpState::SynSent, begin, end, {{begin, false}}, false});
        o.states.push_back({NodeId{0}, 1999, 55555, TcpState::Closed, end, Time::never(), {{end, false}}, false});
    };
    const auto statesOf = [&](const char *name, const Change &change) {
        KernelRecording recording = recordingOf(name);
        recording.states.clear();
        Observed observed = mirror(recording);
        change(recording, observed);
        return compare(recording, observed).differences().size();
    };
    QCOMPARE(statesOf("01_refused", refused), std::size_t{0});
    const auto lasting = [&](KernelRecording &r, Observed &o) {
        refused(r, o);
        o.states[0].end = o.states[1].at = atTime(milliseconds(500));
    };
    QCOMPARE(statesOf("01_refused", lasting), std::size_t{2});
}

void TestReplayCompare::endsASocketWithTheCallThatTells()
{
    // 08h: the poll saw the socket gone 44 ms after recv() had told of it; only the call bears the slop of the timers before.
    const auto early = [](Duration before) {
        return [before](KernelRecording &r, Observed &o) {
            o.returns[14].returned = r.returns[13].time.at - before;
            o.states.back().at = r.returns[13].time.at - before;
        };
    };
    const auto first = [&](Duration before) {
        return QString::fromStdString(onlyDifference("08h_keepalive_gateway_dead", early(before)));
    };
    QCOMPARE(first(milliseconds(500)), QLatin1String(none));
    QCOMPARE(first(milliseconds(2500)), QLatin1String("2 differences"));
}

void TestReplayCompare::comparesOtherLists()
{
    const auto first = [](const char *name, const Change &change) {
        return QString::fromStdString(onlyDifference(name, change));
    };
    QVERIFY(first("06d_icmp_net_unreach", [](auto &, Observed &o) { o.icmp.clear(); }).endsWith(QLatin1String("(not seen)")));
    QCOMPARE(first("06d_icmp_net_unreach", [](auto &, Observed &o) { o.icmp[0].code = 1; }), QLatin1String("2 differences"));
    QVERIFY(
        first("06b_router_off_arp_cold", [](auto &, Observed &o) { o.arp.pop_back(); }).endsWith(QLatin1String("(not seen)")));
    QCOMPARE(first("06b_router_off_arp_cold", [](auto &, Observed &o) { o.arp[1].broadcast = false; }),
        QLatin1String("2 differences"));
    QVERIFY(first("14c_syn_when_queue_full", [](auto &, Observed &o) { o.queues[0] = 0; }).endsWith(QLatin1String("(waiting)")));
    QVERIFY(first("14c_syn_when_queue_full", [](auto &, Observed &o) {
        o.queues[0].reset();
    }).contains(QLatin1String("no listener")));
    QCOMPARE(first("09a_fw_idle_drop_client_writes", [](auto &, Observed &o) { o.conntrack[0][0].secondsLeft += 2; }),
        QLatin1String(none));
    QVERIFY(first("09a_fw_idle_drop_client_writes", [](auto &, Observed &o) {
        o.conntrack[0][0].secondsLeft += 3;
    }).endsWith(QLatin1String("(entries)")));
    QVERIFY(first("09a_fw_idle_drop_client_writes", [](auto &, Observed &o) {
        o.conntrack[0].clear();
    }).endsWith(QLatin1String("(entries)")));
    QVERIFY(first("09d_fw_idle_reject_server_keepalive", [](auto &, Observed &o) {
        o.firewallResets.pop_back();
    }).endsWith(QLatin1String("(not seen)")));
}

void TestReplayCompare::leavesOutWhatIsUnmodelled()
{
    const auto first = [](const char *name, const Change &change) {
        return QString::fromStdString(onlyDifference(name, change));
    };
    QCOMPARE(first("07d_own_cable_out",
                 [](auto &, Observed &o) {
                     std::erase_if(o.segments, [](const SeenSegment &s) { return s.at > atTime(milliseconds(800)); });
                 }),
        QLatin1String(none));
    const auto forget = [](Observed &o) {
        std::erase_if(o.segments, [](const SeenSegment &s) { return s.at > atTime(milliseconds(500)); });
    };
    QVERIFY(first("17a_zero_window", [&](auto &, Observed &o) {
        forget(o);
    }).startsWith(QLatin1String("window probes of client: expected 3 to 5; seen 0")));
    QCOMPARE(first("14a0_listen0_syncookie",
                 [](auto &, Observed &o) {
                     o.segments.clear();
                     o.states.clear();
                     o.returns.clear();
                     o.queues[0] = 7;
                 }),
        QLatin1String(none));
}

void TestReplayCompare::reportsABrokenInvariant()
{
    const auto change = [](auto &, Observed &o) { o.brokenInvariant = "snd_una beyond snd_nxt"; };
    QVERIFY(QString::fromStdString(onlyDifference("01_refused", change)).contains(QLatin1String("snd_una beyond snd_nxt")));
}

QTEST_APPLESS_MAIN(TestReplayCompare)
#include "test_replay_compare.moc"
