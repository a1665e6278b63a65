#include "scenario/vocabulary.h"

#include "profile/profile.h"
#include "scenario/suggest.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace teardown {

std::span<const Word<Direction>> directionWords()
{
    static constexpr std::array<Word<Direction>, 2> words{
        {{Direction::ToServer, "to-server"}, {Direction::ToClient, "to-client"}}};
    return words;
}

std::span<const Word<PacketPart>> packetPartWords()
{
    static constexpr std::array<Word<PacketPart>, 3> words{
        {{PacketPart::IpHeader, "ip-header"}, {PacketPart::Header, "header"}, {PacketPart::Data, "data"}}};
    return words;
}

std::span<const Word<FrameClass>> frameWords()
{
    static constexpr std::array<Word<FrameClass>, 3> words{
        {{FrameClass::All, "all"}, {FrameClass::Ip, "ip"}, {FrameClass::Tcp, "tcp"}}};
    return words;
}

std::span<const Word<RouteType>> routeTypeWords()
{
    static constexpr std::array<Word<RouteType>, 4> words{{{RouteType::Unicast, "unicast"}, {RouteType::Prohibit, "prohibit"},
        {RouteType::Blackhole, "blackhole"}, {RouteType::Unreachable, "unreachable"}}};
    return words;
}

std::span<const Word<RouteOperation>> routeOperationWords()
{
    static constexpr std::array<Word<RouteOperation>, 3> words{
        {{RouteOperation::Add, "add"}, {RouteOperation::Delete, "delete"}, {RouteOperation::Replace, "replace"}}};
    return words;
}

std::span<const Word<Verdict>> verdictWords()
{
    static constexpr std::array<Word<Verdict>, 3> words{
        {{Verdict::Accept, "accept"}, {Verdict::Drop, "drop"}, {Verdict::Reject, "reject"}}};
    return words;
}

std::span<const Word<RejectWith>> rejectWords()
{
    static constexpr std::array<Word<RejectWith>, 4> words{
        {{RejectWith::PortUnreachable, "port-unreachable"}, {RejectWith::AdminProhibited, "admin-prohibited"},
            {RejectWith::TcpReset, "tcp-reset"}, {RejectWith::TcpResetMirror, "tcp-reset-mirror"}}};
    return words;
}

std::span<const Word<CtState>> ctStateWords()
{
    static constexpr std::array<Word<CtState>, 4> words{{{CtState::New, "new"}, {CtState::Established, "established"},
        {CtState::Related, "related"}, {CtState::Invalid, "invalid"}}};
    return words;
}

std::span<const Word<NumberBase>> numberBaseWords()
{
    static constexpr std::array<Word<NumberBase>, 5> words{{{NumberBase::Zero, "zero"}, {NumberBase::SourceIsn, "source-isn"},
        {NumberBase::DestinationIsn, "destination-isn"}, {NumberBase::SourceLastTimestamp, "source-last-timestamp"},
        {NumberBase::DestinationLastTimestamp, "destination-last-timestamp"}}};
    return words;
}

std::span<const Word<ShutdownHow>> shutdownWords()
{
    static constexpr std::array<Word<ShutdownHow>, 3> words{
        {{ShutdownHow::Read, "read"}, {ShutdownHow::Write, "write"}, {ShutdownHow::Both, "both"}}};
    return words;
}

std::span<const Word<PollBit>> pollWords()
{
    static constexpr std::array<Word<PollBit>, 5> words{
        {{PollBit::In, "in"}, {PollBit::Out, "out"}, {PollBit::Err, "err"}, {PollBit::Hup, "hup"}, {PollBit::RdHup, "rdhup"}}};
    return words;
}

std::span<const Word<OnError>> onErrorWords()
{
    static constexpr std::array<Word<OnError>, 3> words{
        {{OnError::GoOn, "go-on"}, {OnError::EndThread, "end-thread"}, {OnError::ExitProcess, "exit"}}};
    return words;
}

std::span<const Word<Spread>> spreadWords()
{
    static constexpr std::array<Word<Spread>, 3> words{
        {{Spread::Same, "same"}, {Spread::Counted, "counted"}, {Spread::Random, "random"}}};
    return words;
}

std::span<const Word<NeighbourStart>> neighbourWords()
{
    static constexpr std::array<Word<NeighbourStart>, 2> words{{{NeighbourStart::Warm, "warm"}, {NeighbourStart::Cold, "cold"}}};
    return words;
}

std::span<const Word<TcpState>> stateWords()
{
    static const std::vector<Word<TcpState>> words = [] {
        std::vector<Word<TcpState>> result;
        for (int i = static_cast<int>(TcpState::Closed); i <= static_cast<int>(TcpState::TimeWait); ++i)
            result.push_back({static_cast<TcpState>(i), name(static_cast<TcpState>(i))});
        return result;
    }();
    return words;
}

std::span<const Word<CallName>> callWords()
{
    static constexpr std::array<Word<CallName>, 14> words{
        {{CallName::Socket, "socket"}, {CallName::Bind, "bind"}, {CallName::Listen, "listen"}, {CallName::Accept, "accept"},
            {CallName::Connect, "connect"}, {CallName::Send, "send"}, {CallName::Recv, "recv"}, {CallName::Shutdown, "shutdown"},
            {CallName::Close, "close"}, {CallName::Poll, "poll"}, {CallName::SetNonblocking, "nonblocking"},
            {CallName::GetSockOpt, "getsockopt"}, {CallName::SetSockOpt, "setsockopt"}, {CallName::Sleep, "sleep"}}};
    return words;
}

void failWord(TextPosition position, std::string_view text, const SentencePart &what, const std::vector<std::string> &candidates)
{
    fail(position, "unknown-word", {std::string(text), english(what)},
        {phrase("Input", "'%1' is not %2%3"), {text, what, hint(text, candidates)}});
}

Flags parseFlags(std::string_view text, TextPosition position)
{
    static constexpr std::array<Word<Flag>, 6> flagLetters{
        {{Flag::Syn, "S"}, {Flag::Fin, "F"}, {Flag::Rst, "R"}, {Flag::Psh, "P"}, {Flag::Ack, "A"}, {Flag::Urg, "U"}}};
    Flags flags;
    for (char letter : text) {
        const auto found =
            std::find_if(flagLetters.begin(), flagLetters.end(), [&](const auto &w) { return w.text[0] == letter; });
        if (found == flagLetters.end())
            fail(position, "bad-flags",
                phrase("Input", "'%1' is not a set of TCP flags; write letters of SFRPAU, such as \"SA\""), {text});
        flags.set(found->value);
    }
    return flags;
}

namespace {

template <class Things, class NameOf>
std::uint32_t indexByName(
    const Things &things, std::string_view name, TextPosition position, const std::string &kind, Phrase missing, NameOf nameOf)
{
    std::vector<std::string> names;
    for (std::uint32_t i = 0; i < things.size(); ++i) {
        if (nameOf(things[i]) == name)
            return i;
        names.emplace_back(nameOf(things[i]));
    }
    fail(position, "unknown-" + kind, {std::string(name)}, {missing, {name, hint(name, names)}});
}

} // namespace

NodeId nodeByName(const Setup &setup, std::string_view name, TextPosition position)
{
    return {indexByName(setup.nodes, name, position, "host", phrase("Input", "there is no host '%1'%2"),
        [](const NodeSpec &n) { return n.name; })};
}

CableId cableByName(const Setup &setup, std::string_view name, TextPosition position)
{
    return {indexByName(setup.cables, name, position, "cable", phrase("Input", "there is no cable '%1'%2"),
        [](const CableSpec &c) { return c.name; })};
}

ProfileId profileByName(std::string_view name, TextPosition position)
{
    const auto profiles = allProfiles();
    return profiles[indexByName(profiles, name, position, "profile", phrase("Input", "there is no profile '%1'%2"),
                        [](const Profile &p) { return p.key; })]
        .id;
}

namespace {

/// What a name of another system is called here: "; there it is 'tcp_keepidle'".
Sentence nameHere(const Profile &system, std::string_view name)
{
    for (const Profile &other : allProfiles()) {
        const auto setting = settingByName(other, name);
        if (!setting)
            continue;
        const Field &field = system.field(*setting);
        if (field.access == Access::Tunable)
            return {phrase("Input", "; there it is '%1'"), {field.shortName()}};
        return field.access == Access::Constant ? phrase("Input", "; there it cannot be set")
                                                : phrase("Input", "; it has nothing like it");
    }
    return {};
}

std::vector<std::string> tunableNames(const Profile &system)
{
    std::vector<std::string> names;
    for (const Field &field : system.fields) {
        if (field.access == Access::Tunable)
            names.emplace_back(field.shortName());
    }
    return names;
}

} // namespace

Setting settingByKey(const Profile &system, std::string_view name, TextPosition position)
{
    const std::string wanted(name), title(system.title);
    const auto setting = settingByName(system, name);
    if (setting && system.field(*setting).access == Access::Tunable)
        return *setting;
    if (setting)
        fail(position, "not-tunable", phrase("Input", "%1 is compiled into %2 and cannot be set"), {wanted, title});
    Sentence more = nameHere(system, name);
    if (more.empty())
        more = hint(name, tunableNames(system));
    fail(position, "unknown-sysctl", {wanted, title}, {phrase("Input", "%1 has no setting '%2'%3"), {title, wanted, more}});
}

const NodeSpec &nodeOf(const Setup &setup, NodeId id) { return setup.nodes[id.value]; }

void checkRange(const Profile &system, Setting setting, std::int64_t value, TextPosition position)
{
    const Field &field = system.field(setting);
    if (value >= field.minimum && value <= field.maximum)
        return;
    const std::string low = std::to_string(field.minimum), high = std::to_string(field.maximum), name(field.shortName());
    fail(position, "out-of-range", phrase("Input", "%1 cannot be %2; the kernel takes %3 to %4"),
        {name, std::to_string(value), low, high});
}

Ipv4 addressByName(const Setup &setup, std::string_view text, TextPosition position)
{
    Ipv4 address;
    if (parseIpv4(std::string(text), address))
        return address;
    std::vector<std::string> names;
    for (const NodeSpec &node : setup.nodes) {
        if (node.name == text)
            return node.interfaces.front().address;
        names.push_back(node.name);
    }
    fail(position, "bad-address", {std::string(text)},
        {phrase("Input", "'%1' is neither an IPv4 address nor a host%2"), {text, hint(text, names)}});
}

Ipv4 neighbourByName(const Setup &setup, const NodeSpec &node, std::string_view text, TextPosition position)
{
    const auto named = std::find_if(setup.nodes.begin(), setup.nodes.end(), [&](const NodeSpec &n) { return n.name == text; });
    if (named == setup.nodes.end())
        return addressByName(setup, text, position);
    for (const InterfaceSpec &own : node.interfaces) {
        for (const InterfaceSpec &other : named->interfaces) {
            if (Prefix{own.address, own.prefixLength}.contains(other.address))
                return other.address;
        }
    }
    fail(position, "bad-address", {std::string(text)}, {phrase("Input", "%1 and %2 are not on one network"), {text, node.name}});
}

Prefix prefixByName(std::string_view text, TextPosition position)
{
    if (text == "default")
        return {{}, 0};
    Prefix prefix;
    const std::size_t slash = text.find('/');
    const std::string_view bits = slash == std::string_view::npos ? "32" : text.substr(slash + 1);
    const auto [end, problem] = std::from_chars(bits.data(), bits.data() + bits.size(), prefix.length);
    const bool bitsRight = problem == std::errc() && end == bits.data() + bits.size() && prefix.length <= 32;
    if (!bitsRight || !parseIpv4(std::string(text.substr(0, slash)), prefix.address))
        fail(position, "bad-address", phrase("Input", "'%1' is no block of addresses; write 10.22.0.0/16 or default"), {text});
    return prefix;
}

SocketAddress socketAddressByName(const Setup &setup, std::string_view text, TextPosition position)
{
    const std::size_t colon = text.rfind(':');
    const std::string_view port = colon == std::string_view::npos ? text : text.substr(colon + 1);
    SocketAddress result;
    const auto [end, problem] = std::from_chars(port.data(), port.data() + port.size(), result.port);
    if (problem != std::errc() || end != port.data() + port.size())
        fail(position, "bad-address",
            phrase("Input", "'%1' is no address with a port; write HOST:PORT, with a port of 0 to 65535"), {text});
    if (colon != std::string_view::npos)
        result.address = addressByName(setup, text.substr(0, colon), position);
    return result;
}

std::string socketAddressName(const Setup &setup, SocketAddress address)
{
    const std::string port = std::to_string(address.port);
    if (address.address.isAny())
        return port;
    for (const NodeSpec &node : setup.nodes) {
        if (node.interfaces.front().address == address.address)
            return node.name + ":" + port;
    }
    return toString(address.address) + ":" + port;
}

} // namespace teardown
