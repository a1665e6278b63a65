#include "panels/transport_icon.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace teardown {

namespace {

/// Of a 16 x 16 square.
QPainterPath triangle(double from, double to)
{
    QPainterPath path(QPointF(from, 3));
    path.lineTo(to, 8);
    path.lineTo(from, 13);
    path.closeSubpath();
    return path;
}

QPainterPath shapeOf(TransportIcon which)
{
    QPainterPath path;
    switch (which) {
    case TransportIcon::ToStart:
        path = triangle(13, 5);
        path.addRect(3, 3, 1.6, 10);
        break;
    case TransportIcon::StepBack: path = triangle(12, 4); break;
    case TransportIcon::Play: path = triangle(4, 13); break;
    case TransportIcon::Pause:
        path.addRect(4, 3, 2.8, 10);
        path.addRect(9.2, 3, 2.8, 10);
        break;
    case TransportIcon::StepForward: path = triangle(4, 12); break;
    case TransportIcon::ToEnd:
        path = triangle(3, 11);
        path.addRect(11.4, 3, 1.6, 10);
        break;
    }
    return path;
}

class ShapeIcon : public QIconEngine {
public:
    explicit ShapeIcon(TransportIcon which) : m_which(which) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette::ColorGroup group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(rect.width() / 16.0, rect.height() / 16.0);
        painter->fillPath(shapeOf(m_which), QGuiApplication::palette().color(group, QPalette::ButtonText));
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new ShapeIcon(*this); }

private:
    TransportIcon m_which;
};

} // namespace

QIcon transportIcon(TransportIcon which) { return QIcon(new ShapeIcon(which)); }

} // namespace teardown
