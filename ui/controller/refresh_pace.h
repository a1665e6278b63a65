#pragma once

#include <QElapsedTimer>

#include "controller/explorer.h"

namespace teardown {

/// Whether words that hold numbers should be made anew. Sixty times a second nobody can read them, so while the run
/// plays it is ten times.
class RefreshPace {
public:
    bool due(const Explorer &explorer)
    {
        if (explorer.playing() && m_since.isValid() && m_since.elapsed() < 100)
            return false;
        m_since.start();
        return true;
    }

private:
    QElapsedTimer m_since;
};

} // namespace teardown
