#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>

#include "controller/acts.h"
#include "controller/commands.h"
#include "example_run.h"

using namespace teardown;

class CommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void eachSaysWhatItIs();
    void keysAreUnique();
    void greyedOnesSayWhy();
    void followTheMoment();
    void actByThemselves();
    void walkAlongCauses();
    void coverTheThingsOfTheSetup();
};

void CommandsTest::eachSaysWhatItIs()
{
    Explorer explorer;
    openExample(explorer);
    CommandSet commands(explorer, nullptr);
    QSet<QString> names;
    for (const QAction *action : commands.all()) {
        QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
        QVERIFY2(!names.contains(action->objectName()), qPrintable(action->objectName()));
        names.insert(action->objectName());
        if (!action->isVisible())
            continue;
        QVERIFY2(!action->text().isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->objectName()));
        const QString key = action->shortcut().toString(QKeySequence::NativeText);
        QVERIFY2(key.isEmpty() || action->toolTip().contains(key), qPrintable(action->objectName() + action->toolTip()));
    }
}

void CommandsTest::keysAreUnique()
{
    Explorer explorer;
    CommandSet commands(explorer, nullptr);
    QSet<QString> keys;
    for (const QAction *action : commands.all()) {
        const QString key = action->shortcut().toString(QKeySequence::PortableText);
        if (key.isEmpty())
            continue;
        QVERIFY2(!keys.contains(key), qPrintable(key + u' ' + action->objectName()));
        keys.insert(key);
    }
}

void CommandsTest::greyedOnesSayWhy()
{
    Explorer explorer;
    openExample(explorer);
    CommandSet commands(explorer, nullptr);
    const QAction *kill = commands.action(QStringLiteral("kill-server"));
    explorer.stepForward();
    while (explorer.whyNot(killAct(explorer, *nodeWithRole(explorer.setup(), NodeRole::Server))) != Refusal::None)
        explorer.stepForward();
    QVERIFY(kill->isEnabled());
    const QString usual = kill->toolTip();
    commands.action(QStringLiteral("kill-server"))->trigger();
    QVERIFY(!kill->isEnabled());
    QVERIFY(kill->toolTip() != usual);
    QVERIFY2(kill->toolTip().contains(QStringLiteral("process")), qPrintable(kill->toolTip()));
    for (const QAction *action : commands.all()) {
        if (!action->isEnabled() && action->isVisible())
            QVERIFY2(action->statusTip() != action->data().toString(), qPrintable(action->objectName() + action->statusTip()));
    }
}

void CommandsTest::followTheMoment()
{
    Explorer explorer;
    openExample(explorer);
    CommandSet commands(explorer, nullptr);
    QVERIFY(!commands.action(QStringLiteral("step-back"))->isEnabled());
    QVERIFY(!commands.action(QStringLiteral("start-server"))->isEnabled());
    const NodeId client = *nodeWithRole(explorer.setup(), NodeRole::Client);
    QVERIFY(stepUntil(explorer, client, TcpState::Established));
    QVERIFY(commands.action(QStringLiteral("step-back"))->isEnabled());
    QVERIFY(commands.action(QStringLiteral("send-client"))->isEnabled());
    const QString unplug = commands.action(QStringLiteral("unplug-client"))->text();
    commands.action(QStringLiteral("unplug-client"))->trigger();
    QVERIFY(commands.action(QStringLiteral("unplug-client"))->text() != unplug);
    explorer.toStart();
    QCOMPARE(commands.action(QStringLiteral("unplug-client"))->text(), unplug);
}

void CommandsTest::actByThemselves()
{
    const std::pair<const char *, bool (*)(const Explorer &)> expected[] = {
        {"send-client", [](const Explorer &e) { return countOf<CallEntered>(e) > 0; }},
        {"power-router", [](const Explorer &e) { return countOf<PowerChanged>(e) > 0; }},
        {"power-firewall", [](const Explorer &e) { return countOf<PowerChanged>(e) > 0; }},
        {"power-server", [](const Explorer &e) { return countOf<PowerChanged>(e) > 0; }},
        {"power-client", [](const Explorer &e) { return countOf<PowerChanged>(e) > 0; }},
        {"unplug-client", [](const Explorer &e) { return countOf<CarrierChanged>(e) > 0; }},
        {"unplug-server", [](const Explorer &e) { return countOf<CarrierChanged>(e) > 0; }},
        {"kill-client", [](const Explorer &e) { return lastShown<ProcessChanged>(e)->what == ProcessEvent::Killed; }},
        {"kill-server", [](const Explorer &e) { return lastShown<ProcessChanged>(e)->what == ProcessEvent::Killed; }},
        {"black-hole-1", [](const Explorer &e) { return blackHoled(e.world(), CableId{0}); }},
        {"black-hole-2", [](const Explorer &e) { return blackHoled(e.world(), CableId{1}); }},
        {"black-hole-3", [](const Explorer &e) { return blackHoled(e.world(), CableId{2}); }},
        {"close-client", [](const Explorer &e) { return mainSocket(e.world(), NodeId{0})->state == TcpState::FinWait1; }},
        {"shutdown-client", [](const Explorer &e) { return mainSocket(e.world(), NodeId{0})->sendShutdown; }},
    };
    for (const auto &[name, happened] : expected) {
        Explorer explorer;
        openExample(explorer);
        CommandSet commands(explorer, nullptr);
        QVERIFY(stepUntil(explorer, *nodeWithRole(explorer.setup(), NodeRole::Server), TcpState::Established));
        QAction *action = commands.action(QLatin1String(name));
        QVERIFY2(action->isEnabled(), qPrintable(action->toolTip()));
        QSignalSpy performed(&explorer, &Explorer::performed);
        action->trigger();
        QVERIFY2(performed.size() == 1, name);
        QVERIFY2(happened(explorer), name);
    }
}

void CommandsTest::walkAlongCauses()
{
    Explorer explorer;
    openExample(explorer);
    CommandSet commands(explorer, nullptr);
    explorer.toEnd();
    explorer.select(explorer.trace().lastId());
    int steps = 0;
    while (commands.action(QStringLiteral("cause"))->isEnabled()) {
        const RecordId before = explorer.selected();
        commands.action(QStringLiteral("cause"))->trigger();
        QVERIFY(explorer.selected() < before);
        const Record &cause = explorer.trace()[explorer.selected()];
        QVERIFY(!cause.as<FrameDeparted>() && !cause.as<FrameArrived>()); // not cable by cable
        ++steps;
    }
    QVERIFY(steps > 2);
    commands.action(QStringLiteral("effect"))->trigger();
    QVERIFY(explorer.trace()[explorer.selected()].cause.valid());
}

void CommandsTest::coverTheThingsOfTheSetup()
{
    Explorer explorer;
    openExample(explorer);
    CommandSet commands(explorer, nullptr);
    for (std::uint32_t i = 0; i < explorer.setup().nodes.size(); ++i)
        QVERIFY(!commands.forNode(NodeId{i}).isEmpty());
    for (std::uint32_t i = 0; i < explorer.setup().cables.size(); ++i)
        QCOMPARE(commands.forCable(CableId{i}).size(), 2); // a black hole, delay and loss
    QVERIFY(commands.forCable(CableId{7}).isEmpty());
}

QTEST_MAIN(CommandsTest)
#include "commands_test.moc"
