#include "formats/ladder_rows.h"

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
    case SegmentRole::Retransmission: return ", retransmission" + attempt;
    case SegmentRole::FastRetransmission: return ", fast retransmission";
    case SegmentRole::TailLossProbe: return ", tail loss probe";
    case SegmentRole::KeepaliveProbe: return ", keepalive probe" + attempt;
    case SegmentRole::WindowProbe: return ", window probe" + attempt;
    case SegmentRole::ChallengeAck: return ", challenge";
    case SegmentRole::DuplicateAck: return ", duplicate";
    case SegmentRole::Forged: return ", forged";
    }
    return {};
}

class RowMaker {
public:
    RowMaker(const Setup &setup, const Trace &trace, const LadderOptions &options)
        : m_setup(setup), m_trace(trace), m_options(options), m_numbers(trace), m_portsMatter(portsMatter(trace))
    {
        for (Journey &journey : journeysOf(trace))
            m_journeys.emplace(journey.record, std::move(journey));
        for (const Record &record : trace.records) {
            if (const auto *made = record.as<PacketMade>())
                m_made.emplace(made->packet, *made);
        }
        for (const CallRecord &call : trace.calls)
            m_processNames.emplace(call.process, call.processName);
    }

    std::vector<LadderRow> rows()
    {
        for (std::size_t i = m_trace.firstAtOrAfter(m_options.from); i < m_trace.firstAfter(m_options.until); ++i) {
            const Record &record = m_trace.records[i];
            if (const auto journey = m_journeys.find(i); journey != m_journeys.end())
                addArrow(record, journey->second);
            std::visit([&](const auto &body) { add(record, body); }, record.body);
        }
        return std::move(m_rows);
    }

private:
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
        arrow.lost = journey.lost.has_value();
        arrow.label = label(journey);
        if (journey.cable) {
            const CableSpec &cable = m_setup.cables[journey.cable.value];
            const std::size_t end = (journey.direction == Direction::ToServer ? cable.server : cable.client).value;
            if (journey.lost == LossReason::HostOff || journey.lost == LossReason::InterfaceDown)
                arrow.reached = end;   // nobody took it from the cable
            else
                arrow.towards = end;
        }
        bodyRow(record).arrow = std::move(arrow);
    }

    std::string label(const Journey &journey) const
    {
        const Packet &packet = m_trace.packet(journey.packet);
        std::string text = packet.segment() ? port(*packet.segment()) : std::string();
        text += packetText(packet, m_numbers);
        if (const auto made = m_made.find(journey.packet); made != m_made.end())
            text += roleText(made->second);
        if (journey.copy)
            text += ", doubled on the way";
        if (journey.lost)
            text += ", lost: " + std::string(name(*journey.lost));
        return text;
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
        note(record, caller(record, call) + "... " + toString(call.call) + ' ' + (call.killed ? "killed" : toString(call.call, call.result)));
    }

    bool byAction(const Record &record) const { return record.cause && m_trace[record.cause].as<ActionTaken>(); }

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
        note(record, (action.byUser ? "you: " : "! ") + toString(action.action) + (taken.hadEffect ? "" : " (no effect)"));
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
        const std::string &interface = m_setup.nodes[record.node.value].interfaces[change.interface].name;
        note(record, interface + (change.up ? ": carrier" : ": no carrier"));
    }

    void add(const Record &record, const NeighbourChanged &change)
    {
        if (m_options.details)
            note(record, toString(change.address) + ' ' + std::string(name(change.to)));
    }

    void add(const Record &record, const ConntrackChanged &change)
    {
        if (m_options.details)
            note(record, "entry " + toString(change.flow.local) + " > " + toString(change.flow.remote) + ' ' + std::string(name(change.to)));
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
    void add(const Record &, const Body &) {}

    const Setup &m_setup;
    const Trace &m_trace;
    const LadderOptions &m_options;
    RelativeNumbers m_numbers;
    bool m_portsMatter;
    std::map<std::size_t, Journey> m_journeys;       ///< by the record that they begin with
    std::map<PacketId, PacketMade> m_made;
    std::map<ProcessId, std::string> m_processNames;
    std::vector<LadderRow> m_rows;
};

} // namespace

std::vector<LadderRow> ladderRows(const Setup &setup, const Trace &trace, const LadderOptions &options)
{
    return RowMaker(setup, trace, options).rows();
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
