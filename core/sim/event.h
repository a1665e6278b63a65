#pragma once

#include "base/time.h"
#include "host/context.h"
#include "net/cable.h"
#include "net/conntrack.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace teardown {

/// A frame on a cable: comes out at the other end, or dies on the way.
struct FrameEvent {
    Packet packet;
    CableId cable;
    Direction direction{};
    Time departed;
    Time arrives;
    RecordId cause; ///< its FrameDeparted
    std::optional<LossReason> dies;
    Time due; ///< when it arrives or dies
};
struct SocketTimerEvent {
    NodeId node;
    SocketId socket;
    TimerKind kind{};
};
struct ThreadWakeEvent {
    NodeId node;
    ThreadRef thread;
    std::uint32_t generation = 0;
};
struct NeighbourTimerEvent {
    NodeId node;
    Ipv4 address;
    std::uint32_t generation = 0;
};
struct ConntrackTimerEvent {
    NodeId node;
    FourTuple flow;
};
struct ProcessStartEvent {
    std::uint32_t spec = 0;
    std::uint32_t copy = 0;
};
/// The next segment of a flood.
struct FloodEvent {
    std::uint32_t flood = 0; ///< index in World::floods
};
struct PowerGoesEvent {
    NodeId node;
    RecordId cause;
};

/// What is going to happen: data, never code.
using Event = std::variant<FrameEvent, SocketTimerEvent, ThreadWakeEvent, NeighbourTimerEvent, ConntrackTimerEvent,
    ProcessStartEvent, FloodEvent, PowerGoesEvent>;

/// Pending events in order of (time, insertion): keys in a binary heap, contents in a slab.
class EventQueue {
public:
    void push(Time at, Event event);
    bool empty() const { return m_keys.empty(); }
    std::size_t size() const { return m_keys.size(); }
    Time nextTime() const { return m_keys.empty() ? Time::never() : m_keys.front().at; }
    Event pop();
    /// Takes out the frames for which `which` holds, in order of insertion.
    template <class Which>
    std::vector<FrameEvent> takeFrames(Which which);
    /// Calls `see(time, event)` for every pending event, in no particular but a reproducible order.
    template <class See>
    void forEach(See see) const
    {
        for (const Key &key : m_keys)
            see(key.at, m_slab[key.slot]);
    }

private:
    struct Key {
        Time at;
        std::uint64_t order = 0;
        std::uint32_t slot = 0;
    };
    /// An object, not a function, so that the heap's algorithms take it in.
    struct Later {
        bool operator()(const Key &a, const Key &b) const { return a.at != b.at ? a.at > b.at : a.order > b.order; }
    };

    std::vector<Key> m_keys;
    std::vector<Event> m_slab;
    std::vector<std::uint32_t> m_free;
    std::uint64_t m_inserted = 0;
};

template <class Which>
std::vector<FrameEvent> EventQueue::takeFrames(Which which)
{
    std::vector<Key> taken, kept;
    for (const Key &key : m_keys) {
        const auto *frame = std::get_if<FrameEvent>(&m_slab[key.slot]);
        (frame && which(*frame) ? taken : kept).push_back(key);
    }
    std::sort(taken.begin(), taken.end(), [](const Key &a, const Key &b) { return a.order < b.order; });
    std::vector<FrameEvent> frames;
    for (const Key &key : taken) {
        frames.push_back(std::get<FrameEvent>(m_slab[key.slot]));
        m_free.push_back(key.slot);
    }
    m_keys = std::move(kept);
    std::make_heap(m_keys.begin(), m_keys.end(), Later{});
    return frames;
}

} // namespace teardown
