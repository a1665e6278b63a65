#include "compare/two_diagrams.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include "diagram/painter.h"
#include "diagram/painter_canvas.h"
#include "theme.h"

#include <algorithm>
#include <cmath>

namespace teardown {

namespace {

constexpr double titleHeight = 24, headsHeight = 62, top = titleHeight + headsHeight;
constexpr double middleStrip = 28; // the strip with the marks
constexpr double belowEnd = 40;

} // namespace

TwoDiagrams::TwoDiagrams(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setObjectName(QStringLiteral("twoDiagrams"));
    setAccessibleName(tr("Two runs side by side; the list below tells where they differ"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->setSingleStep(24);
}

void TwoDiagrams::show(const ComparedRuns &runs, const QString &leftTitle, const QString &rightTitle)
{
    m_runs = &runs;
    m_titles[0] = leftTitle;
    m_titles[1] = rightTitle;
    m_current = runs.differences().empty() ? -1 : 0;
    verticalScrollBar()->setValue(0);
    layOut();
}

double TwoDiagrams::sideWidth() const { return std::max(360.0, std::floor((viewport()->width() - middleStrip) / 2.0)); }

void TwoDiagrams::layOut()
{
    if (!m_runs)
        return;
    LayoutOptions options;
    options.width = sideWidth();
    auto [left, right] =
        layoutTogether(m_runs->setup(true), m_runs->trace(true), m_runs->setup(false), m_runs->trace(false), options);
    const auto side = [](DiagramLayout &&layout, const Setup &setup, const QString &title) {
        DiagramHead head = headOf(setup, layout.columns);
        head.badges.clear();
        moveDown(head, titleHeight);
        return Side{std::move(layout), std::move(head), title};
    };
    m_sides = {
        side(std::move(left), m_runs->setup(true), m_titles[0]), side(std::move(right), m_runs->setup(false), m_titles[1])};
    const double height = m_sides->first.layout.axis.y(m_runs->end()) + belowEnd;
    const double page = std::max(viewport()->height() - top, 1.0);
    verticalScrollBar()->setPageStep(static_cast<int>(page));
    verticalScrollBar()->setRange(0, static_cast<int>(std::max(0.0, std::ceil(height - page))));
    if (!m_seen)
        setCurrent(m_current); // there was no room yet to scroll to it
    viewport()->update();
}

std::optional<double> TwoDiagrams::heightOf(const TraceDifference &difference) const
{
    if (!m_sides)
        return std::nullopt;
    const DiagramEvent *left = difference.left ? m_sides->first.layout.event(difference.left->record) : nullptr;
    const DiagramEvent *right = difference.right ? m_sides->second.layout.event(difference.right->record) : nullptr;
    if (left && right)
        return std::min(left->y, right->y);
    if (left || right)
        return left ? left->y : right->y;
    return m_sides->first.layout.axis.y(difference.time());
}

void TwoDiagrams::setCurrent(int difference)
{
    m_current = difference;
    if (m_runs && difference >= 0 && difference < std::ssize(m_runs->differences())) {
        const double y = heightOf(m_runs->differences()[static_cast<std::size_t>(difference)]).value_or(0);
        const double page = verticalScrollBar()->pageStep(), first = verticalScrollBar()->value();
        if (y < first + 20 || y > first + page - 20)
            verticalScrollBar()->setValue(static_cast<int>(y - page / 2));
    }
    viewport()->update();
}

void TwoDiagrams::paintSide(QPainter &painter, const Side &side, bool left) const
{
    const Palette palette = paletteInForce();
    const QRectF body(0, verticalScrollBar()->value(), sideWidth(), std::max(viewport()->height() - top, 1.0));
    const Trace &trace = m_runs->trace(left);
    const Moment moment = momentOf(side.layout, m_runs->end(), trace.records.size(), body);
    PainterCanvas canvas(painter);
    painter.save();
    painter.setClipRect(QRectF(0, top, sideWidth(), body.height()));
    painter.translate(0, top - body.top());
    paint(side.layout, moment, body, palette, canvas, {{}, false, nullptr});
    painter.restore();
    canvas.text({sideWidth() / 2, 17}, side.title, TextStyle::NodeName, palette.text, Align::Centre);
    paintHead(side.head, palette, canvas);
}

void TwoDiagrams::paintDifferences(QPainter &painter) const
{
    const Palette palette = paletteInForce();
    PainterCanvas canvas(painter);
    const double x = sideWidth() + middleStrip / 2, shift = top - verticalScrollBar()->value();
    const std::vector<TraceDifference> &all = m_runs->differences();
    painter.setClipRect(QRectF(0, top, viewport()->width(), viewport()->height() - top));
    canvas.line({x, top}, {x, double(viewport()->height())}, {palette.rule, 1});
    for (std::size_t i = 0; i < all.size(); ++i) {
        const double y = heightOf(all[i]).value_or(0) + shift;
        if (y < top || y > viewport()->height())
            continue;
        const bool current = static_cast<int>(i) == m_current;
        if (i == 0 || current)
            canvas.line(
                {0, y}, {double(viewport()->width()), y}, {current ? palette.accent : palette.trouble, 1.2, Dash::Dashed});
        canvas.circle({x, y}, current ? 8 : 6, palette.background, {current ? palette.accent : palette.trouble, 1.4});
        canvas.text({x, y + 4}, QStringLiteral("≠"), TextStyle::Note, current ? palette.accent : palette.trouble, Align::Centre);
    }
    if (all.empty() || heightOf(all.front()).value_or(0) + shift < top)
        return;
    paintFirstLabel(
        canvas, {x - 16, heightOf(all.front()).value_or(0) + shift}, m_current == 0 ? palette.accent : palette.trouble);
}

/// Ends at `at` on the line, on a ground of its own: words of the picture may stand there.
void TwoDiagrams::paintFirstLabel(Canvas &canvas, QPointF at, const QColor &ink) const
{
    const QString text = tr("first difference");
    const double width = textWidth(text, TextStyle::Note) + 12, height = lineHeight(TextStyle::Note) + 4;
    const QRectF box(at.x() - width, at.y() - height / 2, width, height);
    canvas.rect(box, 3, paletteInForce().background, {ink, 1});
    canvas.text({box.left() + 6, baselineIn(box, TextStyle::Note)}, text, TextStyle::Note, ink);
}

void TwoDiagrams::paintEvent(QPaintEvent *)
{
    m_seen = true;
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), paletteInForce().background);
    if (!m_sides)
        return;
    paintSide(painter, m_sides->first, true);
    painter.save();
    painter.translate(sideWidth() + middleStrip, 0);
    paintSide(painter, m_sides->second, false);
    painter.restore();
    paintDifferences(painter);
}

void TwoDiagrams::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void TwoDiagrams::scrollContentsBy(int, int) { viewport()->update(); }

void TwoDiagrams::mousePressEvent(QMouseEvent *event)
{
    if (!m_runs || event->position().y() < top)
        return;
    const double y = event->position().y() - top + verticalScrollBar()->value();
    int nearest = -1;
    double best = 12;
    for (std::size_t i = 0; i < m_runs->differences().size(); ++i) {
        const double distance = std::abs(heightOf(m_runs->differences()[i]).value_or(-1e9) - y);
        if (distance < best) {
            best = distance;
            nearest = static_cast<int>(i);
        }
    }
    if (nearest >= 0)
        Q_EMIT differenceClicked(nearest);
}

} // namespace teardown
