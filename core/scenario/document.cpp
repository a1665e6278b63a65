#include "scenario/document.h"

#include "scenario/toml_reason.h"

namespace {
/// Thrown where the parser finds its own assumptions broken: toml++ 3.3 asserts on some damaged table headers, such as "[=",
/// instead of complaining, and in a build without assertions goes on undefined.
struct BrokenAssumption {};
[[noreturn]] void refuse() { throw BrokenAssumption{}; }
} // namespace

// The only place that reads toml++: it is slow to compile, and nothing else needs to know it.
#undef NDEBUG
#define TOML_ASSERT(condition) ((condition) ? void() : refuse())
#define TOML_HEADER_ONLY 1
#include <toml++/toml.h>

#include <algorithm>
#include <sstream>

namespace teardown {

namespace {

TextPosition positionOf(const toml::source_region &region)
{
    return {static_cast<int>(region.begin.line), static_cast<int>(region.begin.column)};
}

Value convert(const toml::node &node);

Value convertTable(const toml::table &table)
{
    Value value;
    for (const auto &[key, child] : table)
        value.entries.push_back({std::string(key.str()), positionOf(key.source()), convert(child)});
    std::stable_sort(value.entries.begin(), value.entries.end(), [](const Entry &a, const Entry &b) {
        return std::pair(a.position.line, a.position.column) < std::pair(b.position.line, b.position.column);
    });
    return value;
}

Value convertScalar(const toml::node &node)
{
    Value value;
    if (const auto *text = node.as_string()) {
        value.kind = ValueKind::Text;
        value.text = text->get();
    } else if (const auto *integer = node.as_integer()) {
        value.kind = ValueKind::Integer;
        value.integer = integer->get();
    } else if (const auto *boolean = node.as_boolean()) {
        value.kind = ValueKind::Boolean;
        value.boolean = boolean->get();
    } else {
        value.kind = ValueKind::Other;
        std::ostringstream written;
        written << toml::node_view<const toml::node>(node);
        value.text = written.str();
    }
    return value;
}

Value convertArray(const toml::array &array)
{
    Value value;
    value.kind = ValueKind::Array;
    for (const toml::node &item : array)
        value.items.push_back(convert(item));
    return value;
}

Value convert(const toml::node &node)
{
    Value value = node.is_table() ? convertTable(*node.as_table())
        : node.is_array()         ? convertArray(*node.as_array())
                                  : convertScalar(node);
    value.position = positionOf(node.source());
    return value;
}

InputError syntaxError(const SentencePart &reason, const std::string &file, TextPosition position)
{
    return inputError(
        "toml-syntax", {english(reason)}, {phrase("Input", "this is not valid TOML: %1"), {reason}}, file, position);
}

bool breaksAssumption(std::string_view text)
{
    try {
        static_cast<void>(toml::parse(text));
    } catch (const BrokenAssumption &) {
        return true;
    } catch (const toml::parse_error &) {
    }
    return false;
}

/// The first line that the parser stumbles over without saying where.
int damagedLine(std::string_view text)
{
    int line = 1;
    for (std::size_t end = text.find('\n'); end != std::string_view::npos; end = text.find('\n', end + 1), ++line) {
        if (breaksAssumption(text.substr(0, end)))
            break;
    }
    return line;
}

} // namespace

const Value *Value::find(std::string_view key) const
{
    const auto found = std::find_if(entries.begin(), entries.end(), [&](const Entry &e) { return e.key == key; });
    return found == entries.end() ? nullptr : &found->value;
}

Phrase describe(ValueKind kind)
{
    switch (kind) {
    case ValueKind::Boolean: return phrase("Input", "true or false");
    case ValueKind::Integer: return phrase("Input", "a whole number");
    case ValueKind::Text: return phrase("Input", "a string");
    case ValueKind::Array: return phrase("Input", "a list");
    case ValueKind::Table: return phrase("Input", "a table");
    case ValueKind::Other: break;
    }
    return phrase("Input", "a fraction or a date");
}

Result<Value> parseDocument(std::string_view text, const std::string &file)
{
    try {
        Value document = convertTable(toml::parse(text, file));
        document.position = {1, 1};
        return document;
    } catch (const toml::parse_error &error) {
        return syntaxError(tomlReason(error.description()), file, positionOf(error.source()));
    } catch (const BrokenAssumption &) {
        return syntaxError(phrase("Input", "this line has no key where one must be"), file, {damagedLine(text), 1});
    }
}

Value merged(const Value &base, const Value &changes)
{
    if (base.kind != ValueKind::Table || changes.kind != ValueKind::Table)
        return changes;
    Value result = base;
    for (const Entry &change : changes.entries) {
        const auto place =
            std::find_if(result.entries.begin(), result.entries.end(), [&](const Entry &e) { return e.key == change.key; });
        if (place == result.entries.end())
            result.entries.push_back(change);
        else
            place->value = merged(place->value, change.value);
    }
    return result;
}

} // namespace teardown
