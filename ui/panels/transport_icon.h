#pragma once

#include <QIcon>

namespace teardown {

enum class TransportIcon { ToStart, StepBack, Play, Pause, StepForward, ToEnd };

/// An icon drawn in the colours of the palette at the time of drawing, so that it follows light and dark.
QIcon transportIcon(TransportIcon which);

} // namespace teardown
