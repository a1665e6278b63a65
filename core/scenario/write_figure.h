#pragma once

#include "scenario/figure.h"
#include "scenario/table_writer.h"
#include "sim/setup.h"

namespace teardown {

/// [figure], with what is not as usual; nothing if all of it is.
void writeFigure(TableWriter &out, const Figure &figure, const Setup &setup);
/// [[note]]
void writeNote(TableWriter &out, const AuthorNote &note, const Setup &setup);

} // namespace teardown
