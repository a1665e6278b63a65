#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace teardown {

/// One line of fixed width to which text and single characters are put at columns, the later over the earlier. What
/// lies outside is cut off.
class TextRow {
public:
    explicit TextRow(std::size_t width) : m_cells(width, " ") {}

    /// One character, which may take several bytes.
    void set(std::size_t column, std::string_view character);
    /// UTF-8 text from `column` on.
    void put(std::size_t column, std::string_view text);
    /// UTF-8 text that ends before `end`, or begins at 0 if it is too long for that.
    void putBefore(std::size_t end, std::string_view text);
    /// Without blanks at the end.
    std::string text() const;

private:
    std::vector<std::string> m_cells;
};

/// How many characters UTF-8 text has.
std::size_t characterCount(std::string_view text);
/// The first `count` characters of UTF-8 text, or all of it.
std::string_view firstCharacters(std::string_view text, std::size_t count);

} // namespace teardown
