#include "command_line/capture_input.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include "command_line/progress_bar.h"

#include <fstream>

namespace teardown {

namespace {

constexpr std::uint64_t atOnce = 4096; // frames
constexpr qint64 longEnoughMs = 300;   // what takes less shows no bar
constexpr qint64 betweenTwoBarsMs = 100;

} // namespace

Result<Capture> readCaptureWithProgress(const QString &path)
{
    const QFileInfo info(path);
    if (path == "-" || !info.isFile())
        return readCaptureFile(path.toLocal8Bit().toStdString());
    std::ifstream file(QFile::encodeName(path).toStdString(), std::ios::binary);
    if (!file)
        return readCaptureFile(path.toLocal8Bit().toStdString());
    CaptureReader reader(file, path.toLocal8Bit().toStdString());
    QElapsedTimer sinceStart, sinceBar;
    sinceStart.start();
    ProgressBar bar(info.size());
    while (reader.read(atOnce)) {
        if (sinceStart.elapsed() < longEnoughMs || (sinceBar.isValid() && sinceBar.elapsed() < betweenTwoBarsMs))
            continue;
        bar.show(static_cast<qint64>(reader.offset()));
        sinceBar.start();
    }
    bar.clear();
    return reader.take();
}

} // namespace teardown
