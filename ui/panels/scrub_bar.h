#pragma once

#include <QWidget>

#include "controller/explorer.h"
#include "controller/refresh_pace.h"
#include "panels/time_scale.h"

class QPainter;

namespace teardown {

/// The whole run as a bar: what has happened and what will happen if nobody acts as ticks, idle time shortened. Drag to
/// seek; with the keyboard Left and Right go from event to event, Home and End to the ends.
class ScrubBar : public QWidget {
    Q_OBJECT

public:
    ScrubBar(Explorer &explorer, QWidget *parent);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    Explorer &explorer() const { return m_explorer; }
    /// The moment at its right end.
    Time end() const { return m_scale.time(1); }
    /// "1.014 s of 65 s"
    QString valueText() const;
    /// Where a moment is on the widget, in its coordinates.
    double xOf(Time t) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void lookAhead();
    void followMoment();
    void seekTo(double x);
    double trackWidth() const;
    void paintTicks(QPainter &painter) const;
    void paintFolds(QPainter &painter) const;

    Explorer &m_explorer;
    TimeScale m_scale;
    RefreshPace m_pace; ///< of what is told to a screen reader
    std::size_t m_expected = 0; ///< records of the run if nobody acts, as far as was looked ahead
};

} // namespace teardown
