#pragma once

#include "formats/diagram_steps.h"

namespace teardown {

/// The run as a sequence diagram of PlantUML.
std::string plantUml(const Setup &setup, const Trace &trace, const DiagramOptions &options = {});

} // namespace teardown
