#include "digest_cases.h"

#include <functional>

namespace teardown {

namespace {

template <class T>
using Changes = std::vector<std::function<void(T &)>>;

/// Appends the default T and one copy for each change; `wrap` puts a T into a trace.
template <class T, class Wrap>
void append(std::vector<DigestCase> &cases, const std::string &type, const Changes<T> &changes, Wrap wrap)
{
    cases.push_back({type, wrap(T{})});
    for (std::size_t i = 0; i < changes.size(); ++i) {
        T changed{};
        changes[i](changed);
        cases.push_back({type + ", field " + std::to_string(i + 1), wrap(changed)});
    }
}

template <class Body>
void appendRecord(std::vector<DigestCase> &cases, const std::string &type, const Changes<Body> &changes)
{
    append<Body>(cases, type, changes, [](const Body &body) {
        Trace trace;
        trace.records.push_back({{}, {}, {}, {}, body});
        return trace;
    });
}

template <class Body>
void appendPacket(std::vector<DigestCase> &cases, const std::string &type, const Changes<Body> &changes)
{
    append<Body>(cases, type, changes, [](const Body &body) {
        Trace trace;
        trace.packets.push_back({{}, body});
        return trace;
    });
}

constexpr SocketAddress someEnd{{7}, 9};

void appendFrames(std::vector<DigestCase> &cases)
{
    appendRecord<PacketMade>(cases, "PacketMade",
        {[](auto &b) { b.packet = {1}; }, [](auto &b) { b.socket = {1}; }, [](auto &b) { b.role = SegmentRole::Reset; },
            [](auto &b) { b.original = {1}; }, [](auto &b) { b.attempt = 1; }});
    appendRecord<FrameDeparted>(cases, "FrameDeparted",
        {[](auto &b) { b.packet = {1}; }, [](auto &b) { b.cable = {1}; }, [](auto &b) { b.direction = Direction::ToClient; },
            [](auto &b) { b.arrives = {1}; }, [](auto &b) { b.corrupt = true; }});
    appendRecord<FrameArrived>(cases, "FrameArrived",
        {[](auto &b) { b.packet = {1}; }, [](auto &b) { b.cable = {1}; }, [](auto &b) { b.direction = Direction::ToClient; },
            [](auto &b) { b.corrupt = true; }});
    appendRecord<FrameDelayed>(cases, "FrameDelayed",
        {[](auto &b) { b.packet = {1}; }, [](auto &b) { b.cable = {1}; }, [](auto &b) { b.direction = Direction::ToClient; },
            [](auto &b) { b.by = {1}; }, [](auto &b) { b.arrives = {1}; }});
    appendRecord<FrameCorrupted>(cases, "FrameCorrupted",
        {[](auto &b) { b.packet = {1}; }, [](auto &b) { b.cable = {1}; }, [](auto &b) { b.direction = Direction::ToClient; },
            [](auto &b) { b.damage.part = PacketPart::Header; }, [](auto &b) { b.damage.bits = 1; },
            [](auto &b) { b.damage.byte = 1; }, [](auto &b) { b.damage.since = {1}; }});
    appendRecord<PacketLost>(cases, "PacketLost",
        {[](auto &b) { b.packet = {1}; }, [](auto &b) { b.reason = LossReason::NoRoute; }, [](auto &b) { b.cable = {1}; },
            [](auto &b) { b.direction = Direction::ToClient; }, [](auto &b) { b.travelled = {1}; }});
    appendRecord<PacketWaits>(cases, "PacketWaits", {[](auto &b) { b.packet = {1}; }, [](auto &b) { b.nextHop = {1}; }});
    appendRecord<SegmentJudged>(cases, "SegmentJudged",
        {[](auto &b) { b.socket = {1}; }, [](auto &b) { b.packet = {1}; }, [](auto &b) { b.accepted = true; }});
}

void appendSockets(std::vector<DigestCase> &cases)
{
    appendRecord<StateChanged>(cases, "StateChanged",
        {[](auto &b) { b.socket = {1}; }, [](auto &b) { b.tuple.local.address = {1}; }, [](auto &b) { b.tuple.local.port = 1; },
            [](auto &b) { b.tuple.remote.address = {1}; }, [](auto &b) { b.tuple.remote.port = 1; },
            [](auto &b) { b.from = TcpState::Listen; }, [](auto &b) { b.to = TcpState::Listen; },
            [](auto &b) { b.owner = Ownership::Orphan; }, [](auto &b) { b.byReset = true; },
            [](auto &b) { b.error = Errno::Epipe; }});
    appendRecord<OwnerChanged>(cases, "OwnerChanged",
        {[](auto &b) { b.socket = {1}; }, [](auto &b) { b.from = Ownership::Orphan; }, [](auto &b) { b.to = Ownership::Orphan; },
            [](auto &b) { b.process = {1}; }});
    appendRecord<TimerArmed>(cases, "TimerArmed",
        {[](auto &b) { b.socket = {1}; }, [](auto &b) { b.kind = TimerKind::Persist; }, [](auto &b) { b.deadline = {1}; },
            [](auto &b) { b.backoff = 1; }});
    appendRecord<TimerFired>(
        cases, "TimerFired", {[](auto &b) { b.socket = {1}; }, [](auto &b) { b.kind = TimerKind::Persist; }});
    appendRecord<TimerCancelled>(
        cases, "TimerCancelled", {[](auto &b) { b.socket = {1}; }, [](auto &b) { b.kind = TimerKind::Persist; }});
    appendRecord<DataReceived>(cases, "DataReceived", {[](auto &b) { b.socket = {1}; }, [](auto &b) { b.bytes = 1; }});
    appendRecord<DataAcknowledged>(cases, "DataAcknowledged", {[](auto &b) { b.socket = {1}; }, [](auto &b) { b.bytes = 1; }});
    appendRecord<ErrorPending>(cases, "ErrorPending",
        {[](auto &b) { b.socket = {1}; }, [](auto &b) { b.error = Errno::Epipe; }, [](auto &b) { b.soft = true; }});
}

void appendTheRest(std::vector<DigestCase> &cases)
{
    appendRecord<CallEntered>(cases, "CallEntered", {[](auto &b) { b.call = {1}; }});
    appendRecord<CallReturned>(cases, "CallReturned", {[](auto &b) { b.call = {1}; }});
    appendRecord<ProcessChanged>(
        cases, "ProcessChanged", {[](auto &b) { b.process = {1}; }, [](auto &b) { b.what = ProcessEvent::Killed; }});
    appendRecord<ActionTaken>(cases, "ActionTaken", {[](auto &b) { b.index = 1; }, [](auto &b) { b.hadEffect = false; }});
    appendRecord<SettingChanged>(cases, "SettingChanged",
        {[](auto &b) { b.setting = Setting::TcpSack; }, [](auto &b) { b.from = 1; }, [](auto &b) { b.to = 1; },
            [](auto &b) { b.system = ProfileId::Aix; }});
    appendRecord<PowerChanged>(cases, "PowerChanged", {[](auto &b) { b.on = true; }});
    appendRecord<CarrierChanged>(cases, "CarrierChanged", {[](auto &b) { b.interface = 1; }, [](auto &b) { b.up = true; }});
    appendRecord<InterfaceChanged>(cases, "InterfaceChanged", {[](auto &b) { b.interface = 1; }, [](auto &b) { b.up = true; }});
    appendRecord<NeighbourChanged>(cases, "NeighbourChanged",
        {[](auto &b) { b.address = {1}; }, [](auto &b) { b.from = NeighbourState::Probe; },
            [](auto &b) { b.to = NeighbourState::Probe; }});
    appendRecord<ConntrackChanged>(cases, "ConntrackChanged",
        {[](auto &b) { b.flow.local = someEnd; }, [](auto &b) { b.flow.remote = someEnd; },
            [](auto &b) { b.from = ConntrackState::Close; }, [](auto &b) { b.to = ConntrackState::Close; },
            [](auto &b) { b.expires = {1}; }});
    appendRecord<FirewallJudged>(cases, "FirewallJudged",
        {[](auto &b) { b.packet = {1}; }, [](auto &b) { b.verdict = Verdict::Reject; },
            [](auto &b) { b.state = CtState::Invalid; }});
}

void appendPackets(std::vector<DigestCase> &cases)
{
    appendPacket<Segment>(cases, "Segment",
        {[](auto &b) { b.source = someEnd; }, [](auto &b) { b.destination = someEnd; }, [](auto &b) { b.seq = Seq(1); },
            [](auto &b) { b.ack = Seq(1); }, [](auto &b) { b.flags = Flag::Syn; }, [](auto &b) { b.window = 1; },
            [](auto &b) { b.options.maximumSegmentSize = std::uint16_t(0); },
            [](auto &b) { b.options.maximumSegmentSize = std::uint16_t(1); },
            [](auto &b) { b.options.windowScale = std::uint8_t(0); }, [](auto &b) { b.options.sackPermitted = true; },
            [](auto &b) { b.options.timestamps = Timestamps{}; },
            [](auto &b) {
                b.options.timestamps = Timestamps{1, 0};
            },
            [](auto &b) {
                b.options.timestamps = Timestamps{0, 1};
            },
            [](auto &b) { b.options.sack.count = 1; },
            [](auto &b) {
                b.options.sack = {{SackBlock{Seq(1), Seq(0)}}, 1};
            },
            [](auto &b) {
                b.options.sack = {{SackBlock{Seq(0), Seq(1)}}, 1};
            },
            [](auto &b) { b.payload.source = 1; }, [](auto &b) { b.payload.offset = 1; }, [](auto &b) { b.payload.length = 1; }});
    appendPacket<IcmpMessage>(cases, "IcmpMessage",
        {[](auto &b) { b.source = {1}; }, [](auto &b) { b.destination = {1}; }, [](auto &b) { b.type = 11; },
            [](auto &b) { b.code = 1; }, [](auto &b) { b.quotedSource = someEnd; },
            [](auto &b) { b.quotedDestination = someEnd; }, [](auto &b) { b.quotedSeq = Seq(1); }});
    appendPacket<ArpMessage>(cases, "ArpMessage",
        {[](auto &b) { b.request = false; }, [](auto &b) { b.broadcast = false; }, [](auto &b) { b.sender = {1}; },
            [](auto &b) { b.target = {1}; }});
    append<PacketId>(cases, "PacketId", {[](auto &id) { id = {1}; }}, [](PacketId id) {
        Trace trace;
        trace.packets.push_back({id, Segment{{}, {}, Seq(1), Seq(1), {}, 0, {}, {}}});
        return trace;
    });
}

void appendCalls(std::vector<DigestCase> &cases)
{
    const Changes<CallRecord> changes = {[](auto &c) { c.node = {1}; }, [](auto &c) { c.process = {1}; },
        [](auto &c) { c.processName = "a"; }, [](auto &c) { c.thread = 2; }, [](auto &c) { c.socket = {1}; },
        [](auto &c) { c.entered = {1}; }, [](auto &c) { c.returned = {1}; }, [](auto &c) { c.killed = true; },
        [](auto &c) { c.tag = 1; }, [](auto &c) { c.call.name = CallName::Send; }, [](auto &c) { c.call.fd = "a"; },
        [](auto &c) { c.call.newFd = "a"; }, [](auto &c) { c.call.address = someEnd; }, [](auto &c) { c.call.length = 1; },
        [](auto &c) { c.call.backlog = 1; }, [](auto &c) { c.call.how = ShutdownHow::Both; },
        [](auto &c) { c.call.option = SocketOption::SoError; }, [](auto &c) { c.call.value = 1; },
        [](auto &c) { c.call.lingerSeconds = 1; }, [](auto &c) { c.call.pollEvents = 1; }, [](auto &c) { c.call.timeout = {1}; },
        [](auto &c) { c.result.value = 1; }, [](auto &c) { c.result.error = Errno::Epipe; },
        [](auto &c) { c.result.optionError = Errno::Epipe; }, [](auto &c) { c.result.revents = 1; },
        [](auto &c) { c.result.peer = someEnd; }};
    append<CallRecord>(cases, "CallRecord", changes, [](const CallRecord &call) {
        Trace trace;
        trace.calls.push_back(call);
        return trace;
    });
}

void appendRecordHeads(std::vector<DigestCase> &cases)
{
    const Changes<Record> changes = {[](auto &r) { r.time = {1}; }, [](auto &r) { r.cause = {1}; },
        [](auto &r) { r.rule = Rule::ArpReply; }, [](auto &r) { r.node = {1}; }};
    append<Record>(cases, "Record", changes, [](Record record) {
        record.body = PowerChanged{true};
        Trace trace;
        trace.records = {Record{{}, {}, {}, {}, PowerChanged{}}, record};
        return trace;
    });
}

} // namespace

std::vector<DigestCase> digestCases()
{
    std::vector<DigestCase> cases;
    appendRecordHeads(cases);
    appendFrames(cases);
    appendSockets(cases);
    appendTheRest(cases);
    appendPackets(cases);
    appendCalls(cases);
    return cases;
}

} // namespace teardown
