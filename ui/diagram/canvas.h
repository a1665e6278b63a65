#pragma once

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QString>

#include "diagram/text_style.h"

#include <vector>

namespace teardown {

enum class Dash : unsigned char { Solid, Dotted, Dashed };

struct Stroke {
    QColor colour; ///< invalid: no line
    double width = 1;
    Dash dash = Dash::Solid;
};

enum class Align : unsigned char { Left, Centre, Right };

/// What the painter draws on: a QPainter or an SVG. Coordinates in pixels, y downwards.
class Canvas {
public:
    virtual ~Canvas() = default;

    /// Everything until endItem() is one thing that has a name. Nested at most once.
    virtual void beginItem(const QString &id, const QString &title = {}, const QString &description = {}) = 0;
    virtual void endItem() = 0;
    /// Whether titles and descriptions are of use, which take time to make.
    virtual bool describes() const = 0;

    /// Until endClip() nothing outside `box` is seen. Not nested.
    virtual void beginClip(const QRectF &) {}
    virtual void endClip() {}

    virtual void line(QPointF from, QPointF to, const Stroke &stroke) = 0;
    /// An invalid `fill` fills nothing.
    virtual void polygon(const std::vector<QPointF> &points, bool closed, const QColor &fill, const Stroke &stroke) = 0;
    virtual void rect(const QRectF &box, double radius, const QColor &fill, const Stroke &stroke) = 0;
    /// The torn edge of a fold: from x = 0 to `width`, at `y` and a little below. All edges of a picture are equal.
    virtual void tornEdge(double y, double width, const Stroke &stroke) = 0;
    virtual void circle(QPointF centre, double radius, const QColor &fill, const Stroke &stroke) = 0;
    /// `at`: the left end, middle or right end of the baseline.
    virtual void text(QPointF at, const QString &text, TextStyle style, const QColor &colour, Align align = Align::Left) = 0;
};

constexpr double tornEdgeHeight = 3; ///< pixels
/// The points of a torn edge at y = 0.
std::vector<QPointF> tornEdgePoints(double width);
/// Baseline of a line of text that stands in `box`.
double baselineIn(const QRectF &box, TextStyle style);

} // namespace teardown
