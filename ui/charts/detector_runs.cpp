#include "charts/detector_runs.h"

#include <QElapsedTimer>

#include <utility>

namespace teardown {

namespace {

constexpr int sliceMs = 5;
constexpr std::size_t recordsAtOnce = 100;

} // namespace

DetectorRuns::DetectorRuns(QObject *parent) : QObject(parent)
{
    m_slice.setInterval(0);
    connect(&m_slice, &QTimer::timeout, this, &DetectorRuns::goOn);
}

DetectorRuns::~DetectorRuns() = default;

void DetectorRuns::setRuns(std::vector<MeasuredRun> runs)
{
    m_slice.stop();
    m_running.reset();
    m_results.clear();
    m_runs = std::move(runs);
}

void DetectorRuns::start()
{
    if (!done() && !m_slice.isActive())
        m_slice.start();
}

void DetectorRuns::goOn()
{
    if (done())
        return m_slice.stop();
    QElapsedTimer spent;
    spent.start();
    if (!m_running)
        m_running = std::make_unique<DetectorRun>(m_runs[m_results.size()].setup);
    bool more = true;
    while (more && spent.elapsed() < sliceMs)
        more = m_running->runOn(recordsAtOnce);
    if (more)
        return;
    m_results.push_back(m_running->result());
    m_running.reset();
    Q_EMIT changed();
}

} // namespace teardown
