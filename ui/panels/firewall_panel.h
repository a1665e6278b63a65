#pragma once

#include <QWidget>

#include "controller/refresh_pace.h"
#include "models/snapshot_model.h"

#include <vector>

class QLabel;
class QSplitter;

namespace teardown {

class ColumnFitter;
class RuleEditor;

/// What the firewall remembers, the rules that it goes by, and what it would do to the next packet of each end.
class FirewallPanel : public QWidget {
    Q_OBJECT

public:
    explicit FirewallPanel(Explorer &explorer, QWidget *parent = nullptr);

    /// The three tables as lines of text, cells separated by tabs.
    QString text() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    SnapshotModel *addTable(QSplitter *parts, const QString &name, const QString &title);
    void share();
    void follow();
    void refresh();

    Explorer &m_explorer;
    RefreshPace m_pace;
    QLabel *m_note;
    QSplitter *m_parts = nullptr;
    std::vector<ColumnFitter *> m_fitters; ///< of the tables
    bool m_shared = true;                  ///< nobody has moved a border
    SnapshotModel *m_entries, *m_next, *m_rules;
    RuleEditor *m_editor;
};

} // namespace teardown
