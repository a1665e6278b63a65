#include "diagram/minimap.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include "controller/explorer.h"
#include "diagram/diagram_view.h"
#include "text/words.h"

#include <algorithm>
#include <cmath>

namespace teardown {

namespace {

constexpr int stripWidth = 5;

} // namespace

Minimap::Minimap(Explorer &explorer, DiagramView &view, QWidget *parent) : QWidget(parent), m_explorer(explorer), m_view(view)
{
    setObjectName(QStringLiteral("minimap"));
    setFixedWidth(sizeHint().width());
    setCursor(Qt::PointingHandCursor);
    setToolTip(tr("The whole run; click to go there"));
    setAccessibleName(tr("Map of the whole run"));
    const auto refresh = [this] {
        m_picture = {};
        update();
    };
    connect(&explorer, &Explorer::runReplaced, this, refresh);
    connect(&explorer, &Explorer::traceChanged, this, refresh);
    connect(&view, &DiagramView::optionsChanged, this, refresh);
    connect(&explorer, &Explorer::playbackChanged, this, refresh);
    connect(&explorer, &Explorer::momentChanged, this, [this, refresh] {
        if (m_pace.due(m_explorer))
            refresh();
    });
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, this, [this] { update(); });
}

/// Of the whole picture up to now.
double Minimap::height() const { return std::max(m_view.layout().axis.y(m_explorer.now()) + 24, 1.0); }

QString Minimap::partText() const
{
    const QScrollBar &bar = *m_view.verticalScrollBar();
    const TimeAxis &axis = m_view.layout().axis;
    const Time first = axis.time(bar.value()), last = std::min(axis.time(bar.value() + bar.pageStep()), m_explorer.now());
    return tr("The diagram shows %1 to %2 of %3.").arg(timeText(first), timeText(last), timeText(m_explorer.now()));
}

void Minimap::redraw()
{
    const double ratio = devicePixelRatioF();
    m_picture = QImage((QSizeF(size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    const double scale = std::min(1.0, QWidget::height() / height());
    drawPackets(painter, scale);
    drawStates(painter, scale);
}

/// One line a row of pixels is enough, however many packets there are; a loss is never hidden by what was not lost.
void Minimap::drawPackets(QPainter &painter, double scale) const
{
    const DiagramLayout &layout = m_view.layout();
    const Palette colours = Palette::of(palette());
    int row = -1;
    const auto draw = [&](double y, const QColor &colour) {
        if (static_cast<int>(y * scale) == row)
            return;
        row = static_cast<int>(y * scale);
        painter.fillRect(QRectF(stripWidth + 1, row, width() - 2 * stripWidth - 2, 1), colour);
    };
    for (const Hop &hop : layout.hops) {
        if (hop.departed.value >= m_explorer.shownRecords())
            break;
        draw(hop.y0, colours.of(layout.packets[hop.packet.value].look));
    }
    row = -1;
    for (const Mark &mark : layout.marks) {
        if (mark.kind == MarkKind::Loss && mark.record.value < m_explorer.shownRecords())
            draw(mark.at.y(), colours.trouble);
    }
}

void Minimap::drawStates(QPainter &painter, double scale) const
{
    const DiagramLayout &layout = m_view.layout();
    const Palette colours = Palette::of(palette());
    for (std::size_t node = 0; node < layout.pieces.size(); ++node) {
        if (!layout.columns.endHost[node])
            continue;
        const double x = node == 0 ? 0 : width() - stripWidth;
        for (const StatePiece &piece : layout.pieces[node]) {
            if (piece.record.valid() && piece.record.value >= m_explorer.shownRecords())
                break;
            const bool ended = piece.ended.valid() && piece.ended.value < m_explorer.shownRecords();
            const double bottom = ended ? piece.bottom : height();
            if (piece.state != TcpState::Closed)
                painter.fillRect(QRectF(x, piece.top * scale, stripWidth, std::max((bottom - piece.top) * scale, 1.0)),
                    colours.of(familyOf(piece.state)).ink);
        }
    }
}

void Minimap::paintEvent(QPaintEvent *)
{
    if (m_picture.isNull() || m_picture.size() != (QSizeF(size()) * devicePixelRatioF()).toSize())
        redraw();
    const Palette colours = Palette::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.panel);
    painter.drawImage(0, 0, m_picture);
    const double scale = std::min(1.0, QWidget::height() / height());
    const QScrollBar *bar = m_view.verticalScrollBar();
    const QRectF view(0.5, bar->value() * scale + 0.5, width() - 1,
        std::max(6.0, std::min<double>(bar->pageStep(), height() - bar->value()) * scale - 1));
    QColor veil = colours.accent;
    veil.setAlpha(36);
    painter.setPen(colours.accent);
    painter.setBrush(veil);
    painter.drawRect(view);
}

void Minimap::scrollTo(double y)
{
    const double scale = std::min(1.0, QWidget::height() / height());
    m_view.verticalScrollBar()->setValue(static_cast<int>(y / scale - m_view.verticalScrollBar()->pageStep() / 2.0));
}

void Minimap::mousePressEvent(QMouseEvent *event) { scrollTo(event->position().y()); }

void Minimap::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        scrollTo(event->position().y());
}

} // namespace teardown
