#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QMimeData>
#include <QPageLayout>
#include <QPdfWriter>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QUndoStack>

#include "controller/bookmarks.h"
#include "controller/explorer.h"
#include "export/export_desk.h"
#include "export/export_part.h"
#include "figure/figure_desk.h"
#include "main_window.h"

#include <memory>

using namespace teardown;

/// What the window writes, prints and copies.
class TestExportDesk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesEveryForm_data();
    void writesEveryForm();
    void whatComesLaterStaysOut();
    void aPartOfTheRun();
    void asksForThePart();
    void textFollowsTheFigure();
    void anUnknownEndingIsRefused();
    void aFolderThatIsNotThereIsTold();
    void copiesAPicture();
    void copiesText();
    void prints();

private:
    QAction *action(const char *name) { return m_window->commands().action(QLatin1String(name)); }
    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TestExportDesk::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    m_window = std::make_unique<MainWindow>();
    QVERIFY(m_window->open(QStringLiteral("server-killed-write")));
    m_window->explorer().toEnd();
}

void TestExportDesk::writesEveryForm_data()
{
    QTest::addColumn<QByteArray>("beginning");
    QTest::addColumn<QByteArray>("holds");
    const auto row = [](const char *ending, const char *beginning, const char *holds) {
        QTest::newRow(ending) << QByteArray(beginning) << QByteArray(holds);
    };
    row("svg", "<?xml", "</svg>");
    row("png", "\x89PNG", "IEND");
    row("pdf", "%PDF-", "%%EOF");
    row("gif", "GIF89a", "NETSCAPE2.0");
    row("apng", "\x89PNG", "acTL");
    row("html", "<!DOCTYPE html>", "</html>");
    row("txt", "", "FIN,ACK");
    row("tcpdump", "", "Flags [F.]");
    row("mmd", "---", "sequenceDiagram");
    row("puml", "@startuml", "@enduml");
    row("tex", "%", "tikzpicture");
    row("csv", "", ",");
    row("jsonl", "{", "}");
    row("pkt", "//", "SOCK_STREAM");
    row("pcapng", "\x0a\x0d\x0d\x0a", "client/eth0");
}

void TestExportDesk::writesEveryForm()
{
    QFETCH(QByteArray, beginning);
    QFETCH(QByteArray, holds);
    const QString path = m_folder.filePath(QStringLiteral("run.") + QLatin1String(QTest::currentDataTag()));
    QSignalSpy said(&m_window->exports(), &ExportDesk::said);
    QVERIFY(m_window->exports().exportTo(path));
    QCOMPARE(said.size(), 1);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith(beginning));
    QVERIFY(content.contains(holds));
    QCOMPARE(m_window->exports().make(path).content, content); // once more, the same bytes
}

void TestExportDesk::whatComesLaterStaysOut()
{
    Explorer &explorer = m_window->explorer();
    explorer.seek(atTime(milliseconds(500)));
    for (const char *ending : {"svg", "html", "txt", "tcpdump", "mmd", "puml", "tex"}) {
        QString text = QString::fromUtf8(m_window->exports().make(QStringLiteral("x.") + QLatin1String(ending)).content);
        text.remove(u'\\'); // LaTeX's before an underscore
        QVERIFY2(text.contains(QLatin1String("SYN_SENT")) || text.contains(QLatin1String("Flags [S]")), ending);
        QVERIFY2(!text.contains(QLatin1String("CLOSE_WAIT")) && !text.contains(QLatin1String("Flags [F.]")), ending);
    }
    explorer.toEnd();
}

/// From 2 s on nothing opens any more, and before 4 s nothing fails yet, in no form.
void TestExportDesk::aPartOfTheRun()
{
    const FigureRange part{{atTime(seconds(2)), {}}, {atTime(milliseconds(3500)), {}}};
    for (const char *ending : {"svg", "html", "txt", "tcpdump", "mmd", "puml", "tex", "csv", "jsonl"}) {
        const QString name = QStringLiteral("x.") + QLatin1String(ending);
        QString whole = QString::fromUtf8(m_window->exports().make(name, {FigureRange{}}).content);
        QString cut = QString::fromUtf8(m_window->exports().make(name, {part}).content);
        for (QString *text : {&whole, &cut})
            text->remove(u'\\'); // LaTeX's before an underscore
        const auto opens = [](const QString &text) {
            return text.contains(QLatin1String("SYN_SENT")) || text.contains(QLatin1String("Flags [S]"));
        };
        const auto resets = [](const QString &text) {
            return text.contains(QLatin1String("RST")) || text.contains(QLatin1String("Flags [R]"))
                || text.contains(QLatin1String("reset"));
        };
        QVERIFY2(opens(whole) && resets(whole), ending);
        const bool hasScript = QLatin1String(ending) == QLatin1String("html"); // which may say that too
        QVERIFY2(!opens(cut) && resets(cut) && (hasScript || !cut.contains(QLatin1String("= -1"))), ending);
    }
    const auto widthAt = [this](double scale) {
        return QImage::fromData(m_window->exports().make(QStringLiteral("x.png"), {{}, scale}).content).width();
    };
    QCOMPARE(widthAt(3), 3 * widthAt(1));
    QVERIFY(m_window->exports().make(QStringLiteral("x.pcapng"), {part}).content.size()
        < m_window->exports().make(QStringLiteral("x.pcapng")).content.size());
}

void TestExportDesk::asksForThePart()
{
    Explorer &explorer = m_window->explorer();
    auto *bookmarks = m_window->findChild<Bookmarks *>();
    explorer.seek(atTime(seconds(3)));
    bookmarks->toggle();
    const FigureDesk &figure = *m_window->findChild<FigureDesk *>();
    ExportPart asked(explorer, figure, bookmarks, true, nullptr);
    auto *kind = asked.findChild<QComboBox *>(QStringLiteral("exportPart"));
    auto *from = asked.findChild<QComboBox *>(QStringLiteral("exportFrom"));
    auto *to = asked.findChild<QComboBox *>(QStringLiteral("exportTo"));
    QCOMPARE(kind->count(), 3); // the figure settings say nothing
    QVERIFY(asked.part().has_value() && !asked.part()->from.given() && !asked.part()->to.given() && !from->isEnabled());
    kind->setCurrentIndex(1);
    QVERIFY(asked.part()->from.at.has_value() && *asked.part()->to.at <= explorer.now());
    kind->setCurrentIndex(2);
    QVERIFY(from->isEnabled() && to->isEnabled() && !asked.part()->from.given());
    from->setCurrentIndex(from->findText(QStringLiteral("FIN, ACK"), Qt::MatchContains));
    to->setCurrentIndex(to->findText(QStringLiteral("Bookmark"), Qt::MatchContains));
    QCOMPARE(*asked.part()->to.at, atTime(seconds(3)));
    QVERIFY(asked.part()->from.event.has_value());
    QCOMPARE(int(asked.part()->from.event->kind), int(EventAnchor::Kind::Segment));
    QVERIFY(asked.part()->from.event->flags.fin());
    for (int i = 1; i < to->count(); ++i)
        QVERIFY2(!to->itemText(i).contains(QLatin1String("RST")), "that comes later");
    bookmarks->toggle();
    explorer.toEnd();
}

/// Title, notes and lifelines of the figure are also those of forms of text.
void TestExportDesk::textFollowsTheFigure()
{
    auto *desk = m_window->findChild<FigureDesk *>();
    Figure figure;
    figure.title = localText("Another title");
    figure.lifelines = {NodeId{0}, NodeId{3}};
    desk->setFigure(figure);
    const QByteArray text = m_window->exports().make(QStringLiteral("x.puml")).content;
    QVERIFY(text.contains("Another title") && !text.contains("router"));
    m_window->explorer().undoStack().undo();
    QVERIFY(m_window->exports().make(QStringLiteral("x.puml")).content.contains("router"));
}

void TestExportDesk::anUnknownEndingIsRefused()
{
    QSignalSpy failed(&m_window->exports(), &ExportDesk::failed);
    QVERIFY(!m_window->exports().exportTo(m_folder.filePath(QStringLiteral("run.docx"))));
    QCOMPARE(failed.size(), 1);
    QVERIFY(failed[0][0].toString().contains(QLatin1String("docx")));
}

void TestExportDesk::aFolderThatIsNotThereIsTold()
{
    QSignalSpy failed(&m_window->exports(), &ExportDesk::failed);
    QVERIFY(!m_window->exports().exportTo(m_folder.filePath(QStringLiteral("nowhere/run.svg"))));
    QCOMPARE(failed.size(), 1);
}

void TestExportDesk::copiesAPicture()
{
    action("copy-picture")->trigger();
    const QMimeData *content = QApplication::clipboard()->mimeData();
    QVERIFY(content->hasImage() && content->data(QStringLiteral("image/svg+xml")).startsWith("<?xml"));
    QVERIFY(qvariant_cast<QImage>(content->imageData()).width() > 400);
}

void TestExportDesk::copiesText()
{
    action("copy-text")->trigger();
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.contains(QLatin1String("ESTABLISHED")) && text.contains(QLatin1String("RST")));
}

void TestExportDesk::prints()
{
    const QString path = m_folder.filePath(QStringLiteral("printed.pdf"));
    QPdfWriter printer(path);
    printer.setPageMargins({}); // the whole paper, as a printer is set to
    m_window->exports().printOn(printer);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY(content.startsWith("%PDF-") && content.contains("/FontFile2"));
    QVERIFY(action("print")->isEnabled() && action("print-preview")->isEnabled());
}

QTEST_MAIN(TestExportDesk)
#include "test_export_desk.moc"
