#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QTest>

#include "compare/compare_window.h"
#include "compare/two_diagrams.h"
#include "compare/what_if.h"
#include "controller/acts.h"
#include "example_run.h"

using namespace teardown;

/// Two runs side by side: on one axis, with every difference in the list and in the picture.
class CompareTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameMomentIsAtTheSameHeight();
    void theSameStandsAtTheSameHeight();
    void listsVariantsBranchesAndSystems();
    void aRunComparedWithItselfHasNoDifference();
    void theFirstDifferenceIsInView();
    void rowsLeadToThePicture();
    void settingsAndSystemsAreSources_data();
    void settingsAndSystemsAreSources();
    void nonsenseIsRefused();
    void settingsKeepTheirMeaningOnAnotherSystem();
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

/// As long as the runs do not differ, nor do the pictures.
void CompareTest::theSameStandsAtTheSameHeight()
{
    const ComparedRuns runs(setupOf("syn-timeout"), setupOf("syn-timeout", "classic"));
    const auto [left, right] =
        layoutTogether(runs.setup(true), runs.trace(true), runs.setup(false), runs.trace(false), LayoutOptions{});
    const Time first = runs.differences().front().time();
    std::size_t same = 0;
    for (; same < std::min(left.events.size(), right.events.size()) && left.events[same].time < first; ++same)
        QCOMPARE(left.events[same].y, right.events[same].y);
    QVERIFY(same > 4);
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
        return std::any_of(sources.begin(), sources.end(), [&](const RunSource &s) { return s.title().contains(part); });
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

/// A difference far down is what one wants to see first, when the window opens and after each change.
void CompareTest::theFirstDifferenceIsInView()
{
    Explorer explorer;
    CompareWindow window(sourcesOf(explorer, "server-killed"), nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.resize(1280, 820);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto *picture = window.findChild<TwoDiagrams *>();
    auto *change = window.findChild<QLineEdit *>(QStringLiteral("compareChange"));
    for (const char *words : {"server.tcp_fin_timeout=5", "client=freebsd", "server.tcp_fin_timeout=7"}) {
        change->setText(QString::fromLatin1(words));
        QTest::keyClick(change, Qt::Key_Return);
        QCoreApplication::processEvents();
        QVERIFY(!window.runs().differences().empty());
        const QScrollBar &bar = *picture->verticalScrollBar();
        const double y = *picture->heightOf(window.runs().differences().front());
        QVERIFY2(y >= bar.value() && y <= bar.value() + bar.pageStep(), words);
    }
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

void CompareTest::settingsAndSystemsAreSources_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("setting") << QStringLiteral("server.tcp_fin_timeout=30");
    QTest::newRow("system of one host") << QStringLiteral("client=freebsd");
    QTest::newRow("system of both") << QStringLiteral("aix");
    QTest::newRow("several") << QStringLiteral(" server.tcp_fin_timeout = 20, client = linux-classic");
}

/// By keys: written, and compared at once with the run on the left.
void CompareTest::settingsAndSystemsAreSources()
{
    QFETCH(QString, text);
    Explorer explorer;
    CompareWindow window(sourcesOf(explorer, "server-killed"), nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    window.choose(0, 0);
    auto *input = window.findChild<QLineEdit *>(QStringLiteral("compareChange"));
    input->setFocus();
    input->setText(text);
    QTest::keyClick(input, Qt::Key_Return);
    QVERIFY(window.findChild<QLabel *>(QStringLiteral("compareProblem"))->text().isEmpty());
    auto *right = window.findChild<QComboBox *>(QStringLiteral("rightRun"));
    QCOMPARE(right->currentIndex(), right->count() - 1);
    QVERIFY(right->currentText().contains(text.simplified()));
    QVERIFY(!window.runs().differences().empty());
}

void CompareTest::nonsenseIsRefused()
{
    Explorer explorer;
    CompareWindow window(sourcesOf(explorer, "server-killed"), nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    auto *input = window.findChild<QLineEdit *>(QStringLiteral("compareChange"));
    const int before = window.findChild<QComboBox *>(QStringLiteral("rightRun"))->count();
    for (const char *text : {"", "windoze", "server.tcp_fin_timeout", "server.tcp_nonsense=3", "server.tcp_fin_timeout=-1"}) {
        input->setText(QLatin1String(text));
        QTest::mouseClick(window.findChild<QPushButton *>(QStringLiteral("compareGo")), Qt::LeftButton);
        QVERIFY2(!window.findChild<QLabel *>(QStringLiteral("compareProblem"))->text().isEmpty(), text);
    }
    QCOMPARE(window.findChild<QComboBox *>(QStringLiteral("rightRun"))->count(), before);
}

/// AIX counts keepalive in half-seconds: 10 s become 20 of them.
void CompareTest::settingsKeepTheirMeaningOnAnotherSystem()
{
    Setup setup = setupOf("keepalive-or-heartbeat");
    QCOMPARE(setup.nodes[0].settings.at(Setting::TcpKeepaliveTime), std::int64_t(10));
    putSystem(setup, NodeId{0}, ProfileId::Aix);
    QCOMPARE(setup.nodes[0].settings.at(Setting::TcpKeepaliveTime), std::int64_t(20));
}

QTEST_MAIN(CompareTest)
#include "compare_test.moc"
