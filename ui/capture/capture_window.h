#pragma once

#include <QMainWindow>
#include <QString>

#include "capture/capture_file.h"
#include "formats/difference.h"

#include <cstddef>
#include <optional>
#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QSplitter;
class QTableView;
class QTabWidget;
class QTextBrowser;

namespace teardown {

class CaptureLadders;
class Explorer;
class LazyFilter;
class LazyTable;
class MessageStrip;

/// A capture: its connections, how each ended, and the chosen ones as diagrams.
class CaptureWindow : public QMainWindow {
    Q_OBJECT

public:
    /// `explorer` has the run that a capture can be compared with; it must outlive the window.
    CaptureWindow(Explorer &explorer, QWidget *parent);
    ~CaptureWindow() override;

    /// Reads a file, in place of what is shown. The window shows how far it is and can stop it.
    void open(const QString &path);
    /// Reads a second capture, taken at the other end, and makes one of both.
    void merge(const QString &path);
    /// Puts the run in the window beside the chosen connection and lists where they differ.
    void compareWithRun();
    /// Writes all diagrams that are shown into one file, below one another; its ending says in which form. On failure the
    /// strip says why.
    bool exportDiagrams(const QString &path);

    const ReadCapture &capture() const { return m_capture; }
    bool busy() const { return m_loader.busy(); }
    CaptureLadders &diagrams() { return *m_ladders; }
    QAction *action(const char *name) const;
    /// Shows connections, as indices of the capture.
    void choose(const std::vector<std::size_t> &connections);
    void selectSegment(std::size_t ladder, std::size_t segment);
    /// The current tab's table as text, or what is told of the ending.
    QString text() const;

Q_SIGNALS:
    void loaded();
    void opened(const QString &path); ///< it could be read

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildAgain();
    void buildActions();
    void buildCentre();
    QWidget *buildTables(QWidget *centre);
    void connectTables();
    QAction *add(const char *name, const QString &text, const QString &tip, const QString &key);
    void askForFile(bool toMerge);
    void askForExport();
    void copy() const;

    void take();
    void mergeWith(const ReadCapture &second);
    void showCapture();
    void showSummary();
    void fillConnections();
    void fillKinds();
    void shareHeight();
    void filterConnections();
    void chosenChanged();
    void showDiagrams();
    void fillTables();
    void fillSegments();
    void fillFindings();
    void showComparison();
    void fillDifferences(const std::vector<TraceDifference> &differences);
    void fillEnding();
    void followSegment(std::size_t segment);
    void refreshActions();
    void say(const QString &plainText);

    const CapturedConnection &connection(std::size_t index) const { return m_capture.capture.connections[index]; }
    QString evidenceLinks(std::size_t index) const;
    QString connectionCell(int row, int column) const;
    QVariant connectionKey(int row, int column) const;

    Explorer &m_explorer;
    CaptureLoader m_loader;
    bool m_merging = false;
    ReadCapture m_capture;
    std::optional<ReadCapture> m_run; ///< the run as a capture, while it is compared
    std::vector<std::size_t> m_chosen;
    MessageStrip *m_strip = nullptr;
    QLabel *m_summary = nullptr;
    QProgressBar *m_progress = nullptr;
    QLineEdit *m_filter = nullptr;
    QComboBox *m_kind = nullptr;
    LazyTable *m_connections = nullptr, *m_segments = nullptr, *m_findings = nullptr, *m_differences = nullptr;
    LazyFilter *m_sorted = nullptr;
    QTableView *m_connectionTable = nullptr, *m_segmentTable = nullptr, *m_findingTable = nullptr, *m_differenceTable = nullptr;
    QSplitter *m_halves = nullptr;
    QTabWidget *m_tabs = nullptr;
    QTextBrowser *m_ending = nullptr;
    CaptureLadders *m_ladders = nullptr;
};

} // namespace teardown
