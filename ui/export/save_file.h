#pragma once

#include <QByteArray>
#include <QString>

namespace teardown {

/// Writes a file all or nothing: what was there is replaced only once all of the content is on the disk. Into a pipe or a device
/// it writes. "" if that went well, else why not, as the system says it.
QString saveFile(const QString &path, const QByteArray &content);

} // namespace teardown
