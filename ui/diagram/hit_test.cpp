#include "diagram/hit_test.h"

#include <algorithm>
#include <cmath>

namespace teardown {

namespace {

constexpr double reach = 6; // pixels

double distance(QPointF p, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double squared = QPointF::dotProduct(along, along);
    const double share = squared > 0 ? std::clamp(QPointF::dotProduct(p - a, along) / squared, 0.0, 1.0) : 0.0;
    const QPointF off = p - (a + share * along);
    return std::hypot(off.x(), off.y());
}

class HitTest {
public:
    HitTest(const DiagramLayout &layout, const Moment &moment, QPointF point) : m_layout(layout), m_moment(moment), m_point(point)
    {
    }

    bool note(DiagramThing &thing) const
    {
        for (const NoteBox &n : m_layout.notes)
            if (n.shownFrom.value < m_moment.shown && n.box.contains(m_point)) {
                thing.kind = DiagramThing::Kind::Mark;
                thing.record = m_layout.options.notes[n.index].record;
                return true;
            }
        return false;
    }

    bool mark(DiagramThing &thing) const
    {
        const auto y = [](const Mark &m) { return m.at.y(); };
        for (std::size_t i = firstFrom(m_layout.marks, m_point.y() - tallestText, y); i < m_layout.marks.size(); ++i) {
            const Mark &m = m_layout.marks[i];
            if (m.at.y() > m_point.y() + tallestText || m.record.value >= m_moment.shown)
                break;
            if (!m.box.contains(m_point) && distance(m_point, m.at, m.at) > reach + 2)
                continue;
            thing.kind = m.packet.valid() ? DiagramThing::Kind::Packet : DiagramThing::Kind::Mark;
            thing.node = m.node;
            thing.packet = m.packet;
            thing.record = m.record;
            return true;
        }
        return false;
    }

    bool label(DiagramThing &thing) const
    {
        const double far = m_layout.tallestHop + tallestText;
        for (std::size_t i = firstFrom(m_layout.labels, m_point.y() - far, [](const PacketLabel &l) { return l.endY; });
             i < m_layout.labels.size(); ++i) {
            const PacketLabel &l = m_layout.labels[i];
            if (l.endY > m_point.y() + far || l.ended.value >= m_moment.shown)
                break;
            if (l.box.contains(m_point))
                return packet(thing, m_layout.hops[m_layout.packets[l.packet.value].firstHop]);
        }
        for (const Moment::FlyingLabel &l : m_moment.flying)
            if (l.box.contains(m_point))
                return packet(thing, m_layout.hops[m_layout.packets[l.packet.value].firstHop]);
        return false;
    }

    bool arrow(DiagramThing &thing) const
    {
        const Hop *nearest = nullptr;
        double best = reach;
        const auto [from, to] = hopsIn(m_layout, QRectF(0, m_point.y() - reach, 1, 2 * reach), m_moment.shown);
        for (std::size_t i = from; i < to; ++i) {
            const Hop &hop = m_layout.hops[i];
            const double off = distance(m_point, {hop.x0, hop.y0}, headOf(hop, m_moment));
            if (off < best) {
                best = off;
                nearest = &hop;
            }
        }
        return nearest && packet(thing, *nearest);
    }

    bool timer(DiagramThing &thing) const
    {
        auto hit = [&](const TimerBracket &b) {
            if (!b.box.contains(m_point) && (std::abs(m_point.x() - b.x) > 4 || m_point.y() < b.top || m_point.y() > b.bottom))
                return false;
            thing.kind = DiagramThing::Kind::Timer;
            thing.node = b.node;
            thing.timer = b.kind;
            thing.record = b.ended.valid() && b.ended.value < m_moment.shown ? b.ended : b.armed;
            return true;
        };
        if (std::any_of(m_moment.running.begin(), m_moment.running.end(), hit))
            return true;
        for (std::size_t i =
                 firstFrom(m_layout.brackets, m_point.y() - tallestText, [](const TimerBracket &b) { return b.bottom; });
             i < m_layout.brackets.size(); ++i) {
            if (m_layout.brackets[i].ended.value >= m_moment.shown
                || m_layout.brackets[i].bottom > m_point.y() + m_layout.tallestBracket)
                break;
            if (hit(m_layout.brackets[i]))
                return true;
        }
        return false;
    }

    bool strip(DiagramThing &thing) const
    {
        for (const std::vector<StatePiece> &pieces : m_layout.pieces)
            for (std::size_t i = firstFrom(pieces, m_point.y(), [](const StatePiece &p) { return p.bottom; }); i < pieces.size();
                 ++i) {
                const StatePiece &p = pieces[i];
                if (p.top > m_point.y() || (p.record.valid() && p.record.value >= m_moment.shown))
                    break;
                if (!m_layout.columns.visible[p.node.value])
                    break;
                if (std::abs(m_point.x() - m_layout.columns.x[p.node.value]) > stripHalfWidth + 2 && !p.name.contains(m_point))
                    continue;
                thing.kind = DiagramThing::Kind::StateStrip;
                thing.node = p.node;
                thing.record = p.record;
                return true;
            }
        return false;
    }

    bool lifeline(DiagramThing &thing) const
    {
        for (std::uint32_t i = 0; i < m_layout.nodes.size(); ++i)
            if (m_layout.columns.visible[i] && std::abs(m_point.x() - m_layout.columns.x[i]) <= reach) {
                thing.kind = DiagramThing::Kind::Node;
                thing.node = {i};
                return true;
            }
        return false;
    }

    bool fold(DiagramThing &thing) const
    {
        for (const Moment::NamedFold &f : m_moment.folds)
            if (m_point.y() >= f.fold.top && m_point.y() <= f.fold.bottom) {
                thing.kind = DiagramThing::Kind::Fold;
                thing.time = f.fold.to;
                return true;
            }
        return false;
    }

private:
    bool packet(DiagramThing &thing, const Hop &hop) const
    {
        thing.kind = DiagramThing::Kind::Packet;
        thing.packet = hop.packet;
        thing.record = m_layout.packets[hop.packet.value].made; // the whole arrow is one thing, whichever cable is pointed at
        if (!thing.record.valid())
            thing.record = hop.departed;
        thing.cable = hop.cable;
        return true;
    }

    const DiagramLayout &m_layout;
    const Moment &m_moment;
    QPointF m_point;
};

} // namespace

DiagramThing thingAt(const DiagramLayout &layout, const Moment &moment, QPointF point)
{
    DiagramThing thing;
    thing.time = std::min(layout.axis.time(point.y()), moment.now);
    const HitTest test(layout, moment, point);
    const bool found = test.note(thing) || test.mark(thing) || test.label(thing) || test.arrow(thing) || test.timer(thing)
        || test.fold(thing) || test.strip(thing) || test.lifeline(thing);
    (void)found; // else it is the background
    return thing;
}

} // namespace teardown
