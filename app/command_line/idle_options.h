#pragma once

#include <QList>
#include <QStringList>

#include "base/result.h"
#include "command_line/arguments.h"

#include <optional>

namespace teardown {

/// Which forms heed an option.
struct OptionReach {
    QStringList options;
    QStringList formats;
};

/// The mistake of an option that was given although none of `formats` heeds it; none if all is well. Options without a reach are
/// heeded by every form.
std::optional<InputError> idleOption(const Arguments &read, const QStringList &formats, const QList<OptionReach> &reaches);

} // namespace teardown
