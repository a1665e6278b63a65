#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QUrl>

#include "capture/capture_window.h"
#include "controller/recent_files.h"
#include "editor/scenario_editor.h"
#include "main_window.h"
#include "panels/message_strip.h"
#include "text/language.h"

#include <memory>

using namespace teardown;

/// The files that were opened last: what gets into the list, what leaves it, and how it is shown.
class RecentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void anEmptyListIsGreyedAndSaysWhy();
    void builtInScenariosAndUnreadableFilesStayOut();
    void theNewestStandsFirstAndOnlyOnce();
    void onlyTenAreKept();
    void whatIsDroppedEnters();
    void aCaptureEntersWhenItHasBeenRead();
    void aCaptureIsOpenedAgain();
    void savedRunsEnter();
    void whatTheEditorSavedAndRunsEnters();
    void keysWalkThroughTheMenu();
    void aMissingFileIsSaidAndTakenOut();
    void namesAreShownAsTheyAre();
    void anotherProgramsFilesAppearWithTheMenu();
    void theNextStartHasIt();
    void anotherLanguageKeepsIt();

private:
    struct Window : MainWindow {
        using MainWindow::dropEvent; // where a drag that the system leads would end
    };
    QString copyOf(const char *scenario, const QString &name);
    QMenu *menu() { return m_window->findChild<QMenu *>(QStringLiteral("recentMenu")); }
    QAction *command(const char *name) { return m_window->commands().action(QLatin1String(name)); }
    QStringList shown();
    void drop(const QStringList &files);
    bool readsCapture();

    QTemporaryDir m_settings;
    std::unique_ptr<QTemporaryDir> m_files;
    std::unique_ptr<Window> m_window;
};

static const QString recording = QStringLiteral(TEARDOWN_SOURCE_DIR "/tests/capture/data/01_refused.client.pcap");

void RecentTest::initTestCase()
{
    QVERIFY(m_settings.isValid());
    QCoreApplication::setOrganizationName(QStringLiteral("teardown-test"));
    QCoreApplication::setApplicationName(QStringLiteral("teardown-recent-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_settings.path());
}

void RecentTest::init()
{
    QSettings().clear();
    m_files = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<Window>();
    QVERIFY(m_window->open(QStringLiteral("close-four")));
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void RecentTest::cleanup()
{
    m_window.reset();
    speak(QStringLiteral("en"));
}

QString RecentTest::copyOf(const char *scenario, const QString &name)
{
    const QString path = m_files->filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile::copy(QStringLiteral(TEARDOWN_SOURCE_DIR "/resources/scenarios/%1.teardown").arg(QLatin1String(scenario)), path);
    return path;
}

/// Texts of the menu's files, without what the keys are.
QStringList RecentTest::shown()
{
    QStringList texts;
    for (const QAction *action : menu()->actions()) {
        if (action->isVisible() && action->objectName() != QLatin1String("recent-clear") && !action->isSeparator())
            texts += action->text();
    }
    return texts;
}

void RecentTest::drop(const QStringList &files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &file : files)
        urls += QUrl::fromLocalFile(file);
    data.setUrls(urls);
    QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    m_window->dropEvent(&event);
}

bool RecentTest::readsCapture()
{
    return QTest::qWaitFor(
        [this] {
            const auto *capture = m_window->findChild<CaptureWindow *>();
            return capture && !capture->busy() && !capture->capture().capture.connections.empty();
        },
        10'000);
}

void RecentTest::anEmptyListIsGreyedAndSaysWhy()
{
    const QAction *entry = menu()->menuAction();
    QVERIFY(!entry->isEnabled());
    QVERIFY2(entry->toolTip().contains(QStringLiteral("No file has been opened")), qPrintable(entry->toolTip()));
    QVERIFY(entry->isVisible());
    QVERIFY(shown().isEmpty());
    QVERIFY(m_window->open(copyOf("refused", QStringLiteral("mine.teardown"))));
    QVERIFY(entry->isEnabled());
    QVERIFY2(entry->toolTip().contains(QStringLiteral("newest first")), qPrintable(entry->toolTip()));
    command("recent-clear")->trigger();
    QVERIFY(!entry->isEnabled());
    QVERIFY(!command("recent-clear")->isEnabled());
    QVERIFY(recentFiles().isEmpty());
}

void RecentTest::builtInScenariosAndUnreadableFilesStayOut()
{
    QVERIFY(m_window->open(QStringLiteral("refused")));
    const QString broken = m_files->filePath(QStringLiteral("broken.teardown"));
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("format = 1\nid = \"broken\n");
    file.close();
    QVERIFY(!m_window->open(broken));
    QVERIFY(!m_window->open(m_files->filePath(QStringLiteral("none.teardown"))));
    rememberFile(QStringLiteral(":/edited"));
    QVERIFY2(recentFiles().isEmpty(), qPrintable(recentFiles().join(u' ')));
}

void RecentTest::theNewestStandsFirstAndOnlyOnce()
{
    const QString one = copyOf("refused", QStringLiteral("one.teardown")),
                  two = copyOf("refused", QStringLiteral("two.teardown"));
    QVERIFY(m_window->open(one));
    QVERIFY(m_window->open(two));
    QCOMPARE(recentFiles(), QStringList({two, one}));
    QVERIFY(m_window->open(m_files->path() + QStringLiteral("/./one.teardown")));
    QCOMPARE(recentFiles(), QStringList({one, two}));
    QCOMPARE(shown(), QStringList({QStringLiteral("&1  one.teardown"), QStringLiteral("&2  two.teardown")}));
    QVERIFY(command("recent-2")->statusTip().contains(QDir::toNativeSeparators(two)));
}

void RecentTest::onlyTenAreKept()
{
    for (int i = 1; i <= 12; ++i)
        QVERIFY(m_window->open(copyOf("refused", QStringLiteral("%1.teardown").arg(i))));
    const QStringList texts = shown();
    QCOMPARE(texts.size(), 10);
    QCOMPARE(texts.front(), QStringLiteral("&1  12.teardown"));
    QCOMPARE(texts.back(), QStringLiteral("1&0  3.teardown"));
}

void RecentTest::whatIsDroppedEnters()
{
    const QString one = copyOf("refused", QStringLiteral("one.teardown"));
    drop({one, recording});
    QVERIFY(readsCapture());
    QTRY_COMPARE(recentFiles(), QStringList({QDir::cleanPath(recording), one}));
}

void RecentTest::aCaptureEntersWhenItHasBeenRead()
{
    CaptureWindow *capture = m_window->openCapture(m_files->filePath(QStringLiteral("none.pcap")));
    QTRY_VERIFY(capture->findChild<MessageStrip *>()->isVisible());
    QVERIFY(recentFiles().isEmpty());
    capture->open(recording); // as its own Open does
    QTRY_COMPARE(recentFiles(), QStringList(QDir::cleanPath(recording)));
    QVERIFY(command("recent-1")->isVisible());
}

void RecentTest::aCaptureIsOpenedAgain()
{
    rememberFile(recording);
    QMetaObject::invokeMethod(m_window->findChild<QMenu *>(QStringLiteral("fileMenu")), "aboutToShow");
    command("recent-1")->trigger();
    QVERIFY(readsCapture());
    QCOMPARE(m_window->explorer().scenarioId(), QStringLiteral("close-four"));
}

void RecentTest::savedRunsEnter()
{
    const QString path = m_files->filePath(QStringLiteral("saved.teardown"));
    QVERIFY(m_window->saveTo(path));
    QCOMPARE(recentFiles(), QStringList(path));
}

void RecentTest::whatTheEditorSavedAndRunsEnters()
{
    command("edit-scenario")->trigger();
    auto *editor = m_window->findChild<ScenarioEditor *>();
    QVERIFY(editor);
    const Scenario scenario = editor->document().scenario().value();
    Q_EMIT editor->runWanted(scenario, false);
    QVERIFY(recentFiles().isEmpty()); // it is in no file yet
    const QString path = copyOf("close-four", QStringLiteral("edited.teardown"));
    editor->begin(writeScenario(scenario), path, {});
    Q_EMIT editor->runWanted(scenario, false);
    QCOMPARE(recentFiles(), QStringList(path));
}

/// Alt+F, then the letter of the submenu, then the number.
void RecentTest::keysWalkThroughTheMenu()
{
    QVERIFY(m_window->open(copyOf("refused", QStringLiteral("one.teardown"))));
    QVERIFY(m_window->open(copyOf("syn-timeout", QStringLiteral("two.teardown"))));
    auto *fileMenu = m_window->findChild<QMenu *>(QStringLiteral("fileMenu"));
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(fileMenu->isVisible());
    QTest::keyClick(fileMenu, Qt::Key_T);
    QTRY_VERIFY(menu()->isVisible());
    QTest::keyClick(menu(), Qt::Key_2);
    QTRY_COMPARE(m_window->explorer().scenarioId(), QStringLiteral("refused"));
    QVERIFY(m_window->explorer().playing());
    QCOMPARE(shown().front(), QStringLiteral("&1  one.teardown"));
}

void RecentTest::aMissingFileIsSaidAndTakenOut()
{
    const QString path = copyOf("refused", QStringLiteral("lost.teardown"));
    QVERIFY(m_window->open(path));
    QVERIFY(m_window->open(QStringLiteral("close-four")));
    QVERIFY(QFile::remove(path));
    QTest::keySequence(m_window.get(), command("recent-1")->shortcut());
    const auto *errors = m_window->findChild<MessageStrip *>(QStringLiteral("errors"));
    QTRY_VERIFY(errors->isVisible());
    QVERIFY2(errors->text().contains(QStringLiteral("lost.teardown is not there any more")), qPrintable(errors->text()));
    QVERIFY(recentFiles().isEmpty());
    QVERIFY(!menu()->menuAction()->isEnabled());
    QCOMPARE(m_window->explorer().scenarioId(), QStringLiteral("close-four"));
}

/// An ampersand is no mnemonic, files of one name are told apart, and a very long name does not make the menu wide.
void RecentTest::namesAreShownAsTheyAre()
{
    QVERIFY(m_window->open(copyOf("refused", QStringLiteral("cut & paste.teardown"))));
    QCOMPARE(shown(), QStringList(QStringLiteral("&1  cut && paste.teardown")));
    command("shortcuts")->trigger();
    auto *list = m_window->findChild<QTreeWidget *>(QStringLiteral("shortcutList"));
    QVERIFY(list);
    QCOMPARE(list->findItems(QStringLiteral("1  cut & paste.teardown"), Qt::MatchExactly | Qt::MatchRecursive).size(), 1);
    QVERIFY(m_window->open(copyOf("refused", QStringLiteral("a/x.teardown"))));
    QVERIFY(m_window->open(copyOf("refused", QStringLiteral("b/x.teardown"))));
    QVERIFY2(shown().at(0).startsWith(QStringLiteral("&1  x.teardown in ")), qPrintable(shown().at(0)));
    QVERIFY(shown().at(0).mid(4) != shown().at(1).mid(4));
    QVERIFY(m_window->open(copyOf("refused", QString(150, u'w') + QStringLiteral(".teardown"))));
    QVERIFY2(menu()->sizeHint().width() < 700, qPrintable(QString::number(menu()->sizeHint().width())));
}

void RecentTest::anotherProgramsFilesAppearWithTheMenu()
{
    rememberFile(copyOf("refused", QStringLiteral("elsewhere.teardown")));
    QVERIFY(!menu()->menuAction()->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(menu()->menuAction()->isEnabled());
    QCOMPARE(shown(), QStringList(QStringLiteral("&1  elsewhere.teardown")));
    m_window->findChild<QMenu *>(QStringLiteral("fileMenu"))->close();
}

void RecentTest::theNextStartHasIt()
{
    const QString path = copyOf("refused", QStringLiteral("one.teardown"));
    QVERIFY(m_window->open(path));
    m_window = std::make_unique<Window>();
    QCOMPARE(shown(), QStringList(QStringLiteral("&1  one.teardown")));
    command("recent-1")->trigger();
    QCOMPARE(m_window->explorer().scenarioId(), QStringLiteral("refused"));
}

void RecentTest::anotherLanguageKeepsIt()
{
    const QString path = copyOf("refused", QStringLiteral("one.teardown"));
    QVERIFY(m_window->open(path));
    QVERIFY(m_window->open(QStringLiteral("close-four")));
    CaptureWindow *capture = m_window->openCapture(recording);
    QVERIFY(readsCapture());
    const QString english = menu()->title();
    m_window->changeLanguage(QStringLiteral("de"));
    QVERIFY(menu()->title() != english);
    QCOMPARE(shown().value(1), QStringLiteral("&2  one.teardown"));
    command("recent-2")->trigger();
    QCOMPARE(m_window->explorer().scenarioId(), QStringLiteral("refused"));
    m_window->commands().action(QStringLiteral("recent-clear"))->trigger();
    QVERIFY(!menu()->menuAction()->isEnabled());
    capture->open(recording); // a window that was there before tells of its files, too
    QTRY_COMPARE(shown(), QStringList(QStringLiteral("&1  01_refused.client.pcap")));
}

QTEST_MAIN(RecentTest)
#include "recent_test.moc"
