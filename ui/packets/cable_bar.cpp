#include "packets/cable_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "text/words.h"

namespace teardown {

CableBar::CableBar(Explorer &explorer, QWidget *parent)
    : QuestionBar({QStringLiteral("cable"), QStringLiteral("cableDelay"), tr("Dela&y each way"), tr("Change it")}, parent),
      m_explorer(explorer),
      m_which(addHeading(QStringLiteral("cableName")))
{
    QLineEdit *loss = addField(QStringLiteral("cableLoss"), tr("L&oss in per cent"));
    m_input->setMaximumWidth(110);
    loss->setMaximumWidth(90);
    m_form = new CableForm(explorer, {m_input, loss, m_go, m_message}, this);
    connect(&explorer, &Explorer::runReplaced, this, &QWidget::hide);
}

void CableBar::ask(CableId cable)
{
    m_which->setText(tr("Cable %1:").arg(cableLabel(m_explorer.setup(), cable)));
    setAccessibleName(m_which->text());
    m_form->setCable(cable);
    showAndAsk();
}

void CableBar::go()
{
    if (m_form->go())
        putAway();
}

} // namespace teardown
