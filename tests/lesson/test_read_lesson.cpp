#include <QTest>

#include "example_lesson.h"

using namespace teardown;

class TestReadLesson : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAllParts();
    void mistakesAreReported_data();
    void mistakesAreReported();
    void readsEachKindOfAnswer();
    void translationReplacesAllSentences();
    void incompleteTranslationsAreReported_data();
    void incompleteTranslationsAreReported();
};

namespace {

/// A translation of the example, as a person would write it.
const std::string &translation()
{
    static const std::string text = R"(format = 1
scenario = "server-killed-write"
title = "Titel"
summary = "Worum es geht"
aim = "Ziel"
watch = [ "eins", "zwei", "drei" ]
explanation = "Darum"
mistake = "Irrtum"
differs = "Anders"
try = [ "dies", "das" ]
question.who-closes.text = "Wer?"
question.who-closes.reason = "Der Kern."
question.first-send.text = "Was?"
question.first-send.reason = "So."
question.second-send.text = "Und dann?"
question.second-send.reason = "Deshalb."
)";
    return text;
}

} // namespace

void TestReadLesson::readsAllParts()
{
    const Lesson lesson = exampleLesson();
    QCOMPARE(lesson.scenario, std::string("server-killed-write"));
    QCOMPARE(lesson.watch.size(), std::size_t(3));
    QCOMPARE(lesson.tryNext.size(), std::size_t(2));
    QCOMPARE(lesson.references.size(), std::size_t(3));
    QVERIFY(!lesson.aim.empty() && !lesson.explanation.empty() && !lesson.mistake.empty() && !lesson.differs.empty());
    QCOMPARE(lesson.questions.size(), std::size_t(3));
    const Question &second = lesson.questions[1];
    QCOMPARE(second.at, atTime(milliseconds(2900)));
    QCOMPARE(second.options, (std::vector<std::string>{"5", "EPIPE", "ECONNRESET"}));
    QCOMPARE(second.pitfalls, std::vector<int>{13});
    QVERIFY(second.query && !second.right);
    QVERIFY(second.askedIn("") && !second.askedIn("classic"));
}

void TestReadLesson::mistakesAreReported_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("says");
    const std::string good = exampleText();
    const auto row = [&](const char *name, const std::string &what, const std::string &by, const char *code, int line,
                         const char *says) { QTest::newRow(name) << with(good, what, by) << code << line << says; };
    row("no TOML", "format = 1", "format = ", "toml-syntax", 1, "");
    row("newer format", "format = 1", "format = 2", "unsupported-format", 1, "format 1");
    row("unknown key", "aim = ", "aims = ", "missing-key", 1, "'aim'");
    row("misspelt key", "mistake = ", "extra = \"x\"\nmistake = ", "unknown-key", 17, "'extra'");
    row("empty part", "\"RFC 9293 3.6.1\"", "\"\"", "empty", 23, "references");
    row("one thing to watch",
        "watch = [\n    \"The FIN at 1 s: who sends it, now that the process is gone?\",\n    \"What `send` returns at 3 s and "
        "at "
        "4 s.\",\n    \"Which side still has a connection after the RST.\",\n]",
        "watch = [ \"x\" ]", "wrong-count", 4, "2 to 5");
    row("unknown call", "call = \"send\", number = 1", "call = \"sent\"", "unknown-word", 38, "'send'");
    row("unknown key of a query", "host = \"server\" }", "hots = \"server\" }", "missing-key", 29, "'host'");
    row("unknown kind of answer", "answer.segment", "answer.segmant", "no-answer", 29, "exactly one");
    row("two answers", "answer.segment = { host = \"server\" }",
        "answer.segment = { host = \"server\" }\nanswer.count = { host = \"server\" }", "two-answers", 30, "'count'");
    row("right without facts", "answer.segment = { host = \"server\" }", "answer.right = 1", "missing-key", 29, "shown_by");
    row("right out of range", "answer.segment = { host = \"server\" }", "answer.right = 4", "out-of-range", 29, "1 to 3");
    row("one option", "options = [ \"FIN,ACK\", \"RST\", \"nothing\" ]", "options = [ \"RST\" ]", "wrong-count", 30, "2 to 5");
    row("same option", "\"RST\", \"nothing\"", "\"RST\", \"RST\"", "duplicate", 30, "'RST'");
    row("same question", "id = \"first-send\"", "id = \"who-closes\"", "duplicate", 34, "'who-closes'");
    row("unknown pitfall", "\"T12\"", "\"T38\"", "unknown-word", 32, "T1 to T37");
    row("no duration", "at = \"0.9 s\"", "at = 0", "bad-duration", 27, "unit");
    QTest::newRow("one question") << good.substr(0, good.find("[[question]]", good.find("[[question]]") + 1)) << "wrong-count"
                                  << 1 << "at least two";
}

void TestReadLesson::mistakesAreReported()
{
    QFETCH(std::string, text);
    QFETCH(QString, code);
    QFETCH(int, line);
    QFETCH(QString, says);
    const Result<Lesson> lesson = readLesson(text, "my.lesson");
    QVERIFY(!lesson.ok());
    const InputError &error = lesson.error();
    const QByteArray described =
        QByteArray::fromStdString(error.code + ": " + error.text + " in line " + std::to_string(error.position.line));
    QVERIFY2(QString::fromStdString(error.code) == code, described);
    QVERIFY2(error.position.line == line, described);
    QVERIFY2(error.position.column > 0, described);
    QVERIFY2(QString::fromStdString(error.text).contains(says), described);
    QCOMPARE(error.file, std::string("my.lesson"));
}

void TestReadLesson::readsEachKindOfAnswer()
{
    const auto queryOf = [](const std::string &answer) {
        const Result<Lesson> lesson =
            readLesson(with(exampleText(), "answer.segment = { host = \"server\" }", "answer." + answer), "x");
        if (!lesson)
            throw std::runtime_error(lesson.error().text);
        return lesson.value().questions[0];
    };
    const Question segment = queryOf("segment = { host = \"router\", within = \"1 s\", only = \"tcp\" }");
    const auto &next = std::get<NextSegmentQuery>(*segment.query);
    QVERIFY(next.host == "router" && next.within == seconds(1) && next.onlyTcp);
    const Question state = queryOf("state = { host = \"client\", at = \"5 s\" }");
    QCOMPARE(std::get<StateQuery>(*state.query).at, atTime(seconds(5)));
    const Question call = queryOf("call = { host = \"client\", process = \"p\", call = \"recv\", number = 3 }");
    const auto &made = std::get<CallQuery>(*call.query);
    QVERIFY(made.process == "p" && made.call == CallName::Recv && made.number == 3);
    const Question becomes = queryOf("time = { state = { host = \"client\", becomes = \"TIME_WAIT\" }, since = \"2 s\" }");
    const auto &time = std::get<TimeQuery>(*becomes.query);
    QVERIFY(std::get<BecomesQuery>(time.event).state == TcpState::TimeWait && time.since == atTime(seconds(2)));
    const Question sent = queryOf("time.segment = { host = \"client\", flags = \"FA\", number = 2 }");
    QVERIFY(std::get<SentQuery>(std::get<TimeQuery>(*sent.query).event).flags == (Flag::Fin | Flag::Ack));
    const Question count = queryOf("count = { host = \"client\", from = \"1 s\", to = \"2 s\" }");
    const auto &counted = std::get<CountQuery>(*count.query);
    QVERIFY(!counted.flags && counted.from == atTime(seconds(1)) && counted.to == atTime(seconds(2)));
    const Question right = queryOf("right = 2\nshown_by = [ { state = { host = \"client\", at = \"5 s\" }, is = \"none\" } ]");
    QVERIFY(right.right == std::size_t(1) && right.shownBy.size() == 1 && right.shownBy[0].is == "none" && !right.query);
}

void TestReadLesson::translationReplacesAllSentences()
{
    const Lesson original = exampleLesson();
    const Result<Lesson> german = translated(original, {}, translation(), "de");
    QVERIFY2(german.ok(), german.ok() ? "" : german.error().text.c_str());
    const Lesson &lesson = german.value();
    QCOMPARE(lesson.title, std::string("Titel"));
    QCOMPARE(lesson.watch[2], std::string("drei"));
    QCOMPARE(lesson.questions[2].text, std::string("Und dann?"));
    QCOMPARE(lesson.questions[2].options, original.questions[2].options);
    QCOMPARE(lesson.references, original.references);
    const Result<Lesson> variant = translated(original, {"classic"}, translation() + "variant.classic = \"wie früher\"\n", "de");
    QVERIFY2(variant.ok(), variant.ok() ? "" : variant.error().text.c_str());
    QCOMPARE(variant.value().variantTitles.at("classic"), std::string("wie früher"));
}

void TestReadLesson::incompleteTranslationsAreReported_data()
{
    QTest::addColumn<std::string>("text");
    const auto without = [](const std::string &line) { return with(translation(), line + '\n', ""); };
    QTest::newRow("title") << without("title = \"Titel\"");
    QTest::newRow("summary") << without("summary = \"Worum es geht\"");
    QTest::newRow("explanation") << without("explanation = \"Darum\"");
    QTest::newRow("differs") << without("differs = \"Anders\"");
    QTest::newRow("a reason") << without("question.second-send.reason = \"Deshalb.\"");
    QTest::newRow("a line to watch") << with(translation(), "\"zwei\", ", "");
    QTest::newRow("another lesson") << with(translation(), "server-killed-write", "refused");
    QTest::newRow("an option of the kernel") << translation() + "question.first-send.options = [ \"1\", \"2\", \"3\" ]\n";
    QTest::newRow("a question too many") << translation() + "question.third.text = \"?\"\n";
}

void TestReadLesson::incompleteTranslationsAreReported()
{
    QFETCH(std::string, text);
    QVERIFY(!translated(exampleLesson(), {}, text, "de").ok());
}

QTEST_APPLESS_MAIN(TestReadLesson)
#include "test_read_lesson.moc"
