#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include "base/id.h"

#include <vector>

namespace teardown {

/// A table of what there is at one moment. `record` is what a row is about, to select it; invalid if nothing.
struct Snapshot {
    struct Row {
        QStringList cells;
        RecordId record;
        friend bool operator==(const Row &a, const Row &b) { return a.cells == b.cells && a.record == b.record; }
    };
    QStringList headers;
    std::vector<Row> rows;
};

/// Shows a Snapshot; a new one replaces it with as little disturbance to the view as possible.
class SnapshotModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(Snapshot snapshot);
    RecordId recordAt(int row) const;
    /// All cells as lines of text, separated by tabs.
    QString text() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void resize(std::size_t rows);

    Snapshot m_snapshot;
};

} // namespace teardown
