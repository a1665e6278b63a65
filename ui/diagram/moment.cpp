#include "diagram/moment.h"

#include <QCoreApplication>

#include "diagram/segment_text.h"
#include "text/words.h"

#include <algorithm>

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
        b.text = runningTimerText(b, moment.now);
        double &row = nextRow[b.node.value];
        b.box = layout.besideStrip(b.node, std::max(row, b.top + 24), b.text, TextStyle::Note);
        row = b.box.bottom() + 8;
    }
}

void placeFlying(const DiagramLayout &layout, Moment &moment)
{
    const auto [from, to] = hopsIn(layout, moment.visible, moment.shown);
    std::vector<QRectF> taken;
    for (std::size_t i = from; i < to; ++i) {
        const Hop &hop = layout.hops[i];
        if (!isFlying(hop, moment.shown))
            continue;
        const PacketArt &art = layout.packets[hop.packet.value];
        const QPointF head = headOf(hop, moment), start{layout.hops[art.firstHop].x0, layout.hops[art.firstHop].y0};
        const double width = labelWidth(art), height = lineHeight(TextStyle::Flags);
        const double left = std::clamp((start.x() + head.x() - width) / 2, layout.columns.left + 4,
            std::max(layout.columns.right - width - 4, layout.columns.left + 4));
        QRectF box(left, std::min(start.y(), head.y()) + (head.y() - start.y()) / 3 - height - 3, width, height);
        for (int tries = 0;
             tries < 6 && std::any_of(taken.begin(), taken.end(), [&](const QRectF &r) { return r.intersects(box); }); ++tries)
            box.translate(0, -height);
        taken.push_back(box);
        moment.flying.push_back({hop.packet, box});
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
