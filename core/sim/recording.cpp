#include "sim/recording.h"

#include "base/expect.h"
#include "sim/view.h"

#include <algorithm>
#include <type_traits>

namespace teardown {

namespace {

constexpr std::uint64_t recordsPerKeyframe = 1000;
/// A copy of a large world must be paid for by this many records for each thing that is copied.
constexpr std::uint64_t recordsPerCopiedThing = 32;
/// So many things in all keyframes of a branch are about 100 MB; then every other one goes.
constexpr std::uint64_t mostCopiedThings = 100'000;

/// What makes the copy of a world large.
std::uint64_t thingsIn(const World &world)
{
    std::uint64_t things = world.queue.size();
    for (const Node &node : world.nodes) {
        things += node.host.sockets.size() + node.host.processes.size() + node.firewall.table.entries.size();
        for (const auto &[id, process] : node.host.processes)
            things += process.threads.size();
    }
    return things;
}

/// Every other keyframe goes, but not the first.
void thin(std::vector<World> &keyframes)
{
    for (std::size_t i = 1; 2 * i < keyframes.size(); ++i)
        keyframes[i] = std::move(keyframes[2 * i]);
    keyframes.resize((keyframes.size() + 1) / 2);
}

} // namespace

Recording::Recording(Setup setup) : m_setup(std::move(setup))
{
    Branch main;
    main.name = "main";
    main.actions = m_setup.actions;
    main.head = makeWorld(std::make_shared<const Setup>(m_setup));
    main.computedUntil = m_setup.start;
    main.keyframes.push_back(main.head);
    m_branches.push_back(std::move(main));
    runUntil(m_setup.start);
}

void Recording::switchTo(std::size_t index)
{
    expect(index < m_branches.size(), "no such branch");
    m_current = index;
}

void Recording::rename(std::size_t index, std::string name) { m_branches.at(index).name = std::move(name); }

void Recording::setEnd(Time end) { m_setup.end = end; }

std::optional<Time> Recording::nextEventTime() const
{
    const Branch &b = branch();
    Time next = nextHappening(b.head);
    if (b.head.appliedActions < b.actions.size())
        next = std::min(next, std::max(b.actions[b.head.appliedActions].at, b.computedUntil));
    if (b.brokenInvariant || next == Time::never() || next > m_setup.end || next > m_horizon)
        return std::nullopt;
    return next;
}

bool Recording::ended() const { return !nextEventTime(); }

namespace {

/// When the next event or action of this branch is due, void events included.
Time pendingTime(const Branch &b)
{
    const Time event = b.head.queue.nextTime();
    if (b.head.appliedActions == b.actions.size())
        return event;
    return std::min(event, std::max(b.actions[b.head.appliedActions].at, b.head.now));
}

} // namespace

void Recording::keepKeyframe(Branch &b)
{
    const std::uint64_t since = b.head.counters.records - b.keyframes.back().counters.records;
    if (since < recordsPerKeyframe * b.keyframeThinning)
        return;
    const std::uint64_t things = thingsIn(b.head);
    if (since < recordsPerCopiedThing * things * b.keyframeThinning)
        return;
    b.keyframes.push_back(b.head);
    b.keyframeThings += things;
    if (b.keyframeThings <= mostCopiedThings || b.keyframes.size() < 8)
        return;
    thin(b.keyframes);
    b.keyframeThings /= 2;
    b.keyframeThinning *= 2;
}

void Recording::runUntil(Time t)
{
    Branch &b = branch();
    const Time until = std::min({t, m_setup.end, m_horizon});
    if (b.brokenInvariant)
        return;
    try {
        // in pieces, so that keyframes lie close together
        for (Time pending = pendingTime(b); b.computedUntil < until || pending <= until; pending = pendingTime(b)) {
            const Time next = std::min(std::max(pending, b.computedUntil), until);
            advance(b.head, &b.trace, b.actions, next);
            b.computedUntil = std::max(b.computedUntil, next);
            keepKeyframe(b);
        }
    } catch (const BrokenInvariant &broken) {
        b.brokenInvariant = broken.what();
        b.computedUntil = b.head.now;
    }
}

bool Recording::runOneEvent()
{
    const std::size_t before = branch().trace.records.size();
    while (branch().trace.records.size() == before) {
        const std::optional<Time> next = nextEventTime();
        if (!next)
            return false;
        runUntil(*next);
    }
    return true;
}

World Recording::stateAt(Time t)
{
    runUntil(t);
    const Branch &b = branch();
    const Time at = std::min(t, b.computedUntil);
    if (at == b.computedUntil)
        return b.head;
    const auto after =
        std::upper_bound(b.keyframes.begin(), b.keyframes.end(), at, [](Time time, const World &w) { return time < w.now; });
    World world = after == b.keyframes.begin() ? b.keyframes.front() : *std::prev(after);
    advance(world, nullptr, b.actions, at);
    return world;
}

namespace {

/// The part of a trace that a world has made.
Trace prefixOf(const Trace &trace, const World &world)
{
    Trace part;
    const auto cut = [](const auto &from, std::size_t count) {
        return std::remove_cvref_t<decltype(from)>(from.begin(), from.begin() + static_cast<std::ptrdiff_t>(count));
    };
    part.records = cut(trace.records, world.counters.records);
    part.packets = cut(trace.packets, world.counters.packets);
    part.calls = cut(trace.calls, world.counters.calls);
    part.actions = cut(trace.actions, world.appliedActions);
    for (CallRecord &call : part.calls) {
        if (call.returned == Time::never() || call.returned <= world.now)
            continue;
        call.returned = Time::never();
        call.killed = false;
        call.result = {};
    }
    return part;
}

} // namespace

std::size_t Recording::act(Time t, Action action, bool byUser)
{
    runUntil(t);
    const Time at = std::max(std::min({t, m_setup.end, m_horizon}), m_setup.start);
    if (at < branch().computedUntil) {
        Branch fork;
        fork.head = stateAt(at);
        fork.name = "what if " + std::to_string(m_branches.size());
        fork.parent = m_current;
        fork.forkedAt = at;
        const Branch &parent = branch();
        fork.trace = prefixOf(parent.trace, fork.head);
        fork.actions.assign(parent.actions.begin(), parent.actions.begin() + fork.head.appliedActions);
        for (const TimedAction &later : m_setup.actions) // what the scenario does later still happens
            if (later.at > at)
                fork.actions.push_back(later);
        fork.computedUntil = at;
        for (const World &frame : parent.keyframes)
            if (frame.now <= at && frame.counters.records <= fork.head.counters.records)
                fork.keyframes.push_back(frame);
        m_branches.push_back(std::move(fork));
        m_current = m_branches.size() - 1;
    }
    Branch &b = branch();
    const auto place = b.actions.begin() + b.head.appliedActions;
    b.actions.insert(place, TimedAction{at, std::move(action), byUser});
    try {
        advance(b.head, &b.trace, b.actions, at);
    } catch (const BrokenInvariant &broken) {
        b.brokenInvariant = broken.what();
    }
    return m_current;
}

Setup Recording::setupWithJournal() const
{
    Setup setup = m_setup;
    setup.actions = branch().actions;
    return setup;
}

} // namespace teardown
