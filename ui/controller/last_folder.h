#pragma once

#include <QString>

namespace teardown {

/// The folder in which a person last opened or saved something, in this start or an earlier one; else the home folder.
QString lastFolder();
/// That is now the folder of `file`.
void rememberFolderOf(const QString &file);

} // namespace teardown
