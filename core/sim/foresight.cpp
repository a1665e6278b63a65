#include "sim/foresight.h"

#include "base/expect.h"

#include <algorithm>

namespace teardown {

namespace {

/// Errors that say nothing about a connection.
bool isMisuse(Errno error)
{
    return error == Errno::Ebadf || error == Errno::Einval || error == Errno::Enotsock || error == Errno::Enoprotoopt
        || error == Errno::Eopnotsupp || error == Errno::Eisconn || error == Errno::Ealready || error == Errno::Edestaddrreq
        || error == Errno::Eacces;
}

bool saysNothingYet(Errno error) { return error == Errno::Eagain || error == Errno::Einprogress; }

constexpr auto bit(PollBit b) { return static_cast<std::uint8_t>(b); }

/// What the result of a call tells; none if it is as one wishes, or says nothing about a connection.
std::optional<Notice::Kind> toldBy(const CallRecord &call)
{
    const CallResult &result = call.result;
    const bool waited = call.returned > call.entered;
    if (result.optionError != Errno::None)
        return Notice::Kind::CallFails;
    if (call.call.name == CallName::Poll) {
        if (result.error == Errno::None && result.value == 0)
            return waited ? std::optional(Notice::Kind::TimedOut) : std::nullopt;
        if ((result.revents & (bit(PollBit::Err) | bit(PollBit::Hup))) != 0)
            return Notice::Kind::PollTells;
    }
    if (saysNothingYet(result.error))
        return waited ? std::optional(Notice::Kind::TimedOut) : std::nullopt;
    if (result.error != Errno::None)
        return isMisuse(result.error) ? std::nullopt : std::optional(Notice::Kind::CallFails);
    if (call.call.name == CallName::Recv && result.value == 0 && call.call.length > 0)
        return Notice::Kind::EndOfFile;
    return std::nullopt;
}

std::optional<Notice> ofCall(const Record &record, const CallRecord &call)
{
    const std::optional<Notice::Kind> kind = call.killed ? std::nullopt : toldBy(call);
    if (!kind)
        return std::nullopt;
    Notice notice;
    notice.kind = *kind;
    notice.at = record.time;
    notice.node = call.node;
    notice.socket = call.socket;
    notice.process = call.process;
    notice.processName = call.processName;
    notice.call = call.call.name;
    notice.error = call.result.optionError != Errno::None ? call.result.optionError : call.result.error;
    return notice;
}

std::optional<Notice> ofState(const Record &record, const StateChanged &change)
{
    if (change.to != TcpState::Closed || change.from == TcpState::Closed || change.from == TcpState::Listen)
        return std::nullopt;
    Notice notice;
    notice.kind = Notice::Kind::KernelEnds;
    notice.at = record.time;
    notice.node = record.node;
    notice.socket = change.socket;
    notice.error = change.error;
    notice.byReset = change.byReset;
    return notice;
}

} // namespace

std::optional<Notice> noticeIn(const Trace &trace, const Record &record)
{
    if (const auto *returned = record.as<CallReturned>())
        return ofCall(record, trace.call(returned->call));
    if (const auto *change = record.as<StateChanged>())
        return ofState(record, *change);
    return std::nullopt;
}

Foresight::Foresight(const Branch &branch, Duration ahead, std::size_t mostRecords)
    : m_world(branch.head),
      m_actions(branch.actions),
      m_reached(branch.computedUntil),
      m_horizon(branch.computedUntil + ahead),
      m_left(mostRecords)
{
    m_trace.calls = branch.trace.calls;
    if (branch.brokenInvariant)
        m_state = State::Broken;
}

/// When the next event or action is due, void events included.
Time Foresight::pending() const
{
    const Time event = m_world.queue.nextTime();
    if (m_world.appliedActions >= m_actions.size())
        return event;
    return std::min(event, std::max(m_actions[m_world.appliedActions].at, m_world.now));
}

void Foresight::stepOn()
{
    const Time next = pending();
    const bool acts = m_world.appliedActions < m_actions.size();
    if (next == Time::never() || (!acts && next > m_horizon && nextHappening(m_world) == Time::never())) {
        m_state = State::NothingLeft;
        m_reached = Time::never();
        return;
    }
    if (next > m_horizon) {
        m_state = State::Horizon;
        m_reached = m_horizon;
        return;
    }
    advance(m_world, &m_trace, m_actions, next);
    m_reached = std::max(m_reached, next);
    for (const Record &record : m_trace.records)
        if (const std::optional<Notice> notice = noticeIn(m_trace, record))
            m_notices.push_back(*notice);
    const std::size_t made = m_trace.records.size();
    m_left -= std::min(m_left, made);
    m_trace.records.clear();
    m_trace.packets.clear();
    m_trace.actions.clear();
    if (m_left == 0)
        m_state = State::TooMuch;
}

Foresight::State Foresight::runOn(std::size_t records)
{
    const std::size_t stop = m_left - std::min(m_left, records);
    try {
        // events that leave no record count as well: there may be many
        for (std::size_t steps = 0; m_state == State::Running && m_left > stop && steps < records; ++steps)
            stepOn();
    } catch (const BrokenInvariant &) {
        m_state = State::Broken;
    }
    return m_state;
}

} // namespace teardown
