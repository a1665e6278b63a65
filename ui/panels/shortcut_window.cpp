#include "panels/shortcut_window.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "panels/first_size.h"

#include <algorithm>

namespace teardown {

namespace {

/// Of "&&" one stays: it is part of a file's name.
QString withoutMnemonic(QString text)
{
    static const QRegularExpression mnemonic(QStringLiteral("&(.)"));
    return text.replace(mnemonic, QStringLiteral("\\1"));
}

QTreeWidgetItem *addHeading(QTreeWidget *tree, const QString &title)
{
    auto *group = new QTreeWidgetItem(tree, {title});
    QFont font = tree->font();
    font.setBold(true);
    group->setFont(0, font);
    return group;
}

/// What a command does is in its data; its tips say of a greyed one why it is so.
QString deedOf(const QAction &action)
{
    const QString usual = action.data().toString();
    return usual.isEmpty() ? action.statusTip() : usual;
}

void addGroup(QTreeWidget *tree, const QString &title, const QList<QAction *> &actions)
{
    QTreeWidgetItem *group = addHeading(tree, title);
    for (const QAction *action : actions) {
        if (action->isVisible())
            new QTreeWidgetItem(
                group, {withoutMnemonic(action->text()), action->shortcut().toString(QKeySequence::NativeText), deedOf(*action)});
    }
}

QString keysText(std::initializer_list<int> keys)
{
    QStringList texts;
    for (const int key : keys)
        texts += QKeySequence(key).toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral(", "));
}

/// Keys that are no commands: they move about in what has the focus.
void addMoves(QTreeWidget *tree)
{
    const auto add = [](QTreeWidgetItem *group, const QString &what, const QString &keys, const QString &deed) {
        new QTreeWidgetItem(group, {what, keys, deed});
    };
    QTreeWidgetItem *diagram = addHeading(tree, ShortcutWindow::tr("In the diagram"));
    add(diagram, ShortcutWindow::tr("Event before, next event"), keysText({Qt::Key_Up, Qt::Key_Down}),
        ShortcutWindow::tr("Select it"));
    add(diagram, ShortcutWindow::tr("Cause, effect"), keysText({Qt::Key_Left, Qt::Key_Right}),
        ShortcutWindow::tr("Select what led to the selected event, or what it led to"));
    add(diagram, ShortcutWindow::tr("First and last event"), keysText({Qt::Key_Home, Qt::Key_End}),
        ShortcutWindow::tr("Select it"));
    add(diagram, ShortcutWindow::tr("Go there in time"), keysText({Qt::Key_Return}),
        ShortcutWindow::tr("The moment becomes that of the selected event"));
    add(diagram, ShortcutWindow::tr("Select nothing"), keysText({Qt::Key_Escape}), ShortcutWindow::tr("Take the selection away"));
    QTreeWidgetItem *stage = addHeading(tree, ShortcutWindow::tr("In a presentation, with a clicker"));
    add(stage, ShortcutWindow::tr("Next event"),
        keysText({Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Down, Qt::Key_Space, Qt::Key_Period}),
        ShortcutWindow::tr("Show one more event"));
    add(stage, ShortcutWindow::tr("Event before"), keysText({Qt::Key_PageUp, Qt::Key_Left, Qt::Key_Up}),
        ShortcutWindow::tr("Take the last event away"));
    add(stage, ShortcutWindow::tr("Leave"), keysText({Qt::Key_Escape}), ShortcutWindow::tr("Back to the window"));
}

/// Only lines with the words in them, and the headings of those.
void showOnly(QTreeWidget &tree, const QString &words)
{
    for (int i = 0; i < tree.topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = tree.topLevelItem(i);
        bool any = false;
        for (int j = 0; j < group->childCount(); ++j) {
            QTreeWidgetItem *line = group->child(j);
            const bool fits =
                (line->text(0) + u'\n' + line->text(1) + u'\n' + line->text(2)).contains(words, Qt::CaseInsensitive);
            line->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
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
    addMoves(tree);
    tree->expandAll();
    tree->resizeColumnToContents(0);
    tree->resizeColumnToContents(1);
    auto *search = new QLineEdit(this);
    search->setObjectName(QStringLiteral("shortcutSearch"));
    search->setPlaceholderText(tr("Search commands and keys"));
    search->setAccessibleName(search->placeholderText());
    search->setClearButtonEnabled(true);
    connect(search, &QLineEdit::textChanged, tree, [tree](const QString &words) { showOnly(*tree, words.trimmed()); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    auto *layout = new QVBoxLayout(this);
    setTabOrder(search, tree);
    search->setFocus();
    layout->addWidget(search);
    layout->addWidget(tree);
    layout->addWidget(buttons);
    tree->resizeColumnToContents(2);
    const int wanted = tree->columnWidth(0) + tree->columnWidth(1) + tree->columnWidth(2); // words differ by language
    resize(firstSize(*this, {std::max(wanted + 60, 1040), 640}));
}

} // namespace teardown
