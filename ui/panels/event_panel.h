#pragma once

#include <QTabWidget>

#include "controller/explorer.h"
#include "models/event_model.h"
#include "models/snapshot_model.h"

class QTableView;

namespace teardown {

class SegmentPanel;

/// The tables below the diagram: events, system calls, sockets, timers. Only the one in front is kept up to date.
class EventPanel : public QTabWidget {
    Q_OBJECT

public:
    EventPanel(Explorer &explorer, QWidget *parent);

    /// The selected rows of the table in front as text, cells separated by tabs.
    QString selectedText() const;

    /// One more page; it keeps itself up to date.
    void addPanel(QWidget *panel, const QString &title, const QString &tip);

    /// Whether every record has a row, or only those that people care about.
    void setEverything(bool everything);

private:
    using TakeSnapshot = Snapshot (*)(const Explorer &);
    struct Page {
        QTableView *view;
        SnapshotModel *model;
        TakeSnapshot take;
    };

    QTableView *addTable(QAbstractItemModel *model, const QString &name, const QString &title, const QString &tip);
    void addCalls();
    void addPage(TakeSnapshot take, const QString &name, const QString &title, const QString &tip);
    void fitTimes();
    void followMoment();
    void followSelection();
    void selectFrom(QTableView *view, RecordId record);

    Explorer &m_explorer;
    EventModel *m_events;
    SegmentPanel *m_segment;
    QTableView *m_eventView;
    std::vector<Page> m_pages;
    bool m_following = false; ///< taking over the shared selection, not making one
};

} // namespace teardown
