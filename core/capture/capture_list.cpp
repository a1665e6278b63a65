#include "capture/capture_text.h"

#include "base/time_text.h"
#include "capture/decode_frame.h"
#include "capture/words.h"

namespace teardown {

namespace {

void note(std::string &text, std::uint64_t count, const std::string &what)
{
    if (count > 0)
        text += "  note: " + std::to_string(count) + ' ' + what + '\n';
}

std::string sideText(const SideSummary &side)
{
    std::string text = std::to_string(side.packets) + " packets, " + std::to_string(side.bytes) + " bytes";
    const auto add = [&](std::uint64_t count, const char *what) {
        if (count > 0)
            text += ", " + std::to_string(count) + ' ' + what;
    };
    add(side.retransmissions, "sent again");
    add(side.keepalives, "keepalive probes");
    add(side.windowProbes, "window probes");
    add(side.zeroWindows, "with zero window");
    add(side.duplicateAcks, "duplicate ACKs");
    add(side.resets, "RST");
    return text;
}

std::string connectionText(const Capture &capture, std::size_t index)
{
    const CapturedConnection &connection = capture.connections[index];
    const ConnectionAnalysis analysis = analyse(connection);
    const Time first = connection.segments.front().time, last = connection.segments.back().time;
    std::string text = '\n' + std::to_string(index + 1) + "  " + toString(connection.ends[0]) + " > "
        + toString(connection.ends[1]) + "  " + shortText(analysis.end) + '\n';
    text += "   from " + inSeconds(first, 6) + " s to " + inSeconds(last, 6) + " s\n";
    text += "   client: " + sideText(analysis.sides[0]) + "\n   server: " + sideText(analysis.sides[1]) + '\n';
    text += "   " + sentence(analysis.end)
        + (analysis.end.evidence.empty()
                ? std::string()
                : " (" + std::string(name(analysis.end.confidence)) + ", by " + packetList(analysis.end.evidence) + ')')
        + '\n';
    for (const Limit limit : analysis.limits)
        text += "   not known: " + std::string(sentence(limit)) + '\n';
    return text;
}

} // namespace

std::string captureNotes(const Capture &capture)
{
    std::string text;
    for (const InputError &problem : capture.problems)
        text += "  note: only the first " + std::to_string(capture.frames) + " frames are used: " + problem.text + '\n';
    note(text, capture.copies, "packets were captured at several places and count once");
    note(text, capture.reassembled, "datagrams were put together from IP fragments");
    note(text, capture.incomplete, "datagrams are left out: some of their IP fragments are missing or contradict each other");
    note(text, capture.wrongChecksums, "segments have a wrong checksum; their receivers drop them");
    note(text, capture.checksumsLeftToCard,
        "segments were captured before the network card calculated their checksums, which therefore tell nothing");
    note(text, capture.tooShort, "frames were cut before the end of their TCP header and are left out");
    note(text, capture.malformed, "frames contradict themselves and are left out");
    note(text, capture.cutHeaders, "TCP headers were cut; their options are used as far as they go");
    for (const auto &[link, count] : capture.unknownLinks)
        note(text, count, "frames have " + linkTypeName(link) + ", which is not read");
    return text;
}

std::string captureList(const Capture &capture, const std::vector<std::size_t> &connections)
{
    std::string text = capture.name + ": " + std::to_string(capture.frames) + " frames, " + std::to_string(capture.segments)
        + " TCP segments, " + std::to_string(capture.connections.size()) + " connections, " + inSeconds(capture.end, 6) + " s\n"
        + captureNotes(capture);
    for (const std::size_t index : connections)
        text += connectionText(capture, index);
    return text;
}

} // namespace teardown
