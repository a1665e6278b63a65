#include "diagram/painter.h"

#include <QCoreApplication>

#include "base/time_text.h"
#include "diagram/segment_text.h"
#include "text/markup.h"
#include "text/narrator.h"

#include <algorithm>
#include <cmath>

namespace teardown {

namespace {

class DiagramPainter {
public:
    DiagramPainter(const DiagramLayout &layout, const Moment &moment, const QRectF &visible, const Palette &palette,
        Canvas &canvas, const PaintOptions &options)
        : m_layout(layout),
          m_moment(moment),
          m_visible(visible),
          m_palette(palette),
          m_canvas(canvas),
          m_options(options)
    {
    }

    void paintAll();

private:
    void selectionBand();
    void lifelines();
    void strip(NodeId node);
    void piece(const StatePiece &piece);
    void entry(const StatePiece &piece, double top, double bottom);
    void brackets();
    void bracket(const TimerBracket &bracket);
    void folds();
    void clocks();
    void packets();
    void packet(PacketId id);
    void hop(const Hop &hop, const PacketArt &art);
    void head(const Hop &hop, QPointF tip, const PacketArt &art);
    void turnBack(QPointF at, bool toRight, const QColor &colour);
    void label(const PacketArt &art, const QRectF &box);
    void labels();
    void marks();
    void mark(const Mark &mark);
    void nowLine();

    bool began(RecordId record) const { return !record.valid() || record.value < m_moment.shown; }
    double clip(double y) const { return std::clamp(y, m_visible.top() - 40, m_visible.bottom() + 40); }
    /// What lines pass behind words on, so that they do not cross them out.
    void ground(const QRectF &box);
    void words(const QRectF &box, const QString &text, TextStyle style, const QColor &colour);
    QString description(RecordId record) const;

    const DiagramLayout &m_layout;
    const Moment &m_moment;
    QRectF m_visible;
    const Palette &m_palette;
    Canvas &m_canvas;
    const PaintOptions &m_options;
    PacketId m_selectedPacket; ///< whose arrow is stressed
    QRectF m_band;             ///< behind the selected thing
};

void DiagramPainter::paintAll()
{
    m_canvas.rect(m_visible, 0, m_palette.background, {});
    selectionBand();
    lifelines();
    brackets();
    folds();
    clocks();
    packets();
    labels();
    marks();
    if (m_options.nowLine)
        nowLine();
}

void DiagramPainter::ground(const QRectF &box)
{
    QColor colour = m_band.contains(box.center()) ? m_palette.selection : m_palette.background;
    colour.setAlpha(210);
    m_canvas.rect(box.adjusted(-3, 0, 3, 0), 2, colour, {});
}

void DiagramPainter::words(const QRectF &box, const QString &text, TextStyle style, const QColor &colour)
{
    ground(box);
    m_canvas.text({box.left(), baselineIn(box, style)}, text, style, colour);
}

QString DiagramPainter::description(RecordId record) const
{
    return m_canvas.describes() && m_options.narrator && record.valid() ? toPlainText(m_options.narrator->sentence(record))
                                                                        : QString();
}

void DiagramPainter::selectionBand()
{
    const DiagramEvent *event = m_options.selected.valid() ? m_layout.event(m_options.selected) : nullptr;
    if (!event || !began(m_options.selected))
        return;
    m_band = QRectF(4, event->y - 15, m_layout.columns.width - 8, 30);
    const auto [from, to] = hopsIn(m_layout, m_band, m_moment.shown);
    for (std::size_t i = from; i < to; ++i) {
        const Hop &hop = m_layout.hops[i];
        if (hop.departed == m_options.selected || hop.ended == m_options.selected)
            m_selectedPacket = hop.packet;
    }
    if (m_selectedPacket.valid()) {
        const PacketArt &art = m_layout.packets[m_selectedPacket.value];
        const double top = m_layout.hops[art.firstHop].y0;
        double bottom = top;
        for (std::uint32_t i = art.firstHop; i != UINT32_MAX && began(m_layout.hops[i].departed); i = m_layout.hops[i].next)
            bottom = headOf(m_layout.hops[i], m_moment).y();
        m_band = QRectF(4, top - 15, m_band.width(), bottom - top + 26);
    }
    m_canvas.rect(m_band, 6, m_palette.selection, {});
}

// --- lifelines

void DiagramPainter::lifelines()
{
    for (std::uint32_t i = 0; i < m_layout.nodes.size(); ++i) {
        const double x = m_layout.columns.x[i], bottom = clip(m_moment.nowY + 24);
        if (!m_layout.columns.visible[i])
            continue;
        m_canvas.beginItem(QStringLiteral("node-%1").arg(i), QString::fromStdString(m_layout.nodes[i].name));
        if (!m_layout.columns.endHost[i])
            m_canvas.line({x, clip(4)}, {x, bottom}, {m_palette.lifeline, 3});
        strip({i});
        m_canvas.endItem();
    }
}

void DiagramPainter::strip(NodeId node)
{
    const std::vector<StatePiece> &pieces = m_layout.pieces[node.value];
    for (std::size_t i = firstFrom(pieces, m_visible.top() - 40, [](const StatePiece &p) { return p.bottom; }); i < pieces.size();
         ++i) {
        if (pieces[i].top > m_visible.bottom() + 40 || !began(pieces[i].record))
            break;
        piece(pieces[i]);
    }
}

void DiagramPainter::piece(const StatePiece &piece)
{
    const bool ended = piece.ended.valid() && began(piece.ended);
    const double x = m_layout.columns.x[piece.node.value];
    const double top = clip(piece.top), bottom = clip(ended ? piece.bottom : m_moment.nowY + 24);
    const QRectF box(x - stripHalfWidth, top, 2 * stripHalfWidth, std::max(bottom - top, 0.0));
    const StateFamily family = familyOf(piece.state);
    const Palette::StateColours &colours = m_palette.of(family);
    if (piece.entry != ConntrackState::None)
        return entry(piece, top, bottom);
    if (piece.powerOff) {
        m_canvas.rect(box, 2, m_palette.background, {m_palette.muted, 1, Dash::Dotted});
        if (!piece.name.isNull())
            words(piece.name, QCoreApplication::translate("Diagram", "no power"), TextStyle::StateName, m_palette.muted);
        return;
    }
    m_canvas.rect(box, 2, colours.fill, {colours.ink, 1.1, m_layout.options.inferredStates ? Dash::Dashed : Dash::Solid});
    if (family == StateFamily::ClosingPassive)
        hatch(m_canvas, box, colours.ink);
    if (ended && piece.endsByReset)
        m_canvas.line({x - stripHalfWidth - 2, bottom}, {x + stripHalfWidth + 2, bottom}, {m_palette.trouble, 3.5});
    if (!piece.name.isNull())
        words(piece.name, stateLabel(m_layout.options, piece.state), TextStyle::StateName, colours.ink);
}

void DiagramPainter::entry(const StatePiece &piece, double top, double bottom)
{
    const double x = m_layout.columns.x[piece.node.value];
    const Palette::StateColours &colours = m_palette.of(familyOf(piece.entry));
    m_canvas.rect({x - entryHalfWidth, top, 2 * entryHalfWidth, std::max(bottom - top, 0.0)}, 2, colours.fill, {colours.ink, 1});
    if (!piece.name.isNull())
        words(piece.name, entryText(piece.entry), TextStyle::Note, colours.ink);
}

// --- timers, folds, times

void DiagramPainter::brackets()
{
    const auto y = [](const TimerBracket &b) { return b.bottom; };
    for (std::size_t i = firstFrom(m_layout.brackets, m_visible.top() - tallestText, y); i < m_layout.brackets.size(); ++i) {
        const TimerBracket &b = m_layout.brackets[i];
        if (b.bottom > m_visible.bottom() + m_layout.tallestBracket || !began(b.ended))
            break;
        bracket(b);
    }
    for (const TimerBracket &b : m_moment.running)
        bracket(b);
}

void DiagramPainter::bracket(const TimerBracket &b)
{
    const QColor &ink = b.kind == TimerKind::TimeWait ? m_palette.of(StateFamily::TimeWait).ink : m_palette.muted;
    const double side = b.node.value == 0 ? -1 : 1, top = clip(b.top), bottom = clip(b.bottom);
    const bool done = b.to != Time::never() && began(b.ended);
    m_canvas.line({b.x, top}, {b.x, bottom}, {ink, 1.2, done && !b.fired ? Dash::Dashed : Dash::Solid});
    m_canvas.line({b.x, b.top}, {b.x + side * 4, b.top}, {ink, 1.2});
    if (done && b.fired)
        m_canvas.line({b.x - side * 2, b.bottom}, {b.x + side * 6, b.bottom}, {ink, 2.6});
    else if (!done)
        m_canvas.circle({b.x, b.bottom}, 2.5, ink, {});
    if (!b.box.isNull())
        words(b.box, b.text, TextStyle::Note, ink);
}

void DiagramPainter::folds()
{
    for (const Moment::NamedFold &named : m_moment.folds) {
        const double top = named.fold.top + 1, bottom = named.fold.bottom - 1, width = m_layout.columns.width;
        m_canvas.rect({0, top + tornEdgeHeight / 2, width, bottom - top - tornEdgeHeight}, 0, m_palette.fold, {});
        m_canvas.tornEdge(top, width, {m_palette.rule, 1});
        m_canvas.tornEdge(bottom - tornEdgeHeight, width, {m_palette.rule, 1});
        const QPointF middle((m_layout.columns.x.front() + m_layout.columns.x.back()) / 2, (top + bottom) / 2 + 4);
        m_canvas.text(middle, named.text, TextStyle::Fold, m_palette.muted, Align::Centre);
    }
}

void DiagramPainter::clocks()
{
    if (m_layout.columns.gutter <= 0)
        return;
    const auto y = [](const DiagramEvent &e) { return e.y; };
    for (std::size_t i = firstFrom(m_layout.events, m_visible.top() - 10, y); i < m_layout.events.size(); ++i) {
        const DiagramEvent &event = m_layout.events[i];
        if (event.y > m_visible.bottom() + 10 || !began(event.record))
            break;
        if (event.clock)
            m_canvas.text({m_layout.columns.gutter - 6, event.y + 3.5}, clockText(event.time), TextStyle::Clock, m_palette.muted,
                Align::Right);
    }
}

// --- packets

void DiagramPainter::packets()
{
    const auto [from, to] = hopsIn(m_layout, m_visible, m_moment.shown);
    for (std::size_t i = from; i < to; ++i) {
        // a packet is drawn whole, when its first hop in view comes up
        std::uint32_t first = m_layout.packets[m_layout.hops[i].packet.value].firstHop;
        while (first < from)
            first = m_layout.hops[first].next;
        if (first == i)
            packet(m_layout.hops[i].packet);
    }
}

void DiagramPainter::packet(PacketId id)
{
    const PacketArt &art = m_layout.packets[id.value];
    m_canvas.beginItem(
        QStringLiteral("packet-%1").arg(id.value), m_canvas.describes() ? packetTitle(art) : QString(), description(art.made));
    for (std::uint32_t i = art.firstHop; i != UINT32_MAX && began(m_layout.hops[i].departed); i = m_layout.hops[i].next)
        hop(m_layout.hops[i], art);
    if (art.again) {
        const Hop &first = m_layout.hops[art.firstHop];
        turnBack({first.x0, first.y0}, first.x1 > first.x0, m_palette.of(art.look));
    }
    m_canvas.endItem();
}

void DiagramPainter::hop(const Hop &hop, const PacketArt &art)
{
    const QPointF start(hop.x0, hop.y0), tip = headOf(hop, m_moment);
    const QColor &colour = m_palette.of(art.look);
    const double width = (art.look == PacketLook::Reset ? 2.6
                                 : art.thin             ? 1.1
                                                        : 1.7)
        + (hop.packet == m_selectedPacket ? 0.8 : 0);
    m_canvas.beginItem(QStringLiteral("hop-%1").arg(hop.departed.value));
    m_canvas.line(start, tip, {colour, width, art.dotted ? Dash::Dotted : art.again ? Dash::Dashed : Dash::Solid});
    const bool flying = isFlying(hop, m_moment.shown);
    if (flying || hop.last)
        head(hop, tip, art);
    m_canvas.endItem();
}

void DiagramPainter::head(const Hop &hop, QPointF tip, const PacketArt &art)
{
    const QPointF along = tip - QPointF(hop.x0, hop.y0);
    const double length = std::hypot(along.x(), along.y());
    const QPointF unit = length > 0.5 ? along / length : QPointF(hop.x1 > hop.x0 ? 1 : -1, 0);
    const QPointF across(-unit.y(), unit.x());
    const double long_ = art.look == PacketLook::Reset ? 11 : art.thin ? 7 : 8.5, half = long_ * 0.42;
    const QColor &colour = m_palette.of(art.look);
    m_canvas.polygon({tip, tip - unit * long_ + across * half, tip - unit * long_ - across * half}, true, colour, {});
    if (art.look == PacketLook::Reset) {
        const QPointF bar = tip - unit * (long_ + 3);
        m_canvas.line(bar + across * 7, bar - across * 7, {colour, 2.4});
    }
}

void DiagramPainter::turnBack(QPointF at, bool toRight, const QColor &colour)
{
    const double side = toRight ? 1 : -1;
    std::vector<QPointF> arc;
    for (int i = 0; i <= 10; ++i) {
        const double angle = (0.15 + 0.17 * i) * 3.14159265;
        arc.push_back(at + QPointF(side * (8 + 4.5 * std::cos(angle)), -9 - 4.5 * std::sin(angle)));
    }
    m_canvas.polygon(arc, false, {}, {colour, 1.3});
    const QPointF tip = arc.front();
    m_canvas.polygon({tip + QPointF(0, 4), tip + QPointF(-3, -1.5), tip + QPointF(3, -1.5)}, true, colour, {});
}

void DiagramPainter::label(const PacketArt &art, const QRectF &box)
{
    ground(box);
    double x = box.left();
    auto part = [&](const QString &text, TextStyle style, const QColor &colour) {
        if (!text.isEmpty())
            m_canvas.text({x, baselineIn(box, TextStyle::Flags)}, text, style, colour);
        x += text.isEmpty() ? 0 : textWidth(text, style) + labelGap;
    };
    part(art.flags, TextStyle::Flags, m_palette.of(art.look));
    part(art.numbers, TextStyle::Numbers, m_palette.muted);
    part(art.remark, TextStyle::Note, m_palette.muted);
}

void DiagramPainter::labels()
{
    const double reach = m_layout.tallestHop + tallestText;
    std::size_t i = firstFrom(m_layout.labels, m_visible.top() - reach, [&](const PacketLabel &l) { return l.endY; });
    for (; i < m_layout.labels.size() && began(m_layout.labels[i].ended); ++i) {
        const PacketLabel &l = m_layout.labels[i];
        if (l.endY > m_visible.bottom() + reach)
            break;
        if (l.leader)
            m_canvas.line(
                l.anchor, {l.anchor.x(), l.anchor.y() < l.box.top() ? l.box.top() : l.box.bottom()}, {m_palette.muted, 0.8});
        label(m_layout.packets[l.packet.value], l.box);
    }
    for (const Moment::FlyingLabel &flying : m_moment.flying)
        label(m_layout.packets[flying.packet.value], flying.box);
}

// --- marks

void DiagramPainter::marks()
{
    const auto y = [](const Mark &m) { return m.at.y(); };
    for (std::size_t i = firstFrom(m_layout.marks, m_visible.top() - tallestText, y); i < m_layout.marks.size(); ++i) {
        const Mark &m = m_layout.marks[i];
        if (m.at.y() > m_visible.bottom() + tallestText || !began(m.record))
            break;
        m_canvas.beginItem(
            QStringLiteral("record-%1").arg(m.record.value), m_canvas.describes() ? m.text : QString(), description(m.record));
        mark(m);
        m_canvas.endItem();
    }
}

void DiagramPainter::mark(const Mark &m)
{
    const bool trouble = m.kind == MarkKind::Loss || m.kind == MarkKind::FailedCall;
    const QColor &ink = trouble      ? m_palette.trouble
        : m.kind == MarkKind::Action ? m_palette.action
        : m.kind == MarkKind::Call   ? m_palette.call
                                     : m_palette.muted;
    if (m.kind == MarkKind::Loss) {
        for (double side : {-1.0, 1.0})
            m_canvas.line(m.at + QPointF(-5, -5 * side), m.at + QPointF(5, 5 * side), {ink, 2.2});
    } else if (m.kind == MarkKind::Action) {
        m_canvas.polygon({m.at + QPointF(0, -6), m.at + QPointF(6, 0), m.at + QPointF(0, 6), m.at + QPointF(-6, 0)}, true, ink,
            {m_palette.background, 1.4});
    } else if (m.kind != MarkKind::Note) {
        m_canvas.circle(m.at, 4, ink, {m_palette.background, 1.4});
    }
    if (!m.box.isNull())
        words(m.box, m.text, m.kind == MarkKind::Note ? TextStyle::Note : TextStyle::Mark, ink);
}

void DiagramPainter::nowLine()
{
    const double y = m_moment.nowY;
    m_canvas.beginItem(QStringLiteral("now"));
    m_canvas.line({0, y}, {m_layout.columns.width, y}, {m_palette.accent, 1, Dash::Dotted});
    const QString text = clockText(m_moment.now);
    const QRectF chip(2, y - 8.5, textWidth(text, TextStyle::Clock) + 12, 17);
    m_canvas.rect(chip, 3, m_palette.accent, {});
    m_canvas.text({chip.left() + 6, baselineIn(chip, TextStyle::Clock)}, text, TextStyle::Clock, m_palette.onAccent);
    m_canvas.endItem();
}

} // namespace

QString clockText(Time time)
{
    const bool coarse = time >= atTime(seconds(10'000));
    return QString::fromStdString(inSeconds(time, coarse ? 1 : 3)) + QStringLiteral(" s");
}

QString packetTitle(const PacketArt &art)
{
    QString title = art.flags;
    for (const QString &part : {art.numbers, art.remark})
        if (!part.isEmpty())
            title += u' ' + part;
    return title;
}

void hatch(Canvas &canvas, const QRectF &box, const QColor &colour)
{
    const double width = box.width();
    for (double y = std::ceil(box.top() / 7) * 7; y < box.bottom(); y += 7) {
        const double rise = std::min(width, y - box.top());
        canvas.line({box.left(), y}, {box.left() + rise, y - rise}, {colour, 0.9});
    }
}

void paint(const DiagramLayout &layout, const Moment &moment, const QRectF &visible, const Palette &palette, Canvas &canvas,
    const PaintOptions &options)
{
    DiagramPainter(layout, moment, visible, palette, canvas, options).paintAll();
}

} // namespace teardown
