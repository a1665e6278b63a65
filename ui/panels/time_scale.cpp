#include "panels/time_scale.h"

#include <algorithm>
#include <cmath>

namespace teardown {

namespace {

/// A gap this much shorter on the scale than on the clock is worth a mark.
constexpr Duration worthMarking = seconds(1);

double roomOf(Duration gap) { return std::log2(1.0 + static_cast<double>(gap.ns) / 1e6); }

} // namespace

TimeScale::TimeScale(Time start, Time end, const std::vector<Time> &events) : m_times{start}
{
    for (const Time t : events) {
        if (t > m_times.back() && t < end)
            m_times.push_back(t);
    }
    m_times.push_back(std::max(end, start + nanoseconds(1)));
    m_positions.push_back(0.0);
    for (std::size_t i = 1; i < m_times.size(); ++i)
        m_positions.push_back(m_positions.back() + roomOf(m_times[i] - m_times[i - 1]));
    const double all = m_positions.back();
    for (double &position : m_positions)
        position /= all;
    findFolds();
}

double TimeScale::position(Time t) const
{
    if (m_times.empty() || t <= m_times.front())
        return 0.0;
    const auto after = std::upper_bound(m_times.begin(), m_times.end(), t);
    if (after == m_times.end())
        return 1.0;
    const auto i = static_cast<std::size_t>(after - m_times.begin());
    const double part = static_cast<double>((t - m_times[i - 1]).ns) / static_cast<double>((m_times[i] - m_times[i - 1]).ns);
    return std::lerp(m_positions[i - 1], m_positions[i], part);
}

Time TimeScale::time(double position) const
{
    if (m_times.empty())
        return {};
    const auto after = std::upper_bound(m_positions.begin(), m_positions.end(), position);
    if (after == m_positions.begin())
        return m_times.front();
    if (after == m_positions.end())
        return m_times.back();
    const auto i = static_cast<std::size_t>(after - m_positions.begin());
    const double part = (position - m_positions[i - 1]) / (m_positions[i] - m_positions[i - 1]);
    const auto gap = static_cast<double>((m_times[i] - m_times[i - 1]).ns);
    return m_times[i - 1] + nanoseconds(static_cast<std::int64_t>(part * gap));
}

void TimeScale::findFolds()
{
    for (std::size_t i = 1; i < m_times.size(); ++i) {
        const Duration gap = m_times[i] - m_times[i - 1];
        if (gap >= worthMarking)
            m_folds.push_back({(m_positions[i - 1] + m_positions[i]) / 2.0, gap});
    }
}

/// Jumps over what lies close together, so that a long run costs no more than the bar has room for.
std::vector<double> TimeScale::positions(double apart) const
{
    if (apart <= 0)
        return m_positions;
    std::vector<double> result;
    for (auto at = m_positions.begin(); at != m_positions.end();) {
        result.push_back(*at);
        at = std::lower_bound(at + 1, m_positions.end(), *at + apart);
    }
    return result;
}

} // namespace teardown
