#include "scenario/action_table.h"
#include "scenario/program_line.h"
#include "scenario/scenario_parts.h"
#include "scenario/suggest.h"

#include <algorithm>
#include <set>

namespace teardown {

namespace {

constexpr std::int64_t mostCopies = 10'000;

/// A step of a program with where it stands, for the checks that need the whole process.
struct PlacedStep {
    const Step *step;
    TextPosition position;
};

void readProgram(ThreadSpec &thread, TableReader &table, const Setup &setup)
{
    const Value &program = table.need("program");
    TableReader::require(program, ValueKind::Array, "program");
    std::vector<ProgramText> lines;
    for (const Value &line : program.items)
        lines.push_back({TableReader::asText(line, "a line of a program"), textStart(line)});
    parseProgram(thread, lines, setup);
    thread.onError =
        table.optionalWord("on_error", onErrorWords(), phrase("Input", "something to do after an error")).value_or(OnError::GoOn);
}

ThreadSpec readThread(const Value &value, const Setup &setup)
{
    TableReader table(value, "[[process.thread]]");
    ThreadSpec thread;
    thread.name = table.text("name");
    thread.isHandler = table.flag("handler", false);
    readProgram(thread, table, setup);
    table.finish();
    return thread;
}

std::vector<TextPosition> positionsOf(const Value &process)
{
    std::vector<TextPosition> positions;
    const auto add = [&](const Value &thread) {
        for (const Value &line : thread.find("program")->items)
            if (!isLoopLine(line.text))
                positions.push_back(textStart(line));
    };
    add(process);
    if (const Value *threads = process.find("thread"))
        std::for_each(threads->items.begin(), threads->items.end(), add);
    return positions;
}

std::vector<PlacedStep> placedSteps(const ProcessSpec &process, const Value &value)
{
    const std::vector<TextPosition> positions = positionsOf(value);
    std::vector<PlacedStep> steps;
    for (const ThreadSpec &thread : process.threads) {
        for (const Step &step : thread.steps)
            steps.push_back({&step, positions[steps.size()]});
    }
    return steps;
}

/// A descriptor that is used must be made somewhere in the process: by socket or accept.
void checkDescriptors(const std::vector<PlacedStep> &steps)
{
    std::set<std::string> made;
    for (const PlacedStep &placed : steps) {
        const SystemCall &call = placed.step->call;
        if (call.name == CallName::Socket || call.name == CallName::Accept)
            made.insert(call.name == CallName::Socket ? call.fd : call.newFd);
    }
    const std::vector<std::string> names(made.begin(), made.end());
    for (const PlacedStep &placed : steps) {
        const SystemCall &call = placed.step->call;
        if (call.name != CallName::Sleep && made.count(call.fd) == 0)
            fail(placed.position, "unknown-descriptor", {call.fd},
                {phrase("Input", "no socket or accept in this process makes a descriptor '%1'%2"),
                    {call.fd, hint(call.fd, names)}});
    }
}

void checkHandlers(const ProcessSpec &process, const std::vector<PlacedStep> &steps)
{
    std::vector<std::string> handlers;
    for (const ThreadSpec &thread : process.threads) {
        if (thread.isHandler)
            handlers.push_back(thread.name);
    }
    for (const PlacedStep &placed : steps) {
        const std::string &wanted = placed.step->handler;
        if (!wanted.empty() && std::find(handlers.begin(), handlers.end(), wanted) == handlers.end())
            fail(placed.position, "unknown-thread", {wanted},
                {phrase("Input", "this process has no thread '%1' with handler = true%2"), {wanted, hint(wanted, handlers)}});
    }
}

void checkUnique(const ProcessSpec &process, const Setup &setup, TextPosition position)
{
    const auto same = [&](const ProcessSpec &other) { return other.node == process.node && other.name == process.name; };
    if (std::any_of(setup.processes.begin(), setup.processes.end(), same))
        fail(position, "duplicate", {process.name},
            {phrase("Input", "there are two processes '%1' on %2"), {process.name, nodeOf(setup, process.node).name}});
}

ProcessSpec readProcess(const Value &value, const Setup &setup)
{
    TableReader table(value, "[[process]]");
    ProcessSpec process;
    const Value &host = table.need("host");
    process.node = nodeByName(setup, TableReader::asText(host, "host"), host.position);
    process.name = table.text("name");
    if (const auto start = table.optionalDuration("start_at"))
        process.startAt = atTime(*start);
    process.startsByItself = table.flag("starts_by_itself", true);
    process.exitAtEnd = table.flag("exit_at_end", false);
    process.ignoreSigpipe = table.flag("ignore_sigpipe", true);
    process.copies = static_cast<std::uint32_t>(table.optionalInteger("copies", 1, mostCopies).value_or(1));
    process.oneEvery = table.optionalDuration("one_every").value_or(Duration{});
    if (process.oneEvery.ns < 0)
        fail(table.need("one_every").position, "out-of-range", {},
            phrase("Input", "the copies start one after the other; 'one_every' is 0 s or more"));
    process.threads.emplace_back();
    readProgram(process.threads.front(), table, setup);
    for (const Value *thread : table.tables("thread"))
        process.threads.push_back(readThread(*thread, setup));
    table.finish();
    const std::vector<PlacedStep> steps = placedSteps(process, value);
    checkDescriptors(steps);
    checkHandlers(process, steps);
    for (const PlacedStep &placed : steps)
        refuseOwnAddress(placed.step->call, process.node, setup, placed.position);
    checkUnique(process, setup, value.position);
    return process;
}

} // namespace

void readProcesses(TableReader &file, Setup &setup)
{
    for (const Value *process : file.tables("process"))
        setup.processes.push_back(readProcess(*process, setup));
}

void readSteps(TableReader &file, Setup &setup)
{
    for (const Value *step : file.tables("step"))
        setup.actions.push_back(readAction(*step, setup));
    std::stable_sort(
        setup.actions.begin(), setup.actions.end(), [](const TimedAction &a, const TimedAction &b) { return a.at < b.at; });
}

} // namespace teardown
