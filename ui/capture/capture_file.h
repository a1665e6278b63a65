#pragma once

#include <QObject>
#include <QString>

#include "capture/analyse.h"
#include "capture/merge.h"

#include <fstream>
#include <memory>
#include <optional>
#include <vector>

class QTimer;

namespace teardown {

/// A capture with what is known of its connections.
struct ReadCapture {
    Capture capture;
    std::vector<ConnectionAnalysis> analyses; ///< by connection
    std::optional<ClockEstimate> clock;       ///< of two that were merged
};

/// The connections are analysed at once; for what is small or has been waited for.
ReadCapture analysed(Capture capture);

/// Reads a capture file in slices on the event loop, so that the window lives on meanwhile.
class CaptureLoader : public QObject {
    Q_OBJECT

public:
    explicit CaptureLoader(QObject *parent = nullptr);
    ~CaptureLoader() override;

    /// Begins. What was being read is forgotten.
    void load(const QString &path);
    /// Ends early: what has been read is used.
    void stop();
    bool busy() const;
    QString path() const { return m_path; }
    /// What finished() told of; moves it away.
    ReadCapture take() { return std::move(m_result); }

Q_SIGNALS:
    void progressed(int perMille);
    void finished();
    void failed(const QString &text);

private:
    void work();
    bool readSome();
    bool analyseSome();

    QString m_path;
    QTimer *m_turn;
    std::ifstream m_file;
    qint64 m_size = 0;
    std::unique_ptr<CaptureReader> m_reader; ///< while frames are read
    ReadCapture m_result;
    bool m_stopped = false;
};

} // namespace teardown
