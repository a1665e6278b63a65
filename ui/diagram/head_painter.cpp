#include "diagram/head.h"

#include "diagram/shapes.h"

#include <cmath>

namespace teardown {

namespace {

QString fitting(const QString &text, TextStyle style, double width)
{
    QString shown = text;
    while (shown.size() > 1 && textWidth(shown, style) > width)
        shown = shown.left(shown.size() - 2) + QStringLiteral("…");
    return shown;
}

/// The usual sign of a power switch: a ring, open at the top, with a stroke in the gap.
void paintPower(const DiagramHead::NodeBox &node, const Palette &palette, Canvas &canvas)
{
    if (node.power.isEmpty())
        return;
    const QColor ink = node.off ? palette.trouble : palette.muted;
    const QPointF c = node.power.center();
    constexpr double r = 4.5, gap = 0.7, full = 6.2832;
    std::vector<QPointF> ring;
    for (int i = 0; i <= 16; ++i) {
        const double a = gap + (full - 2 * gap) * i / 16;
        ring.emplace_back(c.x() + r * std::sin(a), c.y() + 0.5 - r * std::cos(a));
    }
    canvas.polygon(ring, false, {}, {ink, 1.3});
    canvas.line({c.x(), c.y() - 5.5}, {c.x(), c.y() - 0.5}, {ink, 1.3});
    if (node.off)
        canvas.line({c.x() - 6, c.y() + 6}, {c.x() + 6, c.y() - 6}, {ink, 1.3});
}

void paintSign(DiagramHead::Sign sign, QPointF c, const QColor &ink, Canvas &canvas)
{
    using Sign = DiagramHead::Sign;
    const std::vector<QPointF> triangle{c + QPointF(-2.5, -3.5), c + QPointF(3.5, 0), c + QPointF(-2.5, 3.5)};
    switch (sign) {
    case Sign::None: return;
    case Sign::Runs: return canvas.polygon(triangle, true, ink, {});
    case Sign::Blocked: return canvas.polygon(triangle, true, {}, {ink, 1.1});
    case Sign::Stopped:
        for (const double x : {-2.0, 2.0})
            canvas.line(c + QPointF(x, -3.5), c + QPointF(x, 3.5), {ink, 1.6});
        return;
    case Sign::Ended: return canvas.rect(QRectF(c.x() - 3, c.y() - 3, 6, 6), 0, {}, {ink, 1.1});
    case Sign::Killed:
        for (const double side : {-1.0, 1.0})
            canvas.line(c + QPointF(-3, -3 * side), c + QPointF(3, 3 * side), {ink, 1.6});
        return;
    case Sign::NotStarted: return canvas.circle(c, 2.8, {}, {ink, 1.1});
    }
}

/// Its words are in the middle of the line, with the sign before them.
void paintPart(const DiagramHead::Part &part, const Palette &palette, Canvas &canvas)
{
    constexpr double signWidth = 12;
    const bool sign = part.sign != DiagramHead::Sign::None;
    const QColor &ink = part.trouble ? palette.trouble : palette.muted;
    const double room = part.box.width() - (sign ? signWidth : 0);
    const bool whole = part.brief.isEmpty() || textWidth(part.text, TextStyle::NodeNote) <= room;
    const QString text = fitting(whole ? part.text : part.brief, TextStyle::NodeNote, room);
    const double width = textWidth(text, TextStyle::NodeNote) + (sign ? signWidth : 0);
    const double left = part.box.center().x() - width / 2, y = part.box.bottom() - 6.5;
    if (sign)
        paintSign(part.sign, {left + 4, y}, ink, canvas);
    canvas.text({left + (sign ? signWidth : 0), y + 3.5}, text, TextStyle::NodeNote, ink);
}

void paintNode(const DiagramHead::NodeBox &node, const Palette &palette, Canvas &canvas)
{
    const double x = node.box.center().x();
    canvas.rect(
        node.box, 8, palette.panel, {node.off ? palette.trouble : palette.muted, 1.1, node.off ? Dash::Dashed : Dash::Solid});
    canvas.text({x, node.box.top() + 15}, fitting(node.name, TextStyle::NodeName, node.box.width() - 6), TextStyle::NodeName,
        palette.text, Align::Centre);
    canvas.text({x, node.box.top() + 28}, node.address, TextStyle::NodeNote, palette.muted, Align::Centre);
    canvas.text({x, node.box.top() + 41}, fitting(node.note, TextStyle::NodeNote, node.box.width() - 4), TextStyle::NodeNote,
        node.off ? palette.trouble : palette.muted, Align::Centre);
    paintPower(node, palette, canvas);
    for (const DiagramHead::Part &part : node.parts)
        paintPart(part, palette, canvas);
}

/// What a packet is in one letter; its shape says the same once more.
QString letterOf(PacketLook look)
{
    switch (look) {
    case PacketLook::Syn: return QStringLiteral("S");
    case PacketLook::Fin: return QStringLiteral("F");
    case PacketLook::Data: return QStringLiteral("D");
    case PacketLook::Ack: return QStringLiteral("A");
    case PacketLook::Reset: return QStringLiteral("R");
    case PacketLook::Icmp: return QStringLiteral("I");
    case PacketLook::Arp: return QStringLiteral("?");
    case PacketLook::Count: break;
    }
    return {};
}

/// Data is a full box, a bare ACK an empty one; what opens or ends a connection is round, a reset has corners; a point on its
/// front says where it flies.
void paintFlight(const DiagramHead::Flight &flight, const Palette &palette, Canvas &canvas)
{
    constexpr double r = 7;
    const QColor &ink = palette.of(flight.look);
    const QPointF c = flight.at;
    const double front = flight.towardsServer ? 1 : -1;
    const bool full = flight.look == PacketLook::Data || flight.look == PacketLook::Reset;
    const QColor &fill = full ? ink : palette.background;
    switch (flight.look) {
    case PacketLook::Syn:
    case PacketLook::Fin: canvas.circle(c, r, fill, {ink, 1.6}); break;
    case PacketLook::Reset:
        canvas.polygon({c + QPointF(0, -r - 2), c + QPointF(r + 2, 0), c + QPointF(0, r + 2), c + QPointF(-r - 2, 0)}, true, fill,
            {ink, 1.6});
        break;
    default:
        canvas.rect(QRectF(c.x() - r, c.y() - r, 2 * r, 2 * r), 2, fill,
            {ink, 1.4, flight.look == PacketLook::Icmp || flight.look == PacketLook::Arp ? Dash::Dashed : Dash::Solid});
        break;
    }
    canvas.polygon(
        {c + QPointF(front * (r + 1), -3), c + QPointF(front * (r + 5), 0), c + QPointF(front * (r + 1), 3)}, true, ink, {});
    canvas.text(c + QPointF(0, 3.8), letterOf(flight.look), TextStyle::NodeNote, full ? palette.background : ink, Align::Centre);
}

void paintCable(const DiagramHead::CableLine &cable, const Palette &palette, Canvas &canvas)
{
    const QPointF middle = (cable.from + cable.to) / 2;
    const double room = cable.to.x() - cable.from.x();
    const QColor &ink = cable.broken ? palette.trouble : palette.muted;
    canvas.line(cable.from, cable.to, {ink, cable.broken ? 1.6 : 2.2, cable.broken ? Dash::Dashed : Dash::Solid});
    if (cable.broken)
        for (double side : {-1.0, 1.0})
            canvas.line(middle + QPointF(-5, -5 * side), middle + QPointF(5, 5 * side), {ink, 2});
    if (cable.altered)
        canvas.polygon({middle + QPointF(-5, 4), middle + QPointF(0, -5), middle + QPointF(5, 4)}, true, palette.background,
            {palette.trouble, 1.4});
    const auto fits = [room](const QString &note) { return textWidth(note, TextStyle::NodeNote) <= room - 2; };
    const QString &note = fits(cable.note) ? cable.note : cable.shortNote;
    if (fits(note)) // else there is the tooltip
        canvas.text(middle + QPointF(0, cable.broken ? 19 : -11), note, TextStyle::NodeNote, ink, Align::Centre);
    for (const DiagramHead::Flight &flight : cable.flights)
        paintFlight(flight, palette, canvas);
    if (cable.flying > cable.flights.size())
        canvas.text(
            middle + QPointF(0, 19), QStringLiteral("×%1").arg(cable.flying), TextStyle::NodeNote, palette.text, Align::Centre);
}

void paintBadge(const DiagramHead::Badge &badge, const Palette &palette, Canvas &canvas)
{
    const StateFamily family = familyOf(badge.state);
    const Palette::StateColours &colours = palette.of(family);
    const double x = badge.box.center().x();
    canvas.rect(badge.box, 8, colours.fill, {colours.ink, 1.4});
    if (family == StateFamily::ClosingPassive)
        hatch(canvas, QRectF(badge.box.left() + 2, badge.box.top() + 4, 8, badge.box.height() - 8), colours.ink);
    canvas.text({x, badge.box.top() + 20}, badge.name, TextStyle::BadgeState, colours.ink, Align::Centre);
    if (!badge.more.isEmpty())
        canvas.text({badge.box.right() - 6, badge.box.top() + 12}, badge.more, TextStyle::NodeNote, palette.text, Align::Right);
    canvas.text({x, badge.box.top() + 36}, fitting(badge.owner, TextStyle::BadgeNote, badge.box.width() - 8),
        TextStyle::BadgeNote, palette.text, Align::Centre);
    for (const DiagramHead::TimerBar &timer : badge.timers) {
        const QRectF track(timer.box.left(), timer.box.bottom() - 4, timer.box.width(), 3);
        canvas.text({timer.box.left(), timer.box.top() + 10}, timer.text, TextStyle::Note, palette.text);
        canvas.rect(track, 1.5, palette.background, {});
        canvas.rect(QRectF(track.left(), track.top(), track.width() * timer.left, track.height()), 1.5, colours.ink, {});
    }
}

} // namespace

void paintHead(const DiagramHead &head, const Palette &palette, Canvas &canvas)
{
    for (const DiagramHead::NodeBox &node : head.nodes)
        paintNode(node, palette, canvas);
    for (const DiagramHead::CableLine &cable : head.cables)
        paintCable(cable, palette, canvas);
    for (const DiagramHead::Badge &badge : head.badges)
        paintBadge(badge, palette, canvas);
}

} // namespace teardown
