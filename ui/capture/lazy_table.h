#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QStringList>

#include <functional>
#include <utility>

namespace teardown {

/// A table of text whose cells are made when they are looked at, so that a million rows cost nothing.
class LazyTable : public QAbstractTableModel {
    Q_OBJECT

public:
    static constexpr int sortRole = Qt::UserRole; ///< what a column is sorted by, if not its text

    struct Content {
        int rows = 0;
        std::function<QString(int row, int column)> text;
        std::function<QVariant(int row, int column)> key = {}; ///< to sort by; may be empty
        std::function<bool(int column)> isNumber = {};         ///< numbers stand at the right edge; may be empty
    };

    explicit LazyTable(QStringList headings, QObject *parent = nullptr)
        : QAbstractTableModel(parent),
          m_headings(std::move(headings))
    {
    }

    void setContent(Content content);
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_content.rows; }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_headings.size());
    }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_headings;
    Content m_content;
};

/// Sorts a table, and leaves only the rows that have some words anywhere and another text in one column as it is.
class LazyFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit LazyFilter(QObject *parent = nullptr);

    /// "": whatever it is.
    void filter(const QString &words, int column, const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QString m_words, m_text;
    int m_column = 0;
};

} // namespace teardown
