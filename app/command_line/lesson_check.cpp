#include "command_line/lesson_check.h"

#include "base/time_text.h"
#include "command_line/messages.h"
#include "lesson/answer.h"
#include "lesson/check_lesson.h"
#include "text/in_words.h"

namespace teardown {

namespace {

QString timeText(Time time) { return fromUtf8(withUnit(time - Time{})); }

QString inVariant(const Scenario &scenario)
{
    return scenario.variant.empty() ? QString() : CommandText::tr(", variant %1").arg(fromUtf8(scenario.variant));
}

/// "    first-send at 2.9 s: 5, at 3 s"
QString answerLine(const Scenario &scenario, const Question &question, const Outcome &outcome)
{
    const Answer &answer = outcome.answer;
    const QString text = answer.problem.empty() ? fromUtf8(answer.text) : QStringLiteral("(%1)").arg(inWords(answer.problem));
    QString line = "    "
        + CommandText::tr("%1%2, stop at %3: %4").arg(fromUtf8(question.id), inVariant(scenario), timeText(question.at), text);
    if (answer.moment)
        line += CommandText::tr(", decided at %1").arg(timeText(*answer.moment));
    if (outcome.option && question.options[*outcome.option] != answer.text)
        line += CommandText::tr(", option \"%1\"").arg(fromUtf8(question.options[*outcome.option]));
    return line + '\n';
}

} // namespace

LessonCheck::LessonCheck(Lesson lesson, QString name) : m_lesson(std::move(lesson)), m_name(std::move(name)) {}

void LessonCheck::checkAgainst(const Scenario &scenario)
{
    for (const LessonFault &fault : checkShape(m_lesson, scenario))
        addFault({}, fromUtf8(fault.question), inWords(fault.text), fault.position);
}

void LessonCheck::checkAgainst(const Scenario &scenario, Recording &run)
{
    for (const LessonFault &fault : checkQuestions(m_lesson, scenario, run))
        addFault(inVariant(scenario), fromUtf8(fault.question), inWords(fault.text), fault.position);
    for (const Question &question : m_lesson.questions) {
        if (question.askedIn(scenario.variant))
            m_answers.append(answerLine(scenario, question, outcomeOf(run, question)));
    }
}

void LessonCheck::addFault(const QString &variant, const QString &question, const QString &text, TextPosition position)
{
    const QString place = position.line > 0 ? CommandText::tr(" (line %1)").arg(position.line) : QString();
    const QString about = question.isEmpty() ? CommandText::tr("the lesson") : CommandText::tr("question %1").arg(question);
    m_faults.append(QStringLiteral("    %1%2%3: %4\n").arg(about, variant, place, text));
}

} // namespace teardown
