#pragma once

#include <QString>

#include "base/result.h"
#include "capture/capture.h"

namespace teardown {

/// Reads the capture of that name; "-" is the standard input. On a terminal a large file shows how far it is.
Result<Capture> readCaptureWithProgress(const QString &path);

} // namespace teardown
