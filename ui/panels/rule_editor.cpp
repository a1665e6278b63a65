#include "panels/rule_editor.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableView>

#include "text/markup.h"
#include "text/words.h"

#include <algorithm>

namespace teardown {

RuleEditor::RuleEditor(Explorer &explorer, QTableView &table, QWidget *parent)
    : QWidget(parent),
      m_explorer(explorer),
      m_table(table),
      m_verdict(new QComboBox(this)),
      m_change(new QPushButton(tr("Change it"), this)),
      m_remove(new QPushButton(tr("Take the rule away"), this)),
      m_message(new QLabel(this))
{
    setObjectName(QStringLiteral("ruleEditor"));
    m_verdict->setObjectName(QStringLiteral("ruleVerdict"));
    m_verdict->setAccessibleName(tr("What the firewall does with what the chosen rule matches"));
    m_change->setObjectName(QStringLiteral("ruleChange"));
    m_remove->setObjectName(QStringLiteral("ruleRemove"));
    m_remove->setToolTip(tr("The firewall does without the chosen rule (Del)"));
    m_message->setObjectName(QStringLiteral("ruleMessage"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignRight | Qt::AlignVCenter); // beside what it is about
    m_verdict->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(m_message, 1);
    layout->addWidget(m_verdict);
    layout->addWidget(m_change);
    layout->addWidget(m_remove);
    m_table.installEventFilter(this);
    connect(m_table.selectionModel(), &QItemSelectionModel::selectionChanged, this, &RuleEditor::follow);
    connect(m_verdict, &QComboBox::currentIndexChanged, this, &RuleEditor::tell);
    connect(m_change, &QPushButton::clicked, this, &RuleEditor::changeIt);
    connect(m_remove, &QPushButton::clicked, this, &RuleEditor::takeAway);
    connect(&explorer, &Explorer::accessChanged, this, &RuleEditor::tell);
    follow();
}

std::optional<RuleLine> RuleEditor::chosen() const
{
    const std::vector<RuleLine> lines = ruleLines(m_explorer);
    const QModelIndexList rows = m_table.selectionModel()->selectedRows();
    if (rows.isEmpty() || static_cast<std::size_t>(rows.front().row()) >= lines.size())
        return std::nullopt;
    return lines[static_cast<std::size_t>(rows.front().row())];
}

const FirewallPolicy &RuleEditor::policyOf(const RuleLine &line) const
{
    return m_explorer.world().nodes[line.node.value].firewall.policy;
}

RuleEditor::Decision RuleEditor::decisionOf(const RuleLine &line) const
{
    const FirewallPolicy &policy = policyOf(line);
    return line.rule ? Decision{policy.rules[*line.rule].verdict, policy.rules[*line.rule].rejectWith}
                     : Decision{policy.otherwise};
}

void RuleEditor::follow()
{
    setVisible(hasFirewall(m_explorer));
    const std::optional<RuleLine> line = chosen();
    const auto now = line ? std::optional(std::pair(*line, decisionOf(*line))) : std::nullopt;
    if (now != m_shown || !line) {
        m_shown = now;
        const QSignalBlocker quiet(m_verdict);
        m_verdict->clear();
        m_offered.clear();
        if (line)
            offer(*line);
    }
    tell();
}

/// A way to reject can be chosen for a rule only; what no rule matches is answered by ICMP.
void RuleEditor::offer(const RuleLine &line)
{
    m_offered = {{Verdict::Accept}, {Verdict::Drop}, {Verdict::Reject}};
    if (line.rule)
        for (const RejectWith how : {RejectWith::AdminProhibited, RejectWith::TcpReset, RejectWith::TcpResetMirror})
            m_offered.push_back({Verdict::Reject, how});
    for (const Decision &decision : m_offered)
        m_verdict->addItem(verdictText(decision.verdict, decision.how));
    const Decision now = decisionOf(line);
    const auto same = std::find_if(m_offered.begin(), m_offered.end(),
        [&](const Decision &d) { return d.verdict == now.verdict && (d.verdict != Verdict::Reject || d.how == now.how); });
    m_verdict->setCurrentIndex(static_cast<int>(same - m_offered.begin()));
}

std::optional<Action> RuleEditor::change() const
{
    const std::optional<RuleLine> line = chosen();
    const auto index = static_cast<std::size_t>(m_verdict->currentIndex());
    if (!line || index >= m_offered.size())
        return std::nullopt;
    SetFirewall act{policyOf(*line)};
    if (!line->rule) {
        act.policy.otherwise = m_offered[index].verdict;
    } else {
        FirewallRule &rule = act.policy.rules[*line->rule];
        rule.verdict = m_offered[index].verdict;
        if (rule.verdict == Verdict::Reject)
            rule.rejectWith = m_offered[index].how;
    }
    return Action{line->node, act};
}

std::optional<Action> RuleEditor::removal() const
{
    const std::optional<RuleLine> line = chosen();
    if (!line || !line->rule)
        return std::nullopt;
    SetFirewall act{policyOf(*line)};
    act.policy.rules.erase(act.policy.rules.begin() + static_cast<std::ptrdiff_t>(*line->rule));
    return Action{line->node, act};
}

void RuleEditor::tell()
{
    const std::optional<RuleLine> line = chosen();
    const std::optional<Action> change = this->change();
    const Refusal why = change ? m_explorer.whyNot(*change) : Refusal::None;
    const bool powered = !line || poweredOn(m_explorer.world(), line->node);
    for (QWidget *part : {static_cast<QWidget *>(m_verdict), static_cast<QWidget *>(m_change), static_cast<QWidget *>(m_remove)})
        part->setVisible(line.has_value());
    m_change->setEnabled(change && why == Refusal::None && !m_explorer.locked());
    m_remove->setEnabled(line && line->rule && powered && !m_explorer.locked());
    m_message->setText(!line       ? tr("Choose a rule to change it while the run goes on.")
            : m_explorer.locked()  ? lockedReason()
            : !powered             ? toPlainText(refusalReason(Refusal::HostIsOff, m_explorer.setup(), *change))
            : why == Refusal::None ? tr("Holds for what reaches the firewall from now on; what it remembers stays.")
            : !line->rule          ? tr("This says what happens to the rest. It can be changed, not taken away.")
                                   : toPlainText(refusalReason(why, m_explorer.setup(), *change)));
    m_verdict->setAccessibleDescription(m_message->text());
}

void RuleEditor::changeIt()
{
    if (const std::optional<Action> act = change())
        m_explorer.perform(*act);
}

void RuleEditor::takeAway()
{
    if (const std::optional<Action> act = removal())
        m_explorer.perform(*act);
}

bool RuleEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_table && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        takeAway();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace teardown
