#pragma once

#include <QByteArray>

#include "diagram/canvas.h"

namespace teardown {

/// Writes SVG by hand: real text, groups with ids, title and description; two decimals, no dependence on locale or fonts.
class SvgCanvas : public Canvas {
public:
    /// `visible`: what the picture shows of the canvas.
    SvgCanvas(const QRectF &visible, const QString &title, const QString &description);

    void beginItem(const QString &id, const QString &title, const QString &description) override;
    void endItem() override;
    bool describes() const override { return true; }
    void line(QPointF from, QPointF to, const Stroke &stroke) override;
    void polygon(const std::vector<QPointF> &points, bool closed, const QColor &fill, const Stroke &stroke) override;
    void rect(const QRectF &box, double radius, const QColor &fill, const Stroke &stroke) override;
    void tornEdge(double y, double width, const Stroke &stroke) override;
    void circle(QPointF centre, double radius, const QColor &fill, const Stroke &stroke) override;
    void text(QPointF at, const QString &text, TextStyle style, const QColor &colour, Align align) override;

    /// The whole document; nothing may be drawn afterwards.
    QByteArray finish();

private:
    void number(double value);
    void attribute(const char *name, double value);
    void colour(const char *name, const QColor &colour);
    void paint(const QColor &fill, const Stroke &stroke);
    void escaped(const QString &text);
    void element(const char *name, const QString &text);
    void styles();

    QByteArray m_out;
    double m_tornWidth = 0; ///< of the torn edge that is defined; 0: none yet
};

} // namespace teardown
