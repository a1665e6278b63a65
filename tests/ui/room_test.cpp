#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QSettings>
#include <QSpinBox>
#include <QStatusBar>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoStack>

#include "controller/last_folder.h"
#include "diagram/minimap.h"
#include "example_run.h"
#include "main_window.h"
#include "panels/quiet_table.h"
#include "panels/scrub_bar.h"
#include "panels/setting_row.h"
#include "panels/shortcut_window.h"
#include "panels/transport_bar.h"

#include <memory>

using namespace teardown;

/// What happens where there is little room: on a projector, on a small screen at twice the size, in a narrow panel.
class RoomTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();

    void theRunStaysInANarrowToolBar();
    void theWindowFitsOnASmallScreen();
    void valuesStayInANarrowPanel();
    void sentencesAreBrokenInsteadOfScrolled();
    void shortcutsSayWhatGreyedCommandsDo();
    void shortcutsAreSearched();
    void undoSaysWhatIsUndone();
    void theChosenTableIsRemembered();
    void theLastFolderIsRemembered();
    void lossesStandOutOnTheMap();

private:
    template <class T>
    T *child(const char *name)
    {
        return m_window->findChild<T *>(QLatin1String(name));
    }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void RoomTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
    QCoreApplication::setOrganizationName(QStringLiteral("teardown-test"));
    QCoreApplication::setApplicationName(QStringLiteral("room"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void RoomTest::init()
{
    m_window.reset();
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    QVERIFY(m_window->open(QStringLiteral("server-killed-write")));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->explorer().pause();
}

void RoomTest::theRunStaysInANarrowToolBar()
{
    CommandSet commands(m_window->explorer(), nullptr);
    TransportBar bar(m_window->explorer(), commands, nullptr);
    auto *acts = new QToolButton(&bar);
    acts->setText(QStringLiteral("Break it"));
    bar.insertActs(acts);
    const auto *run = bar.findChild<ScrubBar *>();
    const auto *branches = bar.findChild<QComboBox *>(QStringLiteral("branches"));
    QAction *skip = commands.action(QStringLiteral("skip-idle"));
    bar.resize(1440, 40);
    bar.show();
    QVERIFY(QTest::qWaitForWindowExposed(&bar));
    QVERIFY(bar.actions().contains(skip) && branches->isVisible());
    const QList<QAction *> wide = bar.actions();
    for (const int width : {700, 640}) {
        bar.resize(width, 40);
        QCoreApplication::processEvents();
        QVERIFY(!bar.actions().contains(skip)); // it has a key and stands in the menu
        QVERIFY2(run->isVisible() && run->geometry().right() <= width, qPrintable(QString::number(width)));
        QVERIFY(!branches->isVisible()); // there is only one line of history
    }
    bar.resize(1440, 40);
    QCoreApplication::processEvents();
    QCOMPARE(bar.actions(), wide);
    QVERIFY(branches->isVisible() && !branches->isEnabled());
}

/// Half of 1440 x 900, as it is at twice the size.
void RoomTest::theWindowFitsOnASmallScreen()
{
    child<QWidget>("tableDock")->hide(); // as on a first start there
    for (const char *dock : {"storyDock", "tuningDock"})
        child<QWidget>(dock)->hide(); // they lie behind the library there
    QCoreApplication::processEvents();
    m_window->resize(720, 450);
    QCoreApplication::processEvents();
    QVERIFY2(m_window->height() <= 450, qPrintable(QString::number(m_window->height())));
}

void RoomTest::valuesStayInANarrowPanel()
{
    for (const int width : {190, 230, 400}) {
        Explorer &explorer = m_window->explorer();
        SettingRow row(explorer, Setting::TcpKeepaliveIntvl, true, nullptr);
        row.showNode(NodeId{3});
        QVERIFY2(row.minimumSizeHint().width() <= 190, qPrintable(QString::number(row.minimumSizeHint().width())));
        row.resize(width, 120);
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
        const auto *value = row.findChild<QSpinBox *>();
        const auto *name = row.findChild<QLabel *>(QStringLiteral("tcp_keepalive_intvl-name"));
        QVERIFY(value && name);
        QVERIFY2(value->geometry().right() < width, qPrintable(QString::number(width)));
        QVERIFY2(name->width() >= name->sizeHint().width(), qPrintable(QString::number(width)));
        QCOMPARE(value->geometry().top() > name->geometry().bottom(), width < 300);
    }
}

void RoomTest::sentencesAreBrokenInsteadOfScrolled()
{
    Explorer &explorer = m_window->explorer();
    explorer.seek(atTime(milliseconds(3005)));
    auto *table = child<QTableView>("timerTable");
    auto *tabs = child<QTabWidget>("eventPanel");
    tabs->setCurrentWidget(m_window->findChild<QWidget *>(QStringLiteral("waitingPanel")));
    /// No line of a cell is hidden.
    const auto whole = [&] {
        const QAbstractItemModel &model = *table->model();
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column) {
                const QRect room(0, 0, table->columnWidth(column) - 6, 1000);
                const QString text = model.index(row, column).data().toString();
                const QRect box = table->fontMetrics().boundingRect(room, Qt::TextWordWrap, text);
                if (box.width() > room.width() || box.height() > table->rowHeight(row))
                    return false;
            }
        return model.rowCount() > 1;
    };
    for (const int width : {1440, 1100}) {
        m_window->resize(width, 900);
        QTRY_VERIFY2(
            whole() && table->horizontalHeader()->length() <= table->viewport()->width(), qPrintable(QString::number(width)));
    }
}

void RoomTest::shortcutsSayWhatGreyedCommandsDo()
{
    const QAction *undo = m_window->commands().action(QStringLiteral("undo"));
    QVERIFY(!undo->isEnabled());
    ShortcutWindow shortcuts(m_window->commands(), nullptr);
    auto *list = shortcuts.findChild<QTreeWidget *>();
    const auto found = list->findItems(QStringLiteral("Undo"), Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.front()->text(2), undo->data().toString());
    QVERIFY(found.front()->text(2) != undo->statusTip());
    QVERIFY(list->findItems(QStringLiteral("Redo"), Qt::MatchExactly | Qt::MatchRecursive).size() == 1);
}

void RoomTest::shortcutsAreSearched()
{
    auto *shortcuts = new ShortcutWindow(m_window->commands(), m_window.get());
    shortcuts->show();
    auto *list = shortcuts->findChild<QTreeWidget *>();
    const auto shown = [&] {
        QStringList names;
        for (int i = 0; i < list->topLevelItemCount(); ++i)
            for (int j = 0; !list->topLevelItem(i)->isHidden() && j < list->topLevelItem(i)->childCount(); ++j)
                if (!list->topLevelItem(i)->child(j)->isHidden())
                    names += list->topLevelItem(i)->child(j)->text(0);
        return names;
    };
    const auto all = shown().size();
    QVERIFY(all > 100);
    auto *search = shortcuts->findChild<QLineEdit *>();
    QTest::keyClicks(search, QStringLiteral("black hole"));
    QCOMPARE(shown().size(), 3);
    search->clear();
    QTest::keyClicks(search, QStringLiteral("clicker"));
    QVERIFY(shown().isEmpty()); // headings are not what is looked for
    search->clear();
    QCOMPARE(shown().size(), all);
    delete shortcuts;
}

void RoomTest::undoSaysWhatIsUndone()
{
    QVERIFY(stepUntil(m_window->explorer(), NodeId{3}, TcpState::Established));
    QTest::keyClick(m_window.get(), Qt::Key_P);
    const QString done = m_window->statusBar()->currentMessage();
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    const QString undone = m_window->statusBar()->currentMessage();
    QVERIFY2(undone != done && undone.contains(m_window->explorer().undoStack().redoText()), qPrintable(undone));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(m_window->statusBar()->currentMessage().contains(m_window->explorer().undoStack().undoText()));
}

void RoomTest::theChosenTableIsRemembered()
{
    child<QTabWidget>("eventPanel")->setCurrentIndex(8);
    m_window->commands().action(QStringLiteral("all-events"))->setChecked(true);
    QVERIFY(m_window->close());
    m_window = std::make_unique<MainWindow>();
    QCOMPARE(child<QTabWidget>("eventPanel")->currentIndex(), 8);
    QVERIFY(m_window->commands().action(QStringLiteral("all-events"))->isChecked());
}

/// Who saved in a folder finds it again after the next start, as long as it is there.
void RoomTest::theLastFolderIsRemembered()
{
    QCOMPARE(lastFolder(), QDir::homePath());
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.teardown"));
    QVERIFY(QFile::copy(QStringLiteral(TEARDOWN_SOURCE_DIR "/resources/scenarios/close-four.teardown"), path));
    QVERIFY(m_window->open(path));
    rememberFolderOf(QStringLiteral(":/edited")); // what the editor runs is in no folder
    m_window = std::make_unique<MainWindow>();
    QCOMPARE(QDir(lastFolder()), QDir(folder.path()));
    QVERIFY(folder.remove());
    QCOMPARE(lastFolder(), QDir::homePath());
}

/// Of a flood many packets share one row of pixels; where one of them is lost the row says so.
void RoomTest::lossesStandOutOnTheMap()
{
    QVERIFY(m_window->open(QStringLiteral("syn-flood")));
    Explorer &explorer = m_window->explorer();
    explorer.toEnd();
    QCoreApplication::processEvents();
    const auto *map = m_window->findChild<Minimap *>();
    const QImage picture = m_window->findChild<Minimap *>()->grab().toImage();
    const QColor trouble = Palette::of(map->palette()).trouble;
    const DiagramLayout &layout = m_window->diagram().layout();
    const double scale = std::min(1.0, map->QWidget::height() / (layout.axis.y(explorer.now()) + 24));
    QSet<int> lossRows;
    for (const Mark &mark : layout.marks)
        if (mark.kind == MarkKind::Loss)
            lossRows += static_cast<int>(mark.at.y() * scale);
    QVERIFY(lossRows.size() > 20);
    int red = 0;
    for (const int row : lossRows) {
        const QColor seen = picture.pixelColor(map->width() / 2, row);
        red += seen.red() > seen.blue() + 40 ? 1 : 0; // the veil of what is in view lies over it, too
    }
    QVERIFY2(trouble.red() > trouble.blue(), "the test knows losses by their hue");
    QCOMPARE(red, static_cast<int>(lossRows.size()));
}

QTEST_MAIN(RoomTest)
#include "room_test.moc"
