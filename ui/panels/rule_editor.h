#pragma once

#include <QWidget>

#include "models/firewall_tables.h"

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace teardown {

/// Below the tables of a firewall: gives the chosen rule another verdict, or takes it away, while the run goes on.
class RuleEditor : public QWidget {
    Q_OBJECT

public:
    /// `table` shows firewallRules().
    RuleEditor(Explorer &explorer, QTableView &table, QWidget *parent = nullptr);

    /// The rules may have changed.
    void follow();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Decision {
        Verdict verdict = Verdict::Accept;
        RejectWith how = RejectWith::PortUnreachable;
        friend bool operator==(const Decision &, const Decision &) = default;
    };

    std::optional<RuleLine> chosen() const;
    const FirewallPolicy &policyOf(const RuleLine &line) const;
    Decision decisionOf(const RuleLine &line) const;
    void offer(const RuleLine &line);
    void tell();
    std::optional<Action> change() const;
    std::optional<Action> removal() const;
    void changeIt();
    void takeAway();

    Explorer &m_explorer;
    QTableView &m_table;
    QComboBox *m_verdict;
    QPushButton *m_change, *m_remove;
    QLabel *m_message;
    std::vector<Decision> m_offered;
    std::optional<std::pair<RuleLine, Decision>> m_shown; ///< what the choice was made for
};

} // namespace teardown
