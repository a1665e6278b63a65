#include <QChart>
#include <QChartView>
#include <QLabel>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QValueAxis>
#include <QXYSeries>

#include "charts/axis_steps.h"
#include "charts/charts_panel.h"
#include "example_run.h"
#include "panels/segment_panel.h"
#include "state_machine/state_machine_view.h"
#include "tcp/transition.h"

#include <algorithm>
#include <cmath>

using namespace teardown;

/// Charts and the state machine show what the run did, and nothing from after the moment.
class ChartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void intervalsDoubleUpToTheirLimit();
    void probesKeepTheirInterval();
    void sequenceNumbersAreRelative();
    void stateSpansFollowEachOther();
    void socketsAreCounted();
    void nothingFromLaterIsShown();
    void readingOnIsReadingAnew();
    void everyChartDraws();
    void selectionIsMarked();
    void detectorsAreMeasured();
    void detectorsLeadToTheEvent();
    void countsHaveWholeTicks();
    void noTitleIsCut();
    void detectorsSayWhyThereAreNone();
    void detectorsWaitForTheAnswer();
    void stateMachineShowsBothWays();
    void stateMachineIsWalkedByKeys();
    void everyMoveHasItsWords();
    void segmentPanelExplainsEveryByte();
};

namespace {

constexpr NodeId client{0}, server{3};

void toEnd(Explorer &explorer, std::string_view id)
{
    openExample(explorer, id);
    explorer.toEnd();
}

ChartHistory historyOf(const Explorer &explorer)
{
    ChartHistory history;
    history.read(explorer.trace());
    return history;
}

} // namespace

void ChartsTest::intervalsDoubleUpToTheirLimit()
{
    Explorer explorer;
    toEnd(explorer, "router-crash-write");
    const std::vector<IntervalPoint> points = historyOf(explorer).intervals(explorer.shownRecords());
    QCOMPARE(points.size(), std::size_t(16)); // a tail loss probe and 15 retransmissions
    QCOMPARE(points.front().attempt, 1);
    for (std::size_t i = 2; i + 1 < points.size(); ++i) {
        const double ratio = points[i].seconds / points[i - 1].seconds;
        QVERIFY2(points[i].seconds > 119 || std::abs(ratio - 2) < 0.02, qPrintable(QString::number(ratio)));
    }
    QCOMPARE(points.back().seconds, 120.0);
}

void ChartsTest::probesKeepTheirInterval()
{
    Explorer explorer;
    toEnd(explorer, "keepalive-dead-peer");
    const std::vector<IntervalPoint> points = historyOf(explorer).intervals(explorer.shownRecords());
    QVERIFY(points.size() > 2);
    for (const IntervalPoint &point : points) {
        QVERIFY(point.probe);
        QVERIFY(std::abs(point.seconds - points.front().seconds) < 1e-6);
    }
}

void ChartsTest::sequenceNumbersAreRelative()
{
    Explorer explorer;
    toEnd(explorer, "half-close");
    const std::vector<Stream> streams = historyOf(explorer).streams(explorer.setup(), explorer.shownRecords());
    QCOMPARE(streams.size(), std::size_t(2));
    QCOMPARE(streams[0].sender, client);
    QCOMPARE(streams[0].sent.back().number, 2.0);    // SYN and FIN take a number each
    QCOMPARE(streams[1].sent.back().number, 5002.0); // and 5000 bytes
    QCOMPARE(streams[1].acknowledged.back().number, 5002.0);
}

void ChartsTest::stateSpansFollowEachOther()
{
    Explorer explorer;
    toEnd(explorer, "close-four");
    const std::vector<StateSpan> spans =
        historyOf(explorer).stateSpans(explorer.setup(), explorer.trace(), explorer.shownRecords(), explorer.now());
    for (std::size_t i = 1; i < spans.size(); ++i) {
        if (spans[i].node == spans[i - 1].node)
            QCOMPARE(spans[i].from, spans[i - 1].to);
    }
    const auto wait = std::find_if(spans.begin(), spans.end(), [](const StateSpan &s) { return s.state == TcpState::TimeWait; });
    QVERIFY(wait != spans.end());
    QCOMPARE(std::round(wait->to - wait->from), 60.0);
}

void ChartsTest::socketsAreCounted()
{
    Explorer explorer;
    toEnd(explorer, "close-four");
    const std::vector<SocketCount> counts = historyOf(explorer).socketCounts(server, explorer.shownRecords());
    const auto of = [](const SocketCount &c, TcpState state) { return c.byState[static_cast<std::size_t>(state)]; };
    QVERIFY(std::any_of(counts.begin(), counts.end(), [&](const SocketCount &c) { return of(c, TcpState::Established) == 1; }));
    QCOMPARE(of(counts.back(), TcpState::Established), 0);
    QCOMPARE(of(counts.back(), TcpState::Listen), 1);
}

void ChartsTest::nothingFromLaterIsShown()
{
    Explorer explorer;
    toEnd(explorer, "router-crash-write");
    explorer.seek(atTime(seconds(10)));
    for (const IntervalPoint &point : historyOf(explorer).intervals(explorer.shownRecords()))
        QVERIFY(explorer.trace()[point.record].time <= explorer.now());
}

/// What is read bit by bit while a run grows, and looked at in its middle, is what a trace of just that length gives.
void ChartsTest::readingOnIsReadingAnew()
{
    for (const char *id : {"router-crash-write", "half-close", "power-off-reboot", "syn-flood"}) {
        Explorer growing, whole;
        openExample(growing, id);
        toEnd(whole, id);
        const ChartHistory all = historyOf(whole);
        ChartHistory history;
        for (int i = 0; i < 40 && !growing.atEnd(); ++i) {
            growing.stepForward();
            history.read(growing.trace());
            const std::size_t shown = growing.shownRecords();
            const auto same = [](const auto &a, const auto &b) {
                return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](const auto &x, const auto &y) {
                    return x.record == y.record;
                });
            };
            QVERIFY(same(history.intervals(shown), all.intervals(shown)));
            for (const NodeId node : {client, server})
                QVERIFY(same(history.socketCounts(node, shown), all.socketCounts(node, shown)));
            const auto part = history.streams(growing.setup(), shown), known = all.streams(whole.setup(), shown);
            for (std::size_t k = 0; k < 2; ++k) {
                QVERIFY(same(part[k].sent, known[k].sent) && same(part[k].sentAgain, known[k].sentAgain)
                    && same(part[k].acknowledged, known[k].acknowledged));
            }
            QVERIFY(same(history.stateSpans(growing.setup(), growing.trace(), shown, growing.now()),
                all.stateSpans(whole.setup(), whole.trace(), shown, growing.now())));
        }
    }
}

void ChartsTest::everyChartDraws()
{
    Explorer explorer;
    toEnd(explorer, "router-crash-write");
    ChartsPanel panel(explorer);
    panel.resize(900, 200);
    panel.QWidget::show();
    for (int i = 0; i < static_cast<int>(ChartsPanel::Chart::Count); ++i) {
        panel.show(static_cast<ChartsPanel::Chart>(i));
        QCOMPARE(panel.shown(), static_cast<ChartsPanel::Chart>(i));
        QTRY_VERIFY(!panel.chart().series().isEmpty()); // that of the detectors is measured first
    }
}

void ChartsTest::selectionIsMarked()
{
    Explorer explorer;
    toEnd(explorer, "router-crash-write");
    ChartsPanel panel(explorer);
    panel.QWidget::show();
    panel.show(ChartsPanel::Chart::Intervals);
    const auto before = panel.chart().series().size();
    explorer.select(historyOf(explorer).intervals(explorer.shownRecords()).back().record);
    QCOMPARE(panel.chart().series().size(), before + 1);
    explorer.select({});
    QCOMPARE(panel.chart().series().size(), before);
}

/// The chart, the table and the runs say the same.
void ChartsTest::detectorsAreMeasured()
{
    Explorer explorer;
    openExample(explorer, "three-detectors");
    ChartsPanel panel(explorer);
    panel.setRuns([] {
        const Scenario scenario = libraryScenario("three-detectors").value();
        std::vector<MeasuredRun> runs{{QStringLiteral("itself"), {}, scenario.setup, true}};
        for (const VariantName &v : scenario.variants)
            runs.push_back({QString::fromStdString(v.title), QString::fromStdString(v.name),
                libraryScenario("three-detectors", v.name).value().setup});
        return runs;
    });
    panel.resize(1100, 240);
    panel.QWidget::show();
    panel.show(ChartsPanel::Chart::Detectors);
    QTRY_VERIFY_WITH_TIMEOUT(panel.detectors().done(), 60'000);
    auto *table = panel.findChild<QTableWidget *>(QStringLiteral("detectorTable"));
    QVERIFY(table->isVisible());
    QCOMPARE(table->rowCount(), 6);
    QCOMPARE(panel.chart().series().size(), qsizetype(6)); // the path or the process breaks in all of them
    QCOMPARE(table->item(0, 3)->text(), QStringLiteral("10 s"));
    QVERIFY(table->item(5, 3)->text().startsWith(QStringLiteral("not within"))); // a hung process answers keepalive for ever
    QSignalSpy wanted(&panel, &ChartsPanel::variantWanted);
    table->setCurrentCell(2, 0);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().toString(), QStringLiteral("keepalive"));
}

/// A click on a point selects the event at which somebody notices, or says why that cannot be.
void ChartsTest::detectorsLeadToTheEvent()
{
    Explorer explorer;
    openExample(explorer, "three-detectors");
    ChartsPanel panel(explorer);
    panel.setRuns([] {
        const Scenario other = libraryScenario("three-detectors", "keepalive").value();
        return std::vector<MeasuredRun>{{QStringLiteral("itself"), {}, libraryScenario("three-detectors").value().setup, true},
            {QStringLiteral("other"), QStringLiteral("keepalive"), other.setup}};
    });
    panel.resize(1100, 240);
    panel.QWidget::show();
    panel.show(ChartsPanel::Chart::Detectors);
    QTRY_VERIFY_WITH_TIMEOUT(panel.detectors().done(), 60'000);
    auto *about = panel.findChild<QLabel *>(QStringLiteral("chartRemark"));
    const auto click = [&](qsizetype point) {
        auto *series = qobject_cast<QXYSeries *>(panel.chart().series().at(point));
        Q_EMIT series->clicked(series->at(0));
    };
    click(0);
    QVERIFY(!explorer.selected().valid());
    QVERIFY2(about->text().contains(QStringLiteral("has not come there yet")), qPrintable(about->text()));
    explorer.toEnd();
    click(0);
    const Detection &itself = panel.detectors().results()[0];
    QVERIFY(explorer.selected().valid());
    QCOMPARE(explorer.trace()[explorer.selected()].time, itself.noticed->at);
    QVERIFY(explorer.trace()[explorer.selected()].as<CallReturned>());
    explorer.select({});
    click(1);
    QVERIFY(!explorer.selected().valid());
    QVERIFY2(about->text().contains(QStringLiteral("not on the screen")), qPrintable(about->text()));
}

/// Whole numbers on the axis of what is counted, however much it is.
void ChartsTest::countsHaveWholeTicks()
{
    QCOMPARE(tickStep(1, 5, 1), 1.0);
    QCOMPARE(tickStep(101, 2, 1), 100.0);
    QCOMPARE(tickStep(100, 2, 1), 50.0);
    QCOMPARE(tickStep(63.26, 12), 10.0);
    QCOMPARE(tickStep(0.031, 10), 0.005);
    Explorer explorer;
    openExample(explorer, "port-exhaustion");
    explorer.toEnd();
    ChartsPanel panel(explorer);
    panel.resize(900, 160);
    panel.QWidget::show();
    panel.show(ChartsPanel::Chart::ClientSockets);
    const auto *axis = qobject_cast<QValueAxis *>(panel.chart().axes(Qt::Vertical).value(0));
    QVERIFY(axis);
    QCOMPARE(axis->tickType(), QValueAxis::TicksDynamic);
    QCOMPARE(std::fmod(axis->tickInterval(), 1.0), 0.0);
    QCOMPARE(std::fmod(axis->max(), axis->tickInterval()), 0.0);
}

/// A title that has no room beside its axis is left out: the name of the chart says it, too.
void ChartsTest::noTitleIsCut()
{
    Explorer explorer;
    toEnd(explorer, "server-killed-write");
    ChartsPanel panel(explorer);
    panel.show(ChartsPanel::Chart::Sequence);
    panel.QWidget::show();
    const auto *view = panel.findChild<QChartView *>();
    for (const int height : {110, 600}) {
        panel.resize(900, height);
        QVERIFY(QTest::qWaitForWindowExposed(&panel));
        QCoreApplication::processEvents();
        const QAbstractAxis *axis = view->chart()->axes(Qt::Vertical).front();
        const int needed = QFontMetrics(axis->titleFont()).horizontalAdvance(axis->titleText());
        QCOMPARE(axis->isTitleVisible(), height == 600);
        QVERIFY(!axis->isTitleVisible() || needed <= view->chart()->plotArea().height());
    }
}

void ChartsTest::detectorsSayWhyThereAreNone()
{
    Explorer explorer;
    openExample(explorer, "close-four");
    ChartsPanel panel(explorer);
    panel.resize(900, 200);
    panel.QWidget::show();
    panel.show(ChartsPanel::Chart::Detectors);
    QTRY_VERIFY_WITH_TIMEOUT(panel.detectors().done(), 60'000);
    auto *about = panel.findChild<QLabel *>(QStringLiteral("chartRemark"));
    QVERIFY2(about->text().contains(QStringLiteral("nothing breaks")), qPrintable(about->text()));
}

void ChartsTest::detectorsWaitForTheAnswer()
{
    Explorer explorer;
    openExample(explorer, "three-detectors");
    explorer.setGate(explorer.now());
    ChartsPanel panel(explorer);
    panel.QWidget::show();
    panel.show(ChartsPanel::Chart::Detectors);
    QTest::qWait(60);
    QVERIFY(panel.detectors().results().empty());
    QVERIFY(panel.chart().series().isEmpty());
}

void ChartsTest::stateMachineShowsBothWays()
{
    Explorer explorer;
    toEnd(explorer, "server-killed-write");
    StateMachineView view(explorer);
    view.resize(1200, 180);
    view.show();
    const StateFigure &figure = view.figure();
    const auto taken = [&](TcpState from, TcpState to) {
        const auto arrow = std::find_if(figure.arrows.begin(), figure.arrows.end(),
            [&](const StateFigure::Arrow &a) { return a.from == from && a.to == to; });
        return arrow == figure.arrows.end() ? QString() : arrow->label;
    };
    QCOMPARE(taken(TcpState::Closed, TcpState::SynSent), QStringLiteral("C1"));
    QCOMPARE(taken(TcpState::Established, TcpState::FinWait1), QStringLiteral("S3"));
    QCOMPARE(taken(TcpState::Established, TcpState::CloseWait), QStringLiteral("C3"));
    QCOMPARE(taken(TcpState::CloseWait, TcpState::Closed), QStringLiteral("C4"));
    QCOMPARE(taken(TcpState::CloseWait, TcpState::LastAck), QString());
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("SYN_SENT, ESTABLISHED, CLOSE_WAIT, CLOSED")));
}

void ChartsTest::stateMachineIsWalkedByKeys()
{
    Explorer explorer;
    toEnd(explorer, "server-killed-write");
    StateMachineView view(explorer);
    view.show();
    QTest::keyClick(&view, Qt::Key_Right);
    const RecordId first = explorer.selected();
    QVERIFY(first.valid());
    QVERIFY(explorer.trace()[first].as<StateChanged>());
    QTest::keyClick(&view, Qt::Key_Right);
    QVERIFY(explorer.selected() > first);
    QTest::keyClick(&view, Qt::Key_Left);
    QCOMPARE(explorer.selected(), first);
}

void ChartsTest::everyMoveHasItsWords()
{
    for (const Move &move : legalMoves()) {
        if (move.to != TcpState::Closed)
            QVERIFY(!moveText(move.from, move.to).startsWith(QStringLiteral("a reset"))
                || (move.from == TcpState::Closed && move.to == TcpState::SynReceived));
    }
}

void ChartsTest::segmentPanelExplainsEveryByte()
{
    Explorer explorer;
    for (const std::string_view id : {"server-killed-write", "router-crash-write", "firewall-idle-drop", "own-cable"}) {
        toEnd(explorer, id);
        const RelativeNumbers numbers(explorer.trace());
        for (const Packet &packet : explorer.trace().packets) {
            const std::vector<std::uint8_t> bytes = wireBytes(packet);
            int next = 0;
            for (const PacketField &field : packetFields(packet, numbers)) {
                QCOMPARE(field.first, next);
                next += field.count;
            }
            QCOMPARE(next, static_cast<int>(bytes.size()));
            const QString dump = hexDump(bytes);
            for (int i = 0; i < next; ++i)
                QCOMPARE(dump.mid(hexPosition(i), 2).toInt(nullptr, 16), int(bytes[static_cast<std::size_t>(i)]));
        }
    }
}

QTEST_MAIN(ChartsTest)
#include "charts_test.moc"
