#include "presentation/stage_head.h"

#include <QPainter>

#include "controller/explorer.h"
#include "diagram/diagram_view.h"
#include "text/words.h"

#include <algorithm>

namespace teardown {

StageHead::StageHead(const Explorer &explorer, const DiagramView &diagram, QWidget *parent)
    : QWidget(parent),
      m_explorer(explorer),
      m_diagram(diagram)
{
    setObjectName(QStringLiteral("stageHead"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Machines and their states"));
    connect(&explorer, &Explorer::momentChanged, this, &StageHead::follow);
    hide();
}

void StageHead::setTextSize(int pixels)
{
    m_pixels = pixels;
    updateGeometry();
}

QSize StageHead::sizeHint() const { return {400, m_pixels * 3}; }

void StageHead::follow()
{
    if (!isVisible())
        return;
    setAccessibleDescription(text());
    update();
}

/// The state of an end host's connection; of any host that it is off.
QString StageHead::noteOf(std::uint32_t node) const
{
    if (!poweredOn(m_explorer.world(), NodeId{node}))
        return tr("off");
    const auto socket = mainSocket(m_explorer.world(), NodeId{node});
    if (!socket && !m_diagram.layout().columns.endHost[node])
        return {};
    const std::string_view state = name(socket ? socket->state : TcpState::Closed);
    return QString::fromUtf8(state.data(), std::ssize(state));
}

QString StageHead::text() const
{
    QStringList parts;
    for (std::uint32_t i = 0; i < m_explorer.setup().nodes.size(); ++i)
        parts += QStringLiteral("%1 %2").arg(nodeName(m_explorer.setup(), NodeId{i}), noteOf(i)).trimmed();
    return parts.join(QStringLiteral(", "));
}

void StageHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette colours = Palette::of(palette());
    painter.fillRect(rect(), colours.background);
    const Columns &columns = m_diagram.layout().columns;
    QFont font = this->font();
    font.setPixelSize(m_pixels);
    QFont state = font;
    state.setBold(true);
    for (std::uint32_t i = 0; i < columns.x.size(); ++i) {
        if (!columns.visible[i])
            continue;
        const auto put = [&](const QString &text, const QFont &face, int top, const QColor &ink, const QColor &ground) {
            painter.setFont(face);
            const int width = painter.fontMetrics().horizontalAdvance(text) + 20;
            const int x = static_cast<int>(columns.x[i] * m_diagram.stageScale()) - width / 2;
            const QRect box(std::clamp(x, 4, std::max(4, this->width() - width - 4)), top, width, m_pixels * 5 / 4);
            if (ground.isValid()) {
                painter.setPen(QPen(ink, 2));
                painter.setBrush(ground);
                painter.drawRoundedRect(box, 6, 6);
            }
            painter.setPen(ink);
            painter.drawText(box, Qt::AlignCenter, text);
        };
        put(nodeName(m_explorer.setup(), NodeId{i}), font, m_pixels / 8, colours.text, {});
        const auto socket = mainSocket(m_explorer.world(), NodeId{i});
        const auto &look = colours.of(socket ? familyOf(socket->state) : StateFamily::None);
        if (const QString note = noteOf(i); !note.isEmpty())
            put(note, state, m_pixels * 3 / 2, look.ink, look.fill);
    }
    painter.setPen(QPen(colours.rule, 2));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace teardown
