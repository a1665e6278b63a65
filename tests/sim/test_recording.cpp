#include <QTest>

#include "scenario/library.h"
#include "sim/recording.h"
#include "sim/view.h"

#include <algorithm>

using namespace teardown;

namespace {

void addRows()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("variant");
    for (const LibraryEntry &entry : library()) {
        const std::string id(entry.id);
        const Scenario scenario = libraryScenario(id).value();
        QTest::addRow("%s", id.c_str()) << QString::fromStdString(id) << QString();
        for (const VariantName &variant : scenario.variants)
            QTest::addRow("%s, %s", id.c_str(), variant.name.c_str())
                << QString::fromStdString(id) << QString::fromStdString(variant.name);
    }
}

Setup setupOf(const QString &id, const QString &variant)
{
    return libraryScenario(id.toStdString(), variant.toStdString()).value().setup;
}

Recording finished(const Setup &setup)
{
    Recording recording(setup);
    recording.runUntil(recording.end());
    return recording;
}

/// Every moment at which something happens, and the one just before it.
std::vector<Time> allMomentsOf(const Trace &trace)
{
    std::vector<Time> moments;
    for (const Record &record : trace.records) {
        if (!moments.empty() && moments.back() == record.time)
            continue;
        if (!moments.empty() && moments.back() < record.time - nanoseconds(1))
            moments.push_back(record.time - nanoseconds(1));
        moments.push_back(record.time);
    }
    return moments;
}

/// Every moment at which something happens, and the one just before it; of long runs some hundred of them, spread evenly, so that
/// the work grows with the length of a run and not with its square.
std::vector<Time> momentsOf(const Trace &trace)
{
    constexpr std::size_t manyRecords = 4000;
    const std::size_t most = trace.records.size() < manyRecords ? trace.records.size() * 2 : 400'000 / trace.records.size() + 4;
    const std::vector<Time> all = allMomentsOf(trace);
    std::vector<Time> chosen;
    for (std::size_t i = 0; i < all.size(); i += all.size() / most + 1)
        chosen.push_back(all[i]);
    if (chosen.empty() || chosen.back() != all.back())
        chosen.push_back(all.back());
    return chosen;
}

/// The digest of the whole run, if `world`, which is what is at the end of `sofar`, is run on by itself.
std::uint64_t digestRunningOn(World world, Trace sofar, const Recording &recording)
{
    advance(world, &sofar, recording.actions(), recording.end());
    return digestOf(sofar);
}

const World &headOf(const Recording &recording) { return recording.branches()[recording.current()].head; }

} // namespace

class TestRecording : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seekEqualsFreshRun_data() { addRows(); }
    void seekEqualsFreshRun();
    void copyAndContinueEqualsContinue_data() { addRows(); }
    void copyAndContinueEqualsContinue();
    void eventByEventEqualsAtOnce_data() { addRows(); }
    void eventByEventEqualsAtOnce();
    void seekingInAnyOrderChangesNothing();
    void actingInThePastKeepsTheOldFuture();
    void aBranchIsWhatARunWithThatActionIs();
    void actingInTheFutureOpensNoBranch();
    void endsWhenNothingIsPending();
};

/// At every moment: a run that was sought to there, and one that was made anew up to there, have the same past and the
/// same future.
void TestRecording::seekEqualsFreshRun()
{
    QFETCH(QString, id);
    QFETCH(QString, variant);
    const Setup setup = setupOf(id, variant);
    Recording whole = finished(setup);
    const std::uint64_t digest = digestOf(whole.trace());
    for (Time moment : momentsOf(whole.trace())) {
        Recording fresh(setup);
        fresh.runUntil(moment);
        QCOMPARE(fresh.trace().records.size(), whole.trace().firstAfter(moment));
        QCOMPARE(digestRunningOn(whole.stateAt(moment), fresh.trace(), whole), digest);
    }
    QCOMPARE(digestOf(whole.trace()), digest);
}

void TestRecording::copyAndContinueEqualsContinue()
{
    QFETCH(QString, id);
    QFETCH(QString, variant);
    const Setup setup = setupOf(id, variant);
    const Recording whole = finished(setup);
    const std::uint64_t digest = digestOf(whole.trace());
    Recording growing(setup);
    for (Time moment : momentsOf(whole.trace())) {
        growing.runUntil(moment);
        QCOMPARE(digestRunningOn(headOf(growing), growing.trace(), growing), digest);
    }
    QCOMPARE(digestOf(growing.trace()), digest);
}

void TestRecording::eventByEventEqualsAtOnce()
{
    QFETCH(QString, id);
    QFETCH(QString, variant);
    const Setup setup = setupOf(id, variant);
    Recording stepped(setup);
    int steps = 0;
    while (stepped.runOneEvent())
        ++steps;
    QVERIFY(steps >= 2); // the shortest run: a SYN, and what comes back
    stepped.runUntil(stepped.end());
    QCOMPARE(digestOf(stepped.trace()), digestOf(finished(setup).trace()));
}

void TestRecording::seekingInAnyOrderChangesNothing()
{
    Recording whole = finished(setupOf("close-four", {}));
    const std::uint64_t digest = digestOf(whole.trace());
    std::vector<Time> moments = momentsOf(whole.trace());
    Random random(3);
    for (std::size_t i = moments.size(); i > 1; --i)
        std::swap(moments[i - 1], moments[random.below(i)]);
    for (Time moment : moments)
        QVERIFY(whole.stateAt(moment).now == moment);
    QCOMPARE(digestOf(whole.trace()), digest);
}

void TestRecording::actingInThePastKeepsTheOldFuture()
{
    Recording recording = finished(setupOf("server-killed", {}));
    const std::uint64_t digest = digestOf(recording.trace());
    const std::size_t branch = recording.act(atTime(milliseconds(500)), {NodeId{0}, KillProcess{"client"}});
    QCOMPARE(branch, std::size_t(1));
    QCOMPARE(recording.current(), branch);
    recording.runUntil(recording.end());
    QVERIFY(digestOf(recording.trace()) != digest);
    QCOMPARE(recording.branches()[branch].parent.value(), std::size_t(0));
    recording.switchTo(0);
    QCOMPARE(digestOf(recording.trace()), digest);
}

void TestRecording::aBranchIsWhatARunWithThatActionIs()
{
    const Setup setup = setupOf("close-four", {});
    const Action kill{NodeId{0}, KillProcess{"client"}};
    for (Time moment : momentsOf(finished(setup).trace())) {
        Recording branched = finished(setup), straight(setup);
        branched.act(moment, kill);
        branched.runUntil(branched.end());
        straight.runUntil(moment);
        straight.act(moment, kill);
        straight.runUntil(straight.end());
        QCOMPARE(digestOf(branched.trace()), digestOf(straight.trace()));
    }
}

void TestRecording::actingInTheFutureOpensNoBranch()
{
    Recording recording(setupOf("server-killed", {}));
    recording.runUntil(atTime(milliseconds(100)));
    QCOMPARE(recording.act(atTime(milliseconds(200)), {NodeId{0}, KillProcess{"client"}}), std::size_t(0));
    recording.runUntil(recording.end());
    QCOMPARE(recording.branches().size(), std::size_t(1));
    QCOMPARE(recording.actions().size(), std::size_t(2));
}

void TestRecording::endsWhenNothingIsPending()
{
    Recording recording(setupOf("refused", {}));
    QVERIFY(!recording.ended());
    recording.runUntil(recording.end());
    QVERIFY(recording.ended());
    QVERIFY(!recording.nextEventTime());
    QVERIFY(!recording.runOneEvent());
}

QTEST_APPLESS_MAIN(TestRecording)
#include "test_recording.moc"
