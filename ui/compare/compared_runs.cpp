#include "compare/compared_runs.h"

#include <algorithm>
#include <utility>

namespace teardown {

ComparedRuns::ComparedRuns(Setup left, Setup right) : m_left(std::move(left)), m_right(std::move(right))
{
    m_left.runUntil(m_left.end());
    m_right.runUntil(m_right.end());
    m_differences = differencesOf(m_left.trace(), m_right.trace());
}

Time ComparedRuns::end() const
{
    const auto last = [](const Trace &trace) { return trace.records.empty() ? Time{} : trace.records.back().time; };
    return std::max(last(m_left.trace()), last(m_right.trace()));
}

} // namespace teardown
