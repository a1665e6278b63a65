#include "diagram/time_axis.h"

#include <algorithm>
#include <cmath>

namespace teardown {

namespace {

constexpr double topMargin = 36;
constexpr double pathHeight = 60;     // of one way through the path: a round trip is well visible
constexpr double freePixels = 22;     // to scale after every event
constexpr double mostToScale = 480;   // even if a packet needs longer
constexpr double bend = 6;            // of the logarithm
constexpr double leastFold = 14;      // lower ones are not drawn
constexpr double foldMargin = 17;     // below a fold
constexpr double linearHeight = 2400; // of a whole run
constexpr double rowHeight = 22;

double scaleOf(const AxisSettings &s)
{
    if (s.mode == AxisMode::Linear)
        return s.zoom * linearHeight / static_cast<double>(std::max<std::int64_t>((s.end - s.start).ns, 1));
    return s.zoom * pathHeight / static_cast<double>(std::max<std::int64_t>(s.oneWay.ns, 1));
}

} // namespace

TimeAxis::TimeAxis(const AxisSettings &settings) : m_settings(settings), m_scale(scaleOf(settings)), m_movingUntil(settings.start)
{
    m_knots.push_back({settings.start, topMargin, topMargin, freePixels});
}

double TimeAxis::below(const Knot &knot, Duration elapsed) const
{
    const double ns = static_cast<double>(elapsed.ns);
    if (m_settings.mode == AxisMode::OneRowPerEvent)
        return rowHeight / 2 * ns / (ns + static_cast<double>(std::max<std::int64_t>(m_settings.oneWay.ns, 1)));
    const double pixels = ns * m_scale;
    if (m_settings.mode == AxisMode::Linear || pixels <= knot.toScale)
        return pixels;
    return knot.toScale + bend * std::log1p((pixels - knot.toScale) / bend);
}

Duration TimeAxis::elapsed(const Knot &knot, double pixels) const
{
    double ns = pixels / m_scale;
    if (m_settings.mode == AxisMode::OneRowPerEvent) {
        const double share = std::min(pixels / (rowHeight / 2), 1 - 1e-12);
        ns = share / (1 - share) * static_cast<double>(std::max<std::int64_t>(m_settings.oneWay.ns, 1));
    } else if (m_settings.mode == AxisMode::Folded && pixels > knot.toScale) {
        ns = (knot.toScale + bend * std::expm1(std::min((pixels - knot.toScale) / bend, 40.0))) / m_scale;
    }
    return {static_cast<std::int64_t>(std::min(ns, 9e18))};
}

double TimeAxis::toScaleAfter(Time t) const
{
    return std::clamp(static_cast<double>((m_movingUntil - t).ns) * m_scale, freePixels, mostToScale);
}

double TimeAxis::addEvent(Time t, double notAbove)
{
    if (t < m_settings.start)
        t = m_settings.start;
    if (m_settings.mode == AxisMode::Linear)
        return y(t);
    if (m_settings.mode == AxisMode::OneRowPerEvent)
        notAbove = m_knots.back().bottom + rowHeight;
    Knot &last = m_knots.back();
    if (t <= last.time)
        return last.bottom = std::max(last.bottom, notAbove);
    const bool folded = foldAfter(m_knots.size() - 1, t).has_value();
    const double top = std::max(last.bottom + below(last, t - last.time) + (folded ? foldMargin : 0), notAbove);
    m_knots.push_back({t, top, top, toScaleAfter(t)});
    return top;
}

void TimeAxis::keepToScaleUntil(Time t)
{
    m_movingUntil = std::max(m_movingUntil, t);
    m_knots.back().toScale = toScaleAfter(m_knots.back().time);
}

std::size_t TimeAxis::knotBefore(Time t) const
{
    const auto after = std::upper_bound(m_knots.begin(), m_knots.end(), t, [](Time a, const Knot &k) { return a < k.time; });
    return after == m_knots.begin() ? 0 : static_cast<std::size_t>(after - m_knots.begin()) - 1;
}

double TimeAxis::y(Time t) const
{
    const Knot &knot = m_knots[knotBefore(t)];
    return t <= knot.time ? knot.bottom : knot.bottom + below(knot, t - knot.time);
}

Time TimeAxis::time(double y) const
{
    const auto after = std::upper_bound(m_knots.begin(), m_knots.end(), y, [](double a, const Knot &k) { return a < k.top; });
    if (after == m_knots.begin())
        return m_settings.start;
    const Knot &knot = *(after - 1);
    if (y <= knot.bottom)
        return knot.time;
    const Duration since = elapsed(knot, y - knot.bottom);
    if (after != m_knots.end())
        return std::min(Time{knot.time + std::min(since, after->time - knot.time)}, after->time);
    return knot.time + std::min(since, hours(24 * 365));
}

std::optional<Fold> TimeAxis::foldAfter(std::size_t index, Time now) const
{
    if (m_settings.mode != AxisMode::Folded)
        return {};
    const Knot &knot = m_knots[index];
    const bool last = index + 1 == m_knots.size() || m_knots[index + 1].time > now;
    const Time to = last ? now : m_knots[index + 1].time;
    const double height = to > knot.time ? below(knot, to - knot.time) : 0;
    if (height < knot.toScale + leastFold)
        return {};
    return Fold{knot.time, to, knot.bottom + knot.toScale, knot.bottom + height, last};
}

std::vector<Fold> TimeAxis::folds(double top, double bottom, Time now) const
{
    std::vector<Fold> found;
    const auto from = std::upper_bound(m_knots.begin(), m_knots.end(), top, [](double a, const Knot &k) { return a < k.top; });
    std::size_t i = from == m_knots.begin() ? 0 : static_cast<std::size_t>(from - m_knots.begin()) - 1;
    for (; i < m_knots.size() && m_knots[i].bottom <= bottom && m_knots[i].time <= now; ++i) {
        const std::optional<Fold> fold = foldAfter(i, now);
        if (fold && fold->bottom >= top && fold->top <= bottom)
            found.push_back(*fold);
    }
    return found;
}

} // namespace teardown
