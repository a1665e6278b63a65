#include "diagram/svg_canvas.h"

#include <cmath>

namespace teardown {

SvgCanvas::SvgCanvas(const QRectF &visible, const QString &title, const QString &description, const SvgLook &look) : m_look(look)
{
    m_out.reserve(1 << 16);
    m_out += "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" "
             "xmlns:xlink=\"http://www.w3.org/1999/xlink\" role=\"img\"";
    attribute("width", visible.width() * look.scale);
    attribute("height", visible.height() * look.scale);
    m_out += " viewBox=\"";
    for (double value : {visible.left(), visible.top(), visible.width(), visible.height()}) {
        number(value);
        m_out += ' ';
    }
    m_out.chop(1);
    m_out += "\">\n";
    element("title", title);
    element("desc", description);
    m_out += "<style>\n" + textStyles(look.font) + (look.followsPage ? pageStyles() : QByteArray()) + "</style>\n";
}

QByteArray SvgCanvas::textStyles(const QString &family)
{
    QByteArray css;
    for (int i = 0; i < textStyleCount; ++i) {
        const FontSpec font = fontOf(static_cast<TextStyle>(i), family);
        css += ".t" + QByteArray::number(i) + "{font-family:" + familiesOf(font, family).toUtf8()
            + ";font-size:" + QByteArray::number(font.size) + "px;font-weight:" + QByteArray::number(font.weight)
            + (font.italic ? ";font-style:italic}\n" : "}\n");
    }
    return css;
}

/// The light colours stand at the things; where the page is dark, a class of each wins over them. So a program that knows
/// no media queries shows the light ones.
QByteArray SvgCanvas::pageStyles()
{
    QByteArray css = "@media (prefers-color-scheme:dark){\n";
    for (const Palette::Twin &twin : Palette::twins()) {
        const QByteArray name = twin.light.name(QColor::HexRgb).mid(1).toLatin1();
        const QByteArray dark = twin.dark.name(QColor::HexRgb).toLatin1();
        css += ".f" + name + "{fill:" + dark + "}.s" + name + "{stroke:" + dark + "}\n";
    }
    return css + "}\n";
}

void SvgCanvas::number(double value)
{
    const long long hundredths = std::llround(value * 100);
    const long long size = std::abs(hundredths);
    if (hundredths < 0)
        m_out += '-';
    m_out += QByteArray::number(size / 100);
    if (size % 100 == 0)
        return;
    m_out += '.';
    m_out += static_cast<char>('0' + size % 100 / 10);
    if (size % 10 != 0)
        m_out += static_cast<char>('0' + size % 10);
}

void SvgCanvas::attribute(const char *name, double value)
{
    m_out += ' ';
    m_out += name;
    m_out += "=\"";
    number(value);
    m_out += '"';
}

void SvgCanvas::colour(const char *name, const QColor &colour)
{
    m_out += ' ';
    m_out += name;
    m_out += "=\"";
    m_out += colour.isValid() ? colour.name(QColor::HexRgb).toLatin1() : QByteArray("none");
    m_out += '"';
    if (colour.isValid() && colour.alpha() < 255)
        attribute((QByteArray(name) + "-opacity").constData(), colour.alphaF());
}

/// The classes that find the dark twins of colours; after ` class="` or a class that is there already.
QByteArray SvgCanvas::twinClasses(const QColor &fill, const QColor &stroke) const
{
    QByteArray names;
    if (m_look.followsPage && fill.isValid())
        names += " f" + fill.name(QColor::HexRgb).mid(1).toLatin1();
    if (m_look.followsPage && stroke.isValid())
        names += " s" + stroke.name(QColor::HexRgb).mid(1).toLatin1();
    return names;
}

void SvgCanvas::paint(const QColor &fill, const Stroke &stroke)
{
    if (const QByteArray classes = twinClasses(fill, stroke.colour); !classes.isEmpty())
        m_out += " class=\"" + classes.mid(1) + '"';
    colour("fill", fill);
    if (!stroke.colour.isValid())
        return;
    colour("stroke", stroke.colour);
    attribute("stroke-width", stroke.width);
    if (stroke.dash != Dash::Solid)
        m_out += stroke.dash == Dash::Dotted ? " stroke-dasharray=\"2 4\"" : " stroke-dasharray=\"6 4\"";
}

void SvgCanvas::escaped(const QString &text)
{
    QString clean = text;
    for (QChar &c : clean)
        if (c < u' ' && c != u'\n' && c != u'\t')
            c = u' '; // XML 1.0 cannot hold it
    m_out += clean.toHtmlEscaped().toUtf8();
}

void SvgCanvas::element(const char *name, const QString &text)
{
    if (text.isEmpty())
        return;
    m_out += '<';
    m_out += name;
    m_out += '>';
    escaped(text);
    m_out += "</";
    m_out += name;
    m_out += ">\n";
}

void SvgCanvas::beginItem(const QString &id, const QString &title, const QString &description)
{
    m_out += "<g id=\"";
    escaped(m_part + id);
    m_out += "\">\n";
    element("title", title);
    element("desc", description);
}

void SvgCanvas::endItem() { m_out += "</g>\n"; }

void SvgCanvas::beginPart(const QString &id, const QString &title, QPointF shift)
{
    m_part = id + u'-';
    m_out += "<g id=\"";
    escaped(id);
    m_out += "\" transform=\"translate(";
    number(shift.x());
    m_out += ' ';
    number(shift.y());
    m_out += ")\">\n";
    element("title", title);
}

void SvgCanvas::endPart()
{
    m_part.clear();
    m_out += "</g>\n";
}

void SvgCanvas::beginClip(const QRectF &box)
{
    const QByteArray id = "clip-" + QByteArray::number(++m_clips);
    m_out += "<clipPath id=\"" + id + "\"><rect";
    attribute("x", box.x());
    attribute("y", box.y());
    attribute("width", box.width());
    attribute("height", box.height());
    m_out += "/></clipPath>\n<g clip-path=\"url(#" + id + ")\">\n";
}

void SvgCanvas::endClip() { m_out += "</g>\n"; }

void SvgCanvas::line(QPointF from, QPointF to, const Stroke &stroke)
{
    m_out += "<line";
    attribute("x1", from.x());
    attribute("y1", from.y());
    attribute("x2", to.x());
    attribute("y2", to.y());
    paint({}, stroke);
    m_out += "/>\n";
}

void SvgCanvas::polygon(const std::vector<QPointF> &points, bool closed, const QColor &fill, const Stroke &stroke)
{
    m_out += closed ? "<polygon points=\"" : "<polyline points=\"";
    for (const QPointF &p : points) {
        number(p.x());
        m_out += ',';
        number(p.y());
        m_out += ' ';
    }
    m_out.chop(1);
    m_out += '"';
    paint(fill, stroke);
    m_out += "/>\n";
}

void SvgCanvas::rect(const QRectF &box, double radius, const QColor &fill, const Stroke &stroke)
{
    m_out += "<rect";
    attribute("x", box.x());
    attribute("y", box.y());
    attribute("width", box.width());
    attribute("height", box.height());
    if (radius > 0)
        attribute("rx", radius);
    paint(fill, stroke);
    m_out += "/>\n";
}

void SvgCanvas::tornEdge(double y, double width, const Stroke &stroke)
{
    if (m_tornWidth < width) {
        m_tornWidth = width;
        m_out += "<defs><g id=\"torn\">\n";
        polygon(tornEdgePoints(width), false, {}, stroke);
        m_out += "</g></defs>\n";
    }
    m_out += "<use xlink:href=\"#torn\"";
    attribute("y", y);
    m_out += "/>\n";
}

void SvgCanvas::circle(QPointF centre, double radius, const QColor &fill, const Stroke &stroke)
{
    m_out += "<circle";
    attribute("cx", centre.x());
    attribute("cy", centre.y());
    attribute("r", radius);
    paint(fill, stroke);
    m_out += "/>\n";
}

void SvgCanvas::text(QPointF at, const QString &text, TextStyle style, const QColor &ink, Align align)
{
    m_out += "<text class=\"t" + QByteArray::number(static_cast<int>(style)) + twinClasses(ink, {}) + '"';
    attribute("x", at.x());
    attribute("y", at.y());
    colour("fill", ink);
    if (align != Align::Left)
        m_out += align == Align::Centre ? " text-anchor=\"middle\"" : " text-anchor=\"end\"";
    m_out += '>';
    escaped(text);
    m_out += "</text>\n";
}

QByteArray SvgCanvas::finish()
{
    m_out += "</svg>\n";
    return std::move(m_out);
}

} // namespace teardown
