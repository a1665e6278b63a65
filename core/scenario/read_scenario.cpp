#include "scenario/scenario.h"

#include "profile/profile.h"
#include "scenario/input_problem.h"
#include "scenario/scenario_parts.h"
#include "scenario/suggest.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <limits>

namespace teardown {

std::span<const ScenarioGroup> scenarioGroups()
{
    static constexpr std::array<ScenarioGroup, 7> groups{{{1, "no-connection", phrase("Library", "No connection comes about")},
        {2, "half-established", phrase("Library", "Half-established")},
        {3, "orderly-release", phrase("Library", "Orderly release")},
        {4, "abortive-release", phrase("Library", "Abortive release")},
        {5, "path-or-host-fails", phrase("Library", "The path or a host fails")},
        {6, "keepalive-and-firewalls", phrase("Library", "Keepalive and firewalls")},
        {7, "other-side-does-not-read", phrase("Library", "The other side does not read")}}};
    return groups;
}

const ScenarioGroup *scenarioGroup(std::string_view key)
{
    const auto groups = scenarioGroups();
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const ScenarioGroup &g) { return g.key == key; });
    return found == groups.end() ? nullptr : &*found;
}

namespace {

void readFormat(TableReader &file)
{
    const Value &format = file.need("format");
    TableReader::require(format, ValueKind::Integer, "format");
    if (format.integer != scenarioFormat)
        fail(format.position, "unsupported-format", {std::to_string(format.integer)},
            {phrase("Input", "this program reads format %1, not %2"),
                {std::to_string(scenarioFormat), std::to_string(format.integer)}});
}

std::string readGroup(TableReader &file)
{
    const Value *value = file.find("group");
    if (!value)
        return {};
    const std::string &key = TableReader::asText(*value, "group");
    std::vector<std::string> keys;
    for (const ScenarioGroup &group : scenarioGroups())
        keys.emplace_back(group.key);
    if (!scenarioGroup(key))
        failWord(value->position, key, phrase("Input", "a group of scenarios"), keys);
    return key;
}

void readTimes(TableReader &file, Setup &setup)
{
    const Duration duration = file.duration("duration");
    setup.start = atTime(file.optionalDuration("start").value_or(Duration{}));
    setup.end = atTime(duration);
    if (setup.end <= setup.start)
        fail(file.need("duration").position, "out-of-range", {}, phrase("Input", "the run ends before it begins"));
}

Scenario readMerged(const Value &document)
{
    TableReader file(document, phrase("Input", "the file"));
    readFormat(file);
    Scenario scenario;
    scenario.id = file.text("id");
    scenario.title = file.text("title");
    scenario.summary = file.optionalText("summary").value_or("");
    scenario.group = readGroup(file);
    scenario.setup = defaultTopology();
    Setup &setup = scenario.setup;
    readTimes(file, setup);
    setup.seed =
        static_cast<std::uint64_t>(file.optionalInteger("seed", 0, std::numeric_limits<std::int64_t>::max()).value_or(1));
    setup.neighbours = file.optionalWord("neighbours", neighbourWords(), phrase("Input", "a start of the neighbour caches"))
                           .value_or(NeighbourStart::Warm);
    readNodes(file, setup);
    readCables(file, setup);
    readProcesses(file, setup);
    readSteps(file, setup);
    scenario.expect = readExpectation(file, setup);
    scenario.figure = readFigure(file, setup);
    scenario.notes = readNotes(file, setup);
    file.find("variant"); // readVariants() has had it
    file.finish();
    return scenario;
}

struct Variant {
    VariantName name;
    Value document; ///< the whole file as it is in this variant
};

bool bears(const Profile &system, const Entry &entry)
{
    const auto setting = settingByName(system, entry.key);
    const bool isPart = entry.value.kind == ValueKind::Table; // "net" of an unquoted full name
    return isPart || (setting && system.field(*setting).access == Access::Tunable);
}

/// A host that has another system in a variant keeps only the settings that the other system has, too.
Value withoutForeignSettings(Value document, const Value &changes)
{
    for (Entry &host : document.entries) {
        const Value *changed = changes.find(host.key);
        const Value *wanted = changed && changed->kind == ValueKind::Table ? changed->find("profile") : nullptr;
        const auto id = wanted ? profileByKey(wanted->text) : std::nullopt;
        if (!id || host.value.kind != ValueKind::Table)
            continue;
        for (Entry &entry : host.value.entries) {
            if (entry.key == "sysctl" && entry.value.kind == ValueKind::Table)
                std::erase_if(entry.value.entries, [&](const Entry &e) { return !bears(profile(*id), e); });
        }
    }
    return document;
}

/// A variant's table is a small scenario file that says only what is different.
Variant readVariant(const Value &table, const Value &document)
{
    TableReader reader(table, "[[variant]]");
    Variant variant{{reader.text("name"), reader.text("title")}, {}};
    Value changes = table;
    std::erase_if(changes.entries, [](const Entry &e) { return e.key == "name" || e.key == "title" || e.key == "variant"; });
    variant.document = merged(withoutForeignSettings(document, changes), changes);
    return variant;
}

std::vector<Variant> readVariants(const Value &document)
{
    TableReader file(document, phrase("Input", "the file"));
    std::vector<Variant> variants;
    for (const Value *table : file.tables("variant")) {
        Variant next = readVariant(*table, document);
        const auto same = [&](const Variant &other) { return other.name.name == next.name.name; };
        if (std::any_of(variants.begin(), variants.end(), same))
            fail(table->position, "duplicate", phrase("Input", "there are two variants '%1'"), {next.name.name});
        variants.push_back(std::move(next));
    }
    return variants;
}

Scenario chosen(const Value &document, std::string_view wanted)
{
    Scenario scenario = readMerged(document);
    std::vector<VariantName> names;
    std::vector<std::string> candidates;
    bool found = wanted.empty();
    for (const Variant &variant : readVariants(document)) {
        Scenario read = readMerged(variant.document);
        names.push_back(variant.name);
        candidates.push_back(variant.name.name);
        if (variant.name.name != wanted)
            continue;
        found = true;
        scenario = std::move(read);
        scenario.variant = variant.name.name;
    }
    if (!found)
        fail({}, "unknown-variant", {std::string(wanted)},
            {phrase("Input", "the scenario has no variant '%1'%2"), {wanted, hint(wanted, candidates)}});
    scenario.variants = std::move(names);
    return scenario;
}

} // namespace

Result<Scenario> readScenario(std::string_view text, std::string fileName, std::string_view variant)
{
    const Result<Value> document = parseDocument(text, fileName);
    if (!document)
        return document.error();
    try {
        return chosen(document.value(), variant);
    } catch (InputProblem &problem) {
        problem.error.file = std::move(fileName);
        return problem.error;
    }
}

Result<std::string> readTextFile(const std::string &path)
{
    std::ifstream file(path, std::ios::binary);
    std::string text;
    std::array<char, 4096> part;
    while (file.read(part.data(), part.size()), file.gcount() > 0)
        text.append(part.data(), static_cast<std::size_t>(file.gcount()));
    if (!file.is_open() || file.bad())
        return inputError("no-such-file", {path}, {phrase("Input", "the file '%1' cannot be read"), {path}}, path);
    return text;
}

Result<Scenario> readScenarioFile(const std::string &path, std::string_view variant)
{
    const Result<std::string> text = readTextFile(path);
    return text ? readScenario(text.value(), path, variant) : text.error();
}

} // namespace teardown
