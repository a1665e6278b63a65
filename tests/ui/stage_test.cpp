#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSettings>
#include <QStatusBar>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolBar>
#include <QToolButton>
#include <QTreeWidget>

#include "controller/acts.h"
#include "example_run.h"
#include "lessons/lesson_desk.h"
#include "main_window.h"
#include "panels/buffer_panel.h"
#include "panels/event_panel.h"
#include "panels/run_until_bar.h"
#include "presentation/presentation.h"

#include <memory>

using namespace teardown;

/// What the window shows beside the diagram, the stage for a room, variants, and going to moments: by mouse and keys.
class StageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyCommandHasAKeyAndAPlaceInAMenu();
    void everyTableHasItsKey();
    void variantByMouseAndByKey();
    void variantKeepsTheQuestionsOn();
    void unknownVariantIsReported();
    void runUntilByKeys();
    void runUntilByMouse();
    void escapePutsRunUntilAway();
    void bookmarksByKeysAndMouse();
    void bookmarksAreRenamedAndRemoved();
    void branchTreeShowsAndRenamesLines();
    void buffersFollowTheMoment();
    void firewallTablesFollowTheMoment();
    void hostPrintsWhatItsToolsPrint();
    void hostOffersOnlyWhatThereIs();
    void tcpdumpPrintsUpToTheMoment();
    void listingsAreCopied();
    void presentationHidesTheChromeAndComesBack();
    void presentationLettersAreLarge();
    void clickerRevealsOneEventAfterTheOther();
    void presentationMouseStillWorks();
    void strongColoursHaveContrast();
    void reducedMotionIsRemembered();

private:
    Explorer &explorer() { return m_window->explorer(); }
    NodeId node(NodeRole role) { return *nodeWithRole(explorer().setup(), role); }
    template <class T>
    T *child(const char *name)
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    QAction *command(const QString &name) { return m_window->commands().action(name); }
    void press(const char *name) { QTest::keySequence(m_window.get(), command(QLatin1String(name))->shortcut()); }
    void openIt(const char *id, const QString &variant = {});
    void show(const char *table);
    void runUntil(const char *text);

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void StageTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(QStringLiteral("teardown-test"));
    QCoreApplication::setApplicationName(QStringLiteral("teardown-stage-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
}

void StageTest::init()
{
    QSettings().clear();
    QSettings().setValue(QStringLiteral("hintsDismissed"), true);
    m_window = std::make_unique<MainWindow>();
    openIt("server-killed-write");
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->setFocus();
}

void StageTest::cleanup()
{
    explorer().pause();
    m_window.reset();
}

void StageTest::openIt(const char *id, const QString &variant) { QVERIFY(m_window->open(QLatin1String(id), variant)); }

/// Brings a table to the front by its key.
void StageTest::show(const char *table)
{
    QTest::keySequence(m_window.get(), command(QStringLiteral("show-") + QLatin1String(table))->shortcut());
    QVERIFY(child<QWidget>(table)->isVisible());
}

void StageTest::runUntil(const char *text)
{
    press("run-until");
    QVERIFY(child<QLineEdit>("runUntil")->hasFocus());
    QTest::keyClicks(child<QLineEdit>("runUntil"), QLatin1String(text));
    QTest::keyClick(child<QLineEdit>("runUntil"), Qt::Key_Return);
}

// Commands

static bool standsIn(const QList<QAction *> &actions, const QAction *wanted)
{
    for (const QAction *action : actions) {
        if (action == wanted || (action->menu() && standsIn(action->menu()->actions(), wanted)))
            return true;
    }
    return false;
}

void StageTest::everyCommandHasAKeyAndAPlaceInAMenu()
{
    QSet<QString> keys;
    for (const QAction *action : m_window->commands().all()) {
        const QString key = action->shortcut().toString();
        QVERIFY2(!key.isEmpty(), qPrintable(action->objectName()));
        QVERIFY2(!keys.contains(key), qPrintable(action->objectName() + u' ' + key));
        keys.insert(key);
        QVERIFY2(standsIn(m_window->menuBar()->actions(), action), qPrintable(action->objectName()));
    }
}

void StageTest::everyTableHasItsKey()
{
    auto *tables = child<EventPanel>("eventPanel");
    QVERIFY(tables->count() >= 12);
    for (int i = 0; i < tables->count(); ++i) {
        show(qPrintable(tables->widget(i)->objectName()));
        QCOMPARE(tables->currentIndex(), i);
    }
}

// Variants

void StageTest::variantByMouseAndByKey()
{
    openIt("refused");
    QVERIFY(!child<QWidget>("variantBar")->isVisible() || child<QComboBox>("variants")->count() > 1);
    openIt("time-wait-2msl");
    auto *box = child<QComboBox>("variants");
    QVERIFY(box->isVisible());
    QVERIFY(box->count() > 1);
    QCOMPARE(box->currentIndex(), 0);
    const std::string systemBefore = std::to_string(static_cast<int>(explorer().setup().nodes.front().profile));
    press("variant-next");
    QCOMPARE(box->currentIndex(), 1);
    const auto written = [this] {
        Scenario scenario;
        scenario.setup = explorer().setup();
        return writeScenario(scenario);
    };
    const auto byKey = written();
    press("variant-previous");
    QCOMPARE(box->currentIndex(), 0);
    QVERIFY(written() != byKey);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down); // as by the mouse: activated
    QTRY_COMPARE(box->currentIndex(), 1);
    QCOMPARE(written(), byKey);
    QVERIFY(explorer().playing());
}

void StageTest::variantKeepsTheQuestionsOn()
{
    openIt("time-wait-2msl");
    press("lesson-start");
    QVERIFY(m_window->lessons().session().asks());
    press("variant-next");
    QCOMPARE(child<QComboBox>("variants")->currentIndex(), 1);
    QCOMPARE(m_window->lessons().session().asks(), !m_window->lessons().session().questions().empty());
    if (m_window->lessons().session().asks())
        QVERIFY(explorer().gate());
}

void StageTest::unknownVariantIsReported()
{
    const QString before = explorer().title();
    QVERIFY(!m_window->open(QStringLiteral("time-wait-2msl"), QStringLiteral("no-such")));
    QVERIFY(child<QLabel>("errorsText")->text().contains(QStringLiteral("no-such")));
    QCOMPARE(explorer().title(), before);
}

// Moments

void StageTest::runUntilByKeys()
{
    runUntil("server FIN_WAIT_2");
    QCOMPARE(mainSocket(explorer().world(), node(NodeRole::Server))->state, TcpState::FinWait2);
    QVERIFY(child<QLabel>("runUntilMessage")->text().isEmpty());
    runUntil("server SYN_SENT");
    QVERIFY(child<QLabel>("runUntilMessage")->text().contains(QStringLiteral("does not come before the run ends")));
}

void StageTest::runUntilByMouse()
{
    command(QStringLiteral("run-until"))->trigger();
    QTest::keyClicks(child<QLineEdit>("runUntil"), QStringLiteral("+1.5 s"));
    QTest::mouseClick(child<QToolButton>("runUntilGo"), Qt::LeftButton);
    QCOMPARE(explorer().now(), explorer().setup().start + milliseconds(1500));
    QTest::mouseClick(child<QToolButton>("runUntilClose"), Qt::LeftButton);
    QVERIFY(!child<QWidget>("runUntilBar")->isVisible());
}

void StageTest::escapePutsRunUntilAway()
{
    press("run-until");
    QTest::keyClick(child<QLineEdit>("runUntil"), Qt::Key_Escape);
    QVERIFY(!child<QWidget>("runUntilBar")->isVisible());
    QVERIFY(m_window->diagram().hasFocus());
}

void StageTest::bookmarksByKeysAndMouse()
{
    runUntil("server FIN_WAIT_2");
    const Time first = explorer().now();
    m_window->setFocus();
    press("bookmark-set");
    runUntil("RST");
    m_window->setFocus();
    press("bookmark-set");
    const Time second = explorer().now();
    press("to-start");
    press("bookmark-next");
    QCOMPARE(explorer().now(), first);
    press("bookmark-2");
    QCOMPARE(explorer().now(), second);
    press("bookmark-previous");
    QCOMPARE(explorer().now(), first);
    QVERIFY(!command(QStringLiteral("bookmark-3"))->isEnabled());
    show("historyPanel");
    auto *list = child<QTreeWidget>("bookmarkList");
    QCOMPARE(list->topLevelItemCount(), 2);
    const QPoint at = list->visualItemRect(list->topLevelItem(1)).center();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(list->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(explorer().now(), second);
}

void StageTest::bookmarksAreRenamedAndRemoved()
{
    runUntil("server FIN_WAIT_2");
    m_window->setFocus();
    press("bookmark-set");
    show("historyPanel");
    auto *list = child<QTreeWidget>("bookmarkList");
    list->setFocus();
    list->setCurrentItem(list->topLevelItem(0));
    QTest::keyClick(list, Qt::Key_F2);
    auto *editor = list->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(QStringLiteral("the orphan begins"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(list->topLevelItem(0)->text(0), QStringLiteral("the orphan begins"));
    QTRY_VERIFY(command(QStringLiteral("bookmark-1"))->text().contains(QStringLiteral("the orphan begins")));
    openIt("server-killed-write"); // again: it was remembered
    QCOMPARE(list->topLevelItemCount(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("the orphan begins"));
    list->setCurrentItem(list->topLevelItem(0));
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->topLevelItemCount(), 0);
}

void StageTest::branchTreeShowsAndRenamesLines()
{
    QVERIFY(stepUntil(explorer(), node(NodeRole::Server), TcpState::Established));
    press("kill-client");
    explorer().pause();
    show("historyPanel");
    auto *tree = child<QTreeWidget>("branchTree");
    QCOMPARE(tree->topLevelItemCount(), 1);
    QTreeWidgetItem *main = tree->topLevelItem(0);
    QCOMPARE(main->childCount(), 1);
    QVERIFY(main->child(0)->text(0).contains(QStringLiteral("client")));
    tree->setCurrentItem(main);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Return);
    QCOMPARE(explorer().recording().current(), std::size_t(0));
    tree->setCurrentItem(tree->topLevelItem(0)->child(0));
    QTest::keyClick(tree, Qt::Key_F2);
    auto *editor = tree->viewport()->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->setText(QStringLiteral("client dies"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(explorer().recording().branches()[1].name, std::string("client dies"));
    const QPoint at = tree->visualItemRect(tree->topLevelItem(0)->child(0)).center();
    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, at);
    QTest::mouseDClick(tree->viewport(), Qt::LeftButton, {}, at);
    QCOMPARE(explorer().recording().current(), std::size_t(1));
    QVERIFY(child<QComboBox>("branches")->currentText() == QStringLiteral("client dies"));
}

// Tables

void StageTest::buffersFollowTheMoment()
{
    show("bufferPanel");
    auto *panel = child<BufferPanel>("bufferPanel");
    runUntil("client ESTABLISHED");
    QVERIFY2(panel->text().contains(QStringLiteral("ESTABLISHED")), qPrintable(panel->text()));
    QVERIFY(panel->accessibleDescription().contains(QStringLiteral("send queue")));
    explorer().toStart();
    QVERIFY(!panel->text().contains(QStringLiteral("ESTABLISHED")));
}

void StageTest::firewallTablesFollowTheMoment()
{
    openIt("firewall-idle-drop");
    show("firewallPanel");
    auto *entries = child<QTableView>("firewallEntries"), *rules = child<QTableView>("firewallRules");
    explorer().toStart();
    QCOMPARE(entries->model()->rowCount(), 0);
    QVERIFY(rules->model()->rowCount() > 0);
    runUntil("client ESTABLISHED");
    QCOMPARE(
        entries->model()->rowCount(), static_cast<int>(connectionTable(explorer().world(), node(NodeRole::Firewall)).size()));
    QVERIFY(entries->model()->rowCount() > 0);
    QVERIFY(child<QTableView>("firewallNext")->model()->rowCount() > 0);
    openIt("server-killed-write");
}

void StageTest::hostPrintsWhatItsToolsPrint()
{
    show("hostPanel");
    auto *text = child<QPlainTextEdit>("hostPanelText");
    runUntil("client ESTABLISHED");
    QVERIFY2(text->toPlainText().contains(QStringLiteral("ESTAB")), qPrintable(text->toPlainText()));
    auto *view = child<QComboBox>("hostPanelView");
    view->setFocus();
    for (const char *expected : {"ESTABLISHED", "lladdr", "tcp_fin_timeout", "connect("}) {
        for (int i = 0; i < view->count() && !text->toPlainText().contains(QLatin1String(expected)); ++i)
            QTest::keyClick(view, Qt::Key_Down);
        QVERIFY2(text->toPlainText().contains(QLatin1String(expected)), expected);
    }
    child<QComboBox>("hostPanelHost")->setCurrentText(QStringLiteral("server"));
    QVERIFY2(text->toPlainText().contains(QStringLiteral("accept")), qPrintable(text->toPlainText()));
}

void StageTest::hostOffersOnlyWhatThereIs()
{
    show("hostPanel");
    auto *host = child<QComboBox>("hostPanelHost"), *view = child<QComboBox>("hostPanelView");
    host->setCurrentText(QStringLiteral("router"));
    QVERIFY(!(view->model()->flags(view->model()->index(0, 0)) & Qt::ItemIsEnabled)); // a router has no sockets
    QVERIFY(view->currentIndex() != 0);
}

void StageTest::tcpdumpPrintsUpToTheMoment()
{
    show("tcpdumpPanel");
    auto *text = child<QPlainTextEdit>("tcpdumpPanelText");
    explorer().toStart();
    runUntil("server ESTABLISHED");
    const auto lines = text->toPlainText().count(QLatin1Char('\n'));
    QVERIFY(lines >= 2);
    QVERIFY(text->toPlainText().contains(QStringLiteral("Flags [S]")));
    child<QComboBox>("tcpdumpForm")->setCurrentIndex(1);
    QVERIFY(!text->toPlainText().contains(QStringLiteral("Flags [S]")));
    QTest::mouseClick(
        child<QCheckBox>("tcpdumpNames"), Qt::LeftButton, {}, QPoint(8, child<QCheckBox>("tcpdumpNames")->height() / 2));
    QVERIFY(text->toPlainText().contains(QStringLiteral("client")));
    explorer().toEnd();
    QVERIFY(text->toPlainText().count(QLatin1Char('\n')) > lines);
}

void StageTest::listingsAreCopied()
{
    show("tcpdumpPanel");
    runUntil("server ESTABLISHED");
    QTest::mouseClick(child<QToolButton>("tcpdumpPanelCopy"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), child<QPlainTextEdit>("tcpdumpPanelText")->toPlainText());
    QVERIFY(!QApplication::clipboard()->text().isEmpty());
}

// The stage

void StageTest::presentationHidesTheChromeAndComesBack()
{
    const QByteArray docks = m_window->saveState(1);
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QTRY_VERIFY(m_window->isFullScreen());
    QVERIFY(!m_window->menuBar()->isVisible());
    QVERIFY(!m_window->statusBar()->isVisible());
    for (const char *name : {"libraryDock", "storyDock", "tuningDock", "tableDock", "lessonDock"})
        QVERIFY2(!child<QDockWidget>(name)->isVisible(), name);
    QVERIFY(!child<QToolBar>("transportBar")->isVisible());
    QVERIFY(child<QLabel>("stageCaption")->isVisible());
    QTest::keyClick(&m_window->diagram(), Qt::Key_Escape);
    QVERIFY(!m_window->isFullScreen());
    QVERIFY(m_window->menuBar()->isVisible());
    QVERIFY(child<QDockWidget>("storyDock")->isVisible());
    QVERIFY(!child<QLabel>("stageCaption")->isVisible());
    QVERIFY(!command(QStringLiteral("presentation"))->isChecked());
    QCOMPARE(m_window->saveState(1).size(), docks.size());
    QCOMPARE(m_window->diagram().stageScale(), 1.0);
}

void StageTest::presentationLettersAreLarge()
{
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    const double pixelsPerPoint = m_window->logicalDpiY() / 72.0;
    for (int style = 0; style <= static_cast<int>(TextStyle::Title); ++style) {
        const double points = fontOf(static_cast<TextStyle>(style)).size * m_window->diagram().stageScale() / pixelsPerPoint;
        QVERIFY2(points >= 24, qPrintable(QString::number(points)));
    }
    QVERIFY(child<QLabel>("stageCaption")->font().pixelSize() >= 24 * pixelsPerPoint);
}

void StageTest::clickerRevealsOneEventAfterTheOther()
{
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QWidget *diagram = &m_window->diagram();
    explorer().toStart();
    Time last = explorer().now();
    QStringList captions;
    for (const Qt::Key key : {Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Down, Qt::Key_Space, Qt::Key_Period}) {
        QTest::keyClick(diagram, key);
        QVERIFY2(explorer().now() > last, qPrintable(QKeySequence(key).toString()));
        QVERIFY(!explorer().playing());
        last = explorer().now();
        captions += child<QLabel>("stageCaption")->text();
    }
    QCOMPARE(QSet<QString>(captions.begin(), captions.end()).size(), captions.size());
    for (const Qt::Key key : {Qt::Key_PageUp, Qt::Key_Left, Qt::Key_Up}) {
        QTest::keyClick(diagram, key);
        QVERIFY2(explorer().now() < last, qPrintable(QKeySequence(key).toString()));
        last = explorer().now();
    }
}

void StageTest::presentationMouseStillWorks()
{
    explorer().toEnd();
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QTest::qWait(50);
    const auto &events = m_window->diagram().layout().events;
    const auto stop = std::find_if(events.rbegin(), events.rend(), [](const DiagramEvent &e) { return e.stop; });
    QVERIFY(stop != events.rend());
    explorer().select(stop->record);
    const QPoint point = m_window->diagram().pointOf(stop->record).toPoint();
    QVERIFY(m_window->diagram().viewport()->rect().contains(point));
    QCOMPARE(m_window->diagram().thingAt(point).record.valid(), true);
    QTest::mouseMove(m_window->diagram().viewport(), point);
    QTRY_VERIFY(child<QWidget>("pointerRing")->isVisible());
    QVERIFY(child<QWidget>("pointerRing")
                ->geometry()
                .contains(m_window->diagram().viewport()->mapTo(m_window->centralWidget(), point)));
}

// Looks

void StageTest::strongColoursHaveContrast()
{
    for (const bool dark : {false, true}) {
        const Palette p = Palette::strong(dark);
        for (const QColor &ink : {p.text, p.muted, p.accent, p.action, p.call, p.trouble})
            QVERIFY2(contrast(ink, p.background) >= 7, qPrintable(ink.name()));
        for (const auto &state : p.states)
            QVERIFY2(contrast(state.ink, state.fill) >= 7, qPrintable(state.ink.name() + state.fill.name()));
        for (const QColor &packet : p.packets)
            QVERIFY2(contrast(packet, p.background) >= 7, qPrintable(packet.name()));
        QVERIFY(contrast(p.rule, p.background) >= 3);
    }
    press("theme-contrast");
    QVERIFY(command(QStringLiteral("theme-contrast"))->isChecked());
    QCOMPARE(QApplication::palette().color(QPalette::Base), QColor(Qt::black));
    QCOMPARE(paletteInForce().accent, Palette::strong(true).accent);
    press("theme-light");
    QCOMPARE(paletteInForce().accent, Palette::light().accent);
}

void StageTest::reducedMotionIsRemembered()
{
    press("reduced-motion");
    QVERIFY(explorer().reducedMotion());
    m_window->close();
    MainWindow again;
    QVERIFY(again.explorer().reducedMotion());
    QVERIFY(again.commands().action(QStringLiteral("reduced-motion"))->isChecked());
}

QTEST_MAIN(StageTest)
#include "stage_test.moc"
