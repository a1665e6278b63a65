#include <QApplication>
#include <QDialog>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

#include "command_deeds.h"
#include "text/language.h"

#include <algorithm>
#include <memory>

using namespace teardown;

/// Each command once with the mouse through its menu and once by its key, in a situation in which it can be used.
class EveryCommandTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { speak(QStringLiteral("en")); }
    void worksByMouseAndByKey_data();
    void worksByMouseAndByKey();
    void greyedOnesSayWhy();

private:
    std::unique_ptr<Stage> newStage();
    bool clickThrough(QMenu *menu, QAction *action);
    void clickInMenu(Stage &stage, QAction *action);
    void putDialogAway();

    QTemporaryDir m_folder;
};

void EveryCommandTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qputenv("HOME", m_folder.path().toUtf8());
    qputenv("XDG_DATA_HOME", (m_folder.path() + QStringLiteral("/data")).toUtf8());
    QCoreApplication::setOrganizationName(QStringLiteral("teardown-test"));
    QCoreApplication::setApplicationName(QStringLiteral("teardown-test"));
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

std::unique_ptr<Stage> EveryCommandTest::newStage()
{
    QSettings().clear();
    auto stage = std::make_unique<Stage>();
    stage->open("server-killed-write");
    stage->window.resize(1440, 900);
    stage->window.show();
    stage->window.activateWindow();
    if (!QTest::qWaitForWindowActive(&stage->window))
        qFatal("the window does not become active");
    stage->window.setFocus();
    return stage;
}

void EveryCommandTest::worksByMouseAndByKey_data()
{
    QTest::addColumn<QString>("name");
    const std::unique_ptr<Stage> stage = newStage();
    for (const QAction *action : stage->window.commands().all())
        QTest::newRow(qPrintable(action->objectName())) << action->objectName();
}

/// Whether `action` stands in the menu or a menu in it.
static bool leadsTo(const QMenu *menu, const QAction *action)
{
    const QList<QAction *> entries = menu->actions();
    return std::any_of(entries.begin(), entries.end(),
        [action](const QAction *entry) { return entry == action || (entry->menu() && leadsTo(entry->menu(), action)); });
}

bool EveryCommandTest::clickThrough(QMenu *menu, QAction *action)
{
    if (!QTest::qWaitFor([menu] { return menu->isVisible(); }))
        return false;
    for (QAction *entry : menu->actions()) {
        if (entry != action && !(entry->menu() && leadsTo(entry->menu(), action)))
            continue;
        QTest::mouseMove(menu, menu->actionGeometry(entry).center());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
        return entry == action || clickThrough(entry->menu(), action);
    }
    return false;
}

void EveryCommandTest::clickInMenu(Stage &stage, QAction *action)
{
    QMenuBar *bar = stage.window.menuBar();
    for (QAction *top : bar->actions()) {
        if (!leadsTo(top->menu(), action))
            continue;
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(top).center());
        QVERIFY(clickThrough(top->menu(), action));
        return;
    }
    QFAIL(qPrintable(action->objectName() + QStringLiteral(" stands in no menu")));
}

/// Some commands ask something first. Runs while they wait for the answer.
void EveryCommandTest::putDialogAway()
{
    if (auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget())) {
        lastDialog = QLatin1String(dialog->metaObject()->className());
        dialog->reject();
    }
}

void EveryCommandTest::worksByMouseAndByKey()
{
    QFETCH(QString, name);
    QTimer dialogs;
    connect(&dialogs, &QTimer::timeout, this, &EveryCommandTest::putDialogAway);
    for (const bool byMouse : {true, false}) {
        const std::unique_ptr<Stage> stage = newStage();
        const Deeds deeds = allDeeds(*stage);
        const auto deed = deeds.find(name);
        QVERIFY2(deed != deeds.end(), "no entry in the table of this test: say how the command is made usable, and what it does");
        deed->second.prepare(*stage);
        QAction *action = stage->action(name);
        if (name.startsWith(QLatin1String("answer-")) && name != QLatin1String("answer-confirm") && !action->isEnabled()) {
            QVERIFY(action->statusTip() != action->data().toString()); // the question has fewer answers
            continue;
        }
        QVERIFY2(action->isEnabled(), qPrintable(action->toolTip()));
        QVERIFY(!action->toolTip().isEmpty() && !action->statusTip().isEmpty());
        QVERIFY2(!action->shortcut().isEmpty(), "no key");
        stage->window.setFocus();
        const Before before = stage->look();
        lastDialog.clear();
        dialogs.start(20);
        if (byMouse)
            clickInMenu(*stage, action);
        else
            QTest::keySequence(&stage->window, action->shortcut());
        dialogs.stop();
        QVERIFY2(QTest::qWaitFor([&] { return deed->second.done(*stage, before); }, 2000),
            byMouse ? "the click has done nothing" : "the key has done nothing");
        stage->e().pause();
        stage->e().undoStack().setClean(); // or closing would ask
    }
}

/// At the start, at the end, and in a run that nobody may touch.
void EveryCommandTest::greyedOnesSayWhy()
{
    const std::unique_ptr<Stage> stage = newStage();
    const auto check = [&] {
        for (const QAction *action : stage->window.commands().all()) {
            if (action->isEnabled() || !action->isVisible())
                continue;
            const QString why = action->statusTip();
            QVERIFY2(!why.isEmpty() && why != action->data().toString(), qPrintable(action->objectName() + u' ' + why));
            QVERIFY2(action->toolTip().contains(why), qPrintable(action->objectName() + u' ' + action->toolTip()));
        }
    };
    check();
    stage->e().toEnd();
    check();
    stage->e().setLocked(true);
    check();
}

QTEST_MAIN(EveryCommandTest)
#include "every_command_test.moc"
