#include "panels/scrub_bar.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QToolTip>

#include "controller/look_ahead.h"
#include "text/words.h"

#include <algorithm>

namespace teardown {

namespace {

constexpr double knob = 7.0; // radius, pixels
constexpr double margin = 10.0;
constexpr std::size_t fewestMomentsAhead = 60; // at which something happens; what comes later would squeeze the rest
constexpr std::size_t mostMomentsAhead = 4000;

std::vector<Time> timesOf(const Trace &trace)
{
    std::vector<Time> result;
    result.reserve(trace.records.size());
    for (const Record &record : trace.records)
        result.push_back(record.time);
    return result;
}

} // namespace

ScrubBar::ScrubBar(Explorer &explorer, QWidget *parent) : QWidget(parent), m_explorer(explorer)
{
    setObjectName(QStringLiteral("scrubBar"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Position in the run"));
    setAccessibleDescription(tr("Left and Right go from event to event, Home and End to the ends."));
    connect(&explorer, &Explorer::runReplaced, this, &ScrubBar::lookAhead);
    connect(&explorer, &Explorer::branchesChanged, this, &ScrubBar::lookAhead);
    connect(&explorer, &Explorer::traceChanged, this, [this] {
        if (m_explorer.trace().records.size() > m_expected)
            lookAhead();
    });
    connect(&explorer, &Explorer::accessChanged, this, &ScrubBar::lookAhead);
    connect(&explorer, &Explorer::momentChanged, this, &ScrubBar::followMoment);
    lookAhead();
}

/// So that the bar need not change its scale while the run goes on. A long run is looked at farther ahead, for a new scale
/// costs as much as the run is long.
void ScrubBar::lookAhead()
{
    const Recording &recording = m_explorer.recording();
    std::vector<Time> times = timesOf(recording.trace());
    const Ahead ahead = teardown::lookAhead(recording, std::clamp(times.size() / 8, fewestMomentsAhead, mostMomentsAhead));
    times.insert(times.end(), ahead.moments.begin(), ahead.moments.end());
    m_expected = ahead.records;
    Time last = times.empty() ? m_explorer.now() : std::max(m_explorer.now(), times.back());
    last = std::max(last, m_explorer.gate().value_or(last)); // the bar ends where the run must stop
    const Time start = m_explorer.setup().start;
    m_scale = TimeScale(start, std::max(last, start + seconds(1)), times);
    update();
}

void ScrubBar::followMoment()
{
    update();
    if (!QAccessible::isActive() || !m_pace.due(m_explorer))
        return;
    QAccessibleValueChangeEvent changed(this, valueText());
    QAccessible::updateAccessibility(&changed);
}

QString ScrubBar::valueText() const { return tr("%1 of %2").arg(timeText(m_explorer.now()), timeText(end())); }

QSize ScrubBar::sizeHint() const { return {420, 34}; }

QSize ScrubBar::minimumSizeHint() const { return {120, 30}; }

double ScrubBar::trackWidth() const { return std::max(1.0, width() - 2 * margin); }

double ScrubBar::xOf(Time t) const { return margin + m_scale.position(t) * trackWidth(); }

void ScrubBar::seekTo(double x)
{
    m_explorer.pause();
    m_explorer.seek(m_scale.time(std::clamp((x - margin) / trackWidth(), 0.0, 1.0)));
}

/// Ticks that would melt into a block say no more than one.
void ScrubBar::paintTicks(QPainter &painter) const
{
    const double top = height() / 2.0 - 12;
    painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 1.2));
    for (const double position : m_scale.positions(2.5 / trackWidth())) {
        const double x = margin + position * trackWidth();
        painter.drawLine(QPointF(x, top), QPointF(x, top + 5));
    }
}

void ScrubBar::paintFolds(QPainter &painter) const
{
    const double middle = height() / 2.0;
    double last = -100;
    for (const TimeScale::Fold &fold : m_scale.folds()) {
        const double x = margin + fold.position * trackWidth();
        if (x - last < 16)
            continue;
        QPainterPath tear(QPointF(x - 4, middle + 6));
        tear.lineTo(x - 1, middle - 6);
        tear.lineTo(x + 1, middle + 6);
        tear.lineTo(x + 4, middle - 6);
        painter.strokePath(tear, QPen(palette().color(QPalette::Window), 2.6));
        last = x;
    }
}

void ScrubBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double middle = height() / 2.0, here = xOf(m_explorer.now());
    const QColor accent = palette().color(QPalette::Highlight);
    painter.setPen(QPen(palette().color(QPalette::Mid), 5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(margin, middle), QPointF(margin + trackWidth(), middle));
    painter.setPen(QPen(accent, 5, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(margin, middle), QPointF(here, middle));
    paintFolds(painter);
    paintTicks(painter);
    painter.setPen(QPen(accent, 2.5));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawEllipse(QPointF(here, middle), knob, knob);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::WindowText), 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void ScrubBar::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        seekTo(event->position().x());
}

void ScrubBar::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton)
        seekTo(event->position().x());
}

void ScrubBar::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down: m_explorer.stepBack(); break;
    case Qt::Key_Right:
    case Qt::Key_Up: m_explorer.stepForward(); break;
    case Qt::Key_PageDown: seekTo(xOf(m_explorer.now()) - trackWidth() / 10); break;
    case Qt::Key_PageUp: seekTo(xOf(m_explorer.now()) + trackWidth() / 10); break;
    case Qt::Key_Home: m_explorer.toStart(); break;
    case Qt::Key_End: m_explorer.toEnd(); break;
    default: QWidget::keyPressEvent(event);
    }
}

bool ScrubBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const Time t = m_scale.time(std::clamp((help->pos().x() - margin) / trackWidth(), 0.0, 1.0));
        QToolTip::showText(help->globalPos(), tr("Go to %1").arg(timeText(t)), this);
        return true;
    }
    return QWidget::event(event);
}

void ScrubBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace teardown
