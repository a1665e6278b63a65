#pragma once

#include <QAbstractScrollArea>

#include "compare/compared_runs.h"
#include "diagram/head.h"
#include "diagram/moment.h"
#include "diagram/palette.h"

#include <memory>
#include <optional>
#include <utility>

namespace teardown {

/// The sequence diagrams of two runs side by side: the same moment is at the same height. Differences are marked between them.
class TwoDiagrams : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit TwoDiagrams(QWidget *parent = nullptr);

    /// `runs` must outlive the view or the next show().
    void show(const ComparedRuns &runs, const QString &leftTitle, const QString &rightTitle);
    /// Scrolls to a difference and marks it; -1: none.
    void setCurrent(int difference);
    /// The height of a difference in the picture; none if neither diagram draws it.
    std::optional<double> heightOf(const TraceDifference &difference) const;

Q_SIGNALS:
    void differenceClicked(int difference);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    struct Side {
        DiagramLayout layout;
        DiagramHead head;
        QString title;
    };

    void layOut();
    void paintSide(QPainter &painter, const Side &side, bool left) const;
    void paintDifferences(QPainter &painter) const;
    void paintFirstLabel(Canvas &canvas, QPointF at, const QColor &ink) const;
    double sideWidth() const;

    const ComparedRuns *m_runs = nullptr;
    QString m_titles[2];
    std::optional<std::pair<Side, Side>> m_sides;
    int m_current = -1;
    bool m_seen = false; ///< until then the current difference is kept in view, whatever size the view gets
};

} // namespace teardown
