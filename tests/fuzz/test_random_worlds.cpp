#include <QtTest>

#include "checked_run.h"
#include "meddle.h"
#include "random_world.h"
#include "scenario/scenario.h"
#include "shrink.h"
#include "sim/recording.h"

#include <algorithm>

using namespace teardown;

namespace {

constexpr int mostShrunk = 3; ///< failing worlds: shrinking takes a few hundred runs

std::uint64_t fromEnvironment(const char *name, std::uint64_t otherwise)
{
    bool ok = false;
    const qulonglong value = qEnvironmentVariable(name).toULongLong(&ok);
    return ok ? value : otherwise;
}

/// The smallest world that still breaks an invariant, as a file that the program opens.
std::string smallestFailure(std::uint64_t seed)
{
    Scenario scenario;
    scenario.id = "seed-" + std::to_string(seed);
    scenario.title = "Random world " + std::to_string(seed);
    scenario.setup = test::shrunk(test::randomWorld(seed), [](const Setup &s) { return !test::runChecked(s).broken.empty(); });
    scenario.summary = test::runChecked(scenario.setup).broken;
    return writeScenario(scenario);
}

bool isPowerOff(const TimedAction &action) { return std::holds_alternative<PowerOff>(action.action.body); }

} // namespace

class TestRandomWorlds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void invariantsHold();
    void invariantsHoldWithMeddling();
    void shortestListIsFound();
    void aFailingWorldShrinks();
    void seekingAgreesWithRunning();
};

// TEARDOWN_FUZZ_FIRST and TEARDOWN_FUZZ_COUNT choose other seeds.
void TestRandomWorlds::invariantsHold()
{
    const std::uint64_t first = fromEnvironment("TEARDOWN_FUZZ_FIRST", 1);
    const std::uint64_t count = fromEnvironment("TEARDOWN_FUZZ_COUNT", 10'000);
    std::size_t records = 0;
    std::uint64_t ended = 0;
    int failures = 0;
    for (std::uint64_t seed = first; seed < first + count; ++seed) {
        const test::CheckedRun run = test::runChecked(test::randomWorld(seed));
        records += run.records;
        ended += run.ended ? 1 : 0;
        if (run.broken.empty())
            continue;
        qWarning("seed %llu: %s; again: TEARDOWN_FUZZ_FIRST=%llu TEARDOWN_FUZZ_COUNT=1 test_random_worlds invariantsHold",
            static_cast<unsigned long long>(seed), run.broken.c_str(), static_cast<unsigned long long>(seed));
        if (++failures <= mostShrunk)
            qWarning("the smallest world that fails:\n%s", smallestFailure(seed).c_str());
    }
    qInfo("%llu worlds from seed %llu, %zu records, %llu ended", static_cast<unsigned long long>(count),
        static_cast<unsigned long long>(first), records, static_cast<unsigned long long>(ended));
    QCOMPARE(failures, 0);
    QVERIFY(records > count * 10);
}

void TestRandomWorlds::invariantsHoldWithMeddling()
{
    const std::uint64_t first = fromEnvironment("TEARDOWN_FUZZ_FIRST", 1);
    const std::uint64_t count = fromEnvironment("TEARDOWN_FUZZ_COUNT", 2'000);
    std::size_t acts = 0;
    for (std::uint64_t seed = first; seed < first + count; ++seed) {
        const Setup world = test::randomWorld(seed), meddled = test::meddled(world, seed);
        acts += meddled.actions.size() - world.actions.size();
        const test::CheckedRun run = test::runChecked(meddled);
        QVERIFY2(run.broken.empty(),
            qPrintable(QStringLiteral("seed %1: %2; again: TEARDOWN_FUZZ_FIRST=%1 TEARDOWN_FUZZ_COUNT=1")
                           .arg(seed)
                           .arg(run.broken.c_str())));
    }
    QVERIFY2(acts > count, qPrintable(QString::number(acts)));
}

void TestRandomWorlds::shortestListIsFound()
{
    std::vector<int> numbers;
    for (int i = 0; i < 100; ++i)
        numbers.push_back(i);
    int asked = 0;
    const auto fails = [&](const std::vector<int> &part) {
        ++asked;
        const auto has = [&](int n) { return std::find(part.begin(), part.end(), n) != part.end(); };
        return has(3) && has(58) && has(59);
    };
    QCOMPARE(test::shortest(numbers, fails), (std::vector<int>{3, 58, 59}));
    QVERIFY2(asked < 200, qPrintable(QString::number(asked)));
    QCOMPARE(test::shortest(numbers, [](const std::vector<int> &) { return true; }), std::vector<int>());
}

/// With a rule that is wrong on purpose: no host may ever lose its power.
void TestRandomWorlds::aFailingWorldShrinks()
{
    const auto fails = [](const Setup &setup) {
        Recording recording(setup);
        recording.runUntil(recording.end());
        return std::any_of(recording.trace().records.begin(), recording.trace().records.end(), [](const Record &record) {
            const auto *power = record.as<PowerChanged>();
            return power && !power->on;
        });
    };
    const auto isLarge = [&](std::uint64_t seed) {
        const Setup setup = test::randomWorld(seed);
        return setup.actions.size() >= 5 && std::any_of(setup.actions.begin(), setup.actions.end(), isPowerOff) && fails(setup);
    };
    std::uint64_t seed = 1;
    while (!isLarge(seed))
        ++seed;
    const Setup small = test::shrunk(test::randomWorld(seed), fails);
    QVERIFY(fails(small));
    QCOMPARE(small.actions.size(), std::size_t{1});
    QVERIFY(small.processes.empty());
    Scenario scenario;
    scenario.id = "small";
    scenario.title = "small";
    scenario.setup = small;
    const Result<Scenario> reread = readScenario(writeScenario(scenario), "small");
    QVERIFY2(reread, writeScenario(scenario).c_str());
    QVERIFY(fails(reread.value().setup));
}

void TestRandomWorlds::seekingAgreesWithRunning()
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        Recording whole(seed % 2 == 0 ? test::meddled(test::randomWorld(seed), seed) : test::randomWorld(seed));
        const Time end = std::min(whole.end(), atTime(seconds(30)));
        whole.runUntil(end);
        QVERIFY2(!whole.branches().front().brokenInvariant, qPrintable(QString::number(seed)));
        for (int part = 1; part < 4; ++part) {
            const Time t{end.ns / 4 * part};
            World copy = whole.stateAt(t);
            Trace rest;
            rest.packets.assign(whole.trace().packets.begin(), whole.trace().packets.begin() + copy.counters.packets);
            rest.calls.assign(whole.trace().calls.begin(), whole.trace().calls.begin() + copy.counters.calls);
            rest.records.assign(whole.trace().records.begin(), whole.trace().records.begin() + copy.counters.records);
            advance(copy, &rest, whole.actions(), end);
            QCOMPARE(digestOf(rest), digestOf(whole.trace()));
        }
    }
}

QTEST_APPLESS_MAIN(TestRandomWorlds)
#include "test_random_worlds.moc"
