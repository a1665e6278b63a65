#pragma once

#include <QString>

namespace teardown {

// The built-in scenarios in the order of a course.

/// The scenario after this one, or before it; "" if there is none.
QString nextInPath(const QString &scenarioId);
QString previousInPath(const QString &scenarioId);

} // namespace teardown
