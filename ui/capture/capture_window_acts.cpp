#include "capture/capture_window.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QSplitter>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextBrowser>

#include "capture/capture_difference.h"
#include "capture/capture_ladders.h"
#include "capture/capture_picture.h"
#include "capture/lazy_table.h"
#include "controller/explorer.h"
#include "export/save_file.h"
#include "panels/build_again.h"
#include "text/capture_words.h"
#include "text/words.h"
#include "theme.h"

namespace teardown {

namespace {

constexpr double pictureWidth = 900;

QString selectedText(const QTableView &view)
{
    QStringList lines;
    for (const QModelIndex &row : view.selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < view.model()->columnCount(); ++column)
            cells.append(row.siblingAtColumn(column).data().toString());
        lines.append(cells.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

QString sideSentence(const SideSummary &side, bool isClient)
{
    const QString line = isClient
        ? CaptureWindow::tr("The client sent %1 segments and %2. Sent again: %3. Probes: %4. Duplicate ACKs: %5. RST: %6.")
        : CaptureWindow::tr("The server sent %1 segments and %2. Sent again: %3. Probes: %4. Duplicate ACKs: %5. RST: %6.");
    return line.arg(side.packets)
        .arg(bytesText(side.bytes))
        .arg(side.retransmissions)
        .arg(side.keepalives + side.windowProbes)
        .arg(side.duplicateAcks)
        .arg(side.resets);
}

QString paragraph(const QString &plainText) { return QStringLiteral("<p>%1</p>").arg(plainText.toHtmlEscaped()); }

} // namespace

// --- how it ended

void CaptureWindow::fillEnding()
{
    if (m_chosen.empty()) {
        m_ending->setPlainText(tr("Choose a connection to see how it ended."));
        return;
    }
    const std::size_t index = m_chosen.front();
    const ConnectionAnalysis &analysis = m_capture.analyses[index];
    QString html = QStringLiteral("<h3>%1</h3>").arg(connectionTitle(connection(index)).toHtmlEscaped());
    html += QStringLiteral("<p><b>%1</b></p>").arg(endingText(analysis.end).toHtmlEscaped());
    html += paragraph(endSentence(analysis.end)) + paragraph(evidenceText(analysis.end));
    html += evidenceLinks(index);
    html += paragraph(sideSentence(analysis.sides[0], true)) + paragraph(sideSentence(analysis.sides[1], false));
    html += QStringLiteral("<p><b>%1</b></p><ul>").arg(tr("What this capture cannot know").toHtmlEscaped());
    for (const Limit limit : analysis.limits)
        html += QStringLiteral("<li>%1</li>").arg(limitText(limit).toHtmlEscaped());
    m_ending->setHtml(html + QStringLiteral("</ul>"));
}

/// The packets that show it, to be clicked.
QString CaptureWindow::evidenceLinks(std::size_t index) const
{
    QStringList links;
    const auto &segments = connection(index).segments;
    for (const std::uint64_t number : m_capture.analyses[index].end.evidence) {
        for (std::size_t i = 0; i < segments.size(); ++i) {
            if (segments[i].number == number)
                links.append(
                    QStringLiteral("<a href=\"#%1\">%2</a>").arg(i).arg(tr("Go to packet %1").arg(number).toHtmlEscaped()));
        }
    }
    return links.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(links.join(QStringLiteral(" &nbsp; ")));
}

// --- beside the run

void CaptureWindow::compareWithRun()
{
    if (m_chosen.empty() || m_explorer.gate())
        return;
    Recording whole(m_explorer.recording().setupWithJournal());
    whole.runUntil(whole.end());
    const NodeId host = hostLike(whole.setup(), m_capture.capture);
    auto run = capturedRun(whole.setup(), whole.trace(), host, m_explorer.title().toStdString());
    if (!run || run.value().connections.empty()) {
        say(run ? tr("The run has no TCP connection to compare with.") : inputErrorText(run.error()));
        return;
    }
    m_run = analysed(std::move(run).value());
    showComparison();
}

void CaptureWindow::showComparison()
{
    constexpr Duration tolerance = milliseconds(50);
    const auto theirs = observationsOf(m_capture.capture, {m_chosen.front()});
    const auto ours = observationsOf(m_run->capture, {0});
    showDiagrams();
    fillDifferences(differencesOf(theirs, ours, tolerance));
}

// --- out of the window

void CaptureWindow::askForExport()
{
    QFileDialog dialog(this, tr("Export the diagrams"), QFileInfo(m_loader.path()).absolutePath());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setNameFilters({tr("SVG pictures (*.svg)"), tr("PNG pictures (*.png)"), tr("PDF on pages (*.pdf)")});
    dialog.setDefaultSuffix(QStringLiteral("svg"));
    connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString &filter) {
        for (const char *ending : {"svg", "png", "pdf"})
            if (filter.contains(QLatin1String(ending)))
                dialog.setDefaultSuffix(QLatin1String(ending));
    });
    if (dialog.exec() == QDialog::Accepted)
        exportDiagrams(dialog.selectedFiles().value(0));
}

bool CaptureWindow::exportDiagrams(const QString &path)
{
    if (m_ladders->ladders().empty())
        return false;
    const PictureForm form = pictureFormOf(path).value_or(PictureForm::Svg);
    CaptureLook look;
    look.options.dark = form != PictureForm::Pdf && themeIsDark();
    look.options.layout.width = form == PictureForm::Pdf ? layoutWidthOnPaper : pictureWidth;
    const ExportResult result = capturePicture(m_ladders->ladders(), form, look);
    if (!result.ok()) {
        say(result.problem);
        return false;
    }
    const QString wrong = saveFile(path, result.content);
    if (!wrong.isEmpty()) {
        say(tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(path), wrong));
        return false;
    }
    statusBar()->showMessage(tr("Saved %1").arg(QDir::toNativeSeparators(path)));
    return true;
}

// --- another language

void CaptureWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        buildAgain();
}

/// What is open, chosen and compared stays; so does a file that is being read.
void CaptureWindow::buildAgain()
{
    const std::vector<std::size_t> chosen = m_chosen;
    const std::optional<std::size_t> segment = m_ladders->selected();
    std::optional<ReadCapture> run = std::move(m_run);
    const QString words = m_filter->text(), focus = focusedPart(*this);
    const QVariant kind = m_kind->currentData(); // of a connection that ended so
    const int page = m_tabs->currentIndex(), read = m_progress->value();
    const int column = m_sorted->sortColumn();
    const Qt::SortOrder order = m_sorted->sortOrder();
    const QList<int> heights = m_halves->sizes();
    demolish(*this);
    build();
    m_progress->setValue(read);
    showSummary();
    fillConnections();
    m_connectionTable->sortByColumn(column, order);
    if (kind.isValid())
        m_kind->setCurrentText(endingText(m_capture.analyses[static_cast<std::size_t>(kind.toULongLong())].end));
    m_filter->setText(words);
    choose(chosen);
    m_run = std::move(run);
    if (m_run)
        showComparison();
    if (segment)
        selectSegment(0, *segment);
    m_tabs->setCurrentIndex(page);
    m_halves->setSizes(heights);
    refreshActions();
    focusAgain(*this, focus);
}

// --- what can be done now

void CaptureWindow::refreshActions()
{
    const auto allow = [this](const char *name, bool possible, const QString &why) {
        QAction *one = action(name);
        one->setEnabled(possible);
        const QString tip = possible ? one->data().toString() : why;
        one->setToolTip(tip);
        one->setStatusTip(tip);
    };
    const bool reading = m_loader.busy(), any = !m_capture.capture.connections.empty(), chosen = !m_chosen.empty();
    m_progress->setVisible(reading);
    allow("capture-open", !reading, tr("A capture is being read."));
    allow("capture-merge", any && !reading, tr("Open a capture with a connection first."));
    allow("capture-compare", chosen && !m_explorer.gate(),
        m_explorer.gate() ? tr("Answer the question in the main window first.") : tr("Choose a connection first."));
    allow("capture-export", chosen, tr("Choose a connection first."));
    allow("capture-copy", any, tr("There is nothing to copy."));
    allow("capture-stop", reading, tr("Nothing is being read."));
}

void CaptureWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile())
        event->acceptProposedAction();
}

void CaptureWindow::dropEvent(QDropEvent *event)
{
    open(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

void CaptureWindow::copy() const { QApplication::clipboard()->setText(text()); }

QString CaptureWindow::text() const
{
    if (const auto *focused = qobject_cast<const QTableView *>(QApplication::focusWidget()))
        return selectedText(*focused);
    if (const auto *table = qobject_cast<const QTableView *>(m_tabs->currentWidget()))
        return selectedText(*table);
    return m_ending->toPlainText();
}

} // namespace teardown
