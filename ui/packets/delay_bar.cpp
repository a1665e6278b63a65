#include "packets/delay_bar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
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
    : QFrame(parent),
      m_explorer(explorer),
      m_input(new QLineEdit(this)),
      m_go(new QToolButton(this)),
      m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("delayBar"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_input->setObjectName(QStringLiteral("delayTime"));
    m_input->setAccessibleName(tr("Hold the packet up for"));
    m_input->setMaximumWidth(140);
    m_input->installEventFilter(this);
    m_message->setObjectName(QStringLiteral("delayMessage"));
    m_message->setWordWrap(true);
    auto *label = new QLabel(tr("&Hold the packet up for"), this);
    label->setBuddy(m_input);
    m_go->setObjectName(QStringLiteral("delayGo"));
    m_go->setText(tr("Hold it up"));
    auto *close = new QToolButton(this);
    close->setObjectName(QStringLiteral("delayClose"));
    close->setText(QStringLiteral("✕"));
    close->setAutoRaise(true);
    close->setToolTip(tr("Put away (Escape)"));
    close->setAccessibleName(tr("Put away"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 8, 4);
    layout->addWidget(label);
    layout->addWidget(m_input);
    layout->addWidget(m_go);
    layout->addWidget(m_message, 1);
    layout->addWidget(close);
    connect(m_input, &QLineEdit::returnPressed, this, &DelayBar::go);
    connect(m_input, &QLineEdit::textChanged, this, &DelayBar::act);
    connect(m_go, &QToolButton::clicked, this, &DelayBar::go);
    connect(close, &QToolButton::clicked, this, &DelayBar::putAway);
    connect(&explorer, &Explorer::momentChanged, this, [this] {
        if (isVisible())
            act();
    });
    connect(&explorer, &Explorer::runReplaced, this, &QWidget::hide);
    hide();
}

void DelayBar::ask(const DelayPacket &wanted)
{
    m_packet = wanted.packet;
    m_input->setText(QString::fromStdString(withUnit(wanted.by)));
    act();
    show();
    m_input->setFocus(Qt::ShortcutFocusReason);
    m_input->selectAll();
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

void DelayBar::putAway()
{
    hide();
    Q_EMIT closed();
}

bool DelayBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        putAway();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

QString DelayBar::message() const { return m_message->text(); }

} // namespace teardown
