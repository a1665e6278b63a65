#include "capture/analyse.h"

#include <algorithm>
#include <utility>

namespace teardown {

namespace {

class EndFinder {
public:
    EndFinder(const CapturedConnection &connection, const ConnectionAnalysis &analysis)
        : m_connection(connection),
          m_segments(connection.segments),
          m_analysis(analysis)
    {
    }

    EndGuess guess() const
    {
        if (!wasEstablished())
            return ofHandshake();
        const auto closed = closing();
        const auto reset = effectiveReset();
        // After both FINs are acknowledged a RST ends only TIME_WAIT.
        if (closed && (!reset || *reset > closed->second))
            return {Ending::Closed, closer(), EndCause::Finished, Certainty::Shown, finNumbers()};
        if (reset)
            return ofReset(*reset);
        if (const auto silent = ofSilence())
            return *silent;
        return ofFins();
    }

private:
    static EndedBy endOf(std::uint8_t side) { return side == 0 ? EndedBy::Client : EndedBy::Server; }
    std::uint64_t number(std::size_t segment) const { return m_segments[segment].number; }

    template <class Test>
    std::optional<std::size_t> first(Test test) const
    {
        const auto found = std::find_if(m_segments.begin(), m_segments.end(), test);
        return found == m_segments.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_segments.begin()));
    }

    bool has(std::size_t segment, SegmentTrait trait) const
    {
        return std::any_of(m_analysis.findings.begin(), m_analysis.findings.end(),
            [&](const Finding &f) { return f.segment == segment && f.trait == trait; });
    }

    bool wasEstablished() const
    {
        const auto &changes = m_analysis.states.changes;
        return std::any_of(changes.begin(), changes.end(), [](const InferredChange &c) { return c.to == TcpState::Established; });
    }

    // Never established.

    EndGuess ofHandshake() const
    {
        const auto answer = first([](const CapturedSegment &s) { return s.flags.syn() && s.flags.ack(); });
        const auto reset = first([](const CapturedSegment &s) { return s.flags.rst(); });
        const std::uint64_t syn = m_segments.front().number;
        if (reset && m_segments[*reset].side == 1 && !answer) {
            const bool isForeign = has(*reset, SegmentTrait::ResetFromElsewhere);
            return {Ending::Refused, isForeign ? EndedBy::OnTheWay : EndedBy::Server, EndCause::NobodyListens, Certainty::Likely,
                {syn, number(*reset)}};
        }
        if (reset && m_segments[*reset].side == 0)
            return {Ending::Reset, EndedBy::Client, EndCause::Abandoned, Certainty::Likely,
                answer ? std::vector{number(*answer), number(*reset)} : std::vector{number(*reset)}};
        if (reset)
            return {Ending::Reset, EndedBy::Server, EndCause::Abort, Certainty::Likely, {number(*reset)}};
        if (!m_connection.errors.empty())
            return {Ending::Unreachable, EndedBy::OnTheWay, EndCause::IcmpError, Certainty::Shown,
                {syn, m_connection.errors.front().number}};
        if (answer)
            return {Ending::NeverFinished, EndedBy::Unknown, EndCause::Silence, Certainty::Likely, numbersFrom(*answer)};
        return {Ending::NoAnswer, EndedBy::Unknown, EndCause::Silence, Certainty::Likely, numbersFrom(0)};
    }

    /// Of one side, the first `most` from there on.
    std::vector<std::uint64_t> numbersFrom(std::size_t start) const
    {
        constexpr std::size_t most = 12;
        std::vector<std::uint64_t> numbers;
        for (std::size_t i = start; i < m_segments.size() && numbers.size() < most; ++i) {
            if (m_segments[i].side == m_segments[start].side)
                numbers.push_back(number(i));
        }
        return numbers;
    }

    // FINs.

    struct Fin {
        std::size_t segment;
        std::int64_t endAt;
    };
    std::optional<Fin> finOf(std::uint8_t side) const
    {
        const auto found = first([&](const CapturedSegment &s) { return s.side == side && s.flags.fin() && !s.flags.rst(); });
        return found ? std::optional(Fin{*found, m_segments[*found].endAt()}) : std::nullopt;
    }

    /// The segment that acknowledges it.
    std::optional<std::size_t> acknowledged(std::uint8_t side) const
    {
        const auto fin = finOf(side);
        if (!fin)
            return std::nullopt;
        return first([&](const CapturedSegment &s) {
            return s.side != side && s.flags.ack() && !s.flags.rst() && s.ackAt >= fin->endAt && s.number > number(fin->segment);
        });
    }

    /// The acknowledgments of both FINs, the earlier first.
    std::optional<std::pair<std::size_t, std::size_t>> closing() const
    {
        const auto a = acknowledged(0), b = acknowledged(1);
        return a && b ? std::optional<std::pair<std::size_t, std::size_t>>(std::minmax(*a, *b)) : std::nullopt;
    }

    EndedBy closer() const
    {
        const auto client = finOf(0), server = finOf(1);
        if (!client || !server)
            return client ? EndedBy::Client : server ? EndedBy::Server : EndedBy::Nobody;
        const bool haveCrossed =
            m_segments[client->segment].ackAt < server->endAt && m_segments[server->segment].ackAt < client->endAt;
        if (haveCrossed)
            return EndedBy::Both;
        return client->segment < server->segment ? EndedBy::Client : EndedBy::Server;
    }

    std::vector<std::uint64_t> finNumbers() const
    {
        std::vector<std::uint64_t> numbers;
        for (const std::uint8_t side : {std::uint8_t{0}, std::uint8_t{1}}) {
            if (const auto fin = finOf(side))
                numbers.push_back(number(fin->segment));
        }
        std::sort(numbers.begin(), numbers.end());
        return numbers;
    }

    EndGuess ofFins() const
    {
        const bool client = finOf(0).has_value(), server = finOf(1).has_value();
        if (client && server)
            return {Ending::Closed, closer(), EndCause::Finished, Certainty::Likely, finNumbers()};
        if (client || server)
            return {Ending::HalfClosed, closer(), EndCause::Finished, Certainty::Shown, finNumbers()};
        return {Ending::Open, EndedBy::Nobody, EndCause::None, Certainty::Shown, {}};
    }

    // RSTs.

    std::optional<std::size_t> effectiveReset() const
    {
        const auto &resets = m_analysis.states.effectiveResets;
        return resets.empty() ? std::nullopt : std::optional(resets.front());
    }

    EndGuess ofReset(std::size_t reset) const
    {
        const CapturedSegment &s = m_segments[reset];
        if (has(reset, SegmentTrait::ResetFromElsewhere) || s.fate == PacketFate::NotFromThere)
            return {Ending::Reset, EndedBy::OnTheWay, EndCause::MadeOnTheWay, Certainty::Likely, {s.number}};
        if (s.flags.ack())
            return ofAbort(reset);
        std::vector<std::uint64_t> evidence = answeredBy(reset);
        const auto fin = finOf(s.side);
        if (fin && fin->segment < reset) {
            evidence.insert(evidence.begin(), number(fin->segment));
            return {Ending::Reset, endOf(s.side), EndCause::DataAfterClose, Certainty::Shown, evidence};
        }
        return {Ending::HalfOpen, endOf(s.side), EndCause::Forgotten, Certainty::Likely, evidence};
    }

    /// The segment that it answers, and itself.
    std::vector<std::uint64_t> answeredBy(std::size_t reset) const
    {
        std::vector<std::uint64_t> numbers;
        for (const Finding &f : m_analysis.findings) {
            if (f.segment == reset && f.about)
                numbers.push_back(*f.about);
        }
        numbers.push_back(number(reset));
        return numbers;
    }

    EndGuess ofAbort(std::size_t reset) const
    {
        const std::uint8_t side = m_segments[reset].side;
        std::vector<std::uint64_t> probes = unansweredProbes(reset, side, SegmentTrait::Keepalive);
        if (probes.size() >= 2) {
            probes.push_back(number(reset));
            return {Ending::TimedOut, endOf(side), EndCause::KeepaliveSilence, Certainty::Shown, probes};
        }
        return {Ending::Reset, endOf(side), EndCause::Abort, Certainty::Likely, {number(reset)}};
    }

    // Silence.

    /// Of `side` before `end`, behind the last that the other end sent.
    std::vector<std::uint64_t> unansweredProbes(std::size_t end, std::uint8_t side, SegmentTrait trait) const
    {
        std::vector<std::uint64_t> numbers;
        const std::size_t start = behindLastOf(static_cast<std::uint8_t>(1 - side), end);
        for (const Finding &f : m_analysis.findings) {
            if (f.segment < end && f.segment >= start && f.trait == trait && m_segments[f.segment].side == side)
                numbers.push_back(number(f.segment));
        }
        return numbers;
    }

    std::size_t behindLastOf(std::uint8_t side, std::size_t end) const
    {
        while (end > 0 && m_segments[end - 1].side != side)
            --end;
        return end;
    }

    std::optional<EndGuess> ofSilence() const
    {
        const std::uint8_t side = m_segments.back().side;
        constexpr std::pair<SegmentTrait, EndCause> kinds[] = {{SegmentTrait::Retransmission, EndCause::Silence},
            {SegmentTrait::Keepalive, EndCause::KeepaliveSilence}, {SegmentTrait::WindowProbe, EndCause::WindowSilence}};
        for (const auto &[trait, cause] : kinds) {
            const auto numbers = unansweredProbes(m_segments.size(), side, trait);
            if (numbers.size() >= 2)
                return EndGuess{Ending::TimedOut, EndedBy::Unknown, cause, Certainty::Likely, numbers};
        }
        return std::nullopt;
    }

    const CapturedConnection &m_connection;
    const std::vector<CapturedSegment> &m_segments;
    const ConnectionAnalysis &m_analysis;
};

} // namespace

EndGuess guessEnd(const CapturedConnection &connection, const ConnectionAnalysis &analysis)
{
    return EndFinder(connection, analysis).guess();
}

} // namespace teardown
