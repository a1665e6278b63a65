#pragma once

#include <QAbstractScrollArea>
#include <QString>

#include "capture/observed_run.h"
#include "diagram/layout_builder.h"

#include <optional>
#include <utility>
#include <vector>

namespace teardown {

/// One captured connection as it is drawn.
struct CaptureLadder {
    QString title;
    ObservedRun run;
    bool isV6 = false;
};

/// Captured connections as sequence diagrams side by side on one time axis: the layout and the painter are those of runs, and
/// their states are marked as inferred.
///
/// Keys: up and down walk the segments, left and right change the diagram, Home and End go to the first and the last segment.
class CaptureLadders : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit CaptureLadders(QWidget *parent = nullptr);

    void show(std::vector<CaptureLadder> ladders);
    const std::vector<CaptureLadder> &ladders() const { return m_ladders; }
    const DiagramLayout &layout(std::size_t ladder) const { return m_layouts[ladder]; }
    /// Marks a segment and brings it into view; none: no segment.
    void select(std::size_t ladder, std::optional<std::size_t> segment);
    std::optional<std::size_t> selected() const { return m_segment; }
    /// The point of the viewport where the arrow of a segment begins.
    QPointF pointOf(std::size_t ladder, std::size_t segment) const;
    LayoutOptions layoutOptions(double width) const;

Q_SIGNALS:
    void segmentSelected(std::size_t ladder, std::size_t segment);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void refreshRange();
    double ladderWidth() const;
    double shiftOf(std::size_t ladder) const;
    QRectF body() const;
    void paintLadder(QPainter &painter, std::size_t ladder) const;
    void walk(int step);
    void announce();

    std::vector<CaptureLadder> m_ladders;
    std::vector<DiagramLayout> m_layouts; ///< by ladder
    double m_height = 0;
    double m_laidOutFor = 0; ///< width of one ladder
    std::size_t m_current = 0;
    std::optional<std::size_t> m_segment;
};

} // namespace teardown
