#pragma once

#include <QWidget>

#include "diagram/head.h"
#include "diagram/palette.h"

#include <vector>

namespace teardown {

/// The machines and cables above a diagram, as things that one can handle. A click opens a thing, a right click offers what
/// can be done to it.
///
/// Keys: right and left walk through the things, Home and End go to the first and last, Enter opens, the Menu key or
/// Shift+F10 offers the actions.
class TopologyStrip : public QWidget {
    Q_OBJECT

public:
    explicit TopologyStrip(QWidget *parent);

    void show(DiagramHead head, const Palette &palette);
    const std::vector<HeadThing> &things() const { return m_things; }
    /// The thing that the keys act on; an index in things(), or -1.
    int current() const;
    void setCurrent(int index);
    void openCurrent() { open(current()); }
    void offerCurrent() { offer(current()); }

Q_SIGNALS:
    void opened(const teardown::DiagramThing &thing, QPoint globalPosition);
    void contextRequested(const teardown::DiagramThing &thing, QPoint globalPosition);
    void hovered(const teardown::DiagramThing &thing);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    void walk(int step);
    void open(int index);
    void offer(int index);
    int indexAt(QPointF point) const;
    QPoint below(int index) const;
    void tell();

    DiagramHead m_head;
    Palette m_palette;
    std::vector<HeadThing> m_things;
    DiagramThing m_current, m_pressed; ///< Background: none
};

} // namespace teardown
