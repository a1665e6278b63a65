#pragma once

#include "diagram/layout_builder.h"
#include "formats/difference.h"
#include "sim/recording.h"

#include <vector>

namespace teardown {

/// Two whole runs and where they differ.
class ComparedRuns {
public:
    ComparedRuns(Setup left, Setup right);

    const Setup &setup(bool left) const { return recording(left).setup(); }
    const Trace &trace(bool left) const { return recording(left).trace(); }
    const std::vector<TraceDifference> &differences() const { return m_differences; }
    /// When the last thing happens in either run.
    Time end() const;

private:
    const Recording &recording(bool left) const { return left ? m_left : m_right; }

    Recording m_left, m_right;
    std::vector<TraceDifference> m_differences;
};

} // namespace teardown
