#pragma once

#include "controller/explorer.h"

#include <cstddef>

namespace teardown {

/// Something that has read the trace of the run on the screen, each record once; it begins anew when another run or another
/// branch is shown. `History` has read(const Trace &), which takes in what was appended since the last time.
template <class History>
class TraceReader {
public:
    /// `owner` holds it.
    TraceReader(Explorer &explorer, QObject *owner) : m_explorer(explorer), m_branch(explorer.recording().current())
    {
        QObject::connect(&explorer, &Explorer::runReplaced, owner, [this] { m_history = {}; });
    }
    TraceReader(const TraceReader &) = delete;
    TraceReader &operator=(const TraceReader &) = delete;

    /// With all that has been computed.
    const History &history()
    {
        if (m_branch != m_explorer.recording().current()) {
            m_branch = m_explorer.recording().current();
            m_history = {};
        }
        m_history.read(m_explorer.trace());
        return m_history;
    }

private:
    Explorer &m_explorer;
    std::size_t m_branch;
    History m_history;
};

} // namespace teardown
