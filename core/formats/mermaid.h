#pragma once

#include "formats/diagram_steps.h"

namespace teardown {

/// The run as a sequenceDiagram of Mermaid (version 10 and later), which GitHub, GitLab and many wikis draw.
std::string mermaid(const Setup &setup, const Trace &trace, const DiagramOptions &options = {});

} // namespace teardown
