#include "random_world.h"

#include "base/random.h"

#include <algorithm>
#include <string>

namespace teardown::test {

namespace {

constexpr NodeId clientNode{0}, routerNode{1}, firewallNode{2}, serverNode{3};
constexpr std::uint16_t serverPort = 55555;

class Maker {
public:
    explicit Maker(std::uint64_t seed) : m_random(seed) {}

    Setup make();

private:
    bool chance(int percent) { return m_random.below(100) < static_cast<std::uint64_t>(percent); }
    std::int64_t number(std::int64_t low, std::int64_t high) { return m_random.between(low, high); }
    Duration span(std::int64_t lowMs, std::int64_t highMs) { return milliseconds(number(lowMs, highMs)); }

    void path();
    void settings();
    static void toSystem(NodeSpec &spec);
    void shorten(NodeSpec &spec);
    Step step(SystemCall call) { return stepAfter(std::move(call), chance(50) ? Duration{} : span(0, 800)); }
    static Step stepAfter(SystemCall call, Duration gap);
    static SystemCall call(CallName name, const char *fd);
    SystemCall option(const char *fd);
    std::vector<Step> talk(const char *fd, int count);
    void server();
    void client(int index);
    void crowd();
    static FirewallPolicy policy(const FirewallRule *last);
    FirewallRule anyRule();
    void actions();
    Action action();
    Action onProcess();
    Action onPath();
    Action onHost();
    Action onKernel();
    InjectSegment forged();
    InjectSegment flood();
    NodeId host() { return chance(50) ? clientNode : serverNode; }
    std::string processOf(NodeId node) { return node == serverNode ? "server" : "client" + std::to_string(number(0, 1)); }

    Random m_random;
    Setup m_setup;
};

SystemCall Maker::call(CallName name, const char *fd)
{
    SystemCall c;
    c.name = name;
    c.fd = fd;
    return c;
}

Step Maker::stepAfter(SystemCall call, Duration gap)
{
    Step s;
    s.call = std::move(call);
    s.gap = gap;
    return s;
}

/// What belongs to a known connection passes, and new ones; then one more rule, if any; the rest is dropped.
FirewallPolicy Maker::policy(const FirewallRule *last)
{
    FirewallPolicy made;
    made.connectionTracking = true;
    made.otherwise = Verdict::Drop;
    FirewallRule known;
    known.ctStates = static_cast<std::uint8_t>(CtState::Established) | static_cast<std::uint8_t>(CtState::Related);
    FirewallRule fresh;
    fresh.ctStates = static_cast<std::uint8_t>(CtState::New);
    made.rules = {known, fresh};
    if (last)
        made.rules.push_back(*last);
    return made;
}

FirewallRule Maker::anyRule()
{
    FirewallRule rule;
    rule.verdict = chance(60) ? Verdict::Reject : chance(50) ? Verdict::Drop : Verdict::Accept;
    rule.rejectWith = static_cast<RejectWith>(number(0, 3));
    if (chance(30))
        rule.destinationPort = serverPort;
    return rule;
}

void Maker::path()
{
    for (CableSpec &cable : m_setup.cables) {
        cable.delay = chance(70) ? milliseconds(number(0, 20)) : milliseconds(number(0, 800));
        if (chance(30))
            cable.lossPerMillion = static_cast<std::uint32_t>(number(0, 200'000));
    }
    m_setup.neighbours = chance(70) ? NeighbourStart::Warm : NeighbourStart::Cold;
    if (chance(40))
        m_setup.nodes[clientNode.value].reachableFor[ipv4(10, 16, 0, 1)] = span(1000, 45'000);
    if (!chance(40))
        return;
    const FirewallRule last = anyRule();
    m_setup.nodes[firewallNode.value].firewall = policy(chance(50) ? &last : nullptr);
    m_setup.nodes[firewallNode.value].settings[Setting::ConntrackTimeoutEstablished] = number(5, 60);
}

/// What the system does not have is not set; the rest keeps inside its range there.
void Maker::toSystem(NodeSpec &spec)
{
    const Profile &system = profile(spec.profile);
    std::erase_if(spec.settings, [&](const auto &entry) { return system.field(entry.first).access != Access::Tunable; });
    for (auto &[setting, value] : spec.settings) {
        const Field &field = system.field(setting);
        value = std::clamp(value, field.minimum, field.maximum);
    }
}

/// Times of minutes and hours become times that a short run sees.
void Maker::shorten(NodeSpec &spec)
{
    const Profile &system = profile(spec.profile);
    for (const Field &field : system.fields) {
        const Duration unit = field.lengthOf(1);
        if (field.access != Access::Tunable || unit.ns == 0 || field.lengthOf(field.value) < seconds(5) || chance(50))
            continue;
        spec.settings[field.setting] = std::clamp(span(500, 30'000).ns / unit.ns, field.minimum, field.maximum);
    }
}

void Maker::settings()
{
    for (NodeId node : {clientNode, serverNode}) {
        auto &values = m_setup.nodes[node.value].settings;
        const auto maybe = [&](Setting s, std::int64_t low, std::int64_t high) {
            if (chance(25))
                values[s] = number(low, high);
        };
        maybe(Setting::TcpSynRetries, 1, 6);
        maybe(Setting::TcpSynLinearTimeouts, 0, 6);
        maybe(Setting::TcpSynackRetries, 0, 5);
        maybe(Setting::TcpRetries2, 1, 10);
        maybe(Setting::TcpOrphanRetries, 0, 8);
        maybe(Setting::TcpFinTimeout, 1, 130);
        maybe(Setting::TcpKeepaliveTime, 1, 60);
        maybe(Setting::TcpKeepaliveIntvl, 1, 10);
        maybe(Setting::TcpKeepaliveProbes, 1, 9);
        maybe(Setting::TcpTimestamps, 0, 1);
        maybe(Setting::TcpSack, 0, 1);
        maybe(Setting::TcpWindowScaling, 0, 1);
        maybe(Setting::TcpSyncookies, 0, 2);
        maybe(Setting::TcpAbortOnOverflow, 0, 1);
        maybe(Setting::TcpRfc1337, 0, 1);
        maybe(Setting::TcpTwReuse, 0, 2);
        NodeSpec &spec = m_setup.nodes[node.value];
        spec.profile =
            chance(50) ? ProfileId::Linux65 : static_cast<ProfileId>(number(0, static_cast<int>(ProfileId::Count) - 1));
        toSystem(spec);
        if (spec.profile != ProfileId::Linux65 && spec.profile != ProfileId::LinuxClassic)
            shorten(spec);
    }
}

SystemCall Maker::option(const char *fd)
{
    struct Range {
        SocketOption option;
        std::int64_t low, high;
    };
    constexpr Range ranges[] = {{SocketOption::SoKeepAlive, 0, 1}, {SocketOption::SoLinger, 0, 1},
        {SocketOption::SoRcvBuf, 2000, 20'000}, {SocketOption::SoSndBuf, 2000, 20'000},
        {SocketOption::SoRcvTimeo, 0, 3'000'000'000}, {SocketOption::SoSndTimeo, 0, 3'000'000'000},
        {SocketOption::TcpKeepIdle, 1, 20}, {SocketOption::TcpKeepIntvl, 1, 5}, {SocketOption::TcpKeepCnt, 1, 5},
        {SocketOption::TcpSynCnt, 1, 4}, {SocketOption::TcpUserTimeout, 0, 20'000}, {SocketOption::TcpLinger2, -1, 130},
        {SocketOption::TcpNoDelay, 0, 1}, {SocketOption::IpRecvErr, 0, 1}, {SocketOption::SoReuseAddr, 0, 1}};
    const Range &range = ranges[m_random.below(std::size(ranges))];
    SystemCall c = call(CallName::SetSockOpt, fd);
    c.option = range.option;
    c.value = number(range.low, range.high);
    c.lingerSeconds = number(0, 3);
    return c;
}

std::vector<Step> Maker::talk(const char *fd, int count)
{
    std::vector<Step> steps;
    for (int i = 0; i < count; ++i) {
        SystemCall c;
        switch (number(0, 9)) {
        case 0: c = option(fd); break;
        case 1:
            c = call(CallName::Shutdown, fd);
            c.how = static_cast<ShutdownHow>(number(0, 2));
            break;
        case 2: c = call(CallName::Close, fd); break;
        case 3:
            c = call(CallName::SetNonblocking, fd);
            c.value = number(0, 1);
            break;
        case 4:
            c = call(CallName::Poll, fd);
            c.pollEvents = static_cast<std::uint8_t>(number(1, 31));
            c.timeout = milliseconds(number(0, 3000));
            break;
        case 5:
        case 6:
            c = call(CallName::Recv, fd);
            c.length = number(1, 100'000);
            break;
        default:
            c = call(CallName::Send, fd);
            c.length = chance(80) ? number(1, 3000) : number(1, 300'000);
            break;
        }
        Step s = step(std::move(c));
        if (s.call.name == CallName::Recv && chance(40))
            s.repeat = Repeat::WhilePositive;
        steps.push_back(std::move(s));
    }
    return steps;
}

void Maker::server()
{
    ProcessSpec process;
    process.node = serverNode;
    process.name = "server";
    process.exitAtEnd = chance(30);
    ThreadSpec main, handler;
    SystemCall reuse = call(CallName::SetSockOpt, "listener");
    reuse.option = SocketOption::SoReuseAddr;
    reuse.value = number(0, 1);
    SystemCall bind = call(CallName::Bind, "listener");
    bind.address.port = serverPort;
    SystemCall listen = call(CallName::Listen, "listener");
    listen.backlog = static_cast<int>(number(0, 3));
    main.steps = {
        stepAfter(call(CallName::Socket, "listener"), {}), stepAfter(reuse, {}), stepAfter(bind, {}), stepAfter(listen, {})};
    if (chance(30))
        main.steps.push_back(stepAfter(option("listener"), {}));
    SystemCall accept = call(CallName::Accept, "listener");
    accept.newFd = "conn";
    Step accepting = stepAfter(accept, span(0, 2000));
    accepting.handler = "talk";
    accepting.repeat = chance(70) ? Repeat::Forever : Repeat::Once;
    main.steps.push_back(accepting);
    if (accepting.repeat == Repeat::Once && chance(40))
        main.steps.push_back(step(call(CallName::Close, "listener")));
    handler.name = "talk";
    handler.isHandler = true;
    handler.steps = talk("conn", static_cast<int>(number(0, 8)));
    process.threads = {main, handler};
    m_setup.processes.push_back(std::move(process));
}

void Maker::client(int index)
{
    ProcessSpec process;
    process.node = clientNode;
    process.name = "client" + std::to_string(index);
    process.startAt = atTime(span(0, 2000));
    process.exitAtEnd = chance(30);
    ThreadSpec main;
    main.steps.push_back(stepAfter(call(CallName::Socket, "sock"), {}));
    if (chance(40))
        main.steps.push_back(stepAfter(option("sock"), {}));
    if (chance(40)) {
        SystemCall bind = call(CallName::Bind, "sock");
        bind.address.port = static_cast<std::uint16_t>(1982 + number(0, 1));
        main.steps.push_back(stepAfter(bind, {}));
    }
    SystemCall connect = call(CallName::Connect, "sock");
    connect.address = {ipv4(10, 22, 5, 3), chance(90) ? serverPort : std::uint16_t{7}};
    Step connecting = step(connect);
    main.steps.push_back(connecting);
    if (chance(20))
        main.steps.push_back(step(connect));
    const std::vector<Step> more = talk("sock", static_cast<int>(number(0, 8)));
    main.steps.insert(main.steps.end(), more.begin(), more.end());
    process.threads = {main};
    m_setup.processes.push_back(std::move(process));
}

/// Some more clients, as copies of one program or as rounds of a loop.
void Maker::crowd()
{
    ProcessSpec process;
    process.node = clientNode;
    process.name = "crowd";
    process.startAt = atTime(span(0, 3000));
    process.exitAtEnd = chance(50);
    process.copies = chance(60) ? static_cast<std::uint32_t>(number(2, 6)) : 1;
    process.oneEvery = span(0, 500);
    ThreadSpec main;
    SystemCall connect = call(CallName::Connect, "sock");
    connect.address = {ipv4(10, 22, 5, 3), serverPort};
    main.steps = {stepAfter(call(CallName::Socket, "sock"), {}), step(connect)};
    const std::vector<Step> more = talk("sock", static_cast<int>(number(0, 4)));
    main.steps.insert(main.steps.end(), more.begin(), more.end());
    if (chance(70))
        main.steps.push_back(step(call(CallName::Close, "sock")));
    if (process.copies == 1 || chance(30)) {
        Loop loop;
        loop.end = static_cast<std::uint32_t>(main.steps.size());
        loop.times = static_cast<std::uint32_t>(number(2, 6));
        loop.untilError = chance(50);
        main.loops = {loop};
    }
    process.threads = {main};
    m_setup.processes.push_back(std::move(process));
}

Action Maker::onProcess()
{
    const NodeId node = host();
    const std::string process = processOf(node);
    switch (number(0, 4)) {
    case 0: return {node, KillProcess{process}};
    case 1: return {node, StopProcess{process}};
    case 2: return {node, ContinueProcess{process}};
    case 3: return {node, StartProcess{process}};
    default: {
        MakeCall made{process, talk("", 1).front().call};
        return {node, made};
    }
    }
}

Action Maker::onPath()
{
    const CableId cable{static_cast<std::uint32_t>(number(0, 2))};
    switch (number(0, 3)) {
    case 0: return {{}, SetBlackHole{cable, chance(50)}};
    case 1: {
        AddPathRule rule;
        rule.name = "rule" + std::to_string(number(0, 2));
        rule.cable = cable;
        rule.effect = static_cast<PathEffect>(number(0, 2));
        rule.delay = span(0, 500);
        rule.match.frames = static_cast<FrameClass>(number(0, 2));
        if (chance(50))
            rule.count = static_cast<std::uint32_t>(number(1, 4));
        return {{}, rule};
    }
    case 2: return {{}, RemovePathRule{"rule" + std::to_string(number(0, 2))}};
    default: return {{}, SetCable{cable, span(0, 300), static_cast<std::uint32_t>(number(0, 300'000))}};
    }
}

Action Maker::onHost()
{
    const NodeId node{static_cast<std::uint32_t>(number(0, 3))};
    switch (number(0, 4)) {
    case 0: return {node, PowerOff{}};
    case 1: return {node, PowerOn{chance(50)}};
    case 2: return {node, SetCarrier{"eth0", chance(50)}};
    case 3: return {node, SetInterface{"eth0", chance(50)}};
    default: return {node, ShutDownHost{span(0, 1000)}};
    }
}

/// Many that come from everywhere, or one SYN after the other from the client's own address.
InjectSegment Maker::flood()
{
    InjectSegment segment = forged();
    segment.source = clientNode;
    segment.destination = serverNode;
    segment.destinationPort = serverPort;
    if (chance(60)) {
        segment.flags = Flag::Syn;
        segment.ack.reset();
        segment.payloadLength = 0;
    }
    segment.repeated.times = static_cast<std::uint32_t>(number(2, 60));
    segment.repeated.every = span(0, 200);
    if (chance(50))
        segment.repeated.sources = Prefix{ipv4(172, 16, 0, 0), 16};
    segment.repeated.addresses = chance(50) ? Spread::Counted : Spread::Random;
    segment.repeated.ports = static_cast<Spread>(number(0, 2));
    segment.repeated.sequenceNumbers = chance(50) ? Spread::Same : Spread::Random;
    return segment;
}

InjectSegment Maker::forged()
{
    InjectSegment segment;
    segment.source = serverNode;
    segment.destination = clientNode;
    segment.sourcePort = serverPort;
    segment.destinationPort = static_cast<std::uint16_t>(1982 + number(0, 1));
    segment.flags.bits = static_cast<std::uint8_t>(number(0, 31));
    segment.payloadLength = chance(50) ? 0 : static_cast<std::uint32_t>(number(1, 3000));
    segment.window = static_cast<std::uint16_t>(number(0, 65535));
    segment.seq = {NumberBase::SourceIsn, number(-2000, 70'000)};
    if (segment.flags.ack())
        segment.ack = BasedNumber{NumberBase::DestinationIsn, number(-2000, 5000)};
    if (chance(50))
        segment.timestamps = std::pair{BasedNumber{NumberBase::SourceLastTimestamp, number(-1000, 1000)},
            BasedNumber{NumberBase::DestinationLastTimestamp, 0}};
    return segment;
}

Action Maker::onKernel()
{
    const NodeId node = host();
    switch (number(0, 7)) {
    case 0: {
        const Profile &system = profile(m_setup.nodes[node.value].profile);
        const Field &field = system.fields[m_random.below(system.fields.size())];
        const std::int64_t value = number(field.minimum, std::min<std::int64_t>(field.maximum, field.minimum + 100));
        return {node, ChangeSetting{field.setting, value, system.id}};
    }
    case 1: return {node, FlushNeighbours{}};
    case 2: return {firewallNode, FlushConntrack{}};
    case 3: return {node, PinNeighbour{node == clientNode ? ipv4(10, 16, 0, 1) : ipv4(10, 22, 0, 1)}};
    case 4: {
        ChangeRoute route;
        route.operation = static_cast<RouteOperation>(number(0, 2));
        route.destination = {ipv4(10, 22, 0, 0), 16};
        route.type = static_cast<RouteType>(number(0, 3));
        route.via = ipv4(10, 99, 0, 2);
        return {routerNode, route};
    }
    case 5: {
        const FirewallRule last = anyRule();
        FirewallPolicy changed = policy(&last);
        if (chance(50))
            changed.rules = {last};
        changed.otherwise = chance(50) ? Verdict::Accept : Verdict::Drop;
        return {firewallNode, SetFirewall{changed}};
    }
    case 6: return {routerNode, flood()};
    default: return {routerNode, forged()};
    }
}

Action Maker::action()
{
    switch (number(0, 3)) {
    case 0: return onProcess();
    case 1: return onPath();
    case 2: return onHost();
    default: return onKernel();
    }
}

void Maker::actions()
{
    const std::int64_t count = number(0, 10);
    for (std::int64_t i = 0; i < count; ++i)
        m_setup.actions.push_back({atTime(chance(70) ? span(0, 6000) : span(0, 90'000)), action(), chance(50)});
    std::stable_sort(
        m_setup.actions.begin(), m_setup.actions.end(), [](const TimedAction &a, const TimedAction &b) { return a.at < b.at; });
}

Setup Maker::make()
{
    m_setup = defaultTopology();
    m_setup.seed = m_random.next();
    m_setup.end = atTime(chance(80) ? seconds(200) : hours(3));
    path();
    settings();
    server();
    client(0);
    client(1);
    if (chance(30))
        crowd();
    actions();
    return m_setup;
}

} // namespace

Setup randomWorld(std::uint64_t seed) { return Maker(seed).make(); }

} // namespace teardown::test
