#include "controller/commands.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QFontMetrics>

#include "controller/recent_files.h"

#include <algorithm>

namespace teardown {

namespace {

constexpr int widestName = 420; ///< pixels; of a longer one the middle is left out

QString recentName(int number) { return QStringLiteral("recent-%1").arg(number); }

QString fileName(const QString &file) { return QFileInfo(file).fileName(); }

/// Of two files with one name the folders are said, too.
QString menuText(int number, const QString &file, const QStringList &all)
{
    const auto sameName =
        std::count_if(all.begin(), all.end(), [&](const QString &other) { return fileName(other) == fileName(file); });
    QString name = fileName(file);
    if (sameName > 1)
        name = CommandSet::tr("%1 in %2").arg(name, QDir::toNativeSeparators(QFileInfo(file).absolutePath()));
    name = QFontMetrics(QApplication::font()).elidedText(name, Qt::ElideMiddle, widestName);
    name.replace(QLatin1Char('&'), QLatin1String("&&"));
    const QString mnemonic = number < 10 ? QStringLiteral("&%1").arg(number) : QStringLiteral("1&0");
    return mnemonic + QStringLiteral("  ") + name;
}

} // namespace

/// One for each place in the list; those without a file are hidden.
void CommandSet::addRecentCommands()
{
    const auto g = CommandGroup::Recent;
    for (int i = 1; i <= mostRecentFiles; ++i)
        add(g, recentName(i).toLatin1().constData(), {}, tr("Open this file"),
            QKeySequence(QStringLiteral("Alt+Shift+%1").arg(i % 10)));
    add(g, "recent-clear", tr("&Clear the list"), tr("Forget which files were opened; the files stay"),
        QKeySequence(QStringLiteral("Alt+Shift+Del")));
    followRecentFiles();
}

void CommandSet::followRecentFiles()
{
    const QStringList files = recentFiles();
    for (int i = 0; i < mostRecentFiles; ++i) {
        QAction *one = action(recentName(i + 1));
        const QString file = files.value(i);
        one->setVisible(!file.isEmpty());
        one->setProperty("file", file);
        one->setText(file.isEmpty() ? QString() : menuText(i + 1, file, files));
        one->setData(tr("Open %1").arg(QDir::toNativeSeparators(file)));
        setUsable(one, !file.isEmpty(), noRecentFile());
    }
    setUsable(action(QStringLiteral("recent-clear")), !files.isEmpty(), noRecentFile());
}

QString CommandSet::recentFile(const QAction *action) { return action->property("file").toString(); }

QString CommandSet::noRecentFile() { return tr("No file has been opened or saved yet."); }

} // namespace teardown
