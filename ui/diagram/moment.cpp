#include "diagram/moment.h"

#include <QCoreApplication>

#include "diagram/segment_text.h"
#include "text/words.h"

#include <algorithm>
#include <tuple>

namespace teardown {

std::pair<std::size_t, std::size_t> hopsIn(const DiagramLayout &layout, const QRectF &visible, std::size_t shown)
{
    const auto y = [](const Hop &hop) { return hop.y0; };
    const std::size_t from = firstFrom(layout.hops, visible.top() - layout.tallestHop - tallestText, y);
    const std::size_t below = firstFrom(layout.hops, visible.bottom() + tallestText, y);
    const std::size_t departed = firstFrom(
        layout.hops, static_cast<double>(shown), [](const Hop &hop) { return static_cast<double>(hop.departed.value); });
    return {from, std::min(below, departed)};
}

bool isFlying(const Hop &hop, std::size_t shown) { return !hop.over() || hop.ended.value >= shown; }

QPointF headOf(const Hop &hop, const Moment &moment)
{
    if (!isFlying(hop, moment.shown))
        return {hop.x1, hop.y1};
    const double way = static_cast<double>((hop.t1 - hop.t0).ns);
    const double share = way > 0 ? std::clamp(static_cast<double>((moment.now - hop.t0).ns) / way, 0.0, 1.0) : 1.0;
    return {hop.x0 + share * (hop.x1 - hop.x0), std::max(moment.nowY, hop.y0)};
}

QString foldText(const DiagramLayout &layout, const Fold &fold)
{
    auto after = std::upper_bound(
        layout.timers.begin(), layout.timers.end(), fold.from, [](Time t, const TimersFrom &f) { return t < f.time; });
    const TimersFrom timers = after == layout.timers.begin() ? TimersFrom{} : *(after - 1);
    const QString length = durationText(fold.to - fold.from), idle = idleText(timers.count, timers.kind);
    if (timers.count == 0 && fold.to - fold.from < seconds(1))
        return length;
    return (fold.open ? QCoreApplication::translate("Diagram", "%1 so far: %2") : QStringLiteral("%1: %2")).arg(length, idle);
}

namespace {

/// Words of running timers, soonest deadline first, below each other beside now.
void placeRunning(const DiagramLayout &layout, Moment &moment)
{
    auto begun = [&](const TimerBracket &b) {
        return b.from <= moment.now && b.armed.value < moment.shown && moment.now - b.from >= longTimer;
    };
    const std::size_t first = firstFrom(layout.brackets, static_cast<double>(moment.shown),
        [](const TimerBracket &b) { return static_cast<double>(b.ended.value); });
    for (std::size_t i = first; i < layout.brackets.size() && i < first + 64; ++i)
        if (begun(layout.brackets[i]))
            moment.running.push_back(layout.brackets[i]);
    std::copy_if(layout.openBrackets.begin(), layout.openBrackets.end(), std::back_inserter(moment.running), begun);
    std::vector<double> nextRow(layout.nodes.size(), moment.nowY - 8);
    for (TimerBracket &b : moment.running) {
        b.bottom = moment.nowY;
        b.text = runningTimerText(b, moment.now, layout.roomBesideStrip(b.node));
        double &row = nextRow[b.node.value];
        b.box = layout.besideStrip(b.node, std::max(row, b.top + 24), b.text, TextStyle::Note);
        row = b.box.bottom() + 8;
    }
}

/// Whether a line from `a` down to `b` touches the box.
bool crosses(const QRectF &box, QPointF a, QPointF b)
{
    const auto [left, right] = std::minmax({a.x(), b.x()});
    if (right < box.left() || left > box.right() || a.y() > box.bottom() || b.y() < box.top())
        return false;
    const auto y = [&](double x) {
        return right == left ? a.y() : a.y() + (b.y() - a.y()) * (std::clamp(x, left, right) - a.x()) / (b.x() - a.x());
    };
    const auto [high, low] = std::minmax({y(box.left()), y(box.right())});
    return low >= box.top() && high <= box.bottom();
}

/// What stands in the picture already, near now: the words of what is on its way keep off it.
class Occupied {
public:
    Occupied(const DiagramLayout &layout, const Moment &moment) : m_layout(layout), m_moment(moment)
    {
        const double above = std::max(moment.visible.top(), moment.nowY - reach) - tallestText;
        const auto began = [&](RecordId record) { return !record.valid() || record.value < moment.shown; };
        const auto markY = [](const Mark &m) { return m.at.y(); };
        for (std::size_t i = firstFrom(layout.marks, above, markY); i < layout.marks.size() && began(layout.marks[i].record); ++i)
            add(layout.marks[i].box);
        const auto labelY = [](const PacketLabel &l) { return l.endY; };
        for (std::size_t i = firstFrom(layout.labels, above, labelY); i < layout.labels.size() && began(layout.labels[i].ended);
             ++i)
            add(layout.labels[i].box);
        const auto pieceY = [](const StatePiece &p) { return p.bottom; };
        for (const std::vector<StatePiece> &pieces : layout.pieces)
            for (std::size_t i = firstFrom(pieces, above, pieceY); i < pieces.size() && began(pieces[i].record); ++i)
                add(pieces[i].name);
        for (const TimerBracket &bracket : moment.running)
            add(bracket.box);
        std::tie(m_from, m_to) = hopsIn(layout, QRectF(0, above, 1, moment.nowY - above), moment.shown);
    }

    void add(const QRectF &box)
    {
        if (!box.isEmpty())
            m_boxes.push_back(box);
    }
    bool takes(const QRectF &box, PacketId except) const
    {
        if (std::any_of(m_boxes.begin(), m_boxes.end(), [&](const QRectF &b) { return b.intersects(box); }))
            return true;
        for (std::size_t i = m_from; i < m_to; ++i) {
            const Hop &hop = m_layout.hops[i];
            if (hop.packet != except && crosses(box, {hop.x0, hop.y0}, headOf(hop, m_moment)))
                return true;
        }
        return false;
    }

private:
    static constexpr double reach = 400; ///< pixels above now in which something can still be on its way in most pictures

    const DiagramLayout &m_layout;
    const Moment &m_moment;
    std::vector<QRectF> m_boxes;
    std::size_t m_from = 0, m_to = 0;
};

/// Above the drawn part of the way; where something stands already, as when the packet has just left, under now, where there is
/// nothing yet.
QRectF placeBeside(const DiagramLayout &layout, const Hop &hop, const Moment &moment, const Occupied &occupied)
{
    constexpr int rows = 4;
    const PacketArt &art = layout.packets[hop.packet.value];
    const QPointF head = headOf(hop, moment), start{layout.hops[art.firstHop].x0, layout.hops[art.firstHop].y0};
    const double width = labelWidth(art), height = lineHeight(TextStyle::Flags);
    const double leftmost = layout.columns.x.front() + 24, rightmost = layout.columns.x.back() - 24 - width;
    const double left = std::clamp((start.x() + head.x() - width) / 2, leftmost, std::max(rightmost, leftmost));
    const QRectF above(left, start.y() + (head.y() - start.y()) / 3 - height - 3, width, height);
    const QRectF below(left, std::max(moment.nowY, head.y()) + 5, width, height);
    for (int row = 0; row < rows; ++row)
        for (const QRectF &box : {above.translated(0, -row * height), below.translated(0, row * height)})
            if (!occupied.takes(box, hop.packet))
                return box;
    return below;
}

void placeFlying(const DiagramLayout &layout, Moment &moment)
{
    const auto [from, to] = hopsIn(layout, moment.visible, moment.shown);
    Occupied occupied(layout, moment);
    for (std::size_t i = from; i < to; ++i) {
        const Hop &hop = layout.hops[i];
        if (!isFlying(hop, moment.shown))
            continue;
        moment.flying.push_back({hop.packet, placeBeside(layout, hop, moment, occupied)});
        occupied.add(moment.flying.back().box);
    }
}

} // namespace

Moment momentOf(const DiagramLayout &layout, Time now, std::size_t shown, const QRectF &visible)
{
    Moment moment;
    moment.now = now;
    moment.shown = shown;
    moment.visible = visible;
    moment.nowY = layout.axis.y(now);
    placeRunning(layout, moment);
    placeFlying(layout, moment);
    for (const Fold &fold : layout.axis.folds(visible.top(), visible.bottom(), now))
        moment.folds.push_back({fold, foldText(layout, fold)});
    return moment;
}

} // namespace teardown
