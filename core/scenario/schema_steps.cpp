#include "scenario/schema_steps.h"

#include "scenario/action_table.h"

#include <cstdint>
#include <limits>
#include <map>

namespace teardown {

namespace {

constexpr std::int64_t anyCount = std::numeric_limits<std::uint32_t>::max();

using Keys = std::vector<SchemaKey>;

SchemaObject basedNumberShape(std::string_view about)
{
    const SchemaObject plain = numberShape("as it stands in the segment", 0, anyCount);
    const SchemaObject based = schemaTable(
        {{"base", wordShape("what it counts from", numberBaseWords())}, {"value", numberShape("", -anyCount, anyCount), true}});
    return SchemaObject("anyOf", jsonArray({plain.text(), based.text()})).about(about);
}

SchemaObject settingNameShape()
{
    std::vector<std::string> names;
    for (const NamedSetting &setting : namedSettings())
        names.push_back(setting.name);
    return oneOfShape("the kernel setting, with its full name or the last part", names);
}

SchemaKey processKey() { return {"process", textShape("the name of a process of the host"), true}; }

SchemaKey interfaceKey() { return {"interface", textShape("such as eth0; may be left out where the host has only one")}; }

SchemaKey packetKey() { return {"packet", numberShape("its number in the run", 0, anyCount - 1), true}; }

SchemaKey partKey() { return {"part", wordShape("what changes; data if nothing is said", packetPartWords())}; }

Keys frameKeys(const SchemaObject &cable, const std::optional<SchemaKey> &more = {})
{
    Keys keys{{"name", textShape("to end the rule by")}, {"cable", cable, true},
        {"direction", wordShape("both if nothing is said", directionWords())},
        {"frames", wordShape("which frames", frameWords())}, {"flags", tcpFlagsShape("segments with exactly these")},
        {"flags_contain", tcpFlagsShape("segments with at least these")},
        {"flags_not", tcpFlagsShape("segments with anything but exactly these")}, {"source_port", portShape("")},
        {"minimum_payload", numberShape("bytes", 0, anyCount)}, {"count", numberShape("only the first ones", 0, anyCount)},
        {"every_nth", numberShape("3: only the third one, the sixth ...", 1, anyCount)}};
    if (more)
        keys.push_back(*more);
    return keys;
}

Keys injectKeys(const SchemaObject &host)
{
    return {{"source", host}, {"destination", host, true}, {"source_port", portShape(""), true},
        {"destination_port", portShape(""), true}, {"flags", tcpFlagsShape(""), true},
        {"bytes", numberShape("of data", 0, UINT16_MAX)}, {"window", numberShape("the field, not scaled", 0, UINT16_MAX)},
        {"seq", basedNumberShape("sequence number"), true}, {"ack", basedNumberShape("acknowledgment number")},
        {"times", numberShape("so many segments", 1, anyCount)}, {"every", durationShape("they leave so far apart")},
        {"source_addresses", textShape("a block that they seem to come from")},
        {"addresses", wordShape("how they are chosen from it", spreadWords())},
        {"ports", wordShape("how source ports are chosen", spreadWords())},
        {"sequence_numbers", wordShape("same or random", spreadWords())},
        {"timestamps", schemaTable({{"value", basedNumberShape(""), true}, {"echo", basedNumberShape(""), true}})}};
}

Keys routeKeys()
{
    return {{"operation", wordShape("add if nothing is said", routeOperationWords())},
        {"to", textShape("a block such as 10.22.0.0/16, or default"), true},
        {"type", wordShape("unicast if nothing is said", routeTypeWords())}, {"via", textShape("a host or an address")}};
}

/// What each action needs beside at, do, host and by. An action that is not here needs nothing.
Keys keysOf(std::string_view action, const SchemaObject &host, const SchemaObject &cable)
{
    const std::map<std::string_view, Keys> all{{"kill", {processKey()}}, {"stop", {processKey()}}, {"continue", {processKey()}},
        {"start", {processKey()}}, {"call", {processKey(), {"call", textShape("a system call, as in a program"), true}}},
        {"power-on", {{"start_programs", flagShape("the programs start with the machine")}}},
        {"shut-down", {{"grace", durationShape("between the end of the processes and the end of the power")}}},
        {"unplug", {interfaceKey()}}, {"plug-in", {interfaceKey()}}, {"interface-down", {interfaceKey()}},
        {"interface-up", {interfaceKey()}}, {"drop-frames", frameKeys(cable)},
        {"delay-frames", frameKeys(cable, SchemaKey{"delay", durationShape("on top of the cable's own"), true})},
        {"duplicate-frames", frameKeys(cable)}, {"corrupt-frames", frameKeys(cable, partKey())},
        {"end-rule", {{"name", textShape("of the rule"), true}}}, {"black-hole", {{"cable", cable, true}}},
        {"end-black-hole", {{"cable", cable, true}}},
        {"set-cable", {{"cable", cable, true}, {"delay", durationShape("each way"), true}, {"loss", textShape("such as 0.5 %")}}},
        {"drop-packet", {packetKey()}}, {"duplicate-packet", {packetKey()}}, {"corrupt-packet", {packetKey(), partKey()}},
        {"delay-packet", {packetKey(), {"delay", durationShape("so much later it arrives, at most 24 h"), true}}},
        {"set-sysctl", {{"key", settingNameShape(), true}, {"value", SchemaObject("type", "\"integer\""), true}}},
        {"change-route", routeKeys()}, {"flush-neighbours", {interfaceKey()}},
        {"pin-neighbour", {{"address", textShape("a host or an address"), true}}},
        {"set-firewall", {{"policy", policyShape(), true}}}, {"inject", injectKeys(host)}};
    const auto found = all.find(action);
    return found == all.end() ? Keys() : found->second;
}

} // namespace

SchemaObject tcpFlagsShape(std::string_view about) { return textShape(about).with("pattern", jsonText("^[SFRPAU]*$")); }

SchemaObject portShape(std::string_view about) { return numberShape(about, 0, UINT16_MAX); }

SchemaObject policyShape()
{
    const SchemaObject rule = schemaTable({{"verdict", wordShape("what becomes of the packet", verdictWords()), true},
        {"state", listShape("what connection tracking says; any of these", wordShape("", ctStateWords()))},
        {"flags_mask", tcpFlagsShape("the flags that are looked at")}, {"flags", tcpFlagsShape("which of them must be set")},
        {"destination", textShape("a host or an address")}, {"destination_port", portShape("")},
        {"with", wordShape("how a rejecting rule answers", rejectWords())}});
    return schemaTable({{"tracking", flagShape("connections are remembered")},
        {"otherwise", wordShape("if no rule fits", verdictWords())}, {"rules", listShape("the first that fits decides", rule)}});
}

std::vector<SchemaObject> stepShapes(const std::vector<std::string> &hosts, const std::vector<std::string> &cables)
{
    const SchemaObject host = oneOfShape("a machine", hosts), cable = oneOfShape("a cable", cables);
    std::vector<SchemaObject> shapes;
    for (const StepForm &form : stepForms()) {
        Keys keys{{"at", durationShape("the moment"), true}, {"do", SchemaObject("const", jsonText(form.name)), true},
            {"host", host, form.needsHost}, {"by", oneOfShape("who does it", {"scenario", "user"})}};
        for (const SchemaKey &key : keysOf(form.name, host, cable))
            keys.push_back(key);
        shapes.push_back(schemaTable(keys));
    }
    return shapes;
}

} // namespace teardown
