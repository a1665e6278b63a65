#pragma once

#include <QtGlobal>

namespace teardown {

/// How far a long command has come, as a bar on the standard error output; nothing where that is no terminal.
class ProgressBar {
public:
    explicit ProgressBar(qint64 all) : m_all(all) {}

    void show(qint64 done);
    /// Takes the bar away, if there is one.
    void clear();

private:
    qint64 m_all;
    bool m_shown = false;
};

/// Shows a bar for one long export; always true: go on.
bool showProgress(int done, int all);

} // namespace teardown
