#include "diagram/painter.h"

#include <QCoreApplication>

#include "base/time_text.h"
#include "diagram/segment_text.h"
#include "diagram/shapes.h"
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
    bool isInView(PacketId id) const;
    void packet(PacketId id);
    void hop(const Hop &hop, const PacketArt &art);
    void notes();
    void note(const NoteBox &note);
    void label(const PacketArt &art, const QRectF &box);
    void labels();
    void marks();
    void mark(const Mark &mark);
    void nowLine();
    void nowChip();

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
    if (m_options.nowLine)
        nowLine();
    lifelines();
    brackets();
    folds();
    clocks();
    if (m_options.nowLine)
        nowChip();
    notes();
    packets();
    labels();
    marks();
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
            words(piece.name, stateLabel(m_layout.options, piece), TextStyle::StateName, m_palette.muted);
        return;
    }
    paintStateBox(m_canvas, m_palette, box, family, m_layout.options.inferredStates ? Dash::Dashed : Dash::Solid);
    if (ended && piece.endsByReset)
        m_canvas.line({x - stripHalfWidth - 2, bottom}, {x + stripHalfWidth + 2, bottom}, {m_palette.trouble, 3.5});
    if (!piece.name.isNull())
        words(piece.name, stateLabel(m_layout.options, piece), TextStyle::StateName, colours.ink);
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

// --- the author's notes

/// There are few of them.
void DiagramPainter::notes()
{
    for (const NoteBox &n : m_layout.notes) {
        const double top = std::min(n.box.top(), n.anchor.y()), bottom = std::max(n.box.bottom(), n.anchor.y());
        if (!began(n.shownFrom) || bottom < m_visible.top() || top > m_visible.bottom())
            continue;
        m_canvas.beginItem(QStringLiteral("note-%1").arg(n.index + 1),
            m_canvas.describes() ? QCoreApplication::translate("Diagram", "Note of the author") : QString());
        note(n);
        m_canvas.endItem();
    }
}

void DiagramPainter::note(const NoteBox &n)
{
    const double line = lineHeight(TextStyle::AuthorNote), inner = n.left ? n.box.right() : n.box.left();
    const double side = n.left ? 1 : -1, top = n.box.top() + notePadding;
    const QPointF knee(inner + side * noteGap * 0.8, top + line / 2 - 1);
    m_canvas.polygon({{inner, knee.y()}, knee, n.anchor}, false, {}, {m_palette.accent, 0.9});
    m_canvas.circle(n.anchor, 2.6, m_palette.accent, {m_palette.background, 1});
    m_canvas.rect(n.box, 3, m_palette.panel, {});
    m_canvas.rect({n.left ? n.box.right() - 2.5 : n.box.left(), n.box.top(), 2.5, n.box.height()}, 1, m_palette.accent, {});
    double x = n.box.left() + notePadding + (n.left ? 0 : 1.5);
    if (n.number > 0) {
        paintArrowNumber(m_canvas, m_palette, {x, top + line / 2 - 1.5}, n.number);
        x += numberWidth(n.number) + badgeGap;
    }
    for (qsizetype i = 0; i < n.lines.size(); ++i) {
        const QRectF row(x, top - 1.5 + static_cast<double>(i) * line, n.box.width(), line);
        m_canvas.text({x, baselineIn(row, TextStyle::AuthorNote)}, n.lines[i], TextStyle::AuthorNote, m_palette.text);
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
        if (first == i && isInView(m_layout.hops[i].packet))
            packet(m_layout.hops[i].packet);
    }
}

bool DiagramPainter::isInView(PacketId id) const
{
    constexpr double signs = 24; // pixels that a head or the sign of a retransmission stands out
    const PacketArt &art = m_layout.packets[id.value];
    const double top = m_layout.hops[art.firstHop].y0;
    double bottom = top;
    for (std::uint32_t i = art.firstHop; i != UINT32_MAX && began(m_layout.hops[i].departed); i = m_layout.hops[i].next)
        bottom = headOf(m_layout.hops[i], m_moment).y();
    return bottom + signs >= m_visible.top() && top - signs <= m_visible.bottom();
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
        paintTurnBack(m_canvas, {first.x0, first.y0}, first.x1 > first.x0, m_palette.of(art.look));
    }
    m_canvas.endItem();
}

void DiagramPainter::hop(const Hop &hop, const PacketArt &art)
{
    const bool headed = isFlying(hop, m_moment.shown) || hop.last;
    const QPointF from(hop.x0, hop.y0);
    QPointF tip = headOf(hop, m_moment);
    if (std::abs(tip.x() - from.x()) < 0.5) // it has just left; the head shows where to
        tip = from + QPointF(hop.x1 > hop.x0 ? 0.6 : -0.6, 0);
    m_canvas.beginItem(QStringLiteral("hop-%1").arg(hop.departed.value));
    paintArrow(m_canvas, m_palette, art, from, tip, headed, hop.packet == m_selectedPacket, hop.corrupt);
    m_canvas.endItem();
}

void DiagramPainter::label(const PacketArt &art, const QRectF &box)
{
    ground(box);
    double x = box.left();
    if (art.number > 0) {
        paintArrowNumber(m_canvas, m_palette, {x, box.center().y()}, art.number);
        x += numberWidth(art.number) + badgeGap;
    }
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
        if (!l.box.intersects(m_visible))
            continue;
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
        if (!m.box.intersects(m_visible) && !m_visible.adjusted(-8, -8, 8, 8).contains(m.at))
            continue;
        m_canvas.beginItem(
            QStringLiteral("record-%1").arg(m.record.value), m_canvas.describes() ? m.text : QString(), description(m.record));
        mark(m);
        m_canvas.endItem();
    }
}

void DiagramPainter::mark(const Mark &m)
{
    paintMarkSign(m_canvas, m_palette, m.kind, m.at);
    if (!m.box.isNull())
        words(m.box, m.text, m.kind == MarkKind::Note ? TextStyle::Note : TextStyle::Mark, markInk(m_palette, m.kind));
}

/// Behind all words: it must not cross them out.
void DiagramPainter::nowLine()
{
    const double y = m_moment.nowY;
    m_canvas.beginItem(QStringLiteral("now"));
    m_canvas.line({0, y}, {m_layout.columns.width, y}, {m_palette.accent, 1, Dash::Dotted});
    m_canvas.endItem();
}

/// Covers the time of an event at the same height, and is in line with the other times. Where they have no room, names of states
/// reach to the edge: there it hangs below the line, where nothing is yet.
void DiagramPainter::nowChip()
{
    constexpr double height = 17, hanging = 18;
    const QString text = clockText(m_moment.now);
    const bool hangs = m_layout.columns.gutter <= 0;
    const double y = m_moment.nowY, top = hangs ? y + hanging : y - height / 2;
    const QRectF chip(2, top, std::max(textWidth(text, TextStyle::Clock) + 12, m_layout.columns.gutter - 2), height);
    m_canvas.beginItem(QStringLiteral("now-time"));
    if (hangs)
        m_canvas.line({chip.left() + 6, y}, {chip.left() + 6, top}, {m_palette.accent, 1});
    m_canvas.rect(chip, 3, m_palette.accent, {});
    m_canvas.text(
        {chip.right() - 6, baselineIn(chip, TextStyle::Clock)}, text, TextStyle::Clock, m_palette.onAccent, Align::Right);
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

void paint(const DiagramLayout &layout, const Moment &moment, const QRectF &visible, const Palette &palette, Canvas &canvas,
    const PaintOptions &options)
{
    DiagramPainter(layout, moment, visible, palette, canvas, options).paintAll();
}

} // namespace teardown
