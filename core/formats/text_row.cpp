#include "formats/text_row.h"

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

} // namespace

std::size_t characterCount(std::string_view text)
{
    std::size_t count = 0;
    for (char c : text)
        count += continues(c) ? 0 : 1;
    return count;
}

std::string_view firstCharacters(std::string_view text, std::size_t count)
{
    std::size_t bytes = 0;
    for (; count > 0 && bytes < text.size(); --count)
        bytes += firstLength(text.substr(bytes));
    return text.substr(0, bytes);
}

void TextRow::set(std::size_t column, std::string_view character)
{
    if (column < m_cells.size())
        m_cells[column] = character;
}

void TextRow::put(std::size_t column, std::string_view text)
{
    while (!text.empty()) {
        const std::size_t bytes = firstLength(text);
        set(column++, text.substr(0, bytes));
        text.remove_prefix(bytes);
    }
}

void TextRow::putBefore(std::size_t end, std::string_view text)
{
    const std::size_t count = characterCount(text);
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
