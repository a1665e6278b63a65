#include "compare_text.h"

#include <cinttypes>
#include <cstdio>
#include <optional>
#include <utility>
#include <vector>

namespace teardown {

namespace {

std::string segmentText(Time at, Flags flags, std::int64_t seq, const std::string &ack, std::int64_t length, std::int64_t window)
{
    std::string text = secondsText(at) + " [" + letters(flags) + "] seq " + std::to_string(seq);
    if (!ack.empty())
        text += " ack " + ack;
    return text + " len " + std::to_string(length) + " win " + std::to_string(window);
}

std::string synText(bool timestamps, bool sack, const std::string &mss, const std::string &scale)
{
    return " mss " + mss + " ws " + scale + (sack ? " sack" : "") + (timestamps ? " ts" : "");
}

template <class Number>
std::string optionText(const std::optional<Number> &number)
{
    return number ? std::to_string(*number) : "-";
}

/// A segment that `text` tells of.
SentencePart withFate(std::string text, Fate fate)
{
    switch (fate) {
    case Fate::Lost: return Sentence(phrase("Replay", "%1 LOST"), {std::move(text)});
    case Fate::Underway: return Sentence(phrase("Replay", "%1 UNDERWAY"), {std::move(text)});
    case Fate::Arrived: break;
    }
    return text;
}

/// "1.0016 = 5 EPIPE", and for poll() what it reports; `value` is what the call returned.
Sentence resultText(Time at, const SentencePart &value, Errno error, std::optional<std::uint8_t> revents)
{
    std::vector<SentencePart> parts{secondsText(at), value};
    parts.emplace_back(error == Errno::None ? std::string() : ' ' + std::string(name(error)));
    if (!revents)
        return {phrase("Replay", "%1 = %2%3"), std::move(parts)};
    parts.push_back(pollText(*revents));
    return {phrase("Replay", "%1 = %2%3 %4"), std::move(parts)};
}

SentencePart withOptionError(SentencePart value, Errno error)
{
    return Sentence(phrase("Replay", "%1 (%2)"), {std::move(value), name(error)});
}

SentencePart ofPeer(SentencePart value, const SocketAddress &peer)
{
    return Sentence(phrase("Replay", "%1 of %2"), {std::move(value), toString(peer)});
}

Sentence killedText(Time at) { return {phrase("Replay", "%1 killed"), {secondsText(at)}}; }

SentencePart stateText(TcpState state, bool orphan)
{
    const SentencePart text = state == TcpState::Closed ? SentencePart(phrase("Replay", "(no socket)")) : name(state);
    return orphan ? Sentence(phrase("Replay", "%1 orphan"), {text}) : text;
}

std::string icmpText(Time at, std::int64_t type, std::int64_t code)
{
    return secondsText(at) + " icmp type " + std::to_string(type) + " code " + std::to_string(code);
}

Sentence arpText(Time at, Ipv4 target, bool broadcast)
{
    return {broadcast ? phrase("Replay", "%1 broadcast request for %2") : phrase("Replay", "%1 unicast request for %2"),
        {secondsText(at), toString(target)}};
}

} // namespace

std::string secondsText(Time time)
{
    char text[32];
    const std::int64_t tenths = (time.ns < 0 ? -time.ns : time.ns) / 100'000;
    std::snprintf(text, sizeof text, "%s%" PRId64 ".%04" PRId64, time.ns < 0 ? "-" : "", tenths / 10'000, tenths % 10'000);
    return text;
}

SentencePart describe(const RecordedSegment &segment)
{
    std::string text = segmentText(segment.time.at, segment.flags, segment.seq, segment.ack ? std::to_string(*segment.ack) : "",
        segment.length, segment.window);
    if (segment.flags.syn())
        text += synText(
            segment.timestamps, segment.sackPermitted, optionText(segment.maximumSegmentSize), optionText(segment.windowScale));
    else
        text += segment.timestamps ? " ts" : "";
    return withFate(std::move(text), segment.arrived ? Fate::Arrived : Fate::Lost);
}

SentencePart describe(const SeenSegment &seen, Seq sender, Seq receiver)
{
    const Segment &segment = seen.segment;
    std::string text = segmentText(seen.at, segment.flags, distance(segment.seq, sender),
        segment.flags.ack() ? std::to_string(distance(segment.ack, receiver)) : "", segment.payload.length, segment.window);
    const TcpOptions &options = segment.options;
    if (segment.flags.syn())
        text += synText(options.timestamps.has_value(), options.sackPermitted, optionText(options.maximumSegmentSize),
            optionText(options.windowScale));
    else
        text += options.timestamps ? " ts" : "";
    return withFate(std::move(text), seen.fate);
}

SentencePart describe(const RecordedIcmp &icmp) { return icmpText(icmp.time.at, icmp.type, icmp.code); }
SentencePart describe(const SeenIcmp &icmp) { return icmpText(icmp.at, icmp.type, icmp.code); }

SentencePart describe(const RecordedReturn &result)
{
    switch (result.outcome) {
    case CallOutcome::Pending: return phrase("Replay", "still blocked");
    case CallOutcome::Killed: return killedText(result.time.at);
    case CallOutcome::Returned: break;
    }
    SentencePart value = result.result ? SentencePart(std::to_string(*result.result)) : phrase("Replay", "descriptor");
    if (result.peer)
        value = ofPeer(std::move(value), *result.peer);
    if (result.optionError)
        value = withOptionError(std::move(value), *result.optionError);
    return resultText(result.time.at, value, result.error, result.revents);
}

SentencePart describe(const SeenReturn &result)
{
    if (result.killed)
        return killedText(*result.killed);
    if (!result.returned)
        return Sentence(phrase("Replay", "entered %1, still blocked"), {secondsText(result.entered)});
    SentencePart value = std::to_string(result.result.value);
    if (result.name == CallName::Accept && result.result.error == Errno::None)
        value = ofPeer(phrase("Replay", "descriptor"), result.result.peer);
    if (result.name == CallName::GetSockOpt)
        value = withOptionError(std::move(value), result.result.optionError);
    const auto revents = result.name == CallName::Poll ? std::optional(result.result.revents) : std::nullopt;
    return resultText(*result.returned, value, result.result.error, revents);
}

SentencePart describe(const RecordedState &state)
{
    return Sentence(
        phrase("Replay", "%1 %2"), {secondsText(state.time.at), stateText(state.state, state.orphan.value_or(false))});
}

SentencePart describe(const SeenState &state)
{
    const SentencePart end = state.end == Time::never() ? SentencePart(phrase("Replay", "the end")) : secondsText(state.end);
    return Sentence(
        phrase("Replay", "%1 %2 until %3"), {secondsText(state.at), stateText(state.state, state.orphan.back().second), end});
}

SentencePart describe(const RecordedArp &arp) { return arpText(arp.time.at, arp.target, arp.broadcast); }
SentencePart describe(const SeenArp &arp) { return arpText(arp.at, arp.target, arp.broadcast); }

SentencePart describe(const std::vector<RecordedConntrackEntry> &entries)
{
    std::string text;
    for (const RecordedConntrackEntry &entry : entries)
        text += (text.empty() ? "" : ", ") + std::to_string(entry.clientPort) + ' ' + entry.state + ' '
            + std::to_string(entry.secondsLeft) + " s";
    return text.empty() ? SentencePart(phrase("Replay", "no entries")) : text;
}

SentencePart pollText(std::uint8_t bits)
{
    static constexpr std::pair<PollBit, const char *> names[] = {
        {PollBit::In, "IN"}, {PollBit::Out, "OUT"}, {PollBit::Err, "ERR"}, {PollBit::Hup, "HUP"}, {PollBit::RdHup, "RDHUP"}};
    std::string text;
    for (const auto &[bit, word] : names) {
        if (bits & static_cast<std::uint8_t>(bit))
            text += (text.empty() ? "" : "|") + std::string(word);
    }
    return text.empty() ? SentencePart(phrase("Replay", "nothing")) : text;
}

} // namespace teardown
