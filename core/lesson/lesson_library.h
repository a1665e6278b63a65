#pragma once

#include "lesson/lesson.h"

#include <span>
#include <string_view>

namespace teardown {

/// One lesson file that is built into the program.
struct LessonEntry {
    std::string_view language; ///< "en"
    std::string_view id;       ///< of its scenario
    std::string_view text;
};

/// All languages.
std::span<const LessonEntry> lessonEntries();
/// nullptr if there is none.
const LessonEntry *lessonEntry(std::string_view id, std::string_view language = "en");

/// The lesson of a built-in scenario in that language, or in English where it is not translated. Error: `no-lesson`, and
/// those of readLesson().
Result<Lesson> libraryLesson(std::string_view id, std::string_view language = "en");

} // namespace teardown
