#pragma once

#include <QObject>
#include <QString>

#include "export/export.h"
#include "export/export_result.h"
#include "export/figure_options.h"

#include <functional>
#include <optional>

class QPagedPaintDevice;
class QWidget;

namespace teardown {

class CommandSet;
class Explorer;
class FigureDesk;

/// What somebody chose for one export.
struct ExportChoice {
    std::optional<FigureRange> part = std::nullopt; ///< of the run; none: as the figure settings say
    double scale = 2;                               ///< png: pixels for one of the diagram
};

/// Carries out the window's commands that export, print and copy the run as far as it is shown: what comes after the moment
/// on the screen stays out.
class ExportDesk : public QObject {
    Q_OBJECT

public:
    /// Dialogs stand in front of `window`.
    ExportDesk(const Explorer &explorer, const FigureDesk &figure, const CommandSet &commands, QWidget *window);

    /// The run in the form that the ending of `path` says, such as "gif" or "mmd"; "client.pkt" is a packetdrill script. Long
    /// ones show how far they are and can be stopped.
    ExportResult make(const QString &path, const ExportChoice &choice = {}) const;
    /// Writes make(path, choice), all or nothing. False if there is no file then; failed() or said() has told why.
    bool exportTo(const QString &path, const ExportChoice &choice = {});
    void copyPicture();
    void copyText();
    /// Paints the pages; the device has its whole paper to paint on.
    void printOn(QPagedPaintDevice &paper) const;
    /// The folder where dialogs begin.
    void setFolder(const QString &folder) { m_folder = folder; }

Q_SIGNALS:
    void said(const QString &plainText);
    void failed(const QString &plainText);

private:
    void ask(const QString &title, const QStringList &filters);
    ExportResult withProgress(const std::function<ExportResult(const ExportProgress &)> &work) const;

    const Explorer &m_explorer;
    const FigureDesk &m_figure;
    QWidget *m_window;
    QString m_folder;
};

} // namespace teardown
