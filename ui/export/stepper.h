#pragma once

#include "export/export.h"
#include "export/export_result.h"

namespace teardown {

/// A page of HTML that shows the diagram up to `until` event by event, each with its sentence and its reason. It needs nothing
/// but itself and a browser: pictures, style and script are in it. The same run gives the same bytes on every machine.
ExportResult exportStepper(
    const Setup &setup, const Trace &trace, Time until, const ExportOptions &options, const ExportProgress &progress = {});

/// A page with more steps is refused: it would be slow to make and slow to read.
constexpr std::size_t mostSteps = 2000;

} // namespace teardown
