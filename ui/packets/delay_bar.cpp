#include "packets/delay_bar.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include "base/time_text.h"
#include "scenario/quantity.h"
#include "text/markup.h"
#include "text/words.h"

#include <algorithm>

namespace teardown {

DelayBar::DelayBar(Explorer &explorer, QWidget *parent)
    : QuestionBar(
        {QStringLiteral("delay"), QStringLiteral("delayTime"), tr("&Hold the packet up for"), tr("Hold it up")}, parent),
      m_explorer(explorer)
{
    m_input->setMaximumWidth(140);
    connect(m_input, &QLineEdit::textChanged, this, &DelayBar::act);
    connect(&explorer, &Explorer::momentChanged, this, [this] {
        if (isVisible())
            act();
    });
    connect(&explorer, &Explorer::runReplaced, this, &QWidget::hide);
}

void DelayBar::ask(const DelayPacket &wanted)
{
    m_packet = wanted.packet;
    m_input->setText(QString::fromStdString(withUnit(wanted.by)));
    act();
    showAndAsk();
}

std::optional<Action> DelayBar::act()
{
    const auto refuse = [this](const QString &why) {
        m_message->setText(why);
        m_go->setEnabled(false);
        return std::nullopt;
    };
    const std::optional<Duration> by = parseDuration(m_input->text().trimmed().toStdString());
    if (!by || *by <= Duration{} || *by > longestDelay)
        return refuse(tr("Write a time up to 24 h, such as 200 ms or 1.5 s."));
    const Action wanted{NodeId{}, DelayPacket{m_packet, *by}};
    if (const Refusal why = m_explorer.whyNot(wanted); why != Refusal::None)
        return refuse(why == Refusal::PacketNotInFlight ? whyNotOnCable(m_explorer.trace(), m_explorer.shownRecords(), m_packet)
                                                        : toPlainText(refusalReason(why, m_explorer.setup(), wanted)));
    const std::vector<FlightView> flying = inFlight(m_explorer.world());
    const auto flight = std::find_if(flying.begin(), flying.end(), [&](const FlightView &f) { return f.packet == m_packet; });
    m_message->setText(tr("It comes out of the cable at %1.").arg(timeText(flight->arrives + *by)));
    m_go->setEnabled(true);
    return wanted;
}

void DelayBar::go()
{
    const std::optional<Action> wanted = act();
    if (!wanted)
        return;
    m_explorer.perform(*wanted);
    putAway();
}

} // namespace teardown
