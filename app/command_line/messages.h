#pragma once

#include <QString>

#include "base/result.h"

namespace teardown {

/// "tcp-teardown: MESSAGE" on the standard error output.
void complain(const QString &message);
/// The same, with the file, line and column that the error knows.
void complain(const InputError &error);
/// Text on the standard output.
void say(const QString &text);

QString fromUtf8(std::string_view text);

} // namespace teardown
