#include "export/pages.h"

#include <QCoreApplication>
#include <QPagedPaintDevice>
#include <QPainter>

#include "diagram/painter_canvas.h"
#include "export/page_breaks.h"

#include <cmath>

namespace teardown {

namespace {

constexpr double titleLine = 20, aboveTitle = 4, belowTitle = 8, footerHeight = 26;

/// Draws only the words that begin in a part of the picture: what is cut off stays in the text of a PDF otherwise, and is
/// found twice.
class PartCanvas : public PainterCanvas {
public:
    PartCanvas(QPainter &painter, const QRectF &part, const QString &family) : PainterCanvas(painter, family), m_part(part) {}

    void text(QPointF at, const QString &text, TextStyle style, const QColor &colour, Align align) override
    {
        if (at.y() > m_part.top() && at.y() <= m_part.bottom())
            PainterCanvas::text(at, text, style, colour, align);
    }

private:
    QRectF m_part;
};

QString pageNumber(int index, int count)
{
    return QCoreApplication::translate("Diagram", "%1/%2", "number of a page, of how many").arg(index + 1).arg(count);
}

} // namespace

Pages::Pages(const Picture &picture, QSizeF page, double margin) : m_picture(picture), m_page(page), m_margin(margin)
{
    double y = margin + aboveTitle;
    for (const QString &line : wrapped(picture.options().title, TextStyle::Title, page.width() - 2 * margin - 24))
        m_title.push_back({y += titleLine, line});
    if (page.height() <= 0)
        m_page.setHeight(std::ceil(above(0) + picture.whole().bottom() - picture.body().top() + footerHeight + margin));
    const Moment moment = picture.moment(picture.body());
    const double room = m_page.height() - margin - footerHeight;
    const double below = picture.whole().bottom() - picture.body().bottom();
    m_breaks = pageBreaks(picture.layout(), moment, picture.body(), below, room - above(0), room - above(1));
}

double Pages::above(int index) const
{
    const double title = index > 0 || m_title.empty() ? m_margin : m_title.back().y + belowTitle;
    return title + (m_picture.options().withHead ? Picture::headHeight : 0);
}

void Pages::paintBody(int index, QPainter &painter) const
{
    const std::size_t i = static_cast<std::size_t>(index);
    const QRectF part(0, m_breaks[i], m_picture.body().width(), m_breaks[i + 1] - m_breaks[i]);
    painter.save();
    painter.translate(m_margin, above(index) - m_picture.body().top());
    if (m_picture.options().withHead) {
        PainterCanvas canvas(painter, m_picture.options().font);
        m_picture.paintHeadOn(canvas, m_picture.palette());
    }
    painter.translate(0, m_picture.body().top() - part.top());
    painter.setClipRect(part);
    PartCanvas canvas(painter, part, m_picture.options().font);
    m_picture.paintBody(canvas, part);
    if (part.bottom() > m_picture.body().bottom())
        m_picture.paintBelow(canvas, m_picture.palette());
    painter.restore();
}

void Pages::paint(int index, QPainter &painter, const PageNumbers &numbers) const
{
    PainterCanvas canvas(painter, m_picture.options().font);
    const Palette &palette = m_picture.palette();
    canvas.rect({QPointF(), m_page}, 0, palette.background, {});
    paintBody(index, painter);
    const double left = m_margin + 12, right = m_page.width() - m_margin - 12, bottom = m_page.height() - m_margin - 6;
    if (index == 0)
        for (const Line &line : m_title)
            canvas.text({left, line.y}, line.text, TextStyle::Title, palette.text, Align::Left);
    else if (!m_title.empty())
        canvas.text({left, bottom}, m_title.front().text, TextStyle::Note, palette.muted, Align::Left);
    if (numbers.all > 1)
        canvas.text(
            {right, bottom}, pageNumber(numbers.before + index, numbers.all), TextStyle::Note, palette.muted, Align::Right);
}

Pages pagesOf(const Picture &picture, QSizeF points, double margin)
{
    const double scale = (points.width() - 2 * margin) / picture.body().width();
    return Pages(picture, points / scale, margin / scale);
}

bool paintPages(const Pages &pages, QPagedPaintDevice &device, const ExportProgress &progress)
{
    return paintPages(std::vector<Pages>{pages}, {}, device, progress);
}

bool paintPages(const std::vector<Pages> &pictures, const std::vector<QSizeF> &sizes, QPagedPaintDevice &device,
    const ExportProgress &progress)
{
    PageNumbers numbers;
    for (const Pages &pages : pictures)
        numbers.all += pages.count();
    QPainter painter;
    for (std::size_t p = 0; p < pictures.size(); ++p) {
        const Pages &pages = pictures[p];
        if (p < sizes.size()) // before the first page, and else for the page that is new next
            device.setPageSize(QPageSize(sizes[p], QPageSize::Point, {}, QPageSize::ExactMatch));
        if (!painter.isActive() && !painter.begin(&device))
            return false;
        for (int i = 0; i < pages.count(); ++i) {
            if (numbers.before + i > 0)
                device.newPage();
            painter.resetTransform();
            const double dotsPerPixel = device.width() / pages.pageSize().width();
            painter.scale(dotsPerPixel, dotsPerPixel);
            pages.paint(i, painter, numbers);
            if (progress && !progress(numbers.before + i + 1, numbers.all))
                return false;
        }
        numbers.before += pages.count();
    }
    return true;
}

} // namespace teardown
