#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "diagram/layout_builder.h"
#include "export/step_picture.h"
#include "export/stepper.h"
#include "library_run.h"

using namespace teardown;

namespace {

QByteArray page(const Recording &run, const QString &title = QStringLiteral("A run"))
{
    ExportOptions options;
    options.title = title;
    return exportStepper(run.setup(), run.trace(), run.end(), options).content;
}

QByteArray svgIn(const QByteArray &html)
{
    const qsizetype from = html.indexOf("<svg id=\"picture\""), to = html.indexOf("</svg>", from) + 6;
    return html.mid(from, to - from);
}

struct Element {
    QString name, text;
    int from = 0, to = 0;
};

std::vector<Element> elementsOf(const QByteArray &svg, int steps)
{
    std::vector<Element> elements;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() == QLatin1String("svg"))
            continue;
        const auto attributes = reader.attributes();
        Element element{reader.name().toString(), {}, 0, steps - 1};
        if (attributes.hasAttribute(QLatin1String("data-a"))) {
            element.from = attributes.value(QLatin1String("data-a")).toInt();
            element.to = attributes.value(QLatin1String("data-z")).toInt();
        }
        if (reader.name() == QLatin1String("text"))
            element.text = reader.readElementText();
        elements.push_back(element);
    }
    return reader.hasError() ? std::vector<Element>() : elements;
}

int stepsIn(const QByteArray &html) { return static_cast<int>(html.count("<li><button")); }

} // namespace

class TestStepper : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsTheWholePictureOfItsMoment();
    void everyEventHasASentenceAndAReason();
    void itNeedsNothingFromOutside();
    void aHostileTitleStaysText();
    void theSameRunGivesTheSameBytes();
    void piecesAreMergedInTheOrderOfPainting();
    void itCanBeStopped();
    void theScriptStepsByKeys();
};

void TestStepper::everyStepIsTheWholePictureOfItsMoment()
{
    const Recording run = libraryRun("server-killed-write");
    const QByteArray html = page(run);
    const int steps = stepsIn(html);
    const std::vector<Element> elements = elementsOf(svgIn(html), steps);
    QVERIFY(!elements.empty());
    const auto shown = [&](int step, const QString &text) {
        return std::any_of(
            elements.begin(), elements.end(), [&](const Element &e) { return e.text == text && e.from <= step && step <= e.to; });
    };
    QVERIFY(!shown(0, QStringLiteral("SYN")));
    QVERIFY(shown(steps - 1, QStringLiteral("SYN")));
    QVERIFY(shown(steps - 1, QStringLiteral("RST")));
    QVERIFY(!shown(steps / 3, QStringLiteral("RST")));
    QVERIFY(html.indexOf(">client</text>") < html.indexOf("<svg id=\"picture\"")); // the names stay while it scrolls
    for (const Element &element : elements)
        QVERIFY(element.from <= element.to && element.to < steps);
}

void TestStepper::everyEventHasASentenceAndAReason()
{
    const Recording run = libraryRun("refused");
    const QByteArray html = page(run);
    const int steps = stepsIn(html);
    QVERIFY(steps > 6);
    QCOMPARE(html.count("<div class=\"why\">") + (html.contains("Here the picture ends.") ? 2 : 1), steps);
    QVERIFY(!html.contains("<span class=\"what\"></span>"));
    QVERIFY(html.contains("aria-live=\"polite\"") && html.contains("<html lang=\"en\">"));
}

void TestStepper::itNeedsNothingFromOutside()
{
    const QString html = QString::fromUtf8(page(libraryRun("close-four")));
    for (const char *what : {"src=", "href=", "url(", "@import", "http:", "https:", "fetch(", "XMLHttpRequest", "import("})
        QVERIFY2(!html.contains(QLatin1String(what)), what);
    QVERIFY(!html.contains(QRegularExpression(QStringLiteral("\"#[0-9a-f]{6}\"")))); // every colour follows the page
}

void TestStepper::aHostileTitleStaysText()
{
    const QByteArray html = page(libraryRun("refused"), QStringLiteral("</title><script>alert(1)</script>&"));
    QCOMPARE(html.count("<script"), 1);
    QVERIFY(html.contains("&lt;script&gt;alert(1)"));
}

void TestStepper::theSameRunGivesTheSameBytes() { QCOMPARE(page(libraryRun("close-four")), page(libraryRun("close-four"))); }

void TestStepper::piecesAreMergedInTheOrderOfPainting()
{
    const std::vector<QList<QByteArray>> pictures{
        {"a", "b", "c"}, {"a", "x", "c", "a"}, {"x", "b", "c", "a"}, {"c"}, {}, {"a", "b"}};
    SteppedPieces pieces;
    for (const QList<QByteArray> &picture : pictures)
        pieces.addStep(picture);
    for (int step = 0; step < static_cast<int>(pictures.size()); ++step) {
        QList<QByteArray> shown;
        for (const SteppedPiece &piece : pieces.all())
            if (piece.from <= step && step <= piece.to)
                shown.append(piece.element);
        QCOMPARE(shown, pictures[static_cast<std::size_t>(step)]);
    }
}

void TestStepper::itCanBeStopped()
{
    const Recording run = libraryRun("close-four");
    const ExportResult stopped = exportStepper(run.setup(), run.trace(), run.end(), {}, [](int done, int) { return done < 3; });
    QVERIFY(stopped.stopped && stopped.content.isEmpty());
}

/// The script, in node with a document of a few lines in the place of a browser's.
void TestStepper::theScriptStepsByKeys()
{
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    if (node.isEmpty())
        QSKIP("node is not installed");
    QProcess process;
    process.start(node,
        {QStringLiteral(TEARDOWN_SOURCE_DIR "/tests/export/stepper_keys.js"),
            QStringLiteral(TEARDOWN_SOURCE_DIR "/ui/export/stepper/stepper.js")});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
}

QTEST_MAIN(TestStepper)
#include "test_stepper.moc"
