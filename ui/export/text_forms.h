#pragma once

#include <QByteArray>
#include <QString>

#include "sim/setup.h"
#include "trace/trace.h"

#include <optional>

namespace teardown {

/// The run up to `until` for another program, in the form of files with this ending ("mmd", "pcapng" ...), with the usual
/// options; none if no form of text ends so. `title` is for forms that have one; `node` sees what tcpdump and packetdrill
/// see.
std::optional<QByteArray> textForm(
    const QString &ending, const Setup &setup, const Trace &trace, Time until, const QString &title, NodeId node = {0});

} // namespace teardown
