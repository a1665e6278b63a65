#pragma once

#include "lesson/lesson.h"
#include "scenario/table_reader.h"

#include <optional>

namespace teardown {

// The parts of a lesson file; each takes its keys out of a table. Throw InputProblem.

/// The query in a table that may hold one of `segment`, `state`, `call`, `time`, `count`. Problem: `two-answers`.
std::optional<Query> readQuery(TableReader &table);

/// A string that says something. Problem: `empty`.
std::string readSentence(TableReader &table, std::string_view key);
/// A list of such strings. Problem: `wrong-count`.
std::vector<std::string> readSentences(TableReader &table, std::string_view key, std::size_t least, std::size_t most);
/// The keys `format` and `scenario`. Problem: `unsupported-format`.
std::string readScenarioId(TableReader &file);

} // namespace teardown
