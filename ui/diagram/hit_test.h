#pragma once

#include "diagram/diagram_thing.h"
#include "diagram/moment.h"

namespace teardown {

/// What is at `point` of the picture, texts before arrows before strips; Background if nothing is within a few pixels.
DiagramThing thingAt(const DiagramLayout &layout, const Moment &moment, QPointF point);

} // namespace teardown
