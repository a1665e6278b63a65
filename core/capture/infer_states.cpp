#include "capture/infer_states.h"

#include "capture/capture_difference.h"

#include <algorithm>
#include <map>
#include <optional>

namespace teardown {

namespace {

using Segments = std::vector<CapturedSegment>;

/// Half of the shortest time from a segment that passes towards `side` to what that end sends in answer to it.
Duration distanceTo(const Segments &segments, std::uint8_t side)
{
    Duration shortest = Time::never() - Time{0};
    std::optional<std::size_t> asked;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const CapturedSegment &s = segments[i];
        if (s.side != side) {
            if (s.length() > 0)
                asked = i;
        } else if (asked && s.flags.ack() && s.ackAt >= segments[*asked].endAt()) {
            shortest = std::min(shortest, std::max(Duration{}, s.time - segments[*asked].lastSeen()));
            asked.reset();
        }
    }
    return shortest == Time::never() - Time{0} ? Duration{} : shortest / 2;
}

/// What happened at one end: it sent a segment, or one reached it.
struct EndEvent {
    Time time;
    std::size_t segment = 0;
    bool sent = false;
};

std::vector<EndEvent> eventsAt(const Segments &segments, std::uint8_t side, Duration distance)
{
    std::vector<EndEvent> events;
    events.reserve(segments.size());
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const CapturedSegment &s = segments[i];
        if (s.side == side && s.fate != PacketFate::NotFromThere)
            events.push_back({s.time - distance, i, true});
        else if (s.side != side && s.fate != PacketFate::Lost && s.checksums != Checksums::Wrong)
            events.push_back({s.lastSeen() + distance, i, false});
    }
    std::stable_sort(events.begin(), events.end(), [](const EndEvent &a, const EndEvent &b) { return a.time < b.time; });
    return events;
}

/// Follows one end through what it sent and what reached it.
class EndFollower {
public:
    EndFollower(const CapturedConnection &connection, std::uint8_t side, Duration distance, InferredStates &result)
        : m_segments(connection.segments),
          m_side(side),
          m_events(eventsAt(connection.segments, side, distance)),
          m_result(result)
    {
        for (std::size_t i = 0; i < m_events.size(); ++i)
            noteLast(i);
    }

    void follow()
    {
        for (m_now = 0; m_now < m_events.size(); ++m_now) {
            const CapturedSegment &s = m_segments[m_events[m_now].segment];
            if (m_events[m_now].sent)
                onSent(s);
            else
                onReceived(s);
        }
        m_result.last[m_side] = m_state.value_or(TcpState::Closed);
    }

private:
    void noteLast(std::size_t event)
    {
        const CapturedSegment &s = m_segments[m_events[event].segment];
        if (!m_events[event].sent || s.flags.rst())
            return;
        m_lastSent = event;
        ++m_ways[wayOf(s)];
        if (s.flags.syn() && s.flags.ack())
            m_lastSynAck = event;
        if (s.flags.fin())
            m_lastFin = event;
    }

    static std::uint32_t wayOf(const CapturedSegment &s) { return s.interface << 8 | s.timeToLive; }
    bool later(std::optional<std::size_t> event) const { return event && *event > m_now; }
    bool is(TcpState state) const { return m_state == state; }

    void enter(TcpState state, bool byReset = false)
    {
        if (m_state == state)
            return;
        const EndEvent &event = m_events[m_now];
        m_result.changes.push_back(
            {event.segment, m_side, m_state.value_or(TcpState::Closed), state, event.time, event.sent, byReset});
        m_state = state;
    }

    void onSent(const CapturedSegment &s)
    {
        if (s.flags.rst())
            sentReset(s);
        else if (s.flags.syn())
            sentSyn(s);
        else
            sentInConnection(s);
        if (!s.flags.rst())
            m_nextAt = std::max(m_nextAt, s.endAt());
        if (s.flags.ack())
            m_ackAt = std::max(m_ackAt, s.ackAt);
    }

    /// Ends the connection of its sender, unless that goes on: then it answers something that does not belong here, or somebody
    /// on the way made it.
    void sentReset(const CapturedSegment &s)
    {
        const bool isOwn = m_ways.empty() || m_ways.contains(wayOf(s));
        if (!m_state || !isOwn || later(m_lastSent))
            return;
        m_result.effectiveResets.push_back(m_events[m_now].segment);
        showFinReceived(s);
        enter(TcpState::Closed, true);
    }

    void sentSyn(const CapturedSegment &s)
    {
        if (!s.flags.ack() && (!m_state || is(TcpState::Closed)))
            enter(TcpState::SynSent);
        else if (s.flags.ack() && (!m_state || is(TcpState::SynSent) || is(TcpState::Closed)))
            enter(TcpState::SynReceived);
    }

    void sentInConnection(const CapturedSegment &s)
    {
        const bool asAfterHandshake = is(TcpState::SynReceived) && (s.length() > 0 || m_peerFinAt);
        if (!m_state || asAfterHandshake || (is(TcpState::SynSent) && s.flags.ack() && s.ackAt >= 1))
            enter(TcpState::Established);
        showFinReceived(s);
        if (s.flags.fin())
            sentFin(s);
    }

    /// It acknowledges the other's FIN, so it has it.
    void showFinReceived(const CapturedSegment &s)
    {
        if (!m_peerFinAt || !s.flags.ack() || s.ackAt < *m_peerFinAt)
            return;
        if (is(TcpState::Established) || is(TcpState::SynReceived))
            enter(TcpState::CloseWait);
        else if (is(TcpState::FinWait1))
            enter(TcpState::Closing);
        else if (is(TcpState::FinWait2))
            enter(TcpState::TimeWait);
    }

    void sentFin(const CapturedSegment &s)
    {
        m_finEndAt = s.endAt();
        if (is(TcpState::Established) || is(TcpState::SynReceived))
            enter(TcpState::FinWait1);
        else if (is(TcpState::CloseWait))
            enter(TcpState::LastAck);
    }

    void onReceived(const CapturedSegment &s)
    {
        if (s.flags.rst()) {
            receivedReset(s);
            return;
        }
        if (s.flags.ack())
            receivedAck(s);
        if (s.flags.fin() && !m_peerFinAt)
            m_peerFinAt = s.endAt();
        if (!s.flags.syn() || !m_state)
            m_peerNextAt = std::max(m_peerNextAt, s.endAt());
        if (s.flags.syn())
            m_peerNextAt = std::max<std::int64_t>(m_peerNextAt, 1);
    }

    /// A full accept queue drops the last ACK of a handshake, and a half-open entry that has expired knows nothing of it. Then
    /// data that comes stays without an answer, or this segment draws a RST without ACK.
    bool takesHandshake() const
    {
        bool dataCame = false;
        for (std::size_t i = m_now; i < m_events.size(); ++i) {
            const CapturedSegment &s = m_segments[m_events[i].segment];
            if (m_events[i].sent)
                return !s.flags.rst() || s.flags.ack() || i > m_now + 1;
            dataCame = dataCame || s.payload > 0;
        }
        return !dataCame;
    }

    void receivedAck(const CapturedSegment &s)
    {
        if (is(TcpState::SynReceived) && s.ackAt >= 1 && !later(m_lastSynAck) && takesHandshake())
            enter(TcpState::Established);
        // What sends its FIN again has not got this.
        if (!m_finEndAt || s.ackAt < *m_finEndAt || later(m_lastFin))
            return;
        if (is(TcpState::FinWait1))
            enter(TcpState::FinWait2);
        else if (is(TcpState::Closing))
            enter(TcpState::TimeWait);
        else if (is(TcpState::LastAck))
            enter(TcpState::Closed);
    }

    /// RFC 9293 3.10.7.3 and RFC 5961 3.2: in SYN_SENT the ACK must be right, later the number must be exactly the next one.
    bool isAcceptableReset(const CapturedSegment &s) const
    {
        if (is(TcpState::SynSent))
            return s.flags.ack() && s.ackAt == m_nextAt;
        return s.seqAt == m_peerNextAt || s.seqAt == m_ackAt;
    }

    void receivedReset(const CapturedSegment &s)
    {
        if (!m_state || is(TcpState::Closed))
            return;
        if (!isAcceptableReset(s) || later(m_lastSent)) {
            m_result.ignoredResets.push_back(m_events[m_now].segment);
            return;
        }
        m_result.effectiveResets.push_back(m_events[m_now].segment);
        enter(TcpState::Closed, true);
    }

    const Segments &m_segments;
    std::uint8_t m_side;
    std::vector<EndEvent> m_events;
    InferredStates &m_result;
    std::optional<TcpState> m_state;
    std::optional<std::size_t> m_lastSent, m_lastSynAck, m_lastFin; ///< events
    std::map<std::uint32_t, std::uint32_t> m_ways;
    std::optional<std::int64_t> m_finEndAt, m_peerFinAt; ///< positions behind the FINs
    std::int64_t m_nextAt = 0, m_ackAt = 0, m_peerNextAt = 0;
    std::size_t m_now = 0;
};

} // namespace

InferredStates inferStates(const CapturedConnection &connection)
{
    InferredStates result;
    for (std::uint8_t side = 0; side < 2; ++side) {
        const bool wasCapturedThere = capturedAt(connection) == side; // what an end takes to answer is no distance then
        result.distance[side] = wasCapturedThere ? Duration{} : distanceTo(connection.segments, side);
        EndFollower(connection, side, result.distance[side], result).follow();
    }
    std::stable_sort(result.changes.begin(), result.changes.end(),
        [](const InferredChange &a, const InferredChange &b) { return a.segment < b.segment; });
    for (auto *list : {&result.ignoredResets, &result.effectiveResets}) {
        std::sort(list->begin(), list->end());
        list->erase(std::unique(list->begin(), list->end()), list->end());
    }
    return result;
}

} // namespace teardown
