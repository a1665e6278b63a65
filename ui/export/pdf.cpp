#include "export/pdf.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QHashSeed>
#include <QPdfWriter>

#include "export/pages.h"

#include <algorithm>
#include <vector>

namespace teardown {

namespace {

constexpr double margin = 12 * 72 / 25.4, tallMargin = 12; // points
constexpr double tallPointsPerPixel = 0.75;
constexpr double longestPage = 14'400; // points; ISO 32000-1, annex C.2: 200 inches
constexpr int dotsPerInch = 1200;

/// Qt writes the fonts of a PDF in the order of a hash, whose seed is another one in every process.
class SameHashes {
public:
    SameHashes() { QHashSeed::setDeterministicGlobalSeed(); }
    ~SameHashes() { QHashSeed::resetRandomGlobalSeed(); }
    Q_DISABLE_COPY_MOVE(SameHashes)
};

/// Points; a height of 0: as high as the picture.
QSizeF sizeOf(Paper paper, const Picture &picture)
{
    switch (paper) {
    case Paper::A4: return QPageSize(QPageSize::A4).size(QPageSize::Point);
    case Paper::A4Landscape: return sizeOf(Paper::A4, picture).transposed();
    case Paper::Letter: return QPageSize(QPageSize::Letter).size(QPageSize::Point);
    case Paper::LetterLandscape: return sizeOf(Paper::Letter, picture).transposed();
    case Paper::Tall: break;
    }
    return {picture.body().width() * picture.scale() * tallPointsPerPixel + 2 * tallMargin, 0};
}

} // namespace

ExportResult exportPdf(
    const Setup &setup, const Trace &trace, Time until, const ExportOptions &options, Paper paper, const ExportProgress &progress)
{
    return exportPdf({{setup, trace, until, options}}, paper, progress);
}

ExportResult exportPdf(const std::vector<DiagramRun> &runs, Paper paper, const ExportProgress &progress)
{
    std::vector<Picture> pictures;
    pictures.reserve(runs.size()); // the pages point at them
    std::vector<Pages> pages;
    std::vector<QSizeF> sizes;
    for (const DiagramRun &run : runs) {
        ExportOptions options = run.options;
        options.followsPage = false; // that is a page of the web
        const Picture &picture = pictures.emplace_back(run.setup, run.trace, run.until, options);
        const QSizeF paperSize = sizeOf(paper, picture);
        pages.push_back(pagesOf(picture, paperSize, paper == Paper::Tall ? tallMargin : margin));
        sizes.push_back(pages.back().pageSize() * (paperSize.width() / pages.back().pageSize().width()));
        if (sizes.back().height() > longestPage)
            return {{}, QCoreApplication::translate("Diagram", "The diagram is too long for one page. Choose a size of paper."),
                false};
    }
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    {
        const SameHashes sameHashes;
        QPdfWriter writer(&buffer);
        writer.setResolution(dotsPerInch);
        writer.setTitle(runs.front().options.title);
        writer.setCreator(QStringLiteral("TCP Teardown Explorer"));
        writer.setPageMargins({});
        if (!paintPages(pages, sizes, writer, progress))
            return {{}, {}, true};
    }
    return {withFixedDate(std::move(content)), {}, false};
}

QByteArray withFixedDate(QByteArray pdf)
{
    constexpr qsizetype entrySize = 20, placeSize = 10; // of the table of places, ISO 32000-1, 7.5.4
    const QByteArray key = "/CreationDate (", fixed = "D:20000101000000Z";
    const qsizetype from = pdf.indexOf(key) + key.size(), to = pdf.indexOf(')', from);
    const qsizetype table = pdf.lastIndexOf("\nxref\n"), start = pdf.lastIndexOf("startxref\n");
    if (from < key.size() || to < 0 || table < to || start < table)
        return pdf;
    // The length of a date depends on the time zone; what comes behind it moves.
    const qsizetype moved = fixed.size() - (to - from);
    const qsizetype firstEntry = pdf.indexOf('\n', table + 6) + 1;
    for (qsizetype entry = firstEntry; entry + entrySize <= start && pdf.at(entry + placeSize) == ' '; entry += entrySize) {
        const qlonglong place = pdf.mid(entry, placeSize).toLongLong();
        if (place > from)
            pdf.replace(entry, placeSize, QByteArray::number(place + moved).rightJustified(placeSize, '0'));
    }
    const qsizetype number = start + 10, end = pdf.indexOf('\n', number);
    pdf.replace(number, end - number, QByteArray::number(pdf.mid(number, end - number).trimmed().toLongLong() + moved));
    return pdf.replace(from, to - from, fixed);
}

} // namespace teardown
