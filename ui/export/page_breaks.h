#pragma once

#include "diagram/layout.h"
#include "diagram/moment.h"

#include <vector>

namespace teardown {

/// Where the body of a picture is cut into pages: heights from `body`'s top
/// to its bottom; one page lies between each two. The first page
/// has room for `first` pixels, the others for `next` each. A cut goes between two events where that is possible, else through
/// an arrow but not through words, if need be far above the end of the page, else where the page is full. An end with nothing on
/// it gets no page of its own. `below`: pixels of legend and caption at the end of the body, which stay together.
std::vector<double> pageBreaks(
    const DiagramLayout &layout, const Moment &moment, const QRectF &body, double below, double first, double next);

} // namespace teardown
