#include "random_scenario.h"

#include "profile/profile.h"

#include <algorithm>

namespace teardown {

namespace {

std::uint32_t small(Random &random) { return static_cast<std::uint32_t>(random.below(1000)); }
bool chance(Random &random) { return random.below(2) == 0; }
Duration someTime(Random &random) { return Duration{random.between(0, seconds(100).ns)}; }
CableId someCable(Random &random, const Setup &setup) { return {static_cast<std::uint32_t>(random.below(setup.cables.size()))}; }
NodeId someNode(Random &random, const Setup &setup) { return {static_cast<std::uint32_t>(random.below(setup.nodes.size()))}; }
std::uint16_t somePort(Random &random) { return static_cast<std::uint16_t>(random.between(1, 65535)); }

Flags someFlags(Random &random)
{
    Flags flags;
    for (Flag flag : {Flag::Syn, Flag::Fin, Flag::Rst, Flag::Psh, Flag::Ack}) {
        if (chance(random))
            flags.set(flag);
    }
    return flags;
}

template <class T>
std::optional<T> perhaps(Random &random, T value)
{
    return chance(random) ? std::optional(value) : std::nullopt;
}

FrameMatch someMatch(Random &random)
{
    FrameMatch match;
    match.frames = static_cast<FrameClass>(random.below(3));
    match.flags = perhaps(random, someFlags(random));
    match.flagsContain = perhaps(random, someFlags(random));
    match.flagsNot = perhaps(random, someFlags(random));
    match.sourcePort = perhaps(random, somePort(random));
    match.minimumPayload = perhaps(random, small(random));
    return match;
}

PacketPart somePart(Random &random) { return static_cast<PacketPart>(random.below(3)); }

AddPathRule someRule(Random &random, const Setup &setup, PathEffect effect)
{
    AddPathRule rule;
    rule.name = "rule \"" + std::to_string(small(random)) + "\"\n";
    rule.cable = someCable(random, setup);
    rule.direction = perhaps(random, chance(random) ? Direction::ToServer : Direction::ToClient);
    rule.match = someMatch(random);
    rule.effect = effect;
    if (effect == PathEffect::Delay)
        rule.delay = someTime(random);
    if (effect == PathEffect::Corrupt)
        rule.part = somePart(random);
    rule.everyNth = 1 + small(random);
    rule.count = perhaps(random, small(random));
    return rule;
}

FirewallPolicy somePolicy(Random &random)
{
    FirewallPolicy policy;
    policy.connectionTracking = chance(random);
    policy.otherwise = chance(random) ? Verdict::Accept : Verdict::Drop;
    for (int i = static_cast<int>(random.below(3)); i > 0; --i) {
        FirewallRule rule;
        rule.ctStates = static_cast<std::uint8_t>(random.below(16));
        rule.tcpFlags = perhaps(random, std::pair(someFlags(random), someFlags(random)));
        rule.destination = perhaps(random, ipv4(10, 0, 0, 7));
        rule.destinationPort = perhaps(random, somePort(random));
        rule.verdict = static_cast<Verdict>(random.below(3));
        if (rule.verdict == Verdict::Reject)
            rule.rejectWith = static_cast<RejectWith>(random.below(3));
        policy.rules.push_back(rule);
    }
    return policy;
}

BasedNumber someNumber(Random &random)
{
    const auto base = static_cast<NumberBase>(random.below(5));
    return {base, base == NumberBase::Zero ? small(random) : random.between(-1000, 1000)};
}

InjectSegment someSegment(Random &random, const Setup &setup)
{
    InjectSegment segment;
    segment.source = someNode(random, setup);
    segment.destination = someNode(random, setup);
    segment.sourcePort = somePort(random);
    segment.destinationPort = somePort(random);
    segment.flags = someFlags(random);
    segment.payloadLength = small(random);
    segment.window = somePort(random);
    segment.seq = someNumber(random);
    segment.ack = perhaps(random, someNumber(random));
    segment.timestamps = perhaps(random, std::pair(someNumber(random), someNumber(random)));
    Repetition &repeated = segment.repeated;
    repeated.times = chance(random) ? 1 : small(random) + 1;
    if (repeated.times > 1)
        repeated.every = someTime(random) + nanoseconds(1);
    repeated.sources = perhaps(random, Prefix{ipv4(198, 51, 100, 0), 24});
    repeated.addresses = static_cast<Spread>(random.below(3));
    repeated.ports = static_cast<Spread>(random.below(3));
    repeated.sequenceNumbers = chance(random) ? Spread::Same : Spread::Random;
    return segment;
}

SystemCall call(CallName name, const std::string &fd)
{
    SystemCall call;
    call.name = name;
    call.fd = fd;
    return call;
}

SystemCall someOption(Random &random)
{
    SystemCall result = call(CallName::SetSockOpt, "sock");
    result.option = static_cast<SocketOption>(
        random.between(static_cast<int>(SocketOption::SoReuseAddr), static_cast<int>(SocketOption::IpRecvErr)));
    result.value = random.between(0, 1'000'000);
    if (result.option == SocketOption::SoLinger)
        result.lingerSeconds = random.between(0, 100);
    return result;
}

SystemCall someCall(Random &random)
{
    SystemCall result = call(static_cast<CallName>(random.below(14)), "sock");
    switch (result.name) {
    case CallName::Bind: result.address.port = somePort(random); break;
    case CallName::Connect:
        result.address = {ipv4(10, 0, 0, static_cast<unsigned>(random.between(1, 250))), somePort(random)};
        break;
    case CallName::Listen: result.backlog = static_cast<int>(random.below(100)); break;
    case CallName::Accept: result.newFd = "conn"; break;
    case CallName::Send:
    case CallName::Recv: result.length = small(random); break;
    case CallName::Shutdown: result.how = static_cast<ShutdownHow>(random.below(3)); break;
    case CallName::Poll:
        result.pollEvents = static_cast<std::uint8_t>(random.between(1, 31));
        result.timeout = chance(random) ? someTime(random) : Duration{-1};
        break;
    case CallName::SetNonblocking: result.value = chance(random) ? 1 : 0; break;
    case CallName::GetSockOpt: result.option = SocketOption::SoError; break;
    case CallName::SetSockOpt: return someOption(random);
    case CallName::Sleep: result.fd.clear(), result.timeout = someTime(random); break;
    case CallName::Socket:
    case CallName::Close: break;
    }
    return result;
}

Step someStep(Random &random)
{
    Step step;
    step.call = someCall(random);
    if (chance(random))
        step.at = atTime(someTime(random));
    if (chance(random))
        step.gap = someTime(random);
    step.repeat = static_cast<Repeat>(random.below(4));
    if (step.repeat == Repeat::Times)
        step.times = small(random) + 1;
    if (step.repeat != Repeat::Once)
        step.interval = someTime(random);
    step.tag = small(random);
    return step;
}

Loop someLoop(Random &random, std::uint32_t first, std::uint32_t end)
{
    Loop loop;
    loop.first = first;
    loop.end = end;
    loop.times = perhaps(random, small(random) + 1);
    loop.untilError = chance(random);
    if (loop.untilError && chance(random))
        loop.error = Errno::Eaddrnotavail;
    return loop;
}

ProcessSpec someProcess(Random &random, NodeId node, const std::string &name)
{
    ProcessSpec process;
    process.node = node;
    process.name = name;
    if (chance(random))
        process.startAt = atTime(someTime(random));
    process.startsByItself = chance(random);
    process.exitAtEnd = chance(random);
    process.ignoreSigpipe = chance(random);
    ThreadSpec main, worker;
    main.steps.push_back({call(CallName::Socket, "sock"), {}, {}, {}, 1, {}, {}, 0});
    main.steps.push_back({call(CallName::Accept, "sock"), {}, {}, {}, 1, {}, "worker", 0});
    main.steps.back().call.newFd = "conn";
    for (int i = 0; i < 6; ++i)
        main.steps.push_back(someStep(random));
    main.loops = {someLoop(random, 1, 7), someLoop(random, 2, 5), someLoop(random, 4, 5), someLoop(random, 7, 8)};
    process.copies = chance(random) ? 1 : small(random) + 1;
    process.oneEvery = process.copies > 1 ? someTime(random) : Duration{};
    worker.name = "worker";
    worker.isHandler = true;
    worker.onError = static_cast<OnError>(random.below(3));
    worker.steps.push_back(someStep(random));
    process.threads = {main, worker};
    return process;
}

/// Whether a person can change it there, and it alone: rfc1323 of AIX stands for two settings.
bool standsAlone(const Profile &system, const Field &field)
{
    return field.access == Access::Tunable
        && std::count_if(system.fields.begin(), system.fields.end(), [&](const Field &f) { return f.name == field.name; }) == 1;
}

void changeNode(NodeSpec &node, Random &random)
{
    node.profile = static_cast<ProfileId>(random.below(static_cast<std::uint64_t>(ProfileId::Count)));
    node.poweredOn = chance(random);
    node.initialSequence = perhaps(random, small(random));
    node.clockOffsetNs = random.between(0, hours(24).ns - 1);
    const Profile &system = profile(node.profile);
    const Field &field = system.fields[random.below(settingCount)];
    if (standsAlone(system, field))
        node.settings[field.setting] = random.between(field.minimum, field.maximum);
    node.firewall = perhaps(random, somePolicy(random));
    node.reachableFor[ipv4(10, 1, 1, 1)] = someTime(random);
    node.delayFor[ipv4(10, 1, 1, 2)] = someTime(random);
}

void changeCable(CableSpec &cable, Random &random)
{
    cable.delay = someTime(random);
    cable.lossPerMillion = static_cast<std::uint32_t>(random.below(1'000'001));
    cable.carrierShared = chance(random);
}

/// One that can be changed on this system.
ChangeSetting someSetting(Random &random, const Profile &system)
{
    const Field *field = nullptr;
    do
        field = &system.fields[random.below(settingCount)];
    while (!standsAlone(system, *field));
    return {field->setting, random.between(field->minimum, field->maximum), system.id};
}

ChangeRoute someRoute(Random &random)
{
    return {static_cast<RouteOperation>(random.below(3)), {ipv4(10, 9, 0, 0), static_cast<std::uint8_t>(random.between(8, 32))},
        static_cast<RouteType>(random.below(4)), perhaps(random, ipv4(10, 1, 1, 1))};
}

Expectation someExpectation(Random &random)
{
    Expectation expect;
    HostExpectation host;
    host.node = {0};
    host.comparesState = true;
    host.state = perhaps(random, TcpState::TimeWait);
    host.visits = {TcpState::SynSent, TcpState::Established};
    if (chance(random))
        host.segments = small(random);
    else
        host.flags = {someFlags(random), someFlags(random)};
    expect.hosts.push_back(host);
    CallExpectation call{
        {0}, "first", CallName::Send, small(random) + 1, static_cast<CallExpectation::Outcome>(random.below(4)), 0, {}, {}};
    if (call.outcome == CallExpectation::Outcome::Fails)
        call.error = Errno::Epipe;
    call.at = ExpectedTime{atTime(someTime(random)), someTime(random)};
    expect.calls.push_back(call);
    CallExpectation poll = call;
    poll.call = CallName::Poll;
    poll.events = static_cast<std::uint8_t>(random.below(32));
    expect.calls.push_back(poll);
    CallExpectation option = call;
    option.call = CallName::GetSockOpt;
    option.optionError = chance(random) ? Errno::Econnrefused : Errno::None;
    expect.calls.push_back(option);
    return expect;
}

} // namespace

std::vector<Action> randomActions(Random &random, const Setup &setup)
{
    const auto on = [](std::uint32_t node, ActionBody body) { return Action{{node}, std::move(body)}; };
    const auto nowhere = [](ActionBody body) { return Action{{}, std::move(body)}; };
    return {on(0, KillProcess{"first"}), on(0, StopProcess{"first"}), on(0, ContinueProcess{"first"}),
        on(3, StartProcess{"second"}), on(1, PowerOff{}), on(1, PowerOn{chance(random)}), on(2, ShutDownHost{someTime(random)}),
        on(0, SetCarrier{"eth0", chance(random)}), on(3, SetInterface{"eth0", chance(random)}),
        nowhere(someRule(random, setup, PathEffect::Drop)), nowhere(someRule(random, setup, PathEffect::Delay)),
        on(1, someRule(random, setup, PathEffect::Duplicate)), nowhere(someRule(random, setup, PathEffect::Corrupt)),
        nowhere(DelayPacket{{small(random)}, seconds(1 + small(random) % 3600)}), nowhere(DuplicatePacket{{small(random)}}),
        nowhere(CorruptPacket{{small(random)}, somePart(random)}), nowhere(RemovePathRule{"a rule"}),
        nowhere(SetBlackHole{someCable(random, setup), chance(random)}),
        nowhere(SetCable{someCable(random, setup), someTime(random), small(random)}), nowhere(DropPacket{{small(random)}}),
        on(0, someSetting(random, profile(setup.nodes[0].profile))), on(0, someRoute(random)), on(0, FlushNeighbours{}),
        on(0, FlushNeighbours{"eth0"}), on(0, PinNeighbour{ipv4(10, 1, 1, 1)}), on(2, SetFirewall{somePolicy(random)}),
        on(2, FlushConntrack{}), on(1, someSegment(random, setup)), on(0, MakeCall{"first", someCall(random)})};
}

Scenario randomScenario(Random &random)
{
    Scenario scenario;
    scenario.id = "random";
    scenario.title = "A \"quoted\" title with \\ and \x7f and ü";
    scenario.summary = "two\nlines";
    scenario.group = "orderly-release";
    Setup &setup = scenario.setup = defaultTopology();
    setup.seed = random.below(INT64_MAX);
    setup.start = atTime(-someTime(random));
    setup.end = atTime(seconds(100));
    setup.neighbours = chance(random) ? NeighbourStart::Warm : NeighbourStart::Cold;
    for (NodeSpec &node : setup.nodes)
        changeNode(node, random);
    for (CableSpec &cable : setup.cables)
        changeCable(cable, random);
    setup.processes = {someProcess(random, {0}, "first"), someProcess(random, {3}, "second")};
    for (const Action &action : randomActions(random, setup))
        setup.actions.push_back({atTime(someTime(random)), action, chance(random)});
    std::stable_sort(setup.actions.begin(), setup.actions.end(), [](const auto &a, const auto &b) { return a.at < b.at; });
    scenario.expect = someExpectation(random);
    return scenario;
}

} // namespace teardown
