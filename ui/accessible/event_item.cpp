#include "accessible/event_item.h"

#include "accessible/diagram_accessible.h"
#include "controller/explorer.h"
#include "diagram/diagram_view.h"
#include "models/event_model.h"
#include "text/words.h"

namespace teardown {

bool EventItem::isValid() const { return m_record.value < view().explorer().shownRecords(); }

QAccessibleInterface *EventItem::parent() const { return m_diagram.child(DiagramAccessible::Events); }

QAccessible::State EventItem::state() const
{
    QAccessible::State state = DiagramPart::state();
    const QRectF box = view().rectOf(m_record);
    state.focusable = state.selectable = true;
    state.selected = m_diagram.listed(view().explorer().selected()) == m_record;
    state.focused = state.selected && view().hasFocus();
    state.offscreen = !box.intersects(QRectF(view().viewport()->rect()));
    return state;
}

QString EventItem::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Name)
        return eventName(view(), m_record);
    if (kind == QAccessible::Description || kind == QAccessible::Value)
        return DiagramView::tr("at %1").arg(timeText(view().explorer().trace()[m_record].time));
    return {};
}

QRect EventItem::rect() const { return onScreen(view().rectOf(m_record)); }

void *EventItem::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList EventItem::actionNames() const { return {QStringLiteral("select"), QStringLiteral("seek"), QStringLiteral("why")}; }

QString EventItem::localizedActionName(const QString &name) const
{
    return name == QLatin1String("select") ? DiagramView::tr("Select")
        : name == QLatin1String("seek")    ? DiagramView::tr("Go to this moment")
                                           : DiagramView::tr("Why?");
}

QString EventItem::localizedActionDescription(const QString &name) const
{
    return name == QLatin1String("select") ? DiagramView::tr("Select this event in all views")
        : name == QLatin1String("seek")    ? DiagramView::tr("Take the run to the moment of this event")
                                           : DiagramView::tr("Explain this event by the chain of its causes");
}

QStringList EventItem::keyBindingsForAction(const QString &name) const
{
    if (name == QLatin1String("seek"))
        return {QStringLiteral("Return")};
    return name == QLatin1String("why") ? QStringList{QStringLiteral("W")} : QStringList();
}

/// The object may be gone when the run has moved; so nothing of it is touched afterwards.
void EventItem::doAction(const QString &name)
{
    DiagramView &diagram = view();
    Explorer &explorer = diagram.explorer();
    const RecordId record = m_record;
    if (record.value >= explorer.shownRecords())
        return;
    explorer.select(record);
    if (name == QLatin1String("seek")) {
        explorer.pause();
        explorer.seek(explorer.trace()[record].time);
    } else if (name == QLatin1String("why")) {
        Q_EMIT diagram.whyWanted();
    }
}

} // namespace teardown
