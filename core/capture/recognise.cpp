#include "capture/recognise.h"

#include <algorithm>
#include <map>

namespace teardown {

namespace {

/// Bytes that were skipped: sent before or after what was captured then.
struct Missing {
    std::int64_t from = 0, to = 0;
    std::size_t openedBy = 0; ///< segment
};

struct Side {
    bool hasSent = false;
    std::int64_t nextAt = 0; ///< behind the farthest that it sent
    std::int64_t ackAt = -1; ///< the farthest that it acknowledged
    std::uint16_t window = 0;
    bool sackAbove = false;      ///< its last acknowledgment reports something behind a hole
    bool lastAcksUnseen = false; ///< its last segment is bare and acknowledges what was not captured
    std::uint32_t duplicates = 0;
    std::optional<std::size_t> lastSent, lastAck;
    std::optional<std::size_t> probe; ///< of it, not answered yet
    std::uint32_t probes = 0;         ///< not answered, in a row
    bool probesWindow = false;
    std::vector<Missing> missing;
    std::map<std::uint32_t, std::uint32_t> ways; ///< how many came with which time to live over which interface
};

std::uint32_t wayOf(const CapturedSegment &s) { return s.interface << 8 | s.timeToLive; }

class Recogniser {
public:
    explicit Recogniser(const CapturedConnection &connection) : m_segments(connection.segments)
    {
        for (const CapturedSegment &s : m_segments) {
            if (!s.flags.rst())
                ++m_sides[s.side].ways[wayOf(s)];
        }
    }

    std::vector<Finding> findings()
    {
        for (std::size_t i = 0; i < m_segments.size(); ++i) {
            m_current = i;
            judge(m_segments[i], m_sides[m_segments[i].side], m_sides[1 - m_segments[i].side]);
        }
        return std::move(m_findings);
    }

private:
    void add(SegmentTrait trait, std::optional<std::size_t> about = std::nullopt, std::uint32_t count = 0)
    {
        const auto number = about ? std::optional(m_segments[*about].number) : std::nullopt;
        m_findings.push_back({m_current, trait, number, count});
    }

    void judge(const CapturedSegment &s, Side &own, Side &other)
    {
        own.lastAcksUnseen = false;
        if (s.fate == PacketFate::Lost)
            add(SegmentTrait::LostOnTheWay);
        else if (s.fate == PacketFate::NotFromThere)
            add(SegmentTrait::MadeOnTheWay);
        if (s.flags.rst())
            judgeReset(s, own, other);
        else if (isProbe(s, own, other))
            noteProbe(s, own, other);
        else {
            judgePosition(s, own, other);
            judgeAck(s, own, other);
        }
        remember(s, own);
    }

    /// Nothing, or one byte that was sent before, below what comes next.
    static bool isProbe(const CapturedSegment &s, const Side &own, const Side &other)
    {
        if (!own.hasSent || s.payload > 1 || s.flags.syn() || s.flags.fin() || own.nextAt < 1)
            return false;
        if (s.seqAt == own.nextAt - 1 && s.endAt() <= own.nextAt)
            return s.payload == 0 || other.ackAt >= own.nextAt;
        if (other.lastAck && other.window == 0)
            return (s.payload == 0 && s.seqAt == other.ackAt - 1) || (s.payload == 1 && s.seqAt == other.ackAt);
        return false;
    }

    void noteProbe(const CapturedSegment &s, Side &own, const Side &other)
    {
        own.probesWindow = other.lastAck && other.window == 0;
        own.probe = m_current;
        add(own.probesWindow ? SegmentTrait::WindowProbe : SegmentTrait::Keepalive, std::nullopt, ++own.probes);
        own.nextAt = std::max(own.nextAt, s.endAt());
    }

    void judgePosition(const CapturedSegment &s, Side &own, const Side &other)
    {
        if (s.length() == 0)
            return;
        if (!own.hasSent)
            return;
        if (s.seqAt == own.nextAt) {
            if (other.ackAt >= s.endAt()) // its first sending was not captured
                add(SegmentTrait::NeedlessRetransmission);
            return;
        }
        if (s.seqAt > own.nextAt) {
            constexpr std::size_t mostKept = 256;
            add(SegmentTrait::Gap);
            if (own.missing.size() < mostKept)
                own.missing.push_back({own.nextAt, s.seqAt, m_current});
            return;
        }
        if (const auto opener = fillsMissing(s, own)) {
            add(wasSentBefore(s, m_segments[*opener]) ? SegmentTrait::OutOfOrder : SegmentTrait::Retransmission, *opener);
            return;
        }
        add(kindOfRetransmission(s, other), originalOf(s), timesSent(s));
    }

    /// What first showed that it was missing, if it was.
    static std::optional<std::size_t> fillsMissing(const CapturedSegment &s, Side &own)
    {
        const auto found = std::find_if(
            own.missing.begin(), own.missing.end(), [&](const Missing &m) { return s.seqAt < m.to && s.endAt() > m.from; });
        if (found == own.missing.end())
            return std::nullopt;
        const Missing filled = *found;
        own.missing.erase(found);
        if (s.seqAt > filled.from)
            own.missing.push_back({filled.from, s.seqAt, filled.openedBy});
        if (s.endAt() < filled.to)
            own.missing.push_back({s.endAt(), filled.to, filled.openedBy});
        return filled.openedBy;
    }

    /// Do its stamps say that it left its host earlier? Without any, what comes at once was overtaken.
    static bool wasSentBefore(const CapturedSegment &s, const CapturedSegment &other)
    {
        if (s.identification != 0 && other.identification != 0 && s.identification != other.identification)
            return static_cast<std::int16_t>(s.identification - other.identification) < 0;
        if (s.options.timestamps && other.options.timestamps && s.options.timestamps->value != other.options.timestamps->value)
            return before(Seq(s.options.timestamps->value), Seq(other.options.timestamps->value));
        return s.time - other.time < milliseconds(3);
    }

    SegmentTrait kindOfRetransmission(const CapturedSegment &s, const Side &other) const
    {
        if (other.ackAt >= s.endAt())
            return SegmentTrait::NeedlessRetransmission;
        constexpr Duration soon = milliseconds(50);
        const bool asked = other.lastAck && s.seqAt == other.ackAt && (other.duplicates >= 2 || other.sackAbove);
        const bool atOnce = asked && s.time - m_segments[*other.lastAck].time < soon;
        return atOnce ? SegmentTrait::FastRetransmission : SegmentTrait::Retransmission;
    }

    static bool covers(const CapturedSegment &whole, const CapturedSegment &s)
    {
        return whole.side == s.side && whole.length() > 0 && whole.seqAt <= s.seqAt && s.seqAt < whole.endAt();
    }

    static constexpr std::size_t farthestBack = 512;
    std::size_t firstToSearch() const { return m_current - std::min(m_current, farthestBack); }

    std::optional<std::size_t> originalOf(const CapturedSegment &s) const
    {
        for (std::size_t i = firstToSearch(); i < m_current; ++i) {
            if (covers(m_segments[i], s))
                return i;
        }
        return std::nullopt;
    }

    std::uint32_t timesSent(const CapturedSegment &s) const
    {
        std::uint32_t count = 0;
        for (std::size_t i = firstToSearch(); i < m_current; ++i)
            count += covers(m_segments[i], s) ? 1 : 0;
        return count;
    }

    void judgeAck(const CapturedSegment &s, Side &own, Side &other)
    {
        if (!s.flags.ack())
            return;
        const bool isBare = s.length() == 0, acksUnseen = other.hasSent && s.ackAt > other.nextAt;
        if (acksUnseen)
            add(SegmentTrait::AckOfUnseen);
        own.lastAcksUnseen = acksUnseen && isBare;
        if (isBare && own.lastAck && s.ackAt == own.ackAt)
            judgeRepeatedAck(s, own, other);
        else
            own.duplicates = 0;
        if (s.window == 0 && !s.flags.syn())
            add(SegmentTrait::ZeroWindow);
        other.probe.reset();
        other.probes = 0;
    }

    void judgeRepeatedAck(const CapturedSegment &s, Side &own, const Side &other)
    {
        const CapturedSegment *last = other.lastSent ? &m_segments[*other.lastSent] : nullptr;
        const bool lastAsks = last && m_current - *other.lastSent <= 4;
        if (other.probe)
            add(other.probesWindow ? SegmentTrait::WindowProbeAnswer : SegmentTrait::KeepaliveAnswer, *other.probe);
        else if (lastAsks && (last->flags.rst() || last->flags.syn() || other.lastAcksUnseen))
            add(SegmentTrait::ChallengeAck, *other.lastSent);
        else if (s.window != own.window)
            add(SegmentTrait::WindowUpdate);
        else if (other.nextAt > s.ackAt || (last && last->length() > 0))
            add(SegmentTrait::DuplicateAck, own.lastAck, ++own.duplicates);
    }

    void judgeReset(const CapturedSegment &s, const Side &own, const Side &other)
    {
        const auto usual = own.ways.find(wayOf(s));
        if (!own.ways.empty() && usual == own.ways.end())
            add(SegmentTrait::ResetFromElsewhere);
        if (s.flags.ack() && !own.hasSent && s.ackAt == 1)
            add(SegmentTrait::ResetRefuses, other.lastSent);
        else if (s.flags.ack())
            add(SegmentTrait::ResetAborts);
        else
            add(SegmentTrait::ResetNoSocket, answeredBy(s));
    }

    /// The segment whose acknowledgment number a RST without ACK took over as its own number (RFC 9293 3.10.7.1).
    std::optional<std::size_t> answeredBy(const CapturedSegment &reset) const
    {
        for (std::size_t i = m_current; i-- > firstToSearch();) {
            const CapturedSegment &s = m_segments[i];
            if (s.side != reset.side && s.flags.ack() && s.ack == reset.seq && !s.flags.rst())
                return i;
        }
        return std::nullopt;
    }

    void remember(const CapturedSegment &s, Side &own)
    {
        own.lastSent = m_current;
        if (s.flags.rst())
            return;
        own.nextAt = own.hasSent ? std::max(own.nextAt, s.endAt()) : s.endAt();
        own.hasSent = true;
        if (!s.flags.ack())
            return;
        own.lastAck = m_current;
        own.ackAt = std::max(own.ackAt, s.ackAt);
        own.window = s.window;
        const SackList &sack = s.options.sack;
        own.sackAbove = sack.count > 0 && after(sack.blocks[0].right, s.ack);
    }

    const std::vector<CapturedSegment> &m_segments;
    Side m_sides[2];
    std::size_t m_current = 0;
    std::vector<Finding> m_findings;
};

} // namespace

std::vector<Finding> recognise(const CapturedConnection &connection) { return Recogniser(connection).findings(); }

} // namespace teardown
