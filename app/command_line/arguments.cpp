#include "command_line/arguments.h"

#include "command_line/command.h"
#include "command_line/language_option.h"
#include "command_line/messages.h"
#include "scenario/suggest.h"

namespace teardown {

namespace {

QCommandLineOption helpOption() { return QCommandLineOption({"h", "help"}, CommandText::tr("Show this.")); }

/// "-o, --output OUT"
QString spelling(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append((name.size() == 1 ? "-" : "--") + name);
    return names.join(", ") + (option.valueName().isEmpty() ? "" : " " + option.valueName());
}

/// Where the form of the next command goes that is run; null if it is to be run in earnest.
CommandForm *askedForm = nullptr;

QStringList longNames(const CommandForm &form)
{
    QStringList names{"help", "language"};
    for (const QCommandLineOption &option : form.options)
        names.append(option.names().last());
    return names;
}

} // namespace

QString didYouMean(const QString &word, const QStringList &candidates)
{
    std::vector<std::string> words;
    for (const QString &candidate : candidates)
        words.push_back(candidate.toStdString());
    const QString near = fromUtf8(nearest(word.toStdString(), words));
    return near.isEmpty() ? QString() : CommandText::tr("; did you mean '%1'?").arg(near);
}

QString helpText(const CommandForm &form)
{
    QString text = CommandText::tr("Usage: tcp-teardown %1 [OPTIONS]%2\n\n%3\n\nOptions:\n")
                       .arg(form.name, form.operands.isEmpty() ? QString() : " " + form.operands, form.about);
    for (const QCommandLineOption &option : form.options + QList{languageOption(), helpOption()})
        text += QStringLiteral("  %1  %2\n").arg(spelling(option), -26).arg(option.description());
    return text;
}

CommandForm formOf(int (*command)(const QStringList &arguments))
{
    CommandForm form;
    askedForm = &form;
    command({});
    askedForm = nullptr;
    return form;
}

Arguments::Arguments(const CommandForm &form, const QStringList &arguments)
{
    if (askedForm) {
        *askedForm = form;
        m_exitStatus = exitDone;
        return;
    }
    m_parser.setSingleDashWordOptionMode(QCommandLineParser::ParseAsCompactedShortOptions);
    m_parser.addOptions(form.options);
    m_parser.addOption(helpOption());
    const bool parsed = m_parser.parse(QStringList{form.name} + arguments);
    if (m_parser.isSet(helpOption())) {
        say(helpText(form));
        m_exitStatus = exitDone;
    } else if (const auto wrong = mistake(form, parsed)) {
        complain(*wrong + '\n' + CommandText::tr("See tcp-teardown help %1.").arg(form.name));
        m_exitStatus = exitBadInput;
    }
}

std::optional<QString> Arguments::mistake(const CommandForm &form, bool parsed) const
{
    if (!m_parser.unknownOptionNames().isEmpty()) {
        const QString name = m_parser.unknownOptionNames().first();
        return CommandText::tr("%1 has no option '%2'%3").arg(form.name, name, didYouMean(name, longNames(form)));
    }
    if (!parsed)
        return m_parser.errorText();
    if (operands().size() < form.leastOperands)
        return CommandText::tr("%1 needs %2").arg(form.name, form.operands);
    if (operands().size() > form.mostOperands)
        return CommandText::tr("'%1' is more than %2 takes").arg(operands().at(form.mostOperands), form.name);
    return std::nullopt;
}

} // namespace teardown
