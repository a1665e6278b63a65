#include <QTest>

#include "example_lesson.h"
#include "lesson/answer.h"
#include "lesson/check_lesson.h"

using namespace teardown;

namespace {

Recording finished(std::string_view id, std::string_view variant = {})
{
    Recording run(libraryScenario(id, variant).value().setup);
    run.runUntil(run.end());
    return run;
}

constexpr Time at(Duration d) { return atTime(d); }

} // namespace

class TestLessonAnswers : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nextSegment();
    void state();
    void call();
    void time();
    void count();
    void rightNeedsItsFacts();
    void timesMayBeSlightlyOff();
    void whatDoesNotFitIsSaid();
    void actsOfAPersonCount();
    void faultsAreFound_data();
    void faultsAreFound();
    void variantsAreAskedTheirOwnQuestions();
};

void TestLessonAnswers::nextSegment()
{
    Recording run = finished(firstScenario);
    const auto next = [&](NextSegmentQuery query, Duration stop) { return answerOf(run, query, at(stop)); };
    QCOMPARE(next({"server", {}, false}, milliseconds(900)).text, std::string("FIN,ACK"));
    QCOMPARE(next({"server", {}, false}, milliseconds(900)).moment, std::optional(at(seconds(1))));
    QCOMPARE(next({"server", milliseconds(50), false}, milliseconds(900)).text, std::string("nothing"));
    QCOMPARE(next({"client", {}, false}, milliseconds(2900)).text, std::string("PSH,ACK"));
    QCOMPARE(next({"server", {}, false}, milliseconds(2900)).text, std::string("RST"));
    QCOMPARE(next({"client", {}, false}, seconds(10)).text, std::string("nothing"));
    QVERIFY2(next({"router", {}, true}, Duration{}).text == "nothing", "what it passes on is not its own");
    Recording cold = finished("refused");
    QCOMPARE(answerOf(cold, NextSegmentQuery{"server", {}, true}, at(Duration{})).text, std::string("RST,ACK"));
}

void TestLessonAnswers::state()
{
    Recording run = finished(firstScenario);
    const auto state = [&](const char *host, Duration when) { return answerOf(run, StateQuery{host, at(when)}, {}).text; };
    QCOMPARE(state("client", milliseconds(500)), std::string("ESTABLISHED"));
    QCOMPARE(state("client", seconds(2)), std::string("CLOSE_WAIT"));
    QCOMPARE(state("server", seconds(2)), std::string("FIN_WAIT_2"));
    QCOMPARE(state("client", seconds(5)), std::string("none"));
    QCOMPARE(state("router", seconds(2)), std::string("none"));
}

void TestLessonAnswers::call()
{
    Recording run = finished(firstScenario);
    const auto call = [&](const char *host, CallName name, std::uint32_t number) {
        return answerOf(run, CallQuery{host, {}, name, number}, {});
    };
    QCOMPARE(call("client", CallName::Send, 1).text, std::string("5"));
    QCOMPARE(call("client", CallName::Send, 2).text, std::string("EPIPE"));
    QCOMPARE(call("client", CallName::Send, 2).moment, std::optional(at(seconds(4))));
    QCOMPARE(call("server", CallName::Recv, 1).text, std::string("killed"));
    Recording idle = finished("half-open-idle");
    const Answer recv = answerOf(idle, CallQuery{"server", {}, CallName::Recv, 1}, {});
    QVERIFY2(recv.text == "blocks" && !recv.moment, (recv.text + english(recv.problem)).c_str());
}

void TestLessonAnswers::time()
{
    Recording run = finished("syn-timeout");
    const auto time = [&](auto event, Duration since) { return answerOf(run, TimeQuery{event, at(since)}, {}); };
    QCOMPARE(time(CallQuery{"client", {}, CallName::Connect, 1}, {}).text, std::string("131 s"));
    QCOMPARE(time(CallQuery{"client", {}, CallName::Connect, 1}, seconds(67)).text, std::string("64 s"));
    QCOMPARE(time(BecomesQuery{"client", TcpState::Closed, 1}, {}).moment, std::optional(at(seconds(131))));
    QCOMPARE(time(SentQuery{"client", Flags(Flag::Syn), 7}, {}).text, std::string("7 s"));
    QCOMPARE(time(SentQuery{"server", {}, 1}, {}).text, std::string("never"));
    QCOMPARE(time(BecomesQuery{"client", TcpState::TimeWait, 1}, {}).text, std::string("never"));
}

void TestLessonAnswers::count()
{
    Recording run = finished("syn-timeout"), classic = finished("syn-timeout", "classic");
    const CountQuery syns{"client", Flags(Flag::Syn), Time::beforeAll(), Time::never()};
    QCOMPARE(answerOf(run, syns, {}).text, std::string("11"));
    QCOMPARE(answerOf(classic, syns, {}).text, std::string("7"));
    QCOMPARE(answerOf(run, CountQuery{"client", {}, at(seconds(1)), at(seconds(4))}, {}).text, std::string("4"));
    QCOMPARE(answerOf(run, CountQuery{"client", Flags(Flag::Ack), {}, Time::never()}, {}).text, std::string("0"));
}

void TestLessonAnswers::rightNeedsItsFacts()
{
    Recording run = finished(firstScenario);
    Question question;
    question.at = at(seconds(1));
    question.options = {"a", "b"};
    question.right = 1;
    question.shownBy = {{StateQuery{"client", at(seconds(2))}, "CLOSE_WAIT", {}}};
    const Outcome holds = outcomeOf(run, question);
    QVERIFY(holds.refuted.empty() && holds.option == std::size_t(1));
    QCOMPARE(holds.seen, std::optional(at(seconds(2))));
    question.shownBy.push_back({StateQuery{"server", at(seconds(2))}, "TIME_WAIT", {}});
    const Outcome refuted = outcomeOf(run, question);
    QCOMPARE(refuted.refuted.size(), std::size_t(1));
    QVERIFY(!refuted.option);
}

void TestLessonAnswers::timesMayBeSlightlyOff()
{
    const TimeQuery query{SentQuery{"x", {}, 1}, {}};
    const auto option = [&](const char *given) { return optionFor({"60 s", "131 s", "never"}, query, {given, {}, {}}); };
    QCOMPARE(option("131 s"), std::optional<std::size_t>(1));
    QCOMPARE(option("130.2 s"), std::optional<std::size_t>(1));
    QCOMPARE(option("134.9 s"), std::optional<std::size_t>(1));
    QCOMPARE(option("135 s"), std::nullopt);
    QCOMPARE(option("58 s"), std::nullopt);
    QCOMPARE(option("never"), std::optional<std::size_t>(2));
    QCOMPARE(optionFor({"131 s"}, CountQuery{}, {"130.5 s", {}, {}}), std::nullopt);
}

void TestLessonAnswers::whatDoesNotFitIsSaid()
{
    Recording run = finished(firstScenario);
    const Query misfits[] = {NextSegmentQuery{"sever", {}, false}, StateQuery{"client", at(seconds(1000))},
        CallQuery{"client", "nobody", CallName::Send, 1}, CallQuery{"client", {}, CallName::Send, 9},
        CallQuery{"router", {}, CallName::Send, 1}, TimeQuery{CallQuery{"client", {}, CallName::Bind, 2}, {}}};
    for (const Query &query : misfits) {
        const Answer answer = answerOf(run, query, {});
        QVERIFY(!answer.problem.empty() && answer.text.empty());
    }
}

void TestLessonAnswers::actsOfAPersonCount()
{
    Recording run(libraryScenario(firstScenario).value().setup);
    run.act(at(milliseconds(2500)), {NodeId{1}, PowerOff{}});
    const Lesson lesson = exampleLesson();
    QCOMPARE(outcomeOf(run, lesson.questions[1]).answer.text, std::string("5")); // the kernel takes the bytes all the same
    QCOMPARE(outcomeOf(run, lesson.questions[2]).answer.text, std::string("5"));
}

void TestLessonAnswers::faultsAreFound_data()
{
    QTest::addColumn<std::string>("what");
    QTest::addColumn<std::string>("by");
    QTest::addColumn<QString>("says");
    // what stands in the lesson, what stands there instead, and what is said of it
    const auto row = [](const char *name, const std::string &what, const std::string &by, const char *says) {
        QTest::newRow(name) << what << by << QString::fromUtf8(says);
    };
    const std::string time = "answer.time.segment = { host = \"server\", flags = \"R\" }\noptions = ";
    const std::string old = "answer.segment = { host = \"server\" }\noptions = [ \"FIN,ACK\", \"RST\", \"nothing\" ]";
    row("none", "", "", "");
    row("answer is no option", "\"FIN,ACK\", \"RST\"", "\"FIN\", \"RST\"", "not among the options");
    row("stop too late", "at = \"2.9 s\"", "at = \"3 s\"", "must come before");
    row("stop after the run", "at = \"3.9 s\"", "at = \"90 s\"", "not under way");
    row("wrong order", "at = \"0.9 s\"", "at = \"2.95 s\"", "before 'who-closes'");
    row("no such machine", "{ host = \"server\" }", "{ host = \"sever\" }", "no machine 'sever'");
    row("no such call", "number = 2", "number = 7", "no send number 7");
    row("no such variant", "at = \"0.9 s\"", "at = \"0.9 s\"\nvariant = \"odd\"", "no variant 'odd'");
    row("other scenario", "scenario = \"server-killed-write\"", "scenario = \"refused\"", "belongs to 'refused'");
    row("facts do not hold", "answer.segment = { host = \"server\" }",
        "answer.right = 1\nshown_by = [ { state = { host = \"client\", at = \"2 s\" }, is = \"TIME_WAIT\" } ]",
        "the run gives CLOSE_WAIT");
    row("times too near", old, time + "[ \"3.01 s\", \"3.2 s\" ]", "nearer to each other");
    row("no time", old, time + "[ \"3.01 s\", \"late\" ]", "neither a time");
}

void TestLessonAnswers::faultsAreFound()
{
    QFETCH(std::string, what);
    QFETCH(std::string, by);
    QFETCH(QString, says);
    const Result<Lesson> lesson = readLesson(with(exampleText(), what, by), "x");
    QVERIFY2(lesson.ok(), lesson.ok() ? "" : lesson.error().text.c_str());
    const Scenario scenario = libraryScenario(firstScenario).value();
    Recording run = finished(firstScenario);
    std::vector<LessonFault> faults = checkShape(lesson.value(), scenario);
    const std::vector<LessonFault> more = checkQuestions(lesson.value(), scenario, run);
    faults.insert(faults.end(), more.begin(), more.end());
    QStringList texts;
    for (const LessonFault &fault : faults)
        texts += QString::fromStdString(english(fault.text));
    QVERIFY2(says.isEmpty() ? texts.isEmpty() : texts.join(u'\n').contains(says), qPrintable(texts.join(u'\n')));
}

void TestLessonAnswers::variantsAreAskedTheirOwnQuestions()
{
    Lesson lesson = exampleLesson();
    lesson.questions[0].variant = "*";
    lesson.questions[1].variant = "classic";
    const auto asked = [&](std::string_view variant) {
        return std::count_if(
            lesson.questions.begin(), lesson.questions.end(), [&](const Question &q) { return q.askedIn(variant); });
    };
    QCOMPARE(asked(""), 2);
    QCOMPARE(asked("classic"), 2);
    QCOMPARE(asked("other"), 1);
}

QTEST_APPLESS_MAIN(TestLessonAnswers)
#include "test_lesson_answers.moc"
