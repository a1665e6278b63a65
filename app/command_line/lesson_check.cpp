#include "command_line/lesson_check.h"

#include <QJsonObject>

#include "base/time_text.h"
#include "command_line/messages.h"
#include "lesson/answer.h"
#include "text/in_words.h"

namespace teardown {

namespace {

QString timeText(Time time) { return fromUtf8(withUnit(time - Time{})); }

QString inVariant(const std::string &variant)
{
    return variant.empty() ? QString() : CommandText::tr(", variant %1").arg(fromUtf8(variant));
}

/// "    question first-send, variant classic (line 12): ..."
QString faultLine(const std::string &variant, const LessonFault &fault)
{
    const QString question = fromUtf8(fault.question);
    const QString place = fault.position.line > 0 ? CommandText::tr(" (line %1)").arg(fault.position.line) : QString();
    const QString about = question.isEmpty() ? CommandText::tr("the lesson") : CommandText::tr("question %1").arg(question);
    return QStringLiteral("    %1%2%3: %4\n").arg(about, inVariant(variant), place, inWords(fault.text));
}

/// "    first-send at 2.9 s: 5, at 3 s"
QString answerLine(const Scenario &scenario, const Question &question, const Outcome &outcome)
{
    const Answer &answer = outcome.answer;
    const QString text = answer.problem.empty() ? fromUtf8(answer.text) : QStringLiteral("(%1)").arg(inWords(answer.problem));
    QString line = "    "
        + CommandText::tr("%1%2, stop at %3: %4")
              .arg(fromUtf8(question.id), inVariant(scenario.variant), timeText(question.at), text);
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
    for (LessonFault &fault : checkShape(m_lesson, scenario))
        m_faults.push_back({{}, std::move(fault)});
}

void LessonCheck::checkAgainst(const Scenario &scenario, Recording &run)
{
    for (LessonFault &fault : checkQuestions(m_lesson, scenario, run))
        m_faults.push_back({scenario.variant, std::move(fault)});
    for (const Question &question : m_lesson.questions) {
        if (question.askedIn(scenario.variant))
            m_answers.append(answerLine(scenario, question, outcomeOf(run, question)));
    }
}

QString LessonCheck::faults() const
{
    QString lines;
    for (const Fault &fault : m_faults)
        lines += faultLine(fault.variant, fault.what);
    return lines;
}

QJsonArray LessonCheck::faultsAsJson() const
{
    QJsonArray list;
    for (const auto &[variant, fault] : m_faults)
        list.append(QJsonObject{{"variant", fromUtf8(variant)}, {"question", fromUtf8(fault.question)},
            {"line", fault.position.line}, {"problem", fromUtf8(english(fault.text))}});
    return list;
}

} // namespace teardown
