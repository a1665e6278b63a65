#include "capture/merge.h"

#include "base/time_text.h"
#include "capture/connection_table.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace teardown {

namespace {

/// Where a segment stands in one capture.
struct Place {
    std::size_t connection = 0, segment = 0;
    friend auto operator<=>(const Place &, const Place &) = default;
};

/// What is the same of a packet wherever it passes. Addresses are left out: some are translated on the way; initial sequence
/// numbers and identification keep connections apart.
using Likeness =
    std::tuple<std::uint32_t, std::uint32_t, std::uint8_t, std::uint32_t, std::uint16_t, std::uint32_t, std::uint32_t>;

Likeness likenessOf(const CapturedSegment &s)
{
    const Timestamps stamps = s.options.timestamps.value_or(Timestamps{});
    return {
        s.seq.value(), s.flags.ack() ? s.ack.value() : 0, s.flags.bits, s.payload, s.identification, stamps.value, stamps.echo};
}

/// A packet that both captures have.
struct Match {
    Place first, second;
    std::int64_t delta = 0; ///< what the second clock showed more
    Time time;              ///< by the first clock
    bool nearFirst = false; ///< the first capture is nearer to its sender
};

class Merger {
public:
    Merger(const Capture &first, const Capture &second)
        : m_first(first),
          m_second(second),
          m_shift(clampedShift(first.startNs, second.startNs))
    {
    }

    MergedCapture merge()
    {
        matchUnique();
        if (!m_matches.empty()) {
            orient();
            estimate();
            matchRest();
            m_result.clock->pairs = m_matches.size();
        }
        collect();
        number();
        return std::move(m_result);
    }

private:
    static std::int64_t clampedShift(std::int64_t first, std::int64_t second)
    {
        constexpr std::int64_t most = 2'000'000'000'000'000'000; // 63 years
        return std::clamp(second / 2 - first / 2, -most / 2, most / 2) * 2;
    }

    const CapturedSegment &inFirst(Place p) const { return m_first.connections[p.connection].segments[p.segment]; }
    const CapturedSegment &inSecond(Place p) const { return m_second.connections[p.connection].segments[p.segment]; }
    /// By the second clock, counted like times of the first.
    Time secondClock(const CapturedSegment &s) const { return Time{s.time.ns + m_shift}; }

    static std::map<Likeness, std::vector<Place>> placesIn(const Capture &capture)
    {
        std::map<Likeness, std::vector<Place>> places;
        for (std::size_t c = 0; c < capture.connections.size(); ++c) {
            for (std::size_t s = 0; s < capture.connections[c].segments.size(); ++s)
                places[likenessOf(capture.connections[c].segments[s])].push_back({c, s});
        }
        return places;
    }

    /// The same direction by the ports, or by the addresses where ports were translated.
    bool sameDirection(Place a, Place b) const
    {
        const CapturedConnection &first = m_first.connections[a.connection], &second = m_second.connections[b.connection];
        const IpEndpoint &from = first.ends[inFirst(a).side], &other = second.ends[inSecond(b).side];
        const IpEndpoint &to = first.ends[1 - inFirst(a).side], &otherTo = second.ends[1 - inSecond(b).side];
        return from == other || to == otherTo || (from.port == other.port && to.port == otherTo.port);
    }

    void add(Place a, Place b)
    {
        const Time time = inFirst(a).time;
        m_matches.push_back({a, b, secondClock(inSecond(b)).ns - time.ns, time, false});
        m_used.insert(b);
    }

    void matchUnique()
    {
        const auto there = placesIn(m_second);
        for (const auto &[likeness, places] : placesIn(m_first)) {
            const auto other = there.find(likeness);
            if (other == there.end())
                continue;
            if (places.size() == 1 && other->second.size() == 1 && sameDirection(places[0], other->second[0]))
                add(places[0], other->second[0]);
            else
                m_ambiguous.emplace_back(places, other->second);
        }
    }

    /// Which packets pass the first capture first? A router takes one off their time to live; without routers the clocks tell: by
    /// any offset, the deltas of one direction are larger than those of the other.
    void orient()
    {
        std::map<std::pair<std::size_t, std::uint8_t>, std::int64_t> smallest;
        for (const Match &m : m_matches) {
            const auto [known, isNew] = smallest.try_emplace({m.first.connection, inFirst(m.first).side}, m.delta);
            known->second = std::min(known->second, m.delta);
        }
        for (Match &m : m_matches)
            m.nearFirst = isNearFirst(m, smallest);
    }

    bool isNearFirst(const Match &m, const std::map<std::pair<std::size_t, std::uint8_t>, std::int64_t> &smallest) const
    {
        const int a = inFirst(m.first).timeToLive, b = inSecond(m.second).timeToLive;
        if (a != b)
            return a > b;
        const std::uint8_t side = inFirst(m.first).side;
        const auto other = smallest.find({m.first.connection, static_cast<std::uint8_t>(1 - side)});
        return other == smallest.end() || smallest.at({m.first.connection, side}) > other->second
            || (smallest.at({m.first.connection, side}) == other->second && side == 0);
    }

    /// The narrowest that the deltas of both directions leave between them.
    struct Corridor {
        std::optional<std::int64_t> fromFirst, fromSecond; ///< offset + path, offset - path
        Time at;

        bool whole() const { return fromFirst && fromSecond; }
        std::int64_t offset() const { return *fromSecond + (*fromFirst - *fromSecond) / 2; }
        std::int64_t path() const { return (*fromFirst - *fromSecond) / 2; }
    };

    Corridor corridor(Time from, Time until) const
    {
        Corridor result;
        result.at = Time{from.ns + (until - from).ns / 2};
        for (const Match &m : m_matches) {
            if (m.time < from || m.time > until)
                continue;
            if (m.nearFirst)
                result.fromFirst = std::min(result.fromFirst.value_or(m.delta), m.delta);
            else
                result.fromSecond = std::max(result.fromSecond.value_or(m.delta), m.delta);
        }
        return result;
    }

    void estimate()
    {
        const auto [low, high] = std::minmax_element(
            m_matches.begin(), m_matches.end(), [](const Match &a, const Match &b) { return a.time < b.time; });
        const Time start = low->time, end = high->time;
        const Corridor all = corridor(start, end);
        ClockEstimate clock;
        clock.oneDirection = !all.whole();
        clock.offsetNs = all.whole() ? all.offset() : all.fromFirst ? *all.fromFirst : *all.fromSecond;
        clock.path = all.whole() ? nanoseconds(std::max<std::int64_t>(all.path(), 0)) : Duration{};
        if (end - start >= seconds(10))
            estimateDrift(clock, start, end);
        m_result.clock = clock;
    }

    /// Two packets that follow each other in opposite directions, as question and answer do.
    struct ClockSample {
        Time time;
        std::int64_t offset = 0, path = 0;
    };

    std::vector<ClockSample> clockSamples() const
    {
        std::vector<Match> sorted = m_matches;
        std::stable_sort(sorted.begin(), sorted.end(), [](const Match &a, const Match &b) { return a.time < b.time; });
        std::vector<ClockSample> samples;
        for (std::size_t i = 1; i < sorted.size(); ++i) {
            const Match &a = sorted[i - 1], &b = sorted[i];
            if (a.nearFirst == b.nearFirst)
                continue;
            const std::int64_t there = a.nearFirst ? a.delta : b.delta, back = a.nearFirst ? b.delta : a.delta;
            samples.push_back({Time{a.time.ns + (b.time - a.time).ns / 2}, back + (there - back) / 2, (there - back) / 2});
        }
        return samples;
    }

    /// The one whose way was shortest, between two moments.
    static const ClockSample *best(const std::vector<ClockSample> &samples, Time from, Time until)
    {
        const ClockSample *found = nullptr;
        for (const ClockSample &s : samples) {
            if (s.time >= from && s.time <= until && (!found || s.path < found->path))
                found = &s;
        }
        return found;
    }

    /// From the first and the last third. It counts only if it moves the offset more than the path itself changed.
    void estimateDrift(ClockEstimate &clock, Time start, Time end) const
    {
        const Duration third = (end - start) / 3;
        const std::vector<ClockSample> samples = clockSamples();
        const ClockSample *early = best(samples, start, start + third), *late = best(samples, end - third, end);
        if (!early || !late)
            return;
        const std::int64_t moved = late->offset - early->offset, apart = (late->time - early->time).ns;
        const std::int64_t doubt =
            std::max<std::int64_t>(20'000, std::max(early->path, late->path) - std::min(early->path, late->path));
        if ((moved < 0 ? -moved : moved) <= doubt || moved > apart / 100 || moved < -apart / 100)
            return; // no clock goes wrong by more than a hundredth
        // In milliseconds, so that nothing overflows.
        clock.driftPerBillion = moved * 1000 / std::max<std::int64_t>(apart / 1'000'000, 1);
        clock.offsetNs = early->offset - driftAt(clock, early->time);
        clock.path = nanoseconds(std::max<std::int64_t>(std::min(early->path, late->path), 0));
    }

    static std::int64_t driftAt(const ClockEstimate &clock, Time time)
    {
        return time.ns / 1'000'000 * clock.driftPerBillion / 1000;
    }

    Time corrected(const CapturedSegment &s) const { return corrected(secondClock(s)); }
    Time corrected(Time second) const
    {
        if (!m_result.clock)
            return second;
        const Time time{second.ns - m_result.clock->offsetNs};
        return Time{time.ns - driftAt(*m_result.clock, time)};
    }

    /// Packets of which there are several alike: the nearest in time belong together.
    void matchRest()
    {
        constexpr std::int64_t farthest = 2'000'000'000;
        for (const auto &[mine, theirs] : m_ambiguous) {
            for (const Place a : mine) {
                std::optional<Place> best;
                std::int64_t nearest = farthest;
                for (const Place b : theirs) {
                    const std::int64_t apart = corrected(inSecond(b)).ns - inFirst(a).time.ns;
                    const std::int64_t size = apart < 0 ? -apart : apart;
                    if (size < nearest && !m_used.contains(b) && sameDirection(a, b)) {
                        nearest = size;
                        best = b;
                    }
                }
                if (best)
                    add(a, *best);
            }
        }
        orient();
    }

    struct Item {
        Time time;
        DecodedFrame frame;
        std::string origin;
    };

    DecodedFrame frameOf(const Capture &capture, Place place) const
    {
        const CapturedConnection &connection = capture.connections[place.connection];
        DecodedFrame frame;
        frame.kind = FrameKind::Segment;
        frame.segment = connection.segments[place.segment];
        frame.segment.interface = 0;
        frame.segment.outbound = false;
        frame.source = connection.ends[frame.segment.side];
        frame.destination = connection.ends[1 - frame.segment.side];
        return frame;
    }

    void collect()
    {
        std::map<Place, const Match *> matchOf;
        for (const Match &m : m_matches) {
            matchOf[m.first] = &m;
            // Which capture the packets of this side pass first.
            m_firstIsNear[{m.first.connection, inFirst(m.first).side}] = m.nearFirst;
            m_secondIsFar[{m.second.connection, inSecond(m.second).side}] = m.nearFirst;
        }
        collectFirst(matchOf);
        collectSecond();
    }

    void collectFirst(const std::map<Place, const Match *> &matchOf)
    {
        for (std::size_t c = 0; c < m_first.connections.size(); ++c) {
            for (std::size_t s = 0; s < m_first.connections[c].segments.size(); ++s) {
                const Place place{c, s};
                const auto match = matchOf.find(place);
                Item item{
                    inFirst(place).time, frameOf(m_first, place), "first capture #" + std::to_string(inFirst(place).number)};
                if (match != matchOf.end())
                    join(item, *match->second);
                else
                    item.frame.segment.fate = fateOfOnlyFirst(place);
                m_result.onlyFirst += match == matchOf.end() ? 1 : 0;
                m_items.push_back(std::move(item));
            }
            collectErrors(m_first.connections[c], true);
        }
    }

    void join(Item &item, const Match &match) const
    {
        const CapturedSegment &other = inSecond(match.second);
        item.origin += ", second capture #" + std::to_string(other.number);
        const Time mine = item.time, theirs = corrected(other);
        item.time = match.nearFirst ? mine : theirs;
        CapturedSegment &s = item.frame.segment;
        s.arrival = std::max(item.time, match.nearFirst ? theirs : mine);
        s.fate = PacketFate::Arrived;
        s.timeToLive = match.nearFirst ? s.timeToLive : other.timeToLive;
    }

    bool secondRunsAt(Time time) const
    {
        return m_result.clock && !m_second.connections.empty() && time >= corrected(Time{m_shift})
            && time <= corrected(Time{m_shift + m_second.end.ns});
    }
    bool firstRunsAt(Time time) const { return m_result.clock && time >= Time{0} && time <= m_first.end; }

    template <class Known>
    static std::optional<bool> known(const Known &map, std::size_t connection, std::uint8_t side)
    {
        if (const auto found = map.find({connection, side}); found != map.end())
            return found->second;
        const auto other = map.find({connection, static_cast<std::uint8_t>(1 - side)});
        return other == map.end() ? std::nullopt : std::optional(!other->second);
    }

    PacketFate fateOfOnlyFirst(Place place) const
    {
        const CapturedSegment &s = inFirst(place);
        const auto near = known(m_firstIsNear, place.connection, s.side);
        if (!near || !secondRunsAt(s.time))
            return PacketFate::Unknown;
        return *near ? PacketFate::Lost : PacketFate::NotFromThere;
    }

    PacketFate fateOfOnlySecond(Place place) const
    {
        const CapturedSegment &s = inSecond(place);
        const auto far = known(m_secondIsFar, place.connection, s.side);
        if (!far || !firstRunsAt(corrected(s)))
            return PacketFate::Unknown;
        return *far ? PacketFate::NotFromThere : PacketFate::Lost;
    }

    void collectSecond()
    {
        for (std::size_t c = 0; c < m_second.connections.size(); ++c) {
            for (std::size_t s = 0; s < m_second.connections[c].segments.size(); ++s) {
                const Place place{c, s};
                if (m_used.contains(place))
                    continue;
                Item item{corrected(inSecond(place)), frameOf(m_second, place),
                    "second capture #" + std::to_string(inSecond(place).number)};
                item.frame.segment.fate = fateOfOnlySecond(place);
                ++m_result.onlySecond;
                m_items.push_back(std::move(item));
            }
            collectErrors(m_second.connections[c], false);
        }
    }

    void collectErrors(const CapturedConnection &connection, bool isFirst)
    {
        for (const CapturedError &error : connection.errors) {
            DecodedFrame frame;
            frame.kind = FrameKind::IcmpError;
            frame.error = error;
            frame.source = connection.ends[error.side];
            frame.destination = connection.ends[1 - error.side];
            frame.segment.interface = isFirst ? 0 : 1;
            const Time time = isFirst ? error.time : corrected(Time{error.time.ns + m_shift});
            m_items.push_back({time, frame, (isFirst ? "first capture #" : "second capture #") + std::to_string(error.number)});
        }
    }

    void number()
    {
        std::stable_sort(m_items.begin(), m_items.end(), [](const Item &a, const Item &b) { return a.time < b.time; });
        ConnectionTable table;
        Capture &capture = m_result.capture;
        for (Item &item : m_items) {
            item.frame.segment.number = item.frame.error.number = ++capture.frames;
            item.frame.segment.time = item.frame.error.time = item.time;
            capture.comments[capture.frames].push_back(item.origin);
            capture.end = std::max(capture.end, item.frame.segment.lastSeen());
            m_result.lost += item.frame.segment.fate == PacketFate::Lost ? 1 : 0;
            if (item.frame.kind == FrameKind::IcmpError)
                table.addError(item.frame);
            else
                capture.segments += table.add(item.frame) ? 1 : 0;
        }
        capture.connections = table.take();
        capture.name = m_first.name + " + " + m_second.name;
        capture.startNs = m_first.startNs;
        for (const Capture *part : {&m_first, &m_second})
            capture.problems.insert(capture.problems.end(), part->problems.begin(), part->problems.end());
    }

    const Capture &m_first, &m_second;
    std::int64_t m_shift; ///< start of the second after that of the first, by their own clocks
    std::vector<Match> m_matches;
    std::set<Place> m_used; ///< of the second
    std::vector<std::pair<std::vector<Place>, std::vector<Place>>> m_ambiguous;
    std::map<std::pair<std::size_t, std::uint8_t>, bool> m_firstIsNear, m_secondIsFar; ///< by connection and side
    std::vector<Item> m_items;
    MergedCapture m_result;
};

} // namespace

MergedCapture mergeCaptures(const Capture &first, const Capture &second) { return Merger(first, second).merge(); }

std::string mergeText(const MergedCapture &merged, const std::string &first, const std::string &second, const PhraseBook &book)
{
    std::string text;
    const auto add = [&](Phrase phrase, std::vector<SentencePart> parts) {
        text += worded(Sentence(phrase, std::move(parts)), book) + '\n';
    };
    if (!merged.clock) {
        add(phrase("Capture", "%1 and %2 have no packet in common."), {first, second});
        return text;
    }
    const ClockEstimate &clock = *merged.clock;
    add(clock.offsetNs < 0 ? phrase("Capture", "%1 packets are in both. The clock of %2 shows %3 less than that of %4.")
                           : phrase("Capture", "%1 packets are in both. The clock of %2 shows %3 more than that of %4."),
        {std::to_string(clock.pairs), second, withUnit(nanoseconds(clock.offsetNs < 0 ? -clock.offsetNs : clock.offsetNs)),
            first});
    if (clock.oneDirection)
        add(phrase("Capture", "Packets of one direction only are in both, so the way between the captures counts as offset."),
            {});
    else
        add(phrase("Capture", "One way between the captures takes %1, if both directions take as long."), {withUnit(clock.path)});
    if (clock.driftPerBillion != 0)
        add(clock.driftPerBillion > 0 ? phrase("Capture", "It goes %1 parts per million fast.")
                                      : phrase("Capture", "It goes %1 parts per million slow."),
            {std::to_string(clock.driftPerBillion / 1000)});
    add(phrase("Capture", "%1 packets were lost between them; %2 are only in %3, %4 only in %5."),
        {std::to_string(merged.lost), std::to_string(merged.onlyFirst), first, std::to_string(merged.onlySecond), second});
    return text;
}

} // namespace teardown
