#include "export/picture.h"

#include "diagram/layout_builder.h"
#include "diagram/painter.h"

#include <algorithm>
#include <cmath>

namespace teardown {

namespace {

constexpr double titleHeight = 30, belowNow = 40, aboveFirst = 22, captionMargin = 12;

LayoutOptions layoutOptions(const ExportOptions &options)
{
    LayoutOptions layout = options.layout;
    layout.width /= options.fontSize / usualFontSize;
    layout.numberFrom = options.from;
    return layout;
}

Palette paletteOf(const ExportOptions &options) { return options.followsPage ? Palette::page() : Palette::make(options.dark); }

} // namespace

Picture::Picture(const Setup &setup, const Trace &trace, Time until, const ExportOptions &options)
    : m_options(options),
      m_until(until),
      m_shown(trace.firstAfter(until)),
      m_layout(teardown::layout(setup, trace, layoutOptions(options))),
      m_narrator(setup, trace),
      m_palette(paletteOf(options)),
      m_head(headOf(setup, m_layout.columns))
{
    m_cropped = options.from > setup.start;
    // the height of a moment is that of the last thing that happens then
    const std::size_t first = trace.firstAtOrAfter(options.from);
    const auto event = std::lower_bound(m_layout.events.begin(), m_layout.events.end(), first,
        [](const DiagramEvent &e, std::size_t index) { return e.record.value < index; });
    const double firstY =
        event != m_layout.events.end() ? std::min(event->y, m_layout.axis.y(options.from)) : m_layout.axis.y(options.from);
    const double top = m_cropped ? std::floor(firstY - aboveFirst) : 0;
    const double bottom = std::max(m_layout.axis.y(until) + belowNow, m_layout.notesBottom(m_shown) + 10);
    m_body = QRectF(0, top, m_layout.columns.width, std::ceil(std::max(bottom - top, 2 * belowNow)));
    if (options.legend)
        m_legend = legendOf(m_layout, m_shown, m_body.top(), m_body.bottom() - belowNow / 2, m_body.width());
    if (!options.caption.isEmpty())
        m_caption = wrapped(options.caption, TextStyle::Caption, m_body.width() - 2 * captionMargin);
    const double above = (options.withHead ? headHeight : 0) + (options.title.isEmpty() ? 0 : titleHeight);
    const double captionHeight =
        m_caption.isEmpty() ? 0 : static_cast<double>(m_caption.size()) * lineHeight(TextStyle::Caption) + 1.5 * captionMargin;
    m_whole = m_body.adjusted(0, -above, 0, m_legend.height + captionHeight);
    m_head.badges.clear();
    moveDown(m_head, m_body.top() - headHeight);
}

void Picture::paintOn(Canvas &canvas) const
{
    canvas.rect(m_whole, 0, m_palette.background, {});
    if (m_cropped)
        canvas.beginClip(m_body);
    paintBody(canvas, m_body);
    if (m_cropped)
        canvas.endClip();
    if (m_options.withHead)
        paintHeadOn(canvas, m_palette);
    if (!m_options.title.isEmpty())
        canvas.text({12, m_whole.top() + 21}, m_options.title, TextStyle::Title, m_palette.text);
    paintBelow(canvas, m_palette);
}

void Picture::paintBelow(Canvas &canvas, const Palette &palette) const
{
    paintLegend(m_legend, m_body.bottomLeft(), m_body.width(), palette, canvas);
    paintCaption(canvas, palette);
}

void Picture::paintBody(Canvas &canvas, const QRectF &part) const
{
    paint(m_layout, moment(part), part, m_palette, canvas, {{}, false, &m_narrator});
    if (m_cropped && part.top() <= m_body.top())
        nameStatesAtTop(canvas);
}

/// The states that were entered before the part that is shown; where one changes at once, its own name tells enough.
void Picture::nameStatesAtTop(Canvas &canvas) const
{
    const double y = m_body.top() + 10;
    for (const std::vector<StatePiece> &pieces : m_layout.pieces)
        for (const StatePiece &piece : pieces) {
            const bool inForce = piece.top < m_body.top() && piece.bottom > y + 12 && piece.entry == ConntrackState::None;
            if (!inForce || piece.powerOff || (piece.record.valid() && piece.record.value >= m_shown))
                continue;
            const QString name = QString::fromUtf8(teardown::name(piece.state).data());
            const QRectF box = m_layout.besideStrip(piece.node, y, name, TextStyle::StateName);
            canvas.rect(box.adjusted(-3, 0, 3, 0), 2, m_palette.background, {});
            canvas.text({box.left(), baselineIn(box, TextStyle::StateName)}, name, TextStyle::StateName,
                m_palette.of(familyOf(piece.state)).ink);
        }
}

void Picture::paintCaption(Canvas &canvas, const Palette &palette) const
{
    if (m_caption.isEmpty())
        return;
    canvas.beginItem(QStringLiteral("caption"), {}, {});
    QRectF row(
        captionMargin, m_body.bottom() + m_legend.height + captionMargin / 2, m_body.width(), lineHeight(TextStyle::Caption));
    for (const QString &line : m_caption) {
        canvas.text({row.left(), baselineIn(row, TextStyle::Caption)}, line, TextStyle::Caption, palette.text);
        row.translate(0, row.height());
    }
    canvas.endItem();
}

void Picture::paintHeadOn(Canvas &canvas, const Palette &palette) const { paintHead(m_head, palette, canvas); }

} // namespace teardown
