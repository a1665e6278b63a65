#include "lessons/lesson_card.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include "lessons/lesson_words.h"
#include "panels/wrapping_button.h"
#include "text/markup.h"
#include "text/words.h"

#include <algorithm>

namespace teardown {

using Phase = LessonSession::Phase;

LessonCard::LessonCard(LessonSession &session, QWidget *parent)
    : QFrame(parent),
      m_session(session),
      m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("lessonCard"));
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("Question"));
    m_layout->setContentsMargins(12, 10, 12, 12);
    connect(&session, &LessonSession::changed, this, &LessonCard::follow);
    follow();
}

void LessonCard::follow()
{
    const std::pair now(m_session.phase(), m_session.current());
    if (m_content && now == m_shown)
        return; // what is marked stays marked
    m_shown = now;
    clear();
    const auto &[phase, index] = now;
    const bool waits = phase == Phase::Waiting || phase == Phase::Watching;
    setVisible(index.has_value());
    if (!index)
        return;
    const AskedQuestion &asked = m_session.questions()[*index];
    addText(
        tr("<b>Question %1 of %2</b> at %3").arg(*index + 1).arg(m_session.questions().size()).arg(timeText(asked.question.at)),
        QStringLiteral("questionNumber"));
    if (phase == Phase::Waiting)
        addText(tr("The run goes on to this moment and stops there."), QStringLiteral("questionState"));
    if (phase == Phase::Watching)
        addText(tr("You said: %1. Watch what happens.")
                    .arg(optionText(asked.question, asked.question.options[*asked.given]).toHtmlEscaped()),
            QStringLiteral("questionState"));
    if (phase == Phase::Asking)
        showQuestion(asked);
    if (phase == Phase::Comparing)
        showComparison(asked);
    if (waits)
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    setAccessibleDescription(spokenText());
    QAccessible::updateAccessibility(&alert);
    takeFocus();
}

void LessonCard::clear()
{
    if (m_content) { // it may be in the middle of a key of its own
        m_content->hide();
        m_content->setParent(nullptr);
        m_content->deleteLater();
    }
    m_content = new QWidget(this);
    m_group = new QButtonGroup(m_content);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_content);
    m_button = nullptr;
    m_options.clear();
    m_spoken.clear();
}

// The question

void LessonCard::showQuestion(const AskedQuestion &asked)
{
    addText(richText(asked.question.text), QStringLiteral("questionText"));
    for (std::size_t i = 0; i < asked.question.options.size(); ++i)
        addOption(asked.question, i);
    addButton(tr("Give this answer"));
    m_button->setEnabled(false);
    m_button->setToolTip(tr("Mark an answer with the mouse or its number, then press Enter."));
}

/// A radio button cannot break its text into lines, so the words stand beside it.
void LessonCard::addOption(const Question &question, std::size_t index)
{
    const QString number = QString::number(index + 1), words = optionText(question, question.options[index]);
    auto *row = new QWidget(m_content);
    auto *button = new QRadioButton(number, row);
    button->setObjectName(QStringLiteral("option-%1").arg(number));
    button->setAccessibleName(tr("%1: %2").arg(number, toPlainText(words)));
    auto *text = new QLabel(toRichText(words), row);
    text->setTextFormat(Qt::RichText);
    text->setWordWrap(true);
    text->setObjectName(QStringLiteral("optionText-%1").arg(number));
    text->setProperty("option", static_cast<int>(index));
    text->installEventFilter(this);
    m_group->addButton(button);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->addWidget(button, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    m_content->layout()->addWidget(row);
    m_spoken += button->accessibleName();
    m_options.push_back(button);
    connect(button, &QRadioButton::toggled, this, [this] { m_button->setEnabled(true); });
}

void LessonCard::choose(int option)
{
    if (option < 0 || option >= static_cast<int>(m_options.size()))
        return;
    m_options[static_cast<std::size_t>(option)]->setChecked(true);
    m_options[static_cast<std::size_t>(option)]->setFocus(Qt::OtherFocusReason);
}

int LessonCard::marked() const
{
    const auto found = std::find_if(m_options.begin(), m_options.end(), [](const QRadioButton *b) { return b->isChecked(); });
    return found == m_options.end() ? -1 : static_cast<int>(found - m_options.begin());
}

// The comparison

/// In words and with a sign, so that no colour is needed.
QString LessonCard::verdict(const AskedQuestion &asked) const
{
    if (asked.right())
        return tr("✓ That is what happens.");
    if (asked.outcome->option)
        return tr("✗ Something else happens.");
    if (!asked.outcome->answer.problem.empty())
        return tr("In the run as you changed it this does not come about.");
    return tr("You have changed the run, and what it gives now is not among the answers. It does not count.");
}

void LessonCard::showComparison(const AskedQuestion &asked)
{
    const Question &question = asked.question;
    const Outcome &outcome = *asked.outcome;
    addText(richText(question.text), QStringLiteral("questionText"));
    auto *sides = new QWidget(m_content);
    auto *layout = new QHBoxLayout(sides);
    layout->setContentsMargins(0, 4, 0, 4);
    layout->addWidget(
        side(tr("You said"), optionText(question, question.options[*asked.given]), QStringLiteral("answerGiven")), 1);
    const QString result = !outcome.answer.problem.empty() ? tr("nothing of the kind")
        : outcome.refuted.empty()                          ? optionText(question, outcome.answer.text)
                                                           : tr("not what the lesson is about");
    layout->addWidget(side(tr("The run"), result, QStringLiteral("answerOfRun")), 1);
    m_content->layout()->addWidget(sides);
    addText(QStringLiteral("<b>%1</b>").arg(verdict(asked)), QStringLiteral("verdict"));
    const QString without = outcome.option ? QString() : tr("Without your changes: ");
    addText(without + richText(question.reason), QStringLiteral("reason"));
    const auto &all = m_session.questions();
    const bool last = std::all_of(all.begin(), all.end(), [](const AskedQuestion &other) { return other.seen; });
    addButton(last ? tr("Read the explanation") : tr("Go on"));
    m_button->setToolTip(tr("Enter"));
}

QWidget *LessonCard::side(const QString &heading, const QString &text, const QString &name)
{
    auto *label = new QLabel(QStringLiteral("<small>%1</small><br><b>%2</b>").arg(heading, toRichText(text)), m_content);
    label->setObjectName(name);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setFrameShape(QFrame::StyledPanel);
    label->setMargin(6);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    label->setAccessibleName(tr("%1: %2").arg(heading, toPlainText(text)));
    m_spoken += label->accessibleName();
    return label;
}

// Parts

QLabel *LessonCard::addText(const QString &richText, const QString &name)
{
    auto *label = new QLabel(richText, m_content);
    label->setObjectName(name);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_content->layout()->addWidget(label);
    m_spoken += QTextDocumentFragment::fromHtml(richText).toPlainText();
    return label;
}

void LessonCard::addButton(const QString &text)
{
    m_button = new WrappingButton(text, m_content);
    m_button->setObjectName(QStringLiteral("lessonConfirm"));
    connect(m_button, &QPushButton::clicked, this, &LessonCard::confirm);
    m_content->layout()->addWidget(m_button);
}

QString LessonCard::spokenText() const { return m_spoken.join(QStringLiteral(". ")); }

// Keys and mouse

void LessonCard::takeFocus()
{
    if (!m_options.empty())
        m_options.front()->setFocus(Qt::OtherFocusReason);
    else if (m_button)
        m_button->setFocus(Qt::OtherFocusReason);
}

/// The button may vanish with what it does, so its signal is done with first.
void LessonCard::confirm()
{
    const int option = marked();
    if (m_session.phase() == Phase::Asking && option < 0)
        return;
    QMetaObject::invokeMethod(
        &m_session,
        [session = &m_session, option] {
            if (session->phase() == Phase::Asking)
                session->answer(option);
            else
                session->goOn();
        },
        Qt::QueuedConnection);
}

void LessonCard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: return confirm();
    default: QFrame::keyPressEvent(event);
    }
}

bool LessonCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        choose(watched->property("option").toInt());
    return QFrame::eventFilter(watched, event);
}

} // namespace teardown
