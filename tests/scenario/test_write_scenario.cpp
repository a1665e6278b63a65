#include <QTest>

#include "random_scenario.h"

#include <set>

using namespace teardown;

namespace {

Scenario reread(const Scenario &scenario)
{
    const std::string text = writeScenario(scenario);
    const auto again = readScenario(text, "written");
    if (!again)
        qFatal(
            "%d:%d %s\n%s", again.error().position.line, again.error().position.column, again.error().text.c_str(), text.c_str());
    return again.value();
}

bool same(const Step &a, const Step &b)
{
    return a.call == b.call && a.at == b.at && a.gap == b.gap && a.repeat == b.repeat && a.times == b.times
        && a.interval == b.interval && a.handler == b.handler && a.tag == b.tag;
}

bool same(const ThreadSpec &a, const ThreadSpec &b)
{
    return a.name == b.name && a.onError == b.onError && a.isHandler == b.isHandler && a.loops == b.loops
        && std::equal(a.steps.begin(), a.steps.end(), b.steps.begin(), b.steps.end(),
            [](const Step &x, const Step &y) { return same(x, y); });
}

bool same(const ProcessSpec &a, const ProcessSpec &b)
{
    return a.node == b.node && a.name == b.name && a.startAt == b.startAt && a.startsByItself == b.startsByItself
        && a.exitAtEnd == b.exitAtEnd && a.ignoreSigpipe == b.ignoreSigpipe && a.copies == b.copies && a.oneEvery == b.oneEvery
        && std::equal(a.threads.begin(), a.threads.end(), b.threads.begin(), b.threads.end(),
            [](const ThreadSpec &x, const ThreadSpec &y) { return same(x, y); });
}

bool same(const NodeSpec &a, const NodeSpec &b)
{
    return a.profile == b.profile && a.poweredOn == b.poweredOn && a.settings == b.settings && a.firewall == b.firewall
        && a.reachableFor == b.reachableFor && a.delayFor == b.delayFor && a.initialSequence == b.initialSequence
        && a.clockOffsetNs == b.clockOffsetNs;
}

bool same(const CableSpec &a, const CableSpec &b)
{
    return a.delay == b.delay && a.lossPerMillion == b.lossPerMillion && a.carrierShared == b.carrierShared;
}

} // namespace

class TestWriteScenario : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLost_data();
    void nothingIsLost();
    void everyKindOfActionIsTried();
    void writingTwiceGivesTheSameText();
};

void TestWriteScenario::nothingIsLost_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 200; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void TestWriteScenario::nothingIsLost()
{
    QFETCH(int, seed);
    Random random(static_cast<std::uint64_t>(seed));
    const Scenario before = randomScenario(random), after = reread(before);
    QCOMPARE(after.id, before.id);
    QCOMPARE(after.title, before.title);
    QCOMPARE(after.summary, before.summary);
    QCOMPARE(after.group, before.group);
    QCOMPARE(after.setup.seed, before.setup.seed);
    QVERIFY(after.setup.start == before.setup.start && after.setup.end == before.setup.end);
    QVERIFY(after.setup.neighbours == before.setup.neighbours);
    for (std::size_t i = 0; i < before.setup.nodes.size(); ++i)
        QVERIFY2(same(before.setup.nodes[i], after.setup.nodes[i]), before.setup.nodes[i].name.c_str());
    for (std::size_t i = 0; i < before.setup.cables.size(); ++i)
        QVERIFY2(same(before.setup.cables[i], after.setup.cables[i]), before.setup.cables[i].name.c_str());
    QCOMPARE(after.setup.processes.size(), before.setup.processes.size());
    for (std::size_t i = 0; i < before.setup.processes.size(); ++i)
        QVERIFY2(same(before.setup.processes[i], after.setup.processes[i]), writeScenario(before).c_str());
    QCOMPARE(after.setup.actions.size(), before.setup.actions.size());
    for (std::size_t i = 0; i < before.setup.actions.size(); ++i)
        QVERIFY2(before.setup.actions[i] == after.setup.actions[i], toString(before.setup.actions[i].action).c_str());
}

void TestWriteScenario::everyKindOfActionIsTried()
{
    Random random(1);
    std::set<std::size_t> kinds;
    for (const Action &action : randomActions(random, defaultTopology()))
        kinds.insert(action.body.index());
    QCOMPARE(kinds.size(), std::variant_size_v<ActionVariant>);
}

/// Expectations, which have no comparison of their own, are compared by their text.
void TestWriteScenario::writingTwiceGivesTheSameText()
{
    Random random(99);
    for (int i = 0; i < 50; ++i) {
        const Scenario scenario = randomScenario(random);
        QCOMPARE(writeScenario(reread(scenario)), writeScenario(scenario));
    }
}

QTEST_APPLESS_MAIN(TestWriteScenario)
#include "test_write_scenario.moc"
