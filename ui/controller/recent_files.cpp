#include "controller/recent_files.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace teardown {

namespace {

QString key() { return QStringLiteral("recentFiles"); }

QString wholePath(const QString &file) { return QDir::cleanPath(QFileInfo(file).absoluteFilePath()); }

void keep(const QStringList &files)
{
    if (files.isEmpty())
        QSettings().remove(key());
    else
        QSettings().setValue(key(), files);
}

} // namespace

QStringList recentFiles() { return QSettings().value(key()).toStringList().mid(0, mostRecentFiles); }

void rememberFile(const QString &file)
{
    if (file.startsWith(QLatin1Char(':')))
        return; // built in
    QStringList files = recentFiles();
    files.removeAll(wholePath(file));
    files.prepend(wholePath(file));
    keep(files.mid(0, mostRecentFiles));
}

void forgetFile(const QString &file)
{
    QStringList files = recentFiles();
    files.removeAll(wholePath(file));
    keep(files);
}

void forgetAllFiles() { keep({}); }

} // namespace teardown
