#include "command_line/idle_options.h"

#include "command_line/messages.h"

#include <algorithm>

namespace teardown {

std::optional<InputError> idleOption(const Arguments &read, const QStringList &formats, const QList<OptionReach> &reaches)
{
    for (const OptionReach &reach : reaches) {
        const auto heeds = [&](const QString &format) { return reach.formats.contains(format); };
        if (std::any_of(formats.begin(), formats.end(), heeds))
            continue;
        for (const QString &option : reach.options) {
            if (!read.has(option))
                continue;
            const QString text = CommandText::tr("--%1 changes nothing in %2; it is for %3")
                                     .arg(option, formats.join(", "), reach.formats.join(", "));
            return InputError{"bad-option", {option.toStdString()}, text.toStdString(), {}, {}};
        }
    }
    return std::nullopt;
}

} // namespace teardown
