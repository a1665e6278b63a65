#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include "controller/acts.h"
#include "diagram/topology_strip.h"
#include "example_run.h"
#include "main_window.h"
#include "text/narration.h"
#include "text/words.h"

#include <algorithm>
#include <memory>

using namespace teardown;

/// The firewall's rules, changed while the run goes on: in its panel and by commands, by mouse and by key.
class FirewallTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void keysSwitchWhatHappensToTheRest();
    void droppedIsWhatWasToldToBeDropped();
    void rejectedIsAnswered();
    void nothingToChangeSaysSo();
    void ruleGetsAnotherVerdict();
    void ruleIsAnsweredByAReset();
    void ruleIsTakenAwayByKeyAndMouse();
    void theRestCannotBeTakenAway();
    void lockedControlsSayWhy();
    void choiceStaysWhileTimeRuns();
    void panelFollowsTheMoment();
    void machineSaysWhatItDoes();

private:
    Explorer &explorer() { return m_window->explorer(); }
    QAction *command(const char *name) { return m_window->commands().action(QLatin1String(name)); }
    template <class T>
    T *child(const char *name)
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    NodeId node() { return *nodeWithRole(explorer().setup(), NodeRole::Firewall); }
    const FirewallPolicy &policy() { return explorer().world().nodes[node().value].firewall.policy; }
    QTableView *rules() { return child<QTableView>("firewallRules"); }
    QString message() { return child<QLabel>("ruleMessage")->text(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_window.get(), key, modifiers); }
    void choose(int row);
    void wish(const char *words);
    void openEstablished(const char *scenario);
    /// Verdicts of the firewall after this moment.
    std::vector<Verdict> verdictsSince(Time since);

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void FirewallTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(QStringLiteral("teardown-test"));
    QCoreApplication::setApplicationName(QStringLiteral("teardown-firewall-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void FirewallTest::init()
{
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    openEstablished("firewall-idle-drop");
    child<QTabWidget>("eventPanel")->setCurrentWidget(child<QWidget>("firewallPanel"));
    m_window->setFocus();
    QCOMPARE(policy().rules.size(), std::size_t(2));
    QCOMPARE(policy().otherwise, Verdict::Drop);
}

void FirewallTest::cleanup()
{
    explorer().pause();
    m_window.reset();
}

void FirewallTest::openEstablished(const char *scenario)
{
    QVERIFY(m_window->open(QLatin1String(scenario)));
    explorer().pause();
    QVERIFY(stepUntil(explorer(), *nodeWithRole(explorer().setup(), NodeRole::Server), TcpState::Established));
}

void FirewallTest::choose(int row)
{
    QTest::mouseClick(rules()->viewport(), Qt::LeftButton, {}, rules()->visualRect(rules()->model()->index(row, 0)).center());
}

/// By the keys of the choice, as a person without a mouse does it.
void FirewallTest::wish(const char *words)
{
    auto *verdict = child<QComboBox>("ruleVerdict");
    verdict->setFocus();
    QTest::keyClick(verdict, Qt::Key_Home);
    for (int i = 0; i < verdict->count() && !verdict->currentText().contains(QLatin1String(words)); ++i)
        QTest::keyClick(verdict, Qt::Key_Down);
    QVERIFY2(verdict->currentText().contains(QLatin1String(words)), qPrintable(verdict->currentText()));
}

std::vector<Verdict> FirewallTest::verdictsSince(Time since)
{
    std::vector<Verdict> verdicts;
    for (const Record &record : explorer().trace().records)
        if (const auto *judged = record.as<FirewallJudged>(); judged && record.time > since)
            verdicts.push_back(judged->verdict);
    return verdicts;
}

void FirewallTest::keysSwitchWhatHappensToTheRest()
{
    press(Qt::Key_F12);
    QCOMPARE(policy().otherwise, Verdict::Accept);
    QCOMPARE(policy().rules.size(), std::size_t(2));
    press(Qt::Key_F12, Qt::ShiftModifier);
    QCOMPARE(policy().otherwise, Verdict::Reject);
    press(Qt::Key_F12, Qt::ControlModifier);
    QCOMPARE(policy().otherwise, Verdict::Drop);
    QCOMPARE(explorer().undoStack().count(), 3);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(policy().otherwise, Verdict::Reject);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(policy().otherwise, Verdict::Drop);
    const auto *taken = lastShown<ActionTaken>(explorer());
    QVERIFY(taken && taken->hadEffect);
    const QString told = actionDone(explorer().setup(), explorer().trace().actions[taken->index].action);
    QVERIFY2(told.contains(QStringLiteral("is dropped")) && told.contains(QStringLiteral(" 2 ")), qPrintable(told));
}

/// Its idle connection is forgotten at 15 s; what follows belongs to none, and only the rest decides on it.
void FirewallTest::droppedIsWhatWasToldToBeDropped()
{
    const Time since = explorer().now();
    explorer().seek(since + seconds(60));
    const auto dropped = [&] {
        const auto &records = explorer().trace().records;
        return std::count_if(records.begin(), records.end(), [](const Record &record) {
            const auto *lost = record.as<PacketLost>();
            return lost && lost->reason == LossReason::FirewallDrop;
        });
    };
    QVERIFY(dropped() > 0);
    explorer().seek(since);
    press(Qt::Key_F12);
    explorer().pause();
    explorer().seek(since + seconds(60));
    QCOMPARE(dropped(), std::ptrdiff_t(0));
    QCOMPARE(explorer().recording().branches().size(), std::size_t(2));
}

void FirewallTest::rejectedIsAnswered()
{
    const Time since = explorer().now();
    press(Qt::Key_F12, Qt::ShiftModifier);
    explorer().pause();
    explorer().seek(since + seconds(60));
    const std::vector<Verdict> verdicts = verdictsSince(since);
    QVERIFY(std::count(verdicts.begin(), verdicts.end(), Verdict::Reject) > 0);
    const auto &records = explorer().trace().records;
    QVERIFY(std::any_of(records.begin(), records.end(), [&](const Record &record) {
        const auto *made = record.as<PacketMade>();
        return made && record.node == node() && explorer().trace().packet(made->packet).icmp();
    }));
}

void FirewallTest::nothingToChangeSaysSo()
{
    QVERIFY(!command("otherwise-drop")->isEnabled());
    QVERIFY2(command("otherwise-drop")->statusTip().contains(QStringLiteral("already")),
        qPrintable(command("otherwise-drop")->statusTip()));
    press(Qt::Key_F12, Qt::ControlModifier);
    QCOMPARE(explorer().undoStack().count(), 0);
    QVERIFY(!child<QPushButton>("ruleChange")->isEnabled()); // no rule is chosen
    choose(0);
    QVERIFY2(
        !child<QPushButton>("ruleChange")->isEnabled() && message().contains(QStringLiteral("already")), qPrintable(message()));
}

void FirewallTest::ruleGetsAnotherVerdict()
{
    choose(0);
    wish("drops");
    QVERIFY2(message().contains(QStringLiteral("from now on")), qPrintable(message()));
    QTest::mouseClick(child<QPushButton>("ruleChange"), Qt::LeftButton);
    QCOMPARE(policy().rules[0].verdict, Verdict::Drop);
    QCOMPARE(policy().rules[1].verdict, Verdict::Accept);
    QCOMPARE(policy().otherwise, Verdict::Drop);
    QVERIFY(policy().connectionTracking);
    const Time since = explorer().now();
    command("send-client")->trigger(); // while the firewall still knows the connection
    explorer().pause();
    explorer().seek(since + seconds(5));
    const std::vector<Verdict> verdicts = verdictsSince(since);
    QVERIFY(!verdicts.empty());
    QCOMPARE(std::count(verdicts.begin(), verdicts.end(), Verdict::Accept), std::ptrdiff_t(0));
}

void FirewallTest::ruleIsAnsweredByAReset()
{
    choose(0);
    wish("tcp-reset");
    QTest::keyClick(child<QPushButton>("ruleChange"), Qt::Key_Space);
    QCOMPARE(policy().rules[0].verdict, Verdict::Reject);
    QCOMPARE(policy().rules[0].rejectWith, RejectWith::TcpReset);
    command("send-client")->trigger();
    explorer().pause();
    explorer().seek(explorer().now() + seconds(5));
    const auto &records = explorer().trace().records;
    QVERIFY(std::any_of(records.begin(), records.end(), [](const Record &record) {
        const auto *change = record.as<StateChanged>();
        return change && change->byReset;
    }));
}

void FirewallTest::ruleIsTakenAwayByKeyAndMouse()
{
    const FirewallPolicy before = policy();
    choose(0);
    QTest::keyClick(rules(), Qt::Key_Delete);
    QCOMPARE(policy().rules, std::vector<FirewallRule>({before.rules[1]}));
    explorer().pause();
    choose(0);
    QTest::mouseClick(child<QPushButton>("ruleRemove"), Qt::LeftButton);
    QVERIFY(policy().rules.empty());
    explorer().undoStack().undo();
    explorer().undoStack().undo();
    QVERIFY(policy() == before);
    QCOMPARE(rules()->model()->rowCount(), 3);
}

void FirewallTest::theRestCannotBeTakenAway()
{
    choose(2);
    QVERIFY(!child<QPushButton>("ruleRemove")->isEnabled());
    QVERIFY2(message().contains(QStringLiteral("not taken away")), qPrintable(message()));
    QTest::keyClick(rules(), Qt::Key_Delete);
    QCOMPARE(explorer().undoStack().count(), 0);
    QCOMPARE(child<QComboBox>("ruleVerdict")->count(), 3);
    wish("pass");
    QTest::mouseClick(child<QPushButton>("ruleChange"), Qt::LeftButton);
    QCOMPARE(policy().otherwise, Verdict::Accept);
}

void FirewallTest::lockedControlsSayWhy()
{
    choose(0);
    wish("drops");
    explorer().setLocked(true);
    QCOMPARE(message(), lockedReason());
    QVERIFY(!child<QPushButton>("ruleChange")->isEnabled() && !child<QPushButton>("ruleRemove")->isEnabled());
    QTest::keyClick(rules(), Qt::Key_Delete);
    QCOMPARE(policy().rules.size(), std::size_t(2));
    QCOMPARE(command("otherwise-accept")->statusTip(), lockedReason());
    explorer().setLocked(false);
    QVERIFY(child<QPushButton>("ruleChange")->isEnabled());
    QVERIFY(child<QComboBox>("ruleVerdict")->currentText().contains(QStringLiteral("drops")));
}

void FirewallTest::choiceStaysWhileTimeRuns()
{
    choose(1);
    wish("drops");
    explorer().seek(explorer().now() + seconds(1));
    QVERIFY(child<QComboBox>("ruleVerdict")->currentText().contains(QStringLiteral("drops")));
    choose(0);
    QVERIFY(child<QComboBox>("ruleVerdict")->currentText().contains(QStringLiteral("pass")));
}

void FirewallTest::panelFollowsTheMoment()
{
    const Time then = explorer().now();
    choose(0);
    QTest::keyClick(rules(), Qt::Key_Delete);
    explorer().pause();
    QCOMPARE(rules()->model()->rowCount(), 2);
    explorer().seek(then - milliseconds(1));
    QCOMPARE(rules()->model()->rowCount(), 3);
    openEstablished("close-four"); // without a rule
    QVERIFY(!child<QWidget>("ruleEditor")->isVisible());
    press(Qt::Key_F12, Qt::ControlModifier);
    QVERIFY(child<QWidget>("ruleEditor")->isVisible());
    QCOMPARE(rules()->model()->rowCount(), 1);
}

void FirewallTest::machineSaysWhatItDoes()
{
    openEstablished("close-four");
    const auto said = [&] {
        for (const HeadThing &thing : m_window->diagram().strip().things())
            if (thing.thing.kind == DiagramThing::Kind::Node && thing.thing.node == node())
                return thing.text;
        return QString();
    };
    QVERIFY2(said().contains(QStringLiteral("passes all")), qPrintable(said()));
    press(Qt::Key_F12, Qt::ControlModifier);
    QVERIFY2(said().contains(QStringLiteral("drops all")), qPrintable(said()));
    press(Qt::Key_F12, Qt::ShiftModifier);
    QVERIFY2(said().contains(QStringLiteral("rejects all")), qPrintable(said()));
}

QTEST_MAIN(FirewallTest)
#include "firewall_test.moc"
