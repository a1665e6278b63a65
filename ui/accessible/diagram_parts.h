#pragma once

#include <QAccessible>
#include <QHash>
#include <QString>

#include "base/id.h"

namespace teardown {

class DiagramAccessible;
class DiagramView;

/// "The client sends SYN ...": the sentence of the event table; empty for no record.
QString eventName(const DiagramView &view, RecordId record);

/// A child of the diagram that is no widget.
class DiagramPart : public QAccessibleInterface {
public:
    explicit DiagramPart(DiagramAccessible &diagram) : m_diagram(diagram) {}

    bool isValid() const override { return true; }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QAccessible::State state() const override;

protected:
    DiagramView &view() const;
    /// From the viewport to the screen.
    QRect onScreen(const QRectF &rect) const;

    DiagramAccessible &m_diagram;
};

/// All events up to the moment, one child each, in the order of the event table.
class EventsPart : public DiagramPart {
public:
    explicit EventsPart(DiagramAccessible &diagram);
    ~EventsPart() override;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessibleInterface *focusChild() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessible::Role role() const override { return QAccessible::List; }
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;

private:
    void forget(RecordId from);

    mutable QHash<std::uint32_t, QAccessible::Id> m_made; ///< by record
    QMetaObject::Connection m_removed, m_reset;
};

/// What happened last, in words; changes whenever something is announced.
class AnnouncementPart : public DiagramPart {
public:
    using DiagramPart::DiagramPart;

    void say(const QString &text);

    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::Notification; }
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;

private:
    QString m_text;
};

} // namespace teardown
