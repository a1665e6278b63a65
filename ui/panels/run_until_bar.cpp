#include "panels/run_until_bar.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>

#include "controller/run_wish.h"

namespace teardown {

RunUntilBar::RunUntilBar(Explorer &explorer, QWidget *parent)
    : QFrame(parent),
      m_explorer(explorer),
      m_input(new QLineEdit(this)),
      m_message(new QLabel(this)),
      m_words(new QStringListModel(this))
{
    setObjectName(QStringLiteral("runUntilBar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_input->setObjectName(QStringLiteral("runUntil"));
    m_input->setAccessibleName(tr("Run until"));
    m_input->setPlaceholderText(tr("FIN_WAIT_2, server RST, ETIMEDOUT, 61.5 s, +2 h, in 5 RTO"));
    m_input->setFixedWidth(320);
    m_input->installEventFilter(this);
    auto *completer = new QCompleter(m_words, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_input->setCompleter(completer);
    m_message->setObjectName(QStringLiteral("runUntilMessage"));
    m_message->setWordWrap(true);
    auto *label = new QLabel(tr("Run &until"), this);
    label->setBuddy(m_input);
    auto *go = new QToolButton(this);
    go->setObjectName(QStringLiteral("runUntilGo"));
    go->setText(tr("Go"));
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("runUntilClose"));
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Put away (Escape)"));
    close->setAccessibleName(tr("Put away"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->addWidget(label);
    layout->addWidget(m_input);
    layout->addWidget(go);
    layout->addWidget(m_message, 1);
    layout->addWidget(close);
    connect(m_input, &QLineEdit::returnPressed, this, &RunUntilBar::go);
    connect(go, &QToolButton::clicked, this, &RunUntilBar::go);
    connect(close, &QToolButton::clicked, this, &RunUntilBar::putAway);
    connect(&explorer, &Explorer::runReplaced, this, [this] { m_message->clear(); });
    hide();
}

void RunUntilBar::ask()
{
    m_words->setStringList(possibleRunWishes(m_explorer));
    m_message->clear();
    show();
    m_input->setFocus(Qt::ShortcutFocusReason);
    m_input->selectAll();
}

void RunUntilBar::go()
{
    QString problem;
    const auto wish = readRunWish(m_input->text(), m_explorer, problem);
    m_message->setText(wish ? fulfil(*wish, m_explorer) : problem);
    m_input->selectAll();
}

void RunUntilBar::putAway()
{
    hide();
    Q_EMIT closed();
}

bool RunUntilBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        putAway();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

QString RunUntilBar::message() const { return m_message->text(); }

} // namespace teardown
