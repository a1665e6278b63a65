#include "compare_text.h"

#include <cinttypes>
#include <cstdio>

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

std::string resultText(const std::string &value, Errno error, bool poll, std::uint8_t revents)
{
    std::string text = "= " + value;
    if (error != Errno::None)
        text += ' ' + std::string(name(error));
    return poll ? text + ' ' + pollText(revents) : text;
}

std::string stateText(TcpState state) { return state == TcpState::Closed ? "(no socket)" : std::string(name(state)); }

std::string icmpText(Time at, std::int64_t type, std::int64_t code)
{
    return secondsText(at) + " icmp type " + std::to_string(type) + " code " + std::to_string(code);
}

std::string arpText(Time at, Ipv4 target, bool broadcast)
{
    return secondsText(at) + (broadcast ? " broadcast" : " unicast") + " request for " + toString(target);
}

} // namespace

std::string secondsText(Time time)
{
    char text[32];
    const std::int64_t tenths = (time.ns < 0 ? -time.ns : time.ns) / 100'000;
    std::snprintf(text, sizeof text, "%s%" PRId64 ".%04" PRId64, time.ns < 0 ? "-" : "", tenths / 10'000, tenths % 10'000);
    return text;
}

std::string describe(const RecordedSegment &segment)
{
    std::string text = segmentText(segment.time.at, segment.flags, segment.seq, segment.ack ? std::to_string(*segment.ack) : "",
        segment.length, segment.window);
    if (segment.flags.syn())
        text += synText(
            segment.timestamps, segment.sackPermitted, optionText(segment.maximumSegmentSize), optionText(segment.windowScale));
    else
        text += segment.timestamps ? " ts" : "";
    return text + (segment.arrived ? "" : " LOST");
}

std::string describe(const SeenSegment &seen, Seq sender, Seq receiver)
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
    return text + (seen.fate == Fate::Lost ? " LOST" : seen.fate == Fate::Underway ? " UNDERWAY" : "");
}

std::string describe(const RecordedIcmp &icmp) { return icmpText(icmp.time.at, icmp.type, icmp.code); }
std::string describe(const SeenIcmp &icmp) { return icmpText(icmp.at, icmp.type, icmp.code); }

std::string describe(const RecordedReturn &result)
{
    switch (result.outcome) {
    case CallOutcome::Pending: return "still blocked";
    case CallOutcome::Killed: return secondsText(result.time.at) + " killed";
    case CallOutcome::Returned: break;
    }
    std::string value = result.result ? std::to_string(*result.result) : "descriptor";
    if (result.peer)
        value += " of " + toString(*result.peer);
    if (result.optionError)
        value += " (" + std::string(name(*result.optionError)) + ')';
    return secondsText(result.time.at) + ' '
        + resultText(value, result.error, result.revents.has_value(), result.revents.value_or(0));
}

std::string describe(const SeenReturn &result)
{
    if (result.killed)
        return secondsText(*result.killed) + " killed";
    if (!result.returned)
        return "entered " + secondsText(result.entered) + ", still blocked";
    std::string value = std::to_string(result.result.value);
    if (result.name == CallName::Accept && result.result.error == Errno::None)
        value = "descriptor of " + toString(result.result.peer);
    if (result.name == CallName::GetSockOpt)
        value += " (" + std::string(name(result.result.optionError)) + ')';
    return secondsText(*result.returned) + ' '
        + resultText(value, result.result.error, result.name == CallName::Poll, result.result.revents);
}

std::string describe(const RecordedState &state)
{
    return secondsText(state.time.at) + ' ' + stateText(state.state) + (state.orphan.value_or(false) ? " orphan" : "");
}

std::string describe(const SeenState &state)
{
    const std::string end = state.end == Time::never() ? "end" : secondsText(state.end);
    return secondsText(state.at) + ' ' + stateText(state.state) + (state.orphan.back().second ? " orphan" : "") + " until " + end;
}

std::string describe(const RecordedArp &arp) { return arpText(arp.time.at, arp.target, arp.broadcast); }
std::string describe(const SeenArp &arp) { return arpText(arp.at, arp.target, arp.broadcast); }

std::string describe(const std::vector<RecordedConntrackEntry> &entries)
{
    std::string text;
    for (const RecordedConntrackEntry &entry : entries)
        text += (text.empty() ? "" : ", ") + std::to_string(entry.clientPort) + ' ' + entry.state + ' '
            + std::to_string(entry.secondsLeft) + " s";
    return text.empty() ? "no entries" : text;
}

std::string pollText(std::uint8_t bits)
{
    static constexpr std::pair<PollBit, const char *> names[] = {
        {PollBit::In, "IN"}, {PollBit::Out, "OUT"}, {PollBit::Err, "ERR"}, {PollBit::Hup, "HUP"}, {PollBit::RdHup, "RDHUP"}};
    std::string text;
    for (const auto &[bit, word] : names) {
        if (bits & static_cast<std::uint8_t>(bit))
            text += (text.empty() ? "" : "|") + std::string(word);
    }
    return text.empty() ? "nothing" : text;
}

} // namespace teardown
