#pragma once

#include <QByteArray>

#include "diagram/canvas.h"
#include "diagram/palette.h"

#include <utility>

namespace teardown {

/// Writes SVG by hand: real text, groups with ids, title and description; two decimals, no dependence on locale or fonts.
struct SvgLook {
    QString font = {};        ///< family; empty: the usual ones
    double scale = 1;         ///< pixels of the file for one of the picture
    bool followsPage = false; ///< dark where the page around it is; what is drawn must have the colours of Palette::page()
};

class SvgCanvas : public Canvas {
public:
    /// `visible`: what the picture shows of the canvas.
    SvgCanvas(const QRectF &visible, const QString &title, const QString &description, const SvgLook &look = {});

    /// For elements alone, which somebody else puts into a document; see take().
    SvgCanvas() = default;

    void beginItem(const QString &id, const QString &title, const QString &description) override;
    void endItem() override;
    bool describes() const override { return true; }
    void beginClip(const QRectF &box) override;
    void endClip() override;
    void line(QPointF from, QPointF to, const Stroke &stroke) override;
    void polygon(const std::vector<QPointF> &points, bool closed, const QColor &fill, const Stroke &stroke) override;
    void rect(const QRectF &box, double radius, const QColor &fill, const Stroke &stroke) override;
    void tornEdge(double y, double width, const Stroke &stroke) override;
    void circle(QPointF centre, double radius, const QColor &fill, const Stroke &stroke) override;
    void text(QPointF at, const QString &text, TextStyle style, const QColor &colour, Align align) override;

    /// Until endPart() everything is drawn `shift` away, as a group with this id and title; ids in it begin with `id`, so that
    /// several diagrams stand in one document. Not nested.
    void beginPart(const QString &id, const QString &title, QPointF shift);
    void endPart();

    /// The whole document; nothing may be drawn afterwards.
    QByteArray finish();
    /// What was drawn since the last call, an element on a line.
    QByteArray take() { return std::exchange(m_out, {}); }
    /// CSS for the classes that the words of a picture have. `font`: a family; empty: the usual ones.
    static QByteArray textStyles(const QString &font = {});

private:
    void number(double value);
    void attribute(const char *name, double value);
    void colour(const char *name, const QColor &colour);
    QByteArray twinClasses(const QColor &fill, const QColor &stroke) const;
    void paint(const QColor &fill, const Stroke &stroke);
    void escaped(const QString &text);
    void element(const char *name, const QString &text);
    static QByteArray pageStyles();

    QByteArray m_out;
    SvgLook m_look;
    QString m_part; ///< what ids begin with
    int m_clips = 0;
    double m_tornWidth = 0; ///< of the torn edge that is defined; 0: none yet
};

} // namespace teardown
