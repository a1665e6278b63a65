#include "diagram/legend.h"

#include <QCoreApplication>

#include "diagram/moment.h"
#include "diagram/shapes.h"

#include <algorithm>
#include <array>

namespace teardown {

namespace {

using Sign = Legend::Sign;

constexpr double rowHeight = 20, sampleWidth = 34, gap = 7, columnGap = 22, edge = 12;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Legend)
};

QString wordsOf(Sign sign)
{
    switch (sign) {
    case Sign::Syn: return Text::tr("SYN: opens");
    case Sign::Fin: return Text::tr("FIN: closes");
    case Sign::Data: return Text::tr("data");
    case Sign::Ack: return Text::tr("bare ACK");
    case Sign::Reset: return Text::tr("RST: aborts");
    case Sign::Icmp: return Text::tr("ICMP message");
    case Sign::Arp: return Text::tr("ARP message");
    case Sign::Again: return Text::tr("sent again");
    case Sign::Probe: return Text::tr("probe");
    case Sign::Corrupt: return Text::tr("corrupted");
    case Sign::Loss: return Text::tr("lost here");
    case Sign::Change: return Text::tr("held up or corrupted here");
    case Sign::Action: return Text::tr("somebody acts");
    case Sign::Call: return Text::tr("system call");
    case Sign::FailedCall: return Text::tr("system call that fails");
    case Sign::NoConnection: return Text::tr("no connection");
    case Sign::Opening: return Text::tr("opening");
    case Sign::Established: return Text::tr("established");
    case Sign::ClosingActive: return Text::tr("closing, this side first");
    case Sign::ClosingPassive: return Text::tr("closing, other side first");
    case Sign::TimeWait: return Text::tr("TIME_WAIT");
    case Sign::NoPower: return Text::tr("no power");
    case Sign::Entry: return Text::tr("entry of the firewall");
    case Sign::TimerFired: return Text::tr("timer runs out");
    case Sign::TimerStopped: return Text::tr("timer is stopped");
    case Sign::Fold: return Text::tr("idle time, folded");
    case Sign::Count: break;
    }
    return {};
}

/// Which signs a part of the picture has.
class Census {
public:
    Census(const DiagramLayout &layout, std::size_t shown, double top, double bottom)
        : m_layout(layout),
          m_shown(shown),
          m_top(top),
          m_bottom(bottom)
    {
        arrows();
        marks();
        strips();
        timers();
        see(Sign::Fold, !layout.axis.folds(top, bottom, layout.axis.time(bottom)).empty());
    }
    bool has(Sign sign) const { return m_seen[static_cast<std::size_t>(sign)]; }

private:
    void see(Sign sign, bool is = true) { m_seen[static_cast<std::size_t>(sign)] |= is; }
    bool began(RecordId record) const { return !record.valid() || record.value < m_shown; }
    bool touches(double top, double bottom) const { return bottom >= m_top && top <= m_bottom; }

    void arrows()
    {
        constexpr std::array looks{Sign::Syn, Sign::Fin, Sign::Data, Sign::Ack, Sign::Reset, Sign::Icmp, Sign::Arp};
        for (const Hop &hop : m_layout.hops) {
            if (!began(hop.departed) || !touches(hop.y0, hop.over() ? hop.y1 : hop.y0))
                continue;
            const PacketArt &art = m_layout.packets[hop.packet.value];
            see(Sign::Probe, art.dotted);
            see(Sign::Again, art.again);
            see(Sign::Corrupt, hop.corrupt);
            if (!art.dotted)
                see(looks[static_cast<std::size_t>(art.look)]);
        }
    }
    void marks()
    {
        for (const Mark &mark : m_layout.marks) {
            if (!began(mark.record) || !touches(mark.at.y(), mark.at.y()))
                continue;
            see(Sign::Loss, mark.kind == MarkKind::Loss);
            see(Sign::Change, mark.kind == MarkKind::Change);
            see(Sign::Action, mark.kind == MarkKind::Action);
            see(Sign::Call, mark.kind == MarkKind::Call);
            see(Sign::FailedCall, mark.kind == MarkKind::FailedCall);
        }
    }
    void strips()
    {
        constexpr std::array families{
            Sign::NoConnection, Sign::Opening, Sign::Established, Sign::ClosingActive, Sign::ClosingPassive, Sign::TimeWait};
        for (const std::vector<StatePiece> &pieces : m_layout.pieces)
            for (const StatePiece &piece : pieces) {
                if (!began(piece.record) || !touches(piece.top, piece.bottom))
                    continue;
                see(Sign::NoPower, piece.powerOff);
                see(Sign::Entry, piece.entry != ConntrackState::None);
                if (!piece.powerOff && piece.entry == ConntrackState::None)
                    see(families[static_cast<std::size_t>(familyOf(piece.state))]);
            }
    }
    void timers()
    {
        for (const TimerBracket &bracket : m_layout.brackets)
            if (began(bracket.ended) && touches(bracket.top, bracket.bottom))
                see(bracket.fired ? Sign::TimerFired : Sign::TimerStopped);
    }

    const DiagramLayout &m_layout;
    std::size_t m_shown;
    double m_top, m_bottom;
    std::array<bool, static_cast<std::size_t>(Sign::Count)> m_seen{};
};

void paintArrowSample(const Legend::Item &item, const Palette &palette, Canvas &canvas)
{
    PacketArt art;
    const bool isLook = item.sign <= Sign::Arp;
    art.look = isLook ? static_cast<PacketLook>(item.sign) : item.sign == Sign::Probe ? PacketLook::Ack : PacketLook::Data;
    art.again = item.sign == Sign::Again;
    art.dotted = item.sign == Sign::Probe;
    art.thin = art.look == PacketLook::Ack || art.look == PacketLook::Icmp || art.look == PacketLook::Arp;
    const double y = item.sample.center().y() + (art.again ? 4 : 0);
    paintArrow(canvas, palette, art, {item.sample.left(), y}, {item.sample.right(), y}, true, false, item.sign == Sign::Corrupt);
    if (art.again)
        paintTurnBack(canvas, {item.sample.left(), y}, true, palette.of(art.look));
}

void paintStripSample(const Legend::Item &item, const Palette &palette, Canvas &canvas)
{
    constexpr std::array families{StateFamily::None, StateFamily::Opening, StateFamily::Established, StateFamily::ClosingActive,
        StateFamily::ClosingPassive, StateFamily::TimeWait};
    const QRectF strip(
        item.sample.right() - 2 * stripHalfWidth, item.sample.top() + 2, 2 * stripHalfWidth, item.sample.height() - 4);
    if (item.sign == Sign::NoPower) {
        canvas.rect(strip, 2, palette.background, {palette.muted, 1, Dash::Dotted});
    } else if (item.sign == Sign::Entry) {
        const Palette::StateColours &colours = palette.of(StateFamily::Established);
        canvas.rect(strip.adjusted(3, 0, -3, 0), 2, colours.fill, {colours.ink, 1});
    } else {
        paintStateBox(
            canvas, palette, strip, families[static_cast<std::size_t>(item.sign) - static_cast<std::size_t>(Sign::NoConnection)]);
    }
}

void paintTimerSample(const Legend::Item &item, const Palette &palette, Canvas &canvas)
{
    const double x = item.sample.right() - stripHalfWidth, top = item.sample.top() + 3, bottom = item.sample.bottom() - 3;
    const bool fired = item.sign == Sign::TimerFired;
    canvas.line({x, top}, {x, bottom}, {palette.muted, 1.2, fired ? Dash::Solid : Dash::Dashed});
    canvas.line({x, top}, {x + 4, top}, {palette.muted, 1.2});
    if (fired)
        canvas.line({x - 2, bottom}, {x + 6, bottom}, {palette.muted, 2.6});
}

void paintFoldSample(const Legend::Item &item, const Palette &palette, Canvas &canvas)
{
    const QRectF &box = item.sample;
    for (const double y : {box.top() + 4, box.bottom() - 4 - tornEdgeHeight}) {
        std::vector<QPointF> points;
        for (int i = 0; i <= 4; ++i)
            points.push_back({box.left() + i * 8, y + (i % 2) * tornEdgeHeight});
        canvas.polygon(points, false, {}, {palette.muted, 1});
    }
}

void paintSample(const Legend::Item &item, const Palette &palette, Canvas &canvas)
{
    constexpr std::array marks{MarkKind::Loss, MarkKind::Change, MarkKind::Action, MarkKind::Call, MarkKind::FailedCall};
    if (item.sign <= Sign::Corrupt)
        paintArrowSample(item, palette, canvas);
    else if (item.sign <= Sign::FailedCall)
        paintMarkSign(canvas, palette, marks[static_cast<std::size_t>(item.sign) - static_cast<std::size_t>(Sign::Loss)],
            {item.sample.right() - stripHalfWidth, item.sample.center().y()});
    else if (item.sign <= Sign::Entry)
        paintStripSample(item, palette, canvas);
    else if (item.sign <= Sign::TimerStopped)
        paintTimerSample(item, palette, canvas);
    else
        paintFoldSample(item, palette, canvas);
}

} // namespace

/// In columns of one width, so that rows read as a table.
Legend legendOf(const DiagramLayout &layout, std::size_t shown, double top, double bottom, double width)
{
    const Census census(layout, shown, top, bottom);
    Legend legend;
    double widest = 0;
    for (int i = 0; i < static_cast<int>(Sign::Count); ++i) {
        const auto sign = static_cast<Sign>(i);
        if (!census.has(sign))
            continue;
        legend.items.push_back({sign, wordsOf(sign), {}, {}});
        widest = std::max(widest, textWidth(legend.items.back().text, TextStyle::Note));
    }
    if (legend.items.empty())
        return legend;
    const double cell = sampleWidth + gap + widest + columnGap;
    const auto perRow = static_cast<std::size_t>(std::max((width - 2 * edge + columnGap) / cell, 1.0));
    const std::size_t rows = (legend.items.size() + perRow - 1) / perRow;
    for (std::size_t i = 0; i < legend.items.size(); ++i) {
        const double x = edge + static_cast<double>(i / rows) * cell, y = edge - 2 + static_cast<double>(i % rows) * rowHeight;
        legend.items[i].sample = QRectF(x, y, sampleWidth, rowHeight);
        legend.items[i].textAt = {x + sampleWidth + gap, y + rowHeight / 2};
    }
    legend.height = static_cast<double>(rows) * rowHeight + 2 * edge - 4;
    return legend;
}

void paintLegend(const Legend &legend, QPointF at, double width, const Palette &palette, Canvas &canvas)
{
    if (legend.items.empty())
        return;
    canvas.beginItem(QStringLiteral("legend"), canvas.describes() ? Text::tr("Legend") : QString());
    canvas.line(at + QPointF(edge, 0.5), at + QPointF(width - edge, 0.5), {palette.rule, 1});
    for (Legend::Item item : legend.items) {
        item.sample.translate(at);
        paintSample(item, palette, canvas);
        const QRectF row(item.textAt + at - QPointF(0, rowHeight / 2), QSizeF(1, rowHeight));
        canvas.text({row.left(), baselineIn(row, TextStyle::Note)}, item.text, TextStyle::Note, palette.text);
    }
    canvas.endItem();
}

} // namespace teardown
