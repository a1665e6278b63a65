#include "capture/capture_text.h"

#include "formats/tcpdump_line.h"
#include "formats/wall_clock.h"

#include <algorithm>
#include <utility>

namespace teardown {

std::string segmentText(const CapturedSegment &segment, bool absoluteNumbers)
{
    const auto number = [&](Seq raw, std::int64_t relative) {
        return absoluteNumbers ? std::to_string(raw.value()) : std::to_string(relative);
    };
    std::string text = longNames(segment.flags);
    std::erase(text, ' ');
    text += (text.empty() ? "seq " : " seq ") + number(segment.seq, segment.seqAt);
    if (segment.flags.ack())
        text += " ack " + number(segment.ack, segment.ackAt);
    if (segment.payload > 0)
        text += " len " + std::to_string(segment.payload);
    return text;
}

namespace {

std::string flagLetters(Flags flags)
{
    const std::string text = tcpdumpFlagLetters(flags);
    return text.empty() ? "none" : text;
}

std::string optionText(const TcpOptions &options)
{
    std::string text;
    const auto add = [&](const std::string &item) { text += (text.empty() ? "" : ",") + item; };
    if (options.maximumSegmentSize)
        add("mss " + std::to_string(*options.maximumSegmentSize));
    if (options.sackPermitted)
        add("sackOK");
    if (options.timestamps)
        add("TS val " + std::to_string(options.timestamps->value) + " ecr " + std::to_string(options.timestamps->echo));
    if (options.windowScale)
        add("wscale " + std::to_string(*options.windowScale));
    for (std::size_t i = 0; i < options.sack.count; ++i)
        add("sack {" + std::to_string(options.sack.blocks[i].left.value()) + ':'
            + std::to_string(options.sack.blocks[i].right.value()) + '}');
    return text.empty() ? text : ", options [" + text + ']';
}

std::string endText(const IpEndpoint &end) { return toString(end.address) + '.' + std::to_string(end.port); }

std::string lineOf(const Capture &capture, const CapturedConnection &connection, const CapturedSegment &s, bool absolute)
{
    const IpEndpoint &from = connection.ends[s.side], &to = connection.ends[1 - s.side];
    const auto number = [&](Seq raw, std::int64_t relative) {
        return absolute || s.flags.syn() ? std::to_string(raw.value()) : std::to_string(relative);
    };
    std::string text = timeOfDay(s.time, capture.startNs) + (from.address.isV6 ? " IP6 " : " IP ") + endText(from) + " > "
        + endText(to) + ": Flags [" + flagLetters(s.flags) + ']';
    if (s.length() > 0 || s.flags.rst())
        text += ", seq " + number(s.seq, s.seqAt);
    if (s.payload > 0)
        text += ':' + number(s.seq + s.payload, s.seqAt + s.payload);
    if (s.flags.ack())
        text += ", ack " + number(s.ack, s.ackAt);
    return text + ", win " + std::to_string(s.window) + optionText(s.options) + ", length " + std::to_string(s.payload) + '\n';
}

} // namespace

std::string captureLines(const Capture &capture, const std::vector<std::size_t> &connections, bool absoluteNumbers)
{
    std::vector<std::pair<const CapturedSegment *, const CapturedConnection *>> all;
    for (const std::size_t index : connections) {
        for (const CapturedSegment &s : capture.connections[index].segments)
            all.emplace_back(&s, &capture.connections[index]);
    }
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.first->number < b.first->number; });
    std::string text;
    for (const auto &[segment, connection] : all)
        text += lineOf(capture, *connection, *segment, absoluteNumbers);
    return text;
}

} // namespace teardown
