#pragma once

#include <QAccessibleWidget>

#include "base/id.h"

#include <memory>

namespace teardown {

class DiagramView;
class EventModel;

/// The diagram for a screen reader, with three children: the strip of the machines, the events up to the moment,
/// and what was announced last. The events are those of the event table; an object for one is made when somebody asks for it,
/// so that a long run costs nothing.
class DiagramAccessible : public QAccessibleWidget {
public:
    explicit DiagramAccessible(DiagramView &view);
    ~DiagramAccessible() override;

    enum Part {
        Machines, ///< the viewport, on which the strip of the machines lies
        Events,
        Announcement,
        PartCount
    };

    int childCount() const override { return PartCount; }
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QString text(QAccessible::Text kind) const override;

    DiagramView &view() const { return m_view; }
    /// The same rows as the event table shows.
    EventModel &events() const { return *m_events; }

    /// The listed event that `record` is, or belongs to as the arrival of a packet does; invalid if there is none.
    RecordId listed(RecordId record) const;
    /// The object of listed(record), or null.
    QAccessibleInterface *eventObject(RecordId record) const;
    /// Puts the words into the announcement and tells who listens.
    void announce(const QString &text);

    /// Of a view that a screen reader has asked for, else null.
    static DiagramAccessible *of(DiagramView &view);

private:
    DiagramView &m_view;
    std::unique_ptr<EventModel> m_events;
    mutable QAccessible::Id m_parts[PartCount] = {};
};

} // namespace teardown
