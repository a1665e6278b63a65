#include "accessible/diagram_parts.h"

#include <QScrollBar>
#include <QWindow>

#include "accessible/diagram_accessible.h"
#include "accessible/event_item.h"
#include "controller/explorer.h"
#include "diagram/diagram_view.h"
#include "models/event_model.h"
#include "text/markup.h"
#include "text/narrator.h"
#include "text/words.h"

namespace teardown {

QString eventName(const DiagramView &view, RecordId record)
{
    const Explorer &explorer = view.explorer();
    if (!record.valid() || record.value >= explorer.shownRecords())
        return {};
    return toPlainText(Narrator(explorer.setup(), explorer.trace()).sentence(record));
}

// A part of the diagram

DiagramView &DiagramPart::view() const { return m_diagram.view(); }

QWindow *DiagramPart::window() const { return m_diagram.window(); }

QAccessibleInterface *DiagramPart::parent() const { return &m_diagram; }

QAccessibleInterface *DiagramPart::childAt(int x, int y) const
{
    for (int i = 0; i < childCount(); ++i)
        if (QAccessibleInterface *object = child(i); object && object->rect().contains(x, y))
            return object;
    return nullptr;
}

QAccessible::State DiagramPart::state() const
{
    QAccessible::State state;
    state.readOnly = true;
    state.invisible = !view().isVisible();
    return state;
}

QRect DiagramPart::onScreen(const QRectF &rect) const
{
    const QRect inViewport = rect.toAlignedRect();
    return {view().viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size()};
}

// Events

EventsPart::EventsPart(DiagramAccessible &diagram) : DiagramPart(diagram)
{
    EventModel &events = diagram.events();
    m_removed = QObject::connect(&events, &QAbstractItemModel::rowsAboutToBeRemoved, &events,
        [this](const QModelIndex &, int first) { forget(m_diagram.events().recordAt(first)); });
    m_reset = QObject::connect(&events, &QAbstractItemModel::modelAboutToBeReset, &events, [this] { forget(RecordId{0}); });
}

EventsPart::~EventsPart()
{
    QObject::disconnect(m_removed);
    QObject::disconnect(m_reset);
    forget(RecordId{0});
}

/// What is no longer shown has no object any more.
void EventsPart::forget(RecordId from)
{
    for (auto made = m_made.begin(); made != m_made.end();) {
        if (made.key() < from.value) {
            ++made;
            continue;
        }
        QAccessible::deleteAccessibleInterface(made.value());
        made = m_made.erase(made);
    }
}

int EventsPart::childCount() const { return m_diagram.events().rowCount(); }

QAccessibleInterface *EventsPart::child(int index) const
{
    const RecordId record = m_diagram.events().recordAt(index);
    if (!record.valid())
        return nullptr;
    QAccessible::Id &id = m_made[record.value];
    if (!id)
        id = QAccessible::registerAccessibleInterface(new EventItem(m_diagram, record));
    return QAccessible::accessibleInterface(id);
}

QAccessibleInterface *EventsPart::childAt(int x, int y) const
{
    return m_diagram.eventObject(view().thingAt(view().viewport()->mapFromGlobal(QPoint(x, y))).record);
}

QAccessibleInterface *EventsPart::focusChild() const { return m_diagram.focusChild(); }

int EventsPart::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *event = dynamic_cast<const EventItem *>(child);
    return event ? m_diagram.events().rowOf(event->record()) : -1;
}

QString EventsPart::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Name)
        return DiagramView::tr("Events up to %1").arg(timeText(view().explorer().now()));
    return kind == QAccessible::Description ? DiagramView::tr("The same events as in the table of events") : QString();
}

QRect EventsPart::rect() const { return onScreen(QRectF(view().viewport()->rect()).adjusted(0, view().headRoom(), 0, 0)); }

// Announcement

/// Screen readers take notice of a name that changes, of a notification that shows, and of an alert, each of some of them.
void AnnouncementPart::say(const QString &text)
{
    m_text = text;
    for (const QAccessible::Event kind : {QAccessible::NameChanged, QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent event(this, kind);
        QAccessible::updateAccessibility(&event);
    }
}

QString AnnouncementPart::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Name)
        return m_text;
    return kind == QAccessible::Description ? DiagramView::tr("What happened last") : QString();
}

QRect AnnouncementPart::rect() const { return onScreen(QRectF(0, view().viewport()->height() - 1, 1, 1)); }

} // namespace teardown
