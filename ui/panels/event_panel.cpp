#include "panels/event_panel.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include "charts/charts_panel.h"
#include "models/call_model.h"
#include "models/snapshots.h"
#include "panels/buffer_panel.h"
#include "panels/firewall_panel.h"
#include "panels/host_panel.h"
#include "panels/quiet_table.h"
#include "panels/segment_panel.h"
#include "panels/tcpdump_panel.h"
#include "panels/waiting_panel.h"
#include "state_machine/state_machine_view.h"
#include "text/words.h"

#include <algorithm>

namespace teardown {

namespace {

/// What a page that is no table says.
QString textOf(const QWidget *page)
{
    if (const auto *listing = qobject_cast<const ListingPanel *>(page))
        return listing->text();
    if (const auto *segment = qobject_cast<const SegmentPanel *>(page))
        return segment->text();
    if (const auto *firewall = qobject_cast<const FirewallPanel *>(page))
        return firewall->text();
    if (const auto *waiting = qobject_cast<const WaitingPanel *>(page))
        return waiting->text();
    return page->accessibleDescription();
}

} // namespace

EventPanel::EventPanel(Explorer &explorer, QWidget *parent)
    : QTabWidget(parent),
      m_explorer(explorer),
      m_events(new EventModel(explorer, this))
{
    setObjectName(QStringLiteral("eventPanel"));
    setDocumentMode(true);
    setAccessibleName(tr("Tables"));
    m_eventView = addTable(m_events, QStringLiteral("eventTable"), tr("Events"), tr("What has happened up to now"));
    const int widths[] = {100, 135, 235, 250, 250, 220};
    for (int i = 0; i < EventModel::ColumnCount; ++i)
        m_eventView->setColumnWidth(i, widths[i]);
    fitTimes();
    addCalls();
    addPage(socketsNow, QStringLiteral("socketTable"), tr("Sockets"), tr("Every socket at this moment, as ss shows it"));
    addPanel(new WaitingPanel(explorer, this), tr("Timers"), tr("Who will notice, and when"));
    m_segment = new SegmentPanel(explorer, this);
    addPanel(new BufferPanel(explorer, this), tr("Buffers"), tr("What waits in the queues of each socket"));
    addPanel(m_segment, tr("Segment"), tr("Every header field and byte of the selected packet"));
    addPanel(new ChartsPanel(explorer, this), tr("Charts"), tr("What a ladder cannot show"));
    addPanel(new StateMachineView(explorer, this), tr("State machine"),
        tr("The state machine of RFC 9293, both ends on it, and the way each took"));
    addPanel(new FirewallPanel(explorer, this), tr("Firewall"),
        tr("What the firewall remembers, and what it does to the next packet"));
    addPanel(new HostPanel(explorer, this), tr("Host"), tr("What ss, netstat, ip, conntrack, sysctl and strace print on a host"));
    addPanel(new TcpdumpPanel(explorer, this), tr("tcpdump"), tr("What tcpdump prints at a capture point"));
    connect(m_eventView->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &current) { selectFrom(m_eventView, m_events->recordAt(current.row())); });
    connect(m_events, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_explorer.selected().valid())
            m_eventView->scrollToBottom();
    });
    connect(m_events, &QAbstractItemModel::modelReset, this, &EventPanel::followSelection);
    connect(&explorer, &Explorer::runReplaced, this, &EventPanel::fitTimes);
    connect(&explorer, &Explorer::momentChanged, this, &EventPanel::followMoment);
    connect(&explorer, &Explorer::selectionChanged, this, &EventPanel::followSelection);
    connect(this, &QTabWidget::currentChanged, this, &EventPanel::followMoment);
}

/// A run of two hours has longer times than one of five seconds.
void EventPanel::fitTimes()
{
    const QString latest = timeText(m_explorer.setup().end);
    m_eventView->setColumnWidth(0, std::max(m_eventView->fontMetrics().horizontalAdvance(latest) + 28, 90));
}

QTableView *EventPanel::addTable(QAbstractItemModel *model, const QString &name, const QString &title, const QString &tip)
{
    auto *view = new QTableView(this);
    view->setObjectName(name);
    view->setAccessibleName(title);
    view->setModel(model);
    makeQuiet(*view);
    setTabToolTip(addTab(view, title), tip);
    return view;
}

void EventPanel::addPanel(QWidget *panel, const QString &title, const QString &tip) { setTabToolTip(addTab(panel, title), tip); }

void EventPanel::addCalls()
{
    auto *model = new CallModel(m_explorer, this);
    QTableView *view =
        addTable(model, QStringLiteral("callTable"), tr("System calls"), tr("What the programs asked their kernels for"));
    new ColumnFitter(*view);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this, view, model](const QModelIndex &current) { selectFrom(view, model->recordAt(current.row())); });
}

void EventPanel::addPage(TakeSnapshot take, const QString &name, const QString &title, const QString &tip)
{
    auto *model = new SnapshotModel(this);
    model->show(take(m_explorer));
    QTableView *view = addTable(model, name, title, tip);
    new ColumnFitter(*view);
    connect(view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this, view, model](const QModelIndex &current) { selectFrom(view, model->recordAt(current.row())); });
    m_pages.push_back({view, model, take});
}

void EventPanel::setEverything(bool everything) { m_events->setEverything(everything); }

void EventPanel::followMoment()
{
    for (const Page &page : m_pages) {
        if (page.view == currentWidget())
            page.model->show(page.take(m_explorer));
    }
}

void EventPanel::followSelection()
{
    const QScopedValueRollback following(m_following, true);
    const int row = m_events->rowOf(m_explorer.selected());
    if (row < 0) {
        m_eventView->clearSelection();
        m_eventView->setCurrentIndex({});
        return;
    }
    m_eventView->selectRow(row);
    m_eventView->scrollTo(m_events->index(row, 0));
}

void EventPanel::selectFrom(QTableView *view, RecordId record)
{
    // A view whose rows vanish moves its current row by itself; that is no choice of the person.
    if (!m_following && record.valid() && view->hasFocus())
        m_explorer.select(record);
}

QString EventPanel::selectedText() const
{
    const auto *view = qobject_cast<QTableView *>(currentWidget());
    if (!view)
        return textOf(currentWidget());
    QStringList lines;
    for (const QModelIndex &row : view->selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < view->model()->columnCount(); ++column)
            cells += row.siblingAtColumn(column).data().toString();
        lines += cells.join(QLatin1Char('\t'));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace teardown
