#include "main_window.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

#include "capture/capture.h"
#include "capture/capture_window.h"
#include "controller/last_folder.h"
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
