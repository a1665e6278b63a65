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

LessonFault faultOf(const Question &question, std::string text) { return {question.id, std::move(text), question.position}; }

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
            faults.push_back(
                faultOf(question, "the scenario has no variant '" + question.variant + "'" + hint(question.variant, variants)));
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
            faults.push_back(faultOf(question, "it stops at " + timeText(question.at) + ", before '" + before->id + "'"));
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
            faults.push_back(faultOf(question, "the option '" + option + "' is neither a time nor 'never'"));
        if (time)
            times.push_back(*time);
    }
    std::sort(times.begin(), times.end());
    for (std::size_t i = 1; i < times.size(); ++i) {
        if (times[i] - times[i - 1] < times[i] / 100 * optionDistancePercent)
            faults.push_back(faultOf(question,
                withUnit(times[i - 1]) + " and " + withUnit(times[i]) + " are nearer to each other than "
                    + std::to_string(optionDistancePercent) + " %"));
    }
}

void checkQuery(std::vector<LessonFault> &faults, const Question &question, const Outcome &outcome)
{
    const Answer &answer = outcome.answer;
    if (!answer.problem.empty())
        faults.push_back(faultOf(question, answer.problem));
    else if (!outcome.option)
        faults.push_back(
            faultOf(question, "the run gives " + answer.text + ", which is not among the options " + listOf(question.options)));
    if (answer.moment && *answer.moment <= question.at)
        faults.push_back(faultOf(question,
            "it stops at " + timeText(question.at) + ", but that is decided at " + timeText(*answer.moment)
                + ": the stop must come before"));
    if (std::get_if<TimeQuery>(&*question.query))
        checkTimeOptions(faults, question);
}

} // namespace

std::vector<LessonFault> checkShape(const Lesson &lesson, const Scenario &scenario)
{
    std::vector<LessonFault> faults;
    if (lesson.scenario != scenario.id)
        faults.push_back({{}, "it belongs to '" + lesson.scenario + "', not to '" + scenario.id + "'", {}});
    const std::vector<std::string> variants = variantNames(scenario);
    checkVariants(faults, lesson, variants);
    for (const std::string &variant : variants)
        checkOrder(faults, lesson, variant);
    const auto asked = std::count_if(
        lesson.questions.begin(), lesson.questions.end(), [](const Question &question) { return question.askedIn(""); });
    if (asked == 0)
        faults.push_back({{}, "it asks nothing in the scenario as it opens", {}});
    return faults;
}

std::vector<LessonFault> checkQuestions(const Lesson &lesson, const Scenario &scenario, Recording &run)
{
    std::vector<LessonFault> faults;
    for (const Question &question : lesson.questions) {
        if (!question.askedIn(scenario.variant))
            continue;
        if (question.at < run.setup().start || question.at >= run.end())
            faults.push_back(faultOf(question, "it stops at " + timeText(question.at) + ", when the run is not under way"));
        const Outcome outcome = outcomeOf(run, question);
        if (question.query)
            checkQuery(faults, question, outcome);
        for (const std::string &refuted : outcome.refuted)
            faults.push_back(faultOf(question, "shown_by does not hold: " + refuted));
    }
    return faults;
}

} // namespace teardown
