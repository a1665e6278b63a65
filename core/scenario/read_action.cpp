#include "scenario/action_table.h"

#include "host/processes.h"
#include "scenario/program_line.h"
#include "scenario/suggest.h"
#include "scenario/vocabulary.h"

#include <algorithm>
#include <array>
#include <limits>

namespace teardown {

namespace {

constexpr std::int64_t anyCount = std::numeric_limits<std::uint32_t>::max();
constexpr std::int64_t mostForged = 1'000'000;
constexpr std::int64_t anyPort = std::numeric_limits<std::uint16_t>::max();

/// What the readers of the single actions work on.
struct ActionReader {
    TableReader &table;
    const Setup &setup;
    NodeId host;
};

/// "client-3" of a program with three copies or more.
bool isCopyOf(const ProcessSpec &process, std::string_view name)
{
    for (std::uint32_t copy = 0; copy < process.copies; ++copy)
        if (nameOfCopy(process, copy) == name)
            return true;
    return false;
}

std::string processOf(ActionReader &in)
{
    const Value &value = in.table.need("process");
    const std::string &wanted = TableReader::asText(value, "process");
    std::vector<std::string> names;
    bool known = false;
    for (const ProcessSpec &process : in.setup.processes) {
        if (process.node != in.host)
            continue;
        names.push_back(process.name);
        known = known || process.name == wanted || (process.copies > 1 && isCopyOf(process, wanted));
    }
    if (!known)
        fail(value.position, "unknown-process", {wanted, nodeOf(in.setup, in.host).name},
            {phrase("Input", "no process '%1' on %2%3"), {wanted, nodeOf(in.setup, in.host).name, hint(wanted, names)}});
    return wanted;
}

/// May be left out where the host has only one.
std::string interfaceOf(ActionReader &in)
{
    std::vector<std::string> names;
    for (const InterfaceSpec &spec : nodeOf(in.setup, in.host).interfaces)
        names.push_back(spec.name);
    const Value *value = in.table.find("interface");
    if (!value && names.size() == 1)
        return names.front();
    const Value &given = in.table.need("interface");
    const std::string &wanted = TableReader::asText(given, "interface");
    if (std::find(names.begin(), names.end(), wanted) == names.end())
        fail(given.position, "unknown-interface", {wanted, nodeOf(in.setup, in.host).name},
            {phrase("Input", "no interface '%1' on %2%3"), {wanted, nodeOf(in.setup, in.host).name, hint(wanted, names)}});
    return wanted;
}

CableId cableOf(ActionReader &in)
{
    const Value &value = in.table.need("cable");
    return cableByName(in.setup, TableReader::asText(value, "cable"), value.position);
}

Ipv4 addressOf(TableReader &table, std::string_view key, const Setup &setup)
{
    const Value &value = table.need(key);
    return addressByName(setup, TableReader::asText(value, key), value.position);
}

std::uint32_t lossOf(TableReader &table)
{
    const Value *value = table.find("loss");
    return value ? TableReader::asPercentage(*value, "loss") : 0;
}

std::optional<Flags> optionalFlags(TableReader &table, std::string_view key)
{
    const Value *value = table.find(key);
    return value ? std::optional(parseFlags(TableReader::asText(*value, key), value->position)) : std::nullopt;
}

template <class T>
std::optional<T> optionalNumber(TableReader &table, std::string_view key, std::int64_t high)
{
    const auto number = table.optionalInteger(key, 0, high);
    return number ? std::optional(static_cast<T>(*number)) : std::nullopt;
}

FrameMatch matchOf(TableReader &table)
{
    FrameMatch match;
    match.frames = table.optionalWord("frames", frameWords(), phrase("Input", "a kind of frames")).value_or(FrameClass::All);
    match.flags = optionalFlags(table, "flags");
    match.flagsContain = optionalFlags(table, "flags_contain");
    match.flagsNot = optionalFlags(table, "flags_not");
    match.sourcePort = optionalNumber<std::uint16_t>(table, "source_port", anyPort);
    match.minimumPayload = optionalNumber<std::uint32_t>(table, "minimum_payload", anyCount);
    return match;
}

PacketPart partOf(TableReader &table)
{
    return table.optionalWord("part", packetPartWords(), "a part of a packet").value_or(PacketPart::Data);
}

PacketId packetOf(TableReader &table) { return {static_cast<std::uint32_t>(table.integer("packet", 0, anyCount - 1))}; }

DelayPacket delayPacket(ActionReader &in)
{
    const Value &by = in.table.need("delay");
    const Duration delay = TableReader::asDuration(by, "delay");
    if (delay <= Duration{} || delay > longestDelay)
        fail(by.position, "out-of-range", phrase("Input", "a packet is delayed by more than 0 s and at most 24 h"), {});
    return {packetOf(in.table), delay};
}

AddPathRule pathRule(ActionReader &in, PathEffect effect)
{
    AddPathRule rule;
    rule.name = in.table.optionalText("name").value_or("");
    rule.cable = cableOf(in);
    rule.direction = in.table.optionalWord("direction", directionWords(), phrase("Input", "a direction"));
    rule.match = matchOf(in.table);
    rule.effect = effect;
    if (effect == PathEffect::Delay)
        rule.delay = in.table.duration("delay");
    if (effect == PathEffect::Corrupt)
        rule.part = partOf(in.table);
    rule.everyNth = static_cast<std::uint32_t>(in.table.optionalInteger("every_nth", 1, anyCount).value_or(1));
    rule.count = optionalNumber<std::uint32_t>(in.table, "count", anyCount);
    return rule;
}

ChangeSetting changeSetting(ActionReader &in)
{
    const Value &key = in.table.need("key");
    const Profile &system = profile(nodeOf(in.setup, in.host).profile);
    const Setting setting = settingByKey(system, TableReader::asText(key, "key"), key.position);
    const Value &value = in.table.need("value");
    TableReader::require(value, ValueKind::Integer, "value");
    checkRange(system, setting, value.integer, value.position);
    return {setting, value.integer, system.id};
}

ChangeRoute changeRoute(ActionReader &in)
{
    ChangeRoute route;
    route.operation = in.table.optionalWord("operation", routeOperationWords(), phrase("Input", "something to do with a route"))
                          .value_or(RouteOperation::Add);
    const Value &to = in.table.need("to");
    route.destination = prefixByName(TableReader::asText(to, "to"), to.position);
    route.type = in.table.optionalWord("type", routeTypeWords(), phrase("Input", "a type of route")).value_or(RouteType::Unicast);
    if (in.table.find("via"))
        route.via = addressOf(in.table, "via", in.setup);
    return route;
}

/// A number, or { base = "source-isn", value = 1 }.
BasedNumber basedNumber(const Value &value, std::string_view key)
{
    constexpr std::int64_t largest = std::numeric_limits<std::uint32_t>::max();
    if (value.kind == ValueKind::Integer)
        return {NumberBase::Zero, TableReader::asInteger(value, key, 0, largest)};
    TableReader table(value, std::string(key));
    BasedNumber number;
    number.base =
        table.optionalWord("base", numberBaseWords(), phrase("Input", "something to count from")).value_or(NumberBase::Zero);
    number.value = table.integer("value", -largest, largest);
    table.finish();
    return number;
}

std::optional<std::pair<BasedNumber, BasedNumber>> timestampsOf(TableReader &table)
{
    const Value *value = table.find("timestamps");
    if (!value)
        return std::nullopt;
    TableReader inner(*value, "timestamps");
    const std::pair result{basedNumber(inner.need("value"), "value"), basedNumber(inner.need("echo"), "echo")};
    inner.finish();
    return result;
}

NodeId nodeNamed(TableReader &table, std::string_view key, const Setup &setup)
{
    const Value &value = table.need(key);
    return nodeByName(setup, TableReader::asText(value, key), value.position);
}

/// What makes a flood of a forged segment.
Repetition repetition(TableReader &table)
{
    Repetition repeated;
    repeated.times = static_cast<std::uint32_t>(table.optionalInteger("times", 1, mostForged).value_or(1));
    if (repeated.times > 1 || table.find("every"))
        repeated.every = table.duration("every");
    if (repeated.every.ns < 0 || (repeated.times > 1 && repeated.every.ns == 0))
        fail(table.need("every").position, "out-of-range", {},
            phrase("Input", "forged segments leave one after the other; 'every' is more than 0 s"));
    if (const Value *sources = table.find("source_addresses"))
        repeated.sources = prefixByName(TableReader::asText(*sources, "source_addresses"), sources->position);
    repeated.addresses =
        table.optionalWord("addresses", spreadWords(), phrase("Input", "a way to choose addresses")).value_or(Spread::Counted);
    repeated.ports = table.optionalWord("ports", spreadWords(), phrase("Input", "a way to choose ports")).value_or(Spread::Same);
    repeated.sequenceNumbers =
        table.optionalWord("sequence_numbers", spreadWords(), phrase("Input", "a way to choose numbers")).value_or(Spread::Same);
    if (repeated.sequenceNumbers == Spread::Counted)
        fail(table.need("sequence_numbers").position, "unknown-word", {},
            phrase("Input", "sequence numbers are the same or random"));
    return repeated;
}

InjectSegment inject(ActionReader &in)
{
    InjectSegment segment;
    segment.repeated = repetition(in.table);
    segment.source = segment.repeated.sources && !in.table.find("source") ? in.host : nodeNamed(in.table, "source", in.setup);
    segment.destination = nodeNamed(in.table, "destination", in.setup);
    segment.sourcePort = static_cast<std::uint16_t>(in.table.integer("source_port", 0, anyPort));
    segment.destinationPort = static_cast<std::uint16_t>(in.table.integer("destination_port", 0, anyPort));
    const Value &flags = in.table.need("flags");
    segment.flags = parseFlags(TableReader::asText(flags, "flags"), flags.position);
    segment.payloadLength = optionalNumber<std::uint32_t>(in.table, "bytes", anyPort).value_or(0);
    segment.window = optionalNumber<std::uint16_t>(in.table, "window", anyPort).value_or(0);
    segment.seq = basedNumber(in.table.need("seq"), "seq");
    if (const Value *ack = in.table.find("ack"))
        segment.ack = basedNumber(*ack, "ack");
    segment.timestamps = timestampsOf(in.table);
    return segment;
}

MakeCall makeCall(ActionReader &in)
{
    std::string process = processOf(in);
    const Value &call = in.table.need("call");
    const SystemCall parsed = parseCall(TableReader::asText(call, "call"), textStart(call), in.setup);
    refuseOwnAddress(parsed, in.host, in.setup, textStart(call));
    return {std::move(process), parsed};
}

FlushNeighbours flushNeighbours(ActionReader &in)
{
    return {in.table.find("interface") ? std::optional(interfaceOf(in)) : std::nullopt};
}

PinNeighbour pinNeighbour(ActionReader &in)
{
    const Value &address = in.table.need("address");
    return {neighbourByName(in.setup, nodeOf(in.setup, in.host), TableReader::asText(address, "address"), address.position)};
}

SetCable setCable(ActionReader &in)
{
    const CableId cable = cableOf(in);
    return {cable, in.table.duration("delay"), lossOf(in.table)};
}

struct ActionForm {
    std::string_view name;
    bool needsHost;
    ActionBody (*read)(ActionReader &in);
};

constexpr std::array<ActionForm, 31> forms{{
    {"kill", true, [](ActionReader &in) -> ActionBody { return KillProcess{processOf(in)}; }},
    {"stop", true, [](ActionReader &in) -> ActionBody { return StopProcess{processOf(in)}; }},
    {"continue", true, [](ActionReader &in) -> ActionBody { return ContinueProcess{processOf(in)}; }},
    {"start", true, [](ActionReader &in) -> ActionBody { return StartProcess{processOf(in)}; }},
    {"call", true, [](ActionReader &in) -> ActionBody { return makeCall(in); }},
    {"power-off", true, [](ActionReader &) -> ActionBody { return PowerOff{}; }},
    {"power-on", true, [](ActionReader &in) -> ActionBody { return PowerOn{in.table.flag("start_programs", false)}; }},
    {"shut-down", true,
        [](ActionReader &in) -> ActionBody { return ShutDownHost{in.table.optionalDuration("grace").value_or(seconds(2))}; }},
    {"unplug", true,
        [](ActionReader &in) -> ActionBody {
            return SetCarrier{interfaceOf(in), false};
        }},
    {"plug-in", true,
        [](ActionReader &in) -> ActionBody {
            return SetCarrier{interfaceOf(in), true};
        }},
    {"interface-down", true,
        [](ActionReader &in) -> ActionBody {
            return SetInterface{interfaceOf(in), false};
        }},
    {"interface-up", true,
        [](ActionReader &in) -> ActionBody {
            return SetInterface{interfaceOf(in), true};
        }},
    {"drop-frames", false, [](ActionReader &in) -> ActionBody { return pathRule(in, PathEffect::Drop); }},
    {"delay-frames", false, [](ActionReader &in) -> ActionBody { return pathRule(in, PathEffect::Delay); }},
    {"duplicate-frames", false, [](ActionReader &in) -> ActionBody { return pathRule(in, PathEffect::Duplicate); }},
    {"corrupt-frames", false, [](ActionReader &in) -> ActionBody { return pathRule(in, PathEffect::Corrupt); }},
    {"end-rule", false, [](ActionReader &in) -> ActionBody { return RemovePathRule{in.table.text("name")}; }},
    {"black-hole", false,
        [](ActionReader &in) -> ActionBody {
            return SetBlackHole{cableOf(in), true};
        }},
    {"end-black-hole", false,
        [](ActionReader &in) -> ActionBody {
            return SetBlackHole{cableOf(in), false};
        }},
    {"set-cable", false, [](ActionReader &in) -> ActionBody { return setCable(in); }},
    {"drop-packet", false, [](ActionReader &in) -> ActionBody { return DropPacket{packetOf(in.table)}; }},
    {"delay-packet", false, [](ActionReader &in) -> ActionBody { return delayPacket(in); }},
    {"duplicate-packet", false, [](ActionReader &in) -> ActionBody { return DuplicatePacket{packetOf(in.table)}; }},
    {"corrupt-packet", false,
        [](ActionReader &in) -> ActionBody {
            return CorruptPacket{packetOf(in.table), partOf(in.table)};
        }},
    {"set-sysctl", true, [](ActionReader &in) -> ActionBody { return changeSetting(in); }},
    {"change-route", true, [](ActionReader &in) -> ActionBody { return changeRoute(in); }},
    {"flush-neighbours", true, [](ActionReader &in) -> ActionBody { return flushNeighbours(in); }},
    {"pin-neighbour", true, [](ActionReader &in) -> ActionBody { return pinNeighbour(in); }},
    {"set-firewall", true,
        [](ActionReader &in) -> ActionBody { return SetFirewall{readFirewall(in.table.need("policy"), in.setup)}; }},
    {"forget-connections", true, [](ActionReader &) -> ActionBody { return FlushConntrack{}; }},
    {"inject", true, [](ActionReader &in) -> ActionBody { return inject(in); }},
}};

const ActionForm &formOf(const Value &value)
{
    const std::string &wanted = TableReader::asText(value, "do");
    std::vector<std::string> names;
    for (const ActionForm &form : forms) {
        if (form.name == wanted)
            return form;
        names.emplace_back(form.name);
    }
    failWord(value.position, wanted, phrase("Input", "something that a step can do"), names);
}

Time momentOf(TableReader &table, const Setup &setup)
{
    const Value &value = table.need("at");
    const Time at = atTime(TableReader::asDuration(value, "at"));
    if (at < setup.start || at > setup.end)
        fail(value.position, "out-of-range", phrase("Input", "nothing happens at %1; the run is over or has not begun"),
            {value.text});
    return at;
}

std::uint8_t ctStatesOf(TableReader &table)
{
    std::uint8_t bits = 0;
    const Value *states = table.find("state");
    if (!states)
        return bits;
    TableReader::require(*states, ValueKind::Array, "state");
    for (const Value &item : states->items) {
        const CtState state = valueOf(
            ctStateWords(), TableReader::asText(item, "state"), item.position, phrase("Input", "a state of connection tracking"));
        bits = static_cast<std::uint8_t>(bits | static_cast<std::uint8_t>(state));
    }
    return bits;
}

std::optional<std::pair<Flags, Flags>> tcpFlagsOf(TableReader &table)
{
    const auto mask = optionalFlags(table, "flags_mask");
    const auto equal = optionalFlags(table, "flags");
    if (!mask && !equal)
        return std::nullopt;
    constexpr Flags all = Flag::Syn | Flag::Fin | Flags(Flag::Rst) | Flags(Flag::Ack);
    return std::pair(mask.value_or(all), equal.value_or(Flags()));
}

FirewallRule firewallRule(const Value &value, const Setup &setup)
{
    TableReader table(value, phrase("Input", "a firewall rule"));
    FirewallRule rule;
    rule.ctStates = ctStatesOf(table);
    rule.tcpFlags = tcpFlagsOf(table);
    if (table.find("destination"))
        rule.destination = addressOf(table, "destination", setup);
    rule.destinationPort = optionalNumber<std::uint16_t>(table, "destination_port", anyPort);
    table.need("verdict");
    rule.verdict = *table.optionalWord("verdict", verdictWords(), phrase("Input", "a verdict"));
    if (rule.verdict == Verdict::Reject)
        rule.rejectWith =
            table.optionalWord("with", rejectWords(), phrase("Input", "a way to reject")).value_or(RejectWith::PortUnreachable);
    table.finish();
    return rule;
}

} // namespace

std::vector<StepForm> stepForms()
{
    std::vector<StepForm> all;
    for (const ActionForm &form : forms)
        all.push_back({form.name, form.needsHost});
    return all;
}

FirewallPolicy readFirewall(const Value &value, const Setup &setup)
{
    TableReader table(value, phrase("Input", "a firewall policy"));
    FirewallPolicy policy;
    policy.connectionTracking = table.flag("tracking", false);
    policy.otherwise = table.optionalWord("otherwise", verdictWords(), phrase("Input", "a verdict")).value_or(Verdict::Accept);
    for (const Value *rule : table.tables("rules"))
        policy.rules.push_back(firewallRule(*rule, setup));
    table.finish();
    return policy;
}

TimedAction readAction(const Value &value, const Setup &setup)
{
    static constexpr std::array<Word<bool>, 2> doers{{{false, "scenario"}, {true, "user"}}};
    TableReader table(value, "[[step]]");
    TimedAction action;
    action.at = momentOf(table, setup);
    const ActionForm &form = formOf(table.need("do"));
    if (form.needsHost || table.find("host"))
        action.action.node = nodeNamed(table, "host", setup);
    ActionReader in{table, setup, action.action.node};
    action.action.body = form.read(in);
    action.byUser =
        table.optionalWord("by", std::span<const Word<bool>>(doers), phrase("Input", "someone who acts")).value_or(false);
    table.finish();
    return action;
}

} // namespace teardown
