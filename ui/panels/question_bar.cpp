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
      m_message(new QLabel(this))
{
    setObjectName(words.name + QStringLiteral("Bar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    auto *label = new QLabel(words.label, this);
    label->setBuddy(m_input);
    m_input->setObjectName(words.field);
    m_input->setAccessibleName(QString(words.label).remove(QLatin1Char('&')));
    m_input->installEventFilter(this);
    m_go->setObjectName(words.name + QStringLiteral("Go"));
    m_go->setText(words.button);
    m_message->setObjectName(words.name + QStringLiteral("Message"));
    m_message->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->addWidget(label);
    layout->addWidget(m_input);
    layout->addWidget(m_go);
    layout->addWidget(m_message, 1);
    layout->addWidget(closeButton(words.name + QStringLiteral("Close")));
    connect(m_input, &QLineEdit::returnPressed, this, &QuestionBar::go);
    connect(m_go, &QToolButton::clicked, this, &QuestionBar::go);
    hide();
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
