#include "lessons/learning_path.h"

#include "scenario/library.h"

#include <algorithm>

namespace teardown {

namespace {

QString neighbour(const QString &scenarioId, std::ptrdiff_t step)
{
    const auto entries = library();
    const std::string id = scenarioId.toStdString();
    const auto here = std::find_if(entries.begin(), entries.end(), [&](const LibraryEntry &entry) { return entry.id == id; });
    const std::ptrdiff_t place = here - entries.begin() + step;
    if (here == entries.end() || place < 0 || place >= std::ssize(entries))
        return {};
    const std::string_view found = entries[static_cast<std::size_t>(place)].id;
    return QString::fromUtf8(found.data(), std::ssize(found));
}

} // namespace

QString nextInPath(const QString &scenarioId) { return neighbour(scenarioId, 1); }
QString previousInPath(const QString &scenarioId) { return neighbour(scenarioId, -1); }

} // namespace teardown
