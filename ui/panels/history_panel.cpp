#include "panels/history_panel.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScopedValueRollback>
#include <QStyledItemDelegate>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

#include "panels/transport_bar.h"
#include "text/words.h"

#include <algorithm>

namespace teardown {

namespace {

enum Role { IndexRole = Qt::UserRole };
constexpr int nameColumn = 0;

/// Only names can be written.
class NameDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return index.column() == nameColumn ? QStyledItemDelegate::createEditor(parent, option, index) : nullptr;
    }
};

int entryOf(const QTreeWidgetItem *item) { return item ? item->data(nameColumn, IndexRole).toInt() : -1; }

} // namespace

HistoryPanel::HistoryPanel(Explorer &explorer, Bookmarks &bookmarks, const CommandSet &commands, QWidget *parent)
    : QSplitter(parent),
      m_explorer(explorer),
      m_bookmarks(bookmarks),
      m_branches(addTree(QStringLiteral("branchTree"), tr("Lines of history"), {tr("line of history"), tr("begins at"), tr("")},
          tr("What happened with and without your acts. Enter shows a line, F2 renames it."))),
      m_marks(
          addTree(QStringLiteral("bookmarkList"), tr("Bookmarks"), {tr("bookmark"), tr("at"), tr("line of history"), tr("key")},
              tr("M marks the moment on the screen. Enter goes to a bookmark, F2 renames it, Delete takes it away.")))
{
    setObjectName(QStringLiteral("historyPanel"));
    m_marks->setRootIsDecorated(false);
    connect(&explorer, &Explorer::branchesChanged, this, &HistoryPanel::fillBranches);
    connect(&explorer, &Explorer::branchesChanged, this, &HistoryPanel::fillBookmarks);
    connect(&bookmarks, &Bookmarks::changed, this, &HistoryPanel::fillBookmarks);
    connectCommands(commands);
    fillBranches();
    fillBookmarks();
}

QTreeWidget *HistoryPanel::addTree(const QString &name, const QString &title, const QStringList &headers, const QString &help)
{
    auto *part = new QWidget(this);
    auto *heading = new QLabel(help, part);
    heading->setContentsMargins(8, 2, 8, 2);
    heading->setWordWrap(true);
    auto *tree = new QTreeWidget(part);
    tree->setObjectName(name);
    tree->setAccessibleName(title);
    tree->setAccessibleDescription(help);
    tree->setHeaderLabels(headers);
    tree->setFrameShape(QFrame::NoFrame);
    tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    tree->setItemDelegate(new NameDelegate(tree));
    tree->header()->resizeSection(nameColumn, 300);
    tree->installEventFilter(this);
    connect(tree, &QTreeWidget::itemDoubleClicked, this, [this, tree](QTreeWidgetItem *item) { go(tree, item); });
    connect(tree, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item, int column) {
        if (column == nameColumn && !m_filling)
            rename(item, item->text(nameColumn));
    });
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(heading);
    layout->addWidget(tree, 1);
    addWidget(part);
    return tree;
}

void HistoryPanel::connectCommands(const CommandSet &commands)
{
    const auto on = [&](const QString &name, auto slot) { connect(commands.action(name), &QAction::triggered, this, slot); };
    on(QStringLiteral("bookmark-set"), [this] { m_bookmarks.toggle(); });
    on(QStringLiteral("bookmark-next"), [this] { m_bookmarks.goNext(); });
    on(QStringLiteral("bookmark-previous"), [this] { m_bookmarks.goPrevious(); });
    for (int i = 1; i <= 9; ++i)
        on(QStringLiteral("bookmark-%1").arg(i), [this, i] {
            if (const auto open = m_bookmarks.open(); static_cast<std::size_t>(i) <= open.size())
                m_bookmarks.goTo(open[static_cast<std::size_t>(i - 1)]);
        });
    const auto follow = [this, &commands] { offer(commands); };
    connect(&m_bookmarks, &Bookmarks::changed, this, follow);
    connect(&m_explorer, &Explorer::branchesChanged, this, follow);
    follow();
}

/// Which bookmarks there are to go to.
void HistoryPanel::offer(const CommandSet &commands)
{
    const std::vector<std::size_t> open = m_bookmarks.open();
    const QString none = tr("There is no such bookmark. M marks the moment on the screen.");
    for (const char *name : {"bookmark-next", "bookmark-previous"})
        CommandSet::setUsable(commands.action(QLatin1String(name)), !open.empty(), none);
    for (int i = 1; i <= 9; ++i) {
        QAction *action = commands.action(QStringLiteral("bookmark-%1").arg(i));
        const bool exists = static_cast<std::size_t>(i) <= open.size();
        action->setText(exists ? tr("Go to &%1: %2").arg(i).arg(m_bookmarks.all()[open[static_cast<std::size_t>(i - 1)]].name)
                               : tr("Go to bookmark &%1").arg(i));
        CommandSet::setUsable(action, exists, none);
    }
}

/// A line hangs under the one that it left.
void HistoryPanel::fillBranches()
{
    const QScopedValueRollback filling(m_filling, true);
    m_branches->clear();
    const Recording &recording = m_explorer.recording();
    std::vector<QTreeWidgetItem *> items;
    for (std::size_t i = 0; i < recording.branches().size(); ++i) {
        const Branch &branch = recording.branches()[i];
        const QString from = branch.parent ? timeText(branch.forkedAt) : timeText(recording.setup().start);
        const QString note = i == recording.current() ? tr("on the screen")
            : worthOffering(recording, i)             ? QString()
                                                      : tr("goes on in the line below");
        auto *item = new QTreeWidgetItem({QString::fromStdString(branch.name), from, note});
        item->setData(nameColumn, IndexRole, static_cast<int>(i));
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        QFont font = m_branches->font();
        font.setBold(i == recording.current());
        item->setFont(nameColumn, font);
        if (branch.parent)
            items[*branch.parent]->addChild(item);
        else
            m_branches->addTopLevelItem(item);
        items.push_back(item);
    }
    m_branches->expandAll();
    m_branches->setCurrentItem(items[recording.current()]);
    m_branches->resizeColumnToContents(nameColumn);
}

void HistoryPanel::fillBookmarks()
{
    const QScopedValueRollback filling(m_filling, true);
    const int before = entryOf(m_marks->currentItem());
    m_marks->clear();
    int number = 0;
    for (const std::size_t i : m_bookmarks.open()) {
        const Bookmark &mark = m_bookmarks.all()[i];
        ++number;
        auto *item = new QTreeWidgetItem(m_marks,
            {mark.name, timeText(mark.at), QString::fromStdString(m_explorer.recording().branches()[mark.branch].name),
                number <= 9 ? tr("Ctrl+%1").arg(number) : QString()});
        item->setData(nameColumn, IndexRole, static_cast<int>(i));
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        if (static_cast<int>(i) == before)
            m_marks->setCurrentItem(item);
    }
}

void HistoryPanel::go(QTreeWidget *tree, const QTreeWidgetItem *item)
{
    const int index = entryOf(item);
    if (index < 0)
        return;
    // the lists are filled anew by what follows, so nothing of them may be held
    if (tree == m_marks)
        m_bookmarks.goTo(static_cast<std::size_t>(index));
    else
        m_explorer.switchTo(index);
}

void HistoryPanel::rename(const QTreeWidgetItem *item, const QString &name)
{
    const int index = entryOf(item);
    const bool mark = item->treeWidget() == m_marks;
    // after the editor has closed: the list is filled anew
    QMetaObject::invokeMethod(
        this,
        [this, index, name, mark] {
            if (mark)
                m_bookmarks.rename(static_cast<std::size_t>(index), name);
            else
                m_explorer.renameBranch(index, name);
            fillBookmarks();
            fillBranches();
        },
        Qt::QueuedConnection);
}

bool HistoryPanel::eventFilter(QObject *watched, QEvent *event)
{
    auto *tree = qobject_cast<QTreeWidget *>(watched);
    // the keys of an open editor come here too when it has done with them
    if (tree && tree->hasFocus() && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            go(tree, tree->currentItem());
            return true;
        }
        if (key == Qt::Key_Delete && tree == m_marks && tree->currentItem()) {
            m_bookmarks.remove(static_cast<std::size_t>(entryOf(tree->currentItem())));
            return true;
        }
    }
    return QSplitter::eventFilter(watched, event);
}

QString HistoryPanel::text() const
{
    QStringList lines;
    for (QTreeWidget *tree : {m_branches, m_marks}) {
        for (QTreeWidgetItemIterator it(tree); *it; ++it) {
            QStringList cells;
            for (int column = 0; column < tree->columnCount(); ++column)
                cells += (*it)->text(column);
            lines += cells.join(QLatin1Char('\t'));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace teardown
