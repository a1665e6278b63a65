#include <QDir>
#include <QTest>

#include "capture/observed_run.h"
#include "capture_maker.h"
#include "formats/pcapng.h"
#include "scenario/library.h"
#include "sim/recording.h"

#include <sstream>

namespace teardown {

/// A captured connection in the form of a run.
class TestObservedRun : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void handMade();
    void numbers();
    void everyRecording_data();
    void everyRecording();
    void showsTheRunThatWasCaptured();
};

namespace {

ObservedRun observed(const Capture &capture, std::size_t index = 0, bool absolute = false)
{
    return observedRun(capture.connections.at(index), analyse(capture.connections.at(index)), absolute);
}

Capture conversation()
{
    PcapMaker file(101, false, false);
    std::int64_t time = 0;
    for (const MadeSegment &made : wholeConversation())
        file.add(time += 1'000'000, ipv4Datagram(made));
    return imported(file.bytes()).value();
}

/// What every run promises: in order of time, causes first, ids that exist.
void checkTrace(const ObservedRun &run, std::size_t segments)
{
    const Trace &trace = run.trace;
    QCOMPARE(run.departures.size(), segments);
    for (std::uint32_t i = 0; i < trace.records.size(); ++i) {
        const Record &record = trace[{i}];
        QVERIFY(i == 0 || trace[{i - 1}].time <= record.time);
        QVERIFY(!record.cause.valid() || record.cause.value < i);
        QVERIFY(record.time >= run.setup.start && record.time <= run.setup.end);
        QVERIFY(!packetOf(record).valid() || packetOf(record).value < trace.packets.size());
    }
    for (std::size_t i = 0; i < segments; ++i) {
        QVERIFY(trace[run.departures[i]].as<FrameDeparted>());
        QCOMPARE(run.segmentOf(run.departures[i]), std::optional(i));
    }
}

} // namespace

void TestObservedRun::handMade()
{
    const Capture capture = conversation();
    const ObservedRun run = observed(capture);
    checkTrace(run, 9);
    QCOMPARE(run.setup.nodes.size(), std::size_t{2});
    QCOMPARE(toString(run.setup.nodes[1].interfaces.at(0).address), std::string("10.0.0.2"));
    std::size_t established = 0;
    for (const Record &record : run.trace.records) {
        const auto *change = record.as<StateChanged>();
        established += change && change->to == TcpState::Established ? 1 : 0;
    }
    QCOMPARE(established, std::size_t{2});
}

void TestObservedRun::numbers()
{
    const Capture capture = conversation();
    const CapturedSegment &last = capture.connections.at(0).segments.back();
    QCOMPARE(observed(capture).trace.packets[8].segment()->seq, Seq(static_cast<std::uint32_t>(last.seqAt)));
    QCOMPARE(observed(capture, 0, true).trace.packets[8].segment()->seq, last.seq);
}

void TestObservedRun::everyRecording_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(TEARDOWN_SOURCE_DIR "/tests/capture/data");
    for (const QString &name : folder.entryList({"*.pcap"}))
        QTest::addRow("%s", qPrintable(name)) << folder.filePath(name);
}

void TestObservedRun::everyRecording()
{
    QFETCH(QString, path);
    const auto capture = readCaptureFile(path.toStdString());
    QVERIFY(capture.ok());
    QVERIFY(!capture.value().connections.empty());
    for (std::size_t i = 0; i < capture.value().connections.size(); ++i)
        checkTrace(observed(capture.value(), i), capture.value().connections[i].segments.size());
}

/// A simulated run, captured at both ends and read again: what departs and arrives is what did, when it did.
void TestObservedRun::showsTheRunThatWasCaptured()
{
    const auto scenario = libraryScenario("close-four");
    QVERIFY(scenario.ok());
    Recording recording(scenario.value().setup);
    recording.runUntil(recording.end());
    const std::vector<std::uint8_t> bytes = pcapng(recording.setup(), recording.trace());
    std::istringstream stream(std::string(bytes.begin(), bytes.end()));
    const Capture capture = readCapture(stream, "run").value();
    QCOMPARE(capture.wrongChecksums, std::uint64_t{0});
    const ObservedRun run = observed(capture);
    checkTrace(run, capture.connections.at(0).segments.size());
    const auto times = [](const Trace &trace, NodeId from) {
        std::vector<Time> result;
        for (const Record &record : trace.records) {
            const auto *frame = record.as<FrameDeparted>();
            if (frame && record.node == from && trace.packet(frame->packet).segment())
                result.push_back(record.time);
        }
        return result;
    };
    const Duration first = times(recording.trace(), {0}).at(0) - Time{};
    std::vector<Time> expected = times(recording.trace(), {0});
    for (Time &time : expected)
        time = time - first;
    QCOMPARE(times(run.trace, {0}), expected);
}

} // namespace teardown

QTEST_GUILESS_MAIN(teardown::TestObservedRun)
#include "test_observed_run.moc"
