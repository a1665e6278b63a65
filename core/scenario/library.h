#pragma once

#include "scenario/scenario.h"

#include <span>
#include <string_view>

namespace teardown {

/// One scenario file that is built into the program.
struct LibraryEntry {
    std::string_view id; ///< the name of its file without the ending, and the id in it
    std::string_view text;
};

/// In order of their groups, and inside a group as a course would take them.
std::span<const LibraryEntry> library();

/// What the program opens when nothing else is asked for.
constexpr std::string_view firstScenario = "server-killed-write";

/// Error: `unknown-scenario`, and those of readScenario().
Result<Scenario> libraryScenario(std::string_view id, std::string_view variant = {});

/// The built-in scenario of that name if there is one, else the file of that name. Error: `unknown-scenario` where it is
/// neither, and those of readScenario().
Result<Scenario> openScenario(const std::string &fileOrId, std::string_view variant = {});

} // namespace teardown
