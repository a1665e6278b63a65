#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace teardown {

/// One line of fixed width to which text and single characters are put at columns, the later over the earlier. What
/// lies outside is cut off. A character that a terminal shows in two columns, such as a Chinese one, takes two.
class TextRow {
public:
    explicit TextRow(std::size_t width) : m_cells(width, " ") {}

    /// One character, which may be several bytes.
    void set(std::size_t column, std::string_view character);
    /// UTF-8 text from `column` on.
    void put(std::size_t column, std::string_view text);
    /// UTF-8 text that ends before `end`, or begins at 0 if it is too long for that.
    void putBefore(std::size_t end, std::string_view text);
    /// Without blanks at the end.
    std::string text() const;

private:
    void clear(std::size_t column);

    std::vector<std::string> m_cells; ///< one a column; the second of a wide character is empty
};

/// How many columns of a terminal UTF-8 text takes.
std::size_t columnCount(std::string_view text);
/// As many characters of UTF-8 text as `count` columns have room for.
std::string_view firstColumns(std::string_view text, std::size_t count);

} // namespace teardown
