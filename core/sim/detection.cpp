#include "sim/detection.h"

#include <algorithm>
#include <utility>

namespace teardown {

namespace {

constexpr std::size_t mostRecords = 200'000; // of one run
constexpr std::size_t mostAhead = 100'000;
constexpr Duration farAhead = hours(240);

/// Whether an act takes something away that a connection needs.
struct Breaks {
    bool operator()(const KillProcess &) const { return true; }
    bool operator()(const StopProcess &) const { return true; }
    bool operator()(const PowerOff &) const { return true; }
    bool operator()(const ShutDownHost &) const { return true; }
    bool operator()(const SetCarrier &a) const { return !a.up; }
    bool operator()(const SetInterface &a) const { return !a.up; }
    bool operator()(const SetBlackHole &a) const { return a.on; }
    bool operator()(const AddPathRule &a) const { return a.effect == PathEffect::Drop; }
    bool operator()(const FlushConntrack &) const { return true; }
    template <class Other>
    bool operator()(const Other &) const
    {
        return false;
    }
};

/// Whether it takes a machine or a program of it, so that what is left there notices nothing worth the name.
struct TakesMachine {
    bool operator()(const KillProcess &) const { return true; }
    bool operator()(const StopProcess &) const { return true; }
    bool operator()(const PowerOff &) const { return true; }
    bool operator()(const ShutDownHost &) const { return true; }
    template <class Other>
    bool operator()(const Other &) const
    {
        return false;
    }
};

} // namespace

std::uint64_t Detection::anHour(std::uint64_t count) const
{
    if (whole.ns <= 0)
        return 0;
    // in microseconds, so that it fits: an hour has 3.6e9, and so many things are rarely counted
    const auto microseconds = static_cast<std::uint64_t>(std::max<std::int64_t>(whole.ns / 1000, 1));
    return count * 3'600'000'000u / microseconds;
}

DetectorRun::DetectorRun(Setup setup) : m_recording(std::move(setup)) { read(); }

bool DetectorRun::isFirstNotice(const Notice &notice) const
{
    return m_result.broke && !m_result.noticed && notice.kind != Notice::Kind::KernelEnds && notice.node != m_brokenNode;
}

void DetectorRun::count(const Record &record)
{
    const auto *made = record.as<PacketMade>();
    if (!made || !m_result.opened || m_result.broke || record.time <= *m_result.opened)
        return;
    const Packet &packet = m_recording.trace().packet(made->packet);
    if (!packet.segment())
        return;
    ++m_result.segments;
    m_result.bytes += wireBytes(packet).size();
}

void DetectorRun::see(const Record &record)
{
    const auto last = static_cast<std::uint32_t>(m_recording.setup().nodes.size()) - 1;
    const auto *change = record.as<StateChanged>();
    if (change && change->to == TcpState::Established && record.node == NodeId{last} && !m_result.opened)
        m_result.opened = record.time;
    count(record);
    if (const std::optional<Notice> notice = noticeIn(m_recording.trace(), record); notice && isFirstNotice(*notice))
        m_result.noticed = notice;
    if (!m_result.opened || m_result.broke)
        return;
    const auto *taken = record.as<ActionTaken>();
    const auto *entry = record.as<ConntrackChanged>();
    if (taken && taken->hadEffect) {
        const Action &action = m_recording.trace().actions[taken->index].action;
        if (!std::visit(Breaks{}, action.body))
            return;
        if (std::visit(TakesMachine{}, action.body))
            m_brokenNode = action.node;
    } else if (!entry || entry->to != ConntrackState::None || entry->from != ConntrackState::Established) {
        return;
    }
    m_result.broke = record.time;
}

void DetectorRun::read()
{
    const Trace &trace = m_recording.trace();
    for (; m_read < trace.records.size(); ++m_read) {
        const bool whole = !m_result.broke;
        see(trace.records[m_read]);
        if (whole && m_result.broke)
            m_result.brokeBy = {static_cast<std::uint32_t>(m_read)};
    }
}

void DetectorRun::lookAhead(std::size_t records)
{
    if (!m_ahead)
        m_ahead.emplace(m_recording.branches()[m_recording.current()], farAhead, mostAhead);
    const bool over = m_ahead->runOn(records) != Foresight::State::Running;
    const auto &notices = m_ahead->notices();
    const auto first =
        std::find_if(notices.begin(), notices.end(), [this](const Notice &notice) { return isFirstNotice(notice); });
    if (first != notices.end())
        m_result.noticed = *first;
    m_result.lookedUntil = m_ahead->reached();
    m_done = over || m_result.noticed;
}

bool DetectorRun::runOn(std::size_t records)
{
    if (m_done)
        return false;
    if (m_ahead) {
        lookAhead(records);
        return !m_done;
    }
    const std::size_t stop = m_recording.trace().records.size() + records;
    bool over = m_result.noticed.has_value();
    while (!over && m_recording.trace().records.size() < stop) {
        over = !m_recording.runOneEvent() || m_recording.trace().records.size() > mostRecords;
        read();
        over = over || m_result.noticed;
    }
    m_result.lookedUntil = m_recording.computedUntil();
    const Time wholeUntil = m_result.broke ? *m_result.broke : m_recording.ended() ? m_recording.end() : m_result.lookedUntil;
    m_result.whole = m_result.opened ? wholeUntil - *m_result.opened : Duration{0};
    if (!over)
        return true;
    if (!m_result.broke || m_result.noticed) {
        m_done = true;
        return false;
    }
    lookAhead(0);
    return !m_done;
}

} // namespace teardown
