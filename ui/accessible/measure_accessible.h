#pragma once

#include <QAccessibleWidget>

namespace teardown {

class Minimap;
class ScrubBar;

/// The bar of the run as a slider: its value is the moment in seconds, its text the moment and the end.
class ScrubBarAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit ScrubBarAccessible(ScrubBar &bar);

    QString text(QAccessible::Text kind) const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    QVariant currentValue() const override;
    void setCurrentValue(const QVariant &value) override;
    QVariant minimumValue() const override;
    QVariant maximumValue() const override;
    QVariant minimumStepSize() const override { return 0.0; }

private:
    ScrubBar &m_bar;
};

/// The map beside the diagram: a picture that says which part of the run the diagram shows.
class MinimapAccessible : public QAccessibleWidget {
public:
    explicit MinimapAccessible(Minimap &map);
    QString text(QAccessible::Text kind) const override;

private:
    Minimap &m_map;
};

/// A chart: a picture that says of every line how far it goes.
class ChartAccessible : public QAccessibleWidget {
public:
    explicit ChartAccessible(QWidget &view);
    QString text(QAccessible::Text kind) const override;
};

} // namespace teardown
