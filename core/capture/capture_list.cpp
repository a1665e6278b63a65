#include "capture/capture_text.h"

#include "base/time_text.h"
#include "capture/decode_frame.h"
#include "capture/words.h"

#include <utility>

namespace teardown {

namespace {

/// Writes a capture as text, line by line.
class CaptureLister {
public:
    CaptureLister(const Capture &capture, const PhraseBook &book) : m_capture(capture), m_book(book) {}

    std::string take() { return std::move(m_text); }

    void addHead()
    {
        add(phrase("Capture", "%1: frames %2, TCP segments %3, connections %4, %5 s"),
            {m_capture.name, std::to_string(m_capture.frames), std::to_string(m_capture.segments),
                std::to_string(m_capture.connections.size()), inSeconds(m_capture.end, 6)});
    }

    void addNotes()
    {
        for (const InputError &problem : m_capture.problems)
            note(m_capture.frames, {phrase("Capture", "only the first %1 frames are used: %2"), {"", problem.sentence}});
        count(m_capture.copies, phrase("Capture", "%1 packets were captured at several places and count once"));
        count(m_capture.reassembled, phrase("Capture", "%1 datagrams were put together from IP fragments"));
        count(m_capture.incomplete,
            phrase("Capture", "%1 datagrams are left out: some of their IP fragments are missing or contradict each other"));
        count(m_capture.wrongChecksums, phrase("Capture", "%1 segments have a wrong checksum; their receivers drop them"));
        count(m_capture.checksumsLeftToCard,
            phrase("Capture",
                "%1 segments were captured before the network card calculated their checksums, which therefore tell nothing"));
        count(m_capture.tooShort, phrase("Capture", "%1 frames were cut before the end of their TCP header and are left out"));
        count(m_capture.malformed, phrase("Capture", "%1 frames contradict themselves and are left out"));
        count(m_capture.cutHeaders, phrase("Capture", "%1 TCP headers were cut; their options are used as far as they go"));
        for (const auto &[link, frames] : m_capture.unknownLinks)
            note(frames, {phrase("Capture", "%1 frames have %2, which is not read"), {"", linkTypeName(link)}});
    }

    void addConnection(std::size_t index)
    {
        const CapturedConnection &connection = m_capture.connections[index];
        const ConnectionAnalysis analysis = analyse(connection);
        const Time first = connection.segments.front().time, last = connection.segments.back().time;
        m_text += '\n' + std::to_string(index + 1) + "  " + toString(connection.ends[0]) + " > " + toString(connection.ends[1])
            + "  " + worded(shortText(analysis.end), m_book) + '\n';
        addIndented(phrase("Capture", "from %1 s to %2 s"), {inSeconds(first, 6), inSeconds(last, 6)});
        addIndented(phrase("Capture", "client: %1"), {sideText(analysis.sides[0])});
        addIndented(phrase("Capture", "server: %1"), {sideText(analysis.sides[1])});
        if (analysis.end.evidence.empty())
            addIndented(phrase("Capture", "%1"), {sentence(analysis.end)});
        else
            addIndented(phrase("Capture", "%1 (%2, by %3)"),
                {sentence(analysis.end), textOf(analysis.end.confidence), packetList(analysis.end.evidence)});
        for (const Limit limit : analysis.limits)
            addIndented(phrase("Capture", "not known: %1"), {sentence(limit)});
    }

private:
    void add(Phrase phrase, std::vector<SentencePart> parts)
    {
        m_text += worded(Sentence(phrase, std::move(parts)), m_book) + '\n';
    }

    void addIndented(Phrase phrase, std::vector<SentencePart> parts)
    {
        m_text += "   ";
        add(phrase, std::move(parts));
    }

    /// `what` counts something, if there is any.
    void note(std::uint64_t number, Sentence what)
    {
        if (number == 0)
            return;
        m_text += "  ";
        what.parts.front() = std::to_string(number);
        add(phrase("Capture", "note: %1"), {std::move(what)});
    }
    void count(std::uint64_t number, Phrase what) { note(number, {what, {""}}); }

    std::string sideText(const SideSummary &side) const
    {
        const std::pair<std::uint64_t, Phrase> counts[] = {{side.retransmissions, phrase("Capture", "%1, %2 sent again")},
            {side.keepalives, phrase("Capture", "%1, %2 keepalive probes")},
            {side.windowProbes, phrase("Capture", "%1, %2 window probes")},
            {side.zeroWindows, phrase("Capture", "%1, %2 with zero window")},
            {side.duplicateAcks, phrase("Capture", "%1, %2 duplicate ACKs")}, {side.resets, phrase("Capture", "%1, %2 RST")}};
        Sentence text(phrase("Capture", "%1 packets, %2 bytes"), {std::to_string(side.packets), std::to_string(side.bytes)});
        for (const auto &[number, form] : counts) {
            if (number > 0)
                text = {form, {std::move(text), std::to_string(number)}};
        }
        return worded(text, m_book);
    }

    const Capture &m_capture;
    const PhraseBook &m_book;
    std::string m_text;
};

} // namespace

std::string captureNotes(const Capture &capture, const PhraseBook &book)
{
    CaptureLister lister(capture, book);
    lister.addNotes();
    return lister.take();
}

std::string captureList(const Capture &capture, const std::vector<std::size_t> &connections, const PhraseBook &book)
{
    CaptureLister lister(capture, book);
    lister.addHead();
    lister.addNotes();
    for (const std::size_t index : connections)
        lister.addConnection(index);
    return lister.take();
}

} // namespace teardown
