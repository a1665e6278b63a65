#include <QRegularExpression>
#include <QTest>

#include "diagram/layout_builder.h"
#include "export/page_breaks.h"
#include "export/pages.h"
#include "export/pdf.h"
#include "runs.h"

#include <algorithm>

using namespace teardown;

namespace {

int countOf(const QByteArray &bytes, const char *pattern)
{
    return static_cast<int>(QString::fromLatin1(bytes).count(QRegularExpression(QLatin1String(pattern))));
}

/// Every entry of the table of places leads to the object that it names.
bool placesAreRight(const QByteArray &pdf)
{
    const qsizetype table = pdf.lastIndexOf("\nxref\n"), start = pdf.lastIndexOf("startxref\n");
    if (table < 0 || pdf.mid(start + 10, 20).split('\n').front().trimmed().toLongLong() != table + 1)
        return false;
    qsizetype entry = pdf.indexOf('\n', table + 6) + 1;
    int object = 0;
    for (; pdf.at(entry + 10) == ' '; entry += 20, ++object) {
        const qsizetype place = pdf.mid(entry, 10).toLongLong();
        if (object > 0 && !pdf.mid(place, 20).startsWith(QByteArray::number(object) + " 0 obj"))
            return false;
    }
    return object > 10;
}

ExportOptions titled(const Run &run)
{
    ExportOptions options;
    options.title = QString::fromStdString(run.name);
    options.layout.width = layoutWidthOnPaper;
    return options;
}

} // namespace

class TestPdf : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_runs = someRuns(); }
    void theSameRunGivesTheSameBytes();
    void aDateOfAnotherLengthMovesThePlaces();
    void pagesAreCutBetweenEvents();
    void aPageThatIsFullIsCutAnyway();
    void aTallPageHoldsEverything();
    void aPageThatIsTooTallIsRefused();
    void itCanBeStopped();

private:
    const Run &run(const char *name) const
    {
        return *std::find_if(m_runs.begin(), m_runs.end(), [&](const Run &r) { return r.name == name; });
    }
    std::vector<Run> m_runs;
};

void TestPdf::theSameRunGivesTheSameBytes()
{
    const Run &one = run("server-killed-write");
    const QByteArray first = exportPdf(one.setup, one.trace, one.setup.end, titled(one), Paper::A4).content;
    QTest::qSleep(1100); // what tells the time tells another second
    const QByteArray second = exportPdf(one.setup, one.trace, one.setup.end, titled(one), Paper::A4).content;
    QVERIFY(first.startsWith("%PDF-"));
    QCOMPARE(first, second);
    QVERIFY(first.contains("/CreationDate (D:20000101000000Z)"));
    QVERIFY(placesAreRight(first));
}

void TestPdf::aDateOfAnotherLengthMovesThePlaces()
{
    const Run &one = run("refused");
    QByteArray pdf = exportPdf(one.setup, one.trace, one.setup.end, titled(one), Paper::A4).content;
    const QByteArray right = pdf;
    const qsizetype at = pdf.indexOf("D:2000");
    pdf.replace(at, 16, "D:20261128221404+01'00'");
    QVERIFY(!placesAreRight(pdf));
    // The places behind it as they would be in such a file.
    qsizetype entry = pdf.indexOf('\n', pdf.lastIndexOf("\nxref\n") + 6) + 1;
    for (; pdf.at(entry + 10) == ' '; entry += 20)
        if (const qlonglong place = pdf.mid(entry, 10).toLongLong(); place > at)
            pdf.replace(entry, 10, QByteArray::number(place + 7).rightJustified(10, '0'));
    const qsizetype start = pdf.lastIndexOf("startxref\n") + 10, end = pdf.indexOf('\n', start);
    pdf.replace(start, end - start, QByteArray::number(pdf.mid(start, end - start).trimmed().toLongLong() + 7));
    QVERIFY(placesAreRight(pdf));
    QVERIFY(placesAreRight(withFixedDate(pdf)));
    QCOMPARE(withFixedDate(pdf).size(), right.size());
    QCOMPARE(withFixedDate("no PDF"), QByteArray("no PDF"));
}

void TestPdf::pagesAreCutBetweenEvents()
{
    int cuts = 0;
    for (const Run &one : m_runs) {
        const Picture picture(one.setup, one.trace, one.setup.end, titled(one));
        const double bottom = picture.body().bottom();
        const std::vector<double> breaks =
            pageBreaks(picture.layout(), picture.moment(picture.body()), picture.body(), 0, 700, 800);
        QCOMPARE(breaks.front(), 0.0);
        QVERIFY(breaks.back() <= bottom && breaks.back() > bottom - 60); // below are only the ends of the lifelines
        for (std::size_t i = 1; i < breaks.size(); ++i) {
            QVERIFY(breaks[i] > breaks[i - 1]);
            QVERIFY(breaks[i] - breaks[i - 1] <= (i == 1 ? 700 : 800) + 1e-6);
        }
        for (std::size_t i = 1; i + 1 < breaks.size(); ++i, ++cuts) {
            const double y = breaks[i];
            constexpr double inside = 2; // pixels between the box of words and their ink
            const auto isCut = [&](const QRectF &box) {
                return !box.isNull() && y > box.top() + inside && y < box.bottom() - inside;
            };
            for (const PacketLabel &label : picture.layout().labels)
                QVERIFY2(!isCut(label.box), one.name.c_str());
            for (const Mark &mark : picture.layout().marks)
                QVERIFY2(!isCut(mark.box), one.name.c_str());
        }
    }
    QVERIFY(cuts > 20);
}

void TestPdf::aPageThatIsFullIsCutAnyway()
{
    const Run &one = run("close-four");
    const Picture picture(one.setup, one.trace, one.setup.end, titled(one));
    const double bottom = picture.body().bottom();
    const std::vector<double> breaks = pageBreaks(picture.layout(), picture.moment(picture.body()), picture.body(), 0, 3, 5);
    QVERIFY(breaks.size() > static_cast<std::size_t>(bottom / 5));
    QVERIFY(std::is_sorted(breaks.begin(), breaks.end()));
}

void TestPdf::aTallPageHoldsEverything()
{
    const Run &one = run("server-killed-write");
    const QByteArray tall = exportPdf(one.setup, one.trace, one.setup.end, titled(one), Paper::Tall).content;
    QCOMPARE(countOf(tall, "/Type /Page\n"), 1);
    const QByteArray pages = exportPdf(one.setup, one.trace, one.setup.end, titled(one), Paper::LetterLandscape).content;
    QVERIFY(countOf(pages, "/Type /Page\n") > 1);
    QVERIFY(pages.contains("/MediaBox [0 0 792"));
}

void TestPdf::aPageThatIsTooTallIsRefused()
{
    const Run &one = run("port-exhaustion");
    const ExportResult result = exportPdf(one.setup, one.trace, one.setup.end, titled(one), Paper::Tall);
    QVERIFY(!result.ok() && result.content.isEmpty());
    QVERIFY2(result.problem.contains(QLatin1String("too long")), qPrintable(result.problem));
}

void TestPdf::itCanBeStopped()
{
    const Run &one = run("retries2-midrun");
    int told = 0;
    const ExportResult result = exportPdf(one.setup, one.trace, one.setup.end, titled(one), Paper::A4, [&](int done, int all) {
        told = done;
        return all < 2 || done < 2;
    });
    QVERIFY(result.stopped && result.content.isEmpty());
    QCOMPARE(told, 2);
}

QTEST_MAIN(TestPdf)
#include "test_pdf.moc"
