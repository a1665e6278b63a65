#include "export/export.h"

#include <QCoreApplication>
#include <QPainter>

#include "diagram/painter.h"
#include "diagram/painter_canvas.h"
#include "diagram/svg_canvas.h"
#include "export/picture.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace teardown {

namespace {

QString titleOf(const ExportOptions &options)
{
    return options.title.isEmpty() ? QCoreApplication::translate("Diagram", "TCP sequence diagram") : options.title;
}

QString descriptionOf(Time until)
{
    return QCoreApplication::translate("Diagram", "Time runs downwards to %1. Each arrow is a packet on a cable.")
        .arg(clockText(until));
}

/// Pictures below one another.
struct Stack {
    explicit Stack(const std::vector<DiagramRun> &runs)
    {
        pictures.reserve(runs.size());
        for (const DiagramRun &run : runs) {
            pictures.emplace_back(run.setup, run.trace, run.until, run.options);
            tops.push_back(size.height());
            size = {std::max(size.width(), pictures.back().whole().width()), size.height() + pictures.back().whole().height()};
        }
    }
    /// What moves a picture to its place.
    QPointF shift(std::size_t index) const { return QPointF(0, tops[index]) - pictures[index].whole().topLeft(); }

    std::vector<Picture> pictures;
    std::vector<double> tops;
    QSizeF size{0, 0};
};

/// An image of that many pixels of the layout, all background, as a picture may end between two rows of pixels; null if it would
/// be too large.
QImage emptyImage(const QSizeF &layout, double scale, const QColor &background)
{
    const QSize size(static_cast<int>(std::ceil(layout.width() * scale)), static_cast<int>(std::ceil(layout.height() * scale)));
    const bool fits = size.height() <= tallestImage && size.width() <= tallestImage;
    QImage image = fits ? QImage(size, QImage::Format_RGB32) : QImage();
    image.fill(background);
    return image;
}

} // namespace

QByteArray exportSvg(const Setup &setup, const Trace &trace, Time until, const ExportOptions &options)
{
    const Picture picture(setup, trace, until, options);
    SvgCanvas canvas(
        picture.whole(), titleOf(options), descriptionOf(until), {options.font, picture.scale(), options.followsPage});
    picture.paintOn(canvas);
    return canvas.finish();
}

QImage exportPng(const Setup &setup, const Trace &trace, Time until, double scale, const ExportOptions &options)
{
    const Picture picture(setup, trace, until, options);
    const QRectF &whole = picture.whole();
    const double all = scale * picture.scale();
    QImage image = emptyImage(whole.size(), all, picture.palette().background);
    if (image.isNull())
        return {};
    QPainter painter(&image);
    painter.scale(all, all);
    painter.translate(-whole.topLeft());
    PainterCanvas canvas(painter, options.font);
    picture.paintOn(canvas);
    return image;
}

QByteArray exportSvg(const std::vector<DiagramRun> &runs)
{
    if (runs.size() == 1)
        return exportSvg(runs[0].setup, runs[0].trace, runs[0].until, runs[0].options);
    const Stack stack(runs);
    const ExportOptions &first = runs.front().options;
    SvgCanvas canvas({{}, stack.size}, titleOf(first), descriptionOf(runs.front().until),
        {first.font, stack.pictures.front().scale(), first.followsPage});
    for (std::size_t i = 0; i < runs.size(); ++i) {
        canvas.beginPart(QStringLiteral("diagram-%1").arg(i + 1), titleOf(runs[i].options), stack.shift(i));
        stack.pictures[i].paintOn(canvas);
        canvas.endPart();
    }
    return canvas.finish();
}

QImage exportPng(const std::vector<DiagramRun> &runs, double scale)
{
    const Stack stack(runs);
    const double all = scale * stack.pictures.front().scale();
    QImage image = emptyImage(stack.size, all, stack.pictures.front().palette().background);
    if (image.isNull())
        return {};
    QPainter painter(&image);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        painter.resetTransform();
        painter.scale(all, all);
        painter.translate(stack.shift(i));
        PainterCanvas canvas(painter, runs[i].options.font);
        stack.pictures[i].paintOn(canvas);
    }
    return image;
}

double exportHeight(const Setup &setup, const Trace &trace, Time until, const ExportOptions &options)
{
    const Picture picture(setup, trace, until, options);
    return picture.whole().height() * picture.scale();
}

} // namespace teardown
