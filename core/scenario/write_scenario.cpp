#include "profile/profile.h"
#include "scenario/action_table.h"
#include "scenario/program_line.h"
#include "scenario/quantity.h"
#include "scenario/scenario.h"
#include "scenario/vocabulary.h"
#include "scenario/write_figure.h"

namespace teardown {

namespace {

void writeHead(TableWriter &out, const Scenario &scenario)
{
    out.number("format", scenarioFormat);
    out.text("id", scenario.id);
    out.text("title", scenario.title);
    if (!scenario.group.empty())
        out.text("group", scenario.group);
    if (!scenario.summary.empty())
        out.text("summary", scenario.summary);
    const Setup &setup = scenario.setup;
    if (setup.start != Time{})
        out.duration("start", setup.start - Time{});
    out.duration("duration", setup.end - Time{});
    out.number("seed", static_cast<std::int64_t>(setup.seed));
    if (setup.neighbours != NeighbourStart::Warm)
        out.text("neighbours", textOf(neighbourWords(), setup.neighbours));
}

void writeNode(TableWriter &out, const NodeSpec &node)
{
    out.heading("[" + node.name + "]");
    out.text("profile", profile(node.profile).key);
    if (!node.poweredOn)
        out.flag("powered_on", false);
    if (node.initialSequence)
        out.number("initial_sequence", *node.initialSequence);
    if (node.clockOffsetNs != 0)
        out.text("clock", formatClock(node.clockOffsetNs));
    for (const auto &[setting, value] : node.settings)
        out.number("sysctl." + std::string(profile(node.profile).field(setting).shortName()), value);
    if (node.firewall)
        out.raw("policy", formatFirewall(*node.firewall));
    for (const auto &[address, duration] : node.reachableFor)
        out.duration("reachable_for." + quoted(toString(address)), duration);
    for (const auto &[address, duration] : node.delayFor)
        out.duration("delay_for." + quoted(toString(address)), duration);
}

void writeCable(TableWriter &out, const CableSpec &cable)
{
    out.heading("[cable." + cable.name + "]");
    out.duration("delay", cable.delay);
    out.text("loss", formatPercentage(cable.lossPerMillion));
    out.flag("switch_between", !cable.carrierShared);
}

void writeProgram(TableWriter &out, const ThreadSpec &thread, const Setup &setup)
{
    out.lines("program", formatProgram(thread, setup));
    if (thread.onError != OnError::GoOn)
        out.text("on_error", textOf(onErrorWords(), thread.onError));
}

void writeProcess(TableWriter &out, const ProcessSpec &process, const Setup &setup)
{
    out.heading("[[process]]");
    out.text("host", nodeOf(setup, process.node).name);
    out.text("name", process.name);
    if (process.startAt != Time::beforeAll())
        out.duration("start_at", process.startAt - Time{});
    if (!process.startsByItself)
        out.flag("starts_by_itself", false);
    if (process.exitAtEnd)
        out.flag("exit_at_end", true);
    if (!process.ignoreSigpipe)
        out.flag("ignore_sigpipe", false);
    if (process.copies != 1)
        out.number("copies", process.copies);
    if (process.oneEvery.ns != 0)
        out.duration("one_every", process.oneEvery);
    writeProgram(out, process.threads.front(), setup);
    for (std::size_t i = 1; i < process.threads.size(); ++i) {
        out.heading("[[process.thread]]");
        out.text("name", process.threads[i].name);
        if (process.threads[i].isHandler)
            out.flag("handler", true);
        writeProgram(out, process.threads[i], setup);
    }
}

void writeTime(TableWriter &out, std::string_view key, const std::optional<ExpectedTime> &time)
{
    if (!time)
        return;
    out.duration(key, time->at - Time{});
    if (time->within != usualTolerance)
        out.duration("within", time->within);
}

void writeHost(TableWriter &out, const HostExpectation &host, const Setup &setup)
{
    out.heading("[expect." + nodeOf(setup, host.node).name + "]");
    if (host.comparesState)
        out.text("state", host.state ? textOf(stateWords(), *host.state) : "none");
    std::vector<std::string> items;
    if (host.visits) {
        for (TcpState state : *host.visits)
            items.push_back(quoted(textOf(stateWords(), state)));
        out.raw("visits", list(items));
    }
    if (host.segments && !host.flags) // the list of flags says their number too
        out.number("segments", *host.segments);
    if (host.flags) {
        items.clear();
        for (Flags flags : *host.flags)
            items.push_back(quoted(letters(flags)));
        out.raw("segments", list(items));
    }
}

void writeOutcome(TableWriter &out, const CallExpectation &call)
{
    switch (call.outcome) {
    case CallExpectation::Outcome::Returns: out.number("returns", call.value); break;
    case CallExpectation::Outcome::Fails: out.text("returns", name(call.error)); break;
    case CallExpectation::Outcome::Killed: out.text("returns", "killed"); break;
    case CallExpectation::Outcome::Blocks: out.text("returns", "blocks"); break;
    }
}

std::string listOfEvents(std::uint8_t events)
{
    std::vector<std::string> items;
    for (const Word<PollBit> &word : pollWords()) {
        if ((events & static_cast<std::uint8_t>(word.value)) != 0)
            items.push_back(quoted(word.text));
    }
    return list(items);
}

void writeCall(TableWriter &out, const CallExpectation &call, const Setup &setup)
{
    out.heading("[[expect.call]]");
    out.text("host", nodeOf(setup, call.node).name);
    out.text("process", call.process);
    out.text("call", textOf(callWords(), call.call));
    if (call.number != 1)
        out.number("number", call.number);
    writeOutcome(out, call);
    if (call.optionError)
        out.text("so_error", *call.optionError == Errno::None ? "none" : name(*call.optionError));
    if (call.events)
        out.raw("events", listOfEvents(*call.events));
    writeTime(out, "at", call.at);
}

void addExpectation(TableWriter &out, const Expectation &expect, const Setup &setup)
{
    if (expect.empty())
        return;
    out.heading("[expect]");
    writeTime(out, "elapsed", expect.elapsed);
    for (const HostExpectation &host : expect.hosts)
        writeHost(out, host, setup);
    for (const CallExpectation &call : expect.calls)
        writeCall(out, call, setup);
}

} // namespace

std::string writeScenario(const Scenario &scenario)
{
    TableWriter out;
    writeHead(out, scenario);
    for (const NodeSpec &node : scenario.setup.nodes)
        writeNode(out, node);
    for (const CableSpec &cable : scenario.setup.cables)
        writeCable(out, cable);
    for (const ProcessSpec &process : scenario.setup.processes)
        writeProcess(out, process, scenario.setup);
    for (const TimedAction &action : scenario.setup.actions)
        writeAction(out, action, scenario.setup);
    addExpectation(out, scenario.expect, scenario.setup);
    writeFigure(out, scenario.figure, scenario.setup);
    for (const AuthorNote &note : scenario.notes)
        writeNote(out, note, scenario.setup);
    return out.result();
}

std::string writeExpectation(const Expectation &expectation, const Setup &setup)
{
    TableWriter out;
    addExpectation(out, expectation, setup);
    return out.result();
}

} // namespace teardown
