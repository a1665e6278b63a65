#pragma once

#include "base/digest.h"
#include "base/long_list.h"
#include "trace/record.h"

#include <span>
#include <string>
#include <vector>

namespace teardown {

/// A system call with its times and outcome. `returned` is Time::never() while it blocks (or when its process died).
struct CallRecord {
    NodeId node;
    ProcessId process;
    std::string processName;
    std::uint32_t thread = 1;
    SocketId socket; ///< it works on; invalid if none
    SystemCall call;
    Time entered;
    Time returned = Time::never();
    bool killed = false; ///< its process died while it was blocked
    CallResult result;
    std::uint32_t tag = 0; ///< Step::tag of the program, 0 if none
};

/// Everything that happened, in order of time; only ever appended to.
struct Trace {
    LongList<Record> records;
    LongList<Packet> packets;   ///< by PacketId, as they were made
    LongList<CallRecord> calls; ///< by CallId; the outcome is filled in when the call returns
    std::vector<TimedAction> actions;

    const Record &operator[](RecordId id) const { return records[id.value]; }
    const Packet &packet(PacketId id) const { return packets[id.value]; }
    const CallRecord &call(CallId id) const { return calls[id.value]; }
    RecordId lastId() const { return {static_cast<std::uint32_t>(records.size()) - 1}; }

    /// Index of the first record at or after `t` (binary search); records.size() if none.
    std::size_t firstAtOrAfter(Time t) const;
    /// Index of the first record after `t`.
    std::size_t firstAfter(Time t) const;
};

/// The chain of causes of `id`, itself first, the first cause last.
std::vector<RecordId> causesOf(const Trace &trace, RecordId id);
/// What `id` directly led to, in order.
std::vector<RecordId> effectsOf(const Trace &trace, RecordId id);

/// The packet that a record is about, which must be about one: with the damage that the record tells of.
Packet packetSeen(const Trace &trace, RecordId id);

/// Fingerprint of all records, packets and calls.
std::uint64_t digestOf(const Trace &trace);
void addTo(Digest &digest, const Record &record);
void addTo(Digest &digest, const Packet &packet);

} // namespace teardown
