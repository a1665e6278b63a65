#include "editor/setting_table.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "editor/new_parts.h"
#include "editor/value_field.h"
#include "text/markup.h"
#include "text/words.h"

#include <algorithm>
#include <utility>

namespace teardown {

namespace {

enum Column { Name, Set, Usual, UnitColumn, Range, ColumnCount };

QString toQString(std::string_view text) { return QString::fromUtf8(text.data(), std::ssize(text)); }

/// Only the value can be edited; the key for that works wherever the row has the focus.
class ValueOnly : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return index.column() == Set ? QStyledItemDelegate::createEditor(parent, option, index) : nullptr;
    }
};

/// The names under which a table says settings: "tcp_fin_timeout", and what TOML makes of an unquoted full name.
void collect(const Value &table, const DocumentPath &path, const std::string &prefix, const Profile &system,
    std::vector<std::pair<Setting, DocumentPath>> &found)
{
    for (const Entry &entry : table.entries) {
        if (entry.value.kind == ValueKind::Table)
            collect(entry.value, path / entry.key, prefix + entry.key + '.', system, found);
        else if (const auto setting = settingByName(system, prefix + entry.key))
            found.emplace_back(*setting, path / entry.key);
    }
}

} // namespace

SettingTable::SettingTable(ScenarioDocument &document, std::string machine, QWidget *parent)
    : QWidget(parent),
      m_document(document),
      m_machine(std::move(machine)),
      m_search(new QLineEdit(this)),
      m_tree(new QTreeWidget(this)),
      m_help(new QLabel(this)),
      m_problem(new QLabel(this))
{
    m_search->setObjectName(QStringLiteral("setting-search"));
    m_search->setAccessibleName(tr("Search the kernel settings"));
    m_search->setPlaceholderText(tr("Search the settings: a name, or a word of what they do"));
    m_search->setClearButtonEnabled(true);
    m_tree->setObjectName(QStringLiteral("settings"));
    m_tree->setAccessibleName(tr("Kernel settings"));
    m_tree->setRootIsDecorated(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new ValueOnly(m_tree));
    m_tree->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
        | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_tree->setHeaderLabels({tr("Setting"), tr("Set to"), tr("Default"), tr("Unit"), tr("Range")});
    m_tree->setMinimumHeight(m_tree->fontMetrics().lineSpacing() * 14);
    m_help->setWordWrap(true);
    m_help->setObjectName(QStringLiteral("setting-help"));
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("setting-problem"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *part : std::initializer_list<QWidget *>{m_search, m_tree, m_problem, m_help})
        layout->addWidget(part);
    connect(m_search, &QLineEdit::textChanged, this, &SettingTable::filter);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &SettingTable::explain);
    connect(m_tree, &QTreeWidget::itemChanged, this, &SettingTable::change);
    refresh();
}

void SettingTable::fill()
{
    const QSignalBlocker quiet(m_tree);
    m_tree->clear();
    m_settings = tunableSettings(*m_system);
    for (const Setting setting : m_settings) {
        const Field &field = m_system->field(setting);
        auto *item = new QTreeWidgetItem(m_tree);
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        item->setText(Name, toQString(field.shortName()));
        item->setText(Usual, QString::number(field.value));
        item->setText(UnitColumn, unitText(field.unit));
        item->setText(Range, tr("%1 to %2").arg(field.minimum).arg(field.maximum));
        for (int column = 0; column < ColumnCount; ++column)
            item->setToolTip(column, toPlainText(settingHelp(setting)));
    }
    for (int column = 0; column < ColumnCount; ++column)
        m_tree->resizeColumnToContents(column);
    m_tree->setColumnWidth(Set, m_tree->fontMetrics().averageCharWidth() * 12);
    m_tree->setCurrentItem(m_tree->topLevelItem(0), Set);
    filter();
    explain();
}

void SettingTable::filter()
{
    const QString wanted = m_search->text().trimmed();
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_tree->topLevelItem(i);
        item->setHidden(!item->text(Name).contains(wanted, Qt::CaseInsensitive)
            && !item->toolTip(Name).contains(wanted, Qt::CaseInsensitive));
    }
}

void SettingTable::explain()
{
    const int row = m_tree->indexOfTopLevelItem(m_tree->currentItem());
    if (row < 0)
        return m_help->clear();
    const Setting setting = m_settings[static_cast<std::size_t>(row)];
    m_help->setText(tr("%1\n%2").arg(toPlainText(settingHelp(setting)), toPlainText(fieldText(*m_system, setting))));
}

DocumentPath SettingTable::pathOf(Setting setting) const
{
    const DocumentPath path = DocumentPath() / m_machine / "sysctl";
    std::vector<std::pair<Setting, DocumentPath>> said;
    if (const Value *table = m_document.at(path))
        collect(*table, path, {}, *m_system, said);
    const auto found = std::find_if(said.begin(), said.end(), [&](const auto &one) { return one.first == setting; });
    return found == said.end() ? path / m_system->field(setting).shortName() : found->second;
}

void SettingTable::change(QTreeWidgetItem *item)
{
    const int row = m_tree->indexOfTopLevelItem(item);
    if (row < 0)
        return;
    const DocumentPath path = pathOf(m_settings[static_cast<std::size_t>(row)]);
    const auto value = valueOfLine({.kind = Shape::Kind::Integer}, item->text(Set));
    m_document.put(tr("Change “%1”").arg(item->text(Name)), path, value);
    m_document.seal();
}

void SettingTable::refresh()
{
    const Profile &system = systemOf(m_document, m_machine);
    if (m_system != &system) {
        m_system = &system;
        fill();
    }
    const QSignalBlocker quiet(m_tree);
    QString problem;
    for (std::size_t i = 0; i < m_settings.size(); ++i) {
        QTreeWidgetItem *item = m_tree->topLevelItem(static_cast<int>(i));
        const DocumentPath path = pathOf(m_settings[i]);
        const Value *value = m_document.at(path);
        item->setText(Set, value ? lineOfValue(*value) : QString());
        QFont font = m_tree->font();
        font.setBold(value != nullptr);
        item->setFont(Name, font);
        item->setFont(Set, font);
        if (m_document.problemPath() == path) {
            InputError error = *m_document.problem();
            error.position = {};
            problem = tr("⚠ %1").arg(inputErrorText(error));
        }
    }
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace teardown
