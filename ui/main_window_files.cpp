#include "main_window.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QUrl>

#include "capture/capture.h"
#include "capture/capture_window.h"
#include "controller/last_folder.h"
#include "controller/recent_files.h"
#include "scenario/library.h"

namespace teardown {

void MainWindow::connectCaptures()
{
    setAcceptDrops(true);
    connect(m_commands->action(QStringLiteral("open-capture")), &QAction::triggered, this, [this] {
        const QString path = QFileDialog::getOpenFileName(
            this, tr("Open a capture"), folder(), tr("Captures (*.pcap *.pcapng *.cap);;All files (*)"));
        if (path.isEmpty())
            return;
        rememberFolderOf(path);
        openCapture(path);
    });
}

CaptureWindow *MainWindow::openCapture(const QString &path)
{
    auto *window = new CaptureWindow(m_explorer, this);
    connect(window, &CaptureWindow::opened, this, &MainWindow::noteOpened);
    window->show();
    window->open(path);
    return window;
}

bool MainWindow::openAny(const QString &path)
{
    if (looksLikeCapture(QFile::encodeName(path).toStdString())) {
        openCapture(path);
        return true;
    }
    if (!mayLeave())
        return true;
    if (!open(path))
        return false;
    m_explorer.play();
    return true;
}

void MainWindow::connectRecentFiles()
{
    for (const QAction *action : m_commands->group(CommandGroup::Recent)) {
        if (action->objectName() != QLatin1String("recent-clear"))
            connect(action, &QAction::triggered, this, [this, action] { openRecent(CommandSet::recentFile(action)); });
    }
    connect(m_commands->action(QStringLiteral("recent-clear")), &QAction::triggered, this, [this] {
        forgetAllFiles();
        followRecentFiles();
    });
    m_recent->menuAction()->setData(tr("The files that were opened last, newest first"));
    // The program may run twice.
    connect(findChild<QMenu *>(QStringLiteral("fileMenu")), &QMenu::aboutToShow, this, &MainWindow::followRecentFiles);
    followRecentFiles();
}

void MainWindow::followRecentFiles()
{
    m_commands->followRecentFiles();
    CommandSet::setUsable(m_recent->menuAction(), !recentFiles().isEmpty(), CommandSet::noRecentFile());
}

void MainWindow::noteOpened(const QString &path)
{
    rememberFile(path);
    followRecentFiles();
}

void MainWindow::openRecent(const QString &path)
{
    if (QFileInfo(path).isFile()) {
        openAny(path);
        return;
    }
    forgetFile(path);
    followRecentFiles();
    sayError(tr("%1 is not there any more. It is taken out of the list.").arg(QDir::toNativeSeparators(path)));
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

/// Several files: each capture has a window, and of the scenarios the last one stays.
void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    for (const QUrl &url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            openAny(url.toLocalFile());
    }
}

} // namespace teardown
