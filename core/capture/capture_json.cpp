#include "capture/capture_text.h"

#include "base/json_text.h"
#include "base/time_text.h"
#include "capture/words.h"

#include <algorithm>

namespace teardown {

namespace {

/// Writes one JSON object or list, item by item.
class JsonItems {
public:
    explicit JsonItems(char open) : m_text(1, open), m_close(open == '{' ? '}' : ']') {}

    void add(std::string_view key, const std::string &json)
    {
        separate();
        m_text += jsonText(key) + ':' + json;
    }
    void add(std::string_view key, std::uint64_t number) { add(key, std::to_string(number)); }
    void addText(std::string_view key, std::string_view value) { add(key, jsonText(value)); }
    void item(const std::string &json)
    {
        separate();
        m_text += json;
    }
    std::string text() const { return m_text + m_close; }

private:
    void separate()
    {
        if (m_text.size() > 1)
            m_text += ',';
    }
    std::string m_text;
    char m_close;
};

/// The first bytes of characters, how long those are, and what may follow (RFC 3629 4).
struct FirstByte {
    unsigned least, most;
    std::size_t length;
    unsigned leastSecond = 0x80, mostSecond = 0xbf;
};
constexpr FirstByte firstBytes[] = {{0x00, 0x7f, 1}, {0xc2, 0xdf, 2}, {0xe0, 0xe0, 3, 0xa0, 0xbf}, {0xe1, 0xec, 3},
    {0xed, 0xed, 3, 0x80, 0x9f}, {0xee, 0xef, 3}, {0xf0, 0xf0, 4, 0x90, 0xbf}, {0xf1, 0xf3, 4}, {0xf4, 0xf4, 4, 0x80, 0x8f}};

/// How many bytes the character has that `text` begins with; 0 if it is no UTF-8.
std::size_t characterLength(std::string_view text)
{
    const auto isIn = [&](std::size_t i, unsigned least, unsigned most) {
        return i < text.size() && static_cast<unsigned char>(text[i]) >= least && static_cast<unsigned char>(text[i]) <= most;
    };
    for (const FirstByte &first : firstBytes) {
        if (!isIn(0, first.least, first.most))
            continue;
        bool whole = first.length == 1 || isIn(1, first.leastSecond, first.mostSecond);
        for (std::size_t i = 2; i < first.length; ++i)
            whole = whole && isIn(i, 0x80, 0xbf);
        return whole ? first.length : 0;
    }
    return 0;
}

/// Text of a file may be anything; JSON takes UTF-8 only, so other bytes become question marks.
std::string safeText(std::string_view text)
{
    std::string safe;
    while (!text.empty()) {
        const std::size_t length = characterLength(text);
        safe += length == 0 ? "?" : text.substr(0, length);
        text.remove_prefix(std::max<std::size_t>(length, 1));
    }
    return jsonText(safe);
}

std::string numberList(const std::vector<std::uint64_t> &numbers)
{
    JsonItems list('[');
    for (const std::uint64_t number : numbers)
        list.item(std::to_string(number));
    return list.text();
}

const char *fateName(PacketFate fate)
{
    constexpr const char *names[] = {"unknown", "arrived", "lost", "made-on-the-way"};
    return names[static_cast<std::size_t>(fate)];
}

class ConnectionJson {
public:
    ConnectionJson(const Capture &capture, std::size_t index)
        : m_capture(capture),
          m_connection(capture.connections[index]),
          m_analysis(analyse(m_connection)),
          m_index(index)
    {
    }

    std::string text()
    {
        JsonItems object('{');
        object.add("connection", m_index + 1);
        object.addText("client", toString(m_connection.ends[0]));
        object.addText("server", toString(m_connection.ends[1]));
        object.add("start_seen", m_connection.startSeen ? std::string("true") : "false");
        object.add("start_s", inSeconds(m_connection.segments.front().time, 9));
        object.add("end_s", inSeconds(m_connection.segments.back().time, 9));
        object.add("from_client", side(m_analysis.sides[0]));
        object.add("from_server", side(m_analysis.sides[1]));
        object.add("ending", ending());
        object.add("inferred_states", states());
        object.add("not_known", limits());
        object.add("packets", packets());
        object.add("icmp_errors", errors());
        return object.text();
    }

private:
    static std::string side(const SideSummary &side)
    {
        JsonItems object('{');
        object.add("packets", side.packets);
        object.add("bytes", side.bytes);
        object.add("retransmissions", side.retransmissions);
        object.add("keepalive_probes", side.keepalives);
        object.add("window_probes", side.windowProbes);
        object.add("zero_windows", side.zeroWindows);
        object.add("duplicate_acks", side.duplicateAcks);
        object.add("resets", side.resets);
        return object.text();
    }

    std::string ending() const
    {
        JsonItems object('{');
        object.addText("how", name(m_analysis.end.ending));
        object.addText("by", name(m_analysis.end.by));
        object.addText("cause", name(m_analysis.end.cause));
        object.addText("confidence", name(m_analysis.end.confidence));
        object.add("evidence", numberList(m_analysis.end.evidence));
        object.addText("text", english(sentence(m_analysis.end)));
        return object.text();
    }

    std::string states() const
    {
        JsonItems list('[');
        for (const InferredChange &change : m_analysis.states.changes) {
            JsonItems object('{');
            object.addText("end", change.side == 0 ? "client" : "server");
            object.addText("from", teardown::name(change.from));
            object.addText("to", teardown::name(change.to));
            object.add("packet", m_connection.segments[change.segment].number);
            object.add("about_s", inSeconds(change.time, 9));
            object.addText("shown_by", change.bySending ? "what it sent" : "what was sent to it");
            list.item(object.text());
        }
        return list.text();
    }

    std::string limits() const
    {
        JsonItems list('[');
        for (const Limit limit : m_analysis.limits)
            list.item(jsonText(name(limit)));
        return list.text();
    }

    std::string packets()
    {
        JsonItems list('[');
        for (std::size_t i = 0; i < m_connection.segments.size(); ++i)
            list.item('\n' + packet(i));
        return list.text();
    }

    std::string packet(std::size_t index)
    {
        const CapturedSegment &s = m_connection.segments[index];
        JsonItems object('{');
        object.add("packet", s.number);
        object.add("t_s", inSeconds(s.time, 9));
        if (s.arrival != Time::never())
            object.add("arrives_s", inSeconds(s.arrival, 9));
        object.addText("from", s.side == 0 ? "client" : "server");
        object.addText("flags", letters(s.flags));
        object.add("seq", std::to_string(s.seqAt));
        if (s.flags.ack())
            object.add("ack", std::to_string(s.ackAt));
        object.add("seq_raw", s.seq.value());
        object.add("len", s.payload);
        object.add("win", s.window);
        if (s.fate != PacketFate::Unknown)
            object.addText("fate", fateName(s.fate));
        object.add("is", findings(index));
        if (const auto known = m_capture.comments.find(s.number); known != m_capture.comments.end())
            object.add("comments", comments(known->second));
        return object.text();
    }

    std::string findings(std::size_t index)
    {
        JsonItems list('[');
        for (; m_next < m_analysis.findings.size() && m_analysis.findings[m_next].segment <= index; ++m_next) {
            const Finding &finding = m_analysis.findings[m_next];
            JsonItems object('{');
            object.addText("what", name(finding.trait));
            if (finding.about)
                object.add("of", *finding.about);
            if (finding.count > 0)
                object.add("count", finding.count);
            list.item(object.text());
        }
        return list.text();
    }

    static std::string comments(const std::vector<std::string> &texts)
    {
        JsonItems list('[');
        for (const std::string &text : texts)
            list.item(safeText(text));
        return list.text();
    }

    std::string errors() const
    {
        JsonItems list('[');
        for (const CapturedError &error : m_connection.errors) {
            JsonItems object('{');
            object.add("packet", error.number);
            object.add("t_s", inSeconds(error.time, 9));
            object.addText("from", toString(error.sender));
            object.add("type", error.type);
            object.add("code", error.code);
            object.addText("about", error.side == 0 ? "client" : "server");
            list.item(object.text());
        }
        return list.text();
    }

    const Capture &m_capture;
    const CapturedConnection &m_connection;
    ConnectionAnalysis m_analysis;
    std::size_t m_index;
    std::size_t m_next = 0; ///< finding
};

std::string mergeJson(const MergedCapture &merged)
{
    JsonItems object('{');
    object.add("only_first", merged.onlyFirst);
    object.add("only_second", merged.onlySecond);
    object.add("lost", merged.lost);
    if (!merged.clock) {
        object.add("clock", "null");
        return object.text();
    }
    JsonItems clock('{');
    clock.add("packets_in_both", merged.clock->pairs);
    clock.add("offset_ns", std::to_string(merged.clock->offsetNs));
    clock.add("drift_per_billion", std::to_string(merged.clock->driftPerBillion));
    clock.add("one_way_ns", std::to_string(merged.clock->path.ns));
    clock.add("one_direction", merged.clock->oneDirection ? "true" : "false");
    object.add("clock", clock.text());
    return object.text();
}

} // namespace

std::string captureJson(const Capture &capture, const std::vector<std::size_t> &connections, const MergedCapture *merged)
{
    JsonItems object('{');
    object.add("file", safeText(capture.name));
    object.add("frames", capture.frames);
    object.add("segments", capture.segments);
    object.add("copies", capture.copies);
    object.add("fragments", capture.fragments);
    object.add("reassembled", capture.reassembled);
    object.add("incomplete_datagrams", capture.incomplete);
    object.add("wrong_checksums", capture.wrongChecksums);
    object.add("checksums_left_to_card", capture.checksumsLeftToCard);
    object.add("too_short", capture.tooShort);
    object.add("malformed", capture.malformed);
    object.add("started_ns", std::to_string(capture.startNs));
    if (merged)
        object.add("merged", mergeJson(*merged));
    JsonItems problems('['), list('[');
    for (const InputError &problem : capture.problems) {
        JsonItems item('{');
        item.addText("code", problem.code);
        item.addText("text", problem.text);
        if (!problem.arguments.empty())
            item.add("offset", problem.arguments.front());
        problems.item(item.text());
    }
    for (const std::size_t index : connections)
        list.item('\n' + ConnectionJson(capture, index).text());
    object.add("problems", problems.text());
    object.add("connections", list.text());
    return object.text() + '\n';
}

} // namespace teardown
