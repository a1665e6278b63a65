#include "compare_rules.h"

#include "compare.h"
#include "compare_text.h"

#include <algorithm>
#include <cstdlib>

namespace teardown {

namespace {

/// How long a state may escape a person who polls, beside the polling period.
constexpr Duration overlooked = milliseconds(100);
/// By how much the remaining time of a tracked connection may differ, seconds.
constexpr std::int64_t conntrackSeconds = 2;

bool numberIs(Seq seen, std::int64_t expected, bool raw, std::optional<Seq> base)
{
    const Seq offset(static_cast<std::uint32_t>(expected));
    return raw ? seen == offset : base && seen == *base + offset.value();
}

Flags withoutPush(Flags flags)
{
    flags.clear(Flag::Psh);
    return flags;
}

Sentence synDifference(const RecordedSegment &expected, const TcpOptions &seen)
{
    const auto number = [](const auto &value) { return value ? std::int64_t{*value} : -1; };
    if (number(expected.maximumSegmentSize) != number(seen.maximumSegmentSize))
        return phrase("Replay", "mss");
    if (number(expected.windowScale) != number(seen.windowScale))
        return phrase("Replay", "window scale");
    return expected.sackPermitted == seen.sackPermitted ? Sentence() : phrase("Replay", "SACK permitted");
}

/// The recorder looked at some moment of the tolerated stretch.
bool orphanAgrees(const RecordedState &expected, const SeenState &seen, Duration jitter)
{
    const Time begin = expected.time.at - expected.time.slop - jitter;
    const Time end = expected.time.at + expected.time.late + jitter;
    for (std::size_t i = 0; i < seen.orphan.size(); ++i) {
        const Time until = i + 1 < seen.orphan.size() ? seen.orphan[i + 1].first : seen.end;
        if (seen.orphan[i].second == *expected.orphan && seen.orphan[i].first <= end && until >= begin)
            return true;
    }
    return false;
}

Sentence resultDifference(const RecordedReturn &expected, const SeenReturn &seen)
{
    if (expected.error != seen.result.error)
        return phrase("Replay", "errno");
    if (expected.result ? *expected.result != seen.result.value : seen.result.value < 0)
        return phrase("Replay", "result");
    if (expected.peer && *expected.peer != seen.result.peer)
        return phrase("Replay", "peer");
    if (expected.revents && *expected.revents != seen.result.revents)
        return phrase("Replay", "revents");
    return expected.optionError && *expected.optionError != seen.result.optionError ? phrase("Replay", "value") : Sentence();
}

} // namespace

bool inTime(const RecordedTime &expected, Time seen, Duration jitter)
{
    return expected.at - expected.slop - jitter <= seen && seen <= expected.at + jitter + expected.late;
}

const RecordedCall *CompareContext::callOf(std::uint32_t id) const
{
    const auto found =
        std::find_if(recording.calls.begin(), recording.calls.end(), [id](const RecordedCall &call) { return call.id == id; });
    return found == recording.calls.end() ? nullptr : &*found;
}

bool CompareContext::unmodelled(Scope scope, Time at) const
{
    return std::any_of(recording.unmodelled.begin(), recording.unmodelled.end(), [&](const Unmodelled &part) {
        return (part.scope == scope || part.scope == Scope::All) && part.begin <= at && at <= part.end;
    });
}

bool CompareContext::afterRecording(NodeId host, Time at) const
{
    const auto until = recording.until.find(host);
    return until != recording.until.end() && at > until->second;
}

bool CompareContext::withoutPower(NodeId host, Time at) const
{
    const auto power = recording.power.find(host);
    return power != recording.power.end() && power->second.first <= at && at <= power->second.second;
}

bool CompareContext::brief(const SeenState &state) const { return state.end - state.at < recording.statePoll + overlooked; }

std::optional<Seq> CompareContext::initialNumber(NodeId host, const RecordedSegment &connection, std::size_t incarnation) const
{
    const auto numbers = observed.initialNumbers.find({host, connection.clientPort, connection.serverPort});
    if (numbers == observed.initialNumbers.end() || incarnation < 1 || incarnation > numbers->second.size())
        return std::nullopt;
    return numbers->second[incarnation - 1];
}

Seq CompareContext::nearestInitialNumber(NodeId host, const SeenSegment &connection, Seq number) const
{
    const auto numbers = observed.initialNumbers.find({host, connection.clientPort, connection.serverPort});
    if (numbers == observed.initialNumbers.end())
        return Seq(0);
    const auto away = [number](Seq base) { return std::abs(std::int64_t{distance(number, base)}); };
    return *std::min_element(numbers->second.begin(), numbers->second.end(), [&](Seq a, Seq b) { return away(a) < away(b); });
}

Sentence CompareContext::timeDifference(const RecordedTime &expected, Time seen) const
{
    if (inTime(expected, seen, recording.jitter))
        return {};
    return {phrase("Replay", "time: not between %1 and %2"),
        {secondsText(expected.at - expected.slop - recording.jitter),
            secondsText(expected.at + recording.jitter + expected.late)}};
}

Sentence SegmentRules::difference(const RecordedSegment &expected, const SeenSegment &seen) const
{
    const Segment &segment = seen.segment;
    const auto base = [&](NodeId end, std::size_t incarnation) { return context.initialNumber(end, expected, incarnation); };
    if (withoutPush(expected.flags) != withoutPush(segment.flags))
        return phrase("Replay", "flags");
    // A firewall speaks in the name of the other end.
    if (!numberIs(segment.seq, expected.seq, expected.seqRaw, base(context.otherEnd(expected.to), expected.incarnation)))
        return phrase("Replay", "seq");
    if (expected.ack && !numberIs(segment.ack, *expected.ack, expected.ackRaw, base(expected.to, expected.ackIncarnation)))
        return phrase("Replay", "ack");
    if (expected.length != segment.payload.length)
        return phrase("Replay", "length");
    if ((expected.window == 0) != (segment.window == 0))
        return phrase("Replay", "window");
    if (expected.timestamps != segment.options.timestamps.has_value())
        return phrase("Replay", "timestamps");
    if (seen.fate != Fate::Underway && expected.arrived != (seen.fate == Fate::Arrived))
        return expected.arrived ? phrase("Replay", "it was lost") : phrase("Replay", "it arrived");
    return expected.flags.syn() ? synDifference(expected, segment.options) : Sentence();
}

bool SegmentRules::mayBeMissing(const RecordedSegment &segment) const
{
    return segment.mayBeAbsent || context.unmodelled(Scope::Segments, segment.time.at);
}

bool SegmentRules::mayBeExtra(const SeenSegment &segment) const
{
    return context.unmodelled(Scope::Segments, segment.at) || context.afterRecording(host, segment.at);
}

SentencePart SegmentRules::describe(const RecordedSegment &segment) const { return teardown::describe(segment); }

SentencePart SegmentRules::describe(const SeenSegment &segment) const
{
    const Seq sender = context.nearestInitialNumber(context.otherEnd(segment.to), segment, segment.segment.seq);
    return teardown::describe(segment, sender, context.nearestInitialNumber(segment.to, segment, segment.segment.ack));
}

Sentence StateRules::difference(const RecordedState &expected, const SeenState &seen) const
{
    if (expected.state != seen.state)
        return phrase("Replay", "state");
    return !expected.orphan || orphanAgrees(expected, seen, context.recording.jitter) ? Sentence() : phrase("Replay", "orphan");
}

bool StateRules::mayBeMissing(const RecordedState &state) const { return context.unmodelled(Scope::States, state.time.at); }

bool StateRules::mayBeExtra(const SeenState &state) const
{
    return context.brief(state) || state.echo || context.afterRecording(state.host, state.at)
        || context.unmodelled(Scope::States, state.at) || context.withoutPower(state.host, state.at);
}

SentencePart StateRules::describe(const RecordedState &state) const { return teardown::describe(state); }
SentencePart StateRules::describe(const SeenState &state) const { return teardown::describe(state); }

namespace {

/// Does `end` tell of the end of the socket that `state` is?
bool tellsOf(const CompareContext &context, const RecordedReturn &end, const RecordedState &state)
{
    const RecordedCall *call = context.callOf(end.id);
    return end.byTimer && call && call->host == state.host && inTime(state.time, end.time.at, context.recording.jitter);
}

} // namespace

std::vector<RecordedState> statesToExpect(const CompareContext &context)
{
    std::vector<RecordedState> states;
    for (RecordedState state : context.recording.states) {
        if (context.withoutPower(state.host, state.time.at))
            continue;
        for (const RecordedReturn &end : context.recording.returns) {
            if (state.state == TcpState::Closed && tellsOf(context, end, state))
                state.time.slop = std::max(state.time.slop, state.time.at - end.time.at + end.time.slop);
        }
        states.push_back(state);
    }
    return states;
}

std::vector<SeenState> statesWithEchoes(const CompareContext &context)
{
    std::vector<SeenState> states = context.observed.states;
    std::map<ConnectionKey, TcpState> lasting;
    for (SeenState &state : states) {
        TcpState &last = lasting[{state.host, state.clientPort, state.serverPort}];
        state.echo = state.state == last;
        if (!context.brief(state))
            last = state.state;
    }
    return states;
}

Sentence IcmpRules::difference(const RecordedIcmp &expected, const SeenIcmp &seen) const
{
    if (expected.type != seen.type || expected.code != seen.code)
        return phrase("Replay", "type or code");
    return expected.aboutSender == seen.aboutSender ? Sentence() : phrase("Replay", "sender of the quoted segment");
}

bool IcmpRules::mayBeMissing(const RecordedIcmp &icmp) const { return context.unmodelled(Scope::Segments, icmp.time.at); }

bool IcmpRules::mayBeExtra(const SeenIcmp &icmp) const
{
    return context.unmodelled(Scope::Segments, icmp.at) || context.afterRecording(icmp.to, icmp.at);
}

SentencePart IcmpRules::describe(const RecordedIcmp &icmp) const { return teardown::describe(icmp); }
SentencePart IcmpRules::describe(const SeenIcmp &icmp) const { return teardown::describe(icmp); }

Sentence ArpRules::difference(const RecordedArp &expected, const SeenArp &seen) const
{
    if (expected.target != seen.target)
        return phrase("Replay", "target");
    return expected.broadcast == seen.broadcast ? Sentence() : phrase("Replay", "broadcast");
}

bool ArpRules::mayBeMissing(const RecordedArp &arp) const { return context.unmodelled(Scope::Arp, arp.time.at); }

bool ArpRules::mayBeExtra(const SeenArp &arp) const
{
    return context.unmodelled(Scope::Arp, arp.at) || context.afterRecording(arp.host, arp.at);
}

SentencePart ArpRules::describe(const RecordedArp &arp) const { return teardown::describe(arp); }
SentencePart ArpRules::describe(const SeenArp &arp) const { return teardown::describe(arp); }

Sentence returnDifference(const CompareContext &context, const RecordedReturn &expected, const SeenReturn &seen, NodeId host)
{
    switch (expected.outcome) {
    case CallOutcome::Pending:
        return !seen.returned || context.afterRecording(host, *seen.returned) ? Sentence() : phrase("Replay", "it returned");
    case CallOutcome::Killed:
        return seen.killed ? context.timeDifference(expected.time, *seen.killed)
                           : phrase("Replay", "its process was not killed in it");
    case CallOutcome::Returned: break;
    }
    if (!seen.returned)
        return phrase("Replay", "it has not returned");
    Sentence result = resultDifference(expected, seen);
    return result.empty() ? context.timeDifference(expected.time, *seen.returned) : result;
}

bool conntrackAgrees(const RecordedConntrack &expected, const std::vector<RecordedConntrackEntry> &seen)
{
    const auto close = [](const RecordedConntrackEntry &a, const RecordedConntrackEntry &b) {
        return a.clientPort == b.clientPort && a.state == b.state && std::abs(a.secondsLeft - b.secondsLeft) <= conntrackSeconds;
    };
    return std::equal(expected.entries.begin(), expected.entries.end(), seen.begin(), seen.end(), close);
}

} // namespace teardown
