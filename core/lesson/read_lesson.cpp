#include "lesson/lesson_parts.h"

#include "scenario/input_problem.h"
#include "scenario/scenario.h"

#include <algorithm>

namespace teardown {

namespace {

constexpr int lastPitfall = 37;

/// "T12" as 12.
int readPitfall(const Value &value)
{
    const std::string &text = TableReader::asText(value, "a pitfall");
    for (int number = 1; number <= lastPitfall; ++number) {
        if (text == "T" + std::to_string(number))
            return number;
    }
    fail(value.position, "unknown-word", phrase("Input", "'%1' is not a row of the list of beliefs; write T1 to T37"), {text});
}

std::vector<int> readPitfalls(TableReader &table)
{
    std::vector<int> pitfalls;
    const Value *list = table.find("pitfalls");
    if (!list)
        return pitfalls;
    TableReader::require(*list, ValueKind::Array, "pitfalls");
    for (const Value &item : list->items)
        pitfalls.push_back(readPitfall(item));
    return pitfalls;
}

Fact readFact(const Value &value)
{
    TableReader table(value, phrase("Input", "a fact of shown_by"));
    Fact fact;
    fact.position = value.position;
    const auto query = readQuery(table);
    if (!query)
        fail(value.position, "no-answer", {},
            phrase("Input", "a fact of shown_by needs one of segment, state, call, time and count"));
    fact.query = *query;
    fact.is = readSentence(table, "is");
    table.finish();
    return fact;
}

std::vector<Fact> readShownBy(TableReader &table)
{
    std::vector<Fact> facts;
    for (const Value *item : table.tables("shown_by"))
        facts.push_back(readFact(*item));
    return facts;
}

void readAnswer(Question &question, TableReader &table)
{
    TableReader answer(table.need("answer"), Sentence(phrase("Input", "the answer of %1"), {table.what()}));
    question.query = readQuery(answer);
    question.shownBy = readShownBy(table);
    const auto right = answer.optionalInteger("right", 1, static_cast<std::int64_t>(question.options.size()));
    if (question.query.has_value() == right.has_value())
        fail(answer.position(), right ? "two-answers" : "no-answer",
            phrase("Input", "%1 needs exactly one of segment, state, call, time, count and right"), {answer.what()});
    if (right)
        question.right = static_cast<std::size_t>(*right - 1);
    if (right.has_value() == question.shownBy.empty())
        fail(answer.position(), right ? "missing-key" : "unknown-key", {"shown_by"},
            right ? phrase("Input", "an answer 'right' needs shown_by: the facts of the run that bear it out")
                  : phrase("Input", "shown_by belongs to an answer 'right'"));
    answer.finish();
}

std::vector<std::string> readOptions(TableReader &table)
{
    std::vector<std::string> options = readSentences(table, "options", 2, 5);
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (std::count(options.begin(), options.end(), options[i]) > 1)
            fail(table.need("options").position, "duplicate", phrase("Input", "the option '%1' is there twice"), {options[i]});
    }
    return options;
}

Question readQuestion(const Value &value)
{
    TableReader table(value, "[[question]]");
    Question question;
    question.position = value.position;
    question.id = readSentence(table, "id");
    question.at = atTime(table.duration("at"));
    question.variant = table.optionalText("variant").value_or("");
    question.text = readSentence(table, "text");
    question.options = readOptions(table);
    question.reason = readSentence(table, "reason");
    question.pitfalls = readPitfalls(table);
    readAnswer(question, table);
    table.finish();
    return question;
}

std::vector<Question> readQuestions(TableReader &file)
{
    std::vector<Question> questions;
    for (const Value *value : file.tables("question")) {
        Question next = readQuestion(*value);
        const auto same = [&](const Question &other) { return other.id == next.id; };
        if (std::any_of(questions.begin(), questions.end(), same))
            fail(value->position, "duplicate", phrase("Input", "there are two questions '%1'"), {next.id});
        questions.push_back(std::move(next));
    }
    if (questions.size() < 2)
        fail(file.position(), "wrong-count", {"question", std::to_string(questions.size())},
            {phrase("Input", "a lesson asks at least two questions, not %1"), {std::to_string(questions.size())}});
    return questions;
}

Lesson readAll(const Value &document)
{
    constexpr std::size_t any = 100;
    TableReader file(document, phrase("Input", "the lesson"));
    Lesson lesson;
    lesson.scenario = readScenarioId(file);
    lesson.aim = readSentence(file, "aim");
    lesson.watch = readSentences(file, "watch", 2, 5);
    lesson.explanation = readSentence(file, "explanation");
    lesson.mistake = readSentence(file, "mistake");
    if (file.find("differs"))
        lesson.differs = readSentence(file, "differs");
    lesson.tryNext = readSentences(file, "try", 1, any);
    lesson.references = readSentences(file, "references", 1, any);
    lesson.questions = readQuestions(file);
    file.finish();
    return lesson;
}

} // namespace

std::string readSentence(TableReader &table, std::string_view key)
{
    const Value &value = table.need(key);
    const std::string &text = TableReader::asText(value, key);
    if (text.find_first_not_of(" \t\r\n") == std::string::npos)
        fail(value.position, "empty", {std::string(key)}, {phrase("Input", "'%1' of %2 says nothing"), {key, table.what()}});
    return text;
}

std::vector<std::string> readSentences(TableReader &table, std::string_view key, std::size_t least, std::size_t most)
{
    const Value &list = table.need(key);
    TableReader::require(list, ValueKind::Array, key);
    const std::string name(key);
    if (list.items.size() < least || list.items.size() > most)
        fail(list.position, "wrong-count", {name, std::to_string(list.items.size())},
            {phrase("Input", "'%1' has %2 to %3 items, not %4"),
                {name, std::to_string(least), std::to_string(most), std::to_string(list.items.size())}});
    std::vector<std::string> sentences;
    for (const Value &item : list.items) {
        sentences.push_back(TableReader::asText(item, "an item of '" + name + "'"));
        if (sentences.back().empty())
            fail(item.position, "empty", phrase("Input", "an item of '%1' says nothing"), {name});
    }
    return sentences;
}

std::string readScenarioId(TableReader &file)
{
    const std::int64_t format = file.integer("format", 0, INT64_MAX);
    if (format != lessonFormat)
        fail(file.need("format").position, "unsupported-format", {std::to_string(format)},
            {phrase("Input", "this program reads format %1 of lessons, not %2"),
                {std::to_string(lessonFormat), std::to_string(format)}});
    return readSentence(file, "scenario");
}

Result<Lesson> readLesson(std::string_view text, std::string fileName)
{
    const Result<Value> document = parseDocument(text, fileName);
    if (!document)
        return document.error();
    try {
        return readAll(document.value());
    } catch (InputProblem &problem) {
        problem.error.file = std::move(fileName);
        return problem.error;
    }
}

Result<Lesson> readLessonFile(const std::string &path)
{
    const Result<std::string> text = readTextFile(path);
    return text ? readLesson(text.value(), path) : text.error();
}

} // namespace teardown
