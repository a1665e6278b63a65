#pragma once

#include <QObject>
#include <QTimer>

#include <vector>

class QTableView;

namespace teardown {

/// How all tables look and behave: whole rows, nothing to edit, no grid, one line a row. A cell that is cut is read in its
/// tooltip.
void makeQuiet(QTableView &view);

/// For a short table of sentences: where the columns have no room beside one another, the widest break their text.
void letWrap(QTableView &view);

/// Keeps the columns of a table as wide as what stands in them, the last one at least up to the edge. A column that a person has
/// set stays as it is, and none gets narrower while rows only change: that would be restless.
class ColumnFitter : public QObject {
    Q_OBJECT

public:
    /// Belongs to `view`, which has its model.
    explicit ColumnFitter(QTableView &view);

    /// Pixels that the columns need for what is in the table; 0 before it was shown.
    int wanted() const;

Q_SIGNALS:
    void fitted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void forget();
    void want(int first, int last);
    void fit();
    void stretchLast();
    void wrapInto(int room);

    QTableView &m_view;
    QTimer m_soon;
    bool m_fitting = false;
    int m_first = 0, m_last = -1; ///< rows that are not measured yet
    std::vector<int> m_widths;    ///< of the columns, for all of what stands in them
    std::vector<int> m_given;     ///< less, where the text is broken
    std::vector<bool> m_own;      ///< columns that a person has set
};

} // namespace teardown
