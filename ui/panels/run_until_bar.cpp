#include "panels/run_until_bar.h"

#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>

#include "controller/run_wish.h"

namespace teardown {

RunUntilBar::RunUntilBar(Explorer &explorer, QWidget *parent)
    : QuestionBar({QStringLiteral("runUntil"), QStringLiteral("runUntil"), tr("Run &until"), tr("Go")}, parent),
      m_explorer(explorer),
      m_words(new QStringListModel(this))
{
    m_input->setPlaceholderText(tr("FIN_WAIT_2, server RST, ETIMEDOUT, 61.5 s, +2 h, in 5 RTO"));
    m_input->setFixedWidth(320);
    auto *completer = new QCompleter(m_words, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_input->setCompleter(completer);
    connect(&explorer, &Explorer::runReplaced, this, [this] { m_message->clear(); });
}

void RunUntilBar::ask()
{
    m_words->setStringList(possibleRunWishes(m_explorer));
    m_message->clear();
    showAndAsk();
}

void RunUntilBar::go()
{
    QString problem;
    const auto wish = readRunWish(m_input->text(), m_explorer, problem);
    m_message->setText(wish ? fulfil(*wish, m_explorer) : problem);
    m_input->selectAll();
}

} // namespace teardown
