#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

#include "export/export_desk.h"
#include "figure/figure_desk.h"
#include "figure/figure_dialog.h"
#include "figure/filter_notice.h"
#include "figure/note_dialog.h"
#include "main_window.h"

#include <memory>

using namespace teardown;

/// Filters, notes and the figure, as a person uses them.
class FigureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_window.reset(); }
    void everyKindIsHiddenAndShown_data();
    void everyKindIsHiddenAndShown();
    void whatIsHiddenIsSaid();
    void switchingKeepsSelectionAndPlace();
    void aNoteIsMadeChangedDeletedAndUndone();
    void notesAndFigureAreSaved();
    void theNoteDialogWrites();
    void theFigureDialogChangesTheFigure();
    void thisViewBecomesTheFigure();
    void theFigureIsCutAtEvents();
    void theLegendIsBelow();
    void connectionsAreChosenInTheirMenu();

private:
    QAction *action(const char *name) const { return m_window->commands().action(QLatin1String(name)); }
    RecordId firstArrow() const;
    FigureDesk &desk() const { return m_window->figureDesk(); }

    std::unique_ptr<MainWindow> m_window;
};

void FigureTest::init()
{
    QSettings().clear();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1300, 850);
    QVERIFY(m_window->open(QStringLiteral("server-killed-write")));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    m_window->explorer().toEnd();
}

RecordId FigureTest::firstArrow() const
{
    const Trace &trace = m_window->explorer().trace();
    for (std::uint32_t i = 0; i < trace.records.size(); ++i)
        if (trace.records[i].as<FrameDeparted>())
            return {i};
    return {};
}

void FigureTest::everyKindIsHiddenAndShown_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"draw-calls", "draw-timers", "draw-arp", "draw-icmp", "draw-bare-acks", "draw-retransmissions",
             "draw-probes", "draw-firewall-entries", "draw-lifeline-router", "draw-lifeline-server", "draw-numbers",
             "draw-options", "draw-absolute", "draw-arrow-numbers"})
        QTest::newRow(name) << name;
}

void FigureTest::everyKindIsHiddenAndShown()
{
    QFETCH(QString, name);
    QAction *command = m_window->commands().action(name);
    const LayoutOptions before = m_window->diagram().options();
    const bool was = command->isChecked();
    command->trigger();
    QVERIFY(!(m_window->diagram().options() == before));
    QCOMPARE(command->isChecked(), !was);
    QTest::keySequence(m_window.get(), command->shortcut());
    QVERIFY(m_window->diagram().options() == before);
}

void FigureTest::whatIsHiddenIsSaid()
{
    FilterNotice *notice = desk().notice();
    QVERIFY(!notice->isVisible() && !action("draw-everything")->isEnabled());
    action("draw-calls")->trigger();
    action("draw-lifeline-router")->trigger();
    QVERIFY(notice->isVisible());
    QVERIFY2(notice->text().contains(QLatin1String("System calls")) && notice->text().contains(QLatin1String("router")),
        qPrintable(notice->text()));
    QTest::mouseClick(notice->findChild<QPushButton *>(QStringLiteral("showAll")), Qt::LeftButton);
    QVERIFY(!notice->isVisible() && action("draw-calls")->isChecked());
    QVERIFY(m_window->diagram().options().hiddenNodes.empty());
}

void FigureTest::switchingKeepsSelectionAndPlace()
{
    DiagramView &view = m_window->diagram();
    m_window->explorer().select(firstArrow());
    view.verticalScrollBar()->setValue(60);
    const Time top = view.layout().axis.time(60);
    action("draw-calls")->trigger();
    action("draw-arrow-numbers")->trigger();
    QVERIFY(m_window->explorer().selected() == firstArrow());
    const Time after = view.layout().axis.time(view.verticalScrollBar()->value() + 1);
    QVERIFY(view.verticalScrollBar()->maximum() == 0 || after >= top - milliseconds(40));
}

void FigureTest::aNoteIsMadeChangedDeletedAndUndone()
{
    QVERIFY(!action("note-edit")->isEnabled() && !action("note-delete")->isEnabled());
    m_window->explorer().select(firstArrow());
    QVERIFY(action("note-edit")->isEnabled() && !action("note-delete")->isEnabled());
    desk().setNoteOn(firstArrow(), localText("first"), NoteSide::Auto);
    QCOMPARE(desk().notes().size(), std::size_t{1});
    QCOMPARE(m_window->diagram().layout().notes.size(), std::size_t{1});
    QVERIFY(m_window->isWindowModified() && action("note-delete")->isEnabled());
    desk().setNoteOn(firstArrow(), localText("second"), NoteSide::Left);
    QCOMPARE(desk().notes().front().text.in("en"), std::string("second"));
    action("undo")->trigger();
    QCOMPARE(desk().notes().front().text.in("en"), std::string("first"));
    action("note-delete")->trigger();
    QVERIFY(desk().notes().empty() && m_window->diagram().layout().notes.empty());
    action("undo")->trigger();
    QCOMPARE(desk().notes().size(), std::size_t{1});
}

void FigureTest::notesAndFigureAreSaved()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("mine.teardown"));
    desk().setNoteOn(firstArrow(), localText("kept"), NoteSide::Left);
    Figure figure;
    figure.caption = localText("below");
    figure.legend = true;
    desk().setFigure(figure);
    QVERIFY(m_window->saveTo(path) && !m_window->isWindowModified());
    QVERIFY(m_window->exports().exportTo(folder.filePath(QStringLiteral("first.svg"))));
    QVERIFY(m_window->open(path));
    m_window->explorer().toEnd();
    QVERIFY(desk().figure() == figure);
    QCOMPARE(desk().notes().size(), std::size_t{1});
    QVERIFY(m_window->diagram().hasLegend());
    QVERIFY(m_window->exports().exportTo(folder.filePath(QStringLiteral("second.svg"))));
    QFile first(folder.filePath(QStringLiteral("first.svg"))), second(folder.filePath(QStringLiteral("second.svg")));
    QVERIFY(first.open(QIODevice::ReadOnly) && second.open(QIODevice::ReadOnly));
    QCOMPARE(second.readAll(), first.readAll());
}

void FigureTest::theNoteDialogWrites()
{
    m_window->explorer().select(firstArrow());
    QTimer::singleShot(0, this, [this] {
        auto *dialog = m_window->findChild<NoteDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QPlainTextEdit *>(QStringLiteral("noteText"))->setPlainText(QStringLiteral("It begins."));
        dialog->accept();
    });
    action("note-edit")->trigger();
    QCOMPARE(desk().notes().size(), std::size_t{1});
    QCOMPARE(desk().notes().front().text.in(""), std::string("It begins."));
    QVERIFY(desk().notes().front().event.kind == EventAnchor::Kind::Segment);
}

void FigureTest::theFigureDialogChangesTheFigure()
{
    QTimer::singleShot(0, this, [this] {
        auto *dialog = m_window->findChild<FigureDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(QStringLiteral("figureCaption"))->setText(QStringLiteral("Below it"));
        dialog->findChild<QCheckBox *>(QStringLiteral("legend"))->setChecked(true);
        dialog->accept();
    });
    action("figure-settings")->trigger();
    QVERIFY(desk().figure().legend);
    QCOMPARE(desk().figure().caption.in(""), std::string("Below it"));
    action("undo")->trigger();
    QVERIFY(desk().figure() == Figure{});
}

void FigureTest::thisViewBecomesTheFigure()
{
    action("draw-timers")->trigger();
    action("draw-lifeline-firewall")->trigger();
    action("axis-rows")->trigger();
    action("figure-from-view")->trigger();
    QVERIFY(!desk().figure().timers);
    QCOMPARE(desk().figure().lifelines, (std::vector<NodeId>{{0}, {1}, {3}}));
    QVERIFY(desk().figure().axis == FigureAxis::Rows);
    QVERIFY(m_window->isWindowModified());
}

void FigureTest::theFigureIsCutAtEvents()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("part.svg"));
    const auto written = [&] {
        QFile file(path);
        return m_window->exports().exportTo(path) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(written().contains(">SYN<"));
    QVERIFY(!action("figure-begin")->isEnabled());
    const Trace &trace = m_window->explorer().trace();
    for (std::uint32_t i = 0; i < trace.records.size(); ++i)
        if (trace.records[i].as<ActionTaken>())
            m_window->explorer().select({i});
    action("figure-begin")->trigger();
    QVERIFY(desk().figure().from.event && !written().contains(">SYN<"));
    action("figure-whole")->trigger();
    QVERIFY(written().contains(">SYN<"));
    action("figure-in-view")->trigger();
    QVERIFY(desk().figure().from.at && desk().figure().to.at);
    action("undo")->trigger();
    QVERIFY(!desk().figure().from.given());
}

void FigureTest::theLegendIsBelow()
{
    const int page = m_window->diagram().verticalScrollBar()->pageStep();
    action("draw-legend")->trigger();
    QVERIFY(m_window->diagram().hasLegend());
    QVERIFY(m_window->diagram().verticalScrollBar()->pageStep() < page);
    action("draw-legend")->trigger();
    QCOMPARE(m_window->diagram().verticalScrollBar()->pageStep(), page);
}

void FigureTest::connectionsAreChosenInTheirMenu()
{
    auto *menu = m_window->findChild<QMenu *>(QStringLiteral("connectionMenu"));
    QVERIFY(menu);
    Q_EMIT menu->aboutToShow();
    QVERIFY(menu->actions().size() >= 3);
    QVERIFY(menu->actions().front()->isChecked());
    menu->actions().last()->trigger();
    QCOMPARE(m_window->diagram().options().connections.size(), std::size_t{1});
    QVERIFY(desk().notice()->isVisible());
    action("draw-everything")->trigger();
    QVERIFY(m_window->diagram().options().connections.empty());
}

QTEST_MAIN(FigureTest)
#include "figure_test.moc"
