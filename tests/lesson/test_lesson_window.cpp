#include <QDockWidget>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QUndoStack>

#include "controller/acts.h"
#include "example_lesson.h"
#include "export/export_desk.h"
#include "lessons/learning_path.h"
#include "lessons/lesson_desk.h"
#include "lessons/lesson_panel.h"
#include "main_window.h"
#include "panels/scrub_bar.h"

#include <memory>
#include <set>

using namespace teardown;

using Phase = LessonSession::Phase;

/// A lesson in the window, taken with mouse and keys.
class TestLessonWindow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void runsFreelyUntilTheLessonStarts();
    void stopsAndAsks();
    void noCommandPassesTheQuestion();
    void noKeyAndNoClickPassesTheQuestion();
    void exportsAndFilesEndAtTheQuestion();
    void theScrubBarEndsAtTheQuestion();
    void anEarlierRunDoesNotShowThrough();
    void answersByKeys();
    void answersByMouse();
    void aWholeLessonIsTakenAndRemembered();
    void actsBeforeTheQuestionCount();
    void undoneActsDoNotCount();
    void laterOutcomesWait();
    void leavingOpensTheRun();
    void beginningAfreshBeginsTheLessonAgain();
    void lockedControlsSayWhy();
    void questionsOffShowTheExplanation();
    void screenReadersHearTheQuestion();
    void libraryIsALearningPath();
    void brokenLessonIsReported();

private:
    Explorer &explorer() { return m_window->explorer(); }
    LessonSession &session() { return m_window->lessons().session(); }
    template <class T>
    T *child(const char *name)
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }
    QAction *command(const char *name) { return m_window->commands().action(QLatin1String(name)); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(m_window.get(), key, modifiers); }
    void startLesson();
    void toQuestion();
    void answer(int option);
    bool isHeld(Time stop);
    QString scenarioFile(const char *id, const std::string &lesson);

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestLessonWindow::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(QStringLiteral("teardown-test"));
    QCoreApplication::setApplicationName(QStringLiteral("teardown-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    qputenv("XDG_DATA_HOME", m_folder.filePath(QStringLiteral("data")).toLocal8Bit());
}

/// A scenario of the library as a file, with a lesson beside it.
QString TestLessonWindow::scenarioFile(const char *id, const std::string &lesson)
{
    const QString path = m_folder.filePath(QLatin1String(id) + QStringLiteral(".teardown"));
    QFile::remove(path);
    QFile::copy(
        QStringLiteral(TEARDOWN_SOURCE_DIR "/resources/scenarios/") + QLatin1String(id) + QStringLiteral(".teardown"), path);
    QFile file(m_folder.filePath(QLatin1String(id) + QStringLiteral(".lesson")));
    if (file.open(QIODevice::WriteOnly))
        file.write(lesson.data(), std::ssize(lesson));
    return path;
}

void TestLessonWindow::init()
{
    QSettings().clear();
    QFile::remove(Progress::usualPath());
    m_window = std::make_unique<MainWindow>();
    QVERIFY(m_window->open(scenarioFile("server-killed-write", exampleText())));
    m_window->resize(1440, 900);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->setFocus();
}

void TestLessonWindow::cleanup()
{
    explorer().pause();
    m_window.reset();
}

void TestLessonWindow::startLesson()
{
    QTest::keySequence(m_window.get(), command("lesson-start")->shortcut());
    QVERIFY(session().asks());
    explorer().pause();
}

/// To the next question, past what comes out before it.
void TestLessonWindow::toQuestion()
{
    for (int i = 0; i < 20 && session().phase() != Phase::Asking && session().phase() != Phase::Done; ++i) {
        explorer().toEnd();
        session().goOn();
        explorer().pause();
    }
}

void TestLessonWindow::answer(int option)
{
    QVERIFY(session().answer(option));
    explorer().pause();
}

bool TestLessonWindow::isHeld(Time stop)
{
    const Trace &trace = explorer().trace();
    const bool held = explorer().now() <= stop && trace.records.back().time <= stop + nanoseconds(1);
    if (!held)
        qWarning("now at %g s, simulated to %g s", toSeconds(explorer().now()), toSeconds(trace.records.back().time));
    return held && session().asks();
}

void TestLessonWindow::runsFreelyUntilTheLessonStarts()
{
    QCOMPARE(session().phase(), Phase::Free);
    explorer().toEnd();
    QVERIFY(explorer().now() > atTime(seconds(4)));
    m_window->commands().action(QStringLiteral("lessonDock-visible"))->setChecked(true);
    QVERIFY(child<QLabel>("lessonIntro")->text().contains(QStringLiteral("You can say why")));
    QVERIFY(!child<QLabel>("lessonExplanation")->isVisibleTo(m_window.get()));
    QVERIFY(!command("answer-1")->isEnabled());
}

void TestLessonWindow::stopsAndAsks()
{
    QTest::keySequence(m_window.get(), command("lesson-start")->shortcut());
    QVERIFY(explorer().playing());
    QTRY_COMPARE_WITH_TIMEOUT(session().phase(), Phase::Asking, 20000);
    QCOMPARE(explorer().now(), atTime(milliseconds(900)));
    QVERIFY(!explorer().playing());
    QTRY_VERIFY(child<QLabel>("questionText")->isVisible());
    QVERIFY(child<QLabel>("condition")->text().contains(QStringLiteral("question")));
}

/// Every command but those that leave the lesson or open a dialogue, by itself and by its key.
void TestLessonWindow::noCommandPassesTheQuestion()
{
    static const std::set<QString> others{"open", "save", "save-as", "restart", "export-svg", "export-png", "quit", "about",
        "shortcuts", "lesson-start", "lesson-leave", "lesson-explain", "lesson-next", "lesson-previous", "progress-clear",
        "answer-confirm", "variant-next", "variant-previous"};
    startLesson();
    toQuestion();
    const Time stop = explorer().now();
    int tried = 0;
    for (QAction *action : m_window->commands().all()) {
        const QString name = action->objectName();
        if (others.count(name) == 1 || name.startsWith(QStringLiteral("export")) || name.startsWith(QStringLiteral("recent-"))
            || action->text().endsWith(u'…'))
            continue;
        ++tried;
        const QKeySequence key = action->shortcut();
        m_window->setFocus();
        if (!key.isEmpty())
            QTest::keySequence(m_window.get(), key);
        QVERIFY2(isHeld(stop), qPrintable(name + QStringLiteral(" by key")));
        action->trigger();
        explorer().advance(seconds(60));
        QVERIFY2(isHeld(stop), qPrintable(name));
        explorer().undoStack().setIndex(0);
        QVERIFY2(isHeld(stop), qPrintable(name + QStringLiteral(" undone")));
        explorer().seek(stop);
    }
    QVERIFY(tried > 40);
    for (const char *name : {"play", "step-forward", "to-end", "compare"}) {
        QVERIFY2(!command(name)->isEnabled(), name);
        QVERIFY2(command(name)->toolTip().contains(QStringLiteral("question")), name);
    }
    press(Qt::Key_Space);
    QVERIFY(m_window->statusBar()->currentMessage().contains(QStringLiteral("question")));
}

/// Whatever is in the window, clicked all over and tried with the keys that go on somewhere.
void TestLessonWindow::noKeyAndNoClickPassesTheQuestion()
{
    startLesson();
    toQuestion();
    const Time stop = explorer().now();
    auto *tabs = child<QTabWidget>("eventPanel");
    QList<QWidget *> targets{m_window->diagram().viewport(), child<QWidget>("scrubBar")};
    for (int i = 0; i < tabs->count(); ++i) {
        targets.append(tabs->widget(i));
        for (QWidget *part : tabs->widget(i)->findChildren<QWidget *>())
            targets.append(part);
    }
    for (QWidget *target : targets) {
        for (int i = 0; i < tabs->count(); ++i) {
            if (tabs->widget(i) == target || tabs->widget(i)->isAncestorOf(target))
                tabs->setCurrentIndex(i);
        }
        if (!target->isVisible() || qobject_cast<QScrollBar *>(target) || target->width() < 8)
            continue;
        const QByteArray what = target->metaObject()->className() + QByteArray(" ") + target->objectName().toLatin1();
        for (int step = 1; step < 24; ++step) {
            const QPoint point(target->width() * (step % 6 + 1) / 7, target->height() * (step / 6 + 1) / 5);
            QTest::mouseClick(target, Qt::LeftButton, {}, point);
            QTest::mouseDClick(target, Qt::LeftButton, {}, point);
            QVERIFY2(isHeld(stop), what);
        }
        target->setFocus();
        for (const Qt::Key key :
            {Qt::Key_End, Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Return}) {
            QTest::keyClick(target, key);
            QVERIFY2(isHeld(stop), what);
        }
    }
}

/// What is written says no more than a run that ends at the question.
void TestLessonWindow::exportsAndFilesEndAtTheQuestion()
{
    startLesson();
    toQuestion();
    const QString svg = m_folder.filePath(QStringLiteral("held.svg")), file = m_folder.filePath(QStringLiteral("held.teardown"));
    QVERIFY(m_window->exports().exportTo(svg) && m_window->saveTo(file));
    QFile picture(svg), scenario(file);
    QVERIFY(picture.open(QIODevice::ReadOnly) && scenario.open(QIODevice::ReadOnly));
    Scenario shortened = libraryScenario(firstScenario).value();
    shortened.setup.end = explorer().now();
    Explorer fresh;
    fresh.open(shortened.setup, {});
    fresh.toEnd();
    fresh.seek(explorer().now());
    const QByteArray expected = teardown::exportSvg(fresh.setup(), fresh.trace(), fresh.now(),
        {m_window->diagram().isDark(), true, explorer().title(), m_window->diagram().options()});
    QCOMPARE(picture.readAll(), expected);
    QVERIFY(!scenario.readAll().contains("[expect"));
    for (const QString &path : {svg, file})
        QFile::remove(path);
}

void TestLessonWindow::theScrubBarEndsAtTheQuestion()
{
    startLesson();
    auto *bar = child<ScrubBar>("scrubBar");
    QTest::mouseClick(bar, Qt::LeftButton, {}, QPoint(bar->width() - 1, bar->height() / 2));
    QCOMPARE(explorer().now(), atTime(milliseconds(900)));
    QCOMPARE(session().phase(), Phase::Asking);
    bar->setFocus();
    QTest::keyClick(bar, Qt::Key_End);
    QTest::keyClick(bar, Qt::Key_Right);
    QVERIFY(isHeld(atTime(milliseconds(900))));
}

void TestLessonWindow::anEarlierRunDoesNotShowThrough()
{
    explorer().toEnd();
    explorer().toStart();
    startLesson();
    QVERIFY(explorer().trace().records.empty() || explorer().trace().records.back().time <= explorer().now());
    QVERIFY(explorer().recording().branches().size() == 1);
    Recording copy = explorer().recording();
    copy.runUntil(copy.end());
    QVERIFY2(copy.trace().records.back().time <= atTime(milliseconds(900)) + nanoseconds(1), "a copy is closed as well");
}

void TestLessonWindow::answersByKeys()
{
    startLesson();
    toQuestion();
    m_window->diagram().setFocus();
    press(Qt::Key_2);
    QVERIFY(child<QRadioButton>("option-2")->isChecked());
    press(Qt::Key_5); // there is no such answer
    press(Qt::Key_1);
    QVERIFY(child<QRadioButton>("option-1")->isChecked() && !child<QRadioButton>("option-2")->isChecked());
    QCOMPARE(session().phase(), Phase::Asking);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(session().phase(), Phase::Watching);
    QTRY_COMPARE_WITH_TIMEOUT(session().phase(), Phase::Comparing, 20000);
    QVERIFY(child<QLabel>("answerGiven")->text().contains(QStringLiteral("FIN,ACK")));
    QVERIFY(child<QLabel>("answerOfRun")->text().contains(QStringLiteral("FIN,ACK")));
    QVERIFY(child<QLabel>("verdict")->text().contains(QStringLiteral("That is what happens")));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(session().phase(), Phase::Waiting);
}

void TestLessonWindow::answersByMouse()
{
    startLesson();
    toQuestion();
    QVERIFY(!child<QPushButton>("lessonConfirm")->isEnabled());
    QTest::mouseClick(child<QLabel>("optionText-2"), Qt::LeftButton); // the words, not the button
    QTest::mouseClick(child<QPushButton>("lessonConfirm"), Qt::LeftButton);
    QTRY_COMPARE_WITH_TIMEOUT(session().phase(), Phase::Comparing, 20000);
    QVERIFY(child<QLabel>("answerGiven")->text().contains(QStringLiteral("RST")));
    QVERIFY(child<QLabel>("verdict")->text().contains(QStringLiteral("Something else")));
    QVERIFY(child<QLabel>("reason")->text().size() > 20);
}

void TestLessonWindow::aWholeLessonIsTakenAndRemembered()
{
    startLesson();
    QSignalSpy finished(&session(), &LessonSession::finished);
    for (const int option : {0, 0, 0}) { // right, right, wrong
        toQuestion();
        answer(option);
    }
    toQuestion();
    QCOMPARE(session().phase(), Phase::Done);
    QCOMPARE(finished.size(), 1);
    QVERIFY(!explorer().gate());
    QVERIFY(child<QLabel>("lessonExplanation")->text().contains(QStringLiteral("closes its descriptors")));
    QVERIFY(child<QLabel>("lessonAnswers")->text().contains(QStringLiteral("2 of 3")));
    const Progress kept(Progress::usualPath());
    const Progress::OfLesson lesson = kept.of(QStringLiteral("server-killed-write"));
    QCOMPARE(lesson.right, 2);
    QCOMPARE(lesson.wrong, 1);
    QVERIFY(lesson.done);
}

void TestLessonWindow::actsBeforeTheQuestionCount()
{
    startLesson();
    toQuestion();
    answer(0);
    toQuestion();
    answer(0);
    toQuestion(); // what will the second send return?
    explorer().seek(atTime(milliseconds(2500)));
    QVERIFY(explorer().perform(powerAct(explorer(), *nodeWithRole(explorer().setup(), NodeRole::Router))));
    explorer().toEnd();
    QCOMPARE(session().phase(), Phase::Asking);
    answer(0);
    explorer().toEnd();
    QCOMPARE(session().phase(), Phase::Comparing);
    QVERIFY2(session().questions()[2].right(), "nobody has answered the first bytes, so the second send is taken too");
}

void TestLessonWindow::undoneActsDoNotCount()
{
    startLesson();
    toQuestion();
    QVERIFY(explorer().perform(powerAct(explorer(), *nodeWithRole(explorer().setup(), NodeRole::Server))));
    answer(2); // "nothing": a machine without power says nothing
    QVERIFY(session().questions()[0].outcome->option == std::size_t(2));
    QCOMPARE(session().phase(), Phase::Comparing);
    explorer().undoStack().setIndex(0);
    startLesson();
    toQuestion();
    QVERIFY(explorer().perform(powerAct(explorer(), *nodeWithRole(explorer().setup(), NodeRole::Server))));
    explorer().undoStack().undo();
    answer(2);
    explorer().toEnd();
    QVERIFY(session().questions()[0].outcome->option == std::size_t(0));
    QVERIFY(!session().questions()[0].right());
}

/// What comes out only after the next question is not given away before it.
void TestLessonWindow::laterOutcomesWait()
{
    const std::string late =
        with(exampleText(), "answer.segment = { host = \"server\" }\noptions = [ \"FIN,ACK\", \"RST\", \"nothing\" ]",
            "answer.time.segment = { host = \"server\", flags = \"R\" }\noptions = [ \"1 s\", \"3 s\" ]");
    QVERIFY(m_window->open(scenarioFile("server-killed-write", late)));
    startLesson();
    toQuestion();
    answer(1);
    QCOMPARE(session().phase(), Phase::Watching);
    explorer().toEnd();
    QCOMPARE(session().phase(), Phase::Asking);
    QCOMPARE(session().current(), std::optional<std::size_t>(1));
    QVERIFY(!session().questions()[0].seen);
    answer(0);
    explorer().toEnd();
    QVERIFY(session().questions()[1].seen);
    session().goOn();
    explorer().toEnd();
    QVERIFY(session().questions()[0].seen && session().questions()[0].right());
}

void TestLessonWindow::leavingOpensTheRun()
{
    startLesson();
    toQuestion();
    command("lesson-leave")->trigger();
    QCOMPARE(session().phase(), Phase::Free);
    explorer().toEnd();
    QVERIFY(explorer().now() > atTime(seconds(4)));
    QVERIFY(!Progress(Progress::usualPath()).of(QStringLiteral("server-killed-write")).begun());
}

void TestLessonWindow::beginningAfreshBeginsTheLessonAgain()
{
    startLesson();
    toQuestion();
    answer(0);
    press(Qt::Key_R, Qt::ControlModifier);
    explorer().pause();
    QVERIFY(session().asks() && !session().questions()[0].given);
    explorer().toEnd();
    QVERIFY(isHeld(atTime(milliseconds(900))));
}

void TestLessonWindow::lockedControlsSayWhy()
{
    m_window->begin({{}, OpenRequest::Questions::On, true});
    explorer().pause();
    toQuestion();
    QVERIFY(!command("kill-server")->isEnabled());
    QVERIFY(command("kill-server")->toolTip().contains(QStringLiteral("locked")));
    press(Qt::Key_K);
    QVERIFY(m_window->statusBar()->currentMessage().contains(QStringLiteral("locked")));
    QVERIFY(!child<QSpinBox>("tcp_fin_timeout-value")->isEnabled());
    QVERIFY(!explorer().perform(killAct(explorer(), NodeId{0})));
    QVERIFY(explorer().undoStack().isClean() && explorer().recording().branches().size() == 1);
    command("lesson-lock")->trigger();
    QVERIFY(command("kill-server")->isEnabled() && child<QSpinBox>("tcp_fin_timeout-value")->isEnabled());
}

void TestLessonWindow::questionsOffShowTheExplanation()
{
    m_window->begin({{}, OpenRequest::Questions::Off, false});
    QVERIFY(!explorer().playing() && !explorer().gate());
    QVERIFY(child<QLabel>("lessonExplanation")->text().contains(QStringLiteral("closes its descriptors")));
    QVERIFY(child<QLabel>("lessonExplanation")->isVisible());
}

void TestLessonWindow::screenReadersHearTheQuestion()
{
    startLesson();
    toQuestion();
    const QString spoken = child<QWidget>("lessonCard")->accessibleDescription();
    QVERIFY2(spoken.contains(QStringLiteral("put on the wire next")), qPrintable(spoken));
    QVERIFY2(spoken.contains(QStringLiteral("2: RST")), qPrintable(spoken));
    QCOMPARE(child<QRadioButton>("option-2")->accessibleName(), QStringLiteral("2: RST"));
    answer(1);
    explorer().toEnd();
    const QString after = child<QWidget>("lessonCard")->accessibleDescription();
    QVERIFY2(
        after.contains(QStringLiteral("You said: RST")) && after.contains(QStringLiteral("The run: FIN,ACK")), qPrintable(after));
}

void TestLessonWindow::libraryIsALearningPath()
{
    auto *tree = child<QTreeWidget>("libraryTree");
    QCOMPARE(tree->topLevelItemCount(), static_cast<int>(scenarioGroups().size()));
    QVERIFY(tree->topLevelItem(0)->text(0).startsWith(QStringLiteral("1 No connection")));
    auto *begin = child<QPushButton>("libraryBegin");
    QCOMPARE(begin->text(), QStringLiteral("Start here"));
    m_window->lessons().progress().setAnswered(QStringLiteral("refused"), QStringLiteral("x"), true);
    m_window->lessons().progress().setDone(QStringLiteral("refused"));
    QVERIFY(begin->text() != QStringLiteral("Start here"));
    bool marked = false;
    for (QTreeWidgetItemIterator it(tree); *it; ++it)
        marked = marked || (*it)->text(0).contains(QStringLiteral("✓ lesson done, 1 of 1 right"));
    QVERIFY(marked);
    QVERIFY(m_window->open(QStringLiteral("refused")));
    QCOMPARE(previousInPath(QStringLiteral("refused")), QString());
    QVERIFY(!command("lesson-previous")->isEnabled());
    const QString next = nextInPath(QStringLiteral("refused"));
    press(Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(explorer().scenarioId(), next);
    press(Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(explorer().scenarioId(), QStringLiteral("refused"));
}

void TestLessonWindow::brokenLessonIsReported()
{
    QVERIFY(m_window->open(scenarioFile("server-killed-write", with(exampleText(), "aim = ", "aims = "))));
    QCOMPARE(session().phase(), Phase::NoLesson);
    QVERIFY(child<QLabel>("errorsText")->text().contains(QStringLiteral("'aim'")));
}

QTEST_MAIN(TestLessonWindow)
#include "test_lesson_window.moc"
