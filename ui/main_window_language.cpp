#include "main_window.h"

#include <QApplication>
#include <QDockWidget>
#include <QFileInfo>
#include <QLayout>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QSettings>
#include <QStatusBar>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QToolBar>
#include <QUndoStack>

#include "capture/capture_window.h"
#include "compare/compare_window.h"
#include "diagram/diagram_view.h"
#include "editor/scenario_editor.h"
#include "export/export_desk.h"
#include "figure/figure_desk.h"
#include "lessons/lesson_desk.h"
#include "panels/build_again.h"
#include "panels/message_strip.h"
#include "presentation/presentation.h"
#include "text/language.h"
#include "text/scenario_words.h"

#include <map>

namespace teardown {

// Another language while the program runs. Every word of the window is said when it is built, so it is built again, around the
// same Explorer: whatever panel is added later speaks the new language without doing anything for it.

/// What a person has set up in the window, by the names of the parts.
struct MainWindow::Arrangement {
    QByteArray docks;
    std::map<QString, QSize> sizes; ///< of docks
    LayoutOptions diagram;
    int across = 0, down = 0; ///< where the diagram is scrolled to
    bool hints = false;
    QString focus;
    std::map<QString, QString> lines; ///< typed text
    std::map<QString, int> pages;     ///< of tabs
    std::map<QString, bool> switches; ///< commands that are on or off
};

namespace {

template <class Part>
QList<Part *> namedParts(const QWidget &window)
{
    QList<Part *> parts = window.findChildren<Part *>();
    erase_if(parts,
        [](const Part *part) { return part->objectName().isEmpty() || part->objectName().startsWith(QLatin1String("qt_")); });
    return parts;
}

/// Gives parts what they had, by their names.
template <class Part, class Kept, class Give>
void giveBack(const QList<Part *> &parts, const std::map<QString, Kept> &kept, Give give)
{
    for (Part *part : parts) {
        const auto was = kept.find(part->objectName());
        if (was != kept.end())
            give(part, was->second);
    }
}

/// Parts of QMainWindow itself stay: its layout, and the tab bars of its docks, which it uses again. So do windows with work in
/// them, which build themselves again.
bool isBuilt(const QMainWindow &window, QObject *child)
{
    if (qobject_cast<QLayout *>(child) || qobject_cast<QTabBar *>(child))
        return false;
    if (qobject_cast<ScenarioEditor *>(child) || qobject_cast<CaptureWindow *>(child) || qobject_cast<CompareWindow *>(child))
        return false;
    const auto *widget = qobject_cast<QWidget *>(child);
    return !widget || widget->isWindow() || widget == window.centralWidget() || qobject_cast<QDockWidget *>(child)
        || qobject_cast<QToolBar *>(child) || qobject_cast<QMenuBar *>(child) || qobject_cast<QStatusBar *>(child);
}

} // namespace

void MainWindow::connectLanguages()
{
    for (const Language &language : languages()) {
        // Not while the menu that asks for it is at work: it is built again, too.
        const auto change = [this, code = language.code] { changeLanguage(code); };
        connect(m_commands->action(QStringLiteral("language-") + language.code), &QAction::triggered, this, change,
            Qt::QueuedConnection);
    }
}

void MainWindow::demolish()
{
    m_diagram->disconnect(this); // what has the focus loses it while the parts go, and tells so
    m_explorer.disconnect(this);
    m_explorer.undoStack().disconnect(this);
    m_frame.disconnect(this);
    teardown::demolish(*this, [this](QObject *child) { return isBuilt(*this, child); });
}

MainWindow::Arrangement MainWindow::arrangement() const
{
    Arrangement kept;
    kept.docks = saveState(layoutVersion);
    for (const QDockWidget *dock : namedParts<QDockWidget>(*this)) {
        if (dock->isVisible() && !dock->isFloating())
            kept.sizes[dock->objectName()] = dock->size();
    }
    kept.diagram = m_diagram->options();
    kept.across = m_diagram->horizontalScrollBar()->value();
    kept.down = m_diagram->verticalScrollBar()->value();
    kept.hints = !m_hints->isHidden(); // it may not be on the screen yet
    if (const QWidget *focus = QApplication::focusWidget())
        kept.focus = focus->objectName();
    for (const QLineEdit *line : namedParts<QLineEdit>(*this))
        kept.lines[line->objectName()] = line->text();
    for (const QTabWidget *tabs : namedParts<QTabWidget>(*this))
        kept.pages[tabs->objectName()] = tabs->currentIndex();
    for (const QAction *action : m_commands->all()) {
        if (action->isCheckable() && !m_commands->group(CommandGroup::Languages).contains(action))
            kept.switches[action->objectName()] = action->isChecked();
    }
    return kept;
}

void MainWindow::arrange(const Arrangement &kept)
{
    giveBack(m_commands->all(), kept.switches, [](QAction *action, bool on) { action->setChecked(on); });
    giveBack(namedParts<QLineEdit>(*this), kept.lines, [](QLineEdit *line, const QString &text) { line->setText(text); });
    giveBack(namedParts<QTabWidget>(*this), kept.pages, [](QTabWidget *tabs, int page) { tabs->setCurrentIndex(page); });
    restoreState(kept.docks, layoutVersion);
    m_diagram->setOptions(kept.diagram);
    if (kept.hints)
        showHints();
    if (auto *focus = kept.focus.isEmpty() ? nullptr : findChild<QWidget *>(kept.focus))
        focus->setFocus(Qt::OtherFocusReason);
}

/// What needs the room that the parts get when they have been laid out.
void MainWindow::arrangeInside(const Arrangement &kept)
{
    QList<QDockWidget *> docks;
    QList<int> widths, heights;
    giveBack(namedParts<QDockWidget>(*this), kept.sizes, [&](QDockWidget *dock, QSize size) {
        docks += dock;
        widths += size.width();
        heights += size.height();
    });
    resizeDocks(docks, widths, Qt::Horizontal);
    resizeDocks(docks, heights, Qt::Vertical);
    layout()->activate();
    m_diagram->horizontalScrollBar()->setValue(kept.across);
    m_diagram->verticalScrollBar()->setValue(kept.down);
}

void MainWindow::changeLanguage(const QString &code)
{
    if (code == spokenLanguage() || knownLanguage(code).isEmpty())
        return;
    const bool presenting = m_presentation->active();
    m_presentation->setActive(false);
    const Arrangement kept = arrangement();
    const LessonSession::Standing standing = m_lessons->session().standing();
    Scenario shown = m_scenario;
    shown.figure = m_figure->figure();
    shown.notes = m_figure->notes();

    setUpdatesEnabled(false);
    demolish();
    speak(code);
    QSettings().setValue(QStringLiteral("language"), code);
    build();
    m_explorer.tellAgain(QString::fromStdString(inSpokenLanguage(m_scenario).title));
    m_lessons->openAgain(m_scenario, m_path, standing);
    m_figure->load(shown);
    if (!m_path.isEmpty())
        m_exports->setFolder(QFileInfo(m_path).absolutePath());
    offerVariants();
    markOpened();
    setTheme(m_theme);
    arrange(kept);
    QTimer::singleShot(0, this, [this, kept, presenting] {
        arrangeInside(kept);
        setUpdatesEnabled(true);
        m_presentation->setActive(presenting);
    });
}

} // namespace teardown
