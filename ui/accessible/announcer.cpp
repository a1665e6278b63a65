#include "accessible/announcer.h"

#include <QAccessible>
#include <QStringList>

#include "accessible/diagram_accessible.h"
#include "accessible/diagram_parts.h"
#include "diagram/diagram_view.h"
#include "text/markup.h"
#include "text/narrator.h"
#include "text/words.h"

namespace teardown {

namespace {

constexpr int pauseMs = 400;
constexpr int mostOneByOne = 3;           // events in one announcement; more are counted
constexpr std::size_t mostCounted = 2000; // records looked at; after that it is "many"

} // namespace

Announcer::Announcer(Explorer &explorer, DiagramView &diagram, QObject *parent)
    : QObject(parent),
      m_explorer(explorer),
      m_diagram(diagram)
{
    setObjectName(QStringLiteral("announcer"));
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &Announcer::speak);
    connect(&explorer, &Explorer::runReplaced, this, &Announcer::restart);
    connect(&explorer, &Explorer::momentChanged, this, &Announcer::followMoment);
    connect(&explorer, &Explorer::selectionChanged, this, &Announcer::followSelection);
    restart();
}

void Announcer::setOn(bool on)
{
    m_on = on;
    restart();
}

void Announcer::restart()
{
    m_told = m_explorer.shownRecords();
    m_wentBack = false;
    m_pause.stop();
}

void Announcer::followMoment()
{
    if (!m_on || !QAccessible::isActive())
        return restart();
    if (m_explorer.shownRecords() == m_told)
        return;
    if (m_explorer.shownRecords() < m_told) {
        m_told = m_explorer.shownRecords();
        m_wentBack = true;
    }
    if (!m_pause.isActive())
        m_pause.start();
}

/// Who walks through the events hears each as the thing that has the focus.
void Announcer::followSelection()
{
    DiagramAccessible *diagram = m_diagram.hasFocus() ? DiagramAccessible::of(m_diagram) : nullptr;
    QAccessibleInterface *event = diagram ? diagram->eventObject(m_explorer.selected()) : nullptr;
    if (!event)
        return;
    QAccessibleEvent focus(event, QAccessible::Focus);
    QAccessible::updateAccessibility(&focus);
    QAccessible::State changed;
    changed.selected = true;
    QAccessibleStateChangeEvent selected(event, changed);
    QAccessible::updateAccessibility(&selected);
    if (const RecordId record = m_explorer.selected(); m_on && diagram->listed(record) != record)
        diagram->announce(eventName(m_diagram, record)); // an arrival: the object is the packet
}

QString Announcer::textFrom(std::size_t first) const
{
    const Narrator narrator(m_explorer.setup(), m_explorer.trace());
    QStringList sentences;
    int count = 0;
    const std::size_t end = m_explorer.shownRecords();
    const QString until = timeText(m_explorer.now());
    if (end > first + mostCounted)
        return tr("Very many events up to %1.").arg(until);
    QString last;
    for (std::size_t i = first; i < end; ++i) {
        const RecordId id{static_cast<std::uint32_t>(i)};
        if (!narrator.worthListing(id))
            continue;
        last = toPlainText(narrator.sentence(id));
        if (++count <= mostOneByOne)
            sentences += last;
    }
    if (count <= mostOneByOne)
        return sentences.join(QLatin1Char(' '));
    return tr("Events up to %1: %2. The last one: %3").arg(until).arg(count).arg(last);
}

void Announcer::speak()
{
    const QString text = m_wentBack ? tr("Back at %1.").arg(timeText(m_explorer.now())) : textFrom(m_told);
    restart();
    if (text.isEmpty())
        return;
    if (DiagramAccessible *diagram = DiagramAccessible::of(m_diagram))
        diagram->announce(text);
    Q_EMIT announced(text);
}

} // namespace teardown
