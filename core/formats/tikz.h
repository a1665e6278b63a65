#pragma once

#include "formats/diagram_steps.h"

namespace teardown {

/// The run as a tikzpicture for LaTeX: needs \usepackage{tikz} and no library of it. Time runs down, a line for each event.
std::string tikz(const Setup &setup, const Trace &trace, const DiagramOptions &options = {});

} // namespace teardown
