#include "lesson/lesson_parts.h"

#include "scenario/input_problem.h"

namespace teardown {

namespace {

/// As many sentences as the original has.
void translate(std::vector<std::string> &sentences, TableReader &table, std::string_view key)
{
    sentences = readSentences(table, key, sentences.size(), sentences.size());
}

void translate(Question &question, const Value &value)
{
    TableReader table(value, "[question." + question.id + "]");
    question.text = readSentence(table, "text");
    question.reason = readSentence(table, "reason");
    if (question.right)
        translate(question.options, table, "options");
    table.finish();
}

void translateQuestions(std::vector<Question> &questions, TableReader &file)
{
    TableReader table(file.need("question"), "[question]");
    for (Question &question : questions)
        translate(question, table.need(question.id));
    table.finish();
}

std::map<std::string, std::string> readVariantTitles(TableReader &file, const std::vector<std::string> &variants)
{
    std::map<std::string, std::string> titles;
    if (variants.empty())
        return titles;
    TableReader table(file.need("variant"), "[variant]");
    for (const std::string &name : variants)
        titles[name] = readSentence(table, name);
    table.finish();
    return titles;
}

Lesson translateAll(Lesson lesson, const std::vector<std::string> &variants, const Value &document)
{
    TableReader file(document, phrase("Input", "the translation"));
    if (readScenarioId(file) != lesson.scenario)
        fail(file.need("scenario").position, "unknown-scenario", phrase("Input", "this translates the lesson on '%1'"),
            {lesson.scenario});
    lesson.title = readSentence(file, "title");
    lesson.summary = readSentence(file, "summary");
    lesson.variantTitles = readVariantTitles(file, variants);
    lesson.aim = readSentence(file, "aim");
    translate(lesson.watch, file, "watch");
    lesson.explanation = readSentence(file, "explanation");
    lesson.mistake = readSentence(file, "mistake");
    if (!lesson.differs.empty())
        lesson.differs = readSentence(file, "differs");
    translate(lesson.tryNext, file, "try");
    translateQuestions(lesson.questions, file);
    file.finish();
    return lesson;
}

} // namespace

Result<Lesson> translated(
    const Lesson &original, const std::vector<std::string> &variants, std::string_view text, std::string fileName)
{
    const Result<Value> document = parseDocument(text, fileName);
    if (!document)
        return document.error();
    try {
        return translateAll(original, variants, document.value());
    } catch (InputProblem &problem) {
        problem.error.file = std::move(fileName);
        return problem.error;
    }
}

} // namespace teardown
