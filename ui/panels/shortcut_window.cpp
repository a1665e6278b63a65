#include "panels/shortcut_window.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "panels/first_size.h"

namespace teardown {

namespace {

QString withoutMnemonic(QString text) { return text.remove(QLatin1Char('&')); }

void addGroup(QTreeWidget *tree, const QString &title, const QList<QAction *> &actions)
{
    auto *group = new QTreeWidgetItem(tree, {title});
    QFont font = tree->font();
    font.setBold(true);
    group->setFont(0, font);
    for (const QAction *action : actions) {
        if (action->isVisible())
            new QTreeWidgetItem(group,
                {withoutMnemonic(action->text()), action->shortcut().toString(QKeySequence::NativeText), action->statusTip()});
    }
}

} // namespace

ShortcutWindow::ShortcutWindow(const CommandSet &commands, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutWindow"));
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *tree = new QTreeWidget(this);
    tree->setObjectName(QStringLiteral("shortcutList"));
    tree->setAccessibleName(windowTitle());
    tree->setHeaderLabels({tr("command"), tr("key"), tr("what it does")});
    tree->setRootIsDecorated(false);
    for (int i = 0; i < static_cast<int>(CommandGroup::Count); ++i) {
        const auto group = static_cast<CommandGroup>(i);
        if (const QList<QAction *> actions = commands.group(group); !actions.isEmpty())
            addGroup(tree, CommandSet::groupTitle(group), actions);
    }
    tree->expandAll();
    tree->resizeColumnToContents(0);
    tree->resizeColumnToContents(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(tree);
    layout->addWidget(buttons);
    resize(firstSize(*this, {1040, 640}));
}

} // namespace teardown
