#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "diagram/layout_builder.h"
#include "export/export.h"
#include "runs.h"

#include <set>

using namespace teardown;

namespace {

struct SvgContent {
    std::set<QString> hops, packets;
    int titles = 0, descriptions = 0;
    bool wellFormed = false;
    QString error;
};

SvgContent read(const QByteArray &svg)
{
    SvgContent content;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString id = reader.attributes().value(QLatin1String("id")).toString();
        if (id.startsWith(QLatin1String("hop-")))
            content.hops.insert(id.mid(4));
        if (id.startsWith(QLatin1String("packet-")))
            content.packets.insert(id.mid(7));
        content.titles += reader.name() == QLatin1String("title");
        content.descriptions += reader.name() == QLatin1String("desc");
    }
    content.wellFormed = !reader.hasError();
    content.error = reader.errorString();
    return content;
}

bool hasInk(const QImage &image)
{
    std::set<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    return colours.size() > 8;
}

} // namespace

class TestExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_runs = someRuns(); }
    void svgHasTheArrowsOfTheLayout();
    void svgIsTheSameForTheSameRun();
    void aHostileTitleStaysText();
    void rsvgRendersIt();
    void pngIsAsLargeAsAskedFor();
    void whatComesLaterIsNotDrawn();

private:
    std::vector<Run> m_runs;
};

void TestExport::svgHasTheArrowsOfTheLayout()
{
    for (const Run &run : m_runs) {
        const SvgContent content = read(exportSvg(run.setup, run.trace, run.setup.end, {}));
        QVERIFY2(content.wellFormed, qPrintable(content.error));
        std::set<QString> hops, packets;
        for (const Hop &hop : layout(run.setup, run.trace, {}).hops) {
            hops.insert(QString::number(hop.departed.value));
            packets.insert(QString::number(hop.packet.value));
        }
        QVERIFY2(content.hops == hops, run.name.c_str());
        QVERIFY2(content.packets == packets, run.name.c_str());
        QVERIFY(content.titles > static_cast<int>(packets.size()));
        QVERIFY(content.descriptions > static_cast<int>(packets.size()));
    }
}

void TestExport::svgIsTheSameForTheSameRun()
{
    const std::vector<Run> again = someRuns();
    for (std::size_t i = 0; i < m_runs.size(); ++i)
        QCOMPARE(exportSvg(m_runs[i].setup, m_runs[i].trace, m_runs[i].setup.end, {}),
            exportSvg(again[i].setup, again[i].trace, again[i].setup.end, {}));
}

void TestExport::aHostileTitleStaysText()
{
    Run run = m_runs.front();
    run.setup.nodes[0].name = "<client> & \"co\" \x01";
    ExportOptions options;
    options.title = QStringLiteral("</svg><script>alert('x')</script>");
    const QByteArray svg = exportSvg(run.setup, run.trace, run.setup.end, options);
    const SvgContent content = read(svg);
    QVERIFY2(content.wellFormed, qPrintable(content.error));
    QVERIFY(!svg.contains("<script"));
}

void TestExport::rsvgRendersIt()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("rsvg-convert"));
    if (program.isEmpty())
        QSKIP("rsvg-convert is not installed");
    QTemporaryDir folder;
    constexpr double tallestForRsvg = 32000; // pixels; cairo draws no farther
    for (const Run &run : m_runs) {
        if (exportHeight(run.setup, run.trace, run.setup.end, {}) > tallestForRsvg)
            continue;
        const QString svg = folder.filePath(QStringLiteral("run.svg")), png = folder.filePath(QStringLiteral("run.png"));
        QFile file(svg);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(exportSvg(run.setup, run.trace, run.setup.end, {}));
        file.close();
        QCOMPARE(QProcess::execute(program, {svg, QStringLiteral("-o"), png}), 0);
        const QImage image(png);
        QCOMPARE(image.width(), static_cast<int>(LayoutOptions{}.width));
        QVERIFY2(hasInk(image), run.name.c_str());
    }
}

void TestExport::pngIsAsLargeAsAskedFor()
{
    const Run &run = m_runs.front();
    ExportOptions options;
    options.dark = true;
    const QImage image = exportPng(run.setup, run.trace, run.setup.end, 2, options);
    QCOMPARE(image.width(), static_cast<int>(options.layout.width * 2));
    QCOMPARE(image.height(), static_cast<int>(exportHeight(run.setup, run.trace, run.setup.end, options) * 2));
    QVERIFY(hasInk(image));
    QVERIFY(image.pixelColor(1, 1).lightness() < 60);
    QVERIFY(exportPng(run.setup, run.trace, run.setup.end, 500, options).isNull());
}

void TestExport::whatComesLaterIsNotDrawn()
{
    const Run &run = m_runs.front();
    const SvgContent early = read(exportSvg(run.setup, run.trace, atTime(milliseconds(55)), {}));
    QCOMPARE(early.packets, std::set<QString>{QStringLiteral("0")});
    QCOMPARE(early.hops.size(), std::size_t{2});
}

QTEST_MAIN(TestExport)
#include "test_export.moc"
