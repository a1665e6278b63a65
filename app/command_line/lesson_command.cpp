#include "command_line/command.h"

#include "base/time_text.h"
#include "command_line/arguments.h"
#include "command_line/messages.h"
#include "lesson/answer.h"
#include "lesson/lesson_library.h"
#include "scenario/library.h"
#include "text/language.h"

namespace teardown {

namespace {

constexpr qsizetype lineWidth = 100;

/// Breaks one paragraph into lines.
QString wrapped(const QString &paragraph, const QString &indent)
{
    QString text, line = indent;
    for (const QString &word : paragraph.simplified().split(' ')) {
        if (line.size() + 1 + word.size() > lineWidth && line.size() > indent.size()) {
            text += line + '\n';
            line = QString(indent.size(), ' ');
        }
        line += (line.trimmed().isEmpty() || line == indent ? "" : " ") + word;
    }
    return text + line + '\n';
}

QString paragraphs(const std::string &text)
{
    QString result;
    for (const QString &paragraph : fromUtf8(text).split("\n\n", Qt::SkipEmptyParts))
        result += (result.isEmpty() ? "" : "\n") + wrapped(paragraph, {});
    return result;
}

QString items(const std::vector<std::string> &lines)
{
    QString result;
    for (const std::string &line : lines)
        result += wrapped(fromUtf8(line), "* ");
    return result;
}

QString section(const QString &heading, const QString &text) { return QStringLiteral("\n%1\n%2").arg(heading, text); }

QString answerText(const Question &question, const Setup &setup)
{
    Recording run(setup);
    const Outcome outcome = outcomeOf(run, question);
    const QString shown = outcome.option ? fromUtf8(question.options[*outcome.option]) : fromUtf8(outcome.answer.text);
    return "   " + CommandText::tr("Answer: %1").arg(shown) + '\n' + wrapped(fromUtf8(question.reason), "   ");
}

QString questionText(const Question &question, int number)
{
    const QString at = fromUtf8(withUnit(question.at - Time{})), asked = fromUtf8(question.text);
    const bool isSpecial = !question.variant.empty() && question.variant != "*";
    QString text = isSpecial
        ? CommandText::tr("%1. At %2 in the variant %3: %4").arg(QString::number(number), at, fromUtf8(question.variant), asked)
        : CommandText::tr("%1. At %2: %3").arg(QString::number(number), at, asked);
    text = "\n" + wrapped(text, {});
    for (std::size_t i = 0; i < question.options.size(); ++i)
        text +=
            wrapped(QStringLiteral("%1) %2").arg(QChar(u'a' + static_cast<char16_t>(i)), fromUtf8(question.options[i])), "   ");
    return text;
}

/// The set-up in which the question is asked.
Setup setupFor(const Scenario &scenario, const std::string &fileOrId, const Question &question)
{
    if (question.variant.empty() || question.variant == "*")
        return scenario.setup;
    const auto variant = openScenario(fileOrId, question.variant);
    return variant ? variant.value().setup : scenario.setup;
}

QString lessonText(const Lesson &lesson, const Scenario &scenario, bool withAnswers)
{
    const std::string &title = lesson.title.empty() ? scenario.title : lesson.title;
    QString text = fromUtf8(title) + "\n\n" + wrapped(fromUtf8(lesson.aim), {});
    text += section(CommandText::tr("What to watch"), items(lesson.watch));
    QString questions;
    int number = 0;
    for (const Question &question : lesson.questions) {
        questions += questionText(question, ++number);
        if (withAnswers)
            questions += answerText(question, setupFor(scenario, scenario.id, question));
    }
    text += section(CommandText::tr("Questions"), questions.mid(1));
    if (!withAnswers)
        return text;
    text += section(CommandText::tr("Explanation"), paragraphs(lesson.explanation));
    text += section(CommandText::tr("A common mistake"), paragraphs(lesson.mistake));
    if (!lesson.differs.empty())
        text += section(CommandText::tr("Literature and recording"), paragraphs(lesson.differs));
    text += section(CommandText::tr("What to change and try"), items(lesson.tryNext));
    return text + section(CommandText::tr("References"), items(lesson.references));
}

int fail(const InputError &error)
{
    complain(error);
    return exitBadInput;
}

} // namespace

int runLessonCommand(const QStringList &arguments)
{
    const CommandForm form{"lesson", "ID",
        CommandText::tr("Prints the lesson on a built-in scenario: what to watch, and the questions that the window asks."),
        {{"answers", CommandText::tr("With the answers, as a run gives them, and the explanation.")}}, 1, 1};
    const Arguments read(form, arguments);
    if (const auto status = read.exitStatus())
        return *status;
    const std::string id = read.operands().first().toStdString();
    const auto scenario = libraryScenario(id);
    if (!scenario)
        return fail(scenario.error());
    const auto lesson = libraryLesson(id, spokenLanguage().toStdString());
    if (!lesson)
        return fail(lesson.error());
    say(lessonText(lesson.value(), scenario.value(), read.has("answers")));
    return exitDone;
}

} // namespace teardown
