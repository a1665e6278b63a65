#pragma once

#include <QImage>
#include <QWidget>

#include "controller/refresh_pace.h"

namespace teardown {

class DiagramView;
class Explorer;

/// The whole diagram, small: states of both ends at its edges, packets between them, and what the view shows of it. A click or a
/// drag scrolls there. For the mouse only: the keys of the diagram do the same.
class Minimap : public QWidget {
    Q_OBJECT

public:
    Minimap(Explorer &explorer, DiagramView &view, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {28, 200}; }
    /// Which part of the run the diagram shows, as a sentence.
    QString partText() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void redraw();
    void drawPackets(QPainter &painter, double scale) const;
    void drawStates(QPainter &painter, double scale) const;
    double height() const;
    void scrollTo(double y);

    Explorer &m_explorer;
    DiagramView &m_view;
    RefreshPace m_pace;
    QImage m_picture;
};

} // namespace teardown
