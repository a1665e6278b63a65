#include "lessons/lesson_panel.h"

#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "lessons/lesson_card.h"
#include "lessons/lesson_words.h"
#include "panels/wrapping_button.h"

#include <algorithm>

namespace teardown {

using Phase = LessonSession::Phase;

LessonPanel::LessonPanel(LessonSession &session, QWidget *parent) : QScrollArea(parent), m_session(session)
{
    setObjectName(QStringLiteral("lessonPanel"));
    setAccessibleName(tr("Lesson"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus); // so that the keys can scroll it
    auto *content = new QWidget(this);
    m_layout = new QVBoxLayout(content);
    m_intro = addText(QStringLiteral("lessonIntro"));
    m_invitation = addText(QStringLiteral("lessonInvitation"));
    m_start = addButton(QStringLiteral("lessonStart"), tr("Start the lesson with questions"));
    m_card = new LessonCard(session, content);
    m_layout->addWidget(m_card);
    m_layout->addSpacing(6);
    m_answers = addText(QStringLiteral("lessonAnswers"));
    m_explain = addButton(QStringLiteral("lessonExplain"), tr("Only show the explanation"));
    m_explanation = addText(QStringLiteral("lessonExplanation"));
    m_next = addButton(QStringLiteral("lessonNext"), {});
    m_layout->addStretch(1);
    setWidget(content);
    connect(m_start, &QPushButton::clicked, this, &LessonPanel::startWanted);
    connect(m_explain, &QPushButton::clicked, &session, &LessonSession::explain);
    connect(m_next, &QPushButton::clicked, this, &LessonPanel::nextWanted);
    connect(&session, &LessonSession::changed, this, &LessonPanel::follow);
    follow();
}

QLabel *LessonPanel::addText(const QString &name)
{
    auto *label = new QLabel(this);
    label->setObjectName(name);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_layout->addWidget(label);
    return label;
}

QPushButton *LessonPanel::addButton(const QString &name, const QString &text)
{
    auto *button = new WrappingButton(text, this);
    button->setObjectName(name);
    m_layout->addWidget(button);
    return button;
}

void LessonPanel::setNext(const QString &title)
{
    m_nextTitle = title;
    follow();
}

void LessonPanel::follow()
{
    showTexts();
    const Phase phase = m_session.phase();
    const bool free = phase == Phase::Free, explained = m_session.explained();
    m_start->setVisible((free || phase == Phase::Done) && !m_session.questions().empty());
    m_start->setText(phase == Phase::Done ? tr("Take the lesson again") : tr("Start the lesson with questions"));
    m_explain->setVisible(free && !explained);
    m_invitation->setVisible(free && !explained && !m_session.questions().empty());
    m_answers->setVisible(m_session.asks() && !m_answers->text().isEmpty());
    m_explanation->setVisible(explained);
    m_next->setVisible(!m_nextTitle.isEmpty() && (explained || phase == Phase::NoLesson));
    m_next->setText(tr("Next lesson"));
    m_next->setToolTip(m_nextTitle);
    m_next->setAccessibleName(tr("Next lesson: %1").arg(m_nextTitle));
    if (m_card->isVisibleTo(this) && (phase == Phase::Asking || phase == Phase::Comparing)) // when it has its size
        QTimer::singleShot(0, this, [this] { ensureWidgetVisible(m_card, 0, 8); });
}

void LessonPanel::showTexts()
{
    const auto &lesson = m_session.lesson();
    if (!lesson) {
        m_intro->setText(tr("There is no lesson on this scenario. It runs freely: play it, break it, ask why."));
        m_answers->clear();
        m_explanation->clear();
        return;
    }
    m_intro->setText(
        QStringLiteral("<p>%1</p><p><b>%2</b></p>%3").arg(richText(lesson->aim), tr("What to watch"), richList(lesson->watch)));
    m_invitation->setText(tr("The lesson stops %n time(s) before something decisive and asks what comes next.", nullptr,
        static_cast<int>(m_session.questions().size())));
    m_answers->setText(answersSoFar());
    m_explanation->setText(m_session.explained() ? explanationText(*lesson) : QString());
}

/// One line for each question that has come out, and in the end how many were right.
QString LessonPanel::answersSoFar() const
{
    QString html;
    int right = 0, number = 0;
    for (const AskedQuestion &asked : m_session.questions()) {
        ++number;
        if (!asked.seen)
            continue;
        right += asked.right();
        const QString given = optionText(asked.question, asked.question.options[*asked.given]).toHtmlEscaped();
        const QString sign = asked.right() ? tr("✓ right") : asked.outcome->option ? tr("✗ not so") : tr("did not count");
        html += QStringLiteral("<li value=\"%1\">%2 — %3</li>").arg(number).arg(given, sign);
    }
    if (html.isEmpty())
        return {};
    const QString sum = m_session.phase() == Phase::Done
        ? QStringLiteral("<p><b>%1</b></p>").arg(tr("%1 of %2 answers were right.").arg(right).arg(m_session.questions().size()))
        : QString();
    return QStringLiteral("<p><b>%1</b></p><ol style=\"margin-left: 18px; -qt-list-indent: 0;\">%2</ol>%3")
        .arg(tr("Your answers"), html, sum);
}

void LessonPanel::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    widget()->setMaximumWidth(viewport()->width()); // long words do not push the text out of sight
}

} // namespace teardown
