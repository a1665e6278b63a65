#include "formats/ladder_rows.h"

#include "base/time_text.h"
#include "formats/journeys.h"
#include "formats/packet_text.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace teardown {

namespace {

/// What made the segment, where its numbers do not say so.
std::string roleText(const PacketMade &made)
{
    const std::string attempt = made.attempt > 0 ? ' ' + std::to_string(made.attempt) : std::string();
    switch (made.role) {
    case SegmentRole::Normal:
    case SegmentRole::Acknowledgment:
    case SegmentRole::Reset: return {};
    case SegmentRole::Retransmission: return "retransmission" + attempt;
    case SegmentRole::FastRetransmission: return "fast retransmission";
    case SegmentRole::TailLossProbe: return "tail loss probe";
    case SegmentRole::KeepaliveProbe: return "keepalive probe" + attempt;
    case SegmentRole::WindowProbe: return "window probe" + attempt;
    case SegmentRole::ChallengeAck: return "challenge";
    case SegmentRole::DuplicateAck: return "duplicate";
    case SegmentRole::Forged: return "forged";
    case SegmentRole::Copy: return "copy";
    }
    return {};
}

/// What an action is done to, if it is a cable.
constexpr auto cableOf = [](const auto &action) -> std::optional<CableId> {
    if constexpr (requires { action.cable; })
        return action.cable;
    else
        return std::nullopt;
};

class RowMaker {
public:
    RowMaker(const Setup &setup, const Trace &trace, const LadderOptions &options)
        : m_setup(setup),
          m_trace(trace),
          m_options(options),
          m_numbers(trace),
          m_portsMatter(portsMatter(trace))
    {
        m_numbers.countFromZero(!options.absoluteNumbers);
        for (const Journey &journey : journeysOf(trace))
            m_journeys.emplace(journey.record, journey);
        for (const Record &record : trace.records) {
            if (const auto *made = record.as<PacketMade>()) {
                m_made.emplace(made->packet, *made);
                noteTimerOf(record, *made);
            }
        }
        for (const CallRecord &call : trace.calls)
            m_processNames.emplace(call.process, call.processName);
    }

    std::vector<LadderRow> rows()
    {
        const std::size_t end = m_trace.firstAfter(m_options.until);
        for (std::size_t i = m_trace.firstAtOrAfter(m_options.from); i < end; ++i) {
            const Record &record = m_trace.records[i];
            if (const auto journey = m_journeys.find(i); journey != m_journeys.end())
                addArrow(record, journey->second);
            if (!m_toldTimers.contains({static_cast<std::uint32_t>(i)}))
                std::visit([&](const auto &body) { add(record, body); }, record.body);
        }
        return std::move(m_rows);
    }

private:
    /// A retransmission or probe tells of its timer.
    void noteTimerOf(const Record &record, const PacketMade &made)
    {
        if (roleText(made).empty())
            return;
        for (RecordId cause = record.cause; cause && m_trace[cause].time == record.time; cause = m_trace[cause].cause) {
            if (m_trace[cause].as<TimerFired>())
                m_toldTimers.insert(cause);
        }
    }

    /// The last row if it is about the same node and moment: what a node does on entering a state joins it.
    LadderRow *joinable(const Record &record)
    {
        const bool fits = !m_rows.empty() && m_rows.back().time == record.time && m_rows.back().node == record.node;
        return fits ? &m_rows.back() : nullptr;
    }

    LadderRow &bodyRow(const Record &record)
    {
        LadderRow *last = joinable(record);
        if (last && last->note.empty() && !last->arrow)
            return *last;
        return newRow(record);
    }

    LadderRow &newRow(const Record &record) { return m_rows.emplace_back(LadderRow{record.time, record.node, {}, {}, {}, {}}); }

    void note(const Record &record, std::string text) { bodyRow(record).note = std::move(text); }

    void addArrow(const Record &record, const Journey &journey)
    {
        LadderArrow arrow;
        arrow.from = journey.from.value;
        arrow.reached = journey.at.value;
        arrow.label = label(journey.packet);
        arrow.remark = remark(journey.packet);
        if (journey.copy)
            arrow.remark = "doubled on the way";
        if (journey.heldUp > Duration{})
            addTo(arrow.remark, "held up " + withUnit(journey.heldUp));
        if (journey.corrupt)
            addTo(arrow.remark, "~ corrupted");
        if (journey.lost)
            arrow.loss = "lost: " + std::string(name(*journey.lost));
        if (journey.cable) {
            const CableSpec &cable = m_setup.cables[journey.cable.value];
            const std::size_t end = (journey.direction == Direction::ToServer ? cable.server : cable.client).value;
            if (journey.lost == LossReason::HostOff || journey.lost == LossReason::InterfaceDown)
                arrow.reached = end; // nobody took it from the cable
            else
                arrow.towards = end;
        }
        bodyRow(record).arrow = std::move(arrow);
    }

    static void addTo(std::string &list, const std::string &item) { list += (list.empty() ? "" : ", ") + item; }

    std::string label(PacketId id) const
    {
        const Packet &packet = m_trace.packet(id);
        return (packet.segment() ? port(*packet.segment()) : std::string()) + packetText(packet, m_numbers);
    }

    std::string remark(PacketId id) const
    {
        const auto made = m_made.find(id);
        return made == m_made.end() ? std::string() : roleText(made->second);
    }

    bool isFirst(NodeId node) const { return node.value == 0; }
    bool isEdge(NodeId node) const { return isFirst(node) || node.value + 1 == m_setup.nodes.size(); }

    /// The port on the side of the first node, which tells the connections apart.
    std::string port(const Segment &segment) const
    {
        if (!m_portsMatter)
            return {};
        for (const InterfaceSpec &interface : m_setup.nodes.front().interfaces) {
            if (interface.address == segment.source.address)
                return ':' + std::to_string(segment.source.port) + ' ';
        }
        return ':' + std::to_string(segment.destination.port) + ' ';
    }

    void add(const Record &record, const StateChanged &change)
    {
        if (change.from == change.to)
            return;
        if (change.from == TcpState::Listen && change.to == TcpState::Closed)
            return note(record, "no longer listening");
        std::string text(name(change.to));
        if (change.to == TcpState::Closed && change.byReset)
            text += " RST";
        if (m_portsMatter && change.tuple.remote.port != 0)
            text += " :" + std::to_string(isFirst(record.node) ? change.tuple.local.port : change.tuple.remote.port);
        if (!isEdge(record.node))
            return note(record, text);
        LadderRow *last = joinable(record);
        if (!last || !last->margin.empty())
            last = &newRow(record);
        last->margin = std::move(text);
    }

    void add(const Record &record, const OwnerChanged &change)
    {
        if (change.to == Ownership::Orphan)
            note(record, "the socket is an orphan now");
    }

    void add(const Record &record, const TimerFired &fired) { note(record, std::string(name(fired.kind)) + " timer"); }

    /// "server: " unless the process is named like its node.
    std::string caller(const Record &record, const CallRecord &call) const
    {
        std::string text = call.processName == m_setup.nodes[record.node.value].name ? std::string() : call.processName;
        if (call.thread > 1)
            text += '/' + std::to_string(call.thread);
        return text.empty() ? text : text + ": ";
    }

    void add(const Record &record, const CallEntered &entered)
    {
        const CallRecord &call = m_trace.call(entered.call);
        if (call.call.name == CallName::Sleep)
            return;
        const bool atOnce = call.returned == call.entered;
        note(record, caller(record, call) + toString(call.call) + ' ' + (atOnce ? toString(call.call, call.result) : "..."));
    }

    void add(const Record &record, const CallReturned &returned)
    {
        const CallRecord &call = m_trace.call(returned.call);
        if (call.call.name == CallName::Sleep || call.returned == call.entered)
            return;
        note(record,
            caller(record, call) + "... " + toString(call.call) + ' '
                + (call.killed ? "killed" : toString(call.call, call.result)));
    }

    /// Is it what somebody just did to this node?
    bool byAction(const Record &record) const
    {
        for (RecordId cause = record.cause; cause && m_trace[cause].time == record.time; cause = m_trace[cause].cause) {
            if (m_trace[cause].as<ActionTaken>())
                return m_trace[cause].node == record.node;
        }
        return false;
    }

    void add(const Record &record, const ProcessChanged &change)
    {
        if (byAction(record) || change.what == ProcessEvent::Started)
            return;
        const auto known = m_processNames.find(change.process);
        const std::string who = known == m_processNames.end() ? "process " + std::to_string(change.process.value) : known->second;
        static constexpr const char *what[] = {" started", " exits", " is killed", " is stopped", " goes on"};
        note(record, who + what[static_cast<std::size_t>(change.what)]);
    }

    void add(const Record &record, const ActionTaken &taken)
    {
        const TimedAction &action = m_trace.actions[taken.index];
        Record where = record;
        if (const auto cable = std::visit(cableOf, action.action.body))
            where.node = m_setup.cables[cable->value].client;
        note(where, (action.byUser ? "you: " : "! ") + toString(action.action) + (taken.hadEffect ? "" : " (no effect)"));
    }

    void add(const Record &record, const PowerChanged &change)
    {
        if (!byAction(record))
            note(record, change.on ? "power on" : "power off");
        LadderRow *row = joinable(record);
        (row ? *row : newRow(record)).power = change.on;
    }

    void add(const Record &record, const CarrierChanged &change)
    {
        if (byAction(record))
            return;
        const std::string &interface = m_setup.nodes[record.node.value].interfaces[change.interface].name;
        note(record, interface + (change.up ? ": carrier" : ": no carrier"));
    }

    void add(const Record &record, const PacketWaits &waits)
    {
        const std::string why = remark(waits.packet);
        const std::string what = label(waits.packet) + (why.empty() ? "" : ", " + why);
        note(record,
            what + (record.rule == Rule::StillInHost ? " is still in the host" : " waits for " + toString(waits.nextHop)));
    }

    void add(const Record &record, const NeighbourChanged &change)
    {
        if (m_options.details || change.to == NeighbourState::Failed)
            note(record, toString(change.address) + ' ' + std::string(name(change.to)));
    }

    void add(const Record &record, const ConntrackChanged &change)
    {
        const bool expires = record.rule == Rule::ConntrackExpires;
        if (m_options.details || expires)
            note(
                record, "entry of " + toString(change.flow.local) + (expires ? " expires" : ": " + std::string(name(change.to))));
    }

    void add(const Record &record, const SegmentJudged &judged)
    {
        if (m_options.details && !judged.accepted)
            note(record, "not accepted: " + std::string(info(record.rule).key));
    }

    void add(const Record &record, const FirewallJudged &judged)
    {
        if (judged.verdict == Verdict::Reject)
            note(record, "rejected");
    }

    /// The rest either shows in an arrow or is only in the log.
    template <class Body>
    void add(const Record &, const Body &)
    {
    }

    const Setup &m_setup;
    const Trace &m_trace;
    const LadderOptions &m_options;
    RelativeNumbers m_numbers;
    bool m_portsMatter;
    std::map<std::size_t, Journey> m_journeys; ///< by the record that they begin with
    std::map<PacketId, PacketMade> m_made;
    std::set<RecordId> m_toldTimers;
    std::map<ProcessId, std::string> m_processNames;
    std::vector<LadderRow> m_rows;
};

} // namespace

namespace {

/// Behind what happened at the same time, so that it is plain what is meant.
void addRemarks(std::vector<LadderRow> &rows, const LadderOptions &options)
{
    for (const AuthorRemark &remark : options.remarks) {
        if (remark.time < options.from || remark.time > options.until)
            continue;
        const auto behind = std::upper_bound(
            rows.begin(), rows.end(), remark.time, [](Time time, const LadderRow &row) { return time < row.time; });
        LadderRow row;
        row.time = remark.time;
        row.node = remark.node.valid() ? remark.node : NodeId{0};
        row.note = remark.text;
        row.byAuthor = true;
        rows.insert(behind, row);
    }
}

} // namespace

std::vector<LadderRow> ladderRows(const Setup &setup, const Trace &trace, const LadderOptions &options)
{
    std::vector<LadderRow> rows = RowMaker(setup, trace, options).rows();
    std::size_t arrows = 0;
    for (LadderRow &row : rows) {
        if (row.arrow && options.numberArrows)
            row.arrow->label = '(' + std::to_string(++arrows) + ") " + row.arrow->label;
    }
    addRemarks(rows, options);
    return rows;
}

bool portsMatter(const Trace &trace)
{
    std::set<std::pair<std::uint16_t, std::uint16_t>> ports;
    for (const Packet &packet : trace.packets) {
        if (const Segment *segment = packet.segment())
            ports.insert(std::minmax(segment->source.port, segment->destination.port));
    }
    return ports.size() > 1;
}

} // namespace teardown
