#include <QtTest>

#include "base/expect.h"
#include "random_world.h"
#include "sim/recording.h"

#include <algorithm>

using namespace teardown;

namespace {

std::uint64_t fromEnvironment(const char *name, std::uint64_t otherwise)
{
    bool ok = false;
    const qulonglong value = qEnvironmentVariable(name).toULongLong(&ok);
    return ok ? value : otherwise;
}

struct Run {
    std::uint64_t digest = 0;
    std::size_t records = 0;
    QString broken;
};

/// One world, checked after every step.
Run runChecked(std::uint64_t seed)
{
    Run run;
    Trace trace;
    const auto setup = std::make_shared<const Setup>(test::randomWorld(seed));
    World world = makeWorld(setup);
    constexpr std::uint64_t enough = 400'000, mostPerMoment = 50'000; // a server that asks every 50 ms goes on for hours
    std::uint64_t steps = 0, atThisMoment = 0;
    try {
        while (++steps < enough) {
            const Time event = world.queue.nextTime(), before = world.now;
            const bool acting = world.appliedActions < setup->actions.size() && setup->actions[world.appliedActions].at < event;
            if (!acting && event > setup->end)
                break;
            if (acting)
                apply(world, &trace, setup->actions[world.appliedActions]);
            else
                step(world, &trace);
            checkInvariants(world);
            atThisMoment = world.now == before ? atThisMoment + 1 : 0;
            expect(atThisMoment < mostPerMoment, "time stands still");
        }
    } catch (const std::exception &broken) {
        run.broken = QStringLiteral("%1 at %2 s").arg(QLatin1String(broken.what())).arg(toSeconds(world.now));
    }
    run.digest = digestOf(trace);
    run.records = trace.records.size();
    return run;
}

} // namespace

class TestRandomWorlds : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void invariantsHold();
    void seekingAgreesWithRunning();
};

// TEARDOWN_FUZZ_FIRST and TEARDOWN_FUZZ_COUNT choose other seeds.
void TestRandomWorlds::invariantsHold()
{
    const std::uint64_t first = fromEnvironment("TEARDOWN_FUZZ_FIRST", 1);
    const std::uint64_t count = fromEnvironment("TEARDOWN_FUZZ_COUNT", 10'000);
    std::size_t records = 0;
    int failures = 0;
    for (std::uint64_t seed = first; seed < first + count; ++seed) {
        const Run run = runChecked(seed);
        records += run.records;
        if (run.broken.isEmpty())
            continue;
        qWarning("seed %llu: %s; again: TEARDOWN_FUZZ_FIRST=%llu TEARDOWN_FUZZ_COUNT=1 test_random_worlds invariantsHold",
            static_cast<unsigned long long>(seed), qPrintable(run.broken), static_cast<unsigned long long>(seed));
        ++failures;
    }
    qInfo("%llu worlds from seed %llu, %zu records", static_cast<unsigned long long>(count),
        static_cast<unsigned long long>(first), records);
    QCOMPARE(failures, 0);
    QVERIFY(records > count * 10);
}

void TestRandomWorlds::seekingAgreesWithRunning()
{
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
        Recording whole(test::randomWorld(seed));
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
