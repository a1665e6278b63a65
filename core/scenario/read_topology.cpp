#include "base/time_text.h"
#include "scenario/action_table.h"
#include "scenario/quantity.h"
#include "scenario/scenario_parts.h"

#include <limits>

namespace teardown {

namespace {

/// Takes "sysctl.tcp_fin_timeout = 5", and also what TOML makes of an unquoted full name: one table in the other.
void readSettings(NodeSpec &node, const Value &table, const std::string &prefix)
{
    TableReader::require(table, ValueKind::Table, "sysctl");
    for (const Entry &entry : table.entries) {
        const std::string key = prefix + entry.key;
        if (entry.value.kind == ValueKind::Table) {
            readSettings(node, entry.value, key + ".");
            continue;
        }
        const Profile &system = profile(node.profile);
        const Setting setting = settingByKey(system, key, entry.position);
        TableReader::require(entry.value, ValueKind::Integer, key);
        checkRange(system, setting, entry.value.integer, entry.value.position);
        if (!node.settings.insert({setting, entry.value.integer}).second)
            fail(entry.position, "duplicate", phrase("Input", "'%1' is set twice"), {key});
    }
}

using NeighbourTimes = std::map<Ipv4, Duration>;

/// { router = "20 s" }
NeighbourTimes neighbourTimes(TableReader &file, std::string_view key, const NodeSpec &node, const Setup &setup)
{
    NeighbourTimes times;
    const Value *table = file.find(key);
    if (!table)
        return times;
    TableReader::require(*table, ValueKind::Table, key);
    for (const Entry &entry : table->entries)
        times[neighbourByName(setup, node, entry.key, entry.position)] = TableReader::asDuration(entry.value, entry.key);
    return times;
}

std::int64_t clockOf(const Value &value)
{
    const std::string &text = TableReader::asText(value, "clock");
    if (const auto clock = parseClock(text))
        return *clock;
    fail(value.position, "bad-clock",
        phrase("Input", "'%1' is no time of day; write HH:MM:SS with a fraction if needed, such as \"14:02:38.5\""), {text});
}

void readNode(NodeSpec &node, const Value &value, const Setup &setup)
{
    TableReader table(value, "[" + node.name + "]");
    if (const Value *profile = table.find("profile"))
        node.profile = profileByName(TableReader::asText(*profile, "profile"), profile->position);
    node.poweredOn = table.flag("powered_on", node.poweredOn);
    if (const auto isn = table.optionalInteger("initial_sequence", 0, std::numeric_limits<std::uint32_t>::max()))
        node.initialSequence = static_cast<std::uint32_t>(*isn);
    if (const Value *clock = table.find("clock"))
        node.clockOffsetNs = clockOf(*clock);
    if (const Value *settings = table.find("sysctl"))
        readSettings(node, *settings, "");
    if (const Value *firewall = table.find("policy"))
        node.firewall = readFirewall(*firewall, setup);
    node.reachableFor = neighbourTimes(table, "reachable_for", node, setup);
    node.delayFor = neighbourTimes(table, "delay_for", node, setup);
    table.finish();
}

void readCable(CableSpec &cable, const Value &value)
{
    TableReader table(value, "[cable." + cable.name + "]");
    cable.delay = table.optionalDuration("delay").value_or(cable.delay);
    if (const Value *loss = table.find("loss"))
        cable.lossPerMillion = TableReader::asPercentage(*loss, "loss");
    cable.carrierShared = !table.flag("switch_between", !cable.carrierShared);
    table.finish();
    if (cable.delay.ns < 0)
        fail(value.position, "out-of-range", {withUnit(cable.delay)},
            phrase("Input", "a cable cannot deliver before it is given; its delay is 0 s or more"));
}

/// [path]: the way from client to server as a whole, half of it on each of the two outer cables.
void readPath(Setup &setup, const Value &value)
{
    TableReader table(value, "[path]");
    const Duration delay = table.duration("delay");
    table.finish();
    if (delay.ns < 0)
        fail(value.position, "out-of-range", {withUnit(delay)}, phrase("Input", "the delay of the path is 0 s or more"));
    for (CableSpec &cable : setup.cables)
        cable.delay = {};
    setup.cables.front().delay = delay / 2;
    setup.cables.back().delay = delay - delay / 2;
}

} // namespace

void readNodes(TableReader &file, Setup &setup)
{
    for (NodeSpec &node : setup.nodes) {
        if (const Value *value = file.find(node.name))
            readNode(node, *value, setup);
    }
}

void readCables(TableReader &file, Setup &setup)
{
    if (const Value *path = file.find("path"))
        readPath(setup, *path);
    const Value *value = file.find("cable");
    if (!value)
        return;
    TableReader::require(*value, ValueKind::Table, "cable");
    for (const Entry &entry : value->entries)
        readCable(setup.cables[cableByName(setup, entry.key, entry.position).value], entry.value);
}

} // namespace teardown
