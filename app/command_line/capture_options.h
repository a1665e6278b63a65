#pragma once

#include <QCommandLineOption>
#include <QList>

#include "base/result.h"
#include "command_line/arguments.h"
#include "formats/tcpdump.h"

namespace teardown {

// How a tcpdump listing is to look, for every command that writes one.

QList<QCommandLineOption> captureOptions();
Result<TcpdumpOptions> captureOf(const Arguments &read, const Setup &setup);

/// The host of that name.
Result<NodeId> hostNamed(const Setup &setup, const QString &name);

} // namespace teardown
