#include "panels/first_size.h"

#include <QScreen>
#include <QWidget>

namespace teardown {

namespace {

constexpr QSize frame(8, 36); ///< pixels that a window manager takes

} // namespace

QSize firstSize(const QWidget &window, QSize wanted) { return wanted.boundedTo(window.screen()->availableSize() - frame); }

} // namespace teardown
