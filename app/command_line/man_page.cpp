#include "command_line/command_pages.h"

#include <QCoreApplication>

#include "command_line/language_option.h"

namespace teardown {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ManPage)
};

QString escaped(QString text)
{
    text.replace('\\', "\\e").replace('-', "\\-");
    return text;
}

/// One line of text; one that begins with a dot or a quote would be a command.
QString line(const QString &text)
{
    const QString safe = escaped(text.simplified());
    return (safe.startsWith('.') || safe.startsWith('\'') ? "\\&" + safe : safe) + '\n';
}

/// A macro with one argument.
QString macro(const char *name, const QString &argument)
{
    QString safe = escaped(argument);
    safe.replace('"', "\\(dq");
    return QStringLiteral(".%1 \"%2\"\n").arg(QLatin1String(name), safe);
}

QString tagged(const QString &tag, const QString &text) { return ".TP\n.B " + line(tag) + line(text); }

/// Paragraphs; lines that begin with a space are a list, whose first word stands before what it is.
QString prose(const QString &text)
{
    QString result;
    bool inParagraph = false;
    for (const QString &raw : text.split('\n')) {
        const QString words = raw.trimmed();
        const QString first = words.section(' ', 0, 0);
        if (words.isEmpty()) {
            inParagraph = false;
        } else if (raw.startsWith("  ")) {
            result += words == first ? line(words) : tagged(first, words.mid(first.size()));
            inParagraph = false;
        } else {
            result += (inParagraph || result.isEmpty() ? QString() : QStringLiteral(".PP\n")) + line(words);
            inParagraph = true;
        }
    }
    return result;
}

QString optionTag(const QCommandLineOption &option)
{
    QStringList names;
    for (const QString &name : option.names())
        names.append("\\fB" + escaped((name.size() == 1 ? "-" : "--") + name) + "\\fR");
    const QString value = option.valueName().isEmpty() ? QString() : " \\fI" + escaped(option.valueName()) + "\\fR";
    return names.join(", ") + value + '\n';
}

QString commandSection(const CommandPage &page)
{
    const CommandForm &form = page.form;
    QString text = macro("SS", (page.name + " " + (form.options.isEmpty() ? "" : "[OPTIONS] ") + form.operands).trimmed());
    text += prose(form.about.isEmpty() ? page.about : form.about);
    for (const QCommandLineOption &option : form.options)
        text += ".TP\n" + optionTag(option) + line(option.description());
    return text;
}

QString synopsis()
{
    return ".B tcp\\-teardown\n.RB [ open ]\n.RI [ FILE | ID ]\n.br\n"
           ".B tcp\\-teardown\n.I COMMAND\n.RI [ OPTIONS ]\n\\&...\n";
}

QString description()
{
    return prose(Text::tr(
        "Two computers, a router and a firewall between them, and one TCP connection. TCP Teardown Explorer simulates what "
        "every kernel does when a process is killed, a cable is pulled or a firewall forgets, and shows it as a sequence "
        "diagram. Every segment, state, timer and error number comes out of a simulation; every record knows its cause "
        "and the rule behind it.\n\n"
        "Without a command the window opens. FILE is a scenario file (*.teardown), ID a built-in scenario as "
        "'tcp-teardown list' shows them. The commands need no display."));
}

QString exitStatus()
{
    return tagged("0", Text::tr("Done."))
        + tagged("1",
            Text::tr("Something came out otherwise than expected: a check or a replay found a difference, "
                     "two runs differ, a capture is damaged and only its beginning was read."))
        + tagged("2",
            Text::tr("Wrong input: what was asked for cannot be read, understood or written. A message says where and why."));
}

QString files()
{
    return tagged("~/.config/tcp-teardown/", Text::tr("What the window remembers."))
        + tagged("~/.local/share/tcp-teardown/progress.json", Text::tr("What a learner has answered."));
}

QString environment()
{
    return tagged("DISPLAY, WAYLAND_DISPLAY", Text::tr("Where the window opens. The commands need neither."))
        + tagged("LC_ALL, LC_MESSAGES, LANG", Text::tr("The language of messages, where there is a translation."))
        + tagged("XDG_CONFIG_HOME, XDG_DATA_HOME", Text::tr("Other places for the files below."));
}

QString example(const char *command, const QString &what) { return ".TP\n.B " + line(QLatin1String(command)) + line(what); }

QString examples()
{
    return example("tcp-teardown run server-killed", Text::tr("A run as a ladder of text."))
        + example(
            "tcp-teardown run syn-timeout --set client.tcp_syn_retries=2", Text::tr("The same with another kernel setting."))
        + example("tcp-teardown run close-four -o close-four.svg", Text::tr("The diagram as a picture."))
        + example("tcp-teardown import capture.pcapng", Text::tr("How the connections of a capture ended."))
        + example("tcp-teardown compare syn-timeout syn-timeout:classic", Text::tr("Where two runs differ."));
}

} // namespace

QString manPage(const std::vector<CommandPage> &pages, const QString &date)
{
    QString text = QStringLiteral(".TH TCP\\-TEARDOWN 1 \"%1\" \"tcp\\-teardown %2\" \"%3\"\n")
                       .arg(date, escaped(TEARDOWN_VERSION), Text::tr("User Commands"));
    text += ".SH NAME\ntcp\\-teardown \\- " + Text::tr("see and break a TCP connection") + '\n';
    text += ".SH SYNOPSIS\n" + synopsis();
    text += ".SH DESCRIPTION\n" + description();
    text += ".SH OPTIONS\n.TP\n" + optionTag(languageOption()) + line(languageOption().description());
    text += ".SH COMMANDS\n" + line(Text::tr("Every command explains itself with --help."));
    for (const CommandPage &page : pages)
        text += commandSection(page);
    text += ".SH \"EXIT STATUS\"\n" + exitStatus();
    text += ".SH ENVIRONMENT\n" + environment();
    text += ".SH FILES\n" + files();
    text += ".SH EXAMPLES\n" + examples();
    return text + ".SH \"SEE ALSO\"\n.BR ss (8),\n.BR tcp (7),\n.BR tcpdump (8)\n.PP\nRFC 9293, RFC 6298, RFC 5961, RFC 7323\n";
}

} // namespace teardown
