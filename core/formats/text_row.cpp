#include "formats/text_row.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace teardown {

namespace {

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xc0) == 0x80; }

/// Where the character behind the first one begins.
std::size_t firstLength(std::string_view text)
{
    std::size_t bytes = 1;
    while (bytes < text.size() && continues(text[bytes]))
        ++bytes;
    return bytes;
}

char32_t codeOf(std::string_view character)
{
    const auto first = static_cast<unsigned char>(character.front());
    char32_t code = first < 0x80 ? first : first < 0xe0 ? first & 0x1fu : first < 0xf0 ? first & 0x0fu : first & 0x07u;
    for (const char c : character.substr(1))
        code = code << 6 | (static_cast<unsigned char>(c) & 0x3fu);
    return code;
}

/// Whether a terminal gives it two columns: those that Unicode calls wide or full-width, as blocks (UAX #11).
bool isWide(std::string_view character)
{
    static constexpr std::pair<char32_t, char32_t> blocks[] = {{0x1100, 0x115f}, {0x2e80, 0x303e}, {0x3041, 0x4dbf},
        {0x4e00, 0xa4cf}, {0xa960, 0xa97c}, {0xac00, 0xd7a3}, {0xf900, 0xfaff}, {0xfe30, 0xfe6b}, {0xff01, 0xff60},
        {0xffe0, 0xffe6}, {0x1f300, 0x1f64f}, {0x1f900, 0x1f9ff}, {0x20000, 0x3fffd}};
    const char32_t code = codeOf(character);
    return std::any_of(
        std::begin(blocks), std::end(blocks), [code](const auto &block) { return block.first <= code && code <= block.second; });
}

std::size_t widthOf(std::string_view character) { return isWide(character) ? 2 : 1; }

} // namespace

std::size_t columnCount(std::string_view text)
{
    std::size_t count = 0;
    while (!text.empty()) {
        const std::size_t bytes = firstLength(text);
        count += widthOf(text.substr(0, bytes));
        text.remove_prefix(bytes);
    }
    return count;
}

std::string_view firstColumns(std::string_view text, std::size_t count)
{
    std::size_t bytes = 0;
    while (bytes < text.size()) {
        const std::size_t length = firstLength(text.substr(bytes));
        const std::size_t width = widthOf(text.substr(bytes, length));
        if (width > count)
            break;
        count -= width;
        bytes += length;
    }
    return text.substr(0, bytes);
}

void TextRow::set(std::size_t column, std::string_view character)
{
    const std::size_t width = widthOf(character);
    if (column + width > m_cells.size())
        return;
    clear(column);
    m_cells[column] = character;
    if (width == 2) {
        clear(column + 1);
        m_cells[column + 1].clear();
    }
}

/// A wide character that loses one of its columns goes.
void TextRow::clear(std::size_t column)
{
    if (m_cells[column].empty())
        m_cells[column - 1] = " ";
    if (column + 1 < m_cells.size() && m_cells[column + 1].empty())
        m_cells[column + 1] = " ";
    m_cells[column] = " ";
}

void TextRow::put(std::size_t column, std::string_view text)
{
    while (!text.empty()) {
        const std::size_t bytes = firstLength(text);
        const std::string_view character = text.substr(0, bytes);
        set(column, character);
        column += widthOf(character);
        text.remove_prefix(bytes);
    }
}

void TextRow::putBefore(std::size_t end, std::string_view text)
{
    const std::size_t count = columnCount(text);
    put(count < end ? end - count : 0, text);
}

std::string TextRow::text() const
{
    std::string all;
    std::size_t used = 0;
    for (const std::string &cell : m_cells) {
        all += cell;
        if (cell != " ")
            used = all.size();
    }
    all.resize(used);
    return all;
}

} // namespace teardown
