#include "formats/difference.h"

#include "formats/relative_numbers.h"

#include <algorithm>
#include <cstdint>
#include <map>

namespace teardown {

namespace {

std::string packetText(const Trace &trace, const PacketMade &made, const RelativeNumbers &numbers)
{
    const Packet &packet = trace.packet(made.packet);
    if (const ArpMessage *arp = packet.arp())
        return arp->request ? "ARP who has " + toString(arp->target) : "ARP reply";
    if (const IcmpMessage *icmp = packet.icmp())
        return "ICMP unreachable, code " + std::to_string(icmp->code);
    const Segment &segment = *packet.segment();
    std::string text = longNames(segment.flags) + " seq " + std::to_string(numbers.seq(packet));
    if (segment.flags.ack())
        text += " ack " + std::to_string(numbers.ack(packet));
    if (segment.payload.length > 0)
        text += " len " + std::to_string(segment.payload.length);
    return text;
}

std::string textOf(const Trace &trace, RecordId id, const RelativeNumbers &numbers)
{
    const Record &record = trace[id];
    if (const auto *made = record.as<PacketMade>())
        return packetText(trace, *made, numbers);
    if (const auto *change = record.as<StateChanged>())
        return std::string(name(change->from)) + " -> " + std::string(name(change->to));
    if (const auto *returned = record.as<CallReturned>()) {
        const CallRecord &call = trace.call(returned->call);
        return call.processName + ": " + toString(call.call, call.result);
    }
    return {};
}

} // namespace

std::vector<Observation> observationsOf(const Trace &trace)
{
    const RelativeNumbers numbers(trace);
    std::vector<Observation> result;
    for (std::uint32_t i = 0; i < trace.records.size(); ++i) {
        const Record &record = trace.records[i];
        if (std::string what = textOf(trace, RecordId{i}, numbers); !what.empty())
            result.push_back({record.time, record.node, std::move(what), RecordId{i}});
    }
    return result;
}

Time TraceDifference::time() const
{
    if (!left || !right)
        return left ? left->time : right->time;
    return std::min(left->time, right->time);
}

namespace {

using List = std::vector<const Observation *>;

/// Myers' greedy search for the shortest edit script between two lists, with all frontiers kept to walk back along.
class Alignment {
public:
    Alignment(const List &left, const List &right) : m_left(left), m_right(right) {}

    /// For each of the left the index of its partner on the right, or -1. Past `mostDifferences` edits nothing more is aligned.
    std::vector<int> partners()
    {
        std::vector<int> result(m_left.size(), -1);
        const int most = static_cast<int>(std::min(m_left.size() + m_right.size(), mostDifferences));
        Frontier frontier{{1, 0}};
        for (int edits = 0; edits <= most; ++edits) {
            m_history.push_back(frontier);
            if (const auto end = extend(frontier, edits)) {
                walkBack(*end, edits, result);
                return result;
            }
        }
        return result;
    }

private:
    using Frontier = std::map<int, int>; ///< by diagonal (left - right): how far on the left

    bool same(int l, int r) const
    {
        return m_left[static_cast<std::size_t>(l)]->what == m_right[static_cast<std::size_t>(r)]->what;
    }
    int leftSize() const { return static_cast<int>(m_left.size()); }
    int rightSize() const { return static_cast<int>(m_right.size()); }

    static bool goesDown(const Frontier &frontier, int diagonal, int edits)
    {
        return diagonal == -edits || (diagonal != edits && frontier.at(diagonal - 1) < frontier.at(diagonal + 1));
    }

    /// One more edit; the diagonal on which the end of both lists was reached.
    std::optional<int> extend(Frontier &frontier, int edits)
    {
        for (int diagonal = -edits; diagonal <= edits; diagonal += 2) {
            int l = goesDown(frontier, diagonal, edits) ? frontier[diagonal + 1] : frontier[diagonal - 1] + 1;
            while (l < leftSize() && l - diagonal < rightSize() && l - diagonal >= 0 && same(l, l - diagonal))
                ++l;
            frontier[diagonal] = l;
            if (l >= leftSize() && l - diagonal >= rightSize())
                return diagonal;
        }
        return std::nullopt;
    }

    void walkBack(int diagonal, int edits, std::vector<int> &result) const
    {
        int l = leftSize(), r = rightSize();
        diagonal = l - r;
        for (; edits >= 0; --edits) {
            const Frontier &before = m_history[static_cast<std::size_t>(edits)];
            const int previous = edits == 0 ? 0 : goesDown(before, diagonal, edits) ? diagonal + 1 : diagonal - 1;
            const int fromLeft = edits == 0 ? 0 : before.at(previous), fromRight = fromLeft - previous;
            while (l > fromLeft && r > fromRight && l > 0 && r > 0 && same(l - 1, r - 1)) {
                --l, --r;
                result[static_cast<std::size_t>(l)] = r;
            }
            l = fromLeft;
            r = fromRight;
            diagonal = previous;
        }
    }

    const List &m_left, &m_right;
    std::vector<Frontier> m_history;
};

std::map<NodeId, List> byNode(const std::vector<Observation> &observations)
{
    std::map<NodeId, List> lists;
    for (const Observation &o : observations)
        lists[o.node].push_back(&o);
    return lists;
}

void compare(const List &left, const List &right, Duration tolerance, std::vector<TraceDifference> &differences)
{
    const std::vector<int> partners = Alignment(left, right).partners();
    std::vector<bool> met(right.size());
    for (std::size_t i = 0; i < left.size(); ++i) {
        if (partners[i] < 0) {
            differences.push_back({*left[i], std::nullopt});
            continue;
        }
        const Observation &other = *right[static_cast<std::size_t>(partners[i])];
        met[static_cast<std::size_t>(partners[i])] = true;
        const Duration apart = left[i]->time > other.time ? left[i]->time - other.time : other.time - left[i]->time;
        if (apart >= tolerance)
            differences.push_back({*left[i], other});
    }
    for (std::size_t i = 0; i < right.size(); ++i) {
        if (!met[i])
            differences.push_back({std::nullopt, *right[i]});
    }
}

} // namespace

std::vector<TraceDifference> differencesOf(const Trace &left, const Trace &right, Duration tolerance)
{
    return differencesOf(observationsOf(left), observationsOf(right), tolerance);
}

std::vector<TraceDifference> differencesOf(
    const std::vector<Observation> &leftAll, const std::vector<Observation> &rightAll, Duration tolerance)
{
    std::map<NodeId, List> lefts = byNode(leftAll), rights = byNode(rightAll);
    for (const auto &[node, list] : rights)
        lefts.try_emplace(node);
    std::vector<TraceDifference> differences;
    for (const auto &[node, list] : lefts)
        compare(list, rights[node], tolerance, differences);
    std::stable_sort(differences.begin(), differences.end(),
        [](const TraceDifference &a, const TraceDifference &b) { return a.time() < b.time(); });
    if (differences.size() > mostDifferences)
        differences.resize(mostDifferences);
    return differences;
}

} // namespace teardown
