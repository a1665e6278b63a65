#pragma once

#include <QWidget>

#include "controller/explorer.h"
#include "controller/refresh_pace.h"

#include <vector>

class QComboBox;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace teardown {

class SettingRow;

/// The settings of one host, changeable while the run goes on.
class TuningPanel : public QWidget {
    Q_OBJECT

public:
    TuningPanel(Explorer &explorer, QWidget *parent);

    void showNode(NodeId node);
    NodeId node() const;

private:
    void fillHosts();
    void addRow(Setting setting, bool withSlider);
    void showAll(bool all);
    void follow();
    void confirm(const Action &action);

    Explorer &m_explorer;
    RefreshPace m_pace;
    QComboBox *m_hosts;
    QVBoxLayout *m_rowLayout;
    QToolButton *m_more;
    QLabel *m_confirmation;
    std::vector<SettingRow *> m_rows;
    std::size_t m_usual = 0; ///< rows that are always there
};

} // namespace teardown
