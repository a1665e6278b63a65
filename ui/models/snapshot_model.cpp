#include "models/snapshot_model.h"

namespace teardown {

void SnapshotModel::show(Snapshot snapshot)
{
    if (snapshot.headers != m_snapshot.headers) {
        beginResetModel();
        m_snapshot = std::move(snapshot);
        endResetModel();
        return;
    }
    resize(snapshot.rows.size());
    for (std::size_t i = 0; i < snapshot.rows.size(); ++i) {
        if (snapshot.rows[i] == m_snapshot.rows[i])
            continue;
        m_snapshot.rows[i] = std::move(snapshot.rows[i]);
        const int row = static_cast<int>(i);
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

void SnapshotModel::resize(std::size_t rows)
{
    const int before = rowCount(), after = static_cast<int>(rows);
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_snapshot.rows.resize(rows);
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_snapshot.rows.resize(rows);
        endRemoveRows();
    }
}

RecordId SnapshotModel::recordAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_snapshot.rows[static_cast<std::size_t>(row)].record : RecordId{};
}

QString SnapshotModel::text() const
{
    QStringList lines;
    for (const Snapshot::Row &row : m_snapshot.rows)
        lines += row.cells.join(QLatin1Char('\t'));
    return lines.join(QLatin1Char('\n'));
}

int SnapshotModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_snapshot.rows.size());
}

int SnapshotModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_snapshot.headers.size());
}

QVariant SnapshotModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return m_snapshot.rows[static_cast<std::size_t>(index.row())].cells.value(index.column());
}

QVariant SnapshotModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_snapshot.headers.value(section) : QVariant();
}

} // namespace teardown
