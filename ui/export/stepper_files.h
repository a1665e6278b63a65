#pragma once

#include <QByteArray>

namespace teardown {

/// CSS and JavaScript of the page to step through: the files in the folder stepper.
QByteArray stepperStyle();
QByteArray stepperScript();

} // namespace teardown
