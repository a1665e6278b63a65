#include "panels/question_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace teardown {

QuestionBar::QuestionBar(const Words &words, QWidget *parent)
    : QFrame(parent),
      m_input(new QLineEdit(this)),
      m_go(new QToolButton(this)),
      m_message(new QLabel(this)),
      m_line(new QHBoxLayout)
{
    setObjectName(words.name + QStringLiteral("Bar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_go->setObjectName(words.name + QStringLiteral("Go"));
    m_go->setText(words.button);
    m_message->setObjectName(words.name + QStringLiteral("Message"));
    m_message->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->addLayout(m_line);
    m_line->addWidget(prepare(m_input, words.field, words.label));
    m_line->addWidget(m_input);
    m_line->addWidget(m_go);
    m_line->addWidget(m_message, 1);
    m_line->addWidget(closeButton(words.name + QStringLiteral("Close")));
    connect(m_go, &QToolButton::clicked, this, &QuestionBar::go);
    hide();
}

/// Its label.
QLabel *QuestionBar::prepare(QLineEdit *field, const QString &name, const QString &label)
{
    field->setObjectName(name);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    field->installEventFilter(this);
    connect(field, &QLineEdit::returnPressed, this, &QuestionBar::go);
    auto *words = new QLabel(label, this);
    words->setBuddy(field);
    return words;
}

QLineEdit *QuestionBar::addField(const QString &name, const QString &label)
{
    auto *field = new QLineEdit(this);
    const int place = m_line->indexOf(m_go);
    m_line->insertWidget(place, prepare(field, name, label));
    m_line->insertWidget(place + 1, field);
    setTabOrder(m_input, field);
    setTabOrder(field, m_go);
    putMessageBelow();
    return field;
}

/// Beside two fields there is no room for a sentence.
void QuestionBar::putMessageBelow()
{
    auto *lines = static_cast<QVBoxLayout *>(layout());
    if (lines->count() > 1)
        return;
    const int place = m_line->indexOf(m_message);
    m_line->removeWidget(m_message);
    m_line->insertStretch(place, 1);
    lines->addWidget(m_message);
}

QLabel *QuestionBar::addHeading(const QString &name)
{
    auto *heading = new QLabel(this);
    heading->setObjectName(name);
    m_line->insertWidget(0, heading);
    return heading;
}

QToolButton *QuestionBar::closeButton(const QString &name)
{
    auto *close = new QToolButton(this);
    close->setObjectName(name);
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Put away (Escape)"));
    close->setAccessibleName(tr("Put away"));
    connect(close, &QToolButton::clicked, this, &QuestionBar::putAway);
    return close;
}

void QuestionBar::showAndAsk()
{
    show();
    m_input->setFocus(Qt::ShortcutFocusReason);
    m_input->selectAll();
}

void QuestionBar::putAway()
{
    hide();
    Q_EMIT closed();
}

bool QuestionBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        putAway();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

QString QuestionBar::message() const { return m_message->text(); }

} // namespace teardown
