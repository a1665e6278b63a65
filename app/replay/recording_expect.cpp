#include "recording_parts.h"

#include <algorithm>

namespace teardown {

namespace {

RecordedTime readTime(const JsonCursor &item, const char *key)
{
    return {item.at(key).time(), item.durationOr("slop_s", {}), item.durationOr("late_s", {})};
}

/// When it left its host, or when it arrived if it was made on the way.
RecordedTime readDeparture(const JsonCursor &segment) { return readTime(segment, segment.find("t") ? "t" : "arrives"); }

void readSynOptions(const JsonCursor &options, RecordedSegment &segment)
{
    if (const auto mss = options.find("mss"))
        segment.maximumSegmentSize = mss->integer();
    if (const auto scale = options.find("ws"))
        segment.windowScale = scale->integer();
    segment.sackPermitted = options.booleanOr("sack_ok", false);
}

RecordedSegment readSegment(const JsonCursor &cursor, const KernelRecording &recording)
{
    RecordedSegment segment;
    segment.time = readDeparture(cursor);
    segment.from = readHost(recording, cursor.at("from"));
    segment.to = readHost(recording, cursor.at("to"));
    segment.clientPort = readPort(cursor.at("client_port"));
    segment.serverPort = readPort(cursor.at("server_port"));
    segment.flags = readFlags(cursor.at("flags"));
    segment.seq = cursor.at("seq").integer();
    segment.seqRaw = cursor.booleanOr("seq_raw", false);
    if (const auto ack = cursor.find("ack"))
        segment.ack = ack->integer();
    segment.ackRaw = cursor.booleanOr("ack_raw", false);
    segment.incarnation = static_cast<std::size_t>(cursor.integerOr("incarnation", 1));
    segment.ackIncarnation =
        static_cast<std::size_t>(cursor.integerOr("ack_incarnation", static_cast<std::int64_t>(segment.incarnation)));
    segment.length = cursor.at("len").integer(0);
    segment.window = cursor.at("win").integer(0, 65535);
    if (const auto options = cursor.find("options")) {
        segment.timestamps = options->booleanOr("ts", false);
        if (segment.flags.syn())
            readSynOptions(*options, segment);
    }
    segment.arrived = cursor.find("arrives").has_value();
    segment.mayBeAbsent = cursor.booleanOr("optional", false);
    return segment;
}

RecordedIcmp readIcmp(const JsonCursor &cursor, const KernelRecording &recording)
{
    return {readTime(cursor, cursor.find("arrives") ? "arrives" : "t"), readHost(recording, cursor.at("from")),
        readHost(recording, cursor.at("to")), readHost(recording, cursor.at("about").at("sender")), cursor.at("type").integer(),
        cursor.at("code").integer()};
}

void readSegmentOrIcmp(const JsonCursor &cursor, KernelRecording &recording)
{
    static constexpr std::pair<const char *, bool> kinds[] = {{"icmp", true}, {"tcp", false}};
    if (readWord(cursor.at("kind"), kinds)) {
        recording.icmp.push_back(readIcmp(cursor, recording));
        return;
    }
    if (cursor.at("from").text() == "injected")
        return;
    const RecordedSegment segment = readSegment(cursor, recording);
    const bool madeOnTheWay = recording.nodes[segment.from.value].forwards;
    (madeOnTheWay ? recording.firewallResets : recording.segments).push_back(segment);
}

Errno readErrno(const JsonCursor &name)
{
    const std::string text = name.text();
    const Errno error = errnoByName(text);
    if (error == Errno::None && text != "0")
        name.notModelled(Sentence(phrase("Replay", "the error %1"), {text}));
    return error;
}

void readResult(const JsonCursor &cursor, RecordedReturn &result)
{
    result.time = readTime(cursor, "t");
    result.byTimer = cursor.booleanOr("timer", false);
    if (!cursor.at("result").isString())
        result.result = cursor.at("result").integer();
    if (const auto error = cursor.find("errno"))
        result.error = readErrno(*error);
    if (const auto peer = cursor.find("peer"))
        result.peer = SocketAddress{readAddress(peer->at("address")), readPort(peer->at("port"))};
    if (const auto revents = cursor.find("revents"))
        result.revents = readPollBits(*revents);
    if (const auto value = cursor.find("value"))
        result.optionError = readErrno(*value);
}

RecordedReturn readReturn(const JsonCursor &cursor)
{
    static constexpr std::pair<const char *, CallOutcome> outcomes[] = {
        {"returned", CallOutcome::Returned}, {"killed", CallOutcome::Killed}, {"pending", CallOutcome::Pending}};
    RecordedReturn result;
    result.id = static_cast<std::uint32_t>(cursor.at("id").integer(1, UINT32_MAX));
    result.outcome = readWord(cursor.at("outcome"), outcomes);
    if (result.outcome == CallOutcome::Returned)
        readResult(cursor, result);
    else if (result.outcome == CallOutcome::Killed)
        result.time = readTime(cursor, "t");
    return result;
}

TcpState readState(const JsonCursor &name)
{
    static constexpr std::pair<const char *, TcpState> states[] = {{"SYN_SENT", TcpState::SynSent},
        {"SYN_RECV", TcpState::SynReceived}, {"ESTABLISHED", TcpState::Established}, {"FIN_WAIT1", TcpState::FinWait1},
        {"FIN_WAIT2", TcpState::FinWait2}, {"CLOSE_WAIT", TcpState::CloseWait}, {"CLOSING", TcpState::Closing},
        {"LAST_ACK", TcpState::LastAck}, {"TIME_WAIT", TcpState::TimeWait}};
    return name.isNull() ? TcpState::Closed : readWord(name, states);
}

RecordedState readStateChange(const JsonCursor &cursor, const KernelRecording &recording)
{
    RecordedState state{readTime(cursor, "t"), readHost(recording, cursor.at("host")), readPort(cursor.at("client_port")),
        readPort(cursor.at("server_port")), readState(cursor.at("to")), std::nullopt};
    if (const auto orphan = cursor.find("orphan"))
        state.orphan = orphan->boolean();
    return state;
}

void readArp(const JsonCursor &cursor, KernelRecording &recording)
{
    if (cursor.booleanOr("noise", false) || cursor.booleanOr("answered", false))
        return;
    recording.arp.push_back({readTime(cursor, "t"), readHost(recording, cursor.at("host")), readAddress(cursor.at("target")),
        cursor.at("broadcast").boolean()});
}

RecordedConntrack readConntrack(const JsonCursor &cursor)
{
    RecordedConntrack table{cursor.at("t").time(), {}};
    for (const JsonCursor &entry : cursor.at("entries").items())
        table.entries.push_back(
            {readPort(entry.at("client_port")), entry.at("state").text(), entry.at("seconds_left").integer()});
    std::sort(
        table.entries.begin(), table.entries.end(), [](const auto &a, const auto &b) { return a.clientPort < b.clientPort; });
    return table;
}

} // namespace

void readExpectations(const JsonCursor &expect, KernelRecording &recording)
{
    for (const JsonCursor &segment : listAt(expect, "segments"))
        readSegmentOrIcmp(segment, recording);
    for (const JsonCursor &result : listAt(expect, "returns"))
        recording.returns.push_back(readReturn(result));
    for (const JsonCursor &state : listAt(expect, "states"))
        recording.states.push_back(readStateChange(state, recording));
    for (const JsonCursor &request : listAt(expect, "arp"))
        readArp(request, recording);
    for (const JsonCursor &queue : listAt(expect, "listen_queue"))
        recording.queues.push_back({queue.at("t").time(), readHost(recording, queue.at("host")), readPort(queue.at("port")),
            static_cast<std::uint32_t>(queue.at("waiting").integer(0, UINT32_MAX))});
    for (const JsonCursor &table : listAt(expect, "conntrack"))
        recording.conntrack.push_back(readConntrack(table));
}

} // namespace teardown
