#pragma once

#include <QElapsedTimer>
#include <QMainWindow>
#include <QTimer>

#include "controller/commands.h"
#include "controller/explorer.h"
#include "diagram/diagram_view.h"
#include "scenario/scenario.h"
#include "theme.h"

class QLabel;

namespace teardown {

class Announcer;
class Bookmarks;
class CableBar;
class CaptureWindow;
class DelayBar;
class EventPanel;
class ExportDesk;
class FigureDesk;
class LessonDesk;
class LibraryPanel;
class MessageStrip;
class Minimap;
class Presentation;
class RunUntilBar;
class ScenarioEditor;
class StoryPanel;
class TuningPanel;
class VariantBar;

constexpr int statusMs = 8000;   ///< how long a message stands
constexpr int layoutVersion = 1; ///< of remembered docks

/// How a scenario is opened.
struct OpenRequest {
    QString scenario; ///< id or file; "" for the first one
    enum class Questions {
        AsUsual, ///< it runs freely, and its lesson can be started
        On,
        Off, ///< with the explanation, for showing it
    } questions = Questions::AsUsual;
    bool lock = false;     ///< nobody can change the run
    QString variant = {};  ///< "" for the scenario itself
    QString language = {}; ///< "" for the one that was chosen last, else that of the environment
};

/// The window: the diagram in the middle, what explains it and what changes it around it.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow();
    ~MainWindow() override;

    Explorer &explorer() { return m_explorer; }
    const CommandSet &commands() const { return *m_commands; }
    DiagramView &diagram() { return *m_diagram; }

    /// A built-in scenario or a file. If it cannot be read, a strip says where and why, and the old run stays.
    bool open(const QString &fileOrId, const QString &variant = {});
    /// The same, and what the strip says of an earlier one stays.
    bool openBehindError(const QString &fileOrId, const QString &variant = {});
    /// What has just been opened begins: freely, with questions, or for showing.
    void begin(const OpenRequest &request);
    LessonDesk &lessons() { return *m_lessons; }
    FigureDesk &figureDesk() { return *m_figure; }
    /// Writes the scenario with what was done since. On failure a strip says why.
    bool saveTo(const QString &path);
    ExportDesk &exports() { return *m_exports; }
    void setTheme(Theme theme);
    /// Reads a capture in a window of its own.
    CaptureWindow *openCapture(const QString &path);
    /// Whatever the file is: a capture, or a scenario that begins at once. False: it is a scenario that cannot be read.
    bool openAny(const QString &path);
    /// Everything in another language at once. Run, moment, selection, undo, lesson and arrangement stay, and so does what other
    /// windows hold. It is remembered. A language that is not known changes nothing.
    void changeLanguage(const QString &code);

    /// Menu of what can be done to a thing of the diagram; empty for one that nothing can be done to.
    QList<QAction *> actionsFor(const DiagramThing &thing) const;

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void demolish();
    void connectLanguages();
    struct Arrangement;
    Arrangement arrangement() const;
    void arrange(const Arrangement &kept);
    void arrangeInside(const Arrangement &kept);
    void buildCentre();
    void buildDocks();
    void buildMenus();
    void buildToolBar();
    QDockWidget *addDock(
        Qt::DockWidgetArea area, QWidget *content, const QString &title, const QString &name, const QString &key);
    void placeDocks();
    QMenu *addMenu(const QString &title, const QString &name);
    QMenu *actMenu(QWidget *parent);
    void connectFileCommands();
    void connectCaptures();
    void connectRecentFiles();
    void openRecent(const QString &path);
    void noteOpened(const QString &path);
    void followRecentFiles();
    void connectExports();
    void connectViewCommands();
    void connectExplorer();
    void connectLessons();
    void connectVariants();
    void chooseVariant(const QString &variant);
    void offerVariants();
    void connectTimeCommands();
    void connectEditor();
    ScenarioEditor *openEditor();
    void editScenario();
    void runEdited(const teardown::Scenario &scenario, bool changed);
    bool mayCloseEditor();
    void addTableCommands();
    void connectPresentation();
    void connectThings();
    void openThing(const DiagramThing &thing, const QPoint &globalPosition);
    QList<QAction *> actionsAt(const DiagramThing &thing, QObject *owner);
    void switchPower(NodeId node, const QPoint &globalPosition);
    void sayWhyNot(const QString &reason, const QPoint &globalPosition);
    void raisePage(const QString &name);
    void connectAccessible();
    void openAndPlay(const QString &fileOrId);
    void raiseDock(const char *name);
    void restore();
    void remember() const;

    bool showScenario(const Result<Scenario> &scenario, const QString &path);
    bool mayLeave();
    bool save();
    bool saveAs();
    void markOpened();
    void chooseFile();
    void restart();
    QString folder() const;
    QString askPath(const QString &title, const QString &suffix, const QString &filter);
    void showContextMenu(const DiagramThing &thing, const QPoint &globalPosition);
    void showHints();
    void showHovered(const QString &text);
    void showAbout();
    void copy() const;
    void sayError(const QString &plainText);
    bool write(const QString &path, const QByteArray &content);
    void tick();
    void followPlayback();
    void followMoment();
    void followTitle();

    Explorer m_explorer;
    CommandSet *m_commands = nullptr;
    Scenario m_scenario; ///< as it was opened
    QString m_opened;    ///< file or id that the scenario came from
    QString m_path;      ///< of the file; empty for a built-in one
    QString m_hovered;   ///< what the status bar says of the thing under the mouse
    Theme m_theme = Theme::System;
    QTimer m_frame;
    QElapsedTimer m_wall;
    DiagramView *m_diagram = nullptr;
    Minimap *m_minimap = nullptr;
    MessageStrip *m_hints = nullptr;
    MessageStrip *m_errors = nullptr;
    VariantBar *m_variants = nullptr;
    RunUntilBar *m_runUntil = nullptr;
    DelayBar *m_delay = nullptr;
    CableBar *m_cable = nullptr;
    Bookmarks *m_bookmarks = nullptr;
    FigureDesk *m_figure = nullptr;
    ExportDesk *m_exports = nullptr;
    Presentation *m_presentation = nullptr;
    Announcer *m_announcer = nullptr;
    LessonDesk *m_lessons = nullptr;
    LibraryPanel *m_library = nullptr;
    StoryPanel *m_story = nullptr;
    TuningPanel *m_tuning = nullptr;
    EventPanel *m_tables = nullptr;
    QLabel *m_condition = nullptr;
    QMenu *m_recent = nullptr; ///< of files that were opened last
};

/// Starts the program's window. Returns the exit status.
int showMainWindow(int &argc, char **argv, const OpenRequest &request);

} // namespace teardown
