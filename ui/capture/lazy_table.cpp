#include "capture/lazy_table.h"

namespace teardown {

void LazyTable::setContent(Content content)
{
    beginResetModel();
    m_content = std::move(content);
    endResetModel();
}

QVariant LazyTable::data(const QModelIndex &index, int role) const
{
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return m_content.text(index.row(), index.column());
    if (role == sortRole)
        return m_content.key ? m_content.key(index.row(), index.column()) : data(index, Qt::DisplayRole);
    if (role == Qt::TextAlignmentRole && m_content.isNumber && m_content.isNumber(index.column()))
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant LazyTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole)
        return m_headings.value(section);
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && m_content.isNumber && m_content.isNumber(section))
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

LazyFilter::LazyFilter(QObject *parent) : QSortFilterProxyModel(parent) { setSortRole(LazyTable::sortRole); }

void LazyFilter::filter(const QString &words, int column, const QString &text)
{
    m_words = words;
    m_column = column;
    m_text = text;
    invalidateFilter();
}

bool LazyFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto text = [&](int column) { return sourceModel()->index(row, column, parent).data().toString(); };
    if (!m_text.isEmpty() && text(m_column) != m_text)
        return false;
    if (m_words.isEmpty())
        return true;
    for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
        if (text(column).contains(m_words, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace teardown
