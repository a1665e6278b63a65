#include "export/save_file.h"

#include <QFileInfo>
#include <QSaveFile>

namespace teardown {

namespace {

/// "" or what is wrong. Only the next try says why a write was short.
QString written(QFileDevice &file, const QByteArray &content)
{
    for (qint64 done = 0; done < content.size();) {
        const qint64 more = file.write(content.constData() + done, content.size() - done);
        if (more <= 0)
            return file.errorString();
        done += more;
    }
    return {};
}

/// All that opens `file` and writes to it; what a buffer could not write is forgotten when the file is closed, so there is none.
QString openedAndWritten(QFileDevice &file, const QByteArray &content)
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return file.errorString();
    return written(file, content);
}

} // namespace

QString saveFile(const QString &path, const QByteArray &content)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile() && !there.isDir()) { // a pipe or device takes it as it comes, and must not be replaced
        QFile device(path);
        return openedAndWritten(device, content);
    }
    QSaveFile file(path);
    const QString wrong = openedAndWritten(file, content);
    if (!wrong.isEmpty())
        return wrong;
    return file.commit() ? QString() : file.errorString();
}

} // namespace teardown
