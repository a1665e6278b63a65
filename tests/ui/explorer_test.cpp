#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include "controller/acts.h"
#include "controller/explorer.h"
#include "example_run.h"
#include "text/words.h"

using namespace teardown;

class ExplorerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void startsAtTheStart();
    void simulatesOnlyUpToNow();
    void stepsThereAndBackToTheSameRun();
    void seekShowsWhatAFreshRunShows();
    void playbackSkipsIdleTimeQuickly();
    void playbackWithoutSkippingTakesItsTime();
    void stopsAtTheEndAndPlaysAgain();
    void actAtTheHeadKeepsTheOtherHistory();
    void actInThePastKeepsTheOldFuture();
    void undoAndRedo();
    void refusesWithAReason();
    void refusesACallToTheOwnAddress();
    void journalGivesTheSameRun();

private:
    NodeId server(const Explorer &explorer) const { return *nodeWithRole(explorer.setup(), NodeRole::Server); }
    NodeId client(const Explorer &explorer) const { return *nodeWithRole(explorer.setup(), NodeRole::Client); }
};

void ExplorerTest::startsAtTheStart()
{
    Explorer explorer;
    QSignalSpy replaced(&explorer, &Explorer::runReplaced);
    openExample(explorer);
    QCOMPARE(replaced.size(), 1);
    QCOMPARE(explorer.now(), explorer.setup().start);
    QVERIFY(!explorer.playing());
    QVERIFY(!explorer.atEnd());
}

void ExplorerTest::simulatesOnlyUpToNow()
{
    Explorer explorer;
    openExample(explorer);
    QVERIFY(stepUntil(explorer, server(explorer), TcpState::Established));
    QVERIFY(explorer.trace().records.size() == explorer.shownRecords());
    QVERIFY(explorer.trace().records.back().time <= explorer.now());
}

void ExplorerTest::stepsThereAndBackToTheSameRun()
{
    Explorer explorer;
    openExample(explorer);
    while (!explorer.atEnd())
        explorer.stepForward();
    const std::uint64_t digest = digestOf(explorer.trace());
    const std::size_t all = explorer.shownRecords();
    QVERIFY(all > 20);
    std::vector<Time> moments;
    while (explorer.shownRecords() > 0 && explorer.now() > explorer.setup().start) {
        moments.push_back(explorer.now());
        explorer.stepBack();
    }
    for (auto it = moments.rbegin(); it != moments.rend(); ++it) {
        explorer.stepForward();
        QCOMPARE(explorer.now(), *it);
    }
    QCOMPARE(explorer.shownRecords(), all);
    QCOMPARE(digestOf(explorer.trace()), digest);
}

void ExplorerTest::seekShowsWhatAFreshRunShows()
{
    Explorer wandering, fresh;
    openExample(wandering);
    wandering.toEnd();
    const Time end = wandering.now();
    for (const int percent : {70, 3, 99, 40, 41, 0, 100}) {
        const Time t = wandering.setup().start + (end - wandering.setup().start) / 100 * percent;
        wandering.seek(t);
        openExample(fresh);
        fresh.seek(t);
        QCOMPARE(wandering.shownRecords(), fresh.shownRecords());
        for (const NodeId node : {client(fresh), server(fresh)}) {
            const auto here = sockets(wandering.world(), node), there = sockets(fresh.world(), node);
            QCOMPARE(here.size(), there.size());
            for (std::size_t i = 0; i < here.size(); ++i) {
                QCOMPARE(here[i].state, there[i].state);
                QCOMPARE(here[i].timers.size(), there[i].timers.size());
            }
        }
    }
}

void ExplorerTest::playbackSkipsIdleTimeQuickly()
{
    Explorer explorer;
    openExample(explorer);
    explorer.setSpeed(0.02);
    explorer.toEnd();
    const Time end = explorer.now();
    explorer.toStart();
    explorer.play();
    int frames = 0, racingFrames = 0, longestRace = 0;
    while (explorer.playing() && frames < 60 * 600) {
        const std::size_t before = explorer.shownRecords();
        explorer.advance(milliseconds(16));
        ++frames;
        const bool sameGap = explorer.racing() && explorer.shownRecords() == before;
        racingFrames = sameGap ? racingFrames + 1 : 0;
        longestRace = std::max(longestRace, racingFrames);
    }
    QVERIFY(explorer.atEnd());
    QCOMPARE(explorer.now(), end);
    QVERIFY2(longestRace > 1, "idle time is seen passing");
    QVERIFY2(longestRace * 16 <= 616, qPrintable(QString::number(longestRace)));
}

void ExplorerTest::playbackWithoutSkippingTakesItsTime()
{
    Explorer explorer;
    openExample(explorer);
    explorer.setSkipIdle(false);
    explorer.setSpeed(0.5);
    explorer.play();
    const Time before = explorer.now();
    explorer.advance(milliseconds(100));
    QCOMPARE((explorer.now() - before).ns, milliseconds(50).ns);
    QVERIFY(!explorer.racing());
}

void ExplorerTest::stopsAtTheEndAndPlaysAgain()
{
    Explorer explorer;
    openExample(explorer);
    explorer.toEnd();
    QVERIFY(explorer.atEnd());
    explorer.play();
    QVERIFY(explorer.playing());
    QCOMPARE(explorer.now(), explorer.setup().start);
    explorer.setSpeed(60);
    for (int i = 0; i < 100000 && explorer.playing(); ++i)
        explorer.advance(milliseconds(100));
    QVERIFY(!explorer.playing());
    QVERIFY(explorer.atEnd());
}

void ExplorerTest::actAtTheHeadKeepsTheOtherHistory()
{
    Explorer explorer;
    openExample(explorer);
    QVERIFY(stepUntil(explorer, server(explorer), TcpState::Established));
    const Time when = explorer.now();
    QVERIFY(explorer.perform(killAct(explorer, client(explorer))));
    QCOMPARE(explorer.now(), when);
    const auto *killed = lastShown<ProcessChanged>(explorer);
    QVERIFY(killed);
    QCOMPARE(killed->what, ProcessEvent::Killed);
    const auto &actions = explorer.recording().actions();
    QVERIFY(std::any_of(actions.begin(), actions.end(), [&](const TimedAction &a) { return a.byUser && a.at == when; }));
    QVERIFY(!explorer.undoStack().isClean());
}

void ExplorerTest::actInThePastKeepsTheOldFuture()
{
    Explorer explorer;
    openExample(explorer);
    explorer.toEnd();
    const std::uint64_t oldFuture = digestOf(explorer.trace());
    const std::size_t oldBranch = explorer.recording().current();
    explorer.toStart();
    QVERIFY(stepUntil(explorer, server(explorer), TcpState::Established));
    QVERIFY(explorer.perform(cableAct(explorer, client(explorer))));
    const std::size_t newBranch = explorer.recording().current();
    QVERIFY(newBranch != oldBranch);
    explorer.toEnd();
    QVERIFY(digestOf(explorer.trace()) != oldFuture);
    explorer.switchTo(static_cast<int>(oldBranch));
    QCOMPARE(digestOf(explorer.trace()), oldFuture);
    explorer.switchTo(static_cast<int>(newBranch));
    QVERIFY(countOf<CarrierChanged>(explorer) > 0);
}

void ExplorerTest::undoAndRedo()
{
    Explorer explorer;
    openExample(explorer);
    QVERIFY(stepUntil(explorer, server(explorer), TcpState::Established));
    explorer.perform({server(explorer), ChangeSetting{Setting::TcpFinTimeout, 5}});
    QCOMPARE(settingOf(explorer.world(), server(explorer), Setting::TcpFinTimeout), 5);
    explorer.undoStack().undo();
    QCOMPARE(settingOf(explorer.world(), server(explorer), Setting::TcpFinTimeout), 60);
    QVERIFY(explorer.undoStack().isClean());
    QCOMPARE(countOf<SettingChanged>(explorer), 0);
    explorer.undoStack().redo();
    QCOMPARE(settingOf(explorer.world(), server(explorer), Setting::TcpFinTimeout), 5);
    QCOMPARE(countOf<SettingChanged>(explorer), 1);
}

void ExplorerTest::refusesWithAReason()
{
    Explorer explorer;
    openExample(explorer);
    QSignalSpy refused(&explorer, &Explorer::refused);
    const std::size_t records = explorer.trace().records.size(), branches = explorer.recording().branches().size();
    QVERIFY(!explorer.perform({server(explorer), PowerOn{}}));
    QCOMPARE(refused.size(), 1);
    QCOMPARE(refused[0][1].value<Refusal>(), Refusal::AlreadyOn);
    QCOMPARE(explorer.trace().records.size(), records);
    QCOMPARE(explorer.recording().branches().size(), branches);
    QVERIFY(explorer.undoStack().isClean());
}

/// A connection of a host to itself has no cable on which to see it.
void ExplorerTest::refusesACallToTheOwnAddress()
{
    Explorer explorer;
    openExample(explorer);
    explorer.seek(atTime(milliseconds(500)));
    const NodeId client{0};
    SystemCall connect;
    connect.name = CallName::Connect;
    connect.fd = "sock";
    connect.address = {explorer.setup().nodes[0].interfaces[0].address, 80};
    const Action own{client, MakeCall{"client", connect}};
    QCOMPARE(explorer.whyNot(own), Refusal::OwnAddress);
    QVERIFY(refusalReason(Refusal::OwnAddress, explorer.setup(), own).contains("belongs to the client itself"));
    connect.address.address = explorer.setup().nodes[3].interfaces[0].address;
    QCOMPARE(explorer.whyNot({client, MakeCall{"client", connect}}), Refusal::None);
}

void ExplorerTest::journalGivesTheSameRun()
{
    Explorer explorer, again;
    openExample(explorer);
    QVERIFY(stepUntil(explorer, server(explorer), TcpState::Established));
    QVERIFY(explorer.perform(killAct(explorer, server(explorer))));
    QVERIFY(stepUntil(explorer, client(explorer), TcpState::CloseWait));
    QVERIFY(explorer.perform(cableAct(explorer, client(explorer))));
    explorer.toEnd();
    again.open(explorer.recording().setupWithJournal(), {});
    again.toEnd();
    QCOMPARE(digestOf(again.trace()), digestOf(explorer.trace()));
}

QTEST_GUILESS_MAIN(ExplorerTest)
#include "explorer_test.moc"
