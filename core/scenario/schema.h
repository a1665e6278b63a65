#pragma once

#include <string>
#include <string_view>

namespace teardown {

/// The form of scenario files as a JSON Schema (draft 2020-12), for editors that complete and check TOML or JSON. Its words come
/// from the tables that the reader uses; a test compares its keys with those that the reader takes.
std::string scenarioSchema();

/// The same for people, in the language of this code: resources/scenarios/CODE/FORMAT.md, or else the English page above it.
std::string_view scenarioFormatPage(std::string_view language);

} // namespace teardown
