#include "export/picture.h"

#include "diagram/layout_builder.h"
#include "diagram/painter.h"

#include <cmath>

namespace teardown {

namespace {

constexpr double titleHeight = 30, belowNow = 40;

} // namespace

Picture::Picture(const Setup &setup, const Trace &trace, Time until, const ExportOptions &options)
    : m_options(options),
      m_until(until),
      m_shown(trace.firstAfter(until)),
      m_layout(teardown::layout(setup, trace, options.layout)),
      m_narrator(setup, trace),
      m_palette(Palette::make(options.dark)),
      m_head(headOf(setup, m_layout.columns))
{
    m_body = QRectF(0, 0, m_layout.columns.width, std::ceil(m_layout.axis.y(until) + belowNow));
    const double above = (options.withHead ? headHeight : 0) + (options.title.isEmpty() ? 0 : titleHeight);
    m_whole = m_body.adjusted(0, -above, 0, 0);
    m_head.badges.clear();
    moveDown(m_head, -headHeight);
}

void Picture::paintOn(Canvas &canvas) const
{
    canvas.rect(m_whole, 0, m_palette.background, {});
    paintBody(canvas, m_body);
    if (m_options.withHead)
        paintHeadOn(canvas);
    if (!m_options.title.isEmpty())
        canvas.text({12, m_whole.top() + 21}, m_options.title, TextStyle::Title, m_palette.text);
}

void Picture::paintBody(Canvas &canvas, const QRectF &part) const
{
    const Moment moment = momentOf(m_layout, m_until, m_shown, part);
    paint(m_layout, moment, part, m_palette, canvas, {{}, false, &m_narrator});
}

void Picture::paintHeadOn(Canvas &canvas) const { paintHead(m_head, m_palette, canvas); }

} // namespace teardown
