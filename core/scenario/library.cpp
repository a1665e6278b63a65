#include "scenario/library.h"

#include "scenario/suggest.h"

#include <algorithm>
#include <fstream>

namespace teardown {

namespace {

const LibraryEntry *entryOf(std::string_view id)
{
    const auto entries = library();
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const LibraryEntry &e) { return e.id == id; });
    return found == entries.end() ? nullptr : &*found;
}

/// Whether the user meant a file, going by the look of it.
bool looksLikeFile(std::string_view name) { return name.find('/') != std::string_view::npos || name.ends_with(".teardown"); }

} // namespace

Result<Scenario> libraryScenario(std::string_view id, std::string_view variant)
{
    if (const LibraryEntry *entry = entryOf(id))
        return readScenario(entry->text, std::string(id) + ".teardown", variant);
    std::vector<std::string> ids;
    for (const LibraryEntry &entry : library())
        ids.emplace_back(entry.id);
    const std::string name(id);
    return inputError("unknown-scenario", {name}, {phrase("Input", "there is no scenario '%1'%2"), {name, hint(id, ids)}});
}

Result<Scenario> openScenario(const std::string &fileOrId, std::string_view variant)
{
    const bool isFile = !entryOf(fileOrId) && (looksLikeFile(fileOrId) || std::ifstream(fileOrId).is_open());
    return isFile ? readScenarioFile(fileOrId, variant) : libraryScenario(fileOrId, variant);
}

} // namespace teardown
