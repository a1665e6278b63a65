#pragma once

#include "net/firewall.h"
#include "sim/event.h"
#include "sim/setup.h"

#include <memory>
#include <vector>

namespace teardown {

struct Node {
    Host host;
    Firewall firewall;
};

/// Forged segments that still come, one after the other.
struct Flood {
    NodeId node; ///< that sends them
    InjectSegment spec;
    std::uint32_t sent = 0;
    Random chance;
    RecordId cause;
};

/// Everything that is at one moment of a run. A copy is a snapshot: it can be run on by itself.
struct World {
    // What makes, copies and destroys it is compiled once, in world.cpp, not in every file that keeps one.
    World();
    World(const World &other);
    World(World &&other) noexcept;
    World &operator=(const World &other);
    World &operator=(World &&other) noexcept;
    ~World();

    std::shared_ptr<const Setup> setup; ///< never changes; programs are looked up in it
    Time now;
    std::vector<Node> nodes;   ///< by NodeId
    std::vector<Cable> cables; ///< by CableId
    std::vector<PathRule> pathRules;
    std::vector<Flood> floods;
    EventQueue queue;
    LogCounters counters;
    WorldIds ids;
    std::uint32_t appliedActions = 0; ///< how many actions of the journal have been done
};

/// The world as a set-up describes it, at its start; nothing has happened yet.
World makeWorld(std::shared_ptr<const Setup> setup);

/// Takes the next event and does what follows from it at once. There must be one. `trace` may be null.
void step(World &world, Trace *trace);
/// Does what a person or the scenario does, now.
void apply(World &world, Trace *trace, const TimedAction &action);
/// Runs all events and actions up to and including `until`.
void advance(World &world, Trace *trace, const std::vector<TimedAction> &actions, Time until);

/// When something will really happen: pending events that have become void do not count. Time::never() if nothing will.
Time nextHappening(const World &world);

/// Checks what must hold after every step (throws BrokenInvariant).
void checkInvariants(const World &world);

} // namespace teardown
