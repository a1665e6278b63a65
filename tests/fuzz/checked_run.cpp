#include "checked_run.h"

#include "base/expect.h"
#include "sim/invariant_watch.h"
#include "sim/waiting.h"

#include <memory>

namespace teardown::test {

namespace {

constexpr std::uint64_t enough = 400'000, mostPerMoment = 50'000; // a server that asks every 50 ms goes on for hours

/// One event or action. False: nothing is left before the end.
bool goOn(World &world, Trace &trace)
{
    const Setup &setup = *world.setup;
    const Time event = world.queue.nextTime();
    const bool acting = world.appliedActions < setup.actions.size() && setup.actions[world.appliedActions].at < event;
    if (!acting && event > setup.end)
        return false;
    if (acting)
        apply(world, &trace, setup.actions[world.appliedActions]);
    else
        step(world, &trace);
    return true;
}

/// Everything that is left waits for something that could come, or for a peer that is lost; never for nothing.
void checkWaiting(const World &world)
{
    std::size_t left = 0;
    for (const Node &node : world.nodes) {
        left += node.host.sockets.size();
        for (const auto &[id, process] : node.host.processes)
            left += process.running ? 1 : 0;
    }
    const std::vector<Waiting> all = waitingFor(world);
    expect(all.size() == left, "something is left of which nobody says what it waits for");
    for (const Waiting &waiting : all) {
        const std::string who = waiting.socket.valid() ? "socket " + std::to_string(waiting.socket.value)
                                                       : "process " + std::to_string(waiting.process.value);
        if (waiting.what == WaitsFor::Nothing)
            throw BrokenInvariant(who + " waits for nothing and will stay for ever");
        expect(waiting.what != WaitsFor::Timer || waiting.until >= world.now, "a socket waits for a time that is past");
    }
}

void runAll(World &world, Trace &trace, CheckedRun &run)
{
    InvariantWatch watch;
    std::uint64_t atThisMoment = 0;
    for (std::uint64_t steps = 0; steps < enough; ++steps) {
        const Time before = world.now;
        if (!goOn(world, trace))
            break;
        watch.afterStep(world, trace);
        atThisMoment = world.now == before ? atThisMoment + 1 : 0;
        expect(atThisMoment < mostPerMoment, "time stands still");
    }
    watch.everything(world, trace);
    checkWaiting(world);
    run.ended = nextHappening(world) == Time::never();
}

} // namespace

CheckedRun runChecked(const Setup &setup)
{
    CheckedRun run;
    Trace trace;
    World world = makeWorld(std::make_shared<const Setup>(setup));
    try {
        runAll(world, trace, run);
    } catch (const std::exception &broken) {
        run.broken = std::string(broken.what()) + " at " + std::to_string(world.now.ns / 1'000'000) + " ms";
    }
    run.records = trace.records.size();
    return run;
}

} // namespace teardown::test
