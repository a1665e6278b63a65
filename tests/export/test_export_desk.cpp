#include <QApplication>
#include <QClipboard>
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

#include "export/export_desk.h"
#include "export/text_forms.h"
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
