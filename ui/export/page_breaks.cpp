#include "export/page_breaks.h"

#include <algorithm>
#include <optional>

namespace teardown {

namespace {

constexpr double fullEnough = 0.55, notEmpty = 0.2; ///< shares of a page that a cut leaves used at least
constexpr double aroundWords = 1;                   ///< pixels
constexpr double insideWords = -2;                  ///< between the box of words and their ink
constexpr double aroundMark = 7, aroundClock = 7, turnBackHeight = 15, closeToNext = 12; // pixels

struct Span {
    double top = 0, bottom = 0;
};

/// Heights that something stands on, joined where they touch.
class Occupied {
public:
    /// `around`: pixels that belong to words above and below their box.
    explicit Occupied(double around) : m_around(around) {}

    void add(double top, double bottom) { m_spans.push_back({top, bottom}); }
    void add(const QRectF &box)
    {
        if (!box.isNull())
            add(box.top() - m_around, box.bottom() + m_around);
    }
    void join();
    bool nothingBelow(double y) const { return m_spans.empty() || m_spans.back().bottom <= y; }
    /// The lowest height between `from` and `to` that nothing stands on.
    std::optional<double> lowestFree(double from, double to) const;

private:
    double m_around;
    std::vector<Span> m_spans;
};

void Occupied::join()
{
    std::sort(m_spans.begin(), m_spans.end(), [](const Span &a, const Span &b) { return a.top < b.top; });
    std::vector<Span> joined;
    for (const Span &span : m_spans) {
        if (joined.empty() || span.top > joined.back().bottom)
            joined.push_back(span);
        else
            joined.back().bottom = std::max(joined.back().bottom, span.bottom);
    }
    m_spans = std::move(joined);
}

std::optional<double> Occupied::lowestFree(double from, double to) const
{
    auto below = std::upper_bound(m_spans.begin(), m_spans.end(), to, [](double y, const Span &s) { return y < s.top; });
    if (below == m_spans.begin() || (below - 1)->bottom <= to)
        return to;
    --below; // it covers `to`
    const double top = below == m_spans.begin() ? from : (below - 1)->bottom, bottom = below->top;
    const double free = std::max((top + bottom) / 2, bottom - closeToNext);
    return free < from ? std::nullopt : std::optional(free);
}

void addWords(Occupied &occupied, const DiagramLayout &layout, const Moment &moment)
{
    for (const PacketLabel &label : layout.labels)
        occupied.add(label.box);
    for (const Moment::FlyingLabel &label : moment.flying)
        occupied.add(label.box);
    for (const TimerBracket &bracket : moment.running)
        occupied.add(bracket.box);
    for (const TimerBracket &bracket : layout.brackets)
        occupied.add(bracket.box);
    for (const auto &pieces : layout.pieces)
        for (const StatePiece &piece : pieces)
            occupied.add(piece.name);
    for (const Moment::NamedFold &named : moment.folds)
        occupied.add(named.fold.top, named.fold.bottom);
    for (const DiagramEvent &event : layout.events)
        if (event.clock)
            occupied.add(event.y - aroundClock, event.y + aroundClock);
    for (const NoteBox &note : layout.notes)
        occupied.add(note.box);
    for (const Mark &mark : layout.marks) {
        occupied.add(mark.at.y() - aroundMark, mark.at.y() + aroundMark);
        occupied.add(mark.box);
    }
}

void addArrows(Occupied &occupied, const DiagramLayout &layout)
{
    for (const Hop &hop : layout.hops) {
        const PacketArt &art = layout.packets[hop.packet.value];
        occupied.add(std::min(hop.y0, hop.y1) - (art.again ? turnBackHeight : aroundMark), std::max(hop.y0, hop.y1) + aroundMark);
    }
    for (const PacketLabel &label : layout.labels)
        if (label.leader)
            occupied.add(std::min(label.anchor.y(), label.box.top()), std::max(label.anchor.y(), label.box.bottom()));
}

} // namespace

std::vector<double> pageBreaks(
    const DiagramLayout &layout, const Moment &moment, const QRectF &body, double below, double first, double next)
{
    const double bottom = body.bottom() + below;
    const auto occupied = [&](double around, bool withArrows) {
        Occupied heights(around);
        addWords(heights, layout, moment);
        if (withArrows)
            addArrows(heights, layout);
        if (below > 0)
            heights.add(body.bottom(), bottom);
        heights.join();
        return heights;
    };
    const Occupied all = occupied(aroundWords, true), words = occupied(aroundWords, false), ink = occupied(insideWords, false);
    std::vector<double> breaks{body.top()};
    while (bottom - breaks.back() > (breaks.size() == 1 ? first : next)) {
        const double room = std::max(breaks.size() == 1 ? first : next, 1.0);
        const double from = breaks.back() + room * fullEnough, to = breaks.back() + room;
        std::optional<double> cut = all.lowestFree(from, to);
        for (const Occupied *heights : {&words, &ink})
            cut = cut ? cut : heights->lowestFree(from, to);
        if (!cut) // a page that is not full is better than words that are cut
            cut = ink.lowestFree(breaks.back() + room * notEmpty, to);
        breaks.push_back(cut.value_or(to));
    }
    if (breaks.size() == 1 || !all.nothingBelow(breaks.back()))
        breaks.push_back(bottom);
    return breaks;
}

} // namespace teardown
