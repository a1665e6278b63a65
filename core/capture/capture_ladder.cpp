#include "capture/capture_text.h"

#include "capture/words.h"
#include "formats/ladder_rows.h"

namespace teardown {

namespace {

class CapturedRows {
public:
    CapturedRows(const CapturedConnection &connection, const ConnectionAnalysis &analysis, const CaptureLadderOptions &options,
        const PhraseBook &book)
        : m_connection(connection),
          m_analysis(analysis),
          m_options(options),
          m_book(book)
    {
    }

    std::vector<LadderRow> rows()
    {
        for (std::size_t i = 0; i < m_connection.segments.size(); ++i) {
            addErrorsBefore(m_connection.segments[i].time);
            addArrow(i);
            addMargins(i);
        }
        addErrorsBefore(Time::never());
        return std::move(m_rows);
    }

private:
    std::string remarks(std::size_t segment)
    {
        std::string text;
        for (; m_nextFinding < m_analysis.findings.size() && m_analysis.findings[m_nextFinding].segment <= segment;
             ++m_nextFinding) {
            const Finding &finding = m_analysis.findings[m_nextFinding];
            if (finding.trait != SegmentTrait::LostOnTheWay)
                text += (text.empty() ? "" : ", ") + worded(textOf(finding), m_book);
        }
        return text;
    }

    void addArrow(std::size_t index)
    {
        const CapturedSegment &s = m_connection.segments[index];
        LadderArrow arrow;
        arrow.from = s.side;
        arrow.reached = s.fate == PacketFate::Lost ? s.side : 1u - s.side;
        if (s.fate == PacketFate::Lost) {
            arrow.towards = 1u - s.side;
            arrow.loss = m_book(phrase("Capture", "lost"));
        }
        arrow.label = '#' + std::to_string(s.number) + ' ' + segmentText(s, m_options.absoluteNumbers);
        arrow.remark = remarks(index);
        m_rows.push_back({s.time, NodeId{s.side}, {}, {}, arrow, {}});
    }

    /// The last state that each end entered by this segment; the sender's beside the arrow, the receiver's below it.
    void addMargins(std::size_t index)
    {
        std::string margins[2];
        for (; m_nextChange < m_analysis.states.changes.size() && m_analysis.states.changes[m_nextChange].segment <= index;
             ++m_nextChange) {
            const InferredChange &change = m_analysis.states.changes[m_nextChange];
            margins[change.side] = std::string(teardown::name(change.to)) + '?';
        }
        const CapturedSegment &s = m_connection.segments[index];
        m_rows.back().margin = margins[s.side];
        const auto other = static_cast<std::uint8_t>(1 - s.side);
        if (!margins[other].empty())
            m_rows.push_back({s.lastSeen(), NodeId{other}, margins[other], {}, {}, {}});
    }

    void addErrorsBefore(Time time)
    {
        for (; m_nextError < m_connection.errors.size() && m_connection.errors[m_nextError].time < time; ++m_nextError) {
            const CapturedError &error = m_connection.errors[m_nextError];
            const Sentence note(phrase("Capture", "#%1 %2 type %3 code %4 from %5"),
                {std::to_string(error.number), error.isV6 ? "ICMPv6" : "ICMP", std::to_string(error.type),
                    std::to_string(error.code), toString(error.sender)});
            m_rows.push_back({error.time, NodeId{error.side}, {}, worded(note, m_book), {}, {}});
        }
    }

    const CapturedConnection &m_connection;
    const ConnectionAnalysis &m_analysis;
    const CaptureLadderOptions &m_options;
    const PhraseBook &m_book;
    std::size_t m_nextFinding = 0, m_nextChange = 0, m_nextError = 0;
    std::vector<LadderRow> m_rows;
};

Setup twoEnds(const CapturedConnection &connection)
{
    Setup setup;
    for (const IpEndpoint &end : connection.ends) {
        NodeSpec node;
        node.name = toString(end);
        setup.nodes.push_back(std::move(node));
    }
    return setup;
}

} // namespace

std::string captureLadder(const Capture &capture, const std::vector<std::size_t> &connections,
    const CaptureLadderOptions &options, const PhraseBook &book)
{
    LadderOptions drawing;
    drawing.ascii = options.ascii;
    drawing.width = options.width;
    drawing.timeName = book(phrase("Capture", "seconds"));
    std::string text;
    for (const std::size_t index : connections) {
        const CapturedConnection &connection = capture.connections[index];
        const ConnectionAnalysis analysis = analyse(connection);
        const Sentence head(phrase("Capture", "Connection %1: %2. %3\nStates with ? are inferred. #N is packet N of %4."),
            {std::to_string(index + 1), shortText(analysis.end), sentence(analysis.end), capture.name});
        text += (text.empty() ? "" : "\n") + worded(head, book) + "\n\n";
        text += drawLadder(twoEnds(connection), CapturedRows(connection, analysis, options, book).rows(), drawing, false);
    }
    return text;
}

} // namespace teardown
