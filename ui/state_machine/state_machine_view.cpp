#include "state_machine/state_machine_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include "diagram/painter_canvas.h"
#include "text/markup.h"
#include "text/words.h"
#include "theme.h"

#include <algorithm>

namespace teardown {

namespace {

constexpr double reach = 7; // pixels from a line that still mean it
constexpr double marginX = 6, marginTop = 14, marginBottom = 2;

double distanceTo(const StateFigure::Arrow &arrow, QPointF point)
{
    const QPointF way = arrow.head - arrow.tail, to = point - arrow.tail;
    const double length = QPointF::dotProduct(way, way);
    const double share = length > 0 ? std::clamp(QPointF::dotProduct(to, way) / length, 0.0, 1.0) : 0;
    return QLineF(point, arrow.tail + way * share).length();
}

NodeId endHost(const Setup &setup, bool client)
{
    return NodeId{client ? 0 : static_cast<std::uint32_t>(setup.nodes.size()) - 1};
}

} // namespace

StateMachineView::StateMachineView(Explorer &explorer, QWidget *parent) : QWidget(parent), m_explorer(explorer), m_states(explorer, this)
{
    setObjectName(QStringLiteral("stateMachine"));
    setAccessibleName(tr("State machine of both ends"));
    setFocusPolicy(Qt::StrongFocus);
    connect(&explorer, &Explorer::momentChanged, this, &StateMachineView::follow);
    connect(&explorer, &Explorer::traceChanged, this, &StateMachineView::follow);
    connect(&explorer, &Explorer::runReplaced, this, &StateMachineView::follow);
    connect(&explorer, &Explorer::selectionChanged, this, [this] { update(); });
    follow();
}

void StateMachineView::follow()
{
    if (!isVisible())
        return;
    const Setup &setup = m_explorer.setup();
    const StateHistory &states = m_states.history();
    m_client = states.pathOf(endHost(setup, true), m_explorer.shownRecords());
    m_server = states.pathOf(endHost(setup, false), m_explorer.shownRecords());
    layOut();
}

void StateMachineView::layOut()
{
    const QSizeF room(width() - 2 * marginX, height() - marginTop - marginBottom);
    m_figure = layoutStateFigure(room, m_client, m_server);
    setAccessibleDescription(describe(m_figure, m_client, m_server));
    update();
}

void StateMachineView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    follow();
}

void StateMachineView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void StateMachineView::paintEvent(QPaintEvent *)
{
    const Palette palette = paletteInForce();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), palette.background);
    painter.translate(marginX, marginTop);
    PainterCanvas canvas(painter);
    paintStateFigure(m_figure, m_explorer.selected(), palette, canvas);
    if (hasFocus()) {
        painter.resetTransform();
        painter.setPen(palette.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

const StateFigure::Arrow *StateMachineView::arrowAt(QPointF point) const
{
    const StateFigure::Arrow *nearest = nullptr;
    double best = reach;
    for (const StateFigure::Arrow &arrow : m_figure.arrows) {
        const double distance = distanceTo(arrow, point - QPointF(marginX, marginTop));
        if (distance < best) {
            best = distance;
            nearest = &arrow;
        }
    }
    return nearest;
}

void StateMachineView::mousePressEvent(QMouseEvent *event)
{
    if (const StateFigure::Arrow *arrow = arrowAt(event->position()); arrow && arrow->last.valid())
        m_explorer.select(arrow->last);
}

void StateMachineView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)
        walk(event->key() == Qt::Key_Right ? 1 : -1);
    else
        QWidget::keyPressEvent(event);
}

/// To the change of state of either end before or after the selected record.
void StateMachineView::walk(int by)
{
    std::vector<RecordId> records;
    for (const StatePath *path : {&m_client, &m_server}) {
        for (const StatePath::Step &step : path->steps)
            records.push_back(step.record);
    }
    std::sort(records.begin(), records.end());
    if (records.empty())
        return;
    const RecordId selected = m_explorer.selected();
    if (!selected.valid()) {
        m_explorer.select(by > 0 ? records.front() : records.back());
        return;
    }
    const auto after = std::upper_bound(records.begin(), records.end(), selected);
    const auto atOrAfter = std::lower_bound(records.begin(), records.end(), selected);
    if (by > 0 && after != records.end())
        m_explorer.select(*after);
    else if (by < 0 && atOrAfter != records.begin())
        m_explorer.select(*std::prev(atOrAfter));
}

QString StateMachineView::tipAt(QPointF point) const
{
    for (const StateFigure::Box &box : m_figure.boxes) {
        if (box.box.contains(point - QPointF(marginX, marginTop)))
            return toPlainText(stateMeaning(box.state));
    }
    const StateFigure::Arrow *arrow = arrowAt(point);
    if (!arrow)
        return {};
    const QString move =
        tr("%1 → %2: %3")
            .arg(QString::fromLatin1(name(arrow->from).data(), std::ssize(name(arrow->from))),
                QString::fromLatin1(name(arrow->to).data(), std::ssize(name(arrow->to))), moveText(arrow->from, arrow->to));
    return arrow->label.isEmpty() ? move : tr("%1 (taken: %2)").arg(move, arrow->label);
}

bool StateMachineView::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), tipAt(help->pos()), this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace teardown
