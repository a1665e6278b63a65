#include <QAccessible>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

#include "controller/acts.h"
#include "example_run.h"
#include "main_window.h"
#include "models/event_model.h"
#include "panels/cause_list.h"
#include "panels/message_strip.h"
#include "panels/scrub_bar.h"
#include "text/narrator.h"
#include "text/words.h"

#include <memory>

using namespace teardown;

/// The window as a person uses it: mouse and keys.
class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void playsByItself();
    void spaceStopsAndPlays();
    void spacePressesTheButtonThatHasTheFocus();
    void stepKeysGoThereAndBack();
    void killByKey();
    void killByContextMenu();
    void everyThingOfTheDiagramHasItsMenu();
    void unplugByMenu();
    void breakByToolBar();
    void tuneByKeys();
    void tuningRefusesNonsense();
    void keyOfGreyedCommandSaysWhy();
    void actInThePastOpensABranch();
    void undoByKey();
    void tablesAgreeWithTheRunAfterSeeks();
    void selectionIsShared();
    void whyExplains();
    void scrubBarSeeks();
    void libraryOpensByKeys();
    void saveAndReopenGiveTheSameRun();
    void brokenFileIsReportedAndNothingIsLost();
    void hintsCanBeDismissedForGood();
    void docksFold();
    void widgetsHaveNames();
    void themesChangeColours();
    void diagramKeepsHalfOfASmallScreen();
    void theTimeIsToldOnceASecond();
    void columnsFitTheirWords_data();
    void columnsFitTheirWords();

private:
    Explorer &explorer() { return m_window->explorer(); }
    NodeId server() { return *nodeWithRole(explorer().setup(), NodeRole::Server); }
    NodeId client() { return *nodeWithRole(explorer().setup(), NodeRole::Client); }
    template <class T>
    T *child(const char *name)
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    void toEstablished() { QVERIFY(stepUntil(explorer(), server(), TcpState::Established)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(m_window.get(), key, modifiers); }
    void chooseFrom(QMenu *menu, QAction *action);
    QStringList column(QTableView *view, int column) const;
    QPoint find(DiagramThing::Kind kind, NodeId node);
    QMenu *contextMenuAt(QPoint point);

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void WindowTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(QStringLiteral("teardown-test"));
    QCoreApplication::setApplicationName(QStringLiteral("teardown-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void WindowTest::init()
{
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    QVERIFY(m_window->open(QString::fromUtf8(firstScenario.data(), std::ssize(firstScenario))));
    m_window->resize(1440, 900); // whatever screen there is
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->setFocus();
}

void WindowTest::cleanup()
{
    explorer().pause();
    m_window.reset();
}

/// Opens the menu and clicks the action in it, through submenus if need be.
void WindowTest::chooseFrom(QMenu *menu, QAction *action)
{
    QVERIFY(menu->isVisible());
    if (menu->actions().contains(action)) {
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        return;
    }
    for (QAction *entry : menu->actions()) {
        if (entry->menu() && (entry->menu()->actions().contains(action) || entry->menu()->findChildren<QMenu *>().size() > 0)) {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
            QTRY_VERIFY(entry->menu()->isVisible());
            chooseFrom(entry->menu(), action);
            return;
        }
    }
    QFAIL("no such entry");
}

/// A point of the diagram where there is such a thing; (-1, -1) if there is none.
QPoint WindowTest::find(DiagramThing::Kind kind, NodeId node)
{
    const QWidget *viewport = m_window->diagram().viewport();
    for (int y = 2; y < viewport->height(); y += 2) {
        for (int x = 2; x < viewport->width(); x += 4) {
            const DiagramThing thing = m_window->diagram().thingAt(QPoint(x, y));
            if (thing.kind == kind && (!node.valid() || thing.node == node))
                return {x, y};
        }
    }
    return {-1, -1};
}

QMenu *WindowTest::contextMenuAt(QPoint point)
{
    QWidget *viewport = m_window->diagram().viewport();
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, viewport->mapToGlobal(point));
    QCoreApplication::sendEvent(viewport, &event);
    return child<QMenu>("thingMenu");
}

QStringList WindowTest::column(QTableView *view, int column) const
{
    QStringList result;
    for (int row = 0; row < view->model()->rowCount(); ++row)
        result += view->model()->index(row, column).data().toString();
    return result;
}

void WindowTest::playsByItself()
{
    explorer().play();
    const std::size_t before = explorer().shownRecords();
    QTRY_VERIFY(explorer().shownRecords() > before);
    QTRY_VERIFY(child<QTableView>("eventTable")->model()->rowCount() > 0);
    QVERIFY(!child<QLabel>("momentText")->text().isEmpty());
}

void WindowTest::spaceStopsAndPlays()
{
    press(Qt::Key_Space);
    QVERIFY(explorer().playing());
    QTest::qWait(60);
    press(Qt::Key_Space);
    QVERIFY(!explorer().playing());
    const Time stopped = explorer().now();
    QVERIFY(stopped > explorer().setup().start);
    QTest::qWait(60);
    QCOMPARE(explorer().now(), stopped);
}

void WindowTest::spacePressesTheButtonThatHasTheFocus()
{
    toEstablished();
    QWidget *button = child<QWidget>("to-startButton");
    button->setFocus(Qt::TabFocusReason);
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!explorer().playing());
    QCOMPARE(explorer().now(), explorer().setup().start);
}

void WindowTest::stepKeysGoThereAndBack()
{
    toEstablished();
    const std::uint64_t digest = digestOf(explorer().trace());
    const Time here = explorer().now();
    press(Qt::Key_Comma);
    press(Qt::Key_Comma);
    QVERIFY(explorer().now() < here);
    press(Qt::Key_Period);
    press(Qt::Key_Period);
    QCOMPARE(explorer().now(), here);
    QCOMPARE(digestOf(explorer().trace()), digest);
}

void WindowTest::killByKey()
{
    toEstablished();
    press(Qt::Key_K);
    const auto *change = lastShown<ProcessChanged>(explorer());
    QVERIFY(change && change->what == ProcessEvent::Killed);
    QVERIFY(!m_window->statusBar()->currentMessage().isEmpty());
    QVERIFY(stepUntil(explorer(), client(), TcpState::CloseWait));
    const QStringList what = column(child<QTableView>("eventTable"), EventModel::WhatColumn);
    QVERIFY2(what.join(u'|').contains(QStringLiteral("CLOSE_WAIT")), qPrintable(what.join(u'|')));
}

void WindowTest::killByContextMenu()
{
    toEstablished();
    QPoint point = find(DiagramThing::Kind::Process, server());
    if (point.x() < 0)
        point = find(DiagramThing::Kind::Badge, server());
    QVERIFY(point.x() >= 0);
    QMenu *menu = contextMenuAt(point);
    QVERIFY(menu && menu->isVisible());
    chooseFrom(menu, m_window->commands().action(QStringLiteral("kill-server")));
    const auto *change = lastShown<ProcessChanged>(explorer());
    QVERIFY(change && change->what == ProcessEvent::Killed);
}

void WindowTest::everyThingOfTheDiagramHasItsMenu()
{
    QVERIFY(stepUntil(explorer(), client(), TcpState::SynSent));
    explorer().seek(explorer().now() + milliseconds(1));
    const std::pair<DiagramThing::Kind, const char *> things[] = {{DiagramThing::Kind::Node, "power-server"},
        {DiagramThing::Kind::Badge, "unplug-server"}, {DiagramThing::Kind::StateStrip, "close-server"},
        {DiagramThing::Kind::Cable, "black-hole-1"}, {DiagramThing::Kind::Packet, "drop-packet"}};
    for (const auto &[kind, command] : things) {
        const bool host = kind != DiagramThing::Kind::Cable && kind != DiagramThing::Kind::Packet;
        const QPoint point = find(kind, host ? server() : NodeId{});
        QVERIFY2(point.x() >= 0, command);
        QMenu *menu = contextMenuAt(point);
        QVERIFY2(menu && menu->actions().contains(m_window->commands().action(QLatin1String(command))), command);
        menu->close();
        QTRY_VERIFY(!child<QMenu>("thingMenu"));
    }
}

void WindowTest::unplugByMenu()
{
    toEstablished();
    QMenu *run = child<QMenu>("runMenu");
    QTest::mouseClick(m_window->menuBar(), Qt::LeftButton, {}, m_window->menuBar()->actionGeometry(run->menuAction()).center());
    QTRY_VERIFY(run->isVisible());
    chooseFrom(run, m_window->commands().action(QStringLiteral("unplug-client")));
    QTRY_VERIFY(lastShown<CarrierChanged>(explorer()));
    QVERIFY(!carrierUp(explorer().world(), client(), explorer().setup().nodes[client().value].interfaces[0].name));
}

void WindowTest::breakByToolBar()
{
    toEstablished();
    auto *button = child<QToolButton>("actsButton");
    QAction *power = m_window->commands().action(QStringLiteral("power-router"));
    // A tool button's menu runs its own event loop.
    QTimer::singleShot(100, this, [&] { chooseFrom(button->menu(), power); });
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_VERIFY(lastShown<PowerChanged>(explorer()));
    QVERIFY(!poweredOn(explorer().world(), *nodeWithRole(explorer().setup(), NodeRole::Router)));
}

void WindowTest::tuneByKeys()
{
    toEstablished();
    auto *value = child<QSpinBox>("tcp_fin_timeout-value");
    QCOMPARE(value->value(), 60);
    value->setFocus();
    value->selectAll();
    QTest::keyClicks(value, QStringLiteral("5"));
    QCOMPARE(countOf<SettingChanged>(explorer()), 0);
    QTest::keyClick(value, Qt::Key_Return);
    const auto *change = lastShown<SettingChanged>(explorer());
    QVERIFY(change);
    QCOMPARE(change->setting, Setting::TcpFinTimeout);
    QCOMPARE(change->from, 60);
    QCOMPARE(change->to, 5);
    QVERIFY(child<QLabel>("tuningConfirmation")->isVisible());
    QTest::mouseClick(child<QToolButton>("tcp_fin_timeout-reset"), Qt::LeftButton);
    QCOMPARE(settingOf(explorer().world(), server(), Setting::TcpFinTimeout), 60);
    QCOMPARE(value->value(), 60);
}

void WindowTest::tuningRefusesNonsense()
{
    toEstablished();
    auto *value = child<QSpinBox>("tcp_keepalive_probes-value");
    const int before = value->value();
    value->setFocus();
    value->selectAll();
    QTest::keyClicks(value, QStringLiteral("99999"));
    QTest::keyClick(value, Qt::Key_Return);
    QVERIFY(settingOf(explorer().world(), server(), Setting::TcpKeepaliveProbes) <= info(Setting::TcpKeepaliveProbes).maximum);
    QVERIFY(value->value() <= value->maximum());
    explorer().undoStack().setIndex(0);
    QCOMPARE(value->value(), before);
}

void WindowTest::keyOfGreyedCommandSaysWhy()
{
    explorer().toStart();
    const QAction *start = m_window->commands().action(QStringLiteral("start-server"));
    QVERIFY(!start->isEnabled());
    press(Qt::Key_A);
    QCOMPARE(m_window->statusBar()->currentMessage(), start->statusTip());
    QVERIFY(explorer().undoStack().isClean());
}

void WindowTest::actInThePastOpensABranch()
{
    explorer().toEnd();
    const std::uint64_t future = digestOf(explorer().trace());
    explorer().toStart();
    toEstablished();
    auto *branches = child<QComboBox>("branches");
    QVERIFY(!branches->isEnabled());
    press(Qt::Key_U, Qt::ShiftModifier);
    QVERIFY(branches->isEnabled());
    QCOMPARE(branches->count(), 2);
    branches->setFocus();
    QTest::keyClick(branches, Qt::Key_Up);
    QCOMPARE(explorer().recording().current(), std::size_t(0));
    QCOMPARE(digestOf(explorer().trace()), future);
}

void WindowTest::undoByKey()
{
    toEstablished();
    press(Qt::Key_K);
    QVERIFY(m_window->isWindowModified());
    press(Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(!m_window->commands().action(QStringLiteral("undo"))->isEnabled());
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(lastShown<ProcessChanged>(explorer())->what, ProcessEvent::Killed);
}

void WindowTest::tablesAgreeWithTheRunAfterSeeks()
{
    explorer().toEnd();
    const Time end = explorer().now();
    auto *tabs = child<QTabWidget>("eventPanel");
    auto *events = child<QTableView>("eventTable");
    auto *socketTable = child<QTableView>("socketTable");
    tabs->setCurrentWidget(socketTable);
    for (const int percent : {50, 1, 100, 0, 97, 3}) {
        explorer().seek(explorer().setup().start + (end - explorer().setup().start) / 100 * percent);
        const Narrator narrator(explorer().setup(), explorer().trace());
        QStringList expected;
        for (std::uint32_t i = 0; i < explorer().shownRecords(); ++i) {
            if (narrator.worthListing(RecordId{i}))
                expected += narrator.headline(RecordId{i});
        }
        QCOMPARE(column(events, EventModel::WhatColumn), expected);
        QStringList states;
        for (std::uint32_t n = 0; n < explorer().setup().nodes.size(); ++n) {
            for (const SocketView &socket : sockets(explorer().world(), NodeId{n}))
                states += QString::fromUtf8(ssName(socket.state).data(), std::ssize(ssName(socket.state)));
        }
        QCOMPARE(column(socketTable, 1), states);
        QVERIFY(child<QLabel>("timeLabel")->text().contains(timeText(explorer().now())));
    }
}

void WindowTest::selectionIsShared()
{
    explorer().toEnd();
    auto *events = child<QTableView>("eventTable");
    const QModelIndex cell = events->model()->index(2, EventModel::WhatColumn);
    events->scrollTo(cell);
    QTest::mouseClick(events->viewport(), Qt::LeftButton, {}, events->visualRect(cell).center());
    const RecordId selected = explorer().selected();
    QVERIFY(selected.valid());
    QCOMPARE(child<QListWidget>("causeList")->currentRow(), 0);
    press(Qt::Key_Up, Qt::AltModifier);
    QVERIFY(!explorer().selected().valid() || explorer().selected() < selected || !explorer().trace()[selected].cause.valid());
}

void WindowTest::whyExplains()
{
    explorer().toEnd();
    press(Qt::Key_W);
    auto *causes = child<QListWidget>("causeList");
    QVERIFY(explorer().selected().valid());
    QVERIFY(causes->count() > 1);
    const int length = causes->count();
    QTest::keyClick(causes, Qt::Key_Down);
    QCOMPARE(causes->currentRow(), 1);
    QCOMPARE(causes->count(), length); // walking along the chain keeps it
    QVERIFY(causes->item(1)->data(CauseList::RemarkRole).toString().size() > 40);
}

void WindowTest::scrubBarSeeks()
{
    auto *bar = child<ScrubBar>("scrubBar");
    const QPoint left(bar->width() / 4, bar->height() / 2), right(bar->width() * 3 / 4, bar->height() / 2);
    QTest::mouseClick(bar, Qt::LeftButton, {}, right);
    const Time late = explorer().now();
    QVERIFY(std::abs(bar->xOf(late) - right.x()) < 2);
    QTest::mouseClick(bar, Qt::LeftButton, {}, left);
    QVERIFY(explorer().now() < late);
    bar->setFocus();
    const Time before = explorer().now();
    QTest::keyClick(bar, Qt::Key_Right);
    QVERIFY(explorer().now() > before);
    QTest::keyClick(bar, Qt::Key_Home);
    QCOMPARE(explorer().now(), explorer().setup().start);
    QTest::keyClick(bar, Qt::Key_End);
    QVERIFY(explorer().atEnd());
}

void WindowTest::libraryOpensByKeys()
{
    press(Qt::Key_F, Qt::ControlModifier);
    auto *search = child<QLineEdit>("librarySearch");
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("refused"));
    QVERIFY(!explorer().playing());
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(explorer().scenarioId(), QStringLiteral("refused"));
    QVERIFY(explorer().playing());
    QVERIFY(m_window->windowTitle().contains(explorer().title()));
}

void WindowTest::saveAndReopenGiveTheSameRun()
{
    toEstablished();
    press(Qt::Key_K);
    QVERIFY(stepUntil(explorer(), client(), TcpState::CloseWait));
    press(Qt::Key_S, Qt::ShiftModifier);
    explorer().toEnd();
    const std::uint64_t digest = digestOf(explorer().trace());
    const Time end = explorer().now();
    const QString path = m_folder.filePath(QStringLiteral("saved.teardown"));
    QVERIFY(m_window->saveTo(path));
    QVERIFY(!m_window->isWindowModified());
    QVERIFY(m_window->open(QStringLiteral("refused")));
    QVERIFY(m_window->open(path));
    QVERIFY(!child<MessageStrip>("errors")->isVisible());
    explorer().toEnd();
    QCOMPARE(explorer().now(), end);
    QCOMPARE(digestOf(explorer().trace()), digest);
}

void WindowTest::brokenFileIsReportedAndNothingIsLost()
{
    toEstablished();
    press(Qt::Key_K);
    const std::uint64_t digest = digestOf(explorer().trace());
    const QString path = m_folder.filePath(QStringLiteral("broken.teardown"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("format = 1\nid = \"broken\ntitle = 3\n");
    file.close();
    QVERIFY(!m_window->open(path));
    auto *errors = child<MessageStrip>("errors");
    QVERIFY(errors->isVisible());
    QVERIFY2(errors->text().contains(QStringLiteral("broken.teardown:2:")), qPrintable(errors->text()));
    QCOMPARE(digestOf(explorer().trace()), digest);
    QVERIFY(!m_window->open(QStringLiteral("no-such-scenario")));
    QTest::mouseClick(errors->findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(!errors->isVisible());
}

void WindowTest::hintsCanBeDismissedForGood()
{
    auto *hints = child<MessageStrip>("hints");
    QVERIFY(hints->isVisible());
    QTest::mouseClick(hints->findChild<QToolButton *>(), Qt::LeftButton);
    QVERIFY(!hints->isVisible());
    MainWindow second;
    second.show();
    QVERIFY(!second.findChild<MessageStrip *>(QStringLiteral("hints"))->isVisible());
    second.commands().action(QStringLiteral("hints"))->trigger();
    QVERIFY(second.findChild<MessageStrip *>(QStringLiteral("hints"))->isVisible());
}

void WindowTest::docksFold()
{
    for (const Qt::Key key : {Qt::Key_F4, Qt::Key_F5, Qt::Key_F6, Qt::Key_F7, Qt::Key_F8}) {
        const int width = m_window->diagram().width(), height = m_window->diagram().height();
        press(key);
        QCoreApplication::processEvents();
        QVERIFY(m_window->diagram().width() > width || m_window->diagram().height() > height || key == Qt::Key_F4
            || key == Qt::Key_F6); // another dock is in the same place
    }
    for (const QDockWidget *dock : m_window->findChildren<QDockWidget *>())
        QVERIFY(!dock->isVisible());
}

void WindowTest::widgetsHaveNames()
{
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const bool wants =
            widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && !qobject_cast<const QScrollBar *>(widget);
        if (!wants || widget->parentWidget()->focusProxy() || qobject_cast<const QSpinBox *>(widget->parentWidget()))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY(accessible);
        QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
            qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

void WindowTest::themesChangeColours()
{
    m_window->commands().action(QStringLiteral("theme-dark"))->trigger();
    QVERIFY(themeIsDark());
    const QImage dark = m_window->grab().toImage();
    m_window->commands().action(QStringLiteral("theme-light"))->trigger();
    QVERIFY(!themeIsDark());
    const QImage light = m_window->grab().toImage();
    const QPoint diagram = m_window->diagram().mapTo(m_window.get(), QPoint(3, m_window->diagram().height() - 3));
    QVERIFY(dark.pixelColor(diagram).lightness() < 80);
    QVERIFY(light.pixelColor(diagram).lightness() > 200);
}

void WindowTest::diagramKeepsHalfOfASmallScreen()
{
    m_window->resize(1366, 768);
    QCoreApplication::processEvents();
    QVERIFY2(m_window->width() <= 1366, qPrintable(QString::number(m_window->width())));
    QVERIFY2(m_window->height() <= 768, qPrintable(QString::number(m_window->height())));
    QVERIFY2(m_window->diagram().width() * 2 >= 1366, qPrintable(QString::number(m_window->diagram().width())));
    QVERIFY2(m_window->diagram().height() * 2 >= 768, qPrintable(QString::number(m_window->diagram().height())));
}

/// A screen reader is not told of every frame, and of the moment at which the run stops.
void WindowTest::theTimeIsToldOnceASecond()
{
    const auto *time = child<QLabel>("timeLabel");
    QSet<QString> shown, told;
    explorer().play();
    for (int i = 0; i < 25; ++i) {
        QTest::qWait(20);
        shown += time->text();
        told += time->accessibleName();
    }
    QVERIFY2(shown.size() > 5, qPrintable(QString::number(shown.size())));
    QVERIFY2(told.size() <= 2, qPrintable(QString::number(told.size())));
    explorer().pause();
    QCOMPARE(time->accessibleName(), time->text());
}

void WindowTest::columnsFitTheirWords_data()
{
    QTest::addColumn<QString>("table");
    for (const char *table : {"callTable", "socketTable"})
        QTest::newRow(table) << QString::fromLatin1(table);
}

void WindowTest::columnsFitTheirWords()
{
    QFETCH(QString, table);
    explorer().toEnd();
    explorer().seek(atTime(seconds(2))); // sockets are left then
    auto *view = m_window->findChild<QTableView *>(table);
    child<QTabWidget>("eventPanel")->setCurrentWidget(view);
    QVERIFY(view->model()->rowCount() > 0);
    const auto cut = [view] {
        for (int row = 0; row < view->model()->rowCount(); ++row)
            for (int column = 0; column < view->model()->columnCount(); ++column) {
                const QString text = view->model()->index(row, column).data().toString();
                if (view->fontMetrics().horizontalAdvance(text) > view->columnWidth(column))
                    return true;
            }
        return false;
    };
    QTRY_VERIFY(!cut());
    QVERIFY(view->horizontalHeader()->length() >= view->viewport()->width()); // the last one reaches the edge
}

QTEST_MAIN(WindowTest)
#include "window_test.moc"
