#pragma once

#include <QByteArray>
#include <QString>

namespace teardown {

/// Writes to the file `path`, all or nothing, or to the standard output if that is "" or "-". Returns the exit status,
/// and has complained if it is not exitDone.
int writeOutput(const QString &path, const QByteArray &content);

} // namespace teardown
