#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include "capture/capture_ladders.h"
#include "capture/capture_window.h"
#include "compare/compare_window.h"
#include "diagram/diagram_view.h"
#include "editor/editor_page.h"
#include "editor/outline.h"
#include "editor/scenario_editor.h"
#include "editor/text_view.h"
#include "export/export_desk.h"
#include "lessons/lesson_desk.h"
#include "main_window.h"
#include "text/language.h"

#include <map>

using namespace teardown;

namespace {

using Texts = std::map<QString, QString>; ///< by where they stand

/// "storyDock/…/QLabel#2": stays the same when the window is built again.
QString placeOf(const QObject *object, const QObject *end)
{
    QStringList parts;
    for (; object && object != end; object = object->parent()) {
        QString part = object->objectName();
        if (part.isEmpty() && object->parent()) {
            int number = 0;
            for (const QObject *sibling : object->parent()->children()) {
                if (sibling == object)
                    break;
                number += sibling->metaObject() == object->metaObject() ? 1 : 0;
            }
            part = QLatin1String(object->metaObject()->className()) + QStringLiteral("#%1").arg(number);
        }
        parts.prepend(part);
    }
    return parts.join(QLatin1Char('/'));
}

void add(Texts &texts, const QString &place, const QString &text)
{
    if (!text.trimmed().isEmpty())
        texts[place] = text;
}

/// The window itself keeps a bar for each stack of docks, in an order of its own: their tabs are known by their words.
void addTab(Texts &texts, const QTabBar &bar, int i, const MainWindow &window)
{
    const QString place = bar.parentWidget() == &window ? bar.tabText(i) : placeOf(&bar, &window) + QStringLiteral("#%1").arg(i);
    add(texts, QStringLiteral("tab ") + place, bar.tabText(i));
}

void addHeader(Texts &texts, const QAbstractItemModel &model, const QString &place)
{
    for (int i = 0; i < model.columnCount(); ++i)
        add(texts, place + QStringLiteral("/header#%1").arg(i), model.headerData(i, Qt::Horizontal).toString());
}

/// What every window has: labels, buttons, heads of tables.
Texts textsOfParts(const QWidget &window)
{
    Texts texts;
    for (const QLabel *label : window.findChildren<QLabel *>())
        add(texts, placeOf(label, &window), label->text());
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>())
        add(texts, placeOf(button, &window), button->text());
    for (const QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
        if (view->model() && !qobject_cast<const QHeaderView *>(view) && !view->objectName().isEmpty())
            addHeader(texts, *view->model(), placeOf(view, &window));
    }
    return texts;
}

/// What stands on the window, on tabs that are open or not, in menus, on heads of tables.
Texts textsOf(const MainWindow &window)
{
    Texts texts = textsOfParts(window);
    for (const QDockWidget *dock : window.findChildren<QDockWidget *>())
        add(texts, placeOf(dock, &window), dock->windowTitle());
    for (const QMenu *menu : window.findChildren<QMenu *>())
        add(texts, QStringLiteral("menu ") + menu->objectName(), menu->title());
    for (const QLineEdit *line : window.findChildren<QLineEdit *>())
        add(texts, placeOf(line, &window) + QStringLiteral("/placeholder"), line->placeholderText());
    for (const QAction *action : window.commands().all()) {
        add(texts, QStringLiteral("action ") + action->objectName(), action->text());
        add(texts, QStringLiteral("tip ") + action->objectName(), action->statusTip());
    }
    for (const QTabBar *bar : window.findChildren<QTabBar *>()) {
        for (int i = 0; i < bar->count(); ++i)
            addTab(texts, *bar, i, window);
    }
    return texts;
}

/// The same of a window beside the main one, with what its commands and choices are called.
Texts textsOfOther(const QWidget &window)
{
    Texts texts = textsOfParts(window);
    add(texts, QStringLiteral("title"), window.windowTitle());
    for (const QAction *action : window.findChildren<QAction *>())
        add(texts, QStringLiteral("action ") + placeOf(action, &window), action->text());
    const auto *page = window.findChild<EditorPage *>();
    for (const QComboBox *box : window.findChildren<QComboBox *>()) {
        if (page && page->isAncestorOf(box))
            continue; // it offers words of the file
        for (int i = 0; i < box->count(); ++i)
            add(texts, placeOf(box, &window) + QStringLiteral("#%1").arg(i), box->itemText(i));
    }
    for (const QTabBar *bar : window.findChildren<QTabBar *>()) {
        for (int i = 0; i < bar->count(); ++i)
            add(texts, placeOf(bar, &window) + QStringLiteral("#%1").arg(i), bar->tabText(i));
    }
    return texts;
}

/// What is the same in every language: names of kernels and tools, of languages, numbers, what a scenario's author wrote.
bool isTheSameEverywhere(const QString &place, const QString &text)
{
    if (place.contains(QLatin1String("language-")) || place.contains(QLatin1String("variantThatRuns")))
        return true; // a variant has the title that its author gave it, where one edits it
    QString rest = text;
    rest.remove(QRegularExpression(QStringLiteral("<[^>]*>|`[^`]*`|&[a-z]+;")));
    rest.remove(QLatin1Char('&'));
    static const QRegularExpression names(QStringLiteral(
        "\\b(tcpdump|ss|netstat|neigh|conntrack|sysctl|strace|SVG|PNG|TCP|Teardown|Explorer|client|server|router|firewall|"
        "linux|ms|us|[a-z]+(_[a-z0-9]+)+|[A-Z_0-9]+|net|wire\\d|main)\\b"));
    rest.remove(names);
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{2,}"));
    return !word.match(rest).hasMatch();
}

/// What of the words is said as before.
QStringList unchanged(const Texts &before, const Texts &after)
{
    QStringList same;
    for (const auto &[place, text] : after) {
        const auto was = before.find(place);
        if (was != before.end() && was->second == text && !isTheSameEverywhere(place, text))
            same += place + QStringLiteral(": ") + text;
    }
    return same;
}

void finish(MainWindow &window)
{
    window.explorer().toEnd();
    QTest::qWait(50);
}

} // namespace

/// Another language while the window is open.
class TestLanguageSwitch : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup() { speak(QStringLiteral("en")); }
    void everyWordChanges();
    void whatWasDoneStays();
    void theEditorKeepsItsWork();
    void aCaptureStaysAsItWasLookedAt();
    void aComparisonStays();
    void theLessonGoesOn();
    void titlesOfTheLibraryChange();
    void theMenuOffersEveryLanguage();
    void backAndForthGivesTheSameWords();

private:
    QTemporaryDir m_home;
};

void TestLanguageSwitch::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("tcp-teardown-test"));
    QCoreApplication::setApplicationName(QStringLiteral("languages"));
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
    speak(QStringLiteral("en"));
}

void TestLanguageSwitch::everyWordChanges()
{
    MainWindow window;
    window.show();
    QVERIFY(window.open(QStringLiteral("server-killed-write")));
    finish(window);
    const Texts before = textsOf(window);
    window.changeLanguage(QStringLiteral("x-double"));
    QTest::qWait(50);
    const Texts after = textsOf(window);
    QVERIFY(before.size() > 300);
    const QStringList same = unchanged(before, after);
    QVERIFY2(same.isEmpty(), qPrintable(same.join(QLatin1Char('\n'))));
}

void TestLanguageSwitch::whatWasDoneStays()
{
    MainWindow window;
    window.show();
    QVERIFY(window.open(QStringLiteral("server-killed-write")));
    Explorer &explorer = window.explorer();
    explorer.seek(atTime(milliseconds(1500)));
    explorer.select(RecordId{3});
    window.commands().action(QStringLiteral("kill-client"))->trigger();
    const bool done = explorer.undoStack().canUndo();
    QVERIFY(done);
    const std::size_t branches = explorer.recording().branches().size();
    const Time now = explorer.now();
    const RecordId selected = explorer.selected();
    window.findChild<QDockWidget *>(QStringLiteral("tuningDock"))->hide();
    auto *tabs = window.findChild<QTabWidget *>(QStringLiteral("eventPanel"));
    if (tabs)
        tabs->setCurrentIndex(2);
    QTest::qWait(50);
    const auto sizeOf = [&](const char *dock) { return window.findChild<QDockWidget *>(QLatin1String(dock))->size(); };
    const QSize library = sizeOf("libraryDock"), tables = sizeOf("tableDock");
    const int down = window.diagram().verticalScrollBar()->value();
    window.changeLanguage(QStringLiteral("de"));
    QTRY_COMPARE(sizeOf("libraryDock").width(), library.width());
    QTRY_COMPARE(sizeOf("tableDock").height(), tables.height());
    QTRY_COMPARE(window.diagram().verticalScrollBar()->value(), down);
    QCOMPARE(spokenLanguage(), QStringLiteral("de"));
    QCOMPARE(explorer.now(), now);
    QCOMPARE(explorer.selected(), selected);
    QCOMPARE(explorer.recording().branches().size(), branches);
    QCOMPARE(explorer.undoStack().canUndo(), done);
    QVERIFY(window.findChild<QDockWidget *>(QStringLiteral("tuningDock"))->isHidden());
    if (tabs)
        QCOMPARE(window.findChild<QTabWidget *>(QStringLiteral("eventPanel"))->currentIndex(), 2);
    QCOMPARE(QSettings().value(QStringLiteral("language")).toString(), QStringLiteral("de"));
    if (done) {
        window.commands().action(QStringLiteral("undo"))->trigger();
        QVERIFY(!explorer.undoStack().canUndo());
    }
}

void TestLanguageSwitch::theEditorKeepsItsWork()
{
    MainWindow window;
    window.show();
    QVERIFY(window.open(QStringLiteral("server-killed-write")));
    window.commands().action(QStringLiteral("edit-scenario"))->trigger();
    auto *editor = window.findChild<ScenarioEditor *>();
    QVERIFY(editor);
    const std::string first = editor->document().text();
    editor->document().put(QStringLiteral("title"), {"title"}, textValue("Mine"));
    const std::string second = editor->document().text();
    editor->findChild<Outline *>()->choose(DocumentPath{"step"} / 0);
    auto *along = editor->findChild<QAction *>(QStringLiteral("editor-follow"));
    along->setChecked(false);
    const QString path = editor->path(), variant = editor->variant();
    const Texts before = textsOfOther(*editor);

    window.changeLanguage(QStringLiteral("x-double"));
    QTest::qWait(50);
    QCOMPARE(window.findChild<ScenarioEditor *>(), editor);
    QVERIFY(editor->isVisible());
    const QStringList same = unchanged(before, textsOfOther(*editor));
    QVERIFY2(same.isEmpty(), qPrintable(same.join(QLatin1Char('\n'))));
    QCOMPARE(editor->document().text(), second);
    QCOMPARE(editor->findChild<TextView *>()->toPlainText().toStdString(), second);
    QCOMPARE(editor->findChild<Outline *>()->part(), DocumentPath{"step"} / 0);
    QVERIFY(!editor->findChild<QAction *>(QStringLiteral("editor-follow"))->isChecked());
    QVERIFY(editor->isWindowModified());
    QCOMPARE(editor->path(), path);
    QCOMPARE(editor->variant(), variant);
    editor->findChild<QAction *>(QStringLiteral("editor-undo"))->trigger();
    QCOMPARE(editor->document().text(), first);
}

void TestLanguageSwitch::aCaptureStaysAsItWasLookedAt()
{
    MainWindow window;
    window.show();
    QVERIFY(window.open(QStringLiteral("server-killed-write")));
    window.explorer().toEnd();
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("run.pcapng"));
    QVERIFY(window.exports().exportTo(path));
    CaptureWindow *capture = window.openCapture(path);
    QSignalSpy loaded(capture, &CaptureWindow::loaded);
    QVERIFY(loaded.wait());
    capture->compareWithRun();
    capture->selectSegment(0, 2);
    auto *kinds = capture->findChild<QComboBox *>(QStringLiteral("captureKind"));
    kinds->setCurrentIndex(1);
    const QString kind = kinds->currentText();
    const Texts before = textsOfOther(*capture);

    window.changeLanguage(QStringLiteral("x-double"));
    QTest::qWait(50);
    const QStringList same = unchanged(before, textsOfOther(*capture));
    QVERIFY2(same.isEmpty(), qPrintable(same.join(QLatin1Char('\n'))));
    QCOMPARE(capture->diagrams().ladders().size(), std::size_t{2}); // the capture and the run
    QCOMPARE(capture->diagrams().selected(), std::optional<std::size_t>(2));
    QVERIFY(capture->findChild<QTableView *>(QStringLiteral("captureDifferences"))->isVisible());
    kinds = capture->findChild<QComboBox *>(QStringLiteral("captureKind"));
    QCOMPARE(kinds->currentIndex(), 1);
    QVERIFY(kinds->currentText() != kind);
    window.changeLanguage(QStringLiteral("en"));
    QTest::qWait(50);
    QCOMPARE(textsOfOther(*capture), before);
}

void TestLanguageSwitch::aComparisonStays()
{
    MainWindow window;
    window.show();
    QVERIFY(window.open(QStringLiteral("server-killed-write")));
    window.commands().action(QStringLiteral("compare"))->trigger();
    auto *comparison = window.findChild<CompareWindow *>();
    QVERIFY(comparison);
    comparison->findChild<QLineEdit *>(QStringLiteral("compareChange"))->setText(QStringLiteral("aix"));
    comparison->findChild<QPushButton *>(QStringLiteral("compareGo"))->click();
    const std::size_t differences = comparison->runs().differences().size();
    QVERIFY(differences > 0);
    const Texts before = textsOfOther(*comparison);
    window.changeLanguage(QStringLiteral("x-double"));
    QTest::qWait(50);
    QCOMPARE(window.findChild<CompareWindow *>(), comparison);
    QVERIFY(comparison->isVisible());
    const QStringList same = unchanged(before, textsOfOther(*comparison));
    QVERIFY2(same.isEmpty(), qPrintable(same.join(QLatin1Char('\n'))));
    QCOMPARE(comparison->runs().differences().size(), differences);
    window.changeLanguage(QStringLiteral("en"));
    QTest::qWait(50);
    QCOMPARE(textsOfOther(*comparison), before);
}

void TestLanguageSwitch::theLessonGoesOn()
{
    MainWindow window;
    window.show();
    QVERIFY(window.open(QStringLiteral("server-killed-write")));
    LessonSession *session = &window.lessons().session();
    session->start();
    const auto gate = window.explorer().gate();
    window.explorer().toEnd();
    QCOMPARE(session->phase(), LessonSession::Phase::Asking);
    const std::string english = session->questions().front().question.text;
    window.changeLanguage(QStringLiteral("es"));
    session = &window.lessons().session();
    QCOMPARE(session->phase(), LessonSession::Phase::Asking);
    QCOMPARE(window.explorer().gate(), gate);
    QVERIFY(session->questions().front().question.text != english);
    QVERIFY(session->answer(0));
}

void TestLanguageSwitch::titlesOfTheLibraryChange()
{
    MainWindow window;
    window.show();
    QVERIFY(window.open(QStringLiteral("server-killed-write")));
    const QString english = window.explorer().title();
    window.changeLanguage(QStringLiteral("zh_CN"));
    QVERIFY(window.explorer().title() != english);
    QVERIFY(window.windowTitle().contains(window.explorer().title()));
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.teardown"));
    QVERIFY(window.saveTo(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY2(file.readAll().contains(english.toUtf8()), "a saved scenario keeps its author's title");
}

void TestLanguageSwitch::theMenuOffersEveryLanguage()
{
    MainWindow window;
    window.show();
    QVERIFY(window.open(QStringLiteral("server-killed-write")));
    for (const QString &code : languageCodes()) {
        QAction *action = window.commands().action(QStringLiteral("language-") + code);
        QVERIFY(!action->shortcut().isEmpty());
        action->trigger();
        QTRY_COMPARE(spokenLanguage(), code);
        QVERIFY(window.commands().action(QStringLiteral("language-") + code)->isChecked());
    }
}

void TestLanguageSwitch::backAndForthGivesTheSameWords()
{
    MainWindow window;
    window.show();
    QVERIFY(window.open(QStringLiteral("half-open-idle")));
    finish(window);
    const Texts before = textsOf(window);
    window.changeLanguage(QStringLiteral("x-rtl"));
    QCOMPARE(window.layoutDirection(), Qt::RightToLeft);
    window.changeLanguage(QStringLiteral("en"));
    QCOMPARE(window.layoutDirection(), Qt::LeftToRight);
    QTest::qWait(50);
    const Texts after = textsOf(window);
    for (const auto &[place, text] : before)
        QVERIFY2(after.count(place) != 0 && after.at(place) == text, qPrintable(place + QStringLiteral(": ") + text));
}

QTEST_MAIN(TestLanguageSwitch)
#include "test_language_switch.moc"
