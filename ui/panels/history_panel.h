#pragma once

#include <QSplitter>

#include "controller/bookmarks.h"
#include "controller/commands.h"

class QTreeWidget;
class QTreeWidgetItem;

namespace teardown {

/// Every line of history as a tree of what was left for what, and the bookmarks. Enter or a double click goes there, F2
/// renames, Delete takes a bookmark away.
class HistoryPanel : public QSplitter {
    Q_OBJECT

public:
    HistoryPanel(Explorer &explorer, Bookmarks &bookmarks, const CommandSet &commands, QWidget *parent);

    /// Both lists as lines of text.
    QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QTreeWidget *addTree(const QString &name, const QString &title, const QStringList &headers, const QString &help);
    void connectCommands(const CommandSet &commands);
    void fillBranches();
    void fillBookmarks();
    void offer(const CommandSet &commands);
    void go(QTreeWidget *tree, const QTreeWidgetItem *item);
    void rename(const QTreeWidgetItem *item, const QString &name);

    Explorer &m_explorer;
    Bookmarks &m_bookmarks;
    QTreeWidget *m_branches, *m_marks;
    bool m_filling = false;
};

} // namespace teardown
