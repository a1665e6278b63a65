#include <QTest>

#include "scenario/library.h"
#include "sim/detection.h"

using namespace teardown;

/// What a detector costs and when it notices, measured on runs.
class TestDetection : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void heartbeat();
    void keepaliveCostsLess();
    void firewallThatForgets();
    void nothingBreaks();
    void nobodyNotices();
    void looksBeyondTheEndOfTheRun();
    void rateIsCountedByTheHour();
};

namespace {

Detection measured(std::string_view id, std::string_view variant = {}, Time end = Time::never())
{
    Setup setup = libraryScenario(id, variant).value().setup;
    setup.end = std::min(setup.end, end);
    DetectorRun run(std::move(setup));
    while (run.runOn(50)) {}
    return run.result();
}

std::int64_t milliseconds(Duration duration) { return duration.ns / 1'000'000; }

} // namespace

/// The path dies at 35 s; the program waits until 45 s. Until then it has sent three heartbeats: see the ladder.
void TestDetection::heartbeat()
{
    const Detection d = measured("three-detectors");
    QVERIFY(d.broke == atTime(seconds(35)));
    QCOMPARE(milliseconds(d.delay().value()), std::int64_t(10'000));
    QCOMPARE(d.noticed->kind, Notice::Kind::TimedOut);
    QCOMPARE(d.segments, std::uint64_t(10)); // three heartbeats of three segments, and the first costs one more
}

void TestDetection::keepaliveCostsLess()
{
    const Detection heartbeat = measured("three-detectors"), keepalive = measured("three-detectors", "keepalive");
    QCOMPARE(milliseconds(keepalive.delay().value()), std::int64_t(9'080));
    QCOMPARE(keepalive.noticed->error, Errno::Etimedout);
    QVERIFY(keepalive.segmentsAnHour() < heartbeat.segmentsAnHour());
    QVERIFY(keepalive.bytesAnHour() < heartbeat.bytesAnHour());
}

/// Nobody acts: the firewall forgets after 30 minutes of silence, and the write at one hour finds out.
void TestDetection::firewallThatForgets()
{
    const Detection d = measured("firewall-fix-longer", "as-it-was");
    QVERIFY(d.broke && *d.broke > atTime(seconds(1799)) && *d.broke < atTime(seconds(1801)));
    QVERIFY(d.noticed && d.noticed->error == Errno::Etimedout);
    QCOMPARE(d.segmentsAnHour(), std::uint64_t(0)); // it is silent
}

void TestDetection::nothingBreaks()
{
    const Detection d = measured("firewall-fix-longer");
    QVERIFY(d.opened && !d.broke && !d.noticed && !d.delay());
}

void TestDetection::nobodyNotices()
{
    const Detection d = measured("three-detectors", "hung-keepalive");
    QVERIFY(d.broke && !d.noticed);
    QVERIFY(d.lookedUntil > atTime(seconds(35)) + hours(1)); // every probe is answered, for ever
}

/// A run that is cut off before the verdict is run on, on a copy.
void TestDetection::looksBeyondTheEndOfTheRun()
{
    const Detection whole = measured("three-detectors", "keepalive"),
                    cut = measured("three-detectors", "keepalive", atTime(seconds(36)));
    QVERIFY(cut.noticed == whole.noticed);
    QVERIFY(cut.broke == whole.broke);
    QCOMPARE(cut.segments, whole.segments);
}

void TestDetection::rateIsCountedByTheHour()
{
    Detection d;
    d.segments = 9;
    d.whole = seconds(30);
    QCOMPARE(d.segmentsAnHour(), std::uint64_t(1080));
    d.whole = {};
    QCOMPARE(d.segmentsAnHour(), std::uint64_t(0));
}

QTEST_APPLESS_MAIN(TestDetection)
#include "test_detection.moc"
