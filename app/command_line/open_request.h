#pragma once

#include <QStringList>

#include "main_window.h"

#include <optional>

namespace teardown {

/// What stands behind `open`, for the window. None: it is wrong or asks for help; sayAboutOpen() says so.
std::optional<OpenRequest> openRequest(const QStringList &arguments);
/// Help, or what is wrong with the arguments. Returns the exit status.
int sayAboutOpen(const QStringList &arguments);

} // namespace teardown
