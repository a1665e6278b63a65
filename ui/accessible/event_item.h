#pragma once

#include "accessible/diagram_parts.h"

namespace teardown {

/// One event of the diagram. Its actions select it, take the run to its moment, and explain it.
class EventItem : public DiagramPart, public QAccessibleActionInterface {
public:
    EventItem(DiagramAccessible &diagram, RecordId record) : DiagramPart(diagram), m_record(record) {}

    RecordId record() const { return m_record; }

    bool isValid() const override;
    QAccessibleInterface *parent() const override;
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    QString text(QAccessible::Text kind) const override;
    QRect rect() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override;
    QString localizedActionName(const QString &name) const override;
    QString localizedActionDescription(const QString &name) const override;
    void doAction(const QString &name) override;
    QStringList keyBindingsForAction(const QString &name) const override;

private:
    RecordId m_record;
};

} // namespace teardown
