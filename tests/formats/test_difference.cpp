#include <QTest>

#include "formats/difference.h"
#include "scenario/library.h"
#include "sim/recording.h"

#include <algorithm>

using namespace teardown;

class DifferenceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRunDoesNotDifferFromItself();
    void theFirstDifferenceIsTheDeed();
    void aShiftedTimeIsOneDifferenceOnBothSides();
    void theScheduleOfVariantsParts();
    void everyVariantIsExplainedByItsDifferences();
};

namespace {

Recording runOf(Setup setup)
{
    Recording recording(std::move(setup));
    recording.runUntil(recording.end());
    return recording;
}

Recording runOf(std::string_view id, std::string_view variant = {}) { return runOf(libraryScenario(id, variant).value().setup); }

} // namespace

void DifferenceTest::aRunDoesNotDifferFromItself()
{
    const Recording run = runOf("close-four");
    QVERIFY(differencesOf(run.trace(), run.trace()).empty());
}

void DifferenceTest::theFirstDifferenceIsTheDeed()
{
    const Recording plain = runOf("server-killed-write");
    Setup setup = libraryScenario("server-killed-write").value().setup;
    setup.actions.clear(); // nobody is killed
    const Recording other = runOf(setup);
    const std::vector<TraceDifference> differences = differencesOf(plain.trace(), other.trace());
    QVERIFY(!differences.empty());
    QVERIFY(differences.front().left && !differences.front().right);
    QCOMPARE(differences.front().time(), atTime(seconds(1)));
    QVERIFY(std::is_sorted(differences.begin(), differences.end(),
        [](const TraceDifference &a, const TraceDifference &b) { return a.time() < b.time(); }));
}

void DifferenceTest::aShiftedTimeIsOneDifferenceOnBothSides()
{
    Setup setup = libraryScenario("server-killed").value().setup;
    const Recording early = runOf(setup);
    setup.actions.front().at = setup.actions.front().at + seconds(1);
    const Recording late = runOf(setup);
    for (const TraceDifference &d : differencesOf(early.trace(), late.trace())) {
        QVERIFY(d.left && d.right);
        QCOMPARE(d.left->what, d.right->what);
        QCOMPARE((d.right->time - d.left->time).ns, seconds(1).ns);
    }
    QVERIFY(!differencesOf(early.trace(), late.trace()).empty());
    QVERIFY(differencesOf(early.trace(), late.trace(), seconds(2)).empty());
}

void DifferenceTest::theScheduleOfVariantsParts()
{
    const Recording linear = runOf("syn-timeout"), doubling = runOf("syn-timeout", "classic");
    const std::vector<TraceDifference> differences = differencesOf(linear.trace(), doubling.trace());
    QVERIFY(!differences.empty());
    // Both send their first SYN again after 1 s; the second time is the first that differs.
    QVERIFY(differences.front().time() > atTime(milliseconds(1900)));
    QVERIFY(differences.front().time() < atTime(milliseconds(3100)));
}

/// What is only on one side, taken away or put in, gives the other side's list.
void DifferenceTest::everyVariantIsExplainedByItsDifferences()
{
    for (const LibraryEntry &entry : library()) {
        const Scenario scenario = libraryScenario(entry.id).value();
        const Recording plain = runOf(scenario.setup);
        const std::vector<Observation> left = observationsOf(plain.trace());
        for (const VariantName &variant : scenario.variants) {
            const Recording other = runOf(entry.id, variant.name);
            const std::vector<Observation> right = observationsOf(other.trace());
            const std::vector<TraceDifference> differences = differencesOf(plain.trace(), other.trace());
            if (differences.size() == mostDifferences)
                continue;
            const auto onlyLeft =
                std::count_if(differences.begin(), differences.end(), [](const TraceDifference &d) { return !d.right; });
            const auto onlyRight =
                std::count_if(differences.begin(), differences.end(), [](const TraceDifference &d) { return !d.left; });
            QCOMPARE(std::ssize(left) - onlyLeft, std::ssize(right) - onlyRight);
        }
    }
}

QTEST_GUILESS_MAIN(DifferenceTest)
#include "test_difference.moc"
