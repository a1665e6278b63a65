#pragma once

#include <QWidget>

#include "controller/forecaster.h"
#include "controller/refresh_pace.h"
#include "models/snapshot_model.h"

class QLabel;
class QTableView;

namespace teardown {

/// What everything waits for, and who will notice, and when: looked up on a copy of the run.
class WaitingPanel : public QWidget {
    Q_OBJECT

public:
    explicit WaitingPanel(Explorer &explorer, QWidget *parent = nullptr);

    Forecaster &forecaster() { return m_forecaster; }
    QTableView &table() { return *m_table; }
    /// The sentence and the table as lines of text, cells separated by tabs.
    QString text() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void refresh();
    void select(int row);

    Explorer &m_explorer;
    Forecaster m_forecaster;
    RefreshPace m_pace;
    QLabel *m_first;
    QTableView *m_table;
    SnapshotModel *m_model;
};

} // namespace teardown
