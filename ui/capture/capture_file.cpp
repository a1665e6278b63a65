#include "capture/capture_file.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTimer>

#include "text/words.h"

#include <algorithm>
#include <utility>

namespace teardown {

namespace {

constexpr qint64 sliceMs = 8;                // leaves half of a frame to the window
constexpr std::uint64_t atOnce = 256;        // frames between two looks at the clock
constexpr int whole = 1000, readShare = 700; // reading takes longer than the rest

} // namespace

ReadCapture analysed(Capture capture)
{
    ReadCapture result{std::move(capture), {}, {}};
    for (const CapturedConnection &connection : result.capture.connections)
        result.analyses.push_back(analyse(connection));
    return result;
}

CaptureLoader::CaptureLoader(QObject *parent) : QObject(parent), m_turn(new QTimer(this))
{
    m_turn->setInterval(0);
    connect(m_turn, &QTimer::timeout, this, &CaptureLoader::work);
}

CaptureLoader::~CaptureLoader() = default;

bool CaptureLoader::busy() const { return m_turn->isActive(); }

void CaptureLoader::load(const QString &path)
{
    m_turn->stop();
    m_path = path;
    m_stopped = false;
    m_result = {};
    m_reader.reset();
    m_file = std::ifstream(QFile::encodeName(path).toStdString(), std::ios::binary);
    m_size = QFileInfo(path).size();
    if (!m_file || QFileInfo(path).isDir()) {
        Q_EMIT failed(tr("%1 cannot be read.").arg(path));
        return;
    }
    m_reader = std::make_unique<CaptureReader>(m_file, path.toStdString());
    Q_EMIT progressed(0);
    m_turn->start();
}

void CaptureLoader::stop() { m_stopped = true; }

void CaptureLoader::work()
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < sliceMs) {
        if (m_reader ? readSome() : analyseSome())
            continue;
        return; // finished or failed
    }
    const double read = m_size > 0 && m_reader ? static_cast<double>(m_reader->offset()) / static_cast<double>(m_size) : 1.0;
    const double known = m_result.capture.connections.empty()
        ? 0.0
        : static_cast<double>(m_result.analyses.size()) / static_cast<double>(m_result.capture.connections.size());
    Q_EMIT progressed(static_cast<int>(std::min(read, 1.0) * readShare + known * (whole - readShare)));
}

/// False: that was an error.
bool CaptureLoader::readSome()
{
    if (!m_stopped && m_reader->read(atOnce))
        return true;
    auto capture = m_reader->take();
    m_reader.reset();
    if (!capture) {
        m_turn->stop();
        Q_EMIT failed(inputErrorText(capture.error()));
        return false;
    }
    m_result.capture = std::move(capture).value();
    if (m_stopped)
        m_result.capture.problems.push_back({"stopped", {}, tr("Reading was stopped.").toStdString(), m_path.toStdString(), {}});
    return true;
}

/// False: that was the last one.
bool CaptureLoader::analyseSome()
{
    const auto &connections = m_result.capture.connections;
    if (m_result.analyses.size() < connections.size()) {
        m_result.analyses.push_back(analyse(connections[m_result.analyses.size()]));
        return true;
    }
    m_turn->stop();
    Q_EMIT progressed(whole);
    Q_EMIT finished();
    return false;
}

} // namespace teardown
