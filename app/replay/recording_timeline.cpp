#include "recording_parts.h"

#include <algorithm>

namespace teardown {

namespace {

constexpr const char *dontWait = "MSG_DONTWAIT"; ///< the call does not block, as if the descriptor had O_NONBLOCK

using CallReader = void (*)(const JsonCursor &arguments, SystemCall &call);

SocketAddress readSocketAddress(const JsonCursor &arguments)
{
    return {readAddress(arguments.at("address")), readPort(arguments.at("port"))};
}

void readNothing(const JsonCursor &, SystemCall &) {}
void readPeer(const JsonCursor &arguments, SystemCall &call) { call.address = readSocketAddress(arguments); }
void readBacklog(const JsonCursor &arguments, SystemCall &call)
{
    call.backlog = static_cast<int>(arguments.at("backlog").integer(INT32_MIN, INT32_MAX));
}
void readNewFd(const JsonCursor &arguments, SystemCall &call) { call.newFd = arguments.at("new_fd").text(); }

void readLength(const JsonCursor &arguments, SystemCall &call)
{
    call.length = arguments.at("length").integer(0);
    for (const JsonCursor &flag : listAt(arguments, "flags")) {
        if (flag.text() != "MSG_NOSIGNAL" && flag.text() != dontWait) // SIGPIPE is ignored anyway
            flag.notModelled(flag.text());
    }
}

void readHow(const JsonCursor &arguments, SystemCall &call)
{
    static constexpr std::pair<const char *, ShutdownHow> hows[] = {
        {"SHUT_RD", ShutdownHow::Read}, {"SHUT_WR", ShutdownHow::Write}, {"SHUT_RDWR", ShutdownHow::Both}};
    call.how = readWord(arguments.at("how"), hows);
}

void readPoll(const JsonCursor &arguments, SystemCall &call)
{
    call.pollEvents = readPollBits(arguments.at("events"));
    call.timeout = milliseconds(arguments.at("timeout_ms").integer(-1, INT32_MAX));
}

void readFcntl(const JsonCursor &arguments, SystemCall &call) { call.value = arguments.at("O_NONBLOCK").boolean() ? 1 : 0; }

void readOption(const JsonCursor &arguments, SystemCall &call)
{
    const JsonCursor option = arguments.at("option");
    call.option = socketOptionByName(option.text());
    if (call.option == SocketOption::None)
        option.notModelled(option.text());
}

void readOptionValue(const JsonCursor &arguments, SystemCall &call)
{
    readOption(arguments, call);
    const JsonCursor value = arguments.at("value");
    if (call.option == SocketOption::SoLinger) {
        call.value = value.at("l_onoff").integer();
        call.lingerSeconds = value.at("l_linger_s").integer();
    } else if (call.option == SocketOption::SoRcvTimeo || call.option == SocketOption::SoSndTimeo) {
        call.value = value.at("seconds").duration().ns;
    } else {
        call.value = value.integer();
    }
}

struct CallKind {
    CallName name;
    CallReader read;
};

SystemCall readSystemCall(const JsonCursor &cursor)
{
    static constexpr std::pair<const char *, CallKind> kinds[] = {{"socket", {CallName::Socket, readNothing}},
        {"bind", {CallName::Bind, readPeer}}, {"listen", {CallName::Listen, readBacklog}},
        {"accept", {CallName::Accept, readNewFd}}, {"connect", {CallName::Connect, readPeer}},
        {"send", {CallName::Send, readLength}}, {"recv", {CallName::Recv, readLength}},
        {"shutdown", {CallName::Shutdown, readHow}}, {"close", {CallName::Close, readNothing}},
        {"poll", {CallName::Poll, readPoll}}, {"fcntl", {CallName::SetNonblocking, readFcntl}},
        {"getsockopt", {CallName::GetSockOpt, readOption}}, {"setsockopt", {CallName::SetSockOpt, readOptionValue}}};
    const CallKind kind = readWord(cursor.at("name"), kinds);
    SystemCall call;
    call.name = kind.name;
    call.fd = cursor.at("fd").text();
    kind.read(cursor.at("args"), call);
    return call;
}

bool mustNotBlock(const JsonCursor &arguments)
{
    const std::vector<JsonCursor> words = listAt(arguments, "flags");
    return std::any_of(words.begin(), words.end(), [](const JsonCursor &word) { return word.text() == dontWait; });
}

RecordedCall readCall(const JsonCursor &event, const KernelRecording &recording)
{
    const JsonCursor cursor = event.at("call");
    RecordedCall call;
    call.id = static_cast<std::uint32_t>(event.at("id").integer(1, UINT32_MAX));
    call.host = readHost(recording, cursor.at("host"));
    call.process = cursor.at("process").text();
    call.thread = static_cast<int>(cursor.at("thread").integer(1, 100));
    call.at = event.at("t").time();
    if (const auto after = event.find("after"))
        call.gap = after->at("gap_s").duration();
    call.nonblocking = cursor.booleanOr("nonblocking", false) || mustNotBlock(cursor.at("args"));
    call.synthetic = cursor.booleanOr("synthetic", false);
    call.call = readSystemCall(cursor);
    return call;
}

FrameMatch readMatch(const JsonCursor &event)
{
    static constexpr std::pair<const char *, FrameClass> classes[] = {
        {"all", FrameClass::All}, {"ip", FrameClass::Ip}, {"tcp", FrameClass::Tcp}};
    FrameMatch match;
    match.frames = readWord(event.at("frames"), classes);
    const auto conditions = event.find("match");
    if (!conditions)
        return match;
    for (const auto &[key, value] : conditions->members()) {
        if (value.isNull())
            continue;
        if (key == "flags")
            match.flags = readFlags(value);
        else if (key == "flags_contain")
            match.flagsContain = readFlags(value);
        else if (key == "flags_not")
            match.flagsNot = readFlags(value);
        else if (key == "src_port")
            match.sourcePort = readPort(value);
        else
            value.notModelled(phrase("Replay", "this condition"));
    }
    return match;
}

AddPathRule readPathRule(const JsonCursor &event, const KernelRecording &recording)
{
    static constexpr std::pair<const char *, std::optional<Direction>> directions[] = {
        {"c2s", Direction::ToServer}, {"s2c", Direction::ToClient}, {"both", std::nullopt}};
    static constexpr std::pair<const char *, PathEffect> effects[] = {{"drop", PathEffect::Drop}, {"delay", PathEffect::Delay}};
    AddPathRule rule;
    rule.name = event.at("rule").text();
    rule.cable = readLink(recording, event.at("link"));
    rule.direction = readWord(event.at("direction"), directions);
    rule.match = readMatch(event);
    rule.effect = readWord(event.at("action"), effects);
    rule.delay = event.durationOr("delay_s", {});
    if (const auto count = event.find("count"))
        rule.count = static_cast<std::uint32_t>(count->integer(0, UINT32_MAX));
    return rule;
}

ChangeRoute readRoute(const JsonCursor &event)
{
    static constexpr std::pair<const char *, RouteOperation> operations[] = {
        {"add", RouteOperation::Add}, {"del", RouteOperation::Delete}, {"replace", RouteOperation::Replace}};
    static constexpr std::pair<const char *, RouteType> types[] = {{"unicast", RouteType::Unicast},
        {"prohibit", RouteType::Prohibit}, {"blackhole", RouteType::Blackhole}, {"unreachable", RouteType::Unreachable}};
    ChangeRoute change;
    change.operation = readWord(event.at("op"), operations);
    change.destination = readPrefix(event.at("to"));
    if (const auto type = event.find("type"))
        change.type = readWord(*type, types);
    if (const auto via = event.find("via"))
        change.via = readAddress(*via);
    return change;
}

ActionBody readNeighbourChange(const JsonCursor &event)
{
    static constexpr std::pair<const char *, bool> operations[] = {{"flush", true}, {"permanent", false}};
    if (!readWord(event.at("op"), operations))
        return PinNeighbour{readAddress(event.at("address"))};
    FlushNeighbours flush;
    if (const auto interface = event.find("interface"))
        flush.interface = interface->text();
    return flush;
}

std::uint8_t readCtStates(const JsonCursor &names)
{
    static constexpr std::pair<const char *, CtState> states[] = {{"new", CtState::New}, {"established", CtState::Established},
        {"related", CtState::Related}, {"invalid", CtState::Invalid}};
    std::uint8_t bits = 0;
    for (const JsonCursor &name : names.items())
        bits = static_cast<std::uint8_t>(bits | static_cast<std::uint8_t>(readWord(name, states)));
    return bits;
}

FirewallRule readFirewallRule(const JsonCursor &cursor)
{
    static constexpr std::pair<const char *, Verdict> verdicts[] = {
        {"accept", Verdict::Accept}, {"drop", Verdict::Drop}, {"reject", Verdict::Reject}};
    static constexpr std::pair<const char *, RejectWith> answers[] = {{"icmp-port-unreachable", RejectWith::PortUnreachable},
        {"icmp-admin-prohibited", RejectWith::AdminProhibited}, {"tcp-reset", RejectWith::TcpReset}};
    FirewallRule rule;
    if (const auto states = cursor.find("ct_state"))
        rule.ctStates = readCtStates(*states);
    if (const auto flags = cursor.find("tcp_flags"))
        rule.tcpFlags = {readFlags(flags->at("mask")), readFlags(flags->at("equal"))};
    if (const auto destination = cursor.find("dst"))
        rule.destination = readAddress(*destination);
    if (const auto port = cursor.find("tcp_dst_port"))
        rule.destinationPort = readPort(*port);
    rule.verdict = readWord(cursor.at("verdict"), verdicts);
    if (rule.verdict == Verdict::Reject)
        rule.rejectWith = readWord(cursor.at("reject_with"), answers);
    return rule;
}

SetFirewall readFirewall(const JsonCursor &event)
{
    static constexpr std::pair<const char *, Verdict> verdicts[] = {{"accept", Verdict::Accept}, {"drop", Verdict::Drop}};
    const JsonCursor cursor = event.at("policy");
    FirewallPolicy policy;
    policy.otherwise = readWord(cursor.at("default"), verdicts);
    policy.connectionTracking = cursor.at("conntrack").boolean();
    for (const JsonCursor &rule : cursor.at("rules").items())
        policy.rules.push_back(readFirewallRule(rule));
    return {policy};
}

/// The file counts from client or server, the engine from the segment's source or destination.
BasedNumber readNumber(const JsonCursor &cursor, bool fromServer)
{
    const NumberBase clientIsn = fromServer ? NumberBase::DestinationIsn : NumberBase::SourceIsn;
    const NumberBase serverIsn = fromServer ? NumberBase::SourceIsn : NumberBase::DestinationIsn;
    const NumberBase clientClock = fromServer ? NumberBase::DestinationLastTimestamp : NumberBase::SourceLastTimestamp;
    const NumberBase serverClock = fromServer ? NumberBase::SourceLastTimestamp : NumberBase::DestinationLastTimestamp;
    const std::pair<const char *, NumberBase> bases[] = {{"zero", NumberBase::Zero}, {"client_isn", clientIsn},
        {"server_isn", serverIsn}, {"client_last_tsval", clientClock}, {"server_last_tsval", serverClock}};
    return {readWord(cursor.at("base"), bases), cursor.at("value").integer()};
}

InjectSegment readInjection(const JsonCursor &segment, const KernelRecording &recording)
{
    InjectSegment forged;
    forged.source = readHost(recording, segment.at("src"));
    forged.destination = readHost(recording, segment.at("dst"));
    const bool fromServer = recording.nodes[forged.source.value].role == NodeRole::Server;
    forged.sourcePort = readPort(segment.at("src_port"));
    forged.destinationPort = readPort(segment.at("dst_port"));
    forged.flags = readFlags(segment.at("flags"));
    forged.payloadLength = static_cast<std::uint32_t>(segment.at("length").integer(0, 65495));
    forged.window = readPort(segment.at("window"));
    forged.seq = readNumber(segment.at("seq"), fromServer);
    if (const auto ack = segment.find("ack"))
        forged.ack = readNumber(*ack, fromServer);
    if (const auto clock = segment.find("timestamps"))
        forged.timestamps = {readNumber(clock->at("tsval"), fromServer), readNumber(clock->at("tsecr"), fromServer)};
    return forged;
}

bool readUp(const JsonCursor &event)
{
    static constexpr std::pair<const char *, bool> states[] = {{"up", true}, {"down", false}};
    return readWord(event.at("state"), states);
}

using ActionReader = std::vector<ActionBody> (*)(const JsonCursor &event, const KernelRecording &recording);

std::vector<ActionBody> readSysctl(const JsonCursor &event, const KernelRecording &)
{
    std::vector<ActionBody> changes;
    for (const auto &[setting, value] : readSetting(event.at("key").text(), event.at("value")))
        changes.emplace_back(ChangeSetting{setting, value});
    return changes;
}

template <class Body>
std::vector<ActionBody> readProcessAction(const JsonCursor &event, const KernelRecording &)
{
    return {Body{event.at("process").text()}};
}

using Event = const JsonCursor &;
using Whole = const KernelRecording &;

constexpr std::pair<const char *, ActionReader> actionReaders[] = {
    {"kill", readProcessAction<KillProcess>},
    {"stop", readProcessAction<StopProcess>},
    {"continue", readProcessAction<ContinueProcess>},
    {"sysctl", readSysctl},
    {"rule", [](Event event, Whole whole) { return std::vector<ActionBody>{readPathRule(event, whole)}; }},
    {"rule_off", [](Event event, Whole) { return std::vector<ActionBody>{RemovePathRule{event.at("rule").text()}}; }},
    {"carrier",
        [](Event event, Whole) {
            return std::vector<ActionBody>{SetCarrier{event.at("interface").text(), readUp(event)}};
        }},
    {"interface",
        [](Event event, Whole) {
            return std::vector<ActionBody>{SetInterface{event.at("interface").text(), readUp(event)}};
        }},
    {"route", [](Event event, Whole) { return std::vector<ActionBody>{readRoute(event)}; }},
    {"neighbour", [](Event event, Whole) { return std::vector<ActionBody>{readNeighbourChange(event)}; }},
    {"firewall", [](Event event, Whole) { return std::vector<ActionBody>{readFirewall(event)}; }},
    {"conntrack_flush", [](Event, Whole) { return std::vector<ActionBody>{FlushConntrack{}}; }},
    {"inject", [](Event event, Whole whole) { return std::vector<ActionBody>{readInjection(event.at("segment"), whole)}; }},
    {"power_off", [](Event, Whole) { return std::vector<ActionBody>{PowerOff{}}; }},
    {"power_on", [](Event, Whole) { return std::vector<ActionBody>{PowerOn{}}; }},
};

void readActions(const JsonCursor &event, KernelRecording &recording)
{
    NodeId node;
    if (const auto host = event.find("host"))
        node = readHost(recording, *host);
    const ActionReader read = readWord(event.at("do"), actionReaders);
    for (const ActionBody &body : read(event, recording))
        recording.actions.push_back({event.at("t").time(), {node, body}, false});
}

} // namespace

void readTimeline(const JsonCursor &timeline, KernelRecording &recording)
{
    for (const JsonCursor &event : timeline.items()) {
        if (event.find("call").has_value() == event.find("do").has_value())
            event.reject(phrase("Replay", "%1 must have either call or do"));
        if (event.find("call"))
            recording.calls.push_back(readCall(event, recording));
        else
            readActions(event, recording);
    }
    const auto byTime = [](const TimedAction &a, const TimedAction &b) { return a.at < b.at; };
    std::stable_sort(recording.actions.begin(), recording.actions.end(), byTime);
}

} // namespace teardown
