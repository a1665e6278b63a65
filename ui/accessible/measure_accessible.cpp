#include "accessible/measure_accessible.h"

#include <QChart>
#include <QChartView>
#include <QXYSeries>

#include "diagram/minimap.h"
#include "panels/scrub_bar.h"
#include "text/words.h"

namespace teardown {

namespace {

double secondsOf(Duration duration) { return static_cast<double>(duration.ns) / 1e9; }

} // namespace

// The bar of the run

ScrubBarAccessible::ScrubBarAccessible(ScrubBar &bar) : QAccessibleWidget(&bar, QAccessible::Slider), m_bar(bar) {}

QString ScrubBarAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Value)
        return m_bar.valueText();
    return QAccessibleWidget::text(kind);
}

void *ScrubBarAccessible::interface_cast(QAccessible::InterfaceType type)
{
    return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface *>(this)
                                               : QAccessibleWidget::interface_cast(type);
}

QVariant ScrubBarAccessible::currentValue() const { return secondsOf(m_bar.explorer().now() - m_bar.explorer().setup().start); }

void ScrubBarAccessible::setCurrentValue(const QVariant &value)
{
    m_bar.explorer().pause();
    m_bar.explorer().seek(m_bar.explorer().setup().start + nanoseconds(static_cast<std::int64_t>(value.toDouble() * 1e9)));
}

QVariant ScrubBarAccessible::minimumValue() const { return 0.0; }

QVariant ScrubBarAccessible::maximumValue() const { return secondsOf(m_bar.end() - m_bar.explorer().setup().start); }

// The map

MinimapAccessible::MinimapAccessible(Minimap &map) : QAccessibleWidget(&map, QAccessible::Graphic), m_map(map) {}

QString MinimapAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Description || kind == QAccessible::Value)
        return m_map.partText();
    return QAccessibleWidget::text(kind);
}

// Charts

ChartAccessible::ChartAccessible(QWidget &view) : QAccessibleWidget(&view, QAccessible::Chart) {}

QString ChartAccessible::text(QAccessible::Text kind) const
{
    const auto *view = qobject_cast<const QChartView *>(widget());
    if (kind != QAccessible::Description || !view)
        return QAccessibleWidget::text(kind);
    QStringList lines;
    for (const QAbstractSeries *series : view->chart()->series()) {
        const auto *line = qobject_cast<const QXYSeries *>(series);
        if (line && line->count() > 0 && !line->name().isEmpty())
            lines += ScrubBar::tr("%1: points: %2, the last at %3 with %4.")
                         .arg(line->name())
                         .arg(line->count())
                         .arg(line->at(line->count() - 1).x())
                         .arg(line->at(line->count() - 1).y());
    }
    return lines.isEmpty() ? ScrubBar::tr("The chart is empty at this moment.") : lines.join(QLatin1Char(' '));
}

} // namespace teardown
