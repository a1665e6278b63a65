#include "diagram/shapes.h"

#include <algorithm>
#include <cmath>

namespace teardown {

namespace {

void paintArrowHead(Canvas &canvas, const Palette &palette, const PacketArt &art, QPointF from, QPointF tip)
{
    const QPointF along = tip - from;
    const double length = std::hypot(along.x(), along.y());
    const QPointF unit = length > 0.5 ? along / length : QPointF(1, 0);
    const QPointF across(-unit.y(), unit.x());
    const double long_ = art.look == PacketLook::Reset ? 11 : art.thin ? 7 : 8.5, half = long_ * 0.42;
    const QColor &colour = palette.of(art.look);
    canvas.polygon({tip, tip - unit * long_ + across * half, tip - unit * long_ - across * half}, true, colour, {});
    if (art.look == PacketLook::Reset) {
        const QPointF bar = tip - unit * (long_ + 3);
        canvas.line(bar + across * 7, bar - across * 7, {colour, 2.4});
    }
}

void paintZigzag(Canvas &canvas, QPointF from, QPointF to, const Stroke &stroke)
{
    const QPointF along = to - from;
    const double length = std::hypot(along.x(), along.y());
    const QPointF across = length > 0.5 ? QPointF(-along.y(), along.x()) / length * 3.5 : QPointF();
    std::vector<QPointF> points{from};
    for (double at = 4; at < length - 10; at += 6) // the head stays straight
        points.push_back(from + along * (at / length) + across * (points.size() % 2 == 0 ? 1 : -1));
    points.push_back(to);
    canvas.polygon(points, false, {}, stroke);
}

} // namespace

void paintArrow(Canvas &canvas, const Palette &palette, const PacketArt &art, QPointF from, QPointF tip, bool headed,
    bool stressed, bool corrupt)
{
    const double width = (art.look == PacketLook::Reset ? 2.6 : art.thin ? 1.1 : 1.7) + (stressed ? 0.8 : 0);
    if (corrupt)
        paintZigzag(canvas, from, tip, {palette.of(art.look), width});
    else
        canvas.line(from, tip, {palette.of(art.look), width, art.dotted ? Dash::Dotted : art.again ? Dash::Dashed : Dash::Solid});
    if (headed)
        paintArrowHead(canvas, palette, art, from, tip);
}

void paintTurnBack(Canvas &canvas, QPointF at, bool toRight, const QColor &colour)
{
    const double side = toRight ? 1 : -1;
    std::vector<QPointF> arc;
    for (int i = 0; i <= 10; ++i) {
        const double angle = (0.15 + 0.17 * i) * 3.14159265;
        arc.push_back(at + QPointF(side * (8 + 4.5 * std::cos(angle)), -9 - 4.5 * std::sin(angle)));
    }
    canvas.polygon(arc, false, {}, {colour, 1.3});
    const QPointF tip = arc.front();
    canvas.polygon({tip + QPointF(0, 4), tip + QPointF(-3, -1.5), tip + QPointF(3, -1.5)}, true, colour, {});
}

void paintArrowNumber(Canvas &canvas, const Palette &palette, QPointF at, std::uint32_t number)
{
    const double width = numberWidth(number);
    const QRectF box(at.x(), at.y() - badgeSize / 2, width, badgeSize);
    canvas.rect(box, badgeSize / 2, palette.background, {palette.text, 1});
    canvas.text({box.center().x(), baselineIn(box, TextStyle::ArrowNumber)}, QString::number(number), TextStyle::ArrowNumber,
        palette.text, Align::Centre);
}

const QColor &markInk(const Palette &palette, MarkKind kind)
{
    switch (kind) {
    case MarkKind::Loss:
    case MarkKind::Change:
    case MarkKind::FailedCall: return palette.trouble;
    case MarkKind::Action: return palette.action;
    case MarkKind::Call: return palette.call;
    case MarkKind::Note: break;
    }
    return palette.muted;
}

void paintMarkSign(Canvas &canvas, const Palette &palette, MarkKind kind, QPointF at)
{
    const QColor &ink = markInk(palette, kind);
    if (kind == MarkKind::Loss) {
        for (double side : {-1.0, 1.0})
            canvas.line(at + QPointF(-5, -5 * side), at + QPointF(5, 5 * side), {ink, 2.2});
    } else if (kind == MarkKind::Action) {
        canvas.polygon({at + QPointF(0, -6), at + QPointF(6, 0), at + QPointF(0, 6), at + QPointF(-6, 0)}, true, ink,
            {palette.background, 1.4});
    } else if (kind == MarkKind::Change) {
        canvas.circle(at, 4.5, palette.background, {ink, 2});
    } else if (kind != MarkKind::Note) {
        canvas.circle(at, 4, ink, {palette.background, 1.4});
    }
}

void paintStateBox(Canvas &canvas, const Palette &palette, const QRectF &box, StateFamily family, Dash edge)
{
    const Palette::StateColours &colours = palette.of(family);
    canvas.rect(box, 2, colours.fill, {colours.ink, 1.1, edge});
    if (family == StateFamily::ClosingPassive)
        hatch(canvas, box, colours.ink);
}

void hatch(Canvas &canvas, const QRectF &box, const QColor &colour)
{
    const double width = box.width();
    for (double y = std::ceil(box.top() / 7) * 7; y < box.bottom(); y += 7) {
        const double rise = std::min(width, y - box.top());
        canvas.line({box.left(), y}, {box.left() + rise, y - rise}, {colour, 0.9});
    }
}

} // namespace teardown
