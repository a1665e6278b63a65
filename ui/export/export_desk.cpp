#include "export/export_desk.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGridLayout>
#include <QMimeData>
#include <QPagedPaintDevice>
#include <QProgressDialog>

#include "controller/bookmarks.h"
#include "controller/commands.h"
#include "controller/explorer.h"
#include "controller/last_folder.h"
#include "export/animation.h"
#include "export/export_part.h"
#include "export/pages.h"
#include "export/pdf.h"
#include "export/png_writer.h"
#include "export/save_file.h"
#include "export/stepper.h"
#include "export/text_forms.h"
#include "figure/figure_desk.h"
#include "print/print.h"

#include <algorithm>

namespace teardown {

namespace {

constexpr double sharp = 2;     // pixels of a copied picture for one of the layout
constexpr int slowMs = 700;     // a work that takes longer shows how far it is
constexpr double marginMm = 12; // of a printed page

/// On paper: dark on white, and as wide as can be read on a page.
ExportOptions onPaper(ExportOptions options)
{
    options.dark = false;
    options.layout.width = layoutWidthOnPaper;
    return options;
}

/// What a dialog offers, the animation first. The ending says what is made.
QStringList otherForms()
{
    return {ExportDesk::tr("Animation for slides and tickets (*.gif)"), ExportDesk::tr("Animation for browsers (*.apng)"),
        ExportDesk::tr("Page to step through with the keyboard (*.html)"), ExportDesk::tr("PDF on pages (*.pdf)"),
        ExportDesk::tr("SVG pictures (*.svg)"), ExportDesk::tr("PNG pictures (*.png)"), ExportDesk::tr("Text: ladder (*.txt)"),
        ExportDesk::tr("Text as tcpdump prints it on the client (*.tcpdump)"), ExportDesk::tr("Capture for Wireshark (*.pcapng)"),
        ExportDesk::tr("Mermaid (*.mmd)"), ExportDesk::tr("PlantUML (*.puml)"), ExportDesk::tr("LaTeX with TikZ (*.tex)"),
        ExportDesk::tr("Every record as comma separated values (*.csv)"), ExportDesk::tr("Every record as JSON lines (*.jsonl)"),
        ExportDesk::tr("packetdrill script of the client (*.pkt)")};
}

/// "gif" of "Animation (*.gif)".
QString endingIn(const QString &filter)
{
    const qsizetype from = filter.lastIndexOf(QLatin1String("*.")) + 2;
    return filter.mid(from, filter.lastIndexOf(u')') - from);
}

} // namespace

ExportDesk::ExportDesk(const Explorer &explorer, const FigureDesk &figure, const CommandSet &commands, QWidget *window)
    : QObject(window),
      m_explorer(explorer),
      m_figure(figure),
      m_window(window),
      m_folder(lastFolder())
{
    const auto on = [&](const char *name, auto slot) {
        connect(commands.action(QLatin1String(name)), &QAction::triggered, this, slot);
    };
    on("export-svg", [this] { ask(tr("Export as SVG"), {tr("SVG pictures (*.svg)")}); });
    on("export-png", [this] { ask(tr("Export as PNG"), {tr("PNG pictures (*.png)")}); });
    on("export-pdf", [this] { ask(tr("Export as PDF"), {tr("PDF on pages (*.pdf)")}); });
    on("export-as", [this] { ask(tr("Export the run"), otherForms()); });
    const auto paint = [this](QPagedPaintDevice &paper) { printOn(paper); };
    on("print", [this, paint] { askAndPrint(m_window, m_explorer.title(), paint); });
    on("print-preview", [this, paint] { previewPrint(m_window, m_explorer.title(), paint); });
    on("copy-picture", [this] { copyPicture(); });
    on("copy-text", [this] { copyText(); });
}

void ExportDesk::ask(const QString &title, const QStringList &filters)
{
    QFileDialog dialog(m_window, title, m_folder);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontUseNativeDialog); // it takes the choice of a part
    dialog.setNameFilters(filters);
    const auto follow = [&](const QString &filter) { dialog.setDefaultSuffix(endingIn(filter)); };
    connect(&dialog, &QFileDialog::filterSelected, this, follow);
    follow(filters.first());
    dialog.selectFile(m_explorer.scenarioId());
    const bool withPng = std::any_of(
        filters.begin(), filters.end(), [](const QString &filter) { return endingIn(filter) == QLatin1String("png"); });
    auto *part = new ExportPart(m_explorer, m_figure, m_window->findChild<Bookmarks *>(), withPng, &dialog);
    auto *grid = qobject_cast<QGridLayout *>(dialog.layout());
    grid->addWidget(part, grid->rowCount(), 0, 1, grid->columnCount());
    if (dialog.exec() == QDialog::Accepted)
        exportTo(dialog.selectedFiles().value(0), {part->part(), part->scale()});
}

ExportResult ExportDesk::withProgress(const std::function<ExportResult(const ExportProgress &)> &work) const
{
    QProgressDialog dialog(tr("The run is written …"), tr("Stop"), 0, 1, m_window);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(slowMs);
    return work([&dialog](int done, int all) {
        dialog.setMaximum(all);
        dialog.setValue(done);
        return !dialog.wasCanceled();
    });
}

ExportResult ExportDesk::make(const QString &path, const ExportChoice &choice) const
{
    const QString ending = QFileInfo(path).suffix().toLower();
    const Setup &setup = m_explorer.setup();
    const Trace &trace = m_explorer.trace();
    const ResolvedFigure figure = m_figure.shown(choice.part);
    if (ending == QLatin1String("svg"))
        return {exportSvg(setup, trace, figure.until, figure.options), {}, false};
    if (ending == QLatin1String("png")) {
        const QImage image = exportPng(setup, trace, figure.until, choice.scale, figure.options);
        return image.isNull() ? ExportResult{{}, tr("The diagram is too high for a PNG picture. Export it as SVG or PDF."), false}
                              : ExportResult{pngFile(image), {}, false};
    }
    if (ending == QLatin1String("pdf"))
        return withProgress([&](const ExportProgress &progress) {
            return exportPdf(setup, trace, figure.until, onPaper(figure.options), Paper::A4, progress);
        });
    if (ending == QLatin1String("html") || ending == QLatin1String("htm"))
        return withProgress(
            [&](const ExportProgress &progress) { return exportStepper(setup, trace, figure.until, figure.options, progress); });
    if (ending == QLatin1String("gif") || ending == QLatin1String("apng")) {
        AnimationOptions animation;
        animation.kind = ending == QLatin1String("gif") ? AnimationKind::Gif : AnimationKind::Apng;
        Recording recording = m_explorer.recording();
        return withProgress([&](const ExportProgress &progress) {
            return exportAnimation(recording, figure.until, figure.options, animation, progress);
        });
    }
    // a log shows the whole run, also what comes after this moment
    if (const QString form = textFormOfEnding(ending); !form.isEmpty() && form != QLatin1String("log"))
        return {textForm(form, setup, trace, m_figure.shownAsText(choice.part)), {}, false};
    return {{}, tr("The ending “%1” of the file's name says no form that a run can be written in.").arg(ending), false};
}

bool ExportDesk::exportTo(const QString &path, const ExportChoice &choice)
{
    const ExportResult result = make(path, choice);
    if (result.stopped)
        Q_EMIT said(tr("Stopped; nothing was written."));
    else if (!result.ok())
        Q_EMIT failed(result.problem);
    if (!result.ok())
        return false;
    const QString native = QDir::toNativeSeparators(path), wrong = saveFile(path, result.content);
    if (!wrong.isEmpty()) {
        Q_EMIT failed(tr("%1 cannot be written: %2").arg(native, wrong));
        return false;
    }
    Q_EMIT said(tr("Saved %1").arg(native));
    return true;
}

void ExportDesk::copyPicture()
{
    auto *content = new QMimeData;
    const ResolvedFigure figure = m_figure.shown();
    const QImage image = exportPng(m_explorer.setup(), m_explorer.trace(), figure.until, sharp, figure.options);
    if (!image.isNull())
        content->setImageData(image);
    content->setData(
        QStringLiteral("image/svg+xml"), exportSvg(m_explorer.setup(), m_explorer.trace(), figure.until, figure.options));
    QApplication::clipboard()->setMimeData(content);
    Q_EMIT said(
        image.isNull() ? tr("Copied as SVG; it is too high for other pictures.") : tr("Copied the diagram as a picture."));
}

void ExportDesk::copyText()
{
    const QByteArray text = textForm(QStringLiteral("ladder"), m_explorer.setup(), m_explorer.trace(), m_figure.shownAsText());
    QApplication::clipboard()->setText(QString::fromUtf8(text));
    Q_EMIT said(tr("Copied the diagram as text."));
}

void ExportDesk::printOn(QPagedPaintDevice &paper) const
{
    const QSizeF points = paper.pageLayout().fullRect(QPageLayout::Point).size();
    const ResolvedFigure figure = m_figure.shown();
    const Picture diagram(m_explorer.setup(), m_explorer.trace(), figure.until, onPaper(figure.options));
    paintPages(pagesOf(diagram, points, marginMm * 72 / 25.4), paper);
}

} // namespace teardown
