#pragma once

#include <QWidget>

#include "controller/explorer.h"
#include "controller/trace_reader.h"
#include "state_machine/state_figure.h"

namespace teardown {

/// The state machine with both ends on it and the way each took. A click on an arrow, or the left and right keys, select the
/// change of state.
class StateMachineView : public QWidget {
    Q_OBJECT

public:
    explicit StateMachineView(Explorer &explorer, QWidget *parent = nullptr);

    const StateFigure &figure() const { return m_figure; }
    QSize minimumSizeHint() const override { return {360, 150}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    void follow();
    void layOut();
    const StateFigure::Arrow *arrowAt(QPointF point) const;
    QString tipAt(QPointF point) const;
    void walk(int by);

    Explorer &m_explorer;
    TraceReader<StateHistory> m_states;
    StatePath m_client, m_server;
    StateFigure m_figure;
};

} // namespace teardown
