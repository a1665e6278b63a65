#include "export/export.h"

#include <QCoreApplication>
#include <QPainter>

#include "diagram/head.h"
#include "diagram/layout_builder.h"
#include "diagram/painter.h"
#include "diagram/painter_canvas.h"
#include "diagram/svg_canvas.h"
#include "text/narrator.h"

#include <cmath>

namespace teardown {

namespace {

constexpr double titleHeight = 30, belowNow = 40;

/// Everything that both formats need; the head and the title stand above the picture, at negative heights.
struct Picture {
    Picture(const Setup &setup, const Trace &trace, Time until, const ExportOptions &exportOptions)
        : options(exportOptions),
          layout(teardown::layout(setup, trace, options.layout)),
          narrator(setup, trace),
          palette(Palette::make(options.dark)),
          head(headOf(setup, layout.columns))
    {
        const double bottom = std::ceil(layout.axis.y(until) + belowNow);
        body = QRectF(0, 0, layout.columns.width, bottom);
        const double above = (options.withHead ? bareHeadHeight : 0) + (options.title.isEmpty() ? 0 : titleHeight);
        whole = body.adjusted(0, -above, 0, 0);
        moment = momentOf(layout, until, trace.firstAfter(until), body);
        head.badges.clear();
        moveDown(head, -bareHeadHeight);
    }

    void paintOn(Canvas &canvas) const
    {
        canvas.rect(whole, 0, palette.background, {});
        paint(layout, moment, body, palette, canvas, {{}, false, &narrator});
        if (options.withHead)
            paintHead(head, palette, canvas);
        if (!options.title.isEmpty())
            canvas.text({12, whole.top() + 21}, options.title, TextStyle::Title, palette.text);
    }

    static constexpr double bareHeadHeight = 62;
    ExportOptions options;
    DiagramLayout layout;
    Narrator narrator;
    Palette palette;
    DiagramHead head;
    QRectF body, whole;
    Moment moment;
};

} // namespace

QByteArray exportSvg(const Setup &setup, const Trace &trace, Time until, const ExportOptions &options)
{
    const Picture picture(setup, trace, until, options);
    const QString title =
        options.title.isEmpty() ? QCoreApplication::translate("Diagram", "TCP sequence diagram") : options.title;
    const QString description =
        QCoreApplication::translate("Diagram", "Time runs downwards to %1. Each arrow is a packet on a cable.")
            .arg(clockText(until));
    SvgCanvas canvas(picture.whole, title, description);
    picture.paintOn(canvas);
    return canvas.finish();
}

QImage exportPng(const Setup &setup, const Trace &trace, Time until, double scale, const ExportOptions &options)
{
    const Picture picture(setup, trace, until, options);
    const QSize size(
        static_cast<int>(std::ceil(picture.whole.width() * scale)), static_cast<int>(std::ceil(picture.whole.height() * scale)));
    if (size.height() > tallestImage || size.width() > tallestImage)
        return {};
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(scale, scale);
    painter.translate(-picture.whole.topLeft());
    PainterCanvas canvas(painter);
    picture.paintOn(canvas);
    return image;
}

double exportHeight(const Setup &setup, const Trace &trace, Time until, const ExportOptions &options)
{
    return Picture(setup, trace, until, options).whole.height();
}

} // namespace teardown
