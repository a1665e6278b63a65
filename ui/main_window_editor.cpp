// The scenario editor and the window: what it begins with, and the run that follows it.
#include "main_window.h"

#include <QElapsedTimer>
#include <QFile>
#include <QUndoStack>

#include "editor/new_parts.h"
#include "editor/scenario_editor.h"
#include "lessons/lesson_desk.h"
#include "panels/message_strip.h"
#include "scenario/library.h"
#include "text/words.h"

#include <algorithm>

namespace teardown {

namespace {

constexpr qint64 slowMs = 400; ///< a run that takes longer to begin again does not follow each change

/// The text of the file or of the built-in scenario; empty if there is none any more.
std::string textOf(const QString &path, const std::string &id)
{
    if (!path.isEmpty()) {
        const auto text = readTextFile(path.toStdString());
        return text ? text.value() : std::string();
    }
    const auto all = library();
    const auto found = std::find_if(all.begin(), all.end(), [&](const LibraryEntry &entry) { return entry.id == id; });
    return found == all.end() ? std::string() : std::string(found->text);
}

} // namespace

void MainWindow::connectEditor()
{
    connect(m_commands->action(QStringLiteral("edit-scenario")), &QAction::triggered, this, &MainWindow::editScenario);
    connect(m_commands->action(QStringLiteral("new-scenario")), &QAction::triggered, this, [this] {
        if (ScenarioEditor *editor = openEditor()) {
            editor->begin(newScenarioText(), {}, {}, ScenarioEditor::Beginning::Nothing);
            if (mayLeave())
                runEdited(editor->document().scenario().value(), false);
        }
    });
    const auto access = [this] {
        for (const char *name : {"edit-scenario", "new-scenario"})
            CommandSet::setUsable(m_commands->action(QLatin1String(name)), !m_explorer.locked() && !m_explorer.gate(),
                m_explorer.locked() ? lockedReason() : gateReason());
    };
    connect(&m_explorer, &Explorer::accessChanged, this, access);
    access();
}

/// The editor, in front; none if it holds something that the person wants to keep.
ScenarioEditor *MainWindow::openEditor()
{
    auto *editor = findChild<ScenarioEditor *>();
    if (!editor) {
        editor = new ScenarioEditor(this);
        connect(editor, &ScenarioEditor::runWanted, this, &MainWindow::runEdited);
    } else if (!editor->mayLeave()) {
        return nullptr;
    }
    editor->show();
    editor->raise();
    editor->activateWindow();
    return editor;
}

/// What a person did in the run stands among the steps. Only then, and for a run that was edited before, the text is written
/// anew; else it is the one of the file, with all its variants and comments.
void MainWindow::editScenario()
{
    auto *open = findChild<ScenarioEditor *>();
    if (open && open->isVisible() && open->isAbout(m_scenario))
        return open->activateWindow();
    ScenarioEditor *editor = openEditor();
    if (!editor)
        return;
    const bool acted = !m_explorer.undoStack().isClean();
    const std::string text = acted ? std::string() : textOf(m_path, m_scenario.id);
    const auto read = readScenario(text, {}, m_scenario.variant);
    if (read && writeScenario(read.value()) == writeScenario(m_scenario))
        return editor->begin(text, m_path, QString::fromStdString(m_scenario.variant));
    Scenario scenario = m_scenario;
    scenario.setup = m_explorer.recording().setupWithJournal();
    if (acted)
        scenario.expect = {}; // what the file promised no longer follows
    editor->begin(
        writeScenario(scenario), {}, {}, acted ? ScenarioEditor::Beginning::ActedRun : ScenarioEditor::Beginning::Scenario);
}

void MainWindow::runEdited(const Scenario &scenario, bool changed)
{
    auto *editor = findChild<ScenarioEditor *>();
    const bool acted = !m_explorer.undoStack().isClean();
    if (m_explorer.locked() || m_explorer.gate())
        return editor->stopFollowing(m_explorer.locked() ? lockedReason() : gateReason());
    if (changed && acted)
        return editor->stopFollowing(tr("You acted on the run, so it does not follow any more. “Run it” begins it again."));
    if (!changed && acted && !mayLeave())
        return;
    QElapsedTimer wall;
    wall.start();
    const Time moment = m_explorer.now();
    const bool playing = m_explorer.playing();
    m_errors->hide();
    Scenario shown = scenario;
    shown.variants.clear();                                                                      // the editor offers them
    showScenario(shown, editor->path().isEmpty() ? QStringLiteral(":/edited") : editor->path()); // no lesson is about it
    m_path.clear(); // saving the run does not write over the scenario
    if (!editor->path().isEmpty())
        noteOpened(editor->path());
    if (changed)
        m_explorer.seek(moment);
    if (playing || !changed)
        m_explorer.play();
    if (changed && wall.elapsed() > slowMs)
        editor->stopFollowing(tr("This run is too long to follow each change. “Run it” begins it again."));
}

bool MainWindow::mayCloseEditor()
{
    auto *editor = findChild<ScenarioEditor *>();
    return !editor || !editor->isVisible() || editor->mayLeave();
}

} // namespace teardown
