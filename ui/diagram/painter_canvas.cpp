#include "diagram/painter_canvas.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPolygonF>

#include <array>

namespace teardown {

double baselineIn(const QRectF &box, TextStyle style) { return box.center().y() + fontOf(style).size * 0.36; }

std::vector<QPointF> tornEdgePoints(double width)
{
    std::vector<QPointF> points;
    for (double x = 0, down = 0; x < width + 8; x += 8, down = tornEdgeHeight - down)
        points.push_back({x, down});
    return points;
}

namespace {

using Fonts = std::array<QFont, static_cast<std::size_t>(textStyleCount)>;

QFont makeFont(TextStyle style, const QString &family)
{
    const FontSpec spec = fontOf(style, family);
    QFont font;
    font.setFamilies(familiesOf(spec, family).remove(u'\'').split(QStringLiteral(", ")));
    font.setStyleHint(spec.mono ? QFont::Monospace : QFont::SansSerif);
    font.setPixelSize(qMax(1, qRound(spec.size)));
    font.setWeight(static_cast<QFont::Weight>(spec.weight));
    font.setItalic(spec.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1 / 64.0); // none that is seen, but no ligatures: who searches a PDF finds "fi"
    return font;
}

Fonts makeFonts(const QString &family)
{
    Fonts fonts;
    for (std::size_t i = 0; i < fonts.size(); ++i)
        fonts[i] = makeFont(static_cast<TextStyle>(i), family);
    return fonts;
}

QPen penOf(const Stroke &stroke)
{
    if (!stroke.colour.isValid())
        return Qt::NoPen;
    QPen pen(stroke.colour, stroke.width, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    if (stroke.dash == Dash::Dotted)
        pen.setDashPattern({2 / stroke.width, 4 / stroke.width});
    if (stroke.dash == Dash::Dashed)
        pen.setDashPattern({6 / stroke.width, 4 / stroke.width});
    return pen;
}

} // namespace

const QFont &qfontOf(TextStyle style)
{
    static const Fonts fonts = makeFonts({});
    return fonts[static_cast<std::size_t>(style)];
}

PainterCanvas::PainterCanvas(QPainter &painter, const QString &family) : m_painter(painter)
{
    for (int i = 0; i < (family.isEmpty() ? 0 : textStyleCount); ++i)
        m_ownFonts.push_back(makeFont(static_cast<TextStyle>(i), family));
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setRenderHint(QPainter::TextAntialiasing);
    m_painter.setLayoutDirection(Qt::LayoutDirectionAuto); // each text by its own letters: "5 ms" is that in any window
}

void PainterCanvas::use(const QColor &fill, const Stroke &stroke)
{
    m_painter.setPen(penOf(stroke));
    m_painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
}

void PainterCanvas::beginClip(const QRectF &box)
{
    m_painter.save();
    m_painter.setClipRect(box, Qt::IntersectClip);
}

void PainterCanvas::endClip() { m_painter.restore(); }

void PainterCanvas::line(QPointF from, QPointF to, const Stroke &stroke)
{
    m_painter.setPen(penOf(stroke));
    m_painter.drawLine(from, to);
}

void PainterCanvas::polygon(const std::vector<QPointF> &points, bool closed, const QColor &fill, const Stroke &stroke)
{
    use(fill, stroke);
    if (closed)
        m_painter.drawPolygon(points.data(), static_cast<int>(points.size()));
    else
        m_painter.drawPolyline(points.data(), static_cast<int>(points.size()));
}

void PainterCanvas::rect(const QRectF &box, double radius, const QColor &fill, const Stroke &stroke)
{
    use(fill, stroke);
    if (radius > 0)
        m_painter.drawRoundedRect(box, radius, radius);
    else
        m_painter.drawRect(box);
}

void PainterCanvas::tornEdge(double y, double width, const Stroke &stroke)
{
    if (m_tornEdge.empty() || m_tornEdge.back().x() < width)
        m_tornEdge = tornEdgePoints(width);
    m_painter.translate(0, y);
    polygon(m_tornEdge, false, {}, stroke);
    m_painter.translate(0, -y);
}

void PainterCanvas::circle(QPointF centre, double radius, const QColor &fill, const Stroke &stroke)
{
    use(fill, stroke);
    m_painter.drawEllipse(centre, radius, radius);
}

void PainterCanvas::text(QPointF at, const QString &text, TextStyle style, const QColor &colour, Align align)
{
    const QFont &font = m_ownFonts.empty() ? qfontOf(style) : m_ownFonts[static_cast<std::size_t>(style)];
    m_painter.setFont(font);
    m_painter.setPen(colour);
    if (align != Align::Left) {
        const double width = QFontMetricsF(font).horizontalAdvance(text);
        at.rx() -= align == Align::Centre ? width / 2 : width;
    }
    m_painter.drawText(at, text);
}

} // namespace teardown
