#include "scenario/document_edit.h"
#include "scenario/table_writer.h"

#include <algorithm>

namespace teardown {

namespace {

bool isAny(std::string_view key, std::initializer_list<std::string_view> keys)
{
    return std::find(keys.begin(), keys.end(), key) != keys.end();
}

/// Tables that stand in one line behind their key.
bool standsInline(std::string_view key) { return isAny(key, {"policy", "seq", "ack", "timestamps"}); }

/// Tables whose keys stand in the table above: "sysctl.tcp_fin_timeout = 30".
bool standsDotted(std::string_view key) { return isAny(key, {"sysctl", "reachable_for", "delay_for"}); }

bool isBare(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-'; }

std::string keyText(std::string_view key)
{
    return !key.empty() && std::all_of(key.begin(), key.end(), isBare) ? std::string(key) : quoted(key);
}

std::string inlineTable(const Value &table)
{
    InlineTable result;
    for (const Entry &entry : table.entries)
        result.raw(keyText(entry.key), writeValue(entry.value));
    return result.result();
}

std::string inlineList(const Value &array)
{
    std::vector<std::string> items;
    for (const Value &item : array.items)
        items.push_back(writeValue(item));
    return list(items);
}

bool isListOfTables(const Value &value)
{
    return value.kind == ValueKind::Array && !value.items.empty()
        && std::all_of(value.items.begin(), value.items.end(), [](const Value &v) { return v.kind == ValueKind::Table; });
}

bool hasOwnHeading(const Entry &entry)
{
    if (standsInline(entry.key) || standsDotted(entry.key) || entry.key == "rules")
        return false;
    return entry.value.kind == ValueKind::Table || isListOfTables(entry.value);
}

/// A program stands one line a line.
bool standsInLines(const Entry &entry)
{
    const auto isText = [](const Value &v) { return v.kind == ValueKind::Text; };
    return entry.key == "program" && entry.value.kind == ValueKind::Array && !entry.value.items.empty()
        && std::all_of(entry.value.items.begin(), entry.value.items.end(), isText);
}

class DocumentWriter {
public:
    void table(const Value &table, const std::string &name)
    {
        for (const Entry &entry : table.entries) {
            if (!hasOwnHeading(entry))
                line(entry, "");
        }
        for (const Entry &entry : table.entries) {
            if (hasOwnHeading(entry))
                part(entry.value, name.empty() ? keyText(entry.key) : name + '.' + keyText(entry.key));
        }
    }
    std::string result() const { return m_out.result(); }

private:
    void line(const Entry &entry, const std::string &prefix)
    {
        const std::string key = prefix + keyText(entry.key);
        if (entry.value.kind == ValueKind::Table && (standsDotted(entry.key) || !prefix.empty())
            && !entry.value.entries.empty()) {
            for (const Entry &child : entry.value.entries)
                line(child, key + '.');
        } else if (standsInLines(entry)) {
            std::vector<std::string> lines;
            for (const Value &item : entry.value.items)
                lines.push_back(item.text);
            m_out.lines(key, lines);
        } else {
            m_out.raw(key, writeValue(entry.value));
        }
    }

    void part(const Value &value, const std::string &name)
    {
        if (value.kind == ValueKind::Array) {
            for (const Value &item : value.items) {
                m_out.heading("[[" + name + "]]");
                table(item, name);
            }
            return;
        }
        // A heading over nothing but other headings says nothing.
        if (value.entries.empty() || !std::all_of(value.entries.begin(), value.entries.end(), hasOwnHeading))
            m_out.heading("[" + name + "]");
        table(value, name);
    }

    TableWriter m_out;
};

} // namespace

std::string writeValue(const Value &value)
{
    switch (value.kind) {
    case ValueKind::Boolean: return value.boolean ? "true" : "false";
    case ValueKind::Integer: return std::to_string(value.integer);
    case ValueKind::Text: return quoted(value.text);
    case ValueKind::Array: return inlineList(value);
    case ValueKind::Table: return inlineTable(value);
    case ValueKind::Other: break;
    }
    return value.text; // as it stood in the file
}

std::string writeDocument(const Value &document)
{
    DocumentWriter writer;
    writer.table(document, "");
    return writer.result();
}

} // namespace teardown
