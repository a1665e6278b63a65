#include "lesson/check_lesson.h"

#include "base/time_text.h"
#include "lesson/answer.h"
#include "scenario/quantity.h"
#include "scenario/suggest.h"

#include <algorithm>

namespace teardown {

namespace {

std::string timeText(Time time) { return withUnit(time - Time{}); }

std::string listOf(const std::vector<std::string> &options)
{
    std::string list;
    for (const std::string &option : options)
        list += (list.empty() ? "" : ", ") + option;
    return list;
}

LessonFault faultOf(const Question &question, Sentence text) { return {question.id, std::move(text), question.position}; }

std::vector<std::string> variantNames(const Scenario &scenario)
{
    std::vector<std::string> names{""};
    for (const VariantName &variant : scenario.variants)
        names.push_back(variant.name);
    return names;
}

void checkVariants(std::vector<LessonFault> &faults, const Lesson &lesson, const std::vector<std::string> &variants)
{
    for (const Question &question : lesson.questions) {
        const bool known =
            question.variant == "*" || std::find(variants.begin(), variants.end(), question.variant) != variants.end();
        if (!known)
            faults.push_back(faultOf(question,
                {phrase("Input", "the scenario has no variant '%1'%2"), {question.variant, hint(question.variant, variants)}}));
    }
}

/// Whoever takes the lesson in one variant meets its questions in the order of the file.
void checkOrder(std::vector<LessonFault> &faults, const Lesson &lesson, const std::string &variant)
{
    const Question *before = nullptr;
    for (const Question &question : lesson.questions) {
        if (!question.askedIn(variant))
            continue;
        if (before && question.at < before->at)
            faults.push_back(
                faultOf(question, {phrase("Lesson", "it stops at %1, before '%2'"), {timeText(question.at), before->id}}));
        before = &question;
    }
}

/// Times that a person could not tell apart, and words that are no time.
void checkTimeOptions(std::vector<LessonFault> &faults, const Question &question)
{
    std::vector<Duration> times;
    for (const std::string &option : question.options) {
        const auto time = parseDuration(option);
        if (!time && option != "never")
            faults.push_back(faultOf(question, {phrase("Lesson", "the option '%1' is neither a time nor 'never'"), {option}}));
        if (time)
            times.push_back(*time);
    }
    std::sort(times.begin(), times.end());
    for (std::size_t i = 1; i < times.size(); ++i) {
        if (times[i] - times[i - 1] < times[i] / 100 * optionDistancePercent)
            faults.push_back(faultOf(question,
                {phrase("Lesson", "%1 and %2 are nearer to each other than %3 %"),
                    {withUnit(times[i - 1]), withUnit(times[i]), std::to_string(optionDistancePercent)}}));
    }
}

void checkQuery(std::vector<LessonFault> &faults, const Question &question, const Outcome &outcome)
{
    const Answer &answer = outcome.answer;
    if (!answer.problem.empty())
        faults.push_back(faultOf(question, answer.problem));
    else if (!outcome.option)
        faults.push_back(faultOf(question,
            {phrase("Lesson", "the run gives %1, which is not among the options %2"), {answer.text, listOf(question.options)}}));
    if (answer.moment && *answer.moment <= question.at)
        faults.push_back(faultOf(question,
            {phrase("Lesson", "it stops at %1, but that is decided at %2: the stop must come before"),
                {timeText(question.at), timeText(*answer.moment)}}));
    if (std::get_if<TimeQuery>(&*question.query))
        checkTimeOptions(faults, question);
}

} // namespace

std::vector<LessonFault> checkShape(const Lesson &lesson, const Scenario &scenario)
{
    std::vector<LessonFault> faults;
    if (lesson.scenario != scenario.id)
        faults.push_back({{}, {phrase("Lesson", "it belongs to '%1', not to '%2'"), {lesson.scenario, scenario.id}}, {}});
    const std::vector<std::string> variants = variantNames(scenario);
    checkVariants(faults, lesson, variants);
    for (const std::string &variant : variants)
        checkOrder(faults, lesson, variant);
    const auto asked = std::count_if(
        lesson.questions.begin(), lesson.questions.end(), [](const Question &question) { return question.askedIn(""); });
    if (asked == 0)
        faults.push_back({{}, phrase("Lesson", "it asks nothing in the scenario as it opens"), {}});
    return faults;
}

std::vector<LessonFault> checkQuestions(const Lesson &lesson, const Scenario &scenario, Recording &run)
{
    std::vector<LessonFault> faults;
    for (const Question &question : lesson.questions) {
        if (!question.askedIn(scenario.variant))
            continue;
        if (question.at < run.setup().start || question.at >= run.end())
            faults.push_back(
                faultOf(question, {phrase("Lesson", "it stops at %1, when the run is not under way"), {timeText(question.at)}}));
        const Outcome outcome = outcomeOf(run, question);
        if (question.query)
            checkQuery(faults, question, outcome);
        for (const Sentence &refuted : outcome.refuted)
            faults.push_back(faultOf(question, {phrase("Lesson", "shown_by does not hold: %1"), {refuted}}));
    }
    return faults;
}

} // namespace teardown
