#include "scenario/table_writer.h"

#include "base/time_text.h"

namespace teardown {

namespace {

std::string escaped(char c)
{
    static constexpr char hex[] = "0123456789abcdef";
    switch (c) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\n': return "\\n";
    case '\t': return "\\t";
    default: break;
    }
    const auto byte = static_cast<unsigned char>(c);
    if (byte >= 0x20 && byte != 0x7f)
        return std::string(1, c);
    return std::string("\\u00") + hex[byte >> 4] + hex[byte & 15];
}

} // namespace

std::string quoted(std::string_view text)
{
    std::string result = "\"";
    for (char c : text)
        result += escaped(c);
    return result + "\"";
}

std::string list(const std::vector<std::string> &items)
{
    std::string text;
    for (const std::string &item : items)
        text += (text.empty() ? "" : ", ") + item;
    return text.empty() ? "[]" : "[ " + text + " ]";
}

void TableWriter::raw(std::string_view key, const std::string &value) { m_text += std::string(key) + " = " + value + "\n"; }

void TableWriter::duration(std::string_view key, Duration value) { text(key, withUnit(value)); }

void TableWriter::lines(std::string_view key, const std::vector<std::string> &strings)
{
    m_text += std::string(key) + " = [\n";
    for (const std::string &line : strings)
        m_text += "    " + quoted(line) + ",\n";
    m_text += "]\n";
}

InlineTable &InlineTable::raw(std::string_view key, const std::string &value)
{
    m_text += (m_text.empty() ? "" : ", ") + std::string(key) + " = " + value;
    return *this;
}

} // namespace teardown
