#include "editor/call_helper.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include "base/time_text.h"
#include "scenario/program_line.h"
#include "scenario/vocabulary.h"
#include "text/markup.h"
#include "text/words.h"

namespace teardown {

namespace {

enum When { AtOnce, After, At };
enum How { Once, UntilEof, Times, Forever };

/// What stands in front of an argument, in the order of the line; "" in front of the first.
struct Argument {
    const char *before;
    QString label, example;
};

using Arguments = std::vector<Argument>;

Arguments argumentsOf(CallName call)
{
    const Argument descriptor{"", CallHelper::tr("Descriptor"), QStringLiteral("sock")};
    switch (call) {
    case CallName::Socket:
    case CallName::Close: return {descriptor};
    case CallName::Bind: return {descriptor, {"", CallHelper::tr("Port, or address:port"), QStringLiteral("55555")}};
    case CallName::Listen: return {descriptor, {"", CallHelper::tr("Backlog"), QStringLiteral("5")}};
    case CallName::Accept: return {descriptor, {"as ", CallHelper::tr("New descriptor"), QStringLiteral("conn")}};
    case CallName::Connect: return {descriptor, {"", CallHelper::tr("Machine:port"), QStringLiteral("server:55555")}};
    case CallName::Send:
    case CallName::Recv: return {descriptor, {"", CallHelper::tr("Bytes"), QStringLiteral("100")}};
    case CallName::Shutdown: return {descriptor, {"", CallHelper::tr("read, write or both"), QStringLiteral("write")}};
    case CallName::Poll:
        return {descriptor, {"", CallHelper::tr("in, out, err, hup, rdhup"), QStringLiteral("in")},
            {"for ", CallHelper::tr("For at most (may be empty)"), QStringLiteral("5 s")}};
    case CallName::SetNonblocking: return {descriptor, {"", CallHelper::tr("on or off"), QStringLiteral("on")}};
    case CallName::GetSockOpt: return {descriptor, {"", CallHelper::tr("Option"), QStringLiteral("SO_ERROR")}};
    case CallName::SetSockOpt:
        return {descriptor, {"", CallHelper::tr("Option"), QStringLiteral("SO_KEEPALIVE")},
            {"", CallHelper::tr("Value"), QStringLiteral("1")}};
    case CallName::Sleep: return {{"", CallHelper::tr("How long"), QStringLiteral("1 s")}};
    }
    return {};
}

CallName callOf(const QComboBox &choice) { return static_cast<CallName>(choice.currentData().toInt()); }

/// The words of a call behind its name, by argument.
QStringList wordsOf(const Step &step, const Setup &setup)
{
    const QString text = QString::fromStdString(formatCall(step.call, setup)).section(QLatin1Char(' '), 1);
    const Arguments arguments = argumentsOf(step.call.name);
    QStringList words;
    QString rest = text;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const QString before = QLatin1String(arguments[i].before);
        if (rest.startsWith(before))
            rest.remove(0, before.size());
        const bool isLast = i + 1 == arguments.size();
        words += isLast ? rest : rest.section(QLatin1Char(' '), 0, 0);
        rest = isLast ? QString() : rest.section(QLatin1Char(' '), 1);
    }
    return words;
}

} // namespace

CallHelper::CallHelper(const ScenarioDocument &document, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_when(new QComboBox(this)),
      m_call(new QComboBox(this)),
      m_repeat(new QComboBox(this)),
      m_meaning(new QLabel(this)),
      m_preview(new QLabel(this)),
      m_below(new QPushButton(tr("&Add below"), this)),
      m_instead(new QPushButton(tr("Re&place the line"), this))
{
    m_time = addLine(QStringLiteral("helper-time"), tr("Time"));
    for (std::size_t i = 0; i < m_arguments.size(); ++i)
        m_arguments[i] = addLine(QStringLiteral("helper-argument-%1").arg(i + 1), {});
    m_times = addLine(QStringLiteral("helper-times"), tr("How many times"));
    m_every = addLine(QStringLiteral("helper-every"), tr("Every (a time, may be empty)"));
    m_handler = addLine(QStringLiteral("helper-handler"), tr("Handled by the thread (may be empty)"));
    m_when->addItems({tr("at once"), tr("after"), tr("at")});
    m_repeat->addItems({tr("once"), tr("until end of file"), tr("so many times"), tr("forever")});
    for (const Word<CallName> &word : callWords())
        m_call->addItem(QString::fromUtf8(word.text.data(), std::ssize(word.text)), static_cast<int>(word.value));
    const std::pair<QWidget *, QString> names[] = {
        {m_when, tr("When")}, {m_call, tr("System call")}, {m_repeat, tr("How often")}};
    for (const auto &[widget, name] : names)
        widget->setAccessibleName(name);
    m_when->setObjectName(QStringLiteral("helper-when"));
    m_call->setObjectName(QStringLiteral("helper-call"));
    m_repeat->setObjectName(QStringLiteral("helper-repeat"));
    m_below->setObjectName(QStringLiteral("helper-add"));
    m_instead->setObjectName(QStringLiteral("helper-replace"));
    m_preview->setObjectName(QStringLiteral("helper-line"));
    m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_preview->setWordWrap(true);
    m_meaning->setWordWrap(true);
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *heading = new QLabel(tr("Build a line from its parts:"), this);
    heading->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(heading, 0, 0, 1, 4);
    layout->addWidget(m_when, 1, 0);
    layout->addWidget(m_time, 1, 1);
    layout->addWidget(m_call, 2, 0);
    for (int i = 0; i < 3; ++i)
        layout->addWidget(m_arguments[static_cast<std::size_t>(i)], 2, 1 + i);
    layout->addWidget(m_repeat, 3, 0);
    layout->addWidget(m_times, 3, 1);
    layout->addWidget(m_every, 3, 2);
    layout->addWidget(m_handler, 3, 3);
    layout->addWidget(m_meaning, 4, 0, 1, 4);
    layout->addWidget(m_preview, 5, 0, 1, 4);
    layout->addWidget(m_below, 6, 0);
    layout->addWidget(m_instead, 6, 1);
    layout->setColumnStretch(3, 1);
    connect(m_when, &QComboBox::currentIndexChanged, this, &CallHelper::showPreview);
    connect(m_repeat, &QComboBox::currentIndexChanged, this, &CallHelper::showPreview);
    connect(m_call, &QComboBox::currentIndexChanged, this, &CallHelper::showArguments);
    connect(m_below, &QPushButton::clicked, this, [this] { Q_EMIT lineWanted(line(), false); });
    connect(m_instead, &QPushButton::clicked, this, [this] { Q_EMIT lineWanted(line(), true); });
    showArguments();
}

QLineEdit *CallHelper::addLine(const QString &name, const QString &label)
{
    auto *line = new QLineEdit(this);
    line->setObjectName(name);
    line->setAccessibleName(label);
    line->setPlaceholderText(label);
    line->setToolTip(label);
    connect(line, &QLineEdit::textEdited, this, &CallHelper::showPreview);
    return line;
}

/// Each call has arguments of its own; the ones that it has not are hidden.
void CallHelper::showArguments()
{
    const Arguments arguments = argumentsOf(callOf(*m_call));
    for (std::size_t i = 0; i < m_arguments.size(); ++i) {
        m_arguments[i]->setVisible(i < arguments.size());
        if (i >= arguments.size())
            continue;
        m_arguments[i]->setAccessibleName(arguments[i].label);
        m_arguments[i]->setPlaceholderText(arguments[i].label);
        m_arguments[i]->setToolTip(tr("%1, for example %2").arg(arguments[i].label, arguments[i].example));
        if (i > 0 || m_arguments[i]->text().isEmpty())
            m_arguments[i]->setText(arguments[i].example);
    }
    m_handler->setVisible(callOf(*m_call) == CallName::Accept);
    m_meaning->setText(toPlainText(callMeaning(callOf(*m_call))));
    showPreview();
}

QString CallHelper::line() const
{
    QString text;
    if (m_when->currentIndex() != AtOnce)
        text = (m_when->currentIndex() == At ? QStringLiteral("at %1: ") : QStringLiteral("after %1: ")).arg(m_time->text());
    text += m_call->currentText();
    const Arguments arguments = argumentsOf(callOf(*m_call));
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        if (const QString word = m_arguments[i]->text().trimmed(); !word.isEmpty())
            text += QLatin1Char(' ') + QLatin1String(arguments[i].before) + word;
    }
    if (m_repeat->currentIndex() != Once && !m_every->text().trimmed().isEmpty())
        text += QStringLiteral(" every ") + m_every->text().trimmed();
    switch (m_repeat->currentIndex()) {
    case UntilEof: text += QStringLiteral(" until eof"); break;
    case Times: text += QStringLiteral(" %1 times").arg(m_times->text().trimmed()); break;
    case Forever: text += QStringLiteral(" forever"); break;
    default: break;
    }
    if (callOf(*m_call) == CallName::Accept && !m_handler->text().trimmed().isEmpty())
        text += QStringLiteral(" handled by ") + m_handler->text().trimmed();
    return text;
}

void CallHelper::showPreview()
{
    m_time->setVisible(m_when->currentIndex() != AtOnce);
    m_times->setVisible(m_repeat->currentIndex() == Times);
    m_every->setVisible(m_repeat->currentIndex() != Once);
    const QString built = line();
    const Result<Step> read = readProgramLine(built.toStdString(), m_document.lastSetup());
    InputError error = read ? InputError() : read.error();
    error.position = {};
    m_preview->setText(read ? built : tr("%1\n⚠ %2").arg(built, inputErrorText(error)));
    m_below->setEnabled(read.ok());
    m_instead->setEnabled(read.ok());
    const QString why = read ? QString() : tr("The line is not right yet: %1").arg(inputErrorText(error));
    m_below->setToolTip(why.isEmpty() ? tr("Put this line below the one that the cursor is in") : why);
    m_instead->setToolTip(why.isEmpty() ? tr("Put this line in the place of the one that the cursor is in") : why);
}

void CallHelper::show(const QString &line)
{
    const Setup &setup = m_document.lastSetup();
    const Result<Step> read = readProgramLine(line.toStdString(), setup);
    if (!read)
        return;
    const Step &step = read.value();
    if ((step.at && step.gap.ns > 0) || step.tag != 0)
        return; // the helper has no fields for that
    const QSignalBlocker quietWhen(m_when), quietCall(m_call), quietRepeat(m_repeat);
    m_call->setCurrentIndex(m_call->findData(static_cast<int>(step.call.name)));
    showArguments();
    const QStringList words = wordsOf(step, setup);
    for (int i = 0; i < words.size() && i < 3; ++i)
        m_arguments[static_cast<std::size_t>(i)]->setText(words[i]);
    m_when->setCurrentIndex(step.at ? At : step.gap.ns > 0 ? After : AtOnce);
    m_time->setText(QString::fromStdString(withUnit(step.at ? *step.at - Time{} : step.gap)));
    m_repeat->setCurrentIndex(step.repeat == Repeat::WhilePositive ? UntilEof
            : step.repeat == Repeat::Times                         ? Times
            : step.repeat == Repeat::Forever                       ? Forever
                                                                   : Once);
    m_times->setText(QString::number(step.times));
    m_every->setText(step.interval.ns > 0 ? QString::fromStdString(withUnit(step.interval)) : QString());
    m_handler->setText(QString::fromStdString(step.handler));
    showPreview();
}

} // namespace teardown
