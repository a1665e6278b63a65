#include "controller/forecaster.h"

#include <QElapsedTimer>

#include <algorithm>
#include <set>

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

/// Calls `see(notice)` in order of time until it says that it has seen enough.
template <class See>
void Forecaster::forEachAhead(See see)
{
    if (m_explorer.gate())
        return;
    readTrace();
    const auto after = [](const std::vector<Notice> &list, Time t) {
        return std::upper_bound(list.begin(), list.end(), t, [](Time time, const Notice &n) { return time < n.at; });
    };
    if (std::any_of(after(m_past, m_explorer.now()), m_past.cend(), see) || !m_foresight)
        return;
    const std::vector<Notice> &foreseen = m_foresight->notices();
    const Time known = std::max(m_explorer.now(), m_explorer.recording().computedUntil());
    (void)std::any_of(after(foreseen, known), foreseen.cend(), see);
}

Outlook Forecaster::outlook(std::span<const Waiting> things)
{
    std::set<SocketId> sockets;
    std::set<ProcessId> processes;
    for (const Waiting &thing : things) {
        if (thing.socket.valid())
            sockets.insert(thing.socket);
        else
            processes.insert(thing.process);
    }
    Outlook outlook;
    forEachAhead([&](const Notice &notice) {
        const bool kernel = notice.kind == Notice::Kind::KernelEnds;
        if (sockets.contains(notice.socket))
            (kernel ? outlook.kernels : outlook.calls).try_emplace(notice.socket, notice);
        if (!kernel && processes.contains(notice.process))
            outlook.programs.try_emplace(notice.process, notice);
        return false;
    });
    return outlook;
}

std::optional<Notice> Forecaster::first()
{
    std::optional<Notice> found;
    forEachAhead([&](const Notice &notice) {
        if (notice.kind != Notice::Kind::KernelEnds)
            found = notice;
        return found.has_value();
    });
    return found;
}

} // namespace teardown
