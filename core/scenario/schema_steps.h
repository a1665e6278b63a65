#pragma once

#include "scenario/schema_json.h"

#include <vector>

namespace teardown {

/// One shape for each thing that a [[step]] can do.
std::vector<SchemaObject> stepShapes(const std::vector<std::string> &hosts, const std::vector<std::string> &cables);
SchemaObject policyShape();

/// What several tables have in common.
SchemaObject tcpFlagsShape(std::string_view about);
SchemaObject portShape(std::string_view about);

} // namespace teardown
