#include "controller/last_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace teardown {

namespace {

QString key() { return QStringLiteral("folder"); }

} // namespace

QString lastFolder()
{
    const QString folder = QSettings().value(key()).toString();
    return !folder.isEmpty() && QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

void rememberFolderOf(const QString &file)
{
    if (!file.startsWith(QLatin1Char(':'))) // in the program itself no person looks for files
        QSettings().setValue(key(), QFileInfo(file).absolutePath());
}

} // namespace teardown
