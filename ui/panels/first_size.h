#pragma once

#include <QSize>

class QWidget;

namespace teardown {

/// The size that `window` begins with: `wanted`, if the screen has room for it and a frame around it.
QSize firstSize(const QWidget &window, QSize wanted);

} // namespace teardown
