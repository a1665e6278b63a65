#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "capture/capture_difference.h"
#include "capture/capture_text.h"
#include "capture/merge.h"
#include "capture/words.h"
#include "capture_maker.h"
#include "formats/pcapng.h"
#include "library_run.h"

#include <algorithm>
#include <map>

using namespace teardown;

namespace {

Capture capturedRun(const Recording &run, std::optional<NodeId> node)
{
    PcapngOptions options;
    options.node = node;
    const auto capture = imported(pcapng(run.setup(), run.trace(), options));
    if (!capture)
        qFatal("%s", capture.error().text.c_str());
    return capture.value();
}

Capture dataFile(const QString &name)
{
    const auto capture =
        readCaptureFile(QStringLiteral(TEARDOWN_SOURCE_DIR "/tests/capture/data/%1.pcap").arg(name).toStdString());
    if (!capture)
        qFatal("%s: %s", qPrintable(name), capture.error().text.c_str());
    return capture.value();
}

/// All segments of a capture in order, with their addresses.
struct Seen {
    std::string from, to;
    CapturedSegment segment;
};

std::vector<Seen> segmentsOf(const Capture &capture)
{
    std::vector<Seen> all;
    for (const CapturedConnection &connection : capture.connections) {
        for (const CapturedSegment &s : connection.segments)
            all.push_back({toString(connection.ends[s.side]), toString(connection.ends[1 - s.side]), s});
    }
    std::sort(all.begin(), all.end(), [](const Seen &a, const Seen &b) { return a.segment.number < b.segment.number; });
    return all;
}

/// What really passed the node.
std::vector<const Segment *> passed(const Trace &trace, NodeId node)
{
    std::vector<const Segment *> all;
    for (const Record &record : trace.records) {
        const auto *departed = record.as<FrameDeparted>();
        const auto *arrived = record.as<FrameArrived>();
        if (record.node != node || (!departed && !arrived))
            continue;
        if (const Segment *segment = trace.packet(departed ? departed->packet : arrived->packet).segment())
            all.push_back(segment);
    }
    return all;
}

using States = std::vector<TcpState>;

QString text(const States &states)
{
    QStringList words;
    for (const TcpState state : states)
        words.append(QString::fromUtf8(name(state).data(), static_cast<qsizetype>(name(state).size())));
    return words.join(' ');
}

struct TrueChange {
    TcpState to{};
    Time time;
    RecordId record;
};

/// What the sockets of a node went through, by their two addresses. Listeners have no other end.
std::map<std::string, std::vector<TrueChange>> trueChanges(const Trace &trace, NodeId node)
{
    std::map<std::string, std::vector<TrueChange>> changes;
    for (std::uint32_t i = 0; i < trace.records.size(); ++i) {
        const auto *change = trace.records[i].as<StateChanged>();
        if (!change || trace.records[i].node != node || change->from == change->to || change->tuple.remote.port == 0)
            continue;
        changes[toString(change->tuple.local) + ' ' + toString(change->tuple.remote)].push_back(
            {change->to, trace.records[i].time, RecordId{i}});
    }
    return changes;
}

std::map<std::string, States> inferredAt(const Capture &capture, const std::string &host)
{
    struct Item {
        std::size_t order;
        std::string tuple;
        TcpState to;
    };
    std::vector<Item> items;
    for (const CapturedConnection &connection : capture.connections) {
        for (const InferredChange &change : inferStates(connection).changes) {
            const IpEndpoint &own = connection.ends[change.side];
            if (toString(own.address) == host)
                items.push_back({connection.segments[change.segment].number,
                    toString(own) + ' ' + toString(connection.ends[1 - change.side]), change.to});
        }
    }
    std::stable_sort(items.begin(), items.end(), [](const Item &a, const Item &b) { return a.order < b.order; });
    std::map<std::string, States> states;
    for (const Item &item : items)
        states[item.tuple].push_back(item.to);
    return states;
}

/// Did a segment of that kind leave the node? Without one, the state that it belongs to does not show.
bool left(const Trace &trace, NodeId node, Flag flag, Time until)
{
    return std::any_of(trace.records.begin(), trace.records.end(), [&](const Record &record) {
        const auto *departed = record.as<FrameDeparted>();
        const Segment *segment = departed && record.node == node ? trace.packet(departed->packet).segment() : nullptr;
        return segment && segment->flags.has(flag) && record.time <= until;
    });
}

/// The rules by which a capture at a host cannot know a change of state there; "" if it can.
QString excuse(const Trace &trace, NodeId node, const TrueChange &change)
{
    const Record &record = trace[change.record];
    const auto *body = record.as<StateChanged>();
    if (change.to == TcpState::Closed && !body->byReset)
        return "a timer, an error or a power cut ends a socket without a packet";
    if (change.to == TcpState::SynSent && !left(trace, node, Flag::Syn, change.time + seconds(60)))
        return "the SYN never left";
    if (change.to == TcpState::Closed && body->byReset)
        return "a socket that is reset or aborted says so only if the RST passes";
    return {};
}

/// A listener that is closed aborts half-open entries as it aborts what waits in its accept queue, and a full queue drops the
/// last ACK of a handshake: where the socket never left SYN_RECV, ESTABLISHED cannot be told from it.
bool handshakeMayBeDropped(const std::vector<TrueChange> &truth, const States &inferred)
{
    const bool onlyHalfOpen = std::all_of(truth.begin(), truth.end(),
        [](const TrueChange &c) { return c.to == TcpState::SynReceived || c.to == TcpState::Closed; });
    return onlyHalfOpen
        && (inferred == States{TcpState::SynReceived, TcpState::Established}
            || inferred == States{TcpState::SynReceived, TcpState::Established, TcpState::Closed});
}

/// Matches what was inferred, in order, with what was true. Returns what is wrong.
QStringList disagreements(const Trace &trace, NodeId node, const std::vector<TrueChange> &truth, const States &inferred)
{
    QStringList wrong;
    std::size_t next = 0;
    for (const TrueChange &change : truth) {
        if (next < inferred.size() && inferred[next] == change.to) {
            ++next;
            continue;
        }
        if (excuse(trace, node, change).isEmpty())
            wrong.append(QStringLiteral("%1 at %2 s was not inferred").arg(text({change.to})).arg(toSeconds(change.time)));
    }
    if (handshakeMayBeDropped(truth, inferred))
        return {};
    for (; next < inferred.size(); ++next)
        wrong.append(QStringLiteral("%1 was inferred and is not true").arg(text({inferred[next]})));
    return wrong;
}

States statesOf(const std::vector<TrueChange> &changes)
{
    States states;
    for (const TrueChange &change : changes)
        states.push_back(change.to);
    return states;
}

} // namespace

class TestCaptureMeaning : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void runsComeBack_data();
    void runsComeBack();
    void kernelCaptures_data();
    void kernelCaptures();
    void recognisesWhatKernelsSend_data();
    void recognisesWhatKernelsSend();
    void mergesBothEnds();
    void findsOffsetAndDrift();
    void capturesAtAllPlacesCountOnce();
    void comparesWithTheSameRun();
    void textsAndJson();

private:
    void checkSegments(const Recording &run, NodeId node, const Capture &capture);
    void checkStates(const Recording &run, NodeId node, const Capture &capture);
};

void TestCaptureMeaning::runsComeBack_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("variant");
    for (const LibraryEntry &entry : library()) {
        const QString id = QString::fromUtf8(entry.id.data(), static_cast<qsizetype>(entry.id.size()));
        const auto scenario = libraryScenario(entry.id);
        QVERIFY(scenario.ok());
        QTest::addRow("%s", qPrintable(id)) << id << QString();
        for (const VariantName &variant : scenario.value().variants)
            QTest::addRow("%s:%s", qPrintable(id), variant.name.c_str()) << id << QString::fromStdString(variant.name);
    }
}

void TestCaptureMeaning::runsComeBack()
{
    QFETCH(QString, id);
    QFETCH(QString, variant);
    const Recording run = libraryRun(id.toStdString(), variant.toStdString());
    const NodeId ends[] = {NodeId{0}, NodeId{static_cast<std::uint32_t>(run.setup().nodes.size() - 1)}};
    for (const NodeId node : ends) {
        const Capture capture = capturedRun(run, node);
        checkSegments(run, node, capture);
        checkStates(run, node, capture);
    }
}

void TestCaptureMeaning::checkSegments(const Recording &run, NodeId node, const Capture &capture)
{
    const std::vector<const Segment *> expected = passed(run.trace(), node);
    const std::vector<Seen> seen = segmentsOf(capture);
    QCOMPARE(capture.copies, std::uint64_t{0});
    QCOMPARE(seen.size(), expected.size());
    for (std::size_t i = 0; i < seen.size(); ++i) {
        const CapturedSegment &s = seen[i].segment;
        QCOMPARE(seen[i].from, toString(expected[i]->source));
        QCOMPARE(seen[i].to, toString(expected[i]->destination));
        QCOMPARE(s.seq.value(), expected[i]->seq.value());
        QCOMPARE(s.flags.bits, expected[i]->flags.bits);
        QCOMPARE(s.payload, expected[i]->payload.length);
        QCOMPARE(s.window, expected[i]->window);
        QVERIFY(s.options == expected[i]->options);
        if (s.flags.ack())
            QCOMPARE(s.ack.value(), expected[i]->ack.value());
    }
}

void TestCaptureMeaning::checkStates(const Recording &run, NodeId node, const Capture &capture)
{
    const auto truth = trueChanges(run.trace(), node);
    const auto inferred = inferredAt(capture, toString(run.setup().nodes[node.value].interfaces.front().address));
    QStringList wrong;
    for (const auto &[tuple, states] : inferred) {
        // A SYN cookie is a SYN-ACK behind which is no socket.
        if (!truth.contains(tuple) && states != States{TcpState::SynReceived})
            wrong.append(QString::fromStdString(tuple) + ": there is no such socket, inferred " + text(states));
    }
    for (const auto &[tuple, changes] : truth) {
        const auto found = inferred.find(tuple);
        const States states = found == inferred.end() ? States() : found->second;
        for (const QString &what : disagreements(run.trace(), node, changes, states))
            wrong.append(QStringLiteral("%1: %2 (true: %3; inferred: %4)")
                             .arg(QString::fromStdString(tuple), what, text(statesOf(changes)), text(states)));
    }
    QVERIFY2(wrong.isEmpty(), qPrintable('\n' + wrong.join('\n')));
}

void TestCaptureMeaning::kernelCaptures_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("ending");
    QTest::addColumn<int>("by");
    QTest::addColumn<int>("cause");
    const auto row = [](const char *file, Ending ending, EndedBy by, EndCause cause) {
        QTest::newRow(file) << QString(file) << int(ending) << int(by) << int(cause);
    };
    // What the recordings of the same names say of the two sockets.
    row("01_refused.client", Ending::Refused, EndedBy::Server, EndCause::NobodyListens);
    row("01_refused.server", Ending::Refused, EndedBy::Server, EndCause::NobodyListens);
    row("02a_linger0_server_blocked.client", Ending::Reset, EndedBy::Client, EndCause::Abort);
    row("03b_syn_timeout_linear0.client", Ending::NoAnswer, EndedBy::Unknown, EndCause::Silence);
    row("05a_finwait2_default60.client", Ending::Reset, EndedBy::Server, EndCause::DataAfterClose);
    row("05b_write_to_finwait2.server", Ending::Reset, EndedBy::Server, EndCause::DataAfterClose);
    row("05c_killed_unread_client_reading.client", Ending::Reset, EndedBy::Server, EndCause::Abort);
    row("07a_retries2_8_blackhole.client", Ending::TimedOut, EndedBy::Unknown, EndCause::Silence);
    row("07a_retries2_8_blackhole.server", Ending::Open, EndedBy::Nobody, EndCause::None);
    row("07b_restored_10s.client", Ending::Open, EndedBy::Nobody, EndCause::None);
    row("08a_keepalive_client_gone.server", Ending::TimedOut, EndedBy::Server, EndCause::KeepaliveSilence);
    row("08b_keepalive_answered.server", Ending::Open, EndedBy::Nobody, EndCause::None);
    row("09b_fw_idle_reject_client_writes.client", Ending::Reset, EndedBy::OnTheWay, EndCause::MadeOnTheWay);
    row("10a_close_no_data.client", Ending::Closed, EndedBy::Client, EndCause::Finished);
    row("10c_close_server_late.client", Ending::Closed, EndedBy::Client, EndCause::Finished);
    row("11a_simultaneous_close.client", Ending::Closed, EndedBy::Both, EndCause::Finished);
    row("11a_simultaneous_close.server", Ending::Closed, EndedBy::Both, EndCause::Finished);
    row("12_half_close.client", Ending::Closed, EndedBy::Client, EndCause::Finished);
    row("13_server_rebooted.client", Ending::HalfOpen, EndedBy::Server, EndCause::Forgotten);
    row("17a_zero_window.client", Ending::Open, EndedBy::Nobody, EndCause::None);
    row("19a_orphan_default.client", Ending::TimedOut, EndedBy::Unknown, EndCause::Silence);
}

void TestCaptureMeaning::kernelCaptures()
{
    QFETCH(QString, file);
    QFETCH(int, ending);
    QFETCH(int, by);
    QFETCH(int, cause);
    const Capture capture = dataFile(file);
    QVERIFY(capture.problems.empty());
    const EndGuess end = analyse(capture.connections.at(0)).end;
    QCOMPARE(QString::fromUtf8(name(end.ending).data()), QString::fromUtf8(name(Ending(ending)).data()));
    QCOMPARE(int(end.by), by);
    QCOMPARE(int(end.cause), cause);
    QVERIFY(ending == int(Ending::Open) || !end.evidence.empty());
}

void TestCaptureMeaning::recognisesWhatKernelsSend_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("trait");
    QTest::addColumn<int>("count");
    const auto row = [](const char *file, int side, SegmentTrait trait, int count) {
        QTest::addRow("%s %s", file, name(trait).data()) << QString(file) << side << int(trait) << count;
    };
    row("03b_syn_timeout_linear0.client", 0, SegmentTrait::Retransmission, 6);
    row("07a_retries2_8_blackhole.client", 0, SegmentTrait::Retransmission, 9); // one of them a tail loss probe
    row("08a_keepalive_client_gone.server", 1, SegmentTrait::Keepalive, 4);
    row("08b_keepalive_answered.server", 1, SegmentTrait::Keepalive, 3);
    row("08b_keepalive_answered.server", 0, SegmentTrait::KeepaliveAnswer, 3);
    row("17a_zero_window.client", 0, SegmentTrait::WindowProbe, 7);
    row("17a_zero_window.client", 1, SegmentTrait::WindowProbeAnswer, 7);
    row("17a_zero_window.client", 1, SegmentTrait::ZeroWindow, 10);
    row("13_server_rebooted.client", 1, SegmentTrait::ResetNoSocket, 1);
    row("09b_fw_idle_reject_client_writes.client", 1, SegmentTrait::ResetFromElsewhere, 1);
    row("12_half_close.client", 0, SegmentTrait::Retransmission, 0);
}

void TestCaptureMeaning::recognisesWhatKernelsSend()
{
    QFETCH(QString, file);
    QFETCH(int, side);
    QFETCH(int, trait);
    QFETCH(int, count);
    const Capture capture = dataFile(file);
    const CapturedConnection &connection = capture.connections.at(0);
    const auto findings = recognise(connection);
    QCOMPARE(int(std::count_if(findings.begin(), findings.end(),
                 [&](const Finding &f) { return int(f.trait) == trait && connection.segments[f.segment].side == side; })),
        count);
}

/// The kernel lost seven packets between the hosts in this run; both hosts had one clock.
void TestCaptureMeaning::mergesBothEnds()
{
    const MergedCapture merged = mergeCaptures(dataFile("07b_restored_10s.client"), dataFile("07b_restored_10s.server"));
    QVERIFY(merged.clock.has_value());
    QCOMPARE(merged.clock->pairs, std::uint64_t{5});
    QCOMPARE(merged.lost, std::uint64_t{7});
    QCOMPARE(merged.onlySecond, std::uint64_t{0});
    QVERIFY2(std::abs(merged.clock->offsetNs) < 1'000'000, qPrintable(QString::number(merged.clock->offsetNs)));
    QVERIFY(std::abs(merged.clock->path.ns - 10'000'000) < 1'000'000);
    QCOMPARE(merged.capture.connections.size(), std::size_t{1});
    QCOMPARE(merged.capture.connections[0].segments.size(), std::size_t{12});
    QVERIFY(captureLadder(merged.capture, {0}).find("lost") != std::string::npos);
}

/// A run captured at both ends; the second clock is made wrong by 3.25 s and 200 parts per million.
void TestCaptureMeaning::findsOffsetAndDrift()
{
    const Recording run = libraryRun("keepalive-alive");
    Capture client = capturedRun(run, NodeId{0}), server = capturedRun(run, NodeId{3});
    const MergedCapture exact = mergeCaptures(client, server);
    QVERIFY(exact.clock.has_value());
    const std::int64_t own = run.setup().nodes[3].clockOffsetNs - run.setup().nodes[0].clockOffsetNs;
    QCOMPARE(exact.clock->offsetNs, own);
    QCOMPARE(exact.clock->driftPerBillion, std::int64_t{0});
    server.startNs += 3'250'000'000;
    for (CapturedConnection &connection : server.connections) {
        for (CapturedSegment &s : connection.segments)
            s.time.ns += s.time.ns / 5000;
    }
    const MergedCapture merged = mergeCaptures(client, server);
    QVERIFY2(
        std::abs(merged.clock->driftPerBillion - 200'000) < 4'000, qPrintable(QString::number(merged.clock->driftPerBillion)));
    QVERIFY2(
        std::abs(merged.clock->offsetNs - own - 3'250'000'000) < 1'000'000, qPrintable(QString::number(merged.clock->offsetNs)));
    QCOMPARE(merged.lost, std::uint64_t{0});
}

/// All interfaces of all nodes in one file: each packet passes up to six.
void TestCaptureMeaning::capturesAtAllPlacesCountOnce()
{
    const Recording run = libraryRun("close-four");
    const Capture everywhere = capturedRun(run, std::nullopt), client = capturedRun(run, NodeId{0});
    QCOMPARE(everywhere.segments, client.segments);
    QVERIFY(everywhere.copies > 4 * everywhere.segments);
    for (const CapturedSegment &s : everywhere.connections.at(0).segments)
        QVERIFY(s.fate == PacketFate::Arrived && s.arrival > s.time);
}

void TestCaptureMeaning::comparesWithTheSameRun()
{
    const Capture a = capturedRun(libraryRun("close-four"), NodeId{0}), b = capturedRun(libraryRun("close-three"), NodeId{0});
    const auto left = observationsOf(a, {0});
    QVERIFY(left.size() > 7);
    QVERIFY(differencesOf(left, left, milliseconds(1)).empty());
    const auto differences = differencesOf(left, observationsOf(b, {0}), milliseconds(50));
    QVERIFY(!differences.empty());
    QVERIFY(std::is_sorted(differences.begin(), differences.end(),
        [](const TraceDifference &x, const TraceDifference &y) { return x.time() < y.time(); }));
    QCOMPARE(capturedAt(a.connections.at(0)), std::optional<std::uint8_t>(0));
}

void TestCaptureMeaning::textsAndJson()
{
    const Capture capture = dataFile("05a_finwait2_default60.client");
    const std::string ladder = captureLadder(capture, {0});
    QVERIFY(ladder.find("FIN_WAIT_2?") != std::string::npos);
    QVERIFY(ladder.find("States with ? are inferred") != std::string::npos);
    QVERIFY(captureList(capture, {0}).find("not known: ") != std::string::npos);
    QVERIFY(captureLines(capture, {0}).find("Flags [S.]") != std::string::npos);
    const std::string json = captureJson(capture, {0});
    QVERIFY(json.find("\"how\":\"reset\",\"by\":\"server\",\"cause\":\"data-after-close\"") != std::string::npos);
    QVERIFY(json.find("\"inferred_states\"") != std::string::npos);
    Capture named = capture; // names are kept if they are UTF-8
    for (const char *part :
        {"\u00fc\u4e2d\U0001f600", "\xff", "\xc3", "\xe2\x82", "\xed\xa0\x80", "\xc0\xaf", "\xf4\x90\x80\x80"}) {
        named.name = std::string("a") + part + "z";
        const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(captureJson(named, {}))).object();
        const QString name = object["file"].toString(), right = QString::fromUtf8(named.name.c_str());
        QVERIFY2(name.startsWith('a') && name.endsWith('z'), part);
        QVERIFY(right.contains(QChar::ReplacementCharacter) ? name.contains('?') : name == right);
    }
}

QTEST_GUILESS_MAIN(TestCaptureMeaning)
#include "test_capture_meaning.moc"
