#include "formats/event_log.h"

#include "base/time_text.h"
#include "formats/align.h"
#include "wire/damage.h"

#include <string_view>

namespace teardown {

namespace {

std::string numbered(std::string_view letter, std::uint32_t value)
{
    return value == SocketId::none ? std::string(letter) + '-' : std::string(letter) + std::to_string(value);
}

std::string text(SocketId id) { return numbered("s", id.value); }
std::string text(PacketId id) { return numbered("p", id.value); }
std::string text(ProcessId id) { return numbered("pid ", id.value); }
std::string text(FourTuple t) { return toString(t.local) + " > " + toString(t.remote); }

template <class State>
std::string change(State from, State to)
{
    return std::string(name(from)) + " -> " + std::string(name(to));
}

std::string_view text(Ownership owner)
{
    switch (owner) {
    case Ownership::Process: return "process";
    case Ownership::Queued: return "queued";
    case Ownership::Orphan: return "orphan";
    }
    return {};
}

std::string_view text(ProcessEvent event)
{
    switch (event) {
    case ProcessEvent::Started: return "started";
    case ProcessEvent::Exited: return "exited";
    case ProcessEvent::Killed: return "killed";
    case ProcessEvent::Stopped: return "stopped";
    case ProcessEvent::Continued: return "continued";
    }
    return {};
}

std::string_view text(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accept: return "accept";
    case Verdict::Drop: return "drop";
    case Verdict::Reject: return "reject";
    }
    return {};
}

std::string_view text(CtState state)
{
    switch (state) {
    case CtState::New: return "new";
    case CtState::Established: return "established";
    case CtState::Related: return "related";
    case CtState::Invalid: return "invalid";
    }
    return {};
}

std::string text(const Segment &s)
{
    std::string all =
        toString(s.source) + " > " + toString(s.destination) + " [" + letters(s.flags) + "] seq " + std::to_string(s.seq.value());
    if (s.flags.ack())
        all += " ack " + std::to_string(s.ack.value());
    all += " len " + std::to_string(s.payload.length) + " win " + std::to_string(s.window);
    if (s.options.timestamps)
        all += " ts " + std::to_string(s.options.timestamps->value) + '/' + std::to_string(s.options.timestamps->echo);
    for (std::size_t i = 0; i < s.options.sack.count; ++i)
        all += " sack " + std::to_string(s.options.sack.blocks[i].left.value()) + '-'
            + std::to_string(s.options.sack.blocks[i].right.value());
    return all;
}

std::string text(const IcmpMessage &m)
{
    return "icmp " + toString(m.source) + " > " + toString(m.destination) + " type " + std::to_string(m.type) + " code "
        + std::to_string(m.code) + " about " + toString(m.quotedSource) + " > " + toString(m.quotedDestination) + " seq "
        + std::to_string(m.quotedSeq.value());
}

std::string text(const ArpMessage &m)
{
    return std::string(m.request ? m.broadcast ? "arp request " : "arp unicast request " : "arp reply ") + toString(m.sender)
        + " to " + toString(m.target);
}

/// What one record says, by the type of its body.
class Describer {
public:
    Describer(const Setup &setup, const Trace &trace, NodeId node) : m_setup(setup), m_trace(trace), m_node(node) {}

    EventText operator()(const PacketMade &r) const
    {
        std::string all = std::visit([](const auto &body) { return text(body); }, m_trace.packet(r.packet).body);
        all = text(r.packet) + ' ' + text(r.socket) + ' ' + std::string(name(r.role)) + ": " + all;
        if (r.original)
            all += (r.role == SegmentRole::Copy ? " of " : " first in ") + text(r.original);
        return line("packet-made", r.attempt > 0 ? all + " attempt " + std::to_string(r.attempt) : all);
    }
    EventText operator()(const FrameDeparted &r) const
    {
        return line("departed",
            text(r.packet) + ' ' + on(r.cable, r.direction) + " until " + inSeconds(r.arrives, 6) + corrupt(r.corrupt));
    }
    EventText operator()(const FrameArrived &r) const
    {
        return line("arrived", text(r.packet) + ' ' + on(r.cable, r.direction) + corrupt(r.corrupt));
    }
    EventText operator()(const FrameDelayed &r) const
    {
        return line("delayed",
            text(r.packet) + ' ' + on(r.cable, r.direction) + " by " + withUnit(r.by) + " until " + inSeconds(r.arrives, 6));
    }
    EventText operator()(const FrameCorrupted &r) const
    {
        return line("corrupted",
            text(r.packet) + ' ' + on(r.cable, r.direction) + ' ' + std::string(name(r.damage.part)) + " byte "
                + std::to_string(r.damage.byte) + " bits " + std::to_string(r.damage.bits));
    }
    EventText operator()(const PacketLost &r) const
    {
        const std::string where = r.cable ? ' ' + on(r.cable, r.direction) + " after " + withUnit(r.travelled) : std::string();
        return line("lost", text(r.packet) + ' ' + std::string(name(r.reason)) + where);
    }
    EventText operator()(const PacketWaits &r) const { return line("waits", text(r.packet) + " for " + toString(r.nextHop)); }
    EventText operator()(const SegmentJudged &r) const
    {
        return line("judged", text(r.packet) + ' ' + text(r.socket) + (r.accepted ? " accepted" : " not accepted"));
    }
    EventText operator()(const StateChanged &r) const
    {
        std::string all = text(r.socket) + ' ' + change(r.from, r.to) + ' ' + std::string(text(r.owner)) + ' ' + text(r.tuple);
        all += r.byReset ? " by reset" : "";
        return line("state", r.error == Errno::None ? all : all + ' ' + std::string(name(r.error)));
    }
    EventText operator()(const OwnerChanged &r) const
    {
        const std::string process = r.process ? ' ' + text(r.process) : std::string();
        return line("owner", text(r.socket) + ' ' + std::string(text(r.from)) + " -> " + std::string(text(r.to)) + process);
    }
    EventText operator()(const TimerArmed &r) const
    {
        const std::string backoff = r.backoff > 0 ? " backoff " + std::to_string(r.backoff) : std::string();
        return line(
            "timer-armed", text(r.socket) + ' ' + std::string(name(r.kind)) + " for " + inSeconds(r.deadline, 6) + backoff);
    }
    EventText operator()(const TimerFired &r) const
    {
        return line("timer-fired", text(r.socket) + ' ' + std::string(name(r.kind)));
    }
    EventText operator()(const TimerCancelled &r) const
    {
        return line("timer-cancelled", text(r.socket) + ' ' + std::string(name(r.kind)));
    }
    EventText operator()(const DataReceived &r) const
    {
        return line("data-received", text(r.socket) + ' ' + std::to_string(r.bytes));
    }
    EventText operator()(const DataAcknowledged &r) const
    {
        return line("data-acked", text(r.socket) + ' ' + std::to_string(r.bytes));
    }
    EventText operator()(const ErrorPending &r) const
    {
        return line("error-pending", text(r.socket) + ' ' + std::string(name(r.error)) + (r.soft ? " soft" : ""));
    }
    EventText operator()(const CallEntered &r) const
    {
        return line("call", caller(r.call) + toString(m_trace.call(r.call).call));
    }
    EventText operator()(const CallReturned &r) const
    {
        const CallRecord &call = m_trace.call(r.call);
        return line(
            "returned", caller(r.call) + toString(call.call) + ' ' + (call.killed ? "killed" : toString(call.call, call.result)));
    }
    EventText operator()(const ProcessChanged &r) const
    {
        return line("process", text(r.process) + ' ' + std::string(text(r.what)));
    }
    EventText operator()(const ActionTaken &r) const
    {
        const TimedAction &action = m_trace.actions[r.index];
        return line("action", toString(action.action) + (action.byUser ? " by user" : "") + (r.hadEffect ? "" : " (no effect)"));
    }
    EventText operator()(const SettingChanged &r) const
    {
        const Field &field = profile(r.system).field(r.setting);
        return line(
            "setting", std::string(field.shortName()) + ' ' + std::to_string(r.from) + " -> " + std::to_string(r.to));
    }
    EventText operator()(const PowerChanged &r) const { return line("power", r.on ? "on" : "off"); }
    EventText operator()(const CarrierChanged &r) const
    {
        return line("carrier", interface(r.interface) + (r.up ? " up" : " down"));
    }
    EventText operator()(const InterfaceChanged &r) const
    {
        return line("interface", interface(r.interface) + (r.up ? " up" : " down"));
    }
    EventText operator()(const NeighbourChanged &r) const
    {
        return line("neighbour", toString(r.address) + ' ' + change(r.from, r.to));
    }
    EventText operator()(const ConntrackChanged &r) const
    {
        return line("conntrack", text(r.flow) + ' ' + change(r.from, r.to) + " until " + inSeconds(r.expires, 6));
    }
    EventText operator()(const FirewallJudged &r) const
    {
        return line("firewall", text(r.packet) + ' ' + std::string(text(r.verdict)) + ' ' + std::string(text(r.state)));
    }

private:
    static std::string corrupt(bool is) { return is ? " corrupt" : ""; }
    static EventText line(std::string kind, std::string details) { return {std::move(kind), std::move(details)}; }
    std::string on(CableId cable, Direction direction) const
    {
        return m_setup.cables[cable.value].name + (direction == Direction::ToServer ? " to server" : " to client");
    }
    std::string interface(std::uint8_t index) const { return m_setup.nodes[m_node.value].interfaces[index].name; }
    std::string caller(CallId id) const
    {
        const CallRecord &call = m_trace.call(id);
        return 'c' + std::to_string(id.value) + ' ' + call.processName
            + (call.thread > 1 ? '/' + std::to_string(call.thread) : "") + ": ";
    }

    const Setup &m_setup;
    const Trace &m_trace;
    NodeId m_node;
};

} // namespace

EventText eventText(const Setup &setup, const Trace &trace, RecordId id)
{
    return std::visit(Describer(setup, trace, trace[id].node), trace[id].body);
}

std::string eventLine(const Setup &setup, const Trace &trace, RecordId id)
{
    const Record &record = trace[id];
    const std::string time = inSeconds(record.time, 6);
    std::string line(time.size() < 12 ? 12 - time.size() : 0, ' ');
    line += time + ' ' + leftAligned(record.node ? setup.nodes[record.node.value].name : "-", 8) + ' ';
    const EventText text = eventText(setup, trace, id);
    line += leftAligned(text.kind, 15) + ' ' + text.details;
    line += " [" + std::string(info(record.rule).key) + "] #" + std::to_string(id.value);
    return record.cause ? line + " <- #" + std::to_string(record.cause.value) : line;
}

std::string eventLog(const Setup &setup, const Trace &trace)
{
    std::string text;
    for (std::uint32_t i = 0; i < trace.records.size(); ++i)
        text += eventLine(setup, trace, {i}) + '\n';
    return text;
}

} // namespace teardown
