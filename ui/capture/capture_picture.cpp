#include "capture/capture_picture.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "export/png_writer.h"

namespace teardown {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CaptureWindow)
};

DiagramRun diagramOf(const CaptureLadder &ladder, const ExportOptions &look, bool isLast)
{
    ExportOptions options = look;
    options.title = Text::tr("%1 (states are inferred)").arg(ladder.title);
    options.withHead = !ladder.isV6; // a run knows only version 4
    options.layout.inferredStates = true;
    if (!isLast)
        options.caption.clear();
    return {ladder.run.setup, ladder.run.trace, ladder.run.end(), options};
}

ExportResult pngOf(const std::vector<DiagramRun> &runs, double scale)
{
    const QImage image = exportPng(runs, scale);
    if (image.isNull())
        return {{}, Text::tr("The diagrams are too high for a PNG picture. Export them as SVG or PDF."), false};
    return {pngFile(image), {}, false};
}

} // namespace

QString connectionTitle(const CapturedConnection &connection)
{
    return Text::tr("%1   to   %2")
        .arg(QString::fromStdString(toString(connection.ends[0])), QString::fromStdString(toString(connection.ends[1])));
}

CaptureLadder ladderOf(const CapturedConnection &connection, const ConnectionAnalysis &analysis, bool absoluteNumbers)
{
    return {connectionTitle(connection), observedRun(connection, analysis, absoluteNumbers), connection.ends[0].address.isV6};
}

std::optional<PictureForm> pictureFormOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == QLatin1String("svg"))
        return PictureForm::Svg;
    if (ending == QLatin1String("png"))
        return PictureForm::Png;
    return ending == QLatin1String("pdf") ? std::optional(PictureForm::Pdf) : std::nullopt;
}

ExportResult capturePicture(const std::vector<CaptureLadder> &ladders, PictureForm form, const CaptureLook &look)
{
    std::vector<DiagramRun> runs;
    for (const CaptureLadder &ladder : ladders)
        runs.push_back(diagramOf(ladder, look.options, &ladder == &ladders.back()));
    switch (form) {
    case PictureForm::Svg: return {exportSvg(runs), {}, false};
    case PictureForm::Png: return pngOf(runs, look.scale);
    case PictureForm::Pdf: return exportPdf(runs, look.paper, look.progress);
    }
    return {};
}

} // namespace teardown
