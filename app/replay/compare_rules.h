#pragma once

#include "base/sentence.h"
#include "observe.h"
#include "recording_file.h"

#include <cstdint>
#include <optional>

namespace teardown {

/// A recording, its replay, and what several rules of the comparison ask about them.
struct CompareContext {
    const KernelRecording &recording;
    const Observed &observed;

    NodeId client() const { return {0}; }
    NodeId server() const { return {static_cast<std::uint32_t>(recording.nodes.size()) - 1}; }
    NodeId otherEnd(NodeId end) const { return end == client() ? server() : client(); }
    /// Null if the recording has no such call.
    const RecordedCall *callOf(std::uint32_t id) const;
    /// A simulator may differ there.
    bool unmodelled(Scope scope, Time at) const;
    /// What `host` does then may have come too late for the recording.
    bool afterRecording(NodeId host, Time at) const;
    bool withoutPower(NodeId host, Time at) const;
    /// The number that `incarnation` of `host` on this connection counts from; none if it never sent such a SYN.
    std::optional<Seq> initialNumber(NodeId host, const RecordedSegment &connection, std::size_t incarnation) const;
    /// For display: the initial number of `host` that is nearest to `number`; 0 if there is none.
    Seq nearestInitialNumber(NodeId host, const SeenSegment &connection, Seq number) const;
    /// Whether a poll of the socket table may miss the state.
    bool brief(const SeenState &state) const;
    /// Empty if `seen` is in time, else the times between which it should be.
    Sentence timeDifference(const RecordedTime &expected, Time seen) const;
};

// How the items of one list are compared. `difference` says what of their content differs, nothing if nothing does.

struct SegmentRules {
    const CompareContext &context;
    NodeId host; ///< whose until_s counts

    Sentence difference(const RecordedSegment &expected, const SeenSegment &seen) const;
    bool mayBeMissing(const RecordedSegment &segment) const;
    bool mayBeExtra(const SeenSegment &segment) const;
    SentencePart describe(const RecordedSegment &segment) const;
    SentencePart describe(const SeenSegment &segment) const;
};

struct StateRules {
    const CompareContext &context;

    Sentence difference(const RecordedState &expected, const SeenState &seen) const;
    bool mayBeMissing(const RecordedState &state) const;
    bool mayBeExtra(const SeenState &state) const;
    SentencePart describe(const RecordedState &state) const;
    SentencePart describe(const SeenState &state) const;
};

struct IcmpRules {
    const CompareContext &context;

    Sentence difference(const RecordedIcmp &expected, const SeenIcmp &seen) const;
    bool mayBeMissing(const RecordedIcmp &icmp) const;
    bool mayBeExtra(const SeenIcmp &icmp) const;
    SentencePart describe(const RecordedIcmp &icmp) const;
    SentencePart describe(const SeenIcmp &icmp) const;
};

struct ArpRules {
    const CompareContext &context;

    Sentence difference(const RecordedArp &expected, const SeenArp &seen) const;
    bool mayBeMissing(const RecordedArp &arp) const;
    bool mayBeExtra(const SeenArp &arp) const;
    SentencePart describe(const RecordedArp &arp) const;
    SentencePart describe(const SeenArp &arp) const;
};

/// The recorded states with the tolerance they need: a socket ends together with a call that a kernel timer ended, so its
/// end may be as early as the call's return.
std::vector<RecordedState> statesToExpect(const CompareContext &context);
/// The states of the replay, with SeenState::echo set.
std::vector<SeenState> statesWithEchoes(const CompareContext &context);

/// What differs between a call of `host` and its replay, its time included; nothing if nothing does.
Sentence returnDifference(const CompareContext &context, const RecordedReturn &expected, const SeenReturn &seen, NodeId host);
bool conntrackAgrees(const RecordedConntrack &expected, const std::vector<RecordedConntrackEntry> &seen);

} // namespace teardown
