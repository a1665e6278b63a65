#pragma once

#include <QWidget>

#include "editor/scenario_document.h"
#include "profile/profile.h"

#include <vector>

class QLabel;
class QLineEdit;
class QTreeWidget;
class QTreeWidgetItem;

namespace teardown {

/// The kernel settings of one machine that a scenario changes, among all that its system has: searchable, each with default,
/// unit, range and what it does.
class SettingTable : public QWidget {
    Q_OBJECT

public:
    SettingTable(ScenarioDocument &document, std::string machine, QWidget *parent);

    void refresh();

private:
    void fill();
    void filter();
    void explain();
    void change(QTreeWidgetItem *item);
    /// Where the file says this setting, by whichever name; where it would, if it does not.
    DocumentPath pathOf(Setting setting) const;

    ScenarioDocument &m_document;
    std::string m_machine;
    const Profile *m_system = nullptr;
    QLineEdit *m_search;
    QTreeWidget *m_tree;
    QLabel *m_help, *m_problem;
    std::vector<Setting> m_settings;
};

} // namespace teardown
