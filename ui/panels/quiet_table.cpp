#include "panels/quiet_table.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QScopedValueRollback>
#include <QTableView>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace teardown {

namespace {

constexpr int soonMs = 50;
constexpr int mostRowsMeasured = 200;
constexpr int besideText = 13;    // pixels of a cell
constexpr int mostOfTheRoom = 45; // percent of the table's width that one column takes by itself
constexpr int neverCut = 320;     // pixels that it takes where the table is narrow
constexpr int narrowest = 120;    // pixels of a column whose text is broken
constexpr int mostRowsWrapped = 60;

/// Reads a cell that is cut.
class CutCellTip : public QObject {
public:
    explicit CutCellTip(QTableView &view) : QObject(&view), m_view(view) { view.viewport()->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QObject::eventFilter(watched, event);
        const auto *help = static_cast<QHelpEvent *>(event);
        const QModelIndex cell = m_view.indexAt(help->pos());
        const QRect box = m_view.visualRect(cell);
        const bool cut = cell.isValid() && m_view.sizeHintForIndex(cell).width() > box.width();
        if (cell.data(Qt::ToolTipRole).isValid() && cell.data(Qt::ToolTipRole) != cell.data())
            return QObject::eventFilter(watched, event); // it says more than the cell
        QToolTip::showText(help->globalPos(), cut ? cell.data().toString() : QString(), m_view.viewport(), box);
        return true;
    }

private:
    QTableView &m_view;
};

int widthOfColumn(const QTableView &view, int column, int first, int last)
{
    const QString heading = view.model()->headerData(column, Qt::Horizontal).toString();
    int width = view.horizontalHeader()->fontMetrics().horizontalAdvance(heading) + besideText;
    for (int row = std::max(first, last - mostRowsMeasured); row <= last; ++row)
        width = std::max(
            width, view.fontMetrics().horizontalAdvance(view.model()->index(row, column).data().toString()) + besideText);
    return width;
}

} // namespace

void makeQuiet(QTableView &view)
{
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setEditTriggers(QAbstractItemView::NoEditTriggers);
    view.setTabKeyNavigation(false);
    view.setShowGrid(false);
    view.setWordWrap(false);
    view.setFrameShape(QFrame::NoFrame);
    view.verticalHeader()->hide();
    view.verticalHeader()->setDefaultSectionSize(view.fontMetrics().height() + 6);
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setStretchLastSection(true);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    new CutCellTip(view);
}

void letWrap(QTableView &view) { view.setWordWrap(true); }

ColumnFitter::ColumnFitter(QTableView &view) : QObject(&view), m_view(view)
{
    view.horizontalHeader()->setStretchLastSection(false); // it would squeeze the last column where room is short
    view.viewport()->installEventFilter(this);
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, &ColumnFitter::fit);
    const QAbstractItemModel *model = view.model();
    connect(
        model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) { want(first, last); });
    connect(model, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &first, const QModelIndex &last) { want(first.row(), last.row()); });
    connect(model, &QAbstractItemModel::modelReset, this, &ColumnFitter::forget);
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (m_view.model()->rowCount() == 0)
            forget(); // what comes now is something else
    });
    connect(view.horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (m_fitting || column >= static_cast<int>(m_own.size()))
            return;
        m_own[static_cast<std::size_t>(column)] = true;
        stretchLast();
    });
    forget();
}

void ColumnFitter::forget()
{
    m_widths.clear();
    m_given.clear();
    m_last = -1;
    want(0, m_view.model()->rowCount() - 1);
}

void ColumnFitter::want(int first, int last)
{
    m_first = m_last < 0 ? first : std::min(m_first, first);
    m_last = std::max(m_last, last);
    if (!m_soon.isActive())
        m_soon.start();
}

int ColumnFitter::wanted() const { return std::accumulate(m_widths.begin(), m_widths.end(), 0); }

void ColumnFitter::fit()
{
    if (!m_view.isVisible())
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const auto columns = static_cast<std::size_t>(m_view.model()->columnCount());
    m_widths.resize(columns);
    m_own.resize(columns);
    const int last = std::min(m_last, m_view.model()->rowCount() - 1);
    const int most = std::max(m_view.viewport()->width() * mostOfTheRoom / 100, neverCut);
    for (std::size_t i = 0; i < columns; ++i) {
        const int column = static_cast<int>(i);
        m_widths[i] = std::max(m_widths[i], std::min(widthOfColumn(m_view, column, m_first, last), most));
    }
    m_given = m_widths;
    if (m_view.wordWrap() && m_view.model()->rowCount() <= mostRowsWrapped)
        wrapInto(m_view.viewport()->width());
    for (std::size_t i = 0; i < columns; ++i) {
        if (!m_own[i])
            m_view.setColumnWidth(static_cast<int>(i), m_given[i]);
    }
    m_last = -1;
    stretchLast();
    if (m_view.wordWrap())
        m_view.resizeRowsToContents();
    Q_EMIT fitted();
}

/// The widest give first.
void ColumnFitter::wrapInto(int room)
{
    int excess = wanted() - room;
    while (excess > 0) {
        const auto widest = std::max_element(m_given.begin(), m_given.end());
        if (*widest <= narrowest)
            return;
        const int step = std::min({excess, *widest - narrowest, besideText});
        *widest -= step;
        excess -= step;
    }
}

void ColumnFitter::stretchLast()
{
    if (m_given.empty() || m_own.back())
        return;
    const QScopedValueRollback fitting(m_fitting, true);
    const int last = static_cast<int>(m_widths.size()) - 1;
    const int before = m_view.horizontalHeader()->length() - m_view.columnWidth(last);
    m_view.setColumnWidth(last, std::max(m_given.back(), m_view.viewport()->width() - before));
}

bool ColumnFitter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show)
        QTimer::singleShot(0, this, &ColumnFitter::fit);
    if (event->type() == QEvent::Resize) {
        want(0, m_view.model()->rowCount() - 1); // a wide column may have more room now
        stretchLast();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace teardown
