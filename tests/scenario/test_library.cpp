#include <QFile>
#include <QTest>

#include "scenario/library.h"
#include "sim/recording.h"

#include <algorithm>
#include <set>

using namespace teardown;

namespace {

/// A row for each built-in scenario and each of its variants.
void addRows()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("variant");
    for (const LibraryEntry &entry : library()) {
        const std::string id(entry.id);
        QTest::addRow("%s", id.c_str()) << QString::fromStdString(id) << QString();
        const auto scenario = libraryScenario(id);
        if (!scenario)
            continue;
        for (const VariantName &variant : scenario.value().variants)
            QTest::addRow("%s, %s", id.c_str(), variant.name.c_str())
                << QString::fromStdString(id) << QString::fromStdString(variant.name);
    }
}

std::string describe(const std::vector<Difference> &differences)
{
    std::string text;
    for (const Difference &difference : differences)
        text += "\n" + english(difference.what) + ": expected " + english(difference.expected) + ", but it was "
            + english(difference.actual);
    return text;
}

} // namespace

class TestLibrary : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesOutAsItsFileSays_data() { addRows(); }
    void comesOutAsItsFileSays();
    void saysEnoughAboutItself_data() { addRows(); }
    void saysEnoughAboutItself();
    void aWrongExpectationIsFound();
    void aWrongEventOrOptionErrorIsFound();
    void idsAreTheNamesOfTheFiles();
    void textIsThatOfTheFile();
    void firstScenarioExists();
    void unknownScenarioIsAnError();
};

void TestLibrary::comesOutAsItsFileSays()
{
    QFETCH(QString, id);
    QFETCH(QString, variant);
    const auto scenario = libraryScenario(id.toStdString(), variant.toStdString());
    QVERIFY2(scenario.ok(), scenario.ok() ? "" : scenario.error().text.c_str());
    Recording recording(scenario.value().setup);
    recording.runUntil(recording.end());
    const auto &broken = recording.branches()[recording.current()].brokenInvariant;
    QVERIFY2(!broken, broken ? broken->c_str() : "");
    const auto differences = checkOutcome(scenario.value().expect, recording);
    QVERIFY2(differences.empty(), describe(differences).c_str());
}

void TestLibrary::saysEnoughAboutItself()
{
    QFETCH(QString, id);
    QFETCH(QString, variant);
    const auto scenario = libraryScenario(id.toStdString(), variant.toStdString());
    QVERIFY(scenario.ok());
    QVERIFY(!scenario.value().title.empty());
    QVERIFY(scenario.value().summary.size() > 40);
    QVERIFY(scenarioGroup(scenario.value().group));
    const Expectation &expect = scenario.value().expect;
    QVERIFY(expect.elapsed);
    QVERIFY(!expect.calls.empty());
    std::set<std::uint32_t> nodes;
    for (const HostExpectation &host : expect.hosts) {
        // Where several connections share a host, the state of one of them would say little.
        const bool endHost = host.node.value == 0 || host.node.value == 3;
        QVERIFY(!endHost || host.comparesState || host.visits.has_value());
        nodes.insert(host.node.value);
    }
    QVERIFY(nodes.count(0) == 1 && nodes.count(3) == 1); // client and server
}

/// Every single thing that is expected counts: changing it makes a difference.
void TestLibrary::aWrongExpectationIsFound()
{
    const Scenario scenario = libraryScenario(firstScenario).value();
    Recording recording(scenario.setup);
    recording.runUntil(recording.end());
    const Expectation right = outcomeOf(recording);
    QVERIFY(checkOutcome(right, recording).empty());
    const auto differencesWith = [&](auto change) {
        Expectation wrong = right;
        change(wrong);
        return checkOutcome(wrong, recording).size();
    };
    QCOMPARE(differencesWith([](Expectation &e) { e.hosts[0].state = TcpState::Closing; }), std::size_t(1));
    QCOMPARE(differencesWith([](Expectation &e) { e.hosts[0].visits->pop_back(); }), std::size_t(1));
    QCOMPARE(differencesWith([](Expectation &e) { ++*e.hosts[1].segments; }), std::size_t(1));
    QCOMPARE(differencesWith([](Expectation &e) { e.hosts[1].flags->front() = Flag::Syn; }), std::size_t(1));
    QCOMPARE(differencesWith([](Expectation &e) {
        ++e.calls.back().value;
        e.calls.back().outcome = CallExpectation::Outcome::Returns;
    }),
        std::size_t(1));
    QCOMPARE(differencesWith([](Expectation &e) { e.calls.back().outcome = CallExpectation::Outcome::Killed; }), std::size_t(1));
    QCOMPARE(differencesWith([](Expectation &e) { e.calls.back().number = 77; }), std::size_t(1));
    QCOMPARE(differencesWith([](Expectation &e) { e.calls.back().at->at.ns += milliseconds(11).ns; }), std::size_t(1));
    QCOMPARE(differencesWith([](Expectation &e) { e.elapsed->at.ns -= milliseconds(11).ns; }), std::size_t(1));
}

/// What poll() reports and what SO_ERROR says count too.
void TestLibrary::aWrongEventOrOptionErrorIsFound()
{
    const Scenario scenario = libraryScenario("nonblocking-connect", "refused").value();
    Recording recording(scenario.setup);
    recording.runUntil(recording.end());
    Expectation expect = outcomeOf(recording);
    const auto call = [&](CallName name) {
        return std::find_if(expect.calls.begin(), expect.calls.end(), [&](const CallExpectation &c) { return c.call == name; });
    };
    QCOMPARE(call(CallName::GetSockOpt)->optionError.value(), Errno::Econnrefused);
    QVERIFY((call(CallName::Poll)->events.value() & int(PollBit::Err)) != 0);
    call(CallName::GetSockOpt)->optionError = Errno::None;
    QCOMPARE(checkOutcome(expect, recording).size(), std::size_t(1));
    call(CallName::Poll)->events = 0;
    QCOMPARE(checkOutcome(expect, recording).size(), std::size_t(2));
}

void TestLibrary::idsAreTheNamesOfTheFiles()
{
    std::set<std::string> ids;
    for (const LibraryEntry &entry : library()) {
        const auto scenario = libraryScenario(entry.id);
        QVERIFY2(scenario.ok(), scenario.ok() ? "" : scenario.error().text.c_str());
        QCOMPARE(scenario.value().id, std::string(entry.id));
        QVERIFY(ids.insert(scenario.value().id).second);
    }
}

void TestLibrary::textIsThatOfTheFile()
{
    for (const LibraryEntry &entry : library()) {
        QFile file(QStringLiteral(TEARDOWN_SOURCE_DIR "/resources/scenarios/%1.teardown")
                       .arg(QString::fromStdString(std::string(entry.id))));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QByteArray::fromStdString(std::string(entry.text)), file.readAll());
    }
}

void TestLibrary::firstScenarioExists() { QVERIFY(libraryScenario(firstScenario).ok()); }

void TestLibrary::unknownScenarioIsAnError()
{
    const auto scenario = libraryScenario("sever-killed");
    QVERIFY(!scenario.ok());
    QCOMPARE(scenario.error().code, std::string("unknown-scenario"));
    QVERIFY(scenario.error().text.find("'server-killed'") != std::string::npos);
}

QTEST_APPLESS_MAIN(TestLibrary)
#include "test_library.moc"
