#include "lessons/lesson_words.h"

#include <QCoreApplication>

#include "text/markup.h"

namespace teardown {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Lesson)
};

QString section(const QString &heading, const QString &content)
{
    return QStringLiteral("<p><b>%1</b></p>%2").arg(heading.toHtmlEscaped(), content);
}

} // namespace

QString richText(const std::string &sentence) { return toRichText(QString::fromStdString(sentence)); }

QString richParagraphs(const std::string &text)
{
    QString html;
    for (const QString &paragraph : QString::fromStdString(text).split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
        html += QStringLiteral("<p>%1</p>").arg(toRichText(paragraph.simplified()));
    return html;
}

QString richList(const std::vector<std::string> &lines)
{
    QString html;
    for (const std::string &line : lines)
        html += QStringLiteral("<li>%1</li>").arg(richText(line));
    return QStringLiteral("<ul style=\"margin-left: 14px; -qt-list-indent: 0;\">%1</ul>").arg(html);
}

QString optionText(const Question &question, const std::string &option)
{
    if (!question.query)
        return QString::fromStdString(option);
    if (option == "nothing")
        return Text::tr("nothing");
    if (option == "none")
        return Text::tr("none: no connection is left");
    if (option == "never")
        return Text::tr("never");
    if (option == "blocks")
        return Text::tr("it blocks: it does not return");
    if (option == "killed")
        return Text::tr("it never returns: its process is killed");
    return QString::fromStdString(option);
}

QString explanationText(const Lesson &lesson)
{
    QString html = section(Text::tr("Explanation"), richParagraphs(lesson.explanation));
    html += section(Text::tr("A common mistake"), richParagraphs(lesson.mistake));
    if (!lesson.differs.empty())
        html += section(Text::tr("Literature and recording"), richParagraphs(lesson.differs));
    html += section(Text::tr("What to change and try"), richList(lesson.tryNext));
    return html + section(Text::tr("References"), richList(lesson.references));
}

} // namespace teardown
