#pragma once

#include "base/time.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace teardown {

enum class AxisMode : unsigned char {
    Folded,         ///< to scale while something moves; idle gaps shrink to a fold
    Linear,         ///< to scale throughout
    OneRowPerEvent, ///< every event one row below the last
};

struct AxisSettings {
    AxisMode mode = AxisMode::Folded;
    Time start;      ///< y = 0 is a margin above it
    Time end;        ///< of the run; only Linear looks at it
    Duration oneWay; ///< from one end of the path to the other; sets the slope of the arrows
    double zoom = 1;
};

/// An idle gap drawn short: `top` to `bottom` stand for `from` to `to`.
struct Fold {
    Time from, to;
    double top = 0, bottom = 0;
    bool open = false; ///< nothing has happened yet at `to`
};

/// Maps moments to heights, downwards, in pixels. It is fed the visible events in order of time and only appends: an
/// event never moves what was mapped before it, so a running picture stands still. Strictly monotone in each piece.
///
/// After an event the axis stays to scale for a little while, and as long as a packet is known to be under way; then it
/// grows with the logarithm of the time. So a gap of a minute is a little higher than one of a second, and neither
/// depends on when it will end. Several events at one moment may spread over a few pixels: the moment then has a height.
class TimeAxis {
public:
    explicit TimeAxis(const AxisSettings &settings);

    /// Appends an event at `t`, not before the last one; returns its y. It is at least `notAbove` where the mode allows.
    double addEvent(Time t, double notAbove = 0);
    /// Something moves until `t`: the axis stays to scale until then.
    void keepToScaleUntil(Time t);

    /// Height of `t` when everything at `t` has happened.
    double y(Time t) const;
    /// The moment at height `y`; the moment itself for the whole height of a moment.
    Time time(double y) const;
    /// Folds that touch `top` to `bottom`, up to `now`, in order.
    std::vector<Fold> folds(double top, double bottom, Time now) const;
    double pixelsPerSecond() const { return m_scale * 1e9; }

private:
    struct Knot {
        Time time;
        double top = 0, bottom = 0; ///< of the moment
        double toScale = 0;         ///< pixels below `bottom` that are to scale
    };

    double below(const Knot &knot, Duration elapsed) const;
    Duration elapsed(const Knot &knot, double pixels) const;
    std::size_t knotBefore(Time t) const;
    double toScaleAfter(Time t) const;
    std::optional<Fold> foldAfter(std::size_t index, Time now) const;

    AxisSettings m_settings;
    double m_scale; ///< pixels per nanosecond
    std::vector<Knot> m_knots;
    Time m_movingUntil;
};

} // namespace teardown
