# Writes OUTPUT: the files LESSON_DIR/<language>/<scenario>.lesson as string literals. Runs when CMake configures, and
# again when one of the files has changed.
file(GLOB lesson_files RELATIVE "${LESSON_DIR}" CONFIGURE_DEPENDS "${LESSON_DIR}/*/*.lesson")

set(entries "")
foreach(file IN LISTS lesson_files)
    string(REGEX MATCH "^([^/]+)/(.+)[.]lesson$" unused "${file}")
    set(language "${CMAKE_MATCH_1}")
    set(id "${CMAKE_MATCH_2}")
    file(READ "${LESSON_DIR}/${file}" text)
    string(APPEND entries "    {\"${language}\", \"${id}\", R\"teardown(${text})teardown\"},\n")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${LESSON_DIR}/${file}")
endforeach()
file(CONFIGURE OUTPUT "${OUTPUT}" @ONLY CONTENT "#include \"lesson/lesson_library.h\"

#include <vector>

namespace teardown {

std::span<const LessonEntry> lessonEntries()
{
    static const std::vector<LessonEntry> entries{
${entries}    };
    return entries;
}

} // namespace teardown
")
