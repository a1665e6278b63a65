#include "scenario/table_reader.h"

#include "scenario/quantity.h"
#include "scenario/suggest.h"

#include <algorithm>

namespace teardown {

TableReader::TableReader(const Value &table, SentencePart what) : m_table(table), m_what(std::move(what))
{
    require(table, ValueKind::Table, m_what);
}

const Value *TableReader::find(std::string_view key)
{
    if (std::find(m_known.begin(), m_known.end(), key) == m_known.end())
        m_known.emplace_back(key);
    return m_table.find(key);
}

const Value &TableReader::need(std::string_view key)
{
    if (const Value *value = find(key))
        return *value;
    const std::string name(key);
    fail(m_table.position, "missing-key", {name, english(m_what)}, {phrase("Input", "%1 needs '%2'"), {m_what, name}});
}

std::string TableReader::text(std::string_view key) { return asText(need(key), key); }

std::optional<std::string> TableReader::optionalText(std::string_view key)
{
    const Value *value = find(key);
    return value ? std::optional(asText(*value, key)) : std::nullopt;
}

bool TableReader::flag(std::string_view key, bool otherwise)
{
    const Value *value = find(key);
    if (!value)
        return otherwise;
    require(*value, ValueKind::Boolean, key);
    return value->boolean;
}

Duration TableReader::duration(std::string_view key) { return asDuration(need(key), key); }

std::optional<Duration> TableReader::optionalDuration(std::string_view key)
{
    const Value *value = find(key);
    return value ? std::optional(asDuration(*value, key)) : std::nullopt;
}

std::optional<std::int64_t> TableReader::optionalInteger(std::string_view key, std::int64_t low, std::int64_t high)
{
    const Value *value = find(key);
    return value ? std::optional(asInteger(*value, key, low, high)) : std::nullopt;
}

std::int64_t TableReader::integer(std::string_view key, std::int64_t low, std::int64_t high)
{
    return asInteger(need(key), key, low, high);
}

std::vector<const Value *> TableReader::tables(std::string_view key)
{
    std::vector<const Value *> result;
    const Value *value = find(key);
    if (!value)
        return result;
    require(*value, ValueKind::Array, key);
    for (const Value &item : value->items) {
        require(item, ValueKind::Table, key);
        result.push_back(&item);
    }
    return result;
}

/// Of an unknown key: the key, the table, and every key that it could have been.
std::vector<std::string> TableReader::arguments(const std::string &key) const
{
    std::vector<std::string> result{key, english(m_what)};
    result.insert(result.end(), m_known.begin(), m_known.end());
    return result;
}

void TableReader::finish() const
{
    for (const Entry &entry : m_table.entries) {
        if (std::find(m_known.begin(), m_known.end(), entry.key) == m_known.end())
            fail(entry.position, "unknown-key", arguments(entry.key),
                {phrase("Input", "'%1' means nothing in %2%3"), {entry.key, m_what, hint(entry.key, m_known)}});
    }
}

const std::string &TableReader::asText(const Value &value, std::string_view key)
{
    require(value, ValueKind::Text, key);
    return value.text;
}

std::int64_t TableReader::asInteger(const Value &value, std::string_view key, std::int64_t low, std::int64_t high)
{
    require(value, ValueKind::Integer, key);
    if (value.integer >= low && value.integer <= high)
        return value.integer;
    const std::string name(key), given = std::to_string(value.integer), from = std::to_string(low), to = std::to_string(high);
    fail(value.position, "out-of-range", phrase("Input", "%1 cannot be %2; it is a number from %3 to %4"),
        {name, given, from, to});
}

Duration TableReader::asDuration(const Value &value, std::string_view key)
{
    const std::string name(key);
    if (value.kind == ValueKind::Integer)
        fail(value.position, "bad-duration", {std::to_string(value.integer)},
            {phrase("Input", "%1 needs a unit; write \"%2 s\" (ns, us, ms, s, min or h)"),
                {name, std::to_string(value.integer)}});
    const std::string &text = asText(value, key);
    if (const auto duration = parseDuration(text))
        return *duration;
    fail(value.position, "bad-duration",
        phrase("Input", "'%1' is not a duration; write a number and ns, us, ms, s, min or h, such as \"1.5 s\""), {text});
}

std::uint32_t TableReader::asPercentage(const Value &value, std::string_view key)
{
    const std::string &text = asText(value, key);
    if (const auto perMillion = parsePercentage(text))
        return *perMillion;
    fail(value.position, "bad-percentage", phrase("Input", "'%1' is not a percentage; write 0 % to 100 %, such as \"0.5 %\""),
        {text});
}

void TableReader::require(const Value &value, ValueKind kind, const SentencePart &what)
{
    if (value.kind == kind)
        return;
    fail(value.position, "wrong-type", phrase("Input", "%1 must be %2, not %3"), {what, describe(kind), describe(value.kind)});
}

} // namespace teardown
