#include <QAccessible>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QTreeWidget>
#include <QUndoStack>

#include "editor/outline.h"
#include "editor/scenario_editor.h"
#include "editor/text_view.h"
#include "main_window.h"
#include "scenario/library.h"
#include "sim/recording.h"

#include <memory>

using namespace teardown;

namespace {

const DocumentPath root;

/// Answers the next question with this button.
void answer(QMessageBox::StandardButton button)
{
    QTimer::singleShot(0, qApp, [button] {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *box = qobject_cast<QMessageBox *>(widget); box && box->isVisible())
                box->button(button)->click();
        }
    });
}

std::uint64_t digestOfRun(Recording recording)
{
    recording.runUntil(recording.end());
    return digestOf(recording.trace());
}

} // namespace

/// The scenario editor as a person uses it.
class EditorTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void everyFieldOfTheFirstPageChangesValueAndText();
    void machineFieldsChangeValueAndText();
    void thePathMayBeLeftOut();
    void settingsAreSearchedAndSet();
    void textChangesTheForms();
    void invalidInputStaysAndSaysWhere();
    void programsSayTheirLine();
    void helperBuildsALine();
    void killTheServerByKeysOnly();
    void runItGivesTheTraceOfTheFile();
    void editsRunAlongAndTheMomentStays();
    void undoByKeyInsideAField();
    void expectationIsFilledFromTheRun();
    void variantsAndCommentsStay();
    void whatWasDoneStandsAmongTheSteps();
    void unsavedEditsAreAskedAbout();
    void everyPageOfEveryScenarioOpens();
    void everythingHasAName();

private:
    ScenarioEditor &open(const char *command);
    template <class T>
    T *child(const QString &name)
    {
        auto *found = m_editor->findChild<T *>(name);
        if (!found)
            qFatal("no %s", qPrintable(name));
        return found;
    }
    void type(const QString &field, const QString &text);
    void choosePart(const DocumentPath &part) { child<Outline>(QStringLiteral("outline"))->choose(part); }
    bool textHas(const char *text) const { return m_editor->document().text().find(text) != std::string::npos; }

    std::unique_ptr<MainWindow> m_window;
    ScenarioEditor *m_editor = nullptr;
};

void EditorTest::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("tcp-teardown-test"));
    QCoreApplication::setApplicationName(QStringLiteral("editor"));
}

void EditorTest::init()
{
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    QVERIFY(m_window->open(QStringLiteral("server-killed-write")));
    m_window->show();
}

void EditorTest::cleanup()
{
    m_editor = nullptr;
    m_window.reset();
}

ScenarioEditor &EditorTest::open(const char *command)
{
    m_window->commands().action(QLatin1String(command))->trigger();
    m_editor = m_window->findChild<ScenarioEditor *>();
    if (!m_editor || !QTest::qWaitForWindowActive(m_editor))
        qFatal("the editor does not open");
    if (!QTest::qWaitFor([this] { return QApplication::activeWindow() == m_editor; })) // that it may have focus is not enough
        qFatal("the editor does not become the active window");
    return *m_editor;
}

void EditorTest::type(const QString &field, const QString &text)
{
    auto *line = child<QLineEdit>(field);
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

void EditorTest::everyFieldOfTheFirstPageChangesValueAndText()
{
    open("new-scenario");
    type("title", "Mine");
    type("id", "mine");
    QTest::keyClicks(child<QPlainTextEdit>("summary"), "What happens");
    type("duration", "90 s");
    type("start", "-1 s");
    type("seed", "42");
    child<QComboBox>("neighbours")->setCurrentText("cold");
    child<QComboBox>("group")->setCurrentText("orderly-release");
    const auto scenario = m_editor->document().scenario();
    QVERIFY(scenario);
    QCOMPARE(scenario.value().title, std::string("Mine"));
    QCOMPARE(scenario.value().id, std::string("mine"));
    QCOMPARE(scenario.value().summary, std::string("What happens"));
    QCOMPARE(scenario.value().group, std::string("orderly-release"));
    QCOMPARE(scenario.value().setup.end, atTime(seconds(90)));
    QCOMPARE(scenario.value().setup.start, atTime(seconds(-1)));
    QCOMPARE(scenario.value().setup.seed, std::uint64_t(42));
    QCOMPARE(scenario.value().setup.neighbours, NeighbourStart::Cold);
    for (const char *line : {"title = \"Mine\"", "duration = \"90 s\"", "seed = 42", "neighbours = \"cold\""})
        QVERIFY2(textHas(line), line);
    QCOMPARE(child<TextView>("scenarioText")->toPlainText().toStdString(), m_editor->document().text());
    type("seed", "");
    child<QLineEdit>("seed")->clear();
    QTest::keyClicks(child<QLineEdit>("seed"), "7");
    QTest::keyClick(child<QLineEdit>("seed"), Qt::Key_Backspace);
    QVERIFY(!textHas("seed")); // an empty field says nothing
}

void EditorTest::machineFieldsChangeValueAndText()
{
    open("new-scenario");
    choosePart({"server"});
    child<QComboBox>("server-profile")->setCurrentText("freebsd");
    child<QCheckBox>("server-powered_on")->click();
    type("server-clock", "14:02:38.5");
    type("server-initial_sequence", "1000");
    type("server-reachable_for-firewall", "20 s");
    choosePart({"firewall"});
    child<QCheckBox>("firewall-policy-tracking")->click();
    child<QComboBox>("firewall-policy-otherwise")->setCurrentText("drop");
    child<QPushButton>("firewall-policy-rules-add")->click();
    type("firewall-policy-rules-0-state", "new, established");
    type("firewall-policy-rules-0-destination_port", "55555");
    choosePart({"cable"});
    type("cable-middle-delay", "30 ms");
    type("cable-wire1-loss", "2.5 %");
    const auto scenario = m_editor->document().scenario();
    QVERIFY2(scenario, scenario ? "" : scenario.error().text.c_str());
    const Setup &setup = scenario.value().setup;
    QCOMPARE(setup.nodes[3].profile, ProfileId::FreeBsd);
    QVERIFY(!setup.nodes[3].poweredOn);
    QCOMPARE(setup.nodes[3].initialSequence, std::optional<std::uint32_t>(1000));
    QCOMPARE(setup.nodes[3].reachableFor.size(), std::size_t(1));
    QVERIFY(setup.nodes[2].firewall && setup.nodes[2].firewall->connectionTracking);
    QCOMPARE(setup.nodes[2].firewall->otherwise, Verdict::Drop);
    QCOMPARE(setup.nodes[2].firewall->rules.size(), std::size_t(1));
    QCOMPARE(setup.nodes[2].firewall->rules[0].destinationPort, std::optional<std::uint16_t>(55555));
    QCOMPARE(setup.cables[1].delay, milliseconds(30));
    QCOMPARE(setup.cables[2].lossPerMillion, 25'000u);
    QVERIFY(textHas("loss = \"2.5 %\""));
}

/// A file without [path] lacks nothing, and one that had it loses it with its only field.
void EditorTest::thePathMayBeLeftOut()
{
    open("new-scenario");
    choosePart({"cable"});
    QVERIFY(child<QLabel>("path-delay-problem")->text().isEmpty());
    type("path-delay", "40 ms");
    QVERIFY(textHas("40 ms"));
    child<QLineEdit>("path-delay")->selectAll();
    QTest::keyClick(child<QLineEdit>("path-delay"), Qt::Key_Backspace);
    QVERIFY(!textHas("[path]"));
    QVERIFY(m_editor->document().scenario());
    QVERIFY(child<QLabel>("path-delay-problem")->text().isEmpty());
}

void EditorTest::settingsAreSearchedAndSet()
{
    open("new-scenario");
    choosePart({"client"});
    auto *search = child<QLineEdit>("setting-search");
    auto *tree = child<QTreeWidget>("settings");
    QTest::keyClicks(search, "tcp_retries2");
    QTreeWidgetItem *shown = nullptr;
    for (int i = 0; i < tree->topLevelItemCount(); ++i) {
        if (!tree->topLevelItem(i)->isHidden())
            shown = tree->topLevelItem(i)->text(0) == "tcp_retries2" ? tree->topLevelItem(i) : shown;
    }
    QVERIFY(shown);
    QCOMPARE(shown->text(2), QStringLiteral("15"));
    tree->setCurrentItem(shown, 1);
    QVERIFY(child<QLabel>("setting-help")->text().contains("15"));
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_F2);
    auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(line);
    QTest::keyClicks(line, "5");
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_VERIFY(textHas("sysctl.tcp_retries2 = 5"));
    QCOMPARE(m_editor->document().scenario().value().setup.nodes[0].settings.at(Setting::TcpRetries2), std::int64_t(5));
    m_editor->document().put({}, root / "client" / "sysctl" / "tcp_retries2", integerValue(-9));
    QVERIFY(!child<QLabel>("setting-problem")->text().isEmpty());
    QCOMPARE(shown->text(1), QStringLiteral("-9"));
}

void EditorTest::textChangesTheForms()
{
    open("new-scenario");
    auto *text = child<TextView>("scenarioText");
    QTextCursor cursor = text->document()->find("My scenario");
    text->setTextCursor(cursor);
    text->setFocus();
    QTest::keyClicks(text, "From the text");
    QCOMPARE(child<QLineEdit>("title")->text(), QStringLiteral("From the text"));
    QCOMPARE(m_editor->document().undoStack().count(), 1);
    QTest::keyClick(text, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(child<QLineEdit>("title")->text(), QStringLiteral("My scenario"));
    QCOMPARE(text->toPlainText().toStdString(), m_editor->document().text());
}

void EditorTest::invalidInputStaysAndSaysWhere()
{
    open("new-scenario");
    type("duration", "a while");
    type("seed", "none");
    QCOMPARE(child<QLineEdit>("duration")->text(), QStringLiteral("a while"));
    QVERIFY(child<QLabel>("duration-problem")->isVisible());
    QVERIFY(child<QLabel>("seed-problem")->isVisible()); // both say it, not only the first
    QVERIFY(!child<QLabel>("title-problem")->isVisible());
    QVERIFY(!m_editor->document().scenario());
    QVERIFY(child<QLabel>("editorProblem")->text().contains("4:")); // the line of the duration
    QVERIFY(!child<QAction>("editor-run")->isEnabled());
    QVERIFY(textHas("duration = \"a while\""));
    choosePart({"server"});
    child<QPushButton>("goToProblem")->click();
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("duration"));
    type("duration", "1 min");
    type("seed", "3");
    QVERIFY(m_editor->document().scenario());
    QVERIFY(child<QAction>("editor-run")->isEnabled());
}

void EditorTest::programsSayTheirLine()
{
    open("new-scenario");
    choosePart(root / "process" / 1);
    auto *lines = child<QPlainTextEdit>("process-1-program");
    lines->setTextCursor(lines->document()->find("connect"));
    lines->setFocus();
    QTest::keyClicks(lines, "conect");
    QVERIFY(lines->toPlainText().contains("conect sock"));
    auto *problem = child<QLabel>("process-1-program-problem");
    QVERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains("3"), qPrintable(problem->text()));
    QVERIFY(problem->text().contains("connect")); // what was meant
    QVERIFY(!lines->extraSelections().isEmpty());
    QTest::keyClick(lines, Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(!problem->isVisible());
}

void EditorTest::helperBuildsALine()
{
    open("new-scenario");
    choosePart(root / "process" / 1);
    auto *lines = child<QPlainTextEdit>("process-1-program");
    lines->setTextCursor(lines->document()->find("after 1 s"));
    QCOMPARE(child<QComboBox>("helper-call")->currentText(), QStringLiteral("send"));
    QCOMPARE(child<QLineEdit>("helper-argument-2")->text(), QStringLiteral("100"));
    type("helper-argument-2", "250");
    child<QComboBox>("helper-repeat")->setCurrentIndex(2);
    type("helper-times", "3");
    type("helper-every", "2 s");
    child<QPushButton>("helper-replace")->click();
    QVERIFY2(textHas("after 1 s: send sock 250 every 2 s 3 times"), m_editor->document().text().c_str());
    QVERIFY(!m_editor->document().problem());
    child<QComboBox>("helper-repeat")->setCurrentIndex(0);
    child<QComboBox>("helper-call")->setCurrentText("close");
    child<QPushButton>("helper-add")->click();
    QVERIFY(textHas("close sock"));
    type("helper-argument-1", "");
    child<QComboBox>("helper-call")->setCurrentText("send");
    type("helper-argument-2", "many");
    QVERIFY(!child<QPushButton>("helper-add")->isEnabled());
    QVERIFY(!child<QPushButton>("helper-add")->toolTip().isEmpty());
}

/// From New to a killed server while the client waits, without a mouse.
void EditorTest::killTheServerByKeysOnly()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    m_editor = m_window->findChild<ScenarioEditor *>();
    QVERIFY(m_editor && QTest::qWaitForWindowActive(m_editor));
    auto *outline = child<Outline>("outline");
    QTRY_VERIFY(outline->hasFocus());
    for (int i = 0; i < 20 && outline->part() != DocumentPath{"step"}; ++i)
        QTest::keyClick(outline, Qt::Key_Down);
    QVERIFY(child<QPushButton>("add-step-here"));
    for (int i = 0; i < 10 && QApplication::focusWidget()->objectName() != "add-step-here"; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("add-step-here"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    auto *menu = child<QMenu>("stepMenu");
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(m_editor->document().textAt(root / "step" / 0 / "do"), QStringLiteral("kill"));
    QCOMPARE(outline->part(), root / "step" / 0);
    QTest::keyClick(m_editor, Qt::Key_Return, Qt::ControlModifier);
    const auto &actions = m_window->explorer().setup().actions;
    QCOMPARE(actions.size(), std::size_t(1));
    QCOMPARE(std::get<KillProcess>(actions[0].action.body).process, std::string("server"));
    QVERIFY(m_window->explorer().playing());
}

void EditorTest::runItGivesTheTraceOfTheFile()
{
    open("edit-scenario");
    type("seed", "99");
    child<QAction>("editor-run")->trigger();
    QTemporaryDir folder;
    const QString path = folder.filePath("mine.teardown");
    QVERIFY(m_editor->saveTo(path));
    const auto file = readScenarioFile(path.toStdString()); // as the command line reads it
    QVERIFY(file);
    QCOMPARE(file.value().setup.seed, std::uint64_t(99));
    QCOMPARE(digestOfRun(Recording(m_window->explorer().setup())), digestOfRun(Recording(file.value().setup)));
}

void EditorTest::editsRunAlongAndTheMomentStays()
{
    open("edit-scenario");
    Explorer &explorer = m_window->explorer();
    explorer.pause();
    explorer.seek(atTime(milliseconds(1500)));
    choosePart({"cable"});
    type("cable-middle-delay", "40 ms");
    QTRY_COMPARE(explorer.setup().cables[1].delay, milliseconds(40));
    QCOMPARE(explorer.now(), atTime(milliseconds(1500)));
    QVERIFY(!explorer.playing());
    child<QAction>("editor-follow")->setChecked(false);
    type("cable-middle-delay", "50 ms");
    QTest::qWait(600);
    QCOMPARE(explorer.setup().cables[1].delay, milliseconds(40));
}

void EditorTest::undoByKeyInsideAField()
{
    open("edit-scenario");
    const std::string before = m_editor->document().text();
    type("title", "Other");
    auto *line = child<QLineEdit>("title");
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_editor->document().text(), before);
    QCOMPARE(line->text(), QString::fromStdString(libraryScenario("server-killed-write").value().title));
    QTest::keyClick(line, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(line->text(), QStringLiteral("Other"));
    QVERIFY(m_editor->isWindowModified());
}

void EditorTest::expectationIsFilledFromTheRun()
{
    open("new-scenario");
    choosePart({"expect"});
    child<QPushButton>("fill-expectation")->click();
    const auto scenario = m_editor->document().scenario();
    QVERIFY2(scenario, scenario ? "" : scenario.error().text.c_str());
    QVERIFY(!scenario.value().expect.empty());
    Recording recording(scenario.value().setup);
    recording.runUntil(recording.end());
    QVERIFY(checkOutcome(scenario.value().expect, recording).empty());
    QVERIFY(!child<QLineEdit>("expect-elapsed")->text().isEmpty());
    QVERIFY(!child<QLineEdit>("expect-client-segments")->text().isEmpty());
}

void EditorTest::variantsAndCommentsStay()
{
    const auto entries = library();
    const auto entry = std::find_if(entries.begin(), entries.end(), [](const LibraryEntry &e) {
        return e.text.find("[[variant]]") != std::string_view::npos && e.text.find('#') != std::string_view::npos;
    });
    QVERIFY(entry != entries.end());
    QVERIFY(m_window->open(QString::fromStdString(std::string(entry->id))));
    open("edit-scenario");
    QCOMPARE(m_editor->document().text(), std::string(entry->text));
    type("title", "Changed");
    const std::string text = m_editor->document().text();
    QCOMPARE(m_editor->document().scenario().value().variants.size(), readScenario(entry->text, "x").value().variants.size());
    QCOMPARE(std::count(text.begin(), text.end(), '#'), std::count(entry->text.begin(), entry->text.end(), '#'));
}

void EditorTest::whatWasDoneStandsAmongTheSteps()
{
    Explorer &explorer = m_window->explorer();
    explorer.pause();
    explorer.seek(atTime(milliseconds(500)));
    m_window->commands().action(QStringLiteral("unplug-client"))->trigger();
    QVERIFY(!explorer.undoStack().isClean());
    open("edit-scenario");
    const auto scenario = m_editor->document().scenario();
    QVERIFY(scenario);
    const auto &actions = scenario.value().setup.actions;
    QVERIFY(std::any_of(actions.begin(), actions.end(), [](const TimedAction &a) { return a.byUser; }));
    QVERIFY(!child<QLabel>("editorProblem")->text().startsWith("✓")); // it says what is left out
    type("seed", "5");                                                // the run must not throw away what was done
    QVERIFY(child<QLabel>("editorProblem")->text().startsWith("✓"));  // only until something is changed
    QTRY_VERIFY(!child<QAction>("editor-follow")->isChecked());
    QVERIFY(!explorer.undoStack().isClean());
}

void EditorTest::unsavedEditsAreAskedAbout()
{
    open("new-scenario");
    type("title", "Keep me");
    answer(QMessageBox::Cancel);
    QVERIFY(!m_editor->close());
    QVERIFY(m_editor->isVisible());
    QCOMPARE(m_editor->document().textAt(root / "title"), QStringLiteral("Keep me"));
    answer(QMessageBox::Discard);
    QVERIFY(m_editor->close());
}

void EditorTest::everyPageOfEveryScenarioOpens()
{
    open("new-scenario");
    auto *outline = child<Outline>("outline");
    for (const LibraryEntry &entry : library()) {
        m_editor->begin(std::string(entry.text), {});
        for (QTreeWidgetItemIterator it(outline); *it; ++it) {
            outline->setCurrentItem(*it);
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // as the event loop would: the page before goes
        }
        QCOMPARE(m_editor->document().text(), std::string(entry.text)); // looking changes nothing
        QVERIFY(!m_editor->document().undoStack().canUndo());
        for (const QLabel *label : m_editor->findChildren<QLabel *>()) {
            if (label->objectName().endsWith("-problem") && label->isVisible())
                QFAIL(qPrintable(label->objectName() + ": " + label->text()));
        }
    }
}

void EditorTest::everythingHasAName()
{
    open("edit-scenario");
    for (const DocumentPath &part :
        {root, root / "server", root / "cable", root / "process" / 0, root / "step" / 0, root / "expect"}) {
        choosePart(part);
        for (QWidget *widget : m_editor->findChildren<QWidget *>()) {
            if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) == 0 || widget->objectName().startsWith("qt_"))
                continue;
            QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(reader && !reader->text(QAccessible::Name).isEmpty(),
                qPrintable(pathName(part) + ": " + widget->metaObject()->className() + ' ' + widget->objectName()));
        }
    }
}

QTEST_MAIN(EditorTest)
#include "editor_test.moc"
