#include "diagram/layout_builder.h"

#include "diagram/segment_text.h"
#include "text/markup.h"
#include "text/words.h"

#include <algorithm>
#include <limits>

namespace teardown {

namespace {

constexpr double rowOfPackets = 17; // between packets that go the same way at one moment
constexpr double rowOfMarks = 15;
constexpr double rowOfStates = 15;
constexpr double belowMark = 9;     // to an arrow that leaves under a mark
constexpr double belowArrival = 10; // to a mark under an arrow that arrives
constexpr double rowOfClocks = 14;
constexpr double aboveStart = 24; // from the first piece of a strip to the start of the run

} // namespace

LayoutBuilder::LayoutBuilder(const Setup &setup, const LayoutOptions &options, TimeAxis &sharedAxis)
    : LayoutBuilder(setup, options)
{
    m_sharedAxis = &sharedAxis;
}

LayoutBuilder::LayoutBuilder(const Setup &setup, const LayoutOptions &options)
    : m_setup(setup),
      m_layout(setup, options),
      m_shownSocket(setup.nodes.size()),
      m_shownIsConnection(setup.nodes.size())
{
    m_numbers.countFromZero(options.relativeNumbers);
    for (std::size_t i = 0; i < options.notes.size(); ++i)
        m_notesOn.emplace(options.notes[i].record, i);
    for (std::uint32_t i = 0; i < setup.nodes.size(); ++i) {
        const bool off = !setup.nodes[i].poweredOn;
        if (m_layout.columns.visible[i] && (m_layout.columns.endHost[i] || off))
            startPiece({i}, {}, TcpState::Closed, off, m_layout.axis.y(setup.start) - aboveStart);
    }
}

void LayoutBuilder::extend(const Trace &trace)
{
    m_layout.packets.resize(trace.packets.size());
    for (; m_read < trace.records.size(); ++m_read)
        read(trace, {static_cast<std::uint32_t>(m_read)});
    collectOpenBrackets();
}

void LayoutBuilder::extendByOne(const Trace &trace)
{
    m_layout.packets.resize(trace.packets.size());
    read(trace, {static_cast<std::uint32_t>(m_read++)});
}

void LayoutBuilder::finish()
{
    if (m_sharedAxis)
        m_layout.axis = *m_sharedAxis;
    collectOpenBrackets();
}

void LayoutBuilder::read(const Trace &trace, RecordId id)
{
    const Record &record = trace[id];
    learnNotes(trace, id);
    if (const auto *made = record.as<PacketMade>())
        packetMade(trace, id, *made);
    else if (const auto *frame = record.as<FrameDeparted>())
        departed(id, record, *frame);
    else if (const auto *arrival = record.as<FrameArrived>())
        arrived(trace, id, record, *arrival);
    else if (const auto *loss = record.as<PacketLost>())
        lost(id, record, *loss);
    else if (const auto *delay = record.as<FrameDelayed>())
        delayed(id, record, *delay);
    else if (const auto *change = record.as<FrameCorrupted>())
        corrupted(id, record, *change);
    else if (const auto *entered = record.as<CallEntered>())
        callMark(trace, id, record, trace.call(entered->call));
    else if (const auto *returned = record.as<CallReturned>())
        callMark(trace, id, record, trace.call(returned->call));
    else if (const auto *taken = record.as<ActionTaken>())
        actionTaken(trace, id, record, *taken);
    else
        hostEvent(trace, id, record);
    placeNotes(id, record);
}

void LayoutBuilder::hostEvent(const Trace &trace, RecordId id, const Record &record)
{
    if (record.node.valid() && !isVisible(record.node))
        return;
    if (const auto *power = record.as<PowerChanged>())
        powerChanged(id, record, power->on);
    if (const auto *entry = record.as<ConntrackChanged>())
        entryChanged(trace, id, record, *entry);
    if (!isEndHost(record.node))
        return;
    if (const auto *change = record.as<StateChanged>())
        stateChanged(trace, id, record, *change);
    else if (const auto *owner = record.as<OwnerChanged>())
        ownerChanged(id, record, *owner);
    else
        timerEvent(id, record);
}

// --- packets

PacketArt &LayoutBuilder::artOf(PacketId packet) { return m_layout.packets[packet.value]; }

void LayoutBuilder::packetMade(const Trace &trace, RecordId id, const PacketMade &made)
{
    const Packet &packet = trace.packet(made.packet);
    const LayoutOptions &options = m_layout.options;
    SegmentText text;
    if (const Segment *segment = packet.segment()) {
        m_numbers.update(trace);
        text = segmentText(*segment, m_numbers.seq(packet), m_numbers.ack(packet), options);
    } else {
        text = packet.icmp() ? icmpText(*packet.icmp()) : arpText(*packet.arp());
    }
    PacketArt &art = artOf(made.packet);
    art.made = id;
    art.look = text.look;
    art.flags = text.flags;
    art.numbers = text.numbers;
    art.remark = roleText(made.role, made.attempt);
    art.dotted = made.role == SegmentRole::KeepaliveProbe || made.role == SegmentRole::WindowProbe;
    art.thin = !art.dotted && (text.look == PacketLook::Ack || text.look == PacketLook::Icmp || text.look == PacketLook::Arp);
    art.again = (made.original.valid() && made.role != SegmentRole::Copy) || made.role == SegmentRole::Retransmission
        || made.role == SegmentRole::FastRetransmission;
    art.hidden = isHidden(trace, packet, made, art);
}

double LayoutBuilder::cableEnd(CableId cable, Direction direction, bool destination) const
{
    const CableSpec &spec = m_setup.cables[cable.value];
    const bool atServer = (direction == Direction::ToServer) == destination;
    const NodeId node = atServer ? spec.server : spec.client;
    const double inset = m_layout.columns.endHost[node.value] ? stripHalfWidth : 0;
    return m_layout.columns.x[node.value] + (atServer ? -inset : inset);
}

void LayoutBuilder::departed(RecordId id, const Record &record, const FrameDeparted &frame)
{
    PacketArt &art = artOf(frame.packet);
    if (art.hidden)
        return;
    const bool first = art.lastHop == UINT32_MAX;
    if (first)
        numberArrow(frame.packet, record.time);
    double notAbove = lane(Lane::Departure, frame.cable.value, frame.direction) + rowOfPackets;
    if (first)
        notAbove = std::max(notAbove, lane(Lane::Mark, record.node.value) + belowMark);
    Hop hop;
    hop.packet = frame.packet;
    hop.departed = id;
    hop.cable = frame.cable;
    hop.t0 = record.time;
    hop.t1 = frame.arrives;
    hop.corrupt = frame.corrupt;
    hop.x0 = cableEnd(frame.cable, frame.direction, false);
    hop.x1 = cableEnd(frame.cable, frame.direction, true);
    hop.y0 = event(id, record.time, notAbove, first);
    lane(Lane::Departure, frame.cable.value, frame.direction) = hop.y0;
    axis().keepToScaleUntil(frame.arrives);
    const auto index = static_cast<std::uint32_t>(m_layout.hops.size());
    (first ? art.firstHop : m_layout.hops[art.lastHop].next) = index;
    art.lastHop = index;
    m_openHops[id.value] = index;
    m_layout.hops.push_back(hop);
}

Hop *LayoutBuilder::openHop(const Record &record, PacketId packet, CableId cable)
{
    auto found = m_openHops.find(record.cause.value);
    if (found == m_openHops.end())
        found = std::find_if(m_openHops.begin(), m_openHops.end(), [&](const auto &entry) {
            const Hop &hop = m_layout.hops[entry.second];
            return hop.packet == packet && (!cable.valid() || hop.cable == cable);
        });
    if (found == m_openHops.end() || m_layout.hops[found->second].packet != packet)
        return nullptr;
    Hop *hop = &m_layout.hops[found->second];
    m_openHops.erase(found);
    return hop;
}

void LayoutBuilder::endHop(Hop &hop, RecordId id, const Record &record, double y)
{
    hop.ended = id;
    hop.t1 = record.time;
    hop.y1 = y;
    m_layout.tallestHop = std::max(m_layout.tallestHop, y - hop.y0);
}

bool LayoutBuilder::ownsDestination(NodeId node, const Packet &packet) const
{
    if (packet.arp())
        return true;
    const auto &interfaces = m_setup.nodes[node.value].interfaces;
    return std::any_of(
        interfaces.begin(), interfaces.end(), [&](const InterfaceSpec &i) { return i.address == packet.destination(); });
}

void LayoutBuilder::arrived(const Trace &trace, RecordId id, const Record &record, const FrameArrived &frame)
{
    Hop *hop = openHop(record, frame.packet, frame.cable);
    if (!hop)
        return;
    const bool last = ownsDestination(record.node, trace.packet(frame.packet));
    double &arrivals = lane(Lane::Arrival, frame.cable.value, frame.direction);
    arrivals = event(id, record.time, arrivals + rowOfPackets, last);
    endHop(*hop, id, record, arrivals);
    hop->last = last;
    lane(Lane::ArrivalAtHost, record.node.value) = arrivals;
    if (last)
        placeLabel(frame.packet, id);
}

void LayoutBuilder::lost(RecordId id, const Record &record, const PacketLost &loss)
{
    const PacketArt &art = artOf(loss.packet);
    if (art.hidden)
        return;
    Hop *hop = openHop(record, loss.packet, loss.cable);
    Mark mark{id, MarkKind::Loss, loss.cable.valid() ? NodeId{} : record.node, loss.packet, {}, {}, {}};
    double &marks = lane(Lane::Mark, record.node.valid() ? record.node.value : 0);
    const bool inside = !hop && record.node.valid(); // it has not left its host
    mark.at.setY(event(id, record.time, marks + (inside ? rowOfMarks : belowMark)));
    if (inside)
        marks = mark.at.y(); // what the host does next has a row of its own
    mark.text = lossText(loss.reason);
    if (hop) {
        const double way = static_cast<double>(std::max<std::int64_t>((hop->t1 - hop->t0).ns, 1));
        const double gone = static_cast<double>((record.time - hop->t0).ns) / way;
        const double share = loss.cable.valid() ? std::clamp(gone, 0.12, 0.98) : 1.0;
        const bool oneStep = hop->t1 == hop->t0 || !loss.cable.valid();
        hop->x1 = hop->x0 + (oneStep ? 1.0 : share) * (hop->x1 - hop->x0);
        hop->lost = true;
        endHop(*hop, id, record, mark.at.y());
        mark.at.setX(hop->x1);
        placeLabel(loss.packet, id);
    } else {
        mark.at.setX(m_layout.columns.x[record.node.value]);
        if (art.lastHop == UINT32_MAX)
            mark.text = art.flags + QStringLiteral(" ") + mark.text;
        else if (!m_layout.hops[art.lastHop].last) // one that had arrived has its label
            placeLabel(loss.packet, id);
    }
    addMark(std::move(mark));
}

Hop *LayoutBuilder::bend(RecordId id, const Record &record, PacketId packet, CableId cable, const QString &text)
{
    const auto open = std::find_if(m_openHops.begin(), m_openHops.end(), [&](const auto &entry) {
        const Hop &hop = m_layout.hops[entry.second];
        return hop.packet == packet && hop.cable == cable;
    });
    if (artOf(packet).hidden || open == m_openHops.end())
        return nullptr;
    Hop &before = m_layout.hops[open->second];
    const double way = static_cast<double>(std::max<std::int64_t>((before.t1 - before.t0).ns, 1));
    Hop after = before;
    after.departed = id;
    after.t0 = record.time;
    after.x0 = before.x0 + static_cast<double>((record.time - before.t0).ns) / way * (before.x1 - before.x0);
    after.y0 = event(id, record.time, std::max(before.y0, lane(Lane::Mark, 1000 + cable.value) + rowOfMarks));
    lane(Lane::Mark, 1000 + cable.value) = after.y0;
    before.x1 = after.x0;
    endHop(before, id, record, after.y0);
    before.next = open->second = artOf(packet).lastHop = static_cast<std::uint32_t>(m_layout.hops.size());
    addMark({id, MarkKind::Change, {}, packet, {after.x0, after.y0}, text, {}});
    m_layout.hops.push_back(after);
    return &m_layout.hops.back();
}

void LayoutBuilder::delayed(RecordId id, const Record &record, const FrameDelayed &delay)
{
    Hop *hop = bend(id, record, delay.packet, delay.cable, heldUpText(delay.by));
    if (!hop)
        return;
    hop->t1 = delay.arrives;
    axis().keepToScaleUntil(delay.arrives);
}

void LayoutBuilder::corrupted(RecordId id, const Record &record, const FrameCorrupted &change)
{
    if (Hop *hop = bend(id, record, change.packet, change.cable, corruptedText(change.damage.part)))
        hop->corrupt = true;
}

// --- hosts

void LayoutBuilder::startPiece(NodeId node, RecordId id, TcpState state, bool powerOff, double y)
{
    std::vector<StatePiece> &pieces = m_layout.pieces[node.value];
    if (!pieces.empty() && !pieces.back().ended.valid()) {
        pieces.back().bottom = y;
        pieces.back().ended = id;
    }
    if (!isEndHost(node) && !powerOff)
        return;
    addPiece({node, id, state, ConntrackState::None, powerOff, false, y, std::numeric_limits<double>::infinity(), {}, {}});
}

void LayoutBuilder::addPiece(StatePiece piece)
{
    placeName(piece);
    m_layout.pieces[piece.node.value].push_back(std::move(piece));
}

/// The newest flow has the strip; a firewall with no entry has none.
void LayoutBuilder::entryChanged(const Trace &trace, RecordId id, const Record &record, const ConntrackChanged &change)
{
    if (!m_layout.options.firewallEntries || !showsCause(trace, record))
        return;
    const auto shown = m_shownFlow.find(record.node);
    const bool gone = change.to == ConntrackState::None;
    if (gone && (shown == m_shownFlow.end() || shown->second != change.flow))
        return;
    m_shownFlow[record.node] = change.flow;
    double &states = lane(Lane::State, record.node.value);
    states = event(id, record.time, states + rowOfStates);
    std::vector<StatePiece> &pieces = m_layout.pieces[record.node.value];
    if (!pieces.empty() && !pieces.back().ended.valid()) {
        pieces.back().bottom = states;
        pieces.back().ended = id;
    }
    if (!gone)
        addPiece({record.node, id, TcpState::Closed, change.to, false, false, states, std::numeric_limits<double>::infinity(), {},
            {}});
}

void LayoutBuilder::stateChanged(const Trace &trace, RecordId id, const Record &record, const StateChanged &change)
{
    if (!showsSocket(trace, id, change.socket))
        return;
    const std::uint32_t node = record.node.value;
    const bool connection = change.to != TcpState::Closed && change.to != TcpState::Listen;
    const bool shown = m_shownSocket[node] == change.socket;
    if (!shown && !connection && (change.to == TcpState::Closed || m_shownIsConnection[node]))
        return;
    m_shownSocket[node] = change.socket;
    m_shownIsConnection[node] = m_shownIsConnection[node] || connection;
    double &states = lane(Lane::State, node);
    states = event(id, record.time, states + rowOfStates);
    if (change.byReset)
        m_layout.pieces[node].back().endsByReset = true;
    startPiece(record.node, id, change.to, false, states);
}

void LayoutBuilder::ownerChanged(RecordId id, const Record &record, const OwnerChanged &change)
{
    const std::uint32_t node = record.node.value;
    if (change.to != Ownership::Orphan || m_shownSocket[node] != change.socket)
        return;
    const StatePiece &piece = m_layout.pieces[node].back();
    if (piece.state == TcpState::Closed || piece.state == TcpState::Listen)
        return;
    Mark mark{
        id, MarkKind::Note, record.node, {}, {m_layout.columns.x[node], 0}, toPlainText(ownershipText(Ownership::Orphan)), {}};
    mark.at.setY(event(id, record.time, 0));
    addMark(std::move(mark));
}

void LayoutBuilder::powerChanged(RecordId id, const Record &record, bool on)
{
    const std::uint32_t node = record.node.value;
    double &states = lane(Lane::State, node);
    states = event(id, record.time, states + rowOfStates);
    m_shownSocket[node] = {};
    m_shownIsConnection[node] = false;
    startPiece(record.node, id, TcpState::Closed, !on, states);
}

// --- timers

void LayoutBuilder::timerEvent(RecordId id, const Record &record)
{
    if (const auto *armed = record.as<TimerArmed>())
        timerArmed(id, record, *armed);
    else if (const auto *fired = record.as<TimerFired>())
        timerEnded(id, record, {fired->socket, fired->kind}, true);
    else if (const auto *cancelled = record.as<TimerCancelled>())
        timerEnded(id, record, {cancelled->socket, cancelled->kind}, false);
}

void LayoutBuilder::timerArmed(RecordId id, const Record &record, const TimerArmed &timer)
{
    const TimerKey key{timer.socket, timer.kind};
    timerEnded(id, record, key, false);
    m_timers[key] = {id, record.time, timer.deadline, axis().y(record.time)};
    countTimers(record.time);
}

TimerBracket LayoutBuilder::bracket(NodeId node, TimerKey key, const RunningTimer &timer) const
{
    TimerBracket bracket;
    bracket.node = node;
    bracket.socket = key.first;
    bracket.kind = key.second;
    bracket.armed = timer.armed;
    bracket.from = timer.from;
    bracket.deadline = timer.deadline;
    bracket.to = Time::never();
    const bool outer =
        key.second == TimerKind::Keepalive || key.second == TimerKind::Persist || key.second == TimerKind::DelayedAck;
    const double side = node.value == 0 ? -1 : 1;
    bracket.x = m_layout.columns.x[node.value] + side * (stripHalfWidth + (outer ? 9 : 5));
    bracket.top = timer.top;
    bracket.bottom = std::numeric_limits<double>::infinity();
    return bracket;
}

void LayoutBuilder::timerEnded(RecordId id, const Record &record, TimerKey key, bool fired)
{
    const auto found = m_timers.find(key);
    if (found == m_timers.end())
        return;
    const RunningTimer timer = found->second;
    m_timers.erase(found);
    countTimers(record.time);
    if (!m_layout.options.timers || record.time - timer.from < longTimer || m_shownSocket[record.node.value] != key.first)
        return;
    TimerBracket ended = bracket(record.node, key, timer);
    ended.ended = id;
    ended.to = record.time;
    ended.fired = fired;
    ended.bottom = fired ? event(id, record.time, 0) : axis().y(record.time);
    ended.text = timerText(ended, m_layout.roomBesideStrip(ended.node));
    placeBracketText(ended);
    m_layout.tallestBracket = std::max(m_layout.tallestBracket, ended.bottom - ended.top);
    m_layout.brackets.push_back(std::move(ended));
}

void LayoutBuilder::countTimers(Time time)
{
    const TimersFrom now{
        time, static_cast<int>(m_timers.size()), m_timers.empty() ? TimerKind{} : m_timers.begin()->first.second};
    if (!m_layout.timers.empty() && m_layout.timers.back().time == time)
        m_layout.timers.back() = now;
    else
        m_layout.timers.push_back(now);
}

void LayoutBuilder::collectOpenBrackets()
{
    m_layout.openBrackets.clear();
    for (const auto &[key, timer] : m_timers)
        for (std::uint32_t node = 0; node < m_shownSocket.size(); ++node)
            if (m_layout.options.timers && m_shownSocket[node] == key.first)
                m_layout.openBrackets.push_back(bracket({node}, key, timer));
}

// --- calls and actions

void LayoutBuilder::callMark(const Trace &trace, RecordId id, const Record &record, const CallRecord &call)
{
    const bool atEntry = record.as<CallEntered>() != nullptr;
    const bool atOnce = call.returned == call.entered;
    const bool waits = atEntry && !atOnce
        && (call.call.name == CallName::Connect || call.call.name == CallName::Send || call.call.name == CallName::Close);
    if (!m_layout.options.calls || !isEndHost(record.node) || !callWorthMark(call) || (atEntry ? !atOnce && !waits : atOnce))
        return;
    if (call.socket.valid() && !showsSocket(trace, id, call.socket))
        return;
    const bool failed = !waits && call.result.error != Errno::None;
    Mark mark{
        id, failed ? MarkKind::FailedCall : MarkKind::Call, record.node, {}, {m_layout.columns.x[record.node.value], 0}, {}, {}};
    CallRecord shown = call;
    if (waits)
        shown.returned = Time::never();
    mark.text = callText(shown);
    double &marks = lane(Lane::Mark, record.node.value);
    marks = event(id, record.time, std::max(marks + rowOfMarks, lane(Lane::ArrivalAtHost, record.node.value) + belowArrival));
    mark.at.setY(marks);
    addMark(std::move(mark));
}

namespace {

/// What is done to a packet shows on its arrow.
bool isOnPacket(const ActionBody &body)
{
    return std::holds_alternative<DropPacket>(body) || std::holds_alternative<DelayPacket>(body)
        || std::holds_alternative<DuplicatePacket>(body) || std::holds_alternative<CorruptPacket>(body);
}

} // namespace

void LayoutBuilder::actionTaken(const Trace &trace, RecordId id, const Record &record, const ActionTaken &taken)
{
    const TimedAction &action = trace.actions[taken.index];
    const ActionBody &body = action.action.body;
    if (!taken.hadEffect || std::holds_alternative<MakeCall>(body) || isOnPacket(body))
        return;
    CableId cable;
    if (const auto *hole = std::get_if<SetBlackHole>(&body))
        cable = hole->cable;
    else if (const auto *rule = std::get_if<AddPathRule>(&body))
        cable = rule->cable;
    else if (const auto *properties = std::get_if<SetCable>(&body))
        cable = properties->cable;
    if (!cable.valid() && !isVisible(record.node))
        return;
    Mark mark{id, MarkKind::Action, cable.valid() ? NodeId{} : record.node, {}, {}, {}, {}};
    mark.at.setX(cable.valid() ? (cableEnd(cable, Direction::ToServer, false) + cableEnd(cable, Direction::ToServer, true)) / 2
                               : m_layout.columns.x[record.node.value]);
    mark.text = actionMark(m_setup, action.action, action.byUser);
    const std::uint32_t where = cable.valid() ? 1000 + cable.value : record.node.value;
    double &marks = lane(Lane::Mark, where);
    marks = event(id, record.time, marks + rowOfMarks);
    mark.at.setY(marks);
    addMark(std::move(mark));
}

// --- small helpers

double LayoutBuilder::event(RecordId id, Time time, double notAbove, bool stop)
{
    const bool sameRow = !stop && !m_layout.events.empty() && m_layout.events.back().time == time
        && m_layout.options.axis == AxisMode::OneRowPerEvent;
    const double y = sameRow ? m_layout.events.back().y : axis().addEvent(time, notAbove);
    const bool clock = stop && y >= m_lastClock + rowOfClocks && (m_layout.events.empty() || m_clockTime != time);
    if (clock) {
        m_lastClock = y;
        m_clockTime = time;
    }
    m_layout.events.push_back({id, time, y, stop, clock});
    return y;
}

double &LayoutBuilder::lane(Lane lane, std::uint32_t what, Direction direction)
{
    return m_lanes.try_emplace({lane, what, direction}, -1e9).first->second;
}

DiagramLayout layout(const Setup &setup, const Trace &trace, const LayoutOptions &options)
{
    LayoutBuilder builder(setup, options);
    builder.extend(trace);
    return builder.layout();
}

std::pair<DiagramLayout, DiagramLayout> layoutTogether(
    const Setup &leftSetup, const Trace &left, const Setup &rightSetup, const Trace &right, const LayoutOptions &options)
{
    TimeAxis axis = DiagramLayout(leftSetup.start <= rightSetup.start ? leftSetup : rightSetup, options).axis;
    LayoutBuilder leftBuilder(leftSetup, options, axis), rightBuilder(rightSetup, options, axis);
    const auto nextTime = [](const LayoutBuilder &builder, const Trace &trace) {
        return builder.recordsRead() < trace.records.size() ? trace.records[builder.recordsRead()].time : Time::never();
    };
    for (;;) {
        const Time l = nextTime(leftBuilder, left), r = nextTime(rightBuilder, right);
        if (l == Time::never() && r == Time::never())
            break;
        if (l <= r)
            leftBuilder.extendByOne(left);
        if (r <= l) // in step: what both do at one moment stands at one height
            rightBuilder.extendByOne(right);
    }
    leftBuilder.finish();
    rightBuilder.finish();
    return {leftBuilder.layout(), rightBuilder.layout()};
}

} // namespace teardown
