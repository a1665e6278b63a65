#include "controller/forecaster.h"

#include <QElapsedTimer>

#include <algorithm>

namespace teardown {

namespace {

constexpr Duration farAhead = hours(240); ///< a firewall at its default remembers for five days
constexpr std::size_t mostRecords = 400'000;
constexpr int sliceMs = 4;
constexpr std::size_t recordsAtOnce = 200;

} // namespace

Forecaster::Forecaster(Explorer &explorer, QObject *parent) : QObject(parent), m_explorer(explorer)
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &Forecaster::goOn);
    connect(&explorer, &Explorer::runReplaced, this, &Forecaster::forget);
    connect(&explorer, &Explorer::branchesChanged, this, [this] {
        if (m_branch != m_explorer.recording().current())
            forget();
    });
    connect(&explorer, &Explorer::accessChanged, this, &Forecaster::forget);
}

Forecaster::~Forecaster() = default;

void Forecaster::forget()
{
    m_slice.stop();
    m_foresight.reset();
    m_past.clear();
    m_read = 0;
    m_branch = m_explorer.recording().current();
    Q_EMIT changed();
}

void Forecaster::want()
{
    if (m_explorer.gate() || m_foresight || m_slice.isActive())
        return;
    m_slice.start();
}

void Forecaster::goOn()
{
    QElapsedTimer spent;
    spent.start();
    if (!m_foresight) {
        const Recording &recording = m_explorer.recording();
        m_foresight = std::make_unique<Foresight>(recording.branches()[recording.current()], farAhead, mostRecords);
    }
    const std::size_t before = m_foresight->notices().size();
    while (m_foresight->runOn(recordsAtOnce) == Foresight::State::Running && spent.elapsed() < sliceMs) {}
    const bool done = m_foresight->state() != Foresight::State::Running;
    if (done)
        m_slice.stop();
    if (done || (before == 0 && !m_foresight->notices().empty()))
        Q_EMIT changed();
}

Forecaster::State Forecaster::state() const
{
    if (m_explorer.gate())
        return State::Closed;
    if (!m_foresight)
        return State::LookingAhead;
    switch (m_foresight->state()) {
    case Foresight::State::Running: return State::LookingAhead;
    case Foresight::State::NothingLeft: return State::Complete;
    case Foresight::State::Horizon:
    case Foresight::State::TooMuch: return State::Bounded;
    case Foresight::State::Broken: return State::Broken;
    }
    return State::Broken;
}

Time Forecaster::reached() const { return m_foresight ? m_foresight->reached() : m_explorer.recording().computedUntil(); }

void Forecaster::readTrace()
{
    const Trace &trace = m_explorer.trace();
    for (; m_read < trace.records.size(); ++m_read)
        if (const std::optional<Notice> notice = noticeIn(trace, trace.records[m_read]))
            m_past.push_back(*notice);
}

Outlook Forecaster::outlook()
{
    Outlook outlook;
    if (m_explorer.gate())
        return outlook;
    readTrace();
    const auto after = [](const std::vector<Notice> &list, Time t) {
        return std::upper_bound(list.begin(), list.end(), t, [](Time time, const Notice &n) { return time < n.at; });
    };
    const auto take = [&outlook](const Notice &notice) {
        if (notice.kind == Notice::Kind::KernelEnds) {
            outlook.kernels.try_emplace(notice.socket, notice);
            return;
        }
        outlook.calls.try_emplace(notice.socket, notice);
        outlook.programs.try_emplace(notice.process, notice);
        if (!outlook.first)
            outlook.first = notice;
    };
    std::for_each(after(m_past, m_explorer.now()), m_past.cend(), take);
    if (!m_foresight)
        return outlook;
    const std::vector<Notice> &foreseen = m_foresight->notices();
    std::for_each(after(foreseen, std::max(m_explorer.now(), m_explorer.recording().computedUntil())), foreseen.cend(), take);
    return outlook;
}

} // namespace teardown
