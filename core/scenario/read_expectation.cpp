#include "scenario/scenario_parts.h"
#include "scenario/suggest.h"

#include <algorithm>
#include <limits>

namespace teardown {

namespace {

constexpr std::string_view noSocket = "none", noError = "none";

std::optional<ExpectedTime> readTime(TableReader &table, std::string_view key)
{
    const auto at = table.optionalDuration(key);
    const auto within = table.optionalDuration("within");
    if (!at)
        return std::nullopt;
    return ExpectedTime{atTime(*at), within.value_or(usualTolerance)};
}

std::vector<TcpState> readVisits(const Value &value)
{
    TableReader::require(value, ValueKind::Array, "visits");
    std::vector<TcpState> states;
    for (const Value &item : value.items)
        states.push_back(
            valueOf(stateWords(), TableReader::asText(item, "a state"), item.position, phrase("Input", "a state of TCP")));
    return states;
}

/// A number, or the flags of each segment.
void readSegments(HostExpectation &host, const Value &value)
{
    if (value.kind != ValueKind::Array) {
        host.segments =
            static_cast<std::uint32_t>(TableReader::asInteger(value, "segments", 0, std::numeric_limits<std::uint32_t>::max()));
        return;
    }
    host.flags.emplace();
    for (const Value &item : value.items)
        host.flags->push_back(parseFlags(TableReader::asText(item, "the flags of a segment"), item.position));
}

HostExpectation readHost(NodeId node, const Value &value, const std::string &name)
{
    TableReader table(value, "[expect." + name + "]");
    HostExpectation host;
    host.node = node;
    if (const Value *state = table.find("state")) {
        host.comparesState = true;
        const std::string &word = TableReader::asText(*state, "state");
        if (word != noSocket)
            host.state = valueOf(stateWords(), word, state->position, phrase("Input", "a state of TCP, or none"));
    }
    if (const Value *visits = table.find("visits"))
        host.visits = readVisits(*visits);
    if (const Value *segments = table.find("segments"))
        readSegments(host, *segments);
    table.finish();
    return host;
}

/// A number, the name of an error, "killed", or "blocks".
void readOutcome(CallExpectation &call, const Value &value)
{
    using Outcome = CallExpectation::Outcome;
    if (value.kind == ValueKind::Integer) {
        call.value = value.integer;
        return;
    }
    const std::string &word = TableReader::asText(value, "returns");
    call.error = errnoByName(word);
    if (word == "killed" || word == "blocks")
        call.outcome = word == "killed" ? Outcome::Killed : Outcome::Blocks;
    else if (call.error != Errno::None)
        call.outcome = Outcome::Fails;
    else
        failWord(value.position, word, phrase("Input", "what a call can return"),
            {"NUMBER", "ETIMEDOUT, ECONNRESET, EPIPE ...", "killed", "blocks"});
}

/// The only process of the host need not be named.
std::string processOf(TableReader &table, NodeId node, const Setup &setup)
{
    std::vector<std::string> names;
    for (const ProcessSpec &process : setup.processes) {
        if (process.node == node)
            names.push_back(process.name);
    }
    const Value *given = table.find("process");
    if (!given && names.size() == 1)
        return names.front();
    const Value &value = table.need("process");
    const std::string &wanted = TableReader::asText(value, "process");
    if (std::find(names.begin(), names.end(), wanted) == names.end())
        fail(value.position, "unknown-process", {wanted},
            {phrase("Input", "no process '%1' on %2%3"), {wanted, nodeOf(setup, node).name, hint(wanted, names)}});
    return wanted;
}

/// "none", or the name of an error.
Errno readOptionError(const Value &value)
{
    const std::string &word = TableReader::asText(value, "so_error");
    const Errno error = errnoByName(word);
    if (error == Errno::None && word != noError)
        failWord(value.position, word, phrase("Input", "what SO_ERROR can give"), {"none", "ETIMEDOUT, ECONNRESET, EPIPE ..."});
    return error;
}

/// [ "in", "hup" ]
std::uint8_t readEvents(const Value &value)
{
    TableReader::require(value, ValueKind::Array, "events");
    std::uint8_t events = 0;
    for (const Value &item : value.items) {
        const PollBit bit =
            valueOf(pollWords(), TableReader::asText(item, "an event"), item.position, phrase("Input", "an event of poll"));
        events = static_cast<std::uint8_t>(events | static_cast<std::uint8_t>(bit));
    }
    return events;
}

/// A key that only one system call has.
const Value *findFor(TableReader &table, const CallExpectation &call, std::string_view key, CallName owner)
{
    const Value *value = table.find(key);
    if (value && call.call != owner)
        fail(value->position, "unknown-key", {std::string(key)},
            {phrase("Input", "'%1' belongs to %2"), {std::string(key), textOf(callWords(), owner)}});
    return value;
}

CallExpectation readCall(const Value &value, const Setup &setup)
{
    TableReader table(value, "[[expect.call]]");
    CallExpectation call;
    const Value &host = table.need("host");
    call.node = nodeByName(setup, TableReader::asText(host, "host"), host.position);
    call.process = processOf(table, call.node, setup);
    table.need("call");
    call.call = *table.optionalWord("call", callWords(), phrase("Input", "a system call"));
    call.number = static_cast<std::uint32_t>(table.optionalInteger("number", 1, 1'000'000).value_or(1));
    readOutcome(call, table.need("returns"));
    call.at = readTime(table, "at");
    if (const Value *error = findFor(table, call, "so_error", CallName::GetSockOpt))
        call.optionError = readOptionError(*error);
    if (const Value *events = findFor(table, call, "events", CallName::Poll))
        call.events = readEvents(*events);
    table.finish();
    return call;
}

} // namespace

Expectation readExpectation(TableReader &file, const Setup &setup)
{
    Expectation expect;
    const Value *value = file.find("expect");
    if (!value)
        return expect;
    TableReader table(*value, "[expect]");
    expect.elapsed = readTime(table, "elapsed");
    for (std::uint32_t i = 0; i < setup.nodes.size(); ++i) {
        if (const Value *host = table.find(setup.nodes[i].name))
            expect.hosts.push_back(readHost({i}, *host, setup.nodes[i].name));
    }
    for (const Value *call : table.tables("call"))
        expect.calls.push_back(readCall(*call, setup));
    table.finish();
    return expect;
}

} // namespace teardown
