#include "scenario/schema_json.h"

#include "profile/profile.h"

#include <algorithm>
#include <map>

namespace teardown {

SchemaObject &SchemaObject::with(std::string_view key, std::string json)
{
    m_members.emplace_back(key, std::move(json));
    return *this;
}

std::string SchemaObject::text() const
{
    std::string all;
    for (const auto &[key, json] : m_members)
        all += (all.empty() ? "" : ", ") + jsonText(key) + ": " + json;
    return '{' + all + '}';
}

std::string jsonArray(const std::vector<std::string> &values)
{
    std::string all;
    for (const std::string &value : values)
        all += (all.empty() ? "" : ", ") + value;
    return '[' + all + ']';
}

std::string jsonTexts(const std::vector<std::string> &texts)
{
    std::vector<std::string> values;
    for (const std::string &text : texts)
        values.push_back(jsonText(text));
    return jsonArray(values);
}

SchemaObject schemaTable(const std::vector<SchemaKey> &keys, bool partial)
{
    SchemaObject properties;
    std::vector<std::string> needed;
    for (const SchemaKey &key : keys) {
        properties.with(key.key, key.shape);
        if (key.needed)
            needed.emplace_back(key.key);
    }
    SchemaObject table("type", "\"object\"");
    table.with("properties", properties).with("additionalProperties", "false");
    if (!partial && !needed.empty())
        table.with("required", jsonTexts(needed));
    return table;
}

SchemaObject textShape(std::string_view about) { return SchemaObject("type", "\"string\"").about(about); }

SchemaObject flagShape(std::string_view about) { return SchemaObject("type", "\"boolean\"").about(about); }

SchemaObject numberShape(std::string_view about, std::int64_t low, std::int64_t high)
{
    return SchemaObject("type", "\"integer\"")
        .with("minimum", std::to_string(low))
        .with("maximum", std::to_string(high))
        .about(about);
}

SchemaObject durationShape(std::string_view about)
{
    return textShape(about).with("pattern", jsonText("^ *-?[0-9]+(\\.[0-9]+)? *(ns|us|ms|s|min|h) *$"));
}

SchemaObject oneOfShape(std::string_view about, const std::vector<std::string> &words)
{
    return SchemaObject("enum", jsonTexts(words)).about(about);
}

SchemaObject listShape(std::string_view about, const SchemaObject &item)
{
    return SchemaObject("type", "\"array\"").with("items", item).about(about);
}

std::vector<NamedSetting> namedSettings()
{
    std::map<std::string, NamedSetting> all;
    const auto add = [&](std::string_view name, const Field &field) {
        const auto [place, isNew] = all.try_emplace(
            std::string(name), NamedSetting{std::string(name), field.minimum, field.maximum, std::string(field.source)});
        place->second.minimum = std::min(place->second.minimum, field.minimum);
        place->second.maximum = std::max(place->second.maximum, field.maximum);
    };
    for (const Profile &system : allProfiles()) {
        for (const Field &field : system.fields) {
            if (field.access != Access::Tunable)
                continue;
            add(field.name, field);
            add(field.shortName(), field);
        }
    }
    std::vector<NamedSetting> settings;
    for (auto &[name, setting] : all)
        settings.push_back(std::move(setting));
    return settings;
}

SchemaObject definition(std::string_view name) { return {"$ref", jsonText("#/$defs/" + std::string(name))}; }

} // namespace teardown
