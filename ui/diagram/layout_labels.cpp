#include "diagram/layout_builder.h"

#include "diagram/segment_text.h"
#include "diagram/text_style.h"

#include <algorithm>
#include <array>
#include <cmath>

// Where words stand. Every text asks the LabelPlacer for its place, in the order in which things ended, so that nothing
// that was placed moves later.

namespace teardown {

double labelWidth(const PacketArt &art)
{
    double width = textWidth(art.flags, TextStyle::Flags);
    if (art.number > 0)
        width += numberWidth(art.number) + badgeGap;
    if (!art.numbers.isEmpty())
        width += labelGap + textWidth(art.numbers, TextStyle::Numbers);
    if (!art.remark.isEmpty())
        width += labelGap + textWidth(art.remark, TextStyle::Note);
    return width;
}

namespace {

constexpr double offLine = 3; // from a line to its words

struct Polyline {
    std::vector<QPointF> points;

    double yAt(double x) const
    {
        for (std::size_t i = 0; i + 1 < points.size(); ++i) {
            const QPointF a = points[i], b = points[i + 1];
            if (std::min(a.x(), b.x()) <= x && x <= std::max(a.x(), b.x()) && a.x() != b.x())
                return a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x());
        }
        const QPointF &near = std::abs(points.front().x() - x) < std::abs(points.back().x() - x) ? points.front() : points.back();
        return near.y();
    }
    /// Lowest and highest y between two x; the line goes down all the way, so the corners are enough.
    std::pair<double, double> span(double left, double right) const { return std::minmax({yAt(left), yAt(right)}); }
};

bool crosses(const QRectF &box, QPointF a, QPointF b)
{
    if (std::max(a.x(), b.x()) < box.left() || std::min(a.x(), b.x()) > box.right())
        return false;
    auto y = [&](double x) {
        return a.x() == b.x()
            ? a.y()
            : a.y() + (b.y() - a.y()) * (std::clamp(x, std::min(a.x(), b.x()), std::max(a.x(), b.x())) - a.x()) / (b.x() - a.x());
    };
    const auto [low, high] = std::minmax({y(box.left()), y(box.right())});
    return high >= box.top() && low <= box.bottom();
}

} // namespace

bool LayoutBuilder::lineCrosses(const QRectF &box, PacketId except) const
{
    std::size_t looked = 0;
    for (auto hop = m_layout.hops.rbegin(); hop != m_layout.hops.rend() && looked < 60; ++hop, ++looked)
        if (hop->packet != except && hop->over() && crosses(box, {hop->x0, hop->y0}, {hop->x1, hop->y1}))
            return true;
    return false;
}

void LayoutBuilder::placeLabel(PacketId packet, RecordId ended)
{
    placePacketNotes(packet, ended);
    const PacketArt &art = artOf(packet);
    Polyline line;
    for (std::uint32_t i = art.firstHop; i != UINT32_MAX; i = m_layout.hops[i].next) {
        const Hop &hop = m_layout.hops[i];
        line.points.push_back({hop.x0, hop.y0});
        line.points.push_back({hop.x1, hop.over() ? hop.y1 : hop.y0});
    }
    if (line.points.empty())
        return;
    const double width = labelWidth(art), height = lineHeight(TextStyle::Flags);
    const double centre = (line.points.front().x() + line.points.back().x()) / 2;
    // between the strips, right of the sign of a retransmission
    const double leftmost = m_layout.columns.x.front() + 24, rightmost = m_layout.columns.x.back() - 24;
    auto boxAt = [&](double shift, bool above, double off) {
        const double left = std::clamp(centre + shift - width / 2, leftmost, std::max(rightmost - width, leftmost));
        const auto [top, bottom] = line.span(left, left + width);
        return QRectF(left, above ? top - offLine - off - height : bottom + offLine + off, width, height);
    };
    constexpr std::array shifts{0.0, -40.0, 40.0, -80.0, 80.0, -120.0, 120.0, -160.0, 160.0};
    for (const bool evenAcrossLines : {false, true})
        for (const bool above : {true, false})
            for (const double shift : shifts) {
                const QRectF box = boxAt(shift, above, 0);
                if ((evenAcrossLines || !lineCrosses(box, packet)) && m_placer.tryTake(box)) {
                    m_layout.labels.push_back({packet, ended, line.points.back().y(), box, false, {}});
                    return;
                }
            }
    for (const double off : {14.0, 28.0, 42.0})
        for (const bool above : {true, false}) {
            const QRectF box = boxAt(0, above, off);
            if (m_placer.tryTake(box)) {
                m_layout.labels.push_back({packet, ended, line.points.back().y(), box, true, {centre, line.yAt(centre)}});
                return;
            }
        }
}

/// As many words as have room; the table of events has all of them.
static QString shortened(const QString &text, double room)
{
    const QString more = QStringLiteral("…");
    if (textWidth(text, TextStyle::Mark) <= room)
        return text;
    return wrapped(text, TextStyle::Mark, room - textWidth(more, TextStyle::Mark)).first() + more;
}

void LayoutBuilder::addMark(Mark mark)
{
    if (mark.kind == MarkKind::Action)
        mark.text = shortened(mark.text, m_layout.columns.right - m_layout.columns.left - 8);
    const double width = textWidth(mark.text, TextStyle::Mark), height = lineHeight(TextStyle::Mark);
    const bool rightHalf = mark.at.x() > m_layout.columns.width * 0.6;
    const bool outside = mark.kind == MarkKind::Note;
    const bool inHost = mark.kind == MarkKind::Loss && mark.node.valid() && isEndHost(mark.node)
        && mark.at.x() == m_layout.columns.x[mark.node.value];
    const bool onPath = (mark.kind == MarkKind::Loss && !inHost) || mark.kind == MarkKind::Change;
    const double off = onPath ? 12 : stripHalfWidth + (outside ? 15 : 8);
    auto boxAt = [&](bool left, double down) {
        const double x = left ? mark.at.x() - off - width : mark.at.x() + off;
        return QRectF(
            std::clamp(x, m_layout.columns.left + 4, std::max(m_layout.columns.right - width - 4, m_layout.columns.left + 4)),
            mark.at.y() - height / 2 + down, width, height);
    };
    const bool preferLeft = rightHalf != outside;
    // an arrow comes from above to where it dies; the name of a state stands where a note would
    const double first = onPath ? 12 : outside ? 22 : 0;
    for (const double down : {0.0, 14.0, -14.0, 28.0, -28.0, 40.0})
        for (const bool left : {preferLeft, !preferLeft}) {
            const QRectF box = boxAt(left, first + down);
            if (mark.box.isNull() && !box.contains(mark.at) && m_placer.tryTake(box))
                mark.box = box;
        }
    m_layout.marks.push_back(std::move(mark));
}

void LayoutBuilder::placeName(StatePiece &piece)
{
    if (piece.entry != ConntrackState::None) {
        const QString text = entryText(piece.entry);
        const double x = m_layout.columns.x[piece.node.value] + entryHalfWidth + 5;
        const QRectF box(x, piece.top + 1, textWidth(text, TextStyle::Note), lineHeight(TextStyle::Note));
        if (m_placer.tryTake(box))
            piece.name = box;
        return;
    }
    if (!isEndHost(piece.node))
        return;
    const QString name = stateLabel(m_layout.options, piece);
    const QRectF box = m_layout.besideStrip(piece.node, piece.top + 7, name, TextStyle::StateName);
    if (m_placer.tryTake(box))
        piece.name = box;
}

void LayoutBuilder::placeBracketText(TimerBracket &bracket)
{
    for (const double y : {bracket.bottom - 9, bracket.bottom - 22, bracket.top + 22, bracket.top + 36}) {
        const QRectF box = m_layout.besideStrip(bracket.node, y, bracket.text, TextStyle::Note);
        if (bracket.box.isNull() && y > bracket.top && y < bracket.bottom && m_placer.tryTake(box))
            bracket.box = box;
    }
}

} // namespace teardown
