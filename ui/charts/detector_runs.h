#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include "sim/detection.h"

#include <memory>
#include <vector>

namespace teardown {

/// A run whose detectors are measured.
struct MeasuredRun {
    QString title;
    QString variant; ///< of the scenario; "" for the scenario itself
    Setup setup;
    bool onScreen = false; ///< it is the one in the window
};

/// Measures runs one after the other, in pieces of a few milliseconds.
class DetectorRuns : public QObject {
    Q_OBJECT

public:
    explicit DetectorRuns(QObject *parent = nullptr);
    ~DetectorRuns() override;

    /// Forgets what was measured; nothing is run before start().
    void setRuns(std::vector<MeasuredRun> runs);
    const std::vector<MeasuredRun> &runs() const { return m_runs; }
    void start();
    /// As many as have been measured, in the order of runs().
    const std::vector<Detection> &results() const { return m_results; }
    bool done() const { return m_results.size() == m_runs.size(); }

Q_SIGNALS:
    void changed();

private:
    void goOn();

    std::vector<MeasuredRun> m_runs;
    std::vector<Detection> m_results;
    std::unique_ptr<DetectorRun> m_running;
    QTimer m_slice;
};

} // namespace teardown
