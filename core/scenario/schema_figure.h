#pragma once

#include "scenario/schema_json.h"

namespace teardown {

/// A text, or one for each language.
SchemaObject localTextShape();
SchemaObject figureShape(const std::vector<std::string> &hosts);
SchemaObject noteShape(const std::vector<std::string> &hosts);

} // namespace teardown
