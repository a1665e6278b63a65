#include <QTest>

#include "scenario/library.h"
#include "sim/foresight.h"

#include <algorithm>
#include <vector>

using namespace teardown;

/// What is foreseen is what comes: the forecast at any moment equals the records of the finished run.
class TestForesight : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsTheFinishedRun_data();
    void equalsTheFinishedRun();
    void whoNoticesFirst();
    void nobodyEver();
    void leavesTheBranchAlone();
    void givesUpWhereTooMuchHappens();
    void heedsWhatAPersonDid();
};

namespace {

constexpr std::size_t plenty = 3'000'000;

Setup setupOf(std::string_view id, std::string_view variant = {}) { return libraryScenario(id, variant).value().setup; }

Foresight foreseen(const Recording &recording, std::size_t most = plenty, Duration ahead = hours(30))
{
    Foresight foresight(recording.branches()[recording.current()], ahead, most);
    while (foresight.runOn(1000) == Foresight::State::Running) {}
    return foresight;
}

/// The notices of a whole run that lie after `t`.
std::vector<Notice> noticesAfter(const Trace &trace, Time t)
{
    std::vector<Notice> notices;
    for (std::size_t i = trace.firstAfter(t); i < trace.records.size(); ++i)
        if (const std::optional<Notice> notice = noticeIn(trace, trace.records[i]))
            notices.push_back(*notice);
    return notices;
}

std::vector<Notice> upTo(const std::vector<Notice> &all, Time t)
{
    std::vector<Notice> part;
    std::copy_if(all.begin(), all.end(), std::back_inserter(part), [&](const Notice &n) { return n.at <= t; });
    return part;
}

} // namespace

void TestForesight::equalsTheFinishedRun_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("variant");
    for (const LibraryEntry &entry : library()) {
        const QString id = QString::fromUtf8(entry.id.data(), std::ssize(entry.id));
        QTest::newRow(qPrintable(id)) << id << QString();
        const Scenario scenario = libraryScenario(entry.id).value();
        for (const VariantName &variant : scenario.variants)
            QTest::newRow(qPrintable(id + QLatin1Char(':') + QString::fromStdString(variant.name)))
                << id << QString::fromStdString(variant.name);
    }
}

void TestForesight::equalsTheFinishedRun()
{
    QFETCH(QString, id);
    QFETCH(QString, variant);
    const Setup setup = setupOf(id.toStdString(), variant.toStdString());
    Recording whole(setup);
    whole.runUntil(whole.end());
    for (const int percent : {0, 30, 80}) {
        Recording part(setup);
        const Time at = setup.start + nanoseconds((setup.end - setup.start).ns / 100 * percent);
        part.runUntil(at);
        const Foresight foresight = foreseen(part, plenty, whole.end() - at);
        QVERIFY(foresight.state() != Foresight::State::Running && foresight.state() != Foresight::State::Broken);
        const Time until = std::min(whole.end(), foresight.reached());
        QVERIFY2(until == whole.end(), "the forecast does not reach the end of the run");
        QVERIFY2(upTo(foresight.notices(), until) == noticesAfter(whole.trace(), at), qPrintable(QString::number(percent)));
    }
}

/// Keepalive of 10 s, twice 2 s: the client's recv fails 9 s after the path has died.
void TestForesight::whoNoticesFirst()
{
    Recording recording(setupOf("three-detectors", "keepalive"));
    recording.runUntil(atTime(seconds(36)));
    const Foresight foresight = foreseen(recording);
    const auto first = std::find_if(foresight.notices().begin(), foresight.notices().end(),
        [](const Notice &n) { return n.kind != Notice::Kind::KernelEnds; });
    QVERIFY(first != foresight.notices().end());
    QCOMPARE(first->call, CallName::Recv);
    QCOMPARE(first->error, Errno::Etimedout);
    QCOMPARE(first->node, NodeId{0});
    QCOMPARE((first->at - atTime({0})).ns / 1'000'000, std::int64_t(44'080));
}

void TestForesight::nobodyEver()
{
    Recording recording(setupOf("half-open-idle"));
    recording.runUntil(recording.end());
    const Foresight foresight = foreseen(recording);
    QVERIFY(foresight.notices().empty());
    QCOMPARE(foresight.state(), Foresight::State::NothingLeft);
    QCOMPARE(foresight.reached(), Time::never());
}

void TestForesight::leavesTheBranchAlone()
{
    Recording recording(setupOf("three-detectors"));
    recording.runUntil(atTime(seconds(20)));
    const std::uint64_t before = digestOf(recording.trace());
    foreseen(recording);
    QCOMPARE(digestOf(recording.trace()), before);
    QCOMPARE(recording.computedUntil(), atTime(seconds(20)));
}

void TestForesight::givesUpWhereTooMuchHappens()
{
    Recording recording(setupOf("keepalive-or-heartbeat"));
    recording.runUntil(atTime(seconds(2)));
    const Foresight foresight = foreseen(recording, 50);
    QCOMPARE(foresight.state(), Foresight::State::TooMuch);
    QVERIFY(foresight.reached() < recording.end());
}

/// The forecast goes on from what was done, not from what the scenario had in mind.
void TestForesight::heedsWhatAPersonDid()
{
    Recording recording(setupOf("three-detectors", "keepalive"));
    recording.runUntil(atTime(seconds(30)));
    recording.act(atTime(seconds(30)), {NodeId{0}, KillProcess{"client"}});
    const Foresight foresight = foreseen(recording);
    QVERIFY(std::none_of(foresight.notices().begin(), foresight.notices().end(),
        [](const Notice &n) { return n.node == NodeId{0} && n.kind == Notice::Kind::CallFails; }));
    QVERIFY(std::any_of(foresight.notices().begin(), foresight.notices().end(),
        [](const Notice &n) { return n.node == NodeId{3} && n.kind == Notice::Kind::EndOfFile; }));
}

QTEST_APPLESS_MAIN(TestForesight)
#include "test_foresight.moc"
