#pragma once

#include "base/json_text.h"
#include "scenario/vocabulary.h"

#include <string>
#include <utility>
#include <vector>

namespace teardown {

/// A JSON object under construction; its members stay in the order in which they are added.
class SchemaObject {
public:
    SchemaObject() = default;
    SchemaObject(std::string_view key, std::string json) { m_members.emplace_back(key, std::move(json)); }

    /// `json` is a value in JSON.
    SchemaObject &with(std::string_view key, std::string json);
    SchemaObject &with(std::string_view key, const SchemaObject &object) { return with(key, object.text()); }
    SchemaObject &about(std::string_view description) { return with("description", jsonText(description)); }
    std::string text() const;

private:
    std::vector<std::pair<std::string, std::string>> m_members;
};

std::string jsonArray(const std::vector<std::string> &values);
std::string jsonTexts(const std::vector<std::string> &texts);

/// One key of a table of the file.
struct SchemaKey {
    std::string_view key;
    SchemaObject shape;
    bool needed = false;
};
/// A table that has these keys and no others. What is needed may be missing where a variant says only what is different.
SchemaObject schemaTable(const std::vector<SchemaKey> &keys, bool partial = false);

SchemaObject textShape(std::string_view about);
SchemaObject flagShape(std::string_view about);
SchemaObject numberShape(std::string_view about, std::int64_t low, std::int64_t high);
SchemaObject durationShape(std::string_view about);
SchemaObject oneOfShape(std::string_view about, const std::vector<std::string> &words);
SchemaObject listShape(std::string_view about, const SchemaObject &item);
/// A setting that a person can change on some system, by its name there, with the widest range that any system gives it.
struct NamedSetting {
    std::string name;
    std::int64_t minimum = 0, maximum = 0;
    std::string source;
};
std::vector<NamedSetting> namedSettings();
/// What stands under $defs.
SchemaObject definition(std::string_view name);

template <class E>
SchemaObject wordShape(std::string_view about, std::span<const Word<E>> words)
{
    return oneOfShape(about, textsOf(words));
}

} // namespace teardown
