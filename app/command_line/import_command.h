#pragma once

#include <QString>

#include "base/result.h"
#include "capture/capture.h"

#include <cstddef>
#include <vector>

namespace teardown {

/// The connections that --connection names (from 1), as indices; all if it names none. Error: `bad-option`.
Result<std::vector<std::size_t>> wantedConnections(const Capture &capture, const QStringList &numbers);

} // namespace teardown
