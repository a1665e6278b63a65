#pragma once

#include "export/export.h"
#include "export/export_result.h"

#include <vector>

namespace teardown {

enum class Paper : unsigned char {
    A4,
    A4Landscape,
    Letter,
    LetterLandscape,
    Tall, ///< one page as high as the figure
};

/// The width of a layout in pixels whose words are well read on a page held upright: what to ask for where nobody asked
/// for another.
constexpr double layoutWidthOnPaper = 740;

/// The diagram up to `until` as PDF: vectors, text as text, cut between events. The same run gives the same bytes on a
/// machine with the same fonts. Needs a QGuiApplication.
ExportResult exportPdf(const Setup &setup, const Trace &trace, Time until, const ExportOptions &options, Paper paper,
    const ExportProgress &progress = {});

/// Several diagrams, each from the top of a new page.
ExportResult exportPdf(const std::vector<DiagramRun> &runs, Paper paper, const ExportProgress &progress = {});

/// The PDF file with a date of creation that is always the same, and all else where it was.
QByteArray withFixedDate(QByteArray pdf);

} // namespace teardown
