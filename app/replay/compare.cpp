#include "compare.h"

#include "align.h"
#include "compare_rules.h"
#include "compare_text.h"
#include "formats/text_row.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace teardown {

namespace {

// What a wrong row costs when two lists are set side by side: rather a pair at another time than one missing and
// one extra, rather those two than a pair of different things.
constexpr int wrongTime = 3;
constexpr int alone = 4;
constexpr int different = 9;

template <class Item, class Keep>
std::vector<Item> filtered(const std::vector<Item> &items, Keep keep)
{
    std::vector<Item> result;
    std::copy_if(items.begin(), items.end(), std::back_inserter(result), keep);
    return result;
}

class Comparer {
public:
    Comparer(const KernelRecording &recording, const Observed &observed)
        : m_recording(recording),
          m_observed(observed),
          m_context{recording, observed}
    {
    }

    Comparison compare()
    {
        if (m_observed.brokenInvariant)
            add(phrase("Replay", "engine"), {}, *m_observed.brokenInvariant, phrase("Replay", "the run stopped"),
                Time::beforeAll());
        if (m_recording.compareReturns)
            compareReturns();
        if (m_recording.compareSegments)
            compareSegments();
        if (m_recording.compareStates)
            compareStates();
        if (m_recording.compareIcmp)
            compareIcmp();
        if (m_recording.compareArp)
            compareArp();
        compareQueues();
        compareConntrack();
        return std::move(m_result);
    }

private:
    using Side = std::optional<SentencePart>;

    void add(Sentence list, Side expected, Side seen, Sentence difference, Time at)
    {
        m_result.rows.push_back({std::move(list), std::move(expected), std::move(seen), std::move(difference), at});
    }

    const std::string &nameOf(NodeId node) const { return m_recording.nodes[node.value].name; }

    template <class Expected, class Seen, class Rules>
    void compareLists(
        const Sentence &list, const std::vector<Expected> &expected, const std::vector<Seen> &seen, const Rules &rules)
    {
        const auto pair = [&](std::size_t i, std::size_t j) {
            if (!rules.difference(expected[i], seen[j]).empty())
                return different;
            return inTime(expected[i].time, seen[j].at, m_recording.jitter) ? 0 : wrongTime;
        };
        const auto missing = [&](std::size_t i) { return rules.mayBeMissing(expected[i]) ? 0 : alone; };
        const auto extra = [&](std::size_t j) { return rules.mayBeExtra(seen[j]) ? 0 : alone; };
        for (const AlignedRow &row : align(expected.size(), seen.size(), {pair, missing, extra})) {
            if (row.expected && row.seen)
                addPair(list, expected[*row.expected], seen[*row.seen], rules);
            else if (row.expected)
                add(list, rules.describe(expected[*row.expected]), {},
                    missing(*row.expected) == 0 ? Sentence() : phrase("Replay", "not seen"), expected[*row.expected].time.at);
            else
                add(list, {}, rules.describe(seen[*row.seen]),
                    extra(*row.seen) == 0 ? Sentence() : phrase("Replay", "not expected"), seen[*row.seen].at);
        }
    }

    template <class Expected, class Seen, class Rules>
    void addPair(const Sentence &list, const Expected &expected, const Seen &seen, const Rules &rules)
    {
        Sentence difference = rules.difference(expected, seen);
        if (difference.empty())
            difference = m_context.timeDifference(expected.time, seen.at);
        add(list, rules.describe(expected), rules.describe(seen), std::move(difference), expected.time.at);
    }

    /// Every host, client port and server port apart; `keyOf` tells them of an item.
    template <class Expected, class Seen, class KeyOf, class RulesOf>
    void compareConnections(
        Phrase list, const std::vector<Expected> &expected, const std::vector<Seen> &seen, KeyOf keyOf, RulesOf rulesOf)
    {
        std::set<ConnectionKey> keys;
        std::transform(expected.begin(), expected.end(), std::inserter(keys, keys.end()), keyOf);
        std::transform(seen.begin(), seen.end(), std::inserter(keys, keys.end()), keyOf);
        for (const ConnectionKey &key : keys) {
            const auto &[host, clientPort, serverPort] = key;
            const auto ofKey = [&](const auto &item) { return keyOf(item) == key; };
            compareLists({list, {nameOf(host), std::to_string(clientPort), std::to_string(serverPort)}},
                filtered(expected, ofKey), filtered(seen, ofKey), rulesOf(host));
        }
    }

    void compareSegments()
    {
        const auto rules = [this](NodeId host) { return SegmentRules{m_context, host}; };
        const auto bySender = [](const auto &segment) {
            return ConnectionKey{segment.from, segment.clientPort, segment.serverPort};
        };
        const auto byReceiver = [](const auto &segment) {
            return ConnectionKey{segment.to, segment.clientPort, segment.serverPort};
        };
        compareConnections(phrase("Replay", "segments of %1 %2:%3"), m_recording.segments, m_observed.segments, bySender, rules);
        compareConnections(phrase("Replay", "firewall resets to %1 %2:%3"), m_recording.firewallResets, m_observed.firewallResets,
            byReceiver, rules);
        for (const Unmodelled &part : m_recording.unmodelled) {
            if (part.instead)
                compareProbes(*part.instead);
        }
    }

    void compareProbes(const RecordedProbes &probes)
    {
        const auto count = std::count_if(m_observed.segments.begin(), m_observed.segments.end(), [&](const SeenSegment &segment) {
            return segment.windowProbe && segment.from == probes.from && probes.begin <= segment.at && segment.at <= probes.end;
        });
        const bool right = probes.least <= count && count <= probes.most;
        const Sentence range(phrase("Replay", "%1 to %2"), {std::to_string(probes.least), std::to_string(probes.most)});
        add({phrase("Replay", "window probes of %1"), {nameOf(probes.from)}}, range, std::to_string(count),
            right ? Sentence() : phrase("Replay", "count"), probes.begin);
    }

    void compareReturns()
    {
        for (const RecordedReturn &expected : m_recording.returns) {
            if (const RecordedCall *call = m_context.callOf(expected.id))
                compareReturn(expected, *call);
        }
    }

    void compareReturn(const RecordedReturn &expected, const RecordedCall &call)
    {
        const bool pending = expected.outcome == CallOutcome::Pending;
        const Time at = pending ? m_recording.end : expected.time.at;
        const bool free = m_context.unmodelled(Scope::Returns, at);
        const auto seen = m_observed.returns.find(expected.id);
        const Sentence list(
            phrase("Replay", "returns of %1 #%2 %3"), {nameOf(call.host), std::to_string(expected.id), toString(call.call)});
        if (seen == m_observed.returns.end())
            add(list, describe(expected), {}, pending || free ? Sentence() : phrase("Replay", "never entered"), at);
        else
            add(list, describe(expected), describe(seen->second),
                call.synthetic || free ? Sentence() : returnDifference(m_context, expected, seen->second, call.host), at);
    }

    void compareStates()
    {
        const auto keyOf = [](const auto &state) { return ConnectionKey{state.host, state.clientPort, state.serverPort}; };
        compareConnections(phrase("Replay", "states of %1 %2:%3"), statesToExpect(m_context), statesWithEchoes(m_context), keyOf,
            [this](NodeId) { return StateRules{m_context}; });
    }

    void compareIcmp()
    {
        for (const NodeId host : {m_context.client(), m_context.server()}) {
            const auto toHost = [host](const auto &icmp) { return icmp.to == host; };
            compareLists({phrase("Replay", "icmp to %1"), {nameOf(host)}}, filtered(m_recording.icmp, toHost),
                filtered(m_observed.icmp, toHost), IcmpRules{m_context});
        }
    }

    void compareArp()
    {
        for (const NodeId host : {m_context.client(), m_context.server()}) {
            const auto ofHost = [host](const auto &arp) { return arp.host == host; };
            compareLists({phrase("Replay", "arp of %1"), {nameOf(host)}}, filtered(m_recording.arp, ofHost),
                filtered(m_observed.arp, ofHost), ArpRules{m_context});
        }
    }

    void compareQueues()
    {
        for (std::size_t i = 0; i < m_observed.queues.size(); ++i) {
            const RecordedQueue &queue = m_recording.queues[i];
            const auto waiting = m_observed.queues[i];
            const bool right = waiting == queue.waiting || m_context.unmodelled(Scope::All, queue.at);
            add({phrase("Replay", "listen queue of %1 %2"), {nameOf(queue.host), std::to_string(queue.port)}},
                secondsText(queue.at) + ' ' + std::to_string(queue.waiting),
                waiting ? SentencePart(std::to_string(*waiting)) : phrase("Replay", "no listener"),
                right ? Sentence() : phrase("Replay", "waiting"), queue.at);
        }
    }

    void compareConntrack()
    {
        for (std::size_t i = 0; i < m_observed.conntrack.size(); ++i) {
            const RecordedConntrack &table = m_recording.conntrack[i];
            const auto &seen = m_observed.conntrack[i];
            const bool right = conntrackAgrees(table, seen) || m_context.unmodelled(Scope::All, table.at);
            const Sentence expected(phrase("Replay", "%1 %2"), {secondsText(table.at), describe(table.entries)});
            add(phrase("Replay", "conntrack"), expected, describe(seen), right ? Sentence() : phrase("Replay", "entries"),
                table.at);
        }
    }

    const KernelRecording &m_recording;
    const Observed &m_observed;
    CompareContext m_context;
    Comparison m_result;
};

} // namespace

Comparison compare(const KernelRecording &recording, const Observed &observed) { return Comparer(recording, observed).compare(); }

std::vector<std::string> Comparison::differences(const PhraseBook &book) const
{
    std::vector<ComparedRow> wrong;
    std::copy_if(
        rows.begin(), rows.end(), std::back_inserter(wrong), [](const ComparedRow &row) { return !row.difference.empty(); });
    std::stable_sort(wrong.begin(), wrong.end(), [](const ComparedRow &a, const ComparedRow &b) { return a.at < b.at; });
    const SentencePart nothing = phrase("Replay", "nothing");
    std::vector<std::string> lines;
    for (const ComparedRow &row : wrong) {
        const Sentence line(phrase("Replay", "%1: expected %2; seen %3 (%4)"),
            {row.list, row.expected.value_or(nothing), row.seen.value_or(nothing), row.difference});
        lines.push_back(worded(line, book));
    }
    return lines;
}

std::string Comparison::listing(const PhraseBook &book) const
{
    constexpr std::size_t width = 62;
    const auto side = [&](const std::optional<SentencePart> &part) { return part ? worded(*part, book) : std::string(); };
    std::string text, list;
    for (const ComparedRow &row : rows) {
        const std::string name = worded(row.list, book), expected = side(row.expected);
        if (name != list)
            text += "  " + name + '\n';
        list = name;
        const std::size_t used = columnCount(expected);
        text += (row.difference.empty() ? "    " : "  ! ") + expected + std::string(used < width ? width - used : 1, ' ') + "| "
            + side(row.seen) + (row.difference.empty() ? "" : "   <-- " + worded(row.difference, book)) + '\n';
    }
    return text;
}

} // namespace teardown
