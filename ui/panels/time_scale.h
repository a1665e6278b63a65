#pragma once

#include "base/time.h"

#include <vector>

namespace teardown {

/// A monotone mapping of a run's time to 0 ... 1 on which a second of nothing takes hardly more room than a millisecond:
/// the room of a gap grows with the logarithm of its length.
class TimeScale {
public:
    TimeScale() = default;
    /// `events` in order of time, all within start and end; may be empty.
    TimeScale(Time start, Time end, const std::vector<Time> &events);

    double position(Time t) const;
    Time time(double position) const;

    /// A gap that is drawn much too short for its length.
    struct Fold {
        double position;
        Duration length;
    };
    const std::vector<Fold> &folds() const { return m_folds; }
    /// Where things happen, start and end included; of those closer than `apart` only the first.
    std::vector<double> positions(double apart = 0) const;

private:
    void findFolds();

    std::vector<Time> m_times;       ///< start, distinct events, end
    std::vector<double> m_positions; ///< of m_times
    std::vector<Fold> m_folds;
};

} // namespace teardown
