#include "diagram/topology_strip.h"

#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "diagram/painter_canvas.h"
#include "diagram/strip_accessible.h"

#include <algorithm>
#include <utility>

namespace teardown {

TopologyStrip::TopologyStrip(QWidget *parent) : QWidget(parent)
{
    static const bool accessible = (QAccessible::installFactory(accessibleStrip), true);
    Q_UNUSED(accessible)
    setObjectName(QStringLiteral("topologyStrip"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Machines and cables"));
    setAccessibleDescription(tr("The arrow keys walk through machines, processes and cables. Enter opens one."));
}

void TopologyStrip::show(DiagramHead head, const Palette &palette)
{
    m_head = std::move(head);
    m_palette = palette;
    m_things = thingsOf(m_head);
    update();
}

// --- the current thing

int TopologyStrip::current() const
{
    const auto found =
        std::find_if(m_things.begin(), m_things.end(), [&](const HeadThing &t) { return isSameThing(t.thing, m_current); });
    return found == m_things.end() ? -1 : static_cast<int>(found - m_things.begin());
}

void TopologyStrip::setCurrent(int index)
{
    m_current = index >= 0 && index < std::ssize(m_things) ? m_things[static_cast<std::size_t>(index)].thing : DiagramThing();
    tell();
    update();
}

/// A screen reader hears what the keys have come to.
void TopologyStrip::tell()
{
    const int index = current();
    if (index < 0)
        return;
    const QString text = m_things[static_cast<std::size_t>(index)].text;
    setAccessibleDescription(text);
    QAccessibleEvent focused(this, QAccessible::Focus);
    focused.setChild(index);
    QAccessible::updateAccessibility(&focused);
    Q_EMIT hovered(m_current);
}

/// A thing that has gone, such as a packet that has arrived, is followed by the first one.
void TopologyStrip::walk(int step)
{
    const int last = static_cast<int>(m_things.size()) - 1, from = current();
    setCurrent(from < 0 ? (step > 0 ? 0 : last) : std::clamp(from + step, 0, last));
}

QPoint TopologyStrip::below(int index) const
{
    return mapToGlobal(m_things[static_cast<std::size_t>(index)].box.bottomLeft().toPoint());
}

/// What comes of it may replace all things, so it is given a copy.
void TopologyStrip::open(int index)
{
    if (index < 0)
        return;
    const DiagramThing thing = m_things[static_cast<std::size_t>(index)].thing;
    Q_EMIT opened(thing, below(index));
}

void TopologyStrip::offer(int index)
{
    if (index < 0 || QApplication::activePopupWidget())
        return;
    const DiagramThing thing = m_things[static_cast<std::size_t>(index)].thing;
    Q_EMIT contextRequested(thing, below(index));
}

// --- painting

void TopologyStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    PainterCanvas canvas(painter);
    canvas.rect(rect(), 0, m_palette.background, {});
    paintHead(m_head, m_palette, canvas);
    canvas.line({0, height() - 0.5}, {double(width()), height() - 0.5}, {m_palette.rule, 1});
    if (const int index = current(); index >= 0 && hasFocus())
        canvas.rect(m_things[static_cast<std::size_t>(index)].box.adjusted(-1, -1, 1, 1), 4, {}, {m_palette.accent, 2});
    else if (hasFocus())
        canvas.rect(QRectF(rect()).adjusted(1, 1, -1, -1), 0, {}, {m_palette.accent, 1});
}

// --- mouse

int TopologyStrip::indexAt(QPointF point) const
{
    const auto found =
        std::find_if(m_things.rbegin(), m_things.rend(), [&](const HeadThing &t) { return t.box.contains(point); });
    return static_cast<int>(m_things.rend() - found) - 1;
}

void TopologyStrip::mousePressEvent(QMouseEvent *event)
{
    setCurrent(indexAt(event->position()));
    m_pressed = event->button() == Qt::LeftButton ? m_current : DiagramThing();
}

void TopologyStrip::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position());
    const DiagramThing pressed = std::exchange(m_pressed, DiagramThing());
    if (event->button() != Qt::LeftButton || index < 0 || pressed.kind == DiagramThing::Kind::Background)
        return;
    if (isSameThing(pressed, m_things[static_cast<std::size_t>(index)].thing))
        open(index);
}

void TopologyStrip::mouseMoveEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position());
    setCursor(index < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    Q_EMIT hovered(index < 0 ? DiagramThing() : m_things[static_cast<std::size_t>(index)].thing);
}

void TopologyStrip::leaveEvent(QEvent *event)
{
    Q_EMIT hovered({});
    QWidget::leaveEvent(event);
}

void TopologyStrip::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() != QContextMenuEvent::Mouse)
        return offer(current());
    const int index = indexAt(event->pos());
    setCurrent(index);
    if (index < 0)
        return;
    const DiagramThing thing = m_things[static_cast<std::size_t>(index)].thing;
    Q_EMIT contextRequested(thing, event->globalPos());
}

bool TopologyStrip::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = indexAt(help->pos());
        const QString text = index < 0 ? QString() : m_things[static_cast<std::size_t>(index)].text;
        QToolTip::showText(
            help->globalPos(), text.isEmpty() ? QString() : QStringLiteral("<qt>%1</qt>").arg(text.toHtmlEscaped()), this);
        return true;
    }
    return QWidget::event(event);
}

// --- keys

void TopologyStrip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: return walk(isRightToLeft() && event->key() == Qt::Key_Left ? 1 : -1);
    case Qt::Key_Right:
    case Qt::Key_Down: return walk(isRightToLeft() && event->key() == Qt::Key_Right ? -1 : 1);
    case Qt::Key_Home: return setCurrent(0);
    case Qt::Key_End: return setCurrent(static_cast<int>(m_things.size()) - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter: return openCurrent();
    case Qt::Key_Menu: return offerCurrent();
    case Qt::Key_F10:
        if (event->modifiers().testFlag(Qt::ShiftModifier))
            return offerCurrent();
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

void TopologyStrip::focusInEvent(QFocusEvent *event)
{
    if (current() < 0 && event->reason() != Qt::MouseFocusReason)
        setCurrent(0);
    else
        tell();
    QWidget::focusInEvent(event);
}

void TopologyStrip::focusOutEvent(QFocusEvent *event)
{
    Q_EMIT hovered({});
    QWidget::focusOutEvent(event);
}

} // namespace teardown
