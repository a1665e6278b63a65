#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace teardown {

/// Told how far a long export has come; returns false to stop it. May be empty.
using ExportProgress = std::function<bool(int done, int all)>;

/// A file, or why there is none.
struct ExportResult {
    QByteArray content;
    QString problem; ///< a sentence for people; "" if all is well, or if it was stopped
    bool stopped = false;

    bool ok() const { return problem.isEmpty() && !stopped; }
};

} // namespace teardown
