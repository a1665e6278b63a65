#include "accessible/diagram_accessible.h"

#include "accessible/diagram_parts.h"
#include "controller/explorer.h"
#include "diagram/diagram_view.h"
#include "diagram/topology_strip.h"
#include "models/event_model.h"

namespace teardown {

DiagramAccessible::DiagramAccessible(DiagramView &view)
    : QAccessibleWidget(&view, QAccessible::Grouping),
      m_view(view),
      m_events(std::make_unique<EventModel>(view.explorer(), nullptr))
{
}

DiagramAccessible::~DiagramAccessible()
{
    for (const QAccessible::Id id : m_parts)
        if (id)
            QAccessible::deleteAccessibleInterface(id);
}

QAccessibleInterface *DiagramAccessible::child(int index) const
{
    if (index < 0 || index >= PartCount)
        return nullptr;
    if (index == Machines)
        return QAccessible::queryAccessibleInterface(m_view.viewport());
    QAccessible::Id &id = m_parts[index];
    if (!id) {
        auto &self = const_cast<DiagramAccessible &>(*this);
        id = QAccessible::registerAccessibleInterface(index == Events
                ? static_cast<QAccessibleInterface *>(new EventsPart(self))
                : static_cast<QAccessibleInterface *>(new AnnouncementPart(self)));
    }
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface *DiagramAccessible::childAt(int x, int y) const
{
    if (m_view.strip().isVisible() && m_view.strip().rect().contains(m_view.strip().mapFromGlobal(QPoint(x, y))))
        return child(Machines);
    return rect().contains(x, y) ? child(Events) : nullptr;
}

QAccessibleInterface *DiagramAccessible::focusChild() const
{
    QAccessibleInterface *selected = m_view.hasFocus() ? eventObject(m_view.explorer().selected()) : nullptr;
    return selected ? selected : QAccessibleWidget::focusChild();
}

int DiagramAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    if (child && child->object() == m_view.viewport())
        return Machines;
    for (int i = Events; i < PartCount; ++i)
        if (m_parts[i] && QAccessible::accessibleInterface(m_parts[i]) == child)
            return i;
    return -1;
}

QString DiagramAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value)
        return eventName(m_view, m_view.explorer().selected());
    return QAccessibleWidget::text(kind);
}

RecordId DiagramAccessible::listed(RecordId record) const
{
    const Explorer &explorer = m_view.explorer();
    while (record.valid() && record.value < explorer.shownRecords()) {
        if (m_events->recordAt(m_events->rowOf(record)) == record)
            return record;
        record = explorer.trace()[record].cause;
    }
    return {};
}

QAccessibleInterface *DiagramAccessible::eventObject(RecordId record) const
{
    const RecordId event = listed(record);
    return event.valid() ? child(Events)->child(m_events->rowOf(event)) : nullptr;
}

void DiagramAccessible::announce(const QString &text) { static_cast<AnnouncementPart *>(child(Announcement))->say(text); }

DiagramAccessible *DiagramAccessible::of(DiagramView &view)
{
    return QAccessible::isActive() ? dynamic_cast<DiagramAccessible *>(QAccessible::queryAccessibleInterface(&view)) : nullptr;
}

} // namespace teardown
