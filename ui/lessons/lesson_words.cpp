#include "lessons/lesson_words.h"

#include <QCoreApplication>

#include "text/markup.h"

namespace teardown {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("Lesson", text); }

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
        return tr("nothing");
    if (option == "none")
        return tr("none: no connection is left");
    if (option == "never")
        return tr("never");
    if (option == "blocks")
        return tr("it blocks: it does not return");
    if (option == "killed")
        return tr("it never returns: its process is killed");
    return QString::fromStdString(option);
}

QString explanationText(const Lesson &lesson)
{
    QString html = section(tr("Explanation"), richParagraphs(lesson.explanation));
    html += section(tr("A common mistake"), richParagraphs(lesson.mistake));
    if (!lesson.differs.empty())
        html += section(tr("Literature and recording"), richParagraphs(lesson.differs));
    html += section(tr("What to change and try"), richList(lesson.tryNext));
    return html + section(tr("References"), richList(lesson.references));
}

} // namespace teardown
