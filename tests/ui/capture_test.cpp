#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QTimer>
#include <QXmlStreamReader>

#include "capture/capture_ladders.h"
#include "capture/capture_window.h"
#include "capture_maker.h"
#include "example_run.h"
#include "formats/pcapng.h"
#include "main_window.h"
#include "panels/message_strip.h"

#include <algorithm>

using namespace teardown;

/// Captures in the window, as somebody uses them.
class CaptureTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void tellsHowEachConnectionEnded();
    void findingsAndArrowsLeadToEachOther();
    void keysWalkTheSegments();
    void filtersAndSorts();
    void severalOnOneAxis();
    void mergesBothEnds();
    void refusesToMergeStrangers();
    void comparesWithTheRun();
    void exportsTheDiagram();
    void exportsSeveralDiagrams();
    void marksInferredStates();
    void showsWhatDamageLeft();
    void saysWhyAFileIsNone();
    void livesWhileItReads();
    void canBeStopped();
    void greyedActionsSayWhy();
    void opensInTheMainWindow();
    void takesDroppedFiles();

private:
    QString written(const QString &name, const Bytes &bytes);

    QTemporaryDir m_folder;
};

namespace {

const QString recordings = QStringLiteral(TEARDOWN_SOURCE_DIR "/tests/capture/data/");

void load(CaptureWindow &window, const QString &path)
{
    QSignalSpy loaded(&window, &CaptureWindow::loaded);
    window.open(path);
    QVERIFY(!loaded.isEmpty() || loaded.wait(10'000));
}

template <class Widget>
Widget *part(const QWidget &window, const char *name)
{
    return window.findChild<Widget *>(QLatin1String(name));
}

Bytes runAsCapture(std::string_view id, PcapngOptions options = {})
{
    Recording recording(libraryScenario(id).value().setup);
    recording.runUntil(recording.end());
    return pcapng(recording.setup(), recording.trace(), options);
}

/// So many connections of one SYN each, which nothing answers.
Bytes manySyns(int count)
{
    PcapMaker file(101, false, false);
    for (int i = 0; i < count; ++i) {
        Bytes datagram = ipv4Datagram({true, 100, 0, Flag::Syn, 0, 1000, 64, 0});
        datagram[24] = static_cast<std::uint8_t>(i >> 8);
        datagram[25] = static_cast<std::uint8_t>(i);
        file.add(std::int64_t{i} * 1'000'000, datagram);
    }
    return file.bytes();
}

} // namespace

QString CaptureTest::written(const QString &name, const Bytes &bytes)
{
    QFile file(m_folder.filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    return file.fileName();
}

void CaptureTest::tellsHowEachConnectionEnded()
{
    Explorer explorer;
    CaptureWindow window(explorer, nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    load(window, recordings + "01_refused.client.pcap");
    auto *table = part<QTableView>(window, "captureConnections");
    QVERIFY(table->model()->rowCount() >= 1);
    QCOMPARE(table->model()->index(0, 7).data().toString(), QString("never established: refused"));
    const QString told = part<QTextBrowser>(window, "captureEnding")->toPlainText();
    QVERIFY2(told.contains("Nobody listens on that port"), qPrintable(told));
    QVERIFY(told.contains("Go to packet"));
    QVERIFY(told.contains("What this capture cannot know"));
    QVERIFY(part<QLabel>(window, "captureSummary")->text().contains("01_refused.client.pcap"));
    QCOMPARE(window.diagrams().ladders().size(), std::size_t{1});
}

void CaptureTest::findingsAndArrowsLeadToEachOther()
{
    Explorer explorer;
    CaptureWindow window(explorer, nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    load(window, recordings + "07a_retries2_8_blackhole.client.pcap");
    const auto &findings = window.capture().analyses.at(0).findings;
    const auto sentAgain =
        std::find_if(findings.begin(), findings.end(), [](const Finding &f) { return f.trait == SegmentTrait::Retransmission; });
    QVERIFY(sentAgain != findings.end());
    auto *table = part<QTableView>(window, "captureFindings");
    table->selectRow(static_cast<int>(sentAgain - findings.begin()));
    QCOMPARE(window.diagrams().selected(), std::optional(sentAgain->segment));
    const QPointF arrow = window.diagrams().pointOf(0, sentAgain->segment);
    QVERIFY2(QRectF(window.diagrams().viewport()->rect()).contains(arrow), "the arrow was brought into view");
    window.selectSegment(0, 0);
    QCOMPARE(window.diagrams().selected(), std::optional(std::size_t{0}));
    QTest::mouseClick(window.diagrams().viewport(), Qt::LeftButton, {}, window.diagrams().pointOf(0, 1).toPoint());
    QCOMPARE(window.diagrams().selected(), std::optional(std::size_t{1}));
    QCOMPARE(part<QTableView>(window, "captureSegments")->currentIndex().row(), 1);
}

void CaptureTest::keysWalkTheSegments()
{
    Explorer explorer;
    CaptureWindow window(explorer, nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    window.show();
    load(window, recordings + "10a_close_no_data.client.pcap");
    const std::size_t last = window.capture().capture.connections.at(0).segments.size() - 1;
    QTest::keyClick(&window.diagrams(), Qt::Key_Down);
    QCOMPARE(window.diagrams().selected(), std::optional(std::size_t{0}));
    QTest::keyClick(&window.diagrams(), Qt::Key_End);
    QCOMPARE(window.diagrams().selected(), std::optional(last));
    QTest::keyClick(&window.diagrams(), Qt::Key_Up);
    QCOMPARE(window.diagrams().selected(), std::optional(last - 1));
    QVERIFY(window.diagrams().accessibleDescription().contains(QString("Segment %1 of").arg(last)));
}

void CaptureTest::filtersAndSorts()
{
    Explorer explorer;
    CaptureWindow window(explorer, nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    load(window, written("syns.pcap", manySyns(300)));
    auto *table = part<QTableView>(window, "captureConnections");
    QCOMPARE(table->model()->rowCount(), 300);
    part<QLineEdit>(window, "captureFilter")->setText("10.0.0.1:257");
    QCOMPARE(table->model()->rowCount(), 1);
    part<QLineEdit>(window, "captureFilter")->clear();
    table->sortByColumn(3, Qt::DescendingOrder);
    QCOMPARE(table->model()->index(0, 0).data().toString(), QString("300"));
    auto *kind = part<QComboBox>(window, "captureKind");
    QCOMPARE(kind->count(), 2);
    kind->setCurrentIndex(1);
    QCOMPARE(table->model()->rowCount(), 300);
}

void CaptureTest::severalOnOneAxis()
{
    Explorer explorer;
    CaptureWindow window(explorer, nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    load(window, written("several.pcap", manySyns(6)));
    window.choose({1, 3});
    QCOMPARE(window.diagrams().ladders().size(), std::size_t{2});
    const DiagramLayout &left = window.diagrams().layout(0), &right = window.diagrams().layout(1);
    QCOMPARE(left.axis.y(atTime(milliseconds(3))), right.axis.y(atTime(milliseconds(3))));
    QVERIFY(right.events.front().y > left.events.front().y);
    window.choose({0, 1, 2, 3, 4, 5});
    QCOMPARE(window.diagrams().ladders().size(), std::size_t{4});
}

void CaptureTest::mergesBothEnds()
{
    Explorer explorer;
    CaptureWindow window(explorer, nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    load(window, recordings + "12_half_close.client.pcap");
    QSignalSpy loaded(&window, &CaptureWindow::loaded);
    window.merge(recordings + "12_half_close.server.pcap");
    QVERIFY(!loaded.isEmpty() || loaded.wait(10'000));
    QVERIFY(window.capture().clock.has_value());
    QVERIFY(window.capture().clock->pairs > 0);
    const QString summary = part<QLabel>(window, "captureSummary")->text();
    QVERIFY2(summary.contains("The second clock is"), qPrintable(summary));
    // Both ends are known now: the arrows leave before they arrive.
    const auto &hops = window.diagrams().layout(0).hops;
    QVERIFY(std::all_of(hops.begin(), hops.end(), [](const Hop &hop) { return hop.t1 >= hop.t0; }));
}

void CaptureTest::refusesToMergeStrangers()
{
    Explorer explorer;
    CaptureWindow window(explorer, nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    load(window, recordings + "12_half_close.client.pcap");
    QSignalSpy loaded(&window, &CaptureWindow::loaded);
    window.merge(written("strangers.pcap", manySyns(3)));
    QVERIFY(!loaded.isEmpty() || loaded.wait(10'000));
    QVERIFY(part<MessageStrip>(window, "captureErrors")->text().contains("no packet in common"));
    QVERIFY(window.capture().capture.name.find("12_half_close") != std::string::npos);
}

void CaptureTest::comparesWithTheRun()
{
    Explorer explorer;
    openExample(explorer, "close-four");
    CaptureWindow window(explorer, nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    PcapngOptions atClient;
    atClient.node = NodeId{0};
    load(window, written("run.pcapng", runAsCapture("close-four", atClient)));
    window.compareWithRun();
    QCOMPARE(part<QTableView>(window, "captureDifferences")->model()->rowCount(), 0);
    QVERIFY(part<QLabel>(window, "captureSummary")->text().contains("do not differ"));
    QCOMPARE(window.diagrams().ladders().size(), std::size_t{2});
    openExample(explorer, "refused");
    window.compareWithRun();
    QVERIFY(part<QTableView>(window, "captureDifferences")->model()->rowCount() > 0);
}

void CaptureTest::exportsTheDiagram()
{
    Explorer explorer;
    CaptureWindow window(explorer, nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    load(window, recordings + "10a_close_no_data.client.pcap");
    const QString path = m_folder.filePath("diagram.svg");
    QVERIFY(window.exportDiagrams(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray svg = file.readAll();
    QVERIFY(svg.contains("ESTABLISHED ?"));
    QVERIFY(svg.contains("states are inferred"));
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        reader.readNext();
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QVERIFY(window.exportDiagrams(m_folder.filePath("diagram.png")));
    QVERIFY(QImage(m_folder.filePath("diagram.png")).width() > 900);
    QVERIFY(!window.exportDiagrams("/no/such/folder/diagram.svg"));
    QVERIFY(part<MessageStrip>(window, "captureErrors")->text().contains("cannot be written"));
}

/// All that are shown go into one file, below one another.
void CaptureTest::exportsSeveralDiagrams()
{
    Explorer explorer;
    CaptureWindow window(explorer, nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    load(window, written("several.pcap", manySyns(6)));
    window.choose({1, 3});
    const auto &ladders = window.diagrams().ladders();
    QCOMPARE(ladders.size(), std::size_t{2});
    const auto exported = [&](const QString &name) {
        QFile file(m_folder.filePath(name));
        return window.exportDiagrams(file.fileName()) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray svg = exported("several.svg");
    for (const CaptureLadder &ladder : ladders)
        QVERIFY2(svg.contains((ladder.title + " (states are inferred)").toUtf8()), qPrintable(ladder.title));
    QStringList ids;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement && reader.attributes().hasAttribute("id"))
            ids.append(reader.attributes().value("id").toString());
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(ids.removeDuplicates(), 0);
    for (const char *part : {"diagram-1-hop-", "diagram-2-hop-"})
        QVERIFY2(std::any_of(ids.begin(), ids.end(), [&](const QString &id) { return id.startsWith(part); }), part);
    const QImage both = QImage::fromData(exported("several.png"));
    window.choose({1});
    const QImage one = QImage::fromData(exported("one.png"));
    QVERIFY(both.width() == one.width() && both.height() > one.height() + 200);
    QCOMPARE(both.copy(one.rect()), one); // the first stands above, as it is alone
    QVERIFY(exported("several.pdf").startsWith("%PDF"));
}

void CaptureTest::marksInferredStates()
{
    LayoutOptions options;
    QCOMPARE(stateLabel(options, TcpState::TimeWait), QString("TIME_WAIT"));
    options.inferredStates = true;
    QCOMPARE(stateLabel(options, TcpState::TimeWait), QString("TIME_WAIT ?"));
}

void CaptureTest::showsWhatDamageLeft()
{
    Explorer explorer;
    CaptureWindow window(explorer, nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    Bytes bytes = manySyns(20);
    bytes.resize(bytes.size() - 5);
    load(window, written("cut.pcap", bytes));
    QCOMPARE(window.capture().capture.connections.size(), std::size_t{19});
    const QString summary = part<QLabel>(window, "captureSummary")->text();
    QVERIFY2(summary.contains("Only the first 19 frames are used"), qPrintable(summary));
    QVERIFY2(summary.contains("at byte"), qPrintable(summary));
}

void CaptureTest::saysWhyAFileIsNone()
{
    Explorer explorer;
    CaptureWindow window(explorer, nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    load(window, TEARDOWN_SOURCE_DIR "/README.md");
    QVERIFY(part<MessageStrip>(window, "captureErrors")->text().contains("no pcap"));
    load(window, m_folder.filePath("missing.pcap"));
    QVERIFY(part<MessageStrip>(window, "captureErrors")->text().contains("cannot be read"));
    QVERIFY(!window.busy());
}

void CaptureTest::livesWhileItReads()
{
    Explorer explorer;
    CaptureWindow window(explorer, nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    const QString path = written("large.pcap", manySyns(40'000));
    QTimer pulse;
    int beats = 0;
    connect(&pulse, &QTimer::timeout, this, [&] { ++beats; });
    pulse.start(5);
    QSignalSpy loaded(&window, &CaptureWindow::loaded);
    window.open(path);
    QVERIFY(window.busy());
    QVERIFY(loaded.wait(60'000));
    QVERIFY2(beats >= 3, qPrintable(QString::number(beats)));
    QCOMPARE(window.capture().capture.connections.size(), std::size_t{40'000});
}

void CaptureTest::canBeStopped()
{
    Explorer explorer;
    CaptureWindow window(explorer, nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    QSignalSpy loaded(&window, &CaptureWindow::loaded);
    window.open(written("large.pcap", manySyns(40'000)));
    window.action("capture-stop")->trigger();
    QVERIFY(loaded.wait(60'000));
    QVERIFY(window.capture().capture.connections.size() < 40'000);
    QVERIFY(part<QLabel>(window, "captureSummary")->text().contains("Reading was stopped"));
}

void CaptureTest::greyedActionsSayWhy()
{
    Explorer explorer;
    CaptureWindow window(explorer, nullptr);
    window.setAttribute(Qt::WA_DeleteOnClose, false);
    for (const char *name : {"capture-merge", "capture-compare", "capture-export", "capture-stop"}) {
        QVERIFY2(!window.action(name)->isEnabled(), name);
        QVERIFY2(window.action(name)->toolTip() != window.action(name)->data().toString(), name);
    }
    load(window, recordings + "10a_close_no_data.client.pcap");
    for (const char *name : {"capture-merge", "capture-compare", "capture-export"}) {
        QVERIFY2(window.action(name)->isEnabled(), name);
        QCOMPARE(window.action(name)->toolTip(), window.action(name)->data().toString());
    }
}

void CaptureTest::opensInTheMainWindow()
{
    MainWindow window;
    QVERIFY(window.open("close-four"));
    QVERIFY(window.openAny(recordings + "01_refused.client.pcap"));
    auto *capture = window.findChild<CaptureWindow *>();
    QVERIFY(capture);
    QVERIFY(QTest::qWaitFor([&] { return !capture->busy(); }, 10'000));
    QCOMPARE(window.explorer().scenarioId(), QString("close-four"));
    QVERIFY(!window.commands().action("open-capture")->shortcut().isEmpty());
}

void CaptureTest::takesDroppedFiles()
{
    struct Opened : MainWindow {
        using MainWindow::dropEvent; // where a drag that the system leads would end
    } window;
    QVERIFY(window.open("close-four"));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(recordings + "01_refused.client.pcap")});
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    window.dropEvent(&drop);
    QVERIFY(window.findChild<CaptureWindow *>());
}

QTEST_MAIN(CaptureTest)
#include "capture_test.moc"
