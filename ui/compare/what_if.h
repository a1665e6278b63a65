#pragma once

#include <QStringList>

#include "compare/run_source.h"

#include <optional>

namespace teardown {

/// The same machine with another system. Its settings keep what they mean in the units of that system; what is not there, or
/// cannot be changed there, goes.
void putSystem(Setup &setup, NodeId node, ProfileId system);

/// A run with something changed, as a person writes it: "server.tcp_fin_timeout=30", "client=freebsd", "aix" (both end hosts),
/// several of them separated by commas. None: `problem` says why, in plain text.
std::optional<RunSource> whatIf(const RunSource &base, const QString &text, QString &problem);
/// What can be written, for completion.
QStringList possibleChanges(const Setup &setup);

} // namespace teardown
