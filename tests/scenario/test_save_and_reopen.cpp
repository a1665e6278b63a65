#include <QTest>

#include "scenario/library.h"
#include "sim/recording.h"
#include "sim/view.h"

using namespace teardown;

namespace {

std::uint64_t digestAfterAll(Setup setup)
{
    Recording recording(std::move(setup));
    recording.runUntil(recording.end());
    return digestOf(recording.trace());
}

Scenario reread(const Scenario &scenario)
{
    const std::string text = writeScenario(scenario);
    const auto again = readScenario(text, "saved");
    if (!again)
        qFatal(
            "%d:%d %s\n%s", again.error().position.line, again.error().position.column, again.error().text.c_str(), text.c_str());
    return again.value();
}

/// What a person could do to any scenario.
Action someDeed(Random &random, const Setup &setup)
{
    const NodeId client{0}, router{1}, firewall{2}, server{3};
    const CableId cable{static_cast<std::uint32_t>(random.below(setup.cables.size()))};
    SystemCall close, send;
    close.name = CallName::Close;
    send.name = CallName::Send;
    close.fd = send.fd = "sock";
    send.length = 100;
    const PacketId packet{static_cast<std::uint32_t>(random.below(12))};
    const std::vector<Action> deeds{{client, KillProcess{"client"}}, {client, StopProcess{"client"}},
        {client, ContinueProcess{"client"}}, {client, StartProcess{"client"}}, {server, PowerOff{}}, {server, PowerOn{true}},
        {router, PowerOff{}}, {router, PowerOn{}}, {client, ShutDownHost{}}, {client, SetCarrier{"eth0", false}},
        {client, SetCarrier{"eth0", true}}, {server, SetInterface{"eth0", false}}, {{}, SetBlackHole{cable, true}},
        {{}, SetBlackHole{cable, false}}, {{}, SetCable{cable, milliseconds(30), 100'000}},
        {{}, AddPathRule{"rule", cable, Direction::ToClient, {}, PathEffect::Drop, {}, 1}}, {{}, RemovePathRule{"rule"}},
        {client, ChangeSetting{Setting::TcpSynRetries, 2}}, {server, ChangeSetting{Setting::TcpFinTimeout, 5}},
        {client, FlushNeighbours{}}, {firewall, FlushConntrack{}}, {client, MakeCall{"client", close}},
        {client, MakeCall{"client", send}}, {{}, DropPacket{packet}}, {{}, DelayPacket{packet, seconds(2)}},
        {{}, DuplicatePacket{packet}}, {{}, CorruptPacket{packet, PacketPart::Header}}};
    return deeds[random.below(deeds.size())];
}

/// A run with a few deeds at random moments, all at its own speed.
Recording disturbedRun(const Setup &setup, Random &random)
{
    Recording recording(setup);
    Time now = setup.start;
    for (int i = 0; i < 4; ++i) {
        now = now + Duration{random.between(0, std::min((setup.end - now).ns, seconds(3).ns))};
        recording.runUntil(now);
        const Action deed = someDeed(random, setup);
        if (refusalOf(recording.stateAt(now), deed) == Refusal::None)
            recording.act(now, deed);
    }
    recording.runUntil(recording.end());
    return recording;
}

} // namespace

class TestSaveAndReopen : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void libraryRunsTheSameAfterSaving_data();
    void libraryRunsTheSameAfterSaving();
    void runWithDeedsIsReproduced_data();
    void runWithDeedsIsReproduced();
    void deedsAtTheSameMomentKeepTheirOrder();
    void branchIsReproduced();
    void seedChangesWhatIsLeftToChance();
};

void TestSaveAndReopen::libraryRunsTheSameAfterSaving_data()
{
    QTest::addColumn<QString>("id");
    for (const LibraryEntry &entry : library())
        QTest::addRow("%s", std::string(entry.id).c_str()) << QString::fromStdString(std::string(entry.id));
}

void TestSaveAndReopen::libraryRunsTheSameAfterSaving()
{
    QFETCH(QString, id);
    const Scenario scenario = libraryScenario(id.toStdString()).value();
    const std::uint64_t digest = digestAfterAll(scenario.setup);
    QCOMPARE(digestAfterAll(scenario.setup), digest);
    QCOMPARE(digestAfterAll(reread(scenario).setup), digest);
    for (const VariantName &variant : scenario.variants) {
        const Scenario other = libraryScenario(id.toStdString(), variant.name).value();
        QCOMPARE(digestAfterAll(reread(other).setup), digestAfterAll(other.setup));
    }
}

void TestSaveAndReopen::runWithDeedsIsReproduced_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<int>("seed");
    for (const LibraryEntry &entry : library()) {
        for (int seed = 0; seed < 15; ++seed) {
            const std::string id(entry.id);
            QTest::addRow("%s %d", id.c_str(), seed) << QString::fromStdString(id) << seed;
        }
    }
}

void TestSaveAndReopen::runWithDeedsIsReproduced()
{
    QFETCH(QString, id);
    QFETCH(int, seed);
    Random random(static_cast<std::uint64_t>(seed));
    Scenario scenario = libraryScenario(id.toStdString()).value();
    const Recording original = disturbedRun(scenario.setup, random);
    scenario.setup = original.setupWithJournal();
    const Scenario saved = reread(scenario);
    QCOMPARE(saved.setup.actions.size(), original.actions().size());
    QVERIFY2(digestAfterAll(saved.setup) == digestOf(original.trace()), writeScenario(scenario).c_str());
}

void TestSaveAndReopen::deedsAtTheSameMomentKeepTheirOrder()
{
    Scenario scenario = libraryScenario("server-killed").value();
    Recording recording(scenario.setup);
    const Time when = scenario.setup.actions.front().at; // a moment at which the scenario acts itself
    recording.act(when, {NodeId{3}, PowerOff{}});
    recording.act(when, {NodeId{3}, PowerOn{}});
    recording.act(when, {NodeId{3}, PowerOff{}});
    recording.runUntil(recording.end());
    scenario.setup = recording.setupWithJournal();
    QCOMPARE(scenario.setup.actions.size(), std::size_t(4));
    QCOMPARE(digestAfterAll(reread(scenario).setup), digestOf(recording.trace()));
}

/// Acting in the past opens a branch; each branch can be saved.
void TestSaveAndReopen::branchIsReproduced()
{
    Scenario scenario = libraryScenario("close-four").value();
    Recording recording(scenario.setup);
    recording.runUntil(recording.end());
    const std::uint64_t first = digestOf(recording.trace());
    const std::size_t branch = recording.act(atTime(milliseconds(1500)), {NodeId{0}, KillProcess{"client"}});
    QVERIFY(branch != 0 && recording.current() == branch);
    recording.runUntil(recording.end());
    QVERIFY(digestOf(recording.trace()) != first);
    Scenario saved = scenario;
    saved.setup = recording.setupWithJournal();
    QCOMPARE(digestAfterAll(reread(saved).setup), digestOf(recording.trace()));
    recording.switchTo(0);
    saved.setup = recording.setupWithJournal();
    QCOMPARE(digestAfterAll(reread(saved).setup), first);
}

void TestSaveAndReopen::seedChangesWhatIsLeftToChance()
{
    Setup setup = libraryScenario("close-four").value().setup;
    const std::uint64_t digest = digestAfterAll(setup);
    ++setup.seed;
    QVERIFY(digestAfterAll(setup) != digest); // the initial sequence numbers, for one
}

QTEST_APPLESS_MAIN(TestSaveAndReopen)
#include "test_save_and_reopen.moc"
