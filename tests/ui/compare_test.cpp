#include <QComboBox>
#include <QLabel>
#include <QTableWidget>
#include <QTest>

#include "compare/compare_window.h"
#include "compare/two_diagrams.h"
#include "controller/acts.h"
#include "example_run.h"

using namespace teardown;

/// Two runs side by side: on one axis, with every difference in the list and in the picture.
class CompareTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameMomentIsAtTheSameHeight();
    void listsVariantsBranchesAndSystems();
    void aRunComparedWithItselfHasNoDifference();
    void rowsLeadToThePicture();
};

namespace {

Setup setupOf(std::string_view id, std::string_view variant = {}) { return libraryScenario(id, variant).value().setup; }

std::vector<RunSource> sourcesOf(Explorer &explorer, std::string_view id)
{
    openExample(explorer, id);
    explorer.toEnd();
    return runSources(explorer, libraryScenario(id).value(), {});
}

} // namespace

void CompareTest::sameMomentIsAtTheSameHeight()
{
    const ComparedRuns runs(setupOf("syn-timeout"), setupOf("syn-timeout", "classic"));
    const auto [left, right] =
        layoutTogether(runs.setup(true), runs.trace(true), runs.setup(false), runs.trace(false), LayoutOptions{});
    QVERIFY(!left.events.empty() && !right.events.empty());
    for (const DiagramEvent &l : left.events) {
        QVERIFY(l.y <= left.axis.y(l.time) + 0.01);
        QCOMPARE(left.axis.y(l.time), right.axis.y(l.time));
        for (const DiagramEvent &r : right.events) {
            if (r.time > l.time)
                QVERIFY(r.y >= l.y);
            if (r.time < l.time)
                QVERIFY(r.y <= l.y);
        }
    }
}

void CompareTest::listsVariantsBranchesAndSystems()
{
    Explorer explorer;
    openExample(explorer, "syn-timeout");
    const std::size_t before = runSources(explorer, libraryScenario("syn-timeout").value(), {}).size();
    explorer.seek(atTime(seconds(3)));
    QVERIFY(explorer.perform(Action{NodeId{0}, KillProcess{"client"}}));
    const std::vector<RunSource> sources = runSources(explorer, libraryScenario("syn-timeout").value(), {});
    QCOMPARE(sources.size(), before + 1);
    const auto has = [&](const QString &part) {
        return std::any_of(sources.begin(), sources.end(), [&](const RunSource &s) { return s.title.contains(part); });
    };
    QVERIFY(has(QStringLiteral("main")));
    QVERIFY(has(QStringLiteral("Variant")));
    QVERIFY(has(QStringLiteral("Linux before 6.5")));
}

void CompareTest::aRunComparedWithItselfHasNoDifference()
{
    Explorer explorer;
    CompareWindow window(sourcesOf(explorer, "close-four"), nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.choose(0, 0);
    QVERIFY(window.runs().differences().empty());
    QCOMPARE(window.findChild<QTableWidget *>(QStringLiteral("differences"))->rowCount(), 0);
    QVERIFY(window.findChild<QLabel *>(QStringLiteral("compareSummary"))->text().contains(QStringLiteral("do not differ")));
}

void CompareTest::rowsLeadToThePicture()
{
    Explorer explorer;
    CompareWindow window(sourcesOf(explorer, "syn-timeout"), nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    window.choose(1, 2);
    auto *table = window.findChild<QTableWidget *>(QStringLiteral("differences"));
    auto *picture = window.findChild<TwoDiagrams *>(QStringLiteral("twoDiagrams"));
    QCOMPARE(table->rowCount(), static_cast<int>(window.runs().differences().size()));
    QVERIFY(table->rowCount() > 3);
    double last = 0;
    for (const TraceDifference &difference : window.runs().differences()) {
        const std::optional<double> y = picture->heightOf(difference);
        QVERIFY(y.has_value());
        QVERIFY(*y >= last - 40);
        last = *y;
    }
    table->setFocus();
    QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(table->currentRow(), table->rowCount() - 1);
    QVERIFY(window.text().count(QLatin1Char('\n')) == table->rowCount());
}

QTEST_MAIN(CompareTest)
#include "compare_test.moc"
