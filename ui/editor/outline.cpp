#include "editor/outline.h"

#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>

#include "editor/field_words.h"

#include <algorithm>

namespace teardown {

namespace {

constexpr int rowSpace = 8;

QString titleOf(std::string_view list, const Value &item)
{
    if (list == "process")
        return processTitle(item);
    if (list == "step")
        return stepTitle(item);
    const Value *name = item.find("name");
    return name && name->kind == ValueKind::Text ? QString::fromStdString(name->text) : Outline::tr("without a name");
}

} // namespace

Outline::Outline(const ScenarioDocument &document, QWidget *parent) : QTreeWidget(parent), m_document(document)
{
    setObjectName(QStringLiteral("outline"));
    setAccessibleName(tr("Parts of the scenario"));
    setHeaderHidden(true);
    setUniformRowHeights(true);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QTreeWidget::currentItemChanged, this, &Outline::chosen);
    refresh();
}

QTreeWidgetItem *Outline::add(QTreeWidgetItem *above, const QString &text, const DocumentPath &path)
{
    auto *item = above ? new QTreeWidgetItem(above) : new QTreeWidgetItem(this);
    const auto &problem = m_document.problemPath();
    const bool isWrong = problem && !path.empty() && problem->size() >= path.size() && above
        && std::equal(path.begin(), path.end(), problem->begin());
    item->setText(0, isWrong ? tr("⚠ %1").arg(text) : text);
    item->setToolTip(0, text);
    item->setSizeHint(0, {0, fontMetrics().height() + rowSpace});
    item->setData(0, Qt::UserRole, static_cast<int>(m_parts.size()));
    m_parts.push_back(path);
    return item;
}

void Outline::addItems(QTreeWidgetItem *above, std::string_view list)
{
    const DocumentPath path = DocumentPath() / list;
    const Value *items = m_document.at(path);
    for (std::size_t i = 0; items && i < items->items.size(); ++i)
        add(above, titleOf(list, items->items[i]), path / i);
}

void Outline::refresh()
{
    const QSignalBlocker quiet(this);
    const DocumentPath here = part();
    clear();
    m_parts.clear();
    add(nullptr, tr("Scenario"), {});
    QTreeWidgetItem *machines = add(nullptr, tr("Machines"), {"client"});
    for (const NodeSpec &node : m_document.lastSetup().nodes)
        add(machines, fieldLabel({}, QString::fromStdString(node.name)), {node.name});
    add(nullptr, tr("Path and cables"), {"cable"});
    addItems(add(nullptr, tr("Programs"), {"process"}), "process");
    addItems(add(nullptr, tr("What happens"), {"step"}), "step");
    add(nullptr, tr("What must come out"), {"expect"});
    addItems(add(nullptr, tr("Variants"), {"variant"}), "variant");
    expandAll();
    choose(here);
}

DocumentPath Outline::part() const
{
    const QTreeWidgetItem *item = currentItem();
    return item ? m_parts[static_cast<std::size_t>(item->data(0, Qt::UserRole).toInt())] : DocumentPath();
}

/// Of something that has gone, what comes before it in its list, else the list.
void Outline::choose(const DocumentPath &part)
{
    for (QTreeWidgetItemIterator it(this); *it; ++it) {
        const bool isHeading = (*it)->childCount() > 0 && part == DocumentPath{"client"};
        if (!isHeading && m_parts[static_cast<std::size_t>((*it)->data(0, Qt::UserRole).toInt())] == part)
            return setCurrentItem(*it);
    }
    if (part.empty())
        return;
    DocumentPath before = part;
    const auto *item = std::get_if<std::size_t>(&part.back());
    if (item && *item > 0)
        before.back() = *item - 1;
    else
        before.pop_back();
    choose(before);
}

} // namespace teardown
