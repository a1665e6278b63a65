#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QRandomGenerator>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QXYSeries>

#include "charts/charts_panel.h"
#include "controller/acts.h"
#include "diagram/diagram_view.h"
#include "example_run.h"
#include "main_window.h"
#include "models/event_model.h"
#include "panels/buffer_panel.h"
#include "panels/cause_list.h"
#include "panels/listing_panel.h"
#include "panels/scrub_bar.h"
#include "state_machine/state_machine_view.h"
#include "text/markup.h"
#include "text/narrator.h"
#include "text/words.h"

#include <algorithm>
#include <memory>

using namespace teardown;

/// All views show one moment, one selection and one line of history, whatever the person does. Each view is read as it shows
/// itself, and compared with the world of the explorer and so with the others.
class ViewsAgreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void afterEverySeek_data();
    void afterEverySeek();
    void whilePlaying();
    void alongBranchesUndoAndRedo();
    void afterTheScenarioIsReplaced();

private:
    Explorer &e() { return m_window->explorer(); }
    template <class T>
    T *child(const char *name)
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    QStringList column(const char *table, int column);
    void show(const char *page) { child<QTabWidget>("eventPanel")->setCurrentWidget(child<QWidget>(page)); }

    void check();
    void checkMoment();
    void checkStates();
    void checkTables();
    void checkEvents();
    void checkSelection();
    void checkCharts();
    void checkBuffers();
    void checkTcpdump();
    void checkCommands();
    void selectSomething(quint32 random);

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void ViewsAgreeTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("teardown-test"));
    QCoreApplication::setApplicationName(QStringLiteral("teardown-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void ViewsAgreeTest::init()
{
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    QVERIFY(m_window->open(QStringLiteral("server-killed-write")));
    m_window->resize(1440, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

QStringList ViewsAgreeTest::column(const char *table, int column)
{
    const QAbstractItemModel *model = child<QTableView>(table)->model();
    QStringList result;
    for (int row = 0; row < model->rowCount(); ++row)
        result += model->index(row, column).data().toString();
    return result;
}

// What the views show

void ViewsAgreeTest::checkMoment()
{
    const QString now = timeText(e().now());
    QVERIFY2(child<QLabel>("timeLabel")->text().endsWith(now), qPrintable(child<QLabel>("timeLabel")->text() + u' ' + now));
    auto *bar = child<ScrubBar>("scrubBar");
    QVERIFY2(bar->valueText().startsWith(now), qPrintable(bar->valueText()));
    QVERIFY(bar->end() >= e().now());
    const QString condition = child<QLabel>("condition")->text();
    QCOMPARE(condition == QStringLiteral("nothing more will happen unless you act"), e().atEnd() && !e().playing());
    const QString told = toRichText(momentSentences(e().setup(), e().trace(), e().world(), e().now()).join(QLatin1Char(' ')));
    if (!e().playing()) // while it plays the words come ten times a second
        QCOMPARE(child<QLabel>("momentText")->text(), told);
}

/// The badge, the strip below it, the state machine and the table of sockets.
void ViewsAgreeTest::checkStates()
{
    const DiagramView &diagram = m_window->diagram();
    show("stateMachine");
    const StateFigure &figure = child<StateMachineView>("stateMachine")->figure();
    for (const DiagramHead::Badge &badge : diagram.head().badges) {
        const std::optional<SocketView> socket = mainSocket(e().world(), badge.node);
        const TcpState state = socket ? socket->state : TcpState::Closed;
        QCOMPARE(badge.state, state);
        const std::vector<StatePiece> &strip = diagram.layout().pieces[badge.node.value];
        const auto drawn = std::find_if(strip.rbegin(), strip.rend(),
            [&](const StatePiece &p) { return !p.record.valid() || p.record.value < e().shownRecords(); });
        const bool hasConnection = drawn != strip.rend() && !drawn->powerOff && drawn->state != TcpState::Listen;
        if (hasConnection) // the state machine knows connections only
            QCOMPARE(int(drawn->state), int(statePathOf(e().trace(), e().shownRecords(), badge.node).now));
    }
    QCOMPARE(figure.sides.size(), std::size_t(2));
    QCOMPARE(figure.sides[0].now, statePathOf(e().trace(), e().shownRecords(), NodeId{0}).now);
}

void ViewsAgreeTest::checkTables()
{
    QStringList states;
    for (std::uint32_t n = 0; n < e().setup().nodes.size(); ++n) {
        for (const SocketView &socket : sockets(e().world(), NodeId{n}))
            states += QString::fromUtf8(ssName(socket.state).data(), std::ssize(ssName(socket.state)));
    }
    show("socketTable");
    QCOMPARE(column("socketTable", 1), states);
    // Every timer of a badge runs in the world, and the table of who waits has the sockets.
    for (const DiagramHead::Badge &badge : m_window->diagram().head().badges) {
        const std::optional<SocketView> socket = mainSocket(e().world(), badge.node);
        for (const DiagramHead::TimerBar &timer : badge.timers)
            QVERIFY2(socket
                    && std::any_of(
                        socket->timers.begin(), socket->timers.end(), [&](const TimerView &t) { return t.kind == timer.kind; }),
                qPrintable(timer.text));
    }
    show("waitingPanel");
    QVERIFY(states.isEmpty() || child<QTableView>("timerTable")->model()->rowCount() > 0);
}

void ViewsAgreeTest::checkEvents()
{
    const Narrator narrator(e().setup(), e().trace());
    QStringList expected;
    for (std::uint32_t i = 0; i < e().shownRecords(); ++i)
        if (narrator.worthListing({i}))
            expected += narrator.headline({i});
    QCOMPARE(column("eventTable", EventModel::WhatColumn), expected);
    for (const DiagramEvent &event : m_window->diagram().layout().events)
        if (event.time <= e().now())
            QVERIFY(event.record.value < e().shownRecords());
    QVERIFY(m_window->diagram().layout().events.empty() || e().shownRecords() == 0
        || m_window->diagram().layout().events.front().record.value < e().trace().records.size());
}

void ViewsAgreeTest::checkSelection()
{
    const RecordId selected = e().selected();
    auto *table = child<QTableView>("eventTable");
    auto *causes = child<QListWidget>("causeList");
    if (!selected.valid()) {
        QVERIFY(!table->selectionModel()->hasSelection());
        QCOMPARE(causes->count(), 0);
        return;
    }
    const auto &events = *static_cast<const EventModel *>(table->model());
    if (selected.value < e().shownRecords()) {
        QCOMPARE(table->currentIndex().row(), events.rowOf(selected));
        QVERIFY(m_window->diagram().rectOf(selected).isValid());
    }
    QVERIFY(causes->currentRow() >= 0);
    QCOMPARE(causes->currentItem()->data(CauseList::RecordRole).toUInt(), selected.value);
    QCOMPARE(m_window->commands().action(QStringLiteral("cause"))->isEnabled(), e().trace()[selected].cause.valid());
}

/// No point lies after the moment, and the chart of states ends with the states of the badges.
void ViewsAgreeTest::checkCharts()
{
    show("chartsPanel");
    auto *charts = m_window->findChild<ChartsPanel *>();
    const double now = static_cast<double>((e().now() - atTime(nanoseconds(0))).ns) / 1e9;
    for (const ChartsPanel::Chart kind : {ChartsPanel::Chart::Sequence, ChartsPanel::Chart::States}) {
        charts->show(kind);
        for (const QAbstractSeries *series : charts->chart().series()) {
            for (const QPointF &point : static_cast<const QXYSeries *>(series)->points())
                QVERIFY2(point.x() <= now + 1e-6, qPrintable(QStringLiteral("%1 at %2").arg(point.x()).arg(now)));
        }
    }
}

void ViewsAgreeTest::checkBuffers()
{
    show("bufferPanel");
    std::size_t withBuffers = 0;
    for (const BufferEnd &end : child<BufferPanel>("bufferPanel")->ends()) {
        ++withBuffers;
        bool found = false;
        for (const SocketView &socket : sockets(e().world(), end.node))
            found = found || socket.id == end.socket;
        QVERIFY2(found, qPrintable(end.title));
    }
    QCOMPARE(withBuffers, buffersNow(e()).size());
}

/// tcpdump on the client has one line for each packet that has left or entered there.
void ViewsAgreeTest::checkTcpdump()
{
    show("tcpdumpPanel");
    child<QComboBox>("tcpdumpPlace")->setCurrentIndex(0);
    int frames = 0;
    for (std::uint32_t i = 0; i < e().shownRecords(); ++i) {
        const Record &record = e().trace()[{i}];
        frames += record.node == NodeId{0} && (record.as<FrameDeparted>() || record.as<FrameArrived>());
    }
    int lines = 0;
    for (const QString &line : child<ListingPanel>("tcpdumpPanel")->text().split(QLatin1Char('\n')))
        lines += !line.isEmpty() && line.front().isDigit();
    QCOMPARE(lines, frames);
}

void ViewsAgreeTest::checkCommands()
{
    const auto enabled = [this](const char *name) { return m_window->commands().action(QLatin1String(name))->isEnabled(); };
    QCOMPARE(enabled("step-back"), e().now() > e().setup().start);
    QCOMPARE(enabled("step-forward"), !e().atEnd());
    for (const QAction *action : m_window->commands().all())
        if (const std::optional<Action> act = m_window->commands().actOf(action)) {
            const Refusal why = e().whyNot(*act);
            const bool asksForAnother = why == Refusal::SameValue && std::holds_alternative<SetCable>(act->body);
            QVERIFY2(action->isEnabled() == (why == Refusal::None || asksForAnother), qPrintable(action->objectName()));
        }
}

void ViewsAgreeTest::check()
{
    checkMoment();
    checkStates();
    checkTables();
    checkEvents();
    checkSelection();
    checkCharts();
    checkBuffers();
    checkTcpdump();
    checkCommands();
}

void ViewsAgreeTest::selectSomething(quint32 random)
{
    e().select(
        random % 3 == 0 || e().shownRecords() == 0 ? RecordId{} : RecordId{random % static_cast<quint32>(e().shownRecords())});
}

// What the person does

void ViewsAgreeTest::afterEverySeek_data()
{
    QTest::addColumn<QString>("scenario");
    for (const char *id : {"server-killed-write", "close-four", "syn-timeout", "firewall-idle-drop", "power-off-reboot",
             "zero-window", "own-cable", "router-crash-write", "simultaneous-close", "keepalive-dead-peer"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void ViewsAgreeTest::afterEverySeek()
{
    QFETCH(QString, scenario);
    QVERIFY(m_window->open(scenario));
    e().toEnd();
    const Time start = e().setup().start;
    const Duration all = e().now() - start;
    QRandomGenerator random(20261128);
    for (int i = 0; i < 12; ++i) {
        const std::uint32_t thousandth = i == 0 ? 1000 : i == 1 ? 0 : random.bounded(1001U);
        const Time moment = i % 3 == 2
            ? e().trace().records[random.bounded(static_cast<quint32>(e().trace().records.size()))].time
            : start + nanoseconds(all.ns / 1000 * thousandth);
        e().seek(moment);
        selectSomething(random.generate());
        check();
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("%1, seed 20261128, step %2, at %3").arg(scenario).arg(i).arg(timeText(moment))));
    }
}

void ViewsAgreeTest::whilePlaying()
{
    e().toStart();
    e().play();
    for (int frame = 0; frame < 120 && e().playing(); ++frame) {
        e().advance(milliseconds(40));
        if (frame % 8 != 0)
            continue;
        checkMoment();
        checkStates();
        checkTables();
        checkEvents();
        checkCommands();
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(timeText(e().now())));
    }
}

void ViewsAgreeTest::alongBranchesUndoAndRedo()
{
    const NodeId server = *nodeWithRole(e().setup(), NodeRole::Server);
    QVERIFY(stepUntil(e(), server, TcpState::Established));
    const auto act = [this](const char *name) {
        m_window->commands().action(QLatin1String(name))->trigger();
        e().pause();
        check();
    };
    act("kill-server");
    e().stepForward();
    e().stepForward();
    act("unplug-client");
    e().toEnd();
    check();
    act("undo");
    act("undo");
    act("redo");
    for (int branch = 0; branch < static_cast<int>(e().recording().branches().size()); ++branch) {
        e().switchTo(branch);
        check();
        e().toEnd();
        e().select({0});
        check();
    }
}

void ViewsAgreeTest::afterTheScenarioIsReplaced()
{
    e().toEnd();
    e().select({static_cast<std::uint32_t>(e().shownRecords() - 1)});
    QVERIFY(m_window->open(QStringLiteral("close-four")));
    check();
    QVERIFY(!e().selected().valid());
    e().stepForward();
    check();
}

QTEST_MAIN(ViewsAgreeTest)
#include "views_agree_test.moc"
