#pragma once

#include <QFont>

#include "diagram/canvas.h"

class QPainter;

namespace teardown {

/// Draws with a QPainter, on the screen, into an image or on paper.
class PainterCanvas : public Canvas {
public:
    /// `family`: of the words; empty: the usual ones.
    explicit PainterCanvas(QPainter &painter, const QString &family = {});

    void beginItem(const QString &, const QString &, const QString &) override {}
    void endItem() override {}
    bool describes() const override { return false; }
    void beginClip(const QRectF &box) override;
    void endClip() override;
    void line(QPointF from, QPointF to, const Stroke &stroke) override;
    void polygon(const std::vector<QPointF> &points, bool closed, const QColor &fill, const Stroke &stroke) override;
    void rect(const QRectF &box, double radius, const QColor &fill, const Stroke &stroke) override;
    void tornEdge(double y, double width, const Stroke &stroke) override;
    void circle(QPointF centre, double radius, const QColor &fill, const Stroke &stroke) override;
    void text(QPointF at, const QString &text, TextStyle style, const QColor &colour, Align align) override;

private:
    void use(const QColor &fill, const Stroke &stroke);
    QPainter &m_painter;
    std::vector<QPointF> m_tornEdge;
    std::vector<QFont> m_ownFonts; ///< by style, if a family was asked for
};

/// The font of a style on this machine.
const QFont &qfontOf(TextStyle style);

} // namespace teardown
