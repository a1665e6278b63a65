#pragma once

#include <QString>

#include "scenario/document.h"

namespace teardown {

// What forms call the keys of scenario files. A key that has no words yet is shown as it stands in the file.

/// "First sequence number"; `table` is the key of the table that it stands in, such as "cable" or "inject".
QString fieldLabel(const QString &table, const QString &key);
/// One sentence on what it is; may be empty.
QString fieldHelp(const QString &table, const QString &key);
/// What holds if nothing is said; may be empty.
QString fieldDefault(const QString &table, const QString &key);

/// "Kill a process": a kind of step.
QString stepKindTitle(const QString &kind);
/// "5 s · Kill a process: server on the server": one step for a list.
QString stepTitle(const Value &step);
/// "server on the server"
QString processTitle(const Value &process);

} // namespace teardown
