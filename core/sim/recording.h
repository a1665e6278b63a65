#pragma once

#include "sim/setup.h"
#include "sim/world.h"
#include "trace/trace.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace teardown {

/// One line of history: its trace, and copies of the world along it to seek from.
struct Branch {
    std::string name;
    std::optional<std::size_t> parent; ///< index in Recording::branches()
    Time forkedAt = Time::beforeAll();
    std::vector<TimedAction> actions; ///< of the set-up and of people, in the order they are applied
    Trace trace;
    World head; ///< the world at computedUntil
    Time computedUntil = Time::beforeAll();
    std::vector<World> keyframes;               ///< in order of time; fewer of a large world, so that they cost no more
    std::uint64_t keyframeThings = 0;           ///< about how much they hold
    std::uint64_t keyframeThinning = 1;         ///< how much farther apart they lie than in a small world
    std::optional<std::string> brokenInvariant; ///< the run is frozen at computedUntil
};

/// A run that can be extended, looked at at any moment, and acted upon; acting in the past opens a branch and
/// keeps the old future.
class Recording {
public:
    explicit Recording(Setup setup);

    const Setup &setup() const { return m_setup; }
    const std::vector<Branch> &branches() const { return m_branches; }
    std::size_t current() const { return m_current; }
    void switchTo(std::size_t branch);
    void rename(std::size_t branch, std::string name);

    const Trace &trace() const { return branch().trace; }
    const std::vector<TimedAction> &actions() const { return branch().actions; }
    /// All events up to and including this moment are in the trace.
    Time computedUntil() const { return branch().computedUntil; }
    /// Nothing can happen any more without a person: no event is pending before the end of the set-up.
    bool ended() const;
    Time end() const { return m_setup.end; }
    void setEnd(Time end);
    /// Nothing after this moment is simulated, whoever asks, and nothing shows that it would come; Time::never(): no limit.
    /// What has been simulated already stays.
    void setHorizon(Time horizon) { m_horizon = horizon; }
    Time horizon() const { return m_horizon; }
    /// When the next event is due after computedUntil; none if nothing is pending before the end and the horizon.
    std::optional<Time> nextEventTime() const;

    /// Simulates up to and including `t` (at most to end() and horizon()). Does nothing if that is done.
    void runUntil(Time t);
    /// Simulates until the next event has happened; false if there is none.
    bool runOneEvent();
    /// The world at `t`, all events at `t` included. Runs on if need be.
    World stateAt(Time t);
    /// Does `action` at `t`, after all events at `t`. In the past of the current branch: opens a branch there, makes it
    /// current, and says its index; else returns current().
    std::size_t act(Time t, Action action, bool byUser = true);

    /// The set-up with the journal of the current branch: what to save.
    Setup setupWithJournal() const;

private:
    const Branch &branch() const { return m_branches[m_current]; }
    Branch &branch() { return m_branches[m_current]; }
    void keepKeyframe(Branch &branch);

    Setup m_setup;
    std::vector<Branch> m_branches;
    std::size_t m_current = 0;
    Time m_horizon = Time::never();
};

} // namespace teardown
