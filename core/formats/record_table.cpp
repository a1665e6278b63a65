#include "formats/record_table.h"

#include "base/json_text.h"
#include "formats/event_log.h"
#include "wire/damage.h"

namespace teardown {

namespace {

std::string csvField(const std::string &text)
{
    if (text.find_first_of(",\"\n") == std::string::npos)
        return text;
    std::string quoted = "\"";
    for (const char c : text)
        quoted += c == '"' ? "\"\"" : std::string(1, c);
    return quoted + '"';
}

template <class Tag>
std::string numberOf(Id<Tag> id, const char *none)
{
    return id ? std::to_string(id.value) : none;
}

std::string nodeName(const Setup &setup, const Record &record) { return record.node ? setup.nodes[record.node.value].name : ""; }

class JsonMembers {
public:
    void add(std::string_view key, const std::string &json)
    {
        m_text += (m_text.empty() ? "" : ",") + jsonText(key) + ':' + json;
    }
    void text(std::string_view key, std::string_view value) { add(key, jsonText(value)); }
    void number(std::string_view key, std::int64_t value) { add(key, std::to_string(value)); }
    void flag(std::string_view key, bool value) { add(key, value ? "true" : "false"); }
    std::string object() const { return '{' + m_text + '}'; }

private:
    std::string m_text;
};

std::string sackText(const SackList &sack)
{
    std::string all;
    for (std::size_t i = 0; i < sack.count; ++i)
        all += (i > 0 ? "," : "") + ('[' + std::to_string(sack.blocks[i].left.value())) + ','
            + std::to_string(sack.blocks[i].right.value()) + ']';
    return '[' + all + ']';
}

std::string segmentObject(const Segment &segment)
{
    JsonMembers json;
    json.text("source", toString(segment.source));
    json.text("destination", toString(segment.destination));
    json.text("flags", letters(segment.flags));
    json.number("seq", segment.seq.value());
    if (segment.flags.ack())
        json.number("ack", segment.ack.value());
    json.number("window", segment.window);
    json.number("length", segment.payload.length);
    const TcpOptions &options = segment.options;
    if (options.maximumSegmentSize)
        json.number("mss", *options.maximumSegmentSize);
    if (options.windowScale)
        json.number("window_scale", *options.windowScale);
    if (options.sackPermitted)
        json.flag("sack_permitted", true);
    if (options.timestamps) {
        json.number("ts_value", options.timestamps->value);
        json.number("ts_echo", options.timestamps->echo);
    }
    if (options.sack.count > 0)
        json.add("sack", sackText(options.sack));
    return json.object();
}

/// The members that only records of one kind have.
class BodyMembers {
public:
    BodyMembers(JsonMembers &json, const Setup &setup, const Trace &trace) : m_json(json), m_setup(setup), m_trace(trace) {}

    void operator()(const PacketMade &made)
    {
        m_json.text("role", name(made.role));
        if (made.original)
            m_json.number("original", made.original.value);
        if (made.attempt > 0)
            m_json.number("attempt", made.attempt);
        if (const Segment *segment = m_trace.packet(made.packet).segment())
            m_json.add("segment", segmentObject(*segment));
    }
    void operator()(const FrameDeparted &frame)
    {
        onCable(frame.cable, frame.direction);
        m_json.number("arrives_ns", frame.arrives.ns);
        corrupt(frame.corrupt);
    }
    void operator()(const FrameArrived &frame)
    {
        onCable(frame.cable, frame.direction);
        corrupt(frame.corrupt);
    }
    void operator()(const FrameDelayed &frame)
    {
        onCable(frame.cable, frame.direction);
        m_json.number("by_ns", frame.by.ns);
        m_json.number("arrives_ns", frame.arrives.ns);
    }
    void operator()(const FrameCorrupted &frame)
    {
        onCable(frame.cable, frame.direction);
        m_json.text("part", name(frame.damage.part));
        m_json.number("byte", frame.damage.byte);
        m_json.number("bits", frame.damage.bits);
    }
    void operator()(const PacketLost &lost)
    {
        m_json.text("reason", name(lost.reason));
        if (lost.cable)
            onCable(lost.cable, lost.direction);
    }
    void operator()(const StateChanged &change)
    {
        fromTo(name(change.from), name(change.to));
        m_json.text("local", toString(change.tuple.local));
        m_json.text("remote", toString(change.tuple.remote));
        m_json.flag("by_reset", change.byReset);
        if (change.error != Errno::None)
            m_json.text("error", name(change.error));
    }
    void operator()(const TimerArmed &armed)
    {
        m_json.text("timer", name(armed.kind));
        m_json.number("deadline_ns", armed.deadline.ns);
        m_json.number("backoff", armed.backoff);
    }
    void operator()(const TimerFired &fired) { m_json.text("timer", name(fired.kind)); }
    void operator()(const TimerCancelled &cancelled) { m_json.text("timer", name(cancelled.kind)); }
    void operator()(const DataReceived &data) { m_json.number("bytes", data.bytes); }
    void operator()(const DataAcknowledged &data) { m_json.number("bytes", data.bytes); }
    void operator()(const ErrorPending &pending)
    {
        m_json.text("error", name(pending.error));
        m_json.flag("soft", pending.soft);
    }
    void operator()(const CallEntered &entered) { call(entered.call); }
    void operator()(const CallReturned &returned)
    {
        call(returned.call);
        const CallRecord &record = m_trace.call(returned.call);
        m_json.number("value", record.result.value);
        if (record.result.error != Errno::None)
            m_json.text("error", name(record.result.error));
    }
    void operator()(const SettingChanged &change)
    {
        m_json.text("setting", info(change.setting).key);
        m_json.number("from", change.from);
        m_json.number("to", change.to);
    }
    void operator()(const NeighbourChanged &change)
    {
        m_json.text("address", toString(change.address));
        fromTo(name(change.from), name(change.to));
    }
    void operator()(const ConntrackChanged &change)
    {
        fromTo(name(change.from), name(change.to));
        m_json.number("expires_ns", change.expires.ns);
    }
    /// The rest says it all in its details.
    template <class Body>
    void operator()(const Body &)
    {
    }

private:
    void corrupt(bool is)
    {
        if (is)
            m_json.flag("corrupt", true);
    }
    void onCable(CableId cable, Direction direction)
    {
        m_json.text("cable", m_setup.cables[cable.value].name);
        m_json.text("direction", direction == Direction::ToServer ? "to-server" : "to-client");
    }
    void fromTo(std::string_view from, std::string_view to)
    {
        m_json.text("from", from);
        m_json.text("to", to);
    }
    void call(CallId id)
    {
        const CallRecord &record = m_trace.call(id);
        m_json.number("call", id.value);
        m_json.text("name", name(record.call.name));
        m_json.text("process", record.processName);
        m_json.number("thread", record.thread);
    }

    JsonMembers &m_json;
    const Setup &m_setup;
    const Trace &m_trace;
};

std::string recordObject(const Setup &setup, const Trace &trace, RecordId id)
{
    const Record &record = trace[id];
    const EventText text = eventText(setup, trace, id);
    JsonMembers json;
    json.text("type", "record");
    json.number("record", id.value);
    json.number("time_ns", record.time.ns);
    json.add("node", record.node ? jsonText(nodeName(setup, record)) : "null");
    json.text("kind", text.kind);
    json.text("rule", info(record.rule).key);
    json.add("cause", numberOf(record.cause, "null"));
    if (const SocketId socket = socketOf(record))
        json.number("socket", socket.value);
    if (const PacketId packet = packetOf(record))
        json.number("packet", packet.value);
    std::visit(BodyMembers(json, setup, trace), record.body);
    json.text("details", text.details);
    return json.object();
}

std::string runObject(const Setup &setup)
{
    std::string nodes, cables;
    for (const NodeSpec &node : setup.nodes)
        nodes += (nodes.empty() ? "" : ",") + jsonText(node.name);
    for (const CableSpec &cable : setup.cables)
        cables += (cables.empty() ? "" : ",") + jsonText(cable.name);
    JsonMembers json;
    json.text("type", "run");
    json.number("format", 1);
    json.add("seed", std::to_string(setup.seed));
    json.add("nodes", '[' + nodes + ']');
    json.add("cables", '[' + cables + ']');
    return json.object();
}

} // namespace

std::string traceCsv(const Setup &setup, const Trace &trace, const RecordTableOptions &options)
{
    std::string text = "record,time_ns,node,kind,rule,cause,socket,packet,details\n";
    for (std::size_t i = trace.firstAtOrAfter(options.from); i < trace.firstAfter(options.until); ++i) {
        const RecordId id{static_cast<std::uint32_t>(i)};
        const Record &record = trace[id];
        const EventText event = eventText(setup, trace, id);
        text += std::to_string(i) + ',' + std::to_string(record.time.ns) + ',' + nodeName(setup, record) + ',' + event.kind + ','
            + csvField(std::string(info(record.rule).key)) + ',' + numberOf(record.cause, "") + ','
            + numberOf(socketOf(record), "") + ',' + numberOf(packetOf(record), "") + ',' + csvField(event.details) + '\n';
    }
    return text;
}

std::string traceJsonLines(const Setup &setup, const Trace &trace, const RecordTableOptions &options)
{
    std::string text = runObject(setup) + '\n';
    for (std::size_t i = trace.firstAtOrAfter(options.from); i < trace.firstAfter(options.until); ++i)
        text += recordObject(setup, trace, {static_cast<std::uint32_t>(i)}) + '\n';
    return text;
}

} // namespace teardown
