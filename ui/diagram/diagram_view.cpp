#include "diagram/diagram_view.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include "controller/explorer.h"
#include "controller/walk.h"
#include "diagram/hit_test.h"
#include "diagram/painter.h"
#include "diagram/painter_canvas.h"
#include "diagram/topology_strip.h"
#include "text/markup.h"
#include "text/narrator.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace teardown {

namespace {

constexpr double belowNow = 56;     // kept free below the now-line while following
constexpr double shortestLink = 12; // pixels
constexpr int widestTip = 420;      // pixels
/// Records; a longer run is laid out once for all turns of the wheel until it rests.
constexpr std::size_t quicklyLaidOut = 50'000;
constexpr int wheelRestMs = 80;
constexpr double numbersFrom = 0.5, optionsFrom = 2; // zoom

/// As far as the zoom leaves room for: names of flags, then numbers, then options too.
LayoutOptions detailed(LayoutOptions options)
{
    options.numbers = options.numbers && options.zoom >= numbersFrom;
    options.tcpOptions = options.tcpOptions || options.zoom >= optionsFrom;
    return options;
}

/// A line for each; a long one is broken late, so that the tip hides little of the picture.
QString tipOf(const QStringList &lines, const QFont &font)
{
    QString text;
    int width = 0;
    for (const QString &line : lines) {
        width = std::max(width, QFontMetrics(font).horizontalAdvance(line) + 8);
        text += QStringLiteral("<div>%1</div>").arg(line.toHtmlEscaped());
    }
    return QStringLiteral("<table width=%1><tr><td>%2</td></tr></table>").arg(std::min(width, widestTip)).arg(text);
}

} // namespace

DiagramView::DiagramView(Explorer *explorer, QWidget *parent)
    : QAbstractScrollArea(parent),
      m_explorer(explorer),
      m_palette(Palette::of(palette())),
      m_strip(new TopologyStrip(viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Sequence diagram"));
    setAccessibleDescription(
        tr("Packets between the machines, time running downwards. The arrow keys walk from event to event."));
    m_wheelRest.setSingleShot(true);
    m_wheelRest.setInterval(wheelRestMs);
    connect(&m_wheelRest, &QTimer::timeout, this, &DiagramView::zoomByWheel);
    connect(m_strip, &TopologyStrip::opened, this, &DiagramView::opened);
    connect(m_strip, &TopologyStrip::contextRequested, this, &DiagramView::contextRequested);
    connect(m_strip, &TopologyStrip::hovered, this, [this](const DiagramThing &thing) {
        pointAt({}); // the mouse is no longer on the picture
        Q_EMIT hovered(textOf(thing));
    });
    connect(m_explorer, &Explorer::playbackChanged, this, &DiagramView::refreshHead); // reduced motion
    connect(m_explorer, &Explorer::runReplaced, this, &DiagramView::runReplaced);
    connect(m_explorer, &Explorer::traceChanged, this, &DiagramView::traceChanged);
    connect(m_explorer, &Explorer::momentChanged, this, &DiagramView::momentChanged);
    connect(m_explorer, &Explorer::selectionChanged, this, &DiagramView::selectionChanged);
    rebuild();
}

DiagramView::~DiagramView() = default;

void DiagramView::setOptions(const LayoutOptions &options)
{
    const Time top = layout().axis.time(verticalScrollBar()->value());
    m_options = options;
    rebuild();
    if (!m_following) { // what is looked at stays in its place
        m_scrollsItself = true;
        verticalScrollBar()->setValue(static_cast<int>(layout().axis.y(top)));
        m_scrollsItself = false;
        refreshMoment();
    }
    Q_EMIT optionsChanged();
}

void DiagramView::setLegend(bool shown)
{
    m_hasLegend = shown;
    refreshLegend();
    momentChanged();
}

/// Of the whole run as far as it is known, so that it does not grow at every step.
void DiagramView::refreshLegend()
{
    m_legend = {};
    if (m_hasLegend && !layout().events.empty())
        m_legend = legendOf(
            layout(), m_builder->recordsRead(), 0, layout().axis.y(m_explorer->trace().records.back().time), m_options.width);
}

void DiagramView::paintLegendOn(Canvas &canvas) const
{
    if (footRoom() <= 0)
        return;
    const double top = pageSize().height() - footRoom();
    canvas.rect({0, top, m_options.width, footRoom()}, 0, m_palette.background, {});
    paintLegend(m_legend, {0, top}, m_options.width, m_palette, canvas);
}

void DiagramView::setDark(bool dark)
{
    m_themeSet = true;
    m_palette = Palette::make(dark);
    refreshHead();
    viewport()->update();
}

void DiagramView::setStage(double scale)
{
    m_scale = scale;
    setVerticalScrollBarPolicy(scale > 1 ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
    rebuild();
    m_following = true;
    follow();
}

void DiagramView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_themeSet)
        m_palette = Palette::of(palette());
    if (event->type() == QEvent::PaletteChange)
        refreshHead();
    QAbstractScrollArea::changeEvent(event);
}

// --- keeping up with the run

void DiagramView::rebuild()
{
    m_options.width = std::max(pageSize().width(), m_scale > 1 ? 200.0 : 400.0);
    m_hovered = {};
    m_builder = std::make_unique<LayoutBuilder>(m_explorer->setup(), detailed(m_options));
    m_branch = m_explorer->recording().current();
    m_builder->extend(m_explorer->trace());
    refreshLegend();
    momentChanged();
}

void DiagramView::runReplaced()
{
    rebuild();
    m_scrollsItself = true;
    verticalScrollBar()->setValue(0);
    m_scrollsItself = false;
    m_following = true;
    follow();
}

void DiagramView::traceChanged()
{
    if (m_branch != m_explorer->recording().current() || m_builder->recordsRead() > m_explorer->trace().records.size())
        rebuild();
    else
        m_builder->extend(m_explorer->trace());
    refreshLegend();
    momentChanged();
}

void DiagramView::momentChanged()
{
    if (m_builder->recordsRead() < m_explorer->shownRecords())
        m_builder->extend(m_explorer->trace());
    refreshHead();
    refreshRange();
    follow();
    refreshMoment();
}

void DiagramView::refreshHead()
{
    m_head = headOf(m_explorer->setup(), layout().columns,
        {m_explorer->world(), m_explorer->trace(), m_explorer->now(), m_explorer->reducedMotion()});
    m_strip->setVisible(m_scale <= 1);
    m_strip->setGeometry(0, 0, static_cast<int>(m_options.width), static_cast<int>(headHeight));
    m_strip->show(m_head, m_palette);
}

void DiagramView::refreshRange()
{
    m_scrollsItself = true;
    const double height =
        std::max(layout().axis.y(m_explorer->now()) + belowNow, layout().notesBottom(m_explorer->shownRecords()) + 12);
    const double page = pageHeight();
    verticalScrollBar()->setPageStep(static_cast<int>(page));
    verticalScrollBar()->setSingleStep(24);
    verticalScrollBar()->setRange(0, static_cast<int>(std::ceil(std::max(height - page, 0.0))));
    m_scrollsItself = false;
}

void DiagramView::follow()
{
    if (!m_following)
        return;
    m_scrollsItself = true;
    const double y = layout().axis.y(m_explorer->now()), page = verticalScrollBar()->pageStep(),
                 top = verticalScrollBar()->value();
    if (y + belowNow > top + page)
        verticalScrollBar()->setValue(static_cast<int>(std::ceil(y + belowNow - page)));
    else if (y < top + 40)
        verticalScrollBar()->setValue(static_cast<int>(y - page / 2));
    m_scrollsItself = false;
}

void DiagramView::refreshMoment()
{
    m_moment = momentOf(layout(), m_explorer->now(), m_explorer->shownRecords(), visibleBody());
    viewport()->update();
}

void DiagramView::scrollContentsBy(int, int)
{
    if (!m_scrollsItself) {
        const QRectF visible = visibleBody();
        const double y = layout().axis.y(m_explorer->now());
        m_following = y >= visible.top() && y <= visible.bottom();
    }
    refreshMoment();
}

void DiagramView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (pageSize().width() != m_options.width)
        rebuild();
    else
        momentChanged();
}

QRectF DiagramView::visibleBody() const
{
    return {0, static_cast<double>(verticalScrollBar()->value()), m_options.width, pageHeight()};
}

std::pair<Time, Time> DiagramView::timesInView() const
{
    const QRectF body = visibleBody();
    const Time now = m_explorer->now();
    return {std::min(layout().axis.time(body.top()), now), std::min(layout().axis.time(body.bottom()), now)};
}

QPointF DiagramView::toBody(QPoint point) const
{
    return QPointF(point) / m_scale + QPointF(0, verticalScrollBar()->value() - headRoom());
}

// --- painting

void DiagramView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    PainterCanvas canvas(painter);
    const QRectF body = visibleBody();
    painter.scale(m_scale, m_scale);
    painter.save();
    painter.setClipRect(QRectF(0, headRoom(), m_options.width, body.height()));
    painter.translate(0, headRoom() - body.top());
    paint(layout(), m_moment, body, m_palette, canvas, {drawn(m_explorer->selected()), true, nullptr});
    painter.restore();
    paintLinks(canvas);
    paintLegendOn(canvas);
    if (m_scale > 1)
        return;
    if (hasFocus())
        canvas.rect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 0, {}, {m_palette.accent, 1});
}

/// What is under the mouse: a thread from what led to it, and one to what it led to.
void DiagramView::paintLinks(Canvas &canvas) const
{
    if (!isStop(m_hovered))
        return;
    paintLink(canvas, causeStop(m_hovered), m_hovered, tr("cause"));
    paintLink(canvas, m_hovered, effectStop(m_hovered), tr("effect"));
}

void DiagramView::paintLink(Canvas &canvas, RecordId from, RecordId to, const QString &text) const
{
    if (!from.valid() || !to.valid())
        return;
    const QPointF tail = pointOf(from) / m_scale, head = pointOf(to) / m_scale;
    const QPointF far = to == m_hovered ? tail : head, way = head - tail;
    if (way.manhattanLength() < shortestLink)
        return; // the call and the state that it led to stand at one place
    canvas.line(tail, head, {m_palette.accent, 1.2, Dash::Dotted});
    canvas.circle(far, 4, m_palette.accent, {});
    if (far.y() < headRoom() + 8)
        return; // it is above what is in view
    const double width = textWidth(text, TextStyle::Note) + 8, height = lineHeight(TextStyle::Note);
    const QRectF box(far.x() + 8, far.y() - height / 2, width, height);
    canvas.rect(box, 3, m_palette.accent, {});
    canvas.text({box.left() + 4, baselineIn(box, TextStyle::Note)}, text, TextStyle::Note, m_palette.onAccent);
}

// --- mouse

DiagramThing DiagramView::thingAt(QPoint point) const
{
    if (footRoom() > 0 && point.y() > pageSize().height() - footRoom())
        return {};
    if (point.y() >= headRoom())
        return teardown::thingAt(layout(), m_moment, toBody(point));
    DiagramThing thing = teardown::thingAt(m_head, point);
    thing.time = m_explorer->now();
    return thing;
}

void DiagramView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const DiagramThing thing = thingAt(event->pos());
    if (thing.record.valid() || event->pos().y() >= headRoom())
        m_explorer->select(thing.record);
}

void DiagramView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || event->pos().y() < headRoom())
        return;
    const DiagramThing thing = thingAt(event->pos());
    m_explorer->seek(thing.record.valid() ? m_explorer->trace()[drawn(thing.record)].time : thing.time);
}

void DiagramView::mouseMoveEvent(QMouseEvent *event)
{
    const DiagramThing thing = thingAt(event->pos());
    viewport()->setCursor(thing.kind == DiagramThing::Kind::Background ? Qt::ArrowCursor : Qt::PointingHandCursor);
    Q_EMIT hovered(textOf(thing));
    pointAt(thing.record);
}

void DiagramView::pointAt(RecordId record)
{
    if (record == m_hovered)
        return;
    m_hovered = record;
    viewport()->update();
}

void DiagramView::contextMenuEvent(QContextMenuEvent *event)
{
    DiagramThing thing;
    if (event->reason() == QContextMenuEvent::Mouse) {
        thing = thingAt(event->pos());
        if (thing.record.valid())
            m_explorer->select(thing.record);
        Q_EMIT contextRequested(thing, event->globalPos());
        return;
    }
    const QPoint point = pointOf(m_explorer->selected()).toPoint();
    Q_EMIT contextRequested(thingAt(point), viewport()->mapToGlobal(point));
}

void DiagramView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    m_wheelTurned += event->angleDelta().y();
    m_wheelAt = event->position().y();
    if (m_builder->recordsRead() > quicklyLaidOut)
        m_wheelRest.start();
    else
        zoomByWheel();
    event->accept();
}

void DiagramView::zoomByWheel() { zoomBy(std::pow(1.0015, std::exchange(m_wheelTurned, 0)), m_wheelAt); }

void DiagramView::zoomBy(double factor, double atY)
{
    const Time fixed = layout().axis.time(toBody(QPoint(0, static_cast<int>(atY))).y());
    m_options.zoom = std::clamp(m_options.zoom * factor, leastZoom, mostZoom);
    rebuild();
    if (!m_following)
        verticalScrollBar()->setValue(static_cast<int>(layout().axis.y(fixed) - (atY / m_scale - headRoom())));
    Q_EMIT optionsChanged();
}

bool DiagramView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        showTip(help->pos(), help->globalPos());
        return true;
    }
    if (event->type() == QEvent::Leave) {
        pointAt({});
        Q_EMIT hovered({});
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void DiagramView::showTip(QPoint point, QPoint globalPosition)
{
    if (m_scale > 1)
        return QToolTip::hideText(); // nobody in the room could read it
    const DiagramThing thing = thingAt(point);
    QStringList lines{textOf(thing)};
    if (isStop(thing.record)) {
        const Narrator narrator(m_explorer->setup(), m_explorer->trace());
        const auto add = [&](RecordId id, const QString &text) {
            if (id.valid())
                lines += text.arg(toPlainText(narrator.sentence(id)));
        };
        add(causeStop(thing.record), tr("Cause: %1"));
        add(effectStop(thing.record), tr("Effect: %1"));
    }
    QToolTip::showText(globalPosition, lines.front().isEmpty() ? QString() : tipOf(lines, QToolTip::font()), viewport());
}

QString DiagramView::textOf(const DiagramThing &thing) const
{
    if (!thing.record.valid())
        return thing.kind == DiagramThing::Kind::Fold || thing.kind == DiagramThing::Kind::Background ? QString()
                                                                                                      : describe(m_head, thing);
    const Narrator narrator(m_explorer->setup(), m_explorer->trace());
    return clockText(m_explorer->trace()[thing.record].time) + QStringLiteral(": ")
        + toPlainText(narrator.sentence(thing.record));
}

// --- selection and keys

RecordId DiagramView::drawn(RecordId record) const
{
    const Trace &trace = m_explorer->trace();
    const auto *made = record.valid() && record.value < trace.records.size() ? trace[record].as<PacketMade>() : nullptr;
    if (!made || made->packet.value >= layout().packets.size())
        return record;
    const std::uint32_t hop = layout().packets[made->packet.value].firstHop;
    return hop == UINT32_MAX ? record : layout().hops[hop].departed;
}

QPointF DiagramView::pointOf(RecordId record) const
{
    record = drawn(record);
    const DiagramEvent *event = record.valid() ? layout().event(record) : nullptr;
    if (!event)
        return {};
    QPointF point(layout().columns.x.front(), event->y);
    const auto near = QRectF(0, event->y - layout().tallestHop - 1, 1, layout().tallestHop + 2);
    const auto [from, to] = hopsIn(layout(), near, m_moment.shown);
    for (std::size_t i = from; i < to; ++i) {
        const Hop &hop = layout().hops[i];
        if (hop.departed == record || (hop.over() && hop.ended == record))
            point = (QPointF(hop.x0, hop.y0) + headOf(hop, m_moment)) / 2;
    }
    const NodeId node = m_explorer->trace()[record].node;
    if (point.y() == event->y && node.valid())
        point.setX(layout().columns.x[node.value]);
    return (point + QPointF(0, headRoom() - verticalScrollBar()->value())) * m_scale;
}

/// Of a packet all the way that it has gone; of anything else the dot with its words; else the place where it would stand.
QRectF DiagramView::rectOf(RecordId record) const
{
    if (!record.valid() || record.value >= m_explorer->shownRecords())
        return {};
    const Record &what = m_explorer->trace()[record];
    QRectF box;
    if (const auto *made = what.as<PacketMade>())
        box = wayOf(made->packet);
    else if (const DiagramEvent *event = layout().event(record))
        box = markBox(*event);
    if (box.isEmpty()) {
        const double x = what.node.valid() ? layout().columns.x[what.node.value] : layout().columns.x.front();
        box = QRectF(x - 7, layout().axis.y(what.time) - 7, 14, 14);
    }
    box.translate(0, headRoom() - verticalScrollBar()->value());
    return {box.topLeft() * m_scale, box.size() * m_scale};
}

QRectF DiagramView::wayOf(PacketId packet) const
{
    QRectF box;
    if (packet.value >= layout().packets.size())
        return box;
    for (std::uint32_t i = layout().packets[packet.value].firstHop; i != UINT32_MAX; i = layout().hops[i].next) {
        const Hop &hop = layout().hops[i];
        if (hop.departed.value >= m_moment.shown)
            break;
        const QPointF head = teardown::headOf(hop, m_moment);
        box |= QRectF(QPointF(hop.x0, hop.y0), head).normalized().adjusted(-1, -3, 1, 3);
    }
    return box;
}

QRectF DiagramView::markBox(const DiagramEvent &event) const
{
    QRectF box;
    const auto y = [](const Mark &mark) { return mark.at.y(); };
    for (std::size_t i = firstFrom(layout().marks, event.y - tallestText, y); i < layout().marks.size(); ++i) {
        const Mark &mark = layout().marks[i];
        if (mark.at.y() > event.y + tallestText)
            break;
        if (mark.record == event.record)
            box |= QRectF(mark.at - QPointF(7, 7), QSizeF(14, 14)) | mark.box;
    }
    return box;
}

void DiagramView::selectionChanged()
{
    if (m_explorer->selected().valid())
        scrollTo(m_explorer->selected());
    viewport()->update();
}

void DiagramView::scrollTo(RecordId record)
{
    record = drawn(record);
    const DiagramEvent *event = layout().event(record);
    const QRectF visible = visibleBody();
    if (!event || record.value >= m_explorer->shownRecords()
        || (event->y > visible.top() + 20 && event->y < visible.bottom() - 20))
        return;
    verticalScrollBar()->setValue(static_cast<int>(event->y - visible.height() / 2));
}

/// Whether it is in the picture, and not only the end of an arrow.
bool DiagramView::isStop(RecordId record) const
{
    const RecordId shown = drawn(record);
    const DiagramEvent *event = shown.valid() && shown.value < m_explorer->shownRecords() ? layout().event(shown) : nullptr;
    return event && event->stop && origin(m_explorer->trace(), record) == record;
}

void DiagramView::walk(int step)
{
    const std::vector<DiagramEvent> &events = layout().events;
    const Trace &trace = m_explorer->trace();
    const RecordId from = drawn(m_explorer->selected());
    const auto shown = std::lower_bound(events.begin(), events.end(), m_explorer->shownRecords(),
        [](const DiagramEvent &e, std::size_t n) { return e.record.value < n; });
    auto at = std::lower_bound(events.begin(), shown, from, [](const DiagramEvent &e, RecordId id) { return e.record < id; });
    const auto select = [&](RecordId id) { m_explorer->select(trace[id].as<FrameDeparted>() ? origin(trace, id) : id); };
    if (!from.valid())
        at = step > 0 ? events.begin() : shown;
    if (step > 0) {
        at = std::find_if(at, shown, [&](const DiagramEvent &e) { return e.stop && e.record != from; });
        if (at != shown)
            select(at->record);
        return;
    }
    while (at != events.begin())
        if ((--at)->stop)
            return select(at->record);
}

RecordId DiagramView::causeStop(RecordId id) const
{
    return causeAt(m_explorer->trace(), id, [this](RecordId cause) { return isStop(cause); });
}

RecordId DiagramView::effectStop(RecordId from) const
{
    return effectAt(m_explorer->trace(), from, m_explorer->shownRecords(), [this](RecordId effect) { return isStop(effect); });
}

void DiagramView::selectFirst(bool last)
{
    m_explorer->select({});
    walk(last ? -1 : 1);
}

void DiagramView::keyPressEvent(QKeyEvent *event)
{
    const RecordId selected = m_explorer->selected();
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    switch (event->key()) {
    case Qt::Key_Up: return walk(-1);
    case Qt::Key_Down: return walk(1);
    case Qt::Key_Left:
        if (const RecordId cause = causeStop(selected); cause.valid())
            m_explorer->select(cause);
        return;
    case Qt::Key_Right:
        if (const RecordId effect = effectStop(selected); effect.valid())
            m_explorer->select(effect);
        return;
    case Qt::Key_Home: return selectFirst(false);
    case Qt::Key_End: return selectFirst(true);
    case Qt::Key_Escape: return m_explorer->select({});
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (selected.valid())
            m_explorer->seek(m_explorer->trace()[selected].time);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
    case Qt::Key_Minus:
        if (control)
            return zoomBy(event->key() == Qt::Key_Minus ? 0.8 : 1.25, headHeight + visibleBody().height() / 2);
        break;
    case Qt::Key_0:
        if (control)
            return zoomBy(1 / m_options.zoom, headHeight + visibleBody().height() / 2);
        break;
    default: break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

} // namespace teardown
