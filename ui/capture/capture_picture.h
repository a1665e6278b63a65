#pragma once

#include "capture/analyse.h"
#include "capture/capture_ladders.h"
#include "export/export.h"
#include "export/export_result.h"
#include "export/pdf.h"

#include <optional>
#include <vector>

namespace teardown {

/// Names both ends.
QString connectionTitle(const CapturedConnection &connection);
/// A captured connection as it is drawn. `absoluteNumbers`: see observedRun().
CaptureLadder ladderOf(const CapturedConnection &connection, const ConnectionAnalysis &analysis, bool absoluteNumbers = false);

enum class PictureForm : unsigned char { Svg, Png, Pdf };
/// What the ending of a file's name says; none: another one.
std::optional<PictureForm> pictureFormOf(const QString &path);

/// The looks of a picture of captured connections.
struct CaptureLook {
    ExportOptions options;   ///< of each diagram; its title is that of the connection, its caption stands below the last one
    double scale = 2;        ///< Png: pixels for one of the diagram
    Paper paper = Paper::A4; ///< Pdf
    ExportProgress progress; ///< Pdf
};

/// Captured connections as one file: diagrams below one another, in a PDF each from the top of a new page. There must be one at
/// least. Needs a QGuiApplication, except for Svg.
ExportResult capturePicture(const std::vector<CaptureLadder> &ladders, PictureForm form, const CaptureLook &look);

} // namespace teardown
