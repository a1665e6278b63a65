#include <QTest>

#include "figure_example.h"
#include "scenario/find_event.h"
#include "scenario/library.h"
#include "sim/recording.h"

#include <set>

using namespace teardown;

namespace {

const std::string head = "format = 1\nid = \"x\"\ntitle = \"X\"\nduration = \"10 s\"\n";


Scenario read(const std::string &text, std::string_view variant = {})
{
    const auto scenario = readScenario(text, "figure.teardown", variant);
    if (!scenario)
        qFatal("%d:%d %s", scenario.error().position.line, scenario.error().position.column, scenario.error().text.c_str());
    return scenario.value();
}

/// Two records that a reader takes for the same event: a note on one stands where a note on the other would.
bool sameEvent(RecordId a, RecordId b, const Trace &trace)
{
    if (a == b || (trace[a].time == trace[b].time && trace[a].node == trace[b].node))
        return true;
    const auto call = [&](RecordId id) {
        const auto *entered = trace[id].as<CallEntered>();
        const auto *returned = trace[id].as<CallReturned>();
        return entered ? entered->call : returned ? returned->call : CallId{};
    };
    if (call(a).valid())
        return call(a) == call(b);
    return packetOf(trace[a]).valid() && packetOf(trace[a]) == packetOf(trace[b]);
}

} // namespace

class TestFigure : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingIsReadAndWritten();
    void nothingSaidIsNothingWritten();
    void wordsComeInTheNearestLanguage();
    void variantsInherit();
    void everyEventIsFoundAgain();
    void anAnchorHoldsWhenTimesChange();
    void whatDoesNotHappenIsNotFound();
};

void TestFigure::everythingIsReadAndWritten()
{
    const Scenario scenario = read(head + everything);
    const Figure &figure = scenario.figure;
    QVERIFY(figure.title && figure.title->in("en").empty());
    QCOMPARE(figure.caption.in("de"), std::string("Ein „Reset“"));
    QCOMPARE(figure.lifelines, (std::vector<NodeId>{{0}, {3}}));
    QCOMPARE(figure.connections, (std::vector<std::uint32_t>{2, 3}));
    QVERIFY(figure.from.at == atTime(milliseconds(1500)) && figure.to.event);
    QCOMPARE(figure.to.event->number, 2u);
    QCOMPARE(scenario.notes.size(), std::size_t{8});
    const std::string text = writeScenario(scenario);
    const Scenario again = read(text);
    QVERIFY2(again.figure == figure, text.c_str());
    QVERIFY2(again.notes == scenario.notes, text.c_str());
    QCOMPARE(writeScenario(again), text);
    QVERIFY(text.ends_with(everything));
}

void TestFigure::nothingSaidIsNothingWritten()
{
    const Scenario scenario = read(head);
    QVERIFY(scenario.figure == Figure{});
    QVERIFY(writeScenario(scenario).find("figure") == std::string::npos);
    QVERIFY(read(head + "[figure]\n").figure == Figure{});
}

void TestFigure::wordsComeInTheNearestLanguage()
{
    const LocalText text{{{"de", "deutsch"}, {"en", "english"}, {"es", "español"}}};
    QCOMPARE(text.in("de"), std::string("deutsch"));
    QCOMPARE(text.in("es_MX"), std::string("español"));
    QCOMPARE(text.in("zh_CN"), std::string("english"));
    QCOMPARE(localText("any").in("de"), std::string("any"));
    QVERIFY(LocalText{}.in("de").empty());
}

void TestFigure::variantsInherit()
{
    const std::string text = head + "figure.width = 640\nfigure.legend = true\n[[note]]\nat = \"1 s\"\ntext = \"x\"\n"
        + "[[variant]]\nname = \"a\"\ntitle = \"A\"\nfigure.width = 700\n";
    const Scenario variant = read(text, "a");
    QCOMPARE(variant.figure.width, 700);
    QVERIFY(variant.figure.legend);
    QCOMPARE(variant.notes.size(), std::size_t{1});
}

/// Of every record of every scenario: the anchor that is made for it finds the same event.
void TestFigure::everyEventIsFoundAgain()
{
    constexpr std::size_t fewEnough = 400; // records: each is looked for from the beginning
    std::set<EventAnchor::Kind> kinds;
    for (const LibraryEntry &entry : library()) {
        Recording recording(libraryScenario(entry.id).value().setup);
        recording.runUntil(recording.end());
        const Trace &trace = recording.trace();
        for (std::uint32_t i = 0; i < trace.records.size() && i < fewEnough; ++i) {
            const EventAnchor anchor = anchorOf({i}, trace);
            kinds.insert(anchor.kind);
            const auto found = findEvent(anchor, trace);
            QVERIFY2(found && sameEvent(*found, {i}, trace), (std::string(entry.id) + ' ' + std::to_string(i)).c_str());
        }
    }
    QVERIFY(kinds.size() >= 8);
}

void TestFigure::anAnchorHoldsWhenTimesChange()
{
    Setup setup = libraryScenario("server-killed-write").value().setup;
    Recording before(setup);
    before.runUntil(before.end());
    const EventAnchor reset{EventAnchor::Kind::Segment, {3}, Flag::Rst, {}, {}, {}, 1, {}};
    const auto found = findEvent(reset, before.trace());
    QVERIFY(found && before.trace()[*found].as<FrameDeparted>());
    for (CableSpec &cable : setup.cables)
        cable.delay = milliseconds(37);
    Recording after(setup);
    after.runUntil(after.end());
    const auto again = findEvent(reset, after.trace());
    QVERIFY(again && after.trace()[*again].time != before.trace()[*found].time);
    QVERIFY(after.trace().packet(packetOf(after.trace()[*again])).segment()->flags == Flags(Flag::Rst));
}

void TestFigure::whatDoesNotHappenIsNotFound()
{
    Recording run(libraryScenario("server-killed-write").value().setup);
    run.runUntil(run.end());
    EventAnchor anchor{EventAnchor::Kind::Segment, {3}, Flag::Rst, {}, {}, {}, 50, {}};
    QVERIFY(!findEvent(anchor, run.trace()));
    anchor = {EventAnchor::Kind::Moment, {}, {}, {}, {}, {}, 1, atTime(nanoseconds(17))};
    QVERIFY(!findEvent(anchor, run.trace()));
}

QTEST_APPLESS_MAIN(TestFigure)
#include "test_figure.moc"
