#include "panels/buffer_panel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace teardown {

namespace {

constexpr int margin = 12, barHeight = 12, columnWidth = 430;

/// Paints the ends in as many columns as there is room for, connections first.
class Bars : public QWidget {
public:
    Bars(const std::vector<BufferEnd> &ends, QWidget *parent) : QWidget(parent), m_ends(ends)
    {
        setObjectName(QStringLiteral("bufferBars"));
    }

    int rowHeight() const { return 4 * lineHeight() + 2 * (barHeight + 8); }
    /// Letters that another font lends may be higher than those of the font.
    int lineHeight() const
    {
        return std::max(fontMetrics().height(), fontMetrics().size(0, BufferPanel::tr("%1 B unread")).height());
    }
    int columns() const { return std::max(1, (width() - margin) / columnWidth); }
    int heightFor() const { return margin + (static_cast<int>(m_ends.size()) + columns() - 1) / columns() * rowHeight(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_ends.empty()) {
            painter.setPen(palette().color(QPalette::PlaceholderText));
            painter.drawText(rect().adjusted(margin, margin, -margin, -margin), Qt::TextWordWrap,
                BufferPanel::tr("No socket has a buffer now."));
        }
        for (std::size_t i = 0; i < m_ends.size(); ++i)
            paintEnd(painter, m_ends[i], cell(i));
    }

    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QWidget::event(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        QString text;
        for (std::size_t i = 0; i < m_ends.size(); ++i) {
            for (const BufferBar &bar : m_ends[i].bars)
                if (cell(i).contains(help->pos()))
                    text += (text.isEmpty() ? QString() : QStringLiteral("\n")) + bar.name + QStringLiteral(": ") + bar.text;
        }
        QToolTip::showText(help->globalPos(), text, this);
        return true;
    }

private:
    QRect cell(std::size_t index) const
    {
        const int i = static_cast<int>(index), width = (this->width() - margin) / columns();
        return {margin + i % columns() * width, margin + i / columns() * rowHeight(), width - margin, rowHeight() - margin};
    }

    QColor colourOf(BufferBar::Kind kind) const
    {
        const QColor accent = palette().color(QPalette::Highlight);
        return kind == BufferBar::Kind::Unsent ? palette().color(QPalette::PlaceholderText) : accent;
    }

    /// Something is never drawn as nothing.
    void paintBar(QPainter &painter, const BufferBar &bar, const QRect &box) const
    {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawRect(box);
        const double scale = box.width() / static_cast<double>(std::max<std::uint64_t>({bar.limit, bar.total(), 1}));
        double x = box.left() + 1;
        for (const BufferBar::Part &part : bar.parts) {
            if (part.amount == 0)
                continue;
            const double width = std::min(std::max(static_cast<double>(part.amount) * scale, 3.0), box.right() - x);
            const QRectF filled(x, box.top() + 1, width, box.height() - 1);
            painter.fillRect(filled, colourOf(part.kind));
            if (part.kind == BufferBar::Kind::Unsent)
                painter.fillRect(filled, QBrush(palette().color(QPalette::Base), Qt::BDiagPattern));
            x += width;
        }
        if (!bar.window || *bar.window >= bar.limit)
            return;
        const double at = box.left() + static_cast<double>(*bar.window) * scale;
        painter.setPen(QPen(palette().color(QPalette::WindowText), 1.6));
        painter.drawLine(QPointF(at, box.top() - 3), QPointF(at, box.bottom() + 4));
    }

    void paintEnd(QPainter &painter, const BufferEnd &end, const QRect &box) const
    {
        const int line = lineHeight();
        int y = box.top();
        QFont bold = font();
        bold.setBold(true);
        painter.setFont(bold);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(QRect(box.left(), y, box.width(), line), Qt::AlignLeft, end.title);
        painter.setFont(font());
        y += line + 3;
        for (const BufferBar &bar : end.bars) {
            painter.setPen(palette().color(QPalette::WindowText));
            const QString words = fontMetrics().elidedText(shortText(bar), Qt::ElideRight, box.width());
            painter.drawText(QRect(box.left(), y, box.width(), line), Qt::AlignLeft, words);
            y += line + 2;
            paintBar(painter, bar, QRect(box.left(), y, box.width() - 1, barHeight));
            y += barHeight + 6;
        }
    }

    QString shortText(const BufferBar &bar) const
    {
        QStringList parts;
        for (const BufferBar::Part &part : bar.parts) {
            switch (part.kind) {
            case BufferBar::Kind::Unacknowledged: parts += BufferPanel::tr("%1 B unacknowledged").arg(part.amount); break;
            case BufferBar::Kind::Unsent: parts += BufferPanel::tr("%1 B unsent").arg(part.amount); break;
            case BufferBar::Kind::Unread: parts += BufferPanel::tr("%1 B unread").arg(part.amount); break;
            case BufferBar::Kind::Waiting: parts += BufferPanel::tr("%1 connections wait").arg(part.amount); break;
            }
        }
        const bool bytes = bar.parts.front().kind != BufferBar::Kind::Waiting;
        const QString text = QStringLiteral("%1: %2").arg(bar.name, parts.join(QStringLiteral(", ")));
        return bytes ? BufferPanel::tr("%1, of %2 B; window %3 B").arg(text).arg(bar.limit).arg(bar.window.value_or(0))
                     : BufferPanel::tr("%1, the backlog is %2").arg(text).arg(bar.limit);
    }

    const std::vector<BufferEnd> &m_ends;
};

} // namespace

BufferPanel::BufferPanel(Explorer &explorer, QWidget *parent)
    : QScrollArea(parent),
      m_explorer(explorer),
      m_bars(new Bars(m_ends, this))
{
    setObjectName(QStringLiteral("bufferPanel"));
    setAccessibleName(tr("Buffers"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setWidget(m_bars);
    connect(&explorer, &Explorer::momentChanged, this, &BufferPanel::follow);
    connect(&explorer, &Explorer::playbackChanged, this, &BufferPanel::follow);
}

void BufferPanel::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    refresh();
}

void BufferPanel::follow()
{
    if (isVisible() && m_pace.due(m_explorer))
        refresh();
}

void BufferPanel::refresh()
{
    m_ends = buffersNow(m_explorer);
    m_bars->setMinimumHeight(static_cast<Bars *>(m_bars)->heightFor());
    m_bars->update();
    setAccessibleDescription(text());
}

QString BufferPanel::text() const
{
    QStringList lines;
    for (const BufferEnd &end : m_ends) {
        lines += end.title;
        for (const BufferBar &bar : end.bars)
            lines += QStringLiteral("  %1: %2").arg(bar.name, bar.text);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace teardown
