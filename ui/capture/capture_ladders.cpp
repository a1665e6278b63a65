#include "capture/capture_ladders.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include "diagram/hit_test.h"
#include "diagram/painter.h"
#include "diagram/painter_canvas.h"
#include "theme.h"

#include <algorithm>
#include <cmath>

namespace teardown {

namespace {

constexpr double headHeight = 44; // title, and who stands where
constexpr double gapBetween = 24; // two diagrams
constexpr double narrowest = 420;
constexpr double belowEnd = 40;

/// Lays all out on one axis: each record of all runs in order of time.
std::vector<DiagramLayout> layoutsOf(const std::vector<CaptureLadder> &ladders, const LayoutOptions &options)
{
    const auto first = std::min_element(ladders.begin(), ladders.end(),
        [](const CaptureLadder &a, const CaptureLadder &b) { return a.run.setup.start < b.run.setup.start; });
    if (first == ladders.end())
        return {};
    TimeAxis axis = DiagramLayout(first->run.setup, options).axis;
    std::vector<LayoutBuilder> builders;
    builders.reserve(ladders.size());
    for (const CaptureLadder &ladder : ladders)
        builders.emplace_back(ladder.run.setup, options, axis);
    const auto nextTime = [&](std::size_t i) {
        const auto &records = ladders[i].run.trace.records;
        return builders[i].recordsRead() < records.size() ? records[builders[i].recordsRead()].time : Time::never();
    };
    for (;;) {
        std::size_t next = 0;
        for (std::size_t i = 1; i < builders.size(); ++i)
            next = nextTime(i) < nextTime(next) ? i : next;
        if (nextTime(next) == Time::never())
            break;
        builders[next].extendByOne(ladders[next].run.trace);
    }
    std::vector<DiagramLayout> layouts;
    for (LayoutBuilder &builder : builders) {
        builder.finish();
        layouts.push_back(builder.layout());
    }
    return layouts;
}

} // namespace

CaptureLadders::CaptureLadders(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("captureLadders"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Captured connections as sequence diagrams"));
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->setSingleStep(24);
    horizontalScrollBar()->setSingleStep(40);
    setMinimumSize(QSize(static_cast<int>(narrowest), 200));
}

void CaptureLadders::show(std::vector<CaptureLadder> ladders)
{
    m_ladders = std::move(ladders);
    m_current = 0;
    m_segment.reset();
    layOut();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
}

LayoutOptions CaptureLadders::layoutOptions(double width) const
{
    LayoutOptions options;
    options.width = width;
    options.inferredStates = true;
    return options;
}

double CaptureLadders::ladderWidth() const
{
    const double count = static_cast<double>(std::max<std::size_t>(m_ladders.size(), 1));
    return std::max(narrowest, std::floor((viewport()->width() - gapBetween * (count - 1)) / count));
}

double CaptureLadders::shiftOf(std::size_t ladder) const
{
    return static_cast<double>(ladder) * (ladderWidth() + gapBetween) - horizontalScrollBar()->value();
}

void CaptureLadders::layOut()
{
    m_laidOutFor = ladderWidth();
    m_layouts = layoutsOf(m_ladders, layoutOptions(m_laidOutFor));
    m_height = 0;
    for (std::size_t i = 0; i < m_layouts.size(); ++i)
        m_height = std::max(m_height, m_layouts[i].axis.y(m_ladders[i].run.end()) + belowEnd);
    refreshRange();
    viewport()->update();
}

void CaptureLadders::refreshRange()
{
    const double page = std::max(viewport()->height() - headHeight, 1.0);
    verticalScrollBar()->setPageStep(static_cast<int>(page));
    verticalScrollBar()->setRange(0, static_cast<int>(std::ceil(std::max(m_height - page, 0.0))));
    const double all = static_cast<double>(m_ladders.size()) * (ladderWidth() + gapBetween) - gapBetween;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, static_cast<int>(std::ceil(std::max(all - viewport()->width(), 0.0))));
}

QRectF CaptureLadders::body() const
{
    return {0, static_cast<double>(verticalScrollBar()->value()), m_laidOutFor, std::max(viewport()->height() - headHeight, 1.0)};
}

// --- painting

void CaptureLadders::paintLadder(QPainter &painter, std::size_t ladder) const
{
    const Palette palette = paletteInForce();
    const CaptureLadder &shown = m_ladders[ladder];
    const DiagramLayout &layout = m_layouts[ladder];
    const QRectF part = body();
    PainterCanvas canvas(painter);
    PaintOptions options;
    options.nowLine = false;
    if (ladder == m_current && m_segment)
        options.selected = shown.run.departures[*m_segment];
    const Moment moment = momentOf(layout, shown.run.end(), shown.run.trace.records.size(), part);
    painter.save();
    painter.setClipRect(QRectF(0, headHeight, m_laidOutFor, part.height()));
    painter.translate(0, headHeight - part.top());
    paint(layout, moment, part, palette, canvas, options);
    painter.restore();
    canvas.text({m_laidOutFor / 2, 16}, shown.title, TextStyle::NodeName, palette.text, Align::Centre);
    canvas.text({layout.columns.x.front(), 36}, tr("client"), TextStyle::StateName, palette.muted, Align::Centre);
    canvas.text({layout.columns.x.back(), 36}, tr("server"), TextStyle::StateName, palette.muted, Align::Centre);
    const QString how = tr("states are inferred");
    if (layout.columns.x.back() - layout.columns.x.front() > textWidth(how, TextStyle::Note) + 120)
        canvas.text({m_laidOutFor / 2, 36}, how, TextStyle::Note, palette.muted, Align::Centre);
    canvas.line({0, headHeight - 0.5}, {m_laidOutFor, headHeight - 0.5}, {palette.rule, 1});
}

void CaptureLadders::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    const Palette palette = paletteInForce();
    painter.fillRect(viewport()->rect(), palette.background);
    if (m_ladders.empty()) {
        painter.setPen(palette.muted);
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Choose a connection above."));
    }
    for (std::size_t i = 0; i < m_ladders.size(); ++i) {
        painter.save();
        painter.translate(shiftOf(i), 0);
        paintLadder(painter, i);
        painter.restore();
    }
    if (hasFocus()) {
        PainterCanvas canvas(painter);
        canvas.rect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 0, {}, {palette.accent, 1});
    }
}

void CaptureLadders::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (ladderWidth() != m_laidOutFor)
        layOut();
    else
        refreshRange();
}

void CaptureLadders::scrollContentsBy(int, int) { viewport()->update(); }

void CaptureLadders::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

// --- selection

void CaptureLadders::select(std::size_t ladder, std::optional<std::size_t> segment)
{
    if (ladder >= m_ladders.size() || (segment && *segment >= m_ladders[ladder].run.departures.size()))
        return;
    m_current = ladder;
    m_segment = segment;
    if (segment) {
        const DiagramEvent *event = m_layouts[ladder].event(m_ladders[ladder].run.departures[*segment]);
        const QRectF part = body();
        if (event && (event->y < part.top() + 20 || event->y > part.bottom() - 40))
            verticalScrollBar()->setValue(static_cast<int>(event->y - part.height() / 2));
        announce();
    }
    viewport()->update();
}

void CaptureLadders::announce()
{
    const DiagramLayout &layout = m_layouts[m_current];
    const QString text = tr("Segment %1 of %2: %3")
                             .arg(*m_segment + 1)
                             .arg(m_ladders[m_current].run.departures.size())
                             .arg(packetTitle(layout.packets[*m_segment]));
    setAccessibleDescription(text);
    QAccessibleValueChangeEvent changed(this, text);
    QAccessible::updateAccessibility(&changed);
}

QPointF CaptureLadders::pointOf(std::size_t ladder, std::size_t segment) const
{
    const DiagramLayout &layout = m_layouts[ladder];
    const PacketArt &art = layout.packets[segment];
    if (art.firstHop == UINT32_MAX)
        return {};
    const Hop &hop = layout.hops[art.firstHop];
    return QPointF((hop.x0 + hop.x1) / 2, (hop.y0 + (hop.over() ? hop.y1 : hop.y0)) / 2)
        + QPointF(shiftOf(ladder), headHeight - verticalScrollBar()->value());
}

void CaptureLadders::mousePressEvent(QMouseEvent *event)
{
    for (std::size_t i = 0; i < m_ladders.size(); ++i) {
        const QPointF point = event->position() - QPointF(shiftOf(i), headHeight - verticalScrollBar()->value());
        if (event->position().y() < headHeight || point.x() < 0 || point.x() > m_laidOutFor)
            continue;
        const ObservedRun &run = m_ladders[i].run;
        const Moment moment = momentOf(m_layouts[i], run.end(), run.trace.records.size(), body());
        const auto segment = run.segmentOf(thingAt(m_layouts[i], moment, point).record);
        if (segment)
            Q_EMIT segmentSelected(i, *segment);
    }
}

void CaptureLadders::walk(int step)
{
    const auto count = static_cast<std::ptrdiff_t>(m_ladders[m_current].run.departures.size());
    const std::ptrdiff_t from = m_segment ? static_cast<std::ptrdiff_t>(*m_segment) : step > 0 ? -1 : count;
    const std::ptrdiff_t to = std::clamp<std::ptrdiff_t>(from + step, 0, count - 1);
    if (count > 0)
        Q_EMIT segmentSelected(m_current, static_cast<std::size_t>(to));
}

void CaptureLadders::keyPressEvent(QKeyEvent *event)
{
    if (m_ladders.empty())
        return QAbstractScrollArea::keyPressEvent(event);
    const auto all = static_cast<int>(std::min<std::size_t>(m_ladders[m_current].run.departures.size(), 1u << 30));
    const std::size_t last = m_ladders.size() - 1;
    switch (event->key()) {
    case Qt::Key_Down: return walk(1);
    case Qt::Key_Up: return walk(-1);
    case Qt::Key_Home: return walk(-all);
    case Qt::Key_End: return walk(all);
    case Qt::Key_Left: return select(m_current > 0 ? m_current - 1 : 0, std::nullopt);
    case Qt::Key_Right: return select(std::min(m_current + 1, last), std::nullopt);
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace teardown
