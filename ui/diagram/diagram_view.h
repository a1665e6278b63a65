#pragma once

#include <QAbstractScrollArea>
#include <QString>
#include <QTimer>

#include "diagram/diagram_thing.h"
#include "diagram/head.h"
#include "diagram/layout_builder.h"
#include "diagram/legend.h"
#include "diagram/moment.h"

#include <algorithm>
#include <memory>

namespace teardown {

constexpr double leastZoom = 0.25, mostZoom = 8; ///< as a figure may have it

class Explorer;
class Narrator;
class TopologyStrip;

/// The animated sequence diagram of what an Explorer shows. The machines stand fixed at the top; below them time runs
/// downwards. Follows the moment while it is in view.
///
/// Keys: up and down walk the events, left goes to the cause of the selected one, right to its first effect, Home and End
/// to the first and last; Enter seeks to the selected event; Ctrl with plus, minus and 0, or with the wheel, stretches time.
class DiagramView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit DiagramView(Explorer *explorer, QWidget *parent = nullptr);
    ~DiagramView() override;

    const LayoutOptions &options() const { return m_options; }
    /// Everything but the width, which the view sets.
    void setOptions(const LayoutOptions &options);
    /// What the lines and colours mean, below the diagram.
    void setLegend(bool shown);
    bool hasLegend() const { return m_hasLegend; }
    /// Follows the palette of the application unless a theme was set.
    void setDark(bool dark);
    bool isDark() const { return m_palette.dark; }

    /// For a room: everything so much larger, without the machines at the top and without a scroll bar. 1: as usual.
    void setStage(double scale);
    double stageScale() const { return m_scale; }

    /// The machines and cables above the picture; hidden on a stage.
    TopologyStrip &strip() { return *m_strip; }

    Explorer &explorer() const { return *m_explorer; }
    const DiagramLayout &layout() const { return m_builder->layout(); }
    /// The machines and cables as they are now, in pixels of the viewport.
    const DiagramHead &head() const { return m_head; }
    /// Pixels of the layout that the head takes; none on a stage.
    double headRoom() const { return m_scale > 1 ? 0 : headHeight; }
    /// What is at a point of the viewport.
    DiagramThing thingAt(QPoint point) const;
    /// The point of the viewport where `record` is drawn; of an arrow the middle. Null if it is not shown.
    QPointF pointOf(RecordId record) const;
    /// Around what is drawn of `record`, in the viewport, though it may be scrolled away. Empty if it is not shown.
    QRectF rectOf(RecordId record) const;
    void scrollTo(RecordId record);
    /// The moments at the upper and lower edge of what is in view; not after now.
    std::pair<Time, Time> timesInView() const;

    QSize sizeHint() const override { return {900, 640}; }
    QSize minimumSizeHint() const override { return {420, 240}; }

Q_SIGNALS:
    void contextRequested(const teardown::DiagramThing &thing, QPoint globalPosition);
    /// A click or Enter on a thing of the head.
    void opened(const teardown::DiagramThing &thing, QPoint globalPosition);
    void hovered(const QString &text);
    void optionsChanged();
    void whyWanted(); ///< of the selected event

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void rebuild();
    void runReplaced();
    void traceChanged();
    void momentChanged();
    void selectionChanged();
    void refreshMoment();
    void refreshHead();
    void refreshRange();
    void follow();
    void zoomBy(double factor, double atY);
    void zoomByWheel();
    QRectF visibleBody() const;
    QSizeF pageSize() const { return QSizeF(viewport()->size()) / m_scale; }
    double footRoom() const { return m_scale > 1 ? 0 : m_legend.height; }
    double pageHeight() const { return std::max(pageSize().height() - headRoom() - footRoom(), 1.0); }
    void refreshLegend();
    void paintLegendOn(Canvas &canvas) const;
    QPointF toBody(QPoint point) const;
    /// The record that stands for `record` in the picture: of a packet that was made, its departure.
    RecordId drawn(RecordId record) const;
    QRectF wayOf(PacketId packet) const;
    QRectF markBox(const DiagramEvent &event) const;

    void walk(int step);
    /// The nearest thing that one can stop at which led to `id`, or which it led to first; invalid if there is none.
    RecordId causeStop(RecordId id) const;
    RecordId effectStop(RecordId id) const;
    void pointAt(RecordId record);
    void paintLinks(Canvas &canvas) const;
    void paintLink(Canvas &canvas, RecordId from, RecordId to, const QString &text) const;
    void selectFirst(bool last);
    bool isStop(RecordId record) const;
    QString textOf(const DiagramThing &thing) const;
    void showTip(QPoint point, QPoint globalPosition);

    Explorer *m_explorer;
    LayoutOptions m_options;
    Palette m_palette;
    std::unique_ptr<LayoutBuilder> m_builder;
    std::size_t m_branch = 0;
    Moment m_moment;
    DiagramHead m_head;
    TopologyStrip *m_strip; ///< over the top of the viewport
    RecordId m_hovered;     ///< whose cause and effect are pointed out
    double m_scale = 1;     ///< pixels of the screen for one of the layout
    int m_wheelTurned = 0;  ///< eighths of a degree that the diagram does not show yet
    double m_wheelAt = 0;
    QTimer m_wheelRest; ///< runs until the wheel rests
    bool m_hasLegend = false;
    Legend m_legend; ///< nothing in it while it is not shown
    bool m_following = true;
    bool m_scrollsItself = false;
    bool m_themeSet = false;
};

} // namespace teardown
