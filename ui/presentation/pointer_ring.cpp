#include "presentation/pointer_ring.h"

#include <QPainter>

namespace teardown {

namespace {

constexpr int across = 84;

} // namespace

PointerRing::PointerRing(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("pointerRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    resize(across, across);
    hide();
}

void PointerRing::moveTo(QPoint centre)
{
    move(centre - QPoint(across / 2, across / 2));
    raise();
    show();
}

void PointerRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor colour(0xf0, 0xe4, 0x42); // Okabe and Ito's yellow
    painter.setPen(QPen(palette().color(QPalette::Base), 8));
    painter.drawEllipse(rect().adjusted(6, 6, -6, -6));
    painter.setPen(QPen(colour.darker(palette().color(QPalette::Base).lightness() < 128 ? 100 : 150), 5));
    colour.setAlpha(56);
    painter.setBrush(colour);
    painter.drawEllipse(rect().adjusted(6, 6, -6, -6));
}

} // namespace teardown
