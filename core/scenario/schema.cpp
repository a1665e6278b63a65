#include "scenario/schema.h"

#include "profile/profile.h"
#include "scenario/scenario.h"
#include "scenario/schema_figure.h"
#include "scenario/schema_steps.h"

#include <limits>

namespace teardown {

namespace {

using Keys = std::vector<SchemaKey>;

constexpr std::int64_t anyNumber = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t anySequence = std::numeric_limits<std::uint32_t>::max();

struct Names {
    std::vector<std::string> hosts, cables;
};

Names namesOf(const Setup &setup)
{
    Names names;
    for (const NodeSpec &node : setup.nodes)
        names.hosts.push_back(node.name);
    for (const CableSpec &cable : setup.cables)
        names.cables.push_back(cable.name);
    return names;
}

std::vector<std::string> profileKeys()
{
    std::vector<std::string> keys;
    for (const Profile &profile : allProfiles())
        keys.emplace_back(profile.key);
    return keys;
}

/// By short name, by full name in quotes, or by full name without: TOML makes tables of that.
SchemaObject settingsShape()
{
    SchemaObject properties;
    for (const NamedSetting &setting : namedSettings())
        properties.with(setting.name, numberShape(setting.source, setting.minimum, setting.maximum));
    properties.with("net", SchemaObject("type", "\"object\""));
    return SchemaObject("type", "\"object\"")
        .with("properties", properties)
        .with("additionalProperties", "false")
        .about("kernel settings that are not the default");
}

SchemaObject neighbourTimesShape(std::string_view about)
{
    return SchemaObject("type", "\"object\"").with("additionalProperties", durationShape("")).about(about);
}

SchemaObject machineShape()
{
    return schemaTable(
        {{"profile", oneOfShape("which kernel", profileKeys())}, {"powered_on", flagShape("false: switched off at the start")},
            {"initial_sequence", numberShape("of its first connection", 0, anySequence)},
            {"clock", textShape("its time of day at the start, such as 14:02:38.5")}, {"sysctl", settingsShape()},
            {"policy", definition("policy")}, {"reachable_for", neighbourTimesShape("how long its ARP entries are fresh")},
            {"delay_for", neighbourTimesShape("how long its ARP entries begin in DELAY")}});
}

SchemaObject cableShape()
{
    return schemaTable({{"delay", durationShape("each way")}, {"loss", textShape("such as 0.5 %")},
        {"switch_between", flagShape("true: the other end does not notice when one end is unplugged")}});
}

SchemaObject cablesShape(const Names &names)
{
    Keys keys;
    for (const std::string &name : names.cables)
        keys.push_back({name, definition("cable")});
    return schemaTable(keys);
}

SchemaObject programShape()
{
    std::string calls;
    for (const std::string &call : textsOf(callWords()))
        calls += (calls.empty() ? "" : "|") + call;
    const SchemaObject line = textShape("[at TIME] [after TIME]: CALL; or repeat N times ... end repeat")
                                  .with("pattern", jsonText("(^|[: ])(" + calls + "|repeat)( |$)"));
    return listShape("one system call a line", line);
}

Keys threadKeys()
{
    return {{"program", programShape(), true}, {"on_error", wordShape("what it does when a call fails", onErrorWords())}};
}

SchemaObject processShape(const Names &names)
{
    Keys thread = threadKeys();
    thread.push_back({"name", textShape(""), true});
    thread.push_back({"handler", flagShape("it runs for each connection that an accept hands to it")});
    Keys keys = threadKeys();
    const Keys own{{"host", oneOfShape("where it runs", names.hosts), true}, {"name", textShape("unique on its host"), true},
        {"start_at", durationShape("")}, {"starts_by_itself", flagShape("false: only a step starts it")},
        {"exit_at_end", flagShape("it ends with its program")}, {"ignore_sigpipe", flagShape("")},
        {"copies", numberShape("so many processes run the program", 1, anySequence)},
        {"one_every", durationShape("the copies start so far apart")},
        {"thread", listShape("what handles its connections", schemaTable(thread))}};
    keys.insert(keys.end(), own.begin(), own.end());
    return schemaTable(keys);
}

SchemaObject callExpectationShape(const Names &names)
{
    return schemaTable(
        {{"host", oneOfShape("", names.hosts), true}, {"process", textShape("may be left out where there is only one")},
            {"call", wordShape("a system call", callWords()), true}, {"number", numberShape("which of them", 1, 1'000'000)},
            {"returns",
                SchemaObject("type", jsonTexts({"integer", "string"})).about("a number, the name of an error, killed, or blocks"),
                true},
            {"so_error", textShape("getsockopt SO_ERROR: the name of an error, or none")},
            {"events", listShape("poll: what it reports", wordShape("", pollWords()))}, {"at", durationShape("when it returns")},
            {"within", durationShape("how far that may be off")}});
}

SchemaObject expectationShape(const Names &names)
{
    std::vector<std::string> states = textsOf(stateWords());
    const SchemaObject visits = listShape("states in their order", oneOfShape("", states));
    states.emplace_back("none");
    const SchemaObject segments = SchemaObject("anyOf",
        jsonArray({numberShape("how many", 0, anySequence).text(), listShape("the flags of each", tcpFlagsShape("")).text()}));
    const SchemaObject host = schemaTable(
        {{"state", oneOfShape("at the end; none: nothing is left", states)}, {"visits", visits}, {"segments", segments}});
    Keys keys{{"elapsed", durationShape("the last segment, change of state or return of a call")},
        {"within", durationShape("how far that may be off")},
        {"call", listShape("what calls return", callExpectationShape(names))}};
    for (const std::string &name : names.hosts)
        keys.push_back({name, host});
    return schemaTable(keys);
}

std::vector<std::string> groupKeys()
{
    std::vector<std::string> keys;
    for (const ScenarioGroup &group : scenarioGroups())
        keys.emplace_back(group.key);
    return keys;
}

/// What a file and, but for the first keys, a variant can say.
Keys fileKeys(const Names &names)
{
    Keys keys{{"format", SchemaObject("const", std::to_string(scenarioFormat)).about("of this description"), true},
        {"id", textShape("the name of the file without its ending"), true}, {"title", textShape("a few words"), true},
        {"group", oneOfShape("where the library lists it", groupKeys())}, {"summary", textShape("a few sentences")},
        {"duration", durationShape("the run ends then"), true},
        {"start", durationShape("the clock begins here; may be negative")},
        {"seed", numberShape("what is left to chance follows from it", 0, anyNumber)},
        {"neighbours", wordShape("ARP caches at the start", neighbourWords())},
        {"path", schemaTable({{"delay", durationShape("from client to server"), true}})}, {"cable", cablesShape(names)},
        {"process", listShape("programs that run", definition("process"))},
        {"step", listShape("what people do", definition("step"))}, {"expect", definition("expect")},
        {"figure", definition("figure")}, {"note", listShape("what the author says about events", definition("note"))}};
    for (const std::string &name : names.hosts)
        keys.push_back({name, definition("machine")});
    return keys;
}

SchemaObject definitions(const Names &names)
{
    std::vector<std::string> steps;
    for (const SchemaObject &step : stepShapes(names.hosts, names.cables))
        steps.push_back(step.text());
    Keys variant = fileKeys(names);
    variant.push_back({"name", textShape("to choose it by"), true});
    return SchemaObject("machine", machineShape().text())
        .with("policy", policyShape())
        .with("cable", cableShape())
        .with("process", processShape(names))
        .with("step", SchemaObject("oneOf", jsonArray(steps)))
        .with("expect", expectationShape(names))
        .with("words", localTextShape())
        .with("figure", figureShape(names.hosts))
        .with("note", noteShape(names.hosts))
        .with("variant", schemaTable(variant, true).with("required", jsonTexts({"name", "title"})));
}

} // namespace

std::string scenarioSchema()
{
    const Names names = namesOf(defaultTopology());
    Keys keys = fileKeys(names);
    keys.push_back({"variant", listShape("the same with something different", definition("variant"))});
    SchemaObject file("$schema", jsonText("https://json-schema.org/draft/2020-12/schema"));
    file.with("$id", jsonText("urn:tcp-teardown:scenario:" + std::to_string(scenarioFormat)))
        .with("title", jsonText("A scenario of TCP Teardown Explorer"));
    // The members of the table itself follow.
    std::string text = file.text();
    text.pop_back();
    return text + ", " + schemaTable(keys).with("$defs", definitions(names)).text().substr(1) + '\n';
}

} // namespace teardown
