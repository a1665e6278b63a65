#include "export/export.h"

#include <QCoreApplication>
#include <QPainter>

#include "diagram/painter.h"
#include "diagram/painter_canvas.h"
#include "diagram/svg_canvas.h"
#include "export/picture.h"

#include <cmath>

namespace teardown {

QByteArray exportSvg(const Setup &setup, const Trace &trace, Time until, const ExportOptions &options)
{
    const Picture picture(setup, trace, until, options);
    const QString title =
        options.title.isEmpty() ? QCoreApplication::translate("Diagram", "TCP sequence diagram") : options.title;
    const QString description =
        QCoreApplication::translate("Diagram", "Time runs downwards to %1. Each arrow is a packet on a cable.")
            .arg(clockText(until));
    SvgCanvas canvas(picture.whole(), title, description, {options.font, picture.scale(), options.followsPage});
    picture.paintOn(canvas);
    return canvas.finish();
}

QImage exportPng(const Setup &setup, const Trace &trace, Time until, double scale, const ExportOptions &options)
{
    const Picture picture(setup, trace, until, options);
    const QRectF &whole = picture.whole();
    const double all = scale * picture.scale();
    const QSize size(static_cast<int>(std::ceil(whole.width() * all)), static_cast<int>(std::ceil(whole.height() * all)));
    if (size.height() > tallestImage || size.width() > tallestImage)
        return {};
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.scale(all, all);
    painter.translate(-whole.topLeft());
    PainterCanvas canvas(painter, options.font);
    picture.paintOn(canvas);
    return image;
}

double exportHeight(const Setup &setup, const Trace &trace, Time until, const ExportOptions &options)
{
    const Picture picture(setup, trace, until, options);
    return picture.whole().height() * picture.scale();
}

} // namespace teardown
