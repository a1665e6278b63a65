#pragma once

#include "controller/explorer.h"
#include "models/snapshot_model.h"

namespace teardown {

// What there is at the moment on the screen, as tables.

/// Every socket of every host, as ss(8) prints them.
Snapshot socketsNow(const Explorer &explorer);

} // namespace teardown
