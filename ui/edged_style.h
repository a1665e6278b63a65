#pragma once

#include <QProxyStyle>

namespace teardown {

/// Whether its words are lighter than their ground.
bool isDark(const QPalette &palette);

/// Fusion with edges that can be seen: it takes them from the ground, a little darker, so that a radio button on a dark ground,
/// or a field, has none.
class EdgedStyle : public QProxyStyle {
    Q_OBJECT

public:
    EdgedStyle();

    void drawPrimitive(
        PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(
        ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
};

} // namespace teardown
