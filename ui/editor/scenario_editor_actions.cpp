// The commands of the scenario editor: what stands in its menus and on its toolbar.
#include "editor/scenario_editor.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolBar>
#include <QToolButton>

#include "editor/field_words.h"
#include "editor/new_parts.h"
#include "editor/outline.h"
#include "editor/text_view.h"

namespace teardown {

QAction *ScenarioEditor::add(QMenu *menu, const char *name, const QString &text, const QString &tip, const QKeySequence &key)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setToolTip(tip);
    action->setStatusTip(tip);
    return action;
}

/// What can happen, by name; each adds a step with everything that it needs.
QMenu *ScenarioEditor::stepMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Add a &step"), parent);
    menu->setObjectName(QStringLiteral("stepMenu"));
    for (const QString &kind : stepKinds()) {
        QAction *action = menu->addAction(stepKindTitle(kind));
        action->setObjectName(QStringLiteral("add-step-") + kind);
        connect(action, &QAction::triggered, this, [this, kind] {
            addStep(m_document, kind);
            const Value *steps = m_document.at({"step"});
            if (steps && !steps->items.empty())
                m_outline->choose(DocumentPath{"step"} / (steps->items.size() - 1));
        });
    }
    return menu;
}

QMenu *ScenarioEditor::programMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("Add a &program"), parent);
    menu->setObjectName(QStringLiteral("programMenu"));
    for (const NodeSpec &node : m_document.lastSetup().nodes) {
        const QString host = QString::fromStdString(node.name);
        QAction *action = menu->addAction(tr("On the %1").arg(fieldLabel({}, host)));
        action->setObjectName(QStringLiteral("add-program-") + host);
        connect(action, &QAction::triggered, this, [this, host] {
            addProcess(m_document, host);
            const Value *processes = m_document.at({"process"});
            if (processes && !processes->items.empty())
                m_outline->choose(DocumentPath{"process"} / (processes->items.size() - 1));
        });
    }
    return menu;
}

void ScenarioEditor::buildActions()
{
    m_variant = new QComboBox(this);
    m_variant->setObjectName(QStringLiteral("variantThatRuns"));
    m_variant->setAccessibleName(tr("What runs"));
    m_variant->setToolTip(tr("The scenario itself or one of its variants runs in the main window"));
    m_variant->setMinimumContentsLength(16);
    m_variant->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_variant, &QComboBox::currentIndexChanged, this, [this] { m_soon.start(); });
    buildMenus();
    auto *bar = addToolBar(tr("Edit"));
    bar->setObjectName(QStringLiteral("editorBar"));
    bar->setMovable(false);
    bar->addAction(m_run);
    bar->addAction(m_follow);
    bar->addWidget(m_variant);
    bar->addSeparator();
    const auto addMenuButton = [bar](QMenu *menu, const QString &text, const QString &name) {
        auto *button = new QToolButton(bar);
        button->setText(text);
        button->setObjectName(name);
        button->setMenu(menu);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setFocusPolicy(Qt::TabFocus);
        bar->addWidget(button);
    };
    addMenuButton(m_programs, tr("Add a program"), QStringLiteral("addProgramButton"));
    addMenuButton(m_steps, tr("Add a step"), QStringLiteral("addStepButton"));
    for (QAction *action : {m_remove, m_up, m_down})
        bar->addAction(action);
}

void ScenarioEditor::buildMenus()
{
    const auto menuOf = [this](const QString &title, const char *name) {
        QMenu *menu = menuBar()->addMenu(title);
        menu->setObjectName(QLatin1String(name));
        menu->setToolTipsVisible(true);
        return menu;
    };
    QMenu *file = menuOf(tr("&File"), "editorFileMenu");
    const auto on = [this](QAction *action, auto slot) { connect(action, &QAction::triggered, this, slot); };
    on(add(file, "editor-save", tr("&Save"), tr("Write the scenario to its file"), QKeySequence::Save), [this] { save(); });
    on(add(file, "editor-save-as", tr("Save &as…"), tr("Write the scenario to another file"), QKeySequence(tr("Ctrl+Shift+S"))),
        [this] { saveAs(); });
    file->addSeparator();
    on(add(file, "editor-close", tr("&Close"), tr("Close the editor; the run goes on"), QKeySequence(tr("Ctrl+W"))),
        [this] { close(); });
    QMenu *edit = menuOf(tr("&Edit"), "editorEditMenu");
    QAction *undo = m_document.undoStack().createUndoAction(this, tr("&Undo"));
    undo->setObjectName(QStringLiteral("editor-undo"));
    undo->setShortcut(QKeySequence(tr("Ctrl+Z")));
    QAction *redo = m_document.undoStack().createRedoAction(this, tr("&Redo"));
    redo->setObjectName(QStringLiteral("editor-redo"));
    redo->setShortcut(QKeySequence(tr("Ctrl+Shift+Z")));
    edit->addActions({undo, redo});
    edit->addSeparator();
    m_programs = programMenu(edit);
    m_steps = stepMenu(edit);
    edit->addMenu(m_programs);
    edit->addMenu(m_steps);
    on(add(edit, "editor-add-variant", tr("Add a &variant"), tr("The same with something changed"),
           QKeySequence(tr("Ctrl+Shift+V"))),
        [this] { addVariant(m_document); });
    edit->addSeparator();
    m_remove = add(edit, "editor-remove", tr("Re&move"), tr("Take away the program, step or variant that is chosen"),
        QKeySequence(tr("Ctrl+Del")));
    m_up = add(edit, "editor-up", tr("Move &up"), tr("Put it before the one above"), QKeySequence(tr("Alt+Up")));
    m_down = add(edit, "editor-down", tr("Move &down"), tr("Put it behind the one below"), QKeySequence(tr("Alt+Down")));
    on(m_remove, [this] { removePart(); });
    on(m_up, [this] { movePart(-1); });
    on(m_down, [this] { movePart(1); });
    QMenu *running = menuOf(tr("&Run"), "editorRunMenu");
    m_run = add(running, "editor-run", tr("▶ &Run it"), {}, QKeySequence(tr("Ctrl+Return")));
    on(m_run, [this] { run(false); });
    m_follow = add(running, "editor-follow", tr("Run a&long"),
        tr("The main window runs every change at once, and stays at its moment"), QKeySequence(tr("Ctrl+Shift+R")));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    QMenu *go = menuOf(tr("&Go"), "editorGoMenu");
    on(add(go, "editor-to-parts", tr("To the &parts"), tr("The list of parts on the left"), QKeySequence(tr("Ctrl+1"))),
        [this] { m_outline->setFocus(); });
    on(add(go, "editor-to-text", tr("To the &text"), tr("The scenario as text on the right"), QKeySequence(tr("Ctrl+2"))),
        [this] { m_text->setFocus(); });
    on(add(go, "editor-to-problem", tr("To what is &wrong"), tr("The field or the line that cannot be read"),
           QKeySequence(tr("F8"))),
        [this] { goToProblem(); });
}

} // namespace teardown
