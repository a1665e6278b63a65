#pragma once

#include "controller/forecaster.h"
#include "models/snapshot_model.h"

namespace teardown {

/// Every socket and every process at the moment on the screen: what it waits for, until when, what happens then, and who
/// notices. What is due first comes first. A row of a socket selects the last record about it.
Snapshot whoWaits(const Explorer &explorer, Forecaster &forecaster);
/// The one sentence above the table: who notices first, or that nobody does. Plain text.
QString whoNoticesFirst(const Explorer &explorer, Forecaster &forecaster);

} // namespace teardown
