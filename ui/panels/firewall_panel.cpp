#include "panels/firewall_panel.h"

#include <QLabel>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include "models/firewall_tables.h"
#include "panels/quiet_table.h"
#include "panels/rule_editor.h"
#include "text/words.h"

#include <algorithm>

namespace teardown {

namespace {

constexpr int leastWidth = 200; ///< pixels of a table

} // namespace

FirewallPanel::FirewallPanel(Explorer &explorer, QWidget *parent)
    : QWidget(parent),
      m_explorer(explorer),
      m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("firewallPanel"));
    m_note->setObjectName(QStringLiteral("firewallNote"));
    m_note->setContentsMargins(8, 4, 8, 4);
    auto *parts = m_parts = new QSplitter(this);
    parts->setObjectName(QStringLiteral("firewallParts"));
    m_entries = addTable(parts, QStringLiteral("firewallEntries"), tr("Connections that it remembers"));
    m_next = addTable(parts, QStringLiteral("firewallNext"), tr("The next packet of each end, if it came now"));
    m_rules = addTable(parts, QStringLiteral("firewallRules"), tr("Rules, the first that matches decides"));
    auto *rules = parts->findChild<QTableView *>(QStringLiteral("firewallRules"));
    m_editor = new RuleEditor(explorer, *rules, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_note);
    layout->addWidget(parts, 1);
    layout->addWidget(m_editor);
    connect(parts, &QSplitter::splitterMoved, this, [this] { m_shared = false; });
    connect(&explorer, &Explorer::momentChanged, this, &FirewallPanel::follow);
    connect(&explorer, &Explorer::playbackChanged, this, &FirewallPanel::follow);
    connect(&explorer, &Explorer::accessChanged, this, &FirewallPanel::follow);
}

SnapshotModel *FirewallPanel::addTable(QSplitter *parts, const QString &name, const QString &title)
{
    auto *part = new QWidget(parts);
    auto *heading = new QLabel(title, part);
    heading->setContentsMargins(8, 2, 8, 2);
    heading->setWordWrap(true);
    auto *model = new SnapshotModel(this);
    auto *view = new QTableView(part);
    view->setObjectName(name);
    view->setAccessibleName(title);
    view->setModel(model);
    makeQuiet(*view);
    letWrap(*view);
    m_fitters.push_back(new ColumnFitter(*view));
    connect(m_fitters.back(), &ColumnFitter::fitted, this, &FirewallPanel::share);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(heading);
    layout->addWidget(view, 1);
    parts->addWidget(part);
    return model;
}

/// The width goes where the words are, until a person moves a border.
void FirewallPanel::share()
{
    if (!m_shared)
        return;
    QList<int> sizes;
    for (const ColumnFitter *fitter : m_fitters)
        sizes += std::max(fitter->wanted(), leastWidth);
    m_parts->setSizes(sizes);
}

void FirewallPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void FirewallPanel::follow()
{
    if (isVisible() && m_pace.due(m_explorer))
        refresh();
}

void FirewallPanel::refresh()
{
    m_entries->show(firewallEntries(m_explorer));
    m_next->show(firewallOnNextPackets(m_explorer));
    m_rules->show(firewallRules(m_explorer));
    m_editor->follow();
    m_note->setText(!hasFirewall(m_explorer) ? tr("No firewall stands between the hosts of this scenario.")
            : m_explorer.gate()              ? gateReason()
            : m_entries->rowCount() == 0     ? tr("The firewall remembers no connection at this moment.")
                                             : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

QString FirewallPanel::text() const
{
    QStringList parts;
    for (const SnapshotModel *model : {m_entries, m_next, m_rules})
        if (model->rowCount() > 0)
            parts += model->text();
    return parts.join(QLatin1Char('\n'));
}

} // namespace teardown
