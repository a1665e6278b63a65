#include "edged_style.h"

#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace teardown {

namespace {

class Edge {
public:
    Edge(QPainter *painter, const QStyleOption &option) : m_painter(painter)
    {
        const bool enabled = option.state & QStyle::State_Enabled, focus = option.state & QStyle::State_HasFocus;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(option.palette.color(enabled ? QPalette::Active : QPalette::Disabled,
            focus         ? QPalette::Highlight
                : enabled ? QPalette::PlaceholderText
                          : QPalette::WindowText));
    }
    ~Edge() { m_painter->restore(); }
    Q_DISABLE_COPY_MOVE(Edge)

    void box(const QRect &rect, double radius) { m_painter->drawRoundedRect(inside(rect), radius, radius); }
    void circle(const QRect &rect) { m_painter->drawEllipse(inside(rect)); }

private:
    static QRectF inside(const QRect &rect) { return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5); }

    QPainter *m_painter;
};

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

EdgedStyle::EdgedStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void EdgedStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (element == PE_IndicatorCheckBox)
        Edge(painter, *option).box(option->rect, 1.5);
    else if (element == PE_IndicatorRadioButton)
        Edge(painter, *option).circle(option->rect);
    else if (element == PE_FrameLineEdit && isDark(option->palette))
        Edge(painter, *option).box(option->rect, 2);
}

void EdgedStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_SpinBox && spin && spin->frame && isDark(option->palette))
        Edge(painter, *option).box(option->rect, 2);
}

} // namespace teardown
