# Writes OUTPUT: the files of SCENARIO_DIR as string literals, in the order of order.txt, and FORMAT.md in each language. Runs
# when CMake configures, and again when one of the files has changed.
file(GLOB scenario_files RELATIVE "${SCENARIO_DIR}" CONFIGURE_DEPENDS "${SCENARIO_DIR}/*.teardown")
file(STRINGS "${SCENARIO_DIR}/order.txt" ids REGEX "^[a-z]")
foreach(file IN LISTS scenario_files)
    string(REPLACE ".teardown" "" id "${file}")
    if(NOT id IN_LIST ids)
        message(FATAL_ERROR "${file} is not listed in ${SCENARIO_DIR}/order.txt")
    endif()
endforeach()

set(entries "")
foreach(id IN LISTS ids)
    file(READ "${SCENARIO_DIR}/${id}.teardown" text)
    string(APPEND entries "    {\"${id}\", R\"teardown(${text})teardown\"},\n")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${SCENARIO_DIR}/${id}.teardown")
endforeach()
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${SCENARIO_DIR}/order.txt")

file(GLOB page_files RELATIVE "${SCENARIO_DIR}" CONFIGURE_DEPENDS "${SCENARIO_DIR}/*/FORMAT.md")
list(PREPEND page_files FORMAT.md)
set(pages "")
foreach(file IN LISTS page_files)
    get_filename_component(language "${file}" DIRECTORY)
    file(READ "${SCENARIO_DIR}/${file}" text)
    string(APPEND pages "        {\"${language}\", R\"teardown(${text})teardown\"},\n")
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${SCENARIO_DIR}/${file}")
endforeach()

file(CONFIGURE OUTPUT "${OUTPUT}" @ONLY CONTENT "#include \"scenario/library.h\"
#include \"scenario/schema.h\"

#include <utility>

namespace teardown {

std::span<const LibraryEntry> library()
{
    static constexpr LibraryEntry entries[] = {
${entries}    };
    return entries;
}

std::string_view scenarioFormatPage(std::string_view language)
{
    static constexpr std::pair<std::string_view, std::string_view> pages[] = {
${pages}    };
    for (const auto &[code, text] : pages) {
        if (code == language)
            return text;
    }
    return pages[0].second;
}

} // namespace teardown
")
