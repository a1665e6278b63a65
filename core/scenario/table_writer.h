#pragma once

#include "base/time.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace teardown {

/// `text` as a TOML string, quoted and escaped.
std::string quoted(std::string_view text);
/// "[ a, b ]", "[]"
std::string list(const std::vector<std::string> &items);

/// Builds TOML text, one line a key. Values that are already TOML go through raw().
class TableWriter {
public:
    void heading(const std::string &line) { m_text += "\n" + line + "\n"; }
    void comment(const std::string &line) { m_text += "# " + line + "\n"; }
    void raw(std::string_view key, const std::string &value);
    void text(std::string_view key, std::string_view value) { raw(key, quoted(value)); }
    void number(std::string_view key, std::int64_t value) { raw(key, std::to_string(value)); }
    void flag(std::string_view key, bool value) { raw(key, value ? "true" : "false"); }
    void duration(std::string_view key, Duration value);
    /// One string a line.
    void lines(std::string_view key, const std::vector<std::string> &strings);

    const std::string &result() const { return m_text; }

private:
    std::string m_text;
};

/// Builds an inline table: "{ a = 1, b = \"x\" }".
class InlineTable {
public:
    InlineTable &raw(std::string_view key, const std::string &value);
    InlineTable &text(std::string_view key, std::string_view value) { return raw(key, quoted(value)); }
    InlineTable &number(std::string_view key, std::int64_t value) { return raw(key, std::to_string(value)); }
    std::string result() const { return m_text.empty() ? "{}" : "{ " + m_text + " }"; }

private:
    std::string m_text;
};

} // namespace teardown
