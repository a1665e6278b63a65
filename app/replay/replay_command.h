#pragma once

#include <QStringList>

namespace teardown {

/// `replay [--verbose] FILE.json...`: replays kernel recordings and prints for each "PASS name" or "FAIL name: first
/// difference", at last "N passed, N failed". Exit code: 0 if all passed, 1 if not, 2 for a wrong command line or a file
/// that cannot be read as a recording. `arguments` are those after the command; `program` begins the messages.
int replayCommand(const QStringList &arguments, const QString &program);

} // namespace teardown
