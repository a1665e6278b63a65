#pragma once

#include <QString>
#include <QStringList>

#include "command_line/arguments.h"

#include <optional>
#include <vector>

namespace teardown {

/// One command as the man page and the shells' completion know it.
struct CommandPage {
    QString name;
    QString about; ///< one line
    CommandForm form;
};

/// All commands, `open` first.
std::vector<CommandPage> commandPages();

/// The commands that are no use to a person and that the overview does not name: `man-page` writes the man page, `complete` is
/// asked by shells. None: the arguments ask for neither.
std::optional<int> runPageCommand(const QStringList &arguments);

/// The man page tcp-teardown(1) as of `date`, such as 2026-11-28, in the language of man(7).
QString manPage(const std::vector<CommandPage> &pages, const QString &date);

/// What may stand for the last of `words`, which follow the program's name; the last may be "". Each line is a word, or a word, a
/// tab and what it is. The line ":files" says that file names fit, too, and ":folders" that folders do.
QStringList completions(const std::vector<CommandPage> &pages, const QStringList &words);

} // namespace teardown
