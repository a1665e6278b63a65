#pragma once

#include <compare>
#include <cstdint>

namespace teardown {

/// A small number that names one thing of a kind. Parts of the world refer to each other by these, never by
/// pointer, so that a copy of the world is complete in itself.
template <class Tag>
struct Id {
    static constexpr std::uint32_t none = 0xffffffffu;
    std::uint32_t value = none;

    friend constexpr auto operator<=>(Id, Id) = default;
    constexpr bool valid() const { return value != none; }
    constexpr explicit operator bool() const { return valid(); }
};

using NodeId = Id<struct NodeTag>;       ///< index into World::nodes
using CableId = Id<struct CableTag>;     ///< index into World::cables
using SocketId = Id<struct SocketTag>;   ///< unique in the whole world, never used twice
using ProcessId = Id<struct ProcessTag>; ///< unique in the whole world, never used twice; shown as the pid
using CallId = Id<struct CallTag>;       ///< index into Trace::calls
using PacketId = Id<struct PacketTag>;   ///< index into Trace::packets
using RecordId = Id<struct RecordTag>;   ///< index into Trace::records

} // namespace teardown
