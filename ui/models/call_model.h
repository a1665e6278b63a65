#pragma once

#include <QAbstractTableModel>

#include "controller/explorer.h"

#include <vector>

namespace teardown {

/// The system calls that were entered up to the moment on the screen, one row a call. One that has not returned by then says so.
class CallModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TimeColumn, HostColumn, ProcessColumn, CallColumn, ResultColumn, TookColumn, ColumnCount };

    CallModel(Explorer &explorer, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The CallEntered of a row; invalid if there is none.
    RecordId recordAt(int row) const;

private:
    void reset();
    void takeIn();
    void followMoment();
    int rowsShown() const;
    QString text(RecordId record, int column) const;
    QString outcome(const CallRecord &call) const;
    QString stay(const CallRecord &call) const;

    Explorer &m_explorer;
    std::vector<RecordId> m_entered; ///< of the whole trace
    std::size_t m_seen = 0;          ///< records of the trace that were looked at
    std::size_t m_branch = 0;
    int m_shown = 0;
};

} // namespace teardown
