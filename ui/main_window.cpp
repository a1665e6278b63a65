#include "main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QCloseEvent>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QScreen>
#include <QSettings>
#include <QStatusBar>
#include <QToolButton>
#include <QUndoStack>
#include <QVBoxLayout>

#include "accessible/install.h"
#include "compare/compare_window.h"
#include "controller/bookmarks.h"
#include "controller/last_folder.h"
#include "diagram/minimap.h"
#include "export/export_desk.h"
#include "export/save_file.h"
#include "figure/figure_desk.h"
#include "figure/filter_notice.h"
#include "lessons/lesson_desk.h"
#include "lessons/lesson_panel.h"
#include "packets/cable_bar.h"
#include "packets/delay_bar.h"
#include "panels/event_panel.h"
#include "panels/library_panel.h"
#include "panels/message_strip.h"
#include "panels/run_until_bar.h"
#include "panels/shortcut_window.h"
#include "panels/story_panel.h"
#include "panels/transport_bar.h"
#include "panels/tuning_panel.h"
#include "panels/variant_bar.h"
#include "presentation/presentation.h"
#include "scenario/library.h"
#include "text/markup.h"
#include "text/narrator.h"
#include "text/scenario_words.h"
#include "text/words.h"

#include <algorithm>
#include <utility>

namespace teardown {

namespace {

constexpr int frameMs = 16;
constexpr double firstSpeed = 0.02;                        // a round trip of 20 ms takes a second
constexpr int narrowScreen = 1300, narrowestScreen = 1000; // as projectors have them
constexpr int smallScreen = 780, lowScreen = 700;          // too little for all panels side by side, and below one another
constexpr double zoomStep = 1.25;
constexpr CommandGroup thingGroups[] = {
    CommandGroup::Client, CommandGroup::Router, CommandGroup::Firewall, CommandGroup::Server, CommandGroup::Cables};

} // namespace

MainWindow::MainWindow()
{
    setObjectName(QStringLiteral("mainWindow"));
    installAccessible(); // before the first widget: what Qt has made for one stays
    m_explorer.setSpeed(firstSpeed);
    m_frame.setTimerType(Qt::PreciseTimer);
    m_frame.setInterval(frameMs);
    build();
    restore();
}

/// What has the focus loses it while the parts go, and tells so; nobody is left to listen then.
MainWindow::~MainWindow() { m_diagram->disconnect(this); }

// Building

/// Everything that has words: another language builds it again.
void MainWindow::build()
{
    m_commands = new CommandSet(m_explorer, this);
    buildCentre();
    buildToolBar();
    buildDocks();
    addTableCommands();
    buildMenus();
    connectFileCommands();
    connectCaptures();
    connectRecentFiles();
    connectViewCommands();
    connectExplorer();
    connectLessons();
    connectVariants();
    connectTimeCommands();
    connectEditor();
    connectPresentation();
    connectThings();
    connectExports();
    connectAccessible();
    connectLanguages();
    m_condition = new QLabel(this);
    m_condition->setObjectName(QStringLiteral("condition"));
    m_condition->setContentsMargins(0, 0, 12, 0);
    statusBar()->addPermanentWidget(m_condition);
    statusBar()->setSizeGripEnabled(false);
    connect(&m_frame, &QTimer::timeout, this, &MainWindow::tick);
}

void MainWindow::buildCentre()
{
    auto *centre = new QWidget(this);
    centre->setObjectName(QStringLiteral("centre"));
    m_hints = new MessageStrip(QStringLiteral("hints"), centre);
    m_errors = new MessageStrip(QStringLiteral("errors"), centre);
    m_runUntil = new RunUntilBar(m_explorer, centre);
    m_delay = new DelayBar(m_explorer, centre);
    m_cable = new CableBar(m_explorer, centre);
    m_variants = new VariantBar(centre);
    m_bookmarks = new Bookmarks(m_explorer, this);
    m_diagram = new DiagramView(&m_explorer, centre);
    m_diagram->setObjectName(QStringLiteral("diagram"));
    m_diagram->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes while it plays would shift the picture
    m_figure = new FigureDesk(m_explorer, *m_diagram, *m_commands, this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_errors);
    layout->addWidget(m_hints);
    layout->addWidget(m_runUntil);
    layout->addWidget(m_delay);
    layout->addWidget(m_cable);
    layout->addWidget(m_variants);
    layout->addWidget(m_figure->notice());
    m_minimap = new Minimap(m_explorer, *m_diagram, centre);
    auto *picture = new QHBoxLayout;
    picture->setSpacing(0);
    picture->addWidget(m_diagram, 1);
    picture->addWidget(m_minimap);
    layout->addLayout(picture, 1);
    setCentralWidget(centre);
    connect(m_hints, &MessageStrip::dismissed, this, [] { QSettings().setValue(QStringLiteral("hintsDismissed"), true); });
}

void MainWindow::buildToolBar()
{
    auto *bar = new TransportBar(m_explorer, *m_commands, this);
    auto *acts = new QToolButton(bar);
    acts->setObjectName(QStringLiteral("actsButton"));
    acts->setText(tr("⚡ Break it"));
    acts->setToolTip(tr("Everything that you can do to the hosts and the cables now"));
    acts->setPopupMode(QToolButton::InstantPopup);
    acts->setMenu(actMenu(acts));
    acts->setFocusPolicy(Qt::TabFocus);
    bar->insertActs(acts);
    addToolBar(bar);
}

QDockWidget *MainWindow::addDock(
    Qt::DockWidgetArea area, QWidget *content, const QString &title, const QString &name, const QString &key)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(name);
    dock->setWidget(content);
    addDockWidget(area, dock);
    QAction *fold = dock->toggleViewAction();
    fold->setObjectName(name + QStringLiteral("-visible"));
    fold->setShortcut(QKeySequence(key));
    fold->setToolTip(tr("Show or fold away “%1” (%2)").arg(title, key));
    fold->setStatusTip(tr("Show or fold away “%1”").arg(title));
    m_commands->adopt(CommandGroup::Panels, fold);
    return dock;
}

void MainWindow::buildDocks()
{
    setDockNestingEnabled(true);
    setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    m_lessons = new LessonDesk(m_explorer, *m_commands, this);
    m_library = new LibraryPanel(m_lessons->progress(), this);
    m_story = new StoryPanel(m_explorer, this);
    m_tuning = new TuningPanel(m_explorer, this);
    m_tables = new EventPanel(m_explorer, this);
    QDockWidget *lesson =
        addDock(Qt::LeftDockWidgetArea, m_lessons->panel(), tr("Lesson"), QStringLiteral("lessonDock"), QStringLiteral("F4"));
    QDockWidget *library =
        addDock(Qt::LeftDockWidgetArea, m_library, tr("Library"), QStringLiteral("libraryDock"), QStringLiteral("F5"));
    setTabPosition(Qt::LeftDockWidgetArea, QTabWidget::North);
    tabifyDockWidget(library, lesson);
    library->raise();
    addDock(Qt::RightDockWidgetArea, m_story, tr("What and why"), QStringLiteral("storyDock"), QStringLiteral("F6"));
    addDock(Qt::RightDockWidgetArea, m_tuning, tr("Tuning"), QStringLiteral("tuningDock"), QStringLiteral("F7"));
    QDockWidget *tables =
        addDock(Qt::BottomDockWidgetArea, m_tables, tr("Tables"), QStringLiteral("tableDock"), QStringLiteral("F8"));
    tables->setTitleBarWidget(new QWidget(tables)); // the tabs say what it is
}

/// Room as in a first start: the diagram keeps more than half of the width. On a small screen some panels lie behind others.
void MainWindow::placeDocks()
{
    const auto dock = [this](const char *name) { return findChild<QDockWidget *>(QLatin1String(name)); };
    const QSize free = screen()->availableSize();
    if (free.width() < smallScreen) {
        tabifyDockWidget(dock("lessonDock"), dock("storyDock"));
        tabifyDockWidget(dock("storyDock"), dock("tuningDock"));
        dock("libraryDock")->raise();
    }
    if (free.height() < lowScreen)
        dock("tableDock")->hide();
    const bool narrow = free.width() < narrowScreen && free.width() >= narrowestScreen; // below, words would be cut
    const int left = narrow ? 210 : 270, right = narrow ? 230 : 290;
    resizeDocks({dock("libraryDock"), dock("storyDock"), dock("tuningDock")}, {left, right, right}, Qt::Horizontal);
    resizeDocks({dock("storyDock"), dock("tuningDock"), dock("tableDock")}, {370, 250, 180}, Qt::Vertical);
}

QMenu *MainWindow::addMenu(const QString &title, const QString &name)
{
    QMenu *menu = menuBar()->addMenu(title);
    menu->setObjectName(name);
    menu->setToolTipsVisible(true); // a greyed command says why
    return menu;
}

/// All acts, by the thing that they are done to.
QMenu *MainWindow::actMenu(QWidget *parent)
{
    auto *menu = new QMenu(tr("&Break something"), parent);
    for (const CommandGroup group : thingGroups) {
        QMenu *part = menu->addMenu(CommandSet::groupTitle(group));
        part->setToolTipsVisible(true);
        part->addActions(m_commands->group(group));
    }
    return menu;
}

void MainWindow::buildMenus()
{
    const auto fill = [this](QMenu *menu, CommandGroup group, std::initializer_list<const char *> linesBefore) {
        for (QAction *action : m_commands->group(group)) {
            if (std::any_of(linesBefore.begin(), linesBefore.end(),
                    [&](const char *n) { return action->objectName() == QLatin1String(n); }))
                menu->addSeparator();
            menu->addAction(action);
        }
    };
    QMenu *file = addMenu(tr("&File"), QStringLiteral("fileMenu"));
    fill(file, CommandGroup::File, {"open", "variant-next", "export-svg", "print", "quit"});
    m_recent = new QMenu(tr("Open recen&t"), file);
    m_recent->setObjectName(QStringLiteral("recentMenu"));
    m_recent->setToolTipsVisible(true);
    fill(m_recent, CommandGroup::Recent, {"recent-clear"});
    file->insertMenu(m_commands->action(QStringLiteral("save")), m_recent);
    fill(addMenu(tr("&Edit"), QStringLiteral("editMenu")), CommandGroup::Edit, {"copy", "find-scenario"});
    QMenu *run = addMenu(tr("&Run"), QStringLiteral("runMenu"));
    fill(run, CommandGroup::Playback, {"slower"});
    run->addSeparator();
    fill(run, CommandGroup::Steps, {"run-until"});
    QMenu *marks = run->addMenu(tr("Book&marks"));
    marks->setObjectName(QStringLiteral("bookmarkMenu"));
    marks->setToolTipsVisible(true);
    fill(marks, CommandGroup::Bookmarks, {"bookmark-1"});
    run->addSeparator();
    fill(run, CommandGroup::Explain, {});
    run->addSeparator();
    run->addMenu(actMenu(run));
    fill(addMenu(tr("&Lesson"), QStringLiteral("lessonMenu")), CommandGroup::Lesson,
        {"lesson-lock", "answer-1", "lesson-next", "progress-clear"});
    QMenu *view = addMenu(tr("&View"), QStringLiteral("viewMenu"));
    fill(view, CommandGroup::View, {"axis-folded", "compare", "theme-system", "reduced-motion"});
    QMenu *languages = view->addMenu(CommandSet::groupTitle(CommandGroup::Languages));
    languages->setObjectName(QStringLiteral("languageMenu"));
    fill(languages, CommandGroup::Languages, {});
    view->addSeparator();
    const auto submenu = [&](CommandGroup group, std::initializer_list<const char *> linesBefore) {
        QMenu *menu = view->addMenu(CommandSet::groupTitle(group));
        menu->setToolTipsVisible(true);
        fill(menu, group, linesBefore);
        return menu;
    };
    QMenu *shown = submenu(CommandGroup::Show, {"draw-lifeline-client", "draw-numbers", "draw-everything"});
    shown->insertMenu(m_commands->action(QStringLiteral("draw-lifeline-client")), m_figure->connectionMenu(shown));
    submenu(CommandGroup::Figure, {"figure-settings"});
    view->addSeparator();
    fill(view, CommandGroup::Panels, {});
    fill(addMenu(tr("&Help"), QStringLiteral("helpMenu")), CommandGroup::Help, {"about"});
    addActions(m_commands->all()); // the keys work wherever the focus is
}

// Connecting

void MainWindow::connectFileCommands()
{
    const auto on = [this](const char *name, auto slot) {
        connect(m_commands->action(QLatin1String(name)), &QAction::triggered, this, slot);
    };
    on("open", [this] { chooseFile(); });
    on("save", [this] { save(); });
    on("save-as", [this] { saveAs(); });
    on("restart", [this] { restart(); });
    on("quit", [this] { close(); });
    on("copy", [this] { copy(); });
    on("find-scenario", [this] {
        raiseDock("libraryDock");
        m_library->focusSearch();
    });
}

void MainWindow::connectExports()
{
    m_exports = new ExportDesk(m_explorer, *m_figure, *m_commands, this);
    connect(m_exports, &ExportDesk::said, this, [this](const QString &text) { statusBar()->showMessage(text, statusMs); });
    connect(m_exports, &ExportDesk::failed, this, &MainWindow::sayError);
}

void MainWindow::connectViewCommands()
{
    const auto on = [this](const char *name, auto slot) {
        connect(m_commands->action(QLatin1String(name)), &QAction::triggered, this, slot);
    };
    const auto change = [this](auto edit) {
        LayoutOptions options = m_diagram->options();
        edit(options);
        m_diagram->setOptions(options);
    };
    on("zoom-in", [change] { change([](LayoutOptions &o) { o.zoom = std::min(o.zoom * zoomStep, mostZoom); }); });
    on("zoom-out", [change] { change([](LayoutOptions &o) { o.zoom = std::max(o.zoom / zoomStep, leastZoom); }); });
    on("zoom-reset", [change] { change([](LayoutOptions &o) { o.zoom = 1; }); });
    on("axis-folded", [change] { change([](LayoutOptions &o) { o.axis = AxisMode::Folded; }); });
    on("axis-linear", [change] { change([](LayoutOptions &o) { o.axis = AxisMode::Linear; }); });
    on("axis-rows", [change] { change([](LayoutOptions &o) { o.axis = AxisMode::OneRowPerEvent; }); });
    connect(m_commands->action(QStringLiteral("all-events")), &QAction::toggled, m_tables, &EventPanel::setEverything);
    for (const Theme theme : {Theme::System, Theme::Light, Theme::Dark, Theme::Contrast})
        connect(m_commands->action(QStringLiteral("theme-") + themeKey(theme)), &QAction::triggered, this,
            [this, theme] { setTheme(theme); });
    on("why", [this] {
        raiseDock("storyDock");
        m_story->explain();
    });
    on("compare", [this] { (new CompareWindow(runSources(m_explorer, m_scenario, m_path), this))->show(); });
    on("shortcuts", [this] { (new ShortcutWindow(*m_commands, this))->show(); });
    on("hints", [this] { showHints(); });
    on("about", [this] { showAbout(); });
}

void MainWindow::connectExplorer()
{
    connect(&m_explorer, &Explorer::playbackChanged, this, &MainWindow::followPlayback);
    connect(&m_explorer, &Explorer::momentChanged, this, &MainWindow::followMoment);
    connect(&m_explorer, &Explorer::runReplaced, this, &MainWindow::followTitle);
    connect(&m_explorer.undoStack(), &QUndoStack::cleanChanged, this, &MainWindow::followTitle);
    connect(&m_explorer, &Explorer::performed, this, [this](const Action &action) {
        statusBar()->showMessage(toPlainText(actionDone(m_explorer.setup(), action)), statusMs);
    });
    connect(&m_explorer, &Explorer::refused, this, [this](const Action &action, Refusal why) {
        statusBar()->showMessage(toPlainText(refusalReason(why, m_explorer.setup(), action)), statusMs);
    });
    const auto sayAfter = [this](const char *command, auto words) { // the stack is connected before
        connect(m_commands->action(QLatin1String(command)), &QAction::triggered, this,
            [this, words] { statusBar()->showMessage(words(m_explorer.undoStack()), statusMs); });
    };
    sayAfter("undo", [](const QUndoStack &stack) { return tr("Undone: %1").arg(stack.redoText()); });
    sayAfter("redo", [](const QUndoStack &stack) { return tr("Done again: %1").arg(stack.undoText()); });
    connect(m_figure, &FigureDesk::said, this, [this](const QString &text) { statusBar()->showMessage(text, statusMs); });
    connect(m_diagram, &DiagramView::hovered, this, &MainWindow::showHovered);
    connect(m_diagram, &DiagramView::contextRequested, this, &MainWindow::showContextMenu);
}

void MainWindow::connectLessons()
{
    connect(m_library, &LibraryPanel::chosen, this, &MainWindow::openAndPlay);
    connect(m_lessons, &LessonDesk::startWanted, this, [this] {
        if (mayLeave())
            m_lessons->session().start();
    });
    connect(m_lessons, &LessonDesk::scenarioWanted, this, &MainWindow::openAndPlay);
    connect(m_lessons, &LessonDesk::said, this, [this](const QString &text) { statusBar()->showMessage(text, statusMs); });
    connect(m_lessons, &LessonDesk::failed, this, &MainWindow::sayError);
    connect(&m_explorer, &Explorer::accessChanged, this, [this] {
        for (CompareWindow *window : findChildren<CompareWindow *>()) {
            if (m_explorer.gate())
                window->close(); // it shows whole runs
        }
    });
    connect(m_lessons, &LessonDesk::attentionWanted, this, [this] { raiseDock("lessonDock"); });
    if (const QString problem = m_lessons->progress().problem(); !problem.isEmpty())
        sayError(problem);
}

/// From the library or along the learning path: it runs at once, and what the lesson says is in sight.
void MainWindow::openAndPlay(const QString &fileOrId)
{
    if (!mayLeave() || !open(fileOrId))
        return;
    raiseDock("lessonDock");
    m_explorer.play();
}

void MainWindow::begin(const OpenRequest &request)
{
    m_explorer.setLocked(request.lock);
    if (request.questions == OpenRequest::Questions::On)
        return m_lessons->session().start();
    if (request.questions == OpenRequest::Questions::AsUsual)
        return m_explorer.play();
    m_lessons->session().explain();
    raiseDock("lessonDock");
}

void MainWindow::raiseDock(const char *name)
{
    auto *dock = findChild<QDockWidget *>(QLatin1String(name));
    dock->show();
    dock->raise();
}

// Time

void MainWindow::tick()
{
    m_explorer.advance(nanoseconds(m_wall.nsecsElapsed()));
    m_wall.restart();
}

void MainWindow::followPlayback()
{
    if (m_explorer.playing() && !m_frame.isActive()) {
        m_wall.start();
        m_frame.start();
    } else if (!m_explorer.playing()) {
        m_frame.stop();
    }
    followMoment();
}

void MainWindow::followMoment()
{
    const Branch &branch = m_explorer.recording().branches()[m_explorer.recording().current()];
    if (branch.brokenInvariant && !m_errors->isVisible())
        sayError(tr("The engine broke a rule of its own and stopped here: %1. Please save the run and report it.")
                     .arg(QString::fromStdString(*branch.brokenInvariant)));
    const QString text = m_explorer.racing() ? tr("skipping idle time")
        : m_explorer.playing()               ? tr("playing at %1").arg(speedText(m_explorer.speed()))
        : m_explorer.atGate()                ? tr("a question waits for your answer")
        : m_explorer.atEnd()                 ? tr("nothing more will happen unless you act")
                                             : tr("paused");
    if (text != m_condition->text())
        m_condition->setText(text);
}

void MainWindow::followTitle()
{
    setWindowTitle(tr("%1[*] — TCP Teardown Explorer").arg(m_explorer.title()));
    setWindowModified(!m_explorer.undoStack().isClean());
}

// Files

bool MainWindow::open(const QString &fileOrId, const QString &variant)
{
    m_errors->hide();
    return openBehindError(fileOrId, variant);
}

bool MainWindow::openBehindError(const QString &fileOrId, const QString &variant)
{
    const QString path = QFileInfo::exists(fileOrId) ? QFileInfo(fileOrId).absoluteFilePath() : QString();
    if (!showScenario(openScenario(fileOrId.toStdString(), variant.toStdString()), path))
        return false;
    m_opened = path.isEmpty() ? fileOrId : path;
    if (!path.isEmpty())
        noteOpened(path);
    return true;
}

bool MainWindow::showScenario(const Result<Scenario> &scenario, const QString &path)
{
    if (!scenario) {
        sayError(inputErrorText(scenario.error()));
        return false;
    }
    m_scenario = scenario.value();
    m_path = path;
    if (!path.isEmpty()) {
        rememberFolderOf(path);
        m_exports->setFolder(lastFolder());
    }
    m_explorer.open(
        m_scenario.setup, QString::fromStdString(inSpokenLanguage(m_scenario).title), QString::fromStdString(m_scenario.id));
    m_lessons->open(m_scenario, path);
    m_figure->load(m_scenario);
    offerVariants();
    markOpened();
    return true;
}

void MainWindow::markOpened() { m_library->setOpen(m_path.isEmpty() ? QString::fromStdString(m_scenario.id) : QString()); }

void MainWindow::chooseFile()
{
    if (!mayLeave())
        return;
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a scenario"), folder(), tr("Scenarios (*.teardown);;All files (*)"));
    if (!path.isEmpty() && open(path))
        m_explorer.play();
}

void MainWindow::restart()
{
    if (!mayLeave())
        return;
    if (m_lessons->session().asks())
        return m_lessons->session().start();
    m_explorer.open(m_scenario.setup, m_explorer.title(), m_explorer.scenarioId());
    m_explorer.play();
}

bool MainWindow::save() { return m_path.isEmpty() ? saveAs() : saveTo(m_path); }

bool MainWindow::saveAs()
{
    const QString path = askPath(tr("Save the run"), QStringLiteral("teardown"), tr("Scenarios (*.teardown)"));
    return !path.isEmpty() && saveTo(path);
}

bool MainWindow::saveTo(const QString &path)
{
    Scenario scenario = m_scenario;
    scenario.setup = m_explorer.recording().setupWithJournal();
    scenario.figure = m_figure->figure();
    scenario.notes = m_figure->notes();
    const auto &actions = scenario.setup.actions;
    if (std::any_of(actions.begin(), actions.end(), [](const TimedAction &action) { return action.byUser; }))
        scenario.expect = {}; // what the file promised no longer follows
    if (scenario.setup.end != m_scenario.setup.end)
        scenario.expect = {}; // more can happen now
    if (m_explorer.gate())
        scenario.expect = {}; // it would give the answers away
    if (!write(path, QByteArray::fromStdString(writeScenario(scenario))))
        return false;
    m_path = path;
    rememberFolderOf(path);
    noteOpened(path);
    m_bookmarks->moveTo(path + QLatin1Char('#'));
    m_explorer.undoStack().setClean();
    return true;
}

/// All or nothing: a file that was there is replaced only by a complete one.
bool MainWindow::write(const QString &path, const QByteArray &content)
{
    const QString wrong = saveFile(path, content);
    if (!wrong.isEmpty()) {
        sayError(tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(path), wrong));
        return false;
    }
    statusBar()->showMessage(tr("Saved %1").arg(QDir::toNativeSeparators(path)), statusMs);
    return true;
}

/// Where the scenario is, else where the last one was.
QString MainWindow::folder() const { return m_path.isEmpty() ? lastFolder() : QFileInfo(m_path).absolutePath(); }

QString MainWindow::askPath(const QString &title, const QString &suffix, const QString &filter)
{
    QFileDialog dialog(this, title, folder(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(m_explorer.scenarioId() + QLatin1Char('.') + suffix);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

/// Asks about what would be lost, if anything would.
bool MainWindow::mayLeave()
{
    if (m_explorer.undoStack().isClean())
        return true;
    const auto answer = QMessageBox::question(this, tr("Save what you did?"),
        tr("You changed “%1”. Its run can be saved and seen again exactly.").arg(m_explorer.title()),
        QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
    return answer == QMessageBox::Discard || (answer == QMessageBox::Save && save());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayCloseEditor() || !mayLeave()) {
        event->ignore();
        return;
    }
    m_presentation->setActive(false); // what is remembered is the usual window
    remember();
    event->accept();
}

// What the window remembers

void MainWindow::restore()
{
    const QSettings settings;
    const QSize free = screen()->availableSize();
    resize(std::min(1440, free.width()), std::min(900, free.height()));
    restoreGeometry(settings.value(QStringLiteral("geometry")).toByteArray());
    if (!restoreState(settings.value(QStringLiteral("docks")).toByteArray(), layoutVersion))
        placeDocks();
    m_explorer.setSpeed(settings.value(QStringLiteral("speed"), firstSpeed).toDouble());
    m_explorer.setSkipIdle(settings.value(QStringLiteral("skipIdle"), true).toBool());
    m_commands->action(QStringLiteral("reduced-motion"))
        ->setChecked(settings.value(QStringLiteral("reducedMotion"), false).toBool());
    m_commands->action(QStringLiteral("all-events"))->setChecked(settings.value(QStringLiteral("everyRecord"), false).toBool());
    m_tables->setCurrentIndex(settings.value(QStringLiteral("table"), 0).toInt());
    setTheme(themeByKey(settings.value(QStringLiteral("theme")).toString()));
    if (!settings.value(QStringLiteral("hintsDismissed")).toBool())
        showHints();
}

void MainWindow::remember() const
{
    QSettings settings;
    settings.setValue(QStringLiteral("geometry"), saveGeometry());
    settings.setValue(QStringLiteral("docks"), saveState(layoutVersion));
    settings.setValue(QStringLiteral("speed"), m_explorer.speed());
    settings.setValue(QStringLiteral("skipIdle"), m_explorer.skipIdle());
    settings.setValue(QStringLiteral("reducedMotion"), m_explorer.reducedMotion());
    settings.setValue(QStringLiteral("everyRecord"), m_commands->action(QStringLiteral("all-events"))->isChecked());
    settings.setValue(QStringLiteral("table"), m_tables->currentIndex());
    settings.setValue(QStringLiteral("theme"), themeKey(m_theme));
}

void MainWindow::setTheme(Theme theme)
{
    m_theme = theme;
    m_commands->action(QStringLiteral("theme-") + themeKey(theme))->setChecked(true);
    applyTheme(theme);
}

// Things of the diagram

QList<QAction *> MainWindow::actionsFor(const DiagramThing &thing) const
{
    QList<QAction *> result;
    if (thing.record.valid())
        result += {m_commands->action(QStringLiteral("why")), m_commands->action(QStringLiteral("note-edit"))};
    if (thing.packet.valid())
        result += m_commands->forPacket();
    if (thing.cable.valid())
        result += m_commands->forCable(thing.cable);
    if (thing.node.valid())
        result += m_commands->forNode(thing.node);
    return result;
}

void MainWindow::showContextMenu(const DiagramThing &thing, const QPoint &globalPosition)
{
    if (thing.record.valid())
        m_explorer.select(thing.record);
    if (actionsFor(thing).isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("thingMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addActions(actionsAt(thing, menu));
    menu->popup(globalPosition);
}

// Words

void MainWindow::showHints()
{
    m_hints->say(MessageStrip::Kind::Hint,
        tr("<b>Break it:</b> right-click a host or a cable, or press <b>K</b> to kill the server's process. &nbsp; "
           "<b>Time:</b> <b>Space</b> plays and stops, <b>.</b> and <b>,</b> step. &nbsp; "
           "<b>Why?</b> Click an arrow and read the causes on the right, or press <b>W</b>."));
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About TCP Teardown Explorer"),
        tr("<b>TCP Teardown Explorer</b> %1<p>See how TCP connections end, and break them. Every segment comes from a simulated "
           "kernel that "
           "is checked against recordings of a real one.<p>Licence: GPL-3.0-or-later")
            .arg(QApplication::applicationVersion()));
}

/// What the mouse is on. Leaving it does not wipe away a confirmation that has come since.
void MainWindow::showHovered(const QString &text)
{
    if (!text.isEmpty())
        statusBar()->showMessage(text);
    else if (statusBar()->currentMessage() == m_hovered)
        statusBar()->clearMessage();
    m_hovered = text;
}

void MainWindow::sayError(const QString &plainText) { m_errors->say(MessageStrip::Kind::Error, plainText.toHtmlEscaped()); }

void MainWindow::copy() const
{
    const QWidget *focus = QApplication::focusWidget();
    const RecordId selected = m_explorer.selected();
    QString text;
    if (focus && m_tables->isAncestorOf(focus))
        text = m_tables->selectedText();
    if (text.isEmpty() && selected.valid()) {
        const Narrator narrator(m_explorer.setup(), m_explorer.trace());
        text = tr("%1: %2").arg(timeText(m_explorer.trace()[selected].time), toPlainText(narrator.sentence(selected)));
    }
    QApplication::clipboard()->setText(text);
}

// Events

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        // A button or a list of choices that has the focus is pressed with Space; elsewhere it plays and stops.
        const QWidget *focus = QApplication::focusWidget();
        if (qobject_cast<const QAbstractButton *>(focus) || qobject_cast<const QComboBox *>(focus)) {
            event->accept();
            return true;
        }
    }
    return QMainWindow::event(event);
}

/// The key of a greyed command says why it does nothing.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    for (const QAction *action : m_commands->all()) {
        if (!action->isEnabled() && action->isVisible() && action->shortcut() == QKeySequence(event->keyCombination())) {
            statusBar()->showMessage(action->statusTip(), statusMs);
            return;
        }
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace teardown
