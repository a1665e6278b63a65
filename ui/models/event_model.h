#pragma once

#include <QAbstractTableModel>

#include "controller/explorer.h"
#include "text/narrator.h"

#include <memory>
#include <vector>

namespace teardown {

/// What has happened up to the moment on the screen, one row a record; the twin of the diagram in words.
class EventModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { TimeColumn, WhereColumn, WhatColumn, DetailColumn, EffectColumn, RuleColumn, ColumnCount };

    EventModel(Explorer &explorer, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    RecordId recordAt(int row) const;
    /// The row of a record, or of the last one before it that has a row; -1 if there is none.
    int rowOf(RecordId record) const;

    /// Whether every record has a row, or only those that people care about.
    void setEverything(bool everything);

private:
    void reset();
    void takeIn();
    void followMoment();
    int rowsShown() const;
    QString text(RecordId record, int column) const;
    const Narrator &narrator() const;

    Explorer &m_explorer;
    bool m_everything = false;
    std::vector<RecordId> m_listed; ///< of the whole trace
    std::size_t m_seen = 0;         ///< records of the trace that were looked at
    std::size_t m_branch = 0;
    int m_shown = 0;
    mutable std::unique_ptr<Narrator> m_narrator;
    mutable const Trace *m_narrated = nullptr; ///< by m_narrator; traces move when a branch is added
};

} // namespace teardown
