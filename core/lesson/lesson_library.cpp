#include "lesson/lesson_library.h"

#include "scenario/library.h"

#include <algorithm>

namespace teardown {

namespace {

std::string fileName(const LessonEntry &entry) { return std::string(entry.language) + "/" + std::string(entry.id) + ".lesson"; }

std::vector<std::string> variantNames(std::string_view id)
{
    std::vector<std::string> names;
    const auto scenario = libraryScenario(id);
    if (scenario) {
        for (const VariantName &variant : scenario.value().variants)
            names.push_back(variant.name);
    }
    return names;
}

} // namespace

const LessonEntry *lessonEntry(std::string_view id, std::string_view language)
{
    const auto entries = lessonEntries();
    const auto found =
        std::find_if(entries.begin(), entries.end(), [&](const LessonEntry &e) { return e.id == id && e.language == language; });
    return found == entries.end() ? nullptr : &*found;
}

Result<Lesson> libraryLesson(std::string_view id, std::string_view language)
{
    const LessonEntry *original = lessonEntry(id);
    if (!original)
        return inputError("no-lesson", {std::string(id)}, {phrase("Input", "there is no lesson on '%1'"), {id}});
    const Result<Lesson> lesson = readLesson(original->text, fileName(*original));
    const LessonEntry *translation = language == "en" ? nullptr : lessonEntry(id, language);
    if (!lesson || !translation)
        return lesson;
    return translated(lesson.value(), variantNames(id), translation->text, fileName(*translation));
}

} // namespace teardown
