#include "trace/action.h"

#include "base/time_text.h"
#include "wire/damage.h"

#include <string_view>

namespace teardown {

// Here once, not in every file that keeps an action.
ActionBody::ActionBody() = default;
ActionBody::ActionBody(const ActionBody &other) = default;
ActionBody::ActionBody(ActionBody &&other) noexcept = default;
ActionBody &ActionBody::operator=(const ActionBody &other) = default;
ActionBody &ActionBody::operator=(ActionBody &&other) noexcept = default;
ActionBody::~ActionBody() = default;
bool operator==(const ActionBody &a, const ActionBody &b)
{
    return static_cast<const ActionVariant &>(a) == static_cast<const ActionVariant &>(b);
}

namespace {

std::string_view upDown(bool up) { return up ? "up" : "down"; }

std::string cableName(CableId cable) { return "cable " + std::to_string(cable.value); }

std::string_view text(FrameClass frames)
{
    switch (frames) {
    case FrameClass::All: return "all frames";
    case FrameClass::Ip: return "IP packets";
    case FrameClass::Tcp: return "TCP segments";
    }
    return {};
}

std::string_view text(PathEffect effect)
{
    switch (effect) {
    case PathEffect::Drop: return "drop";
    case PathEffect::Delay: return "delay";
    case PathEffect::Duplicate: return "duplicate";
    case PathEffect::Corrupt: return "corrupt";
    }
    return {};
}

std::string_view text(RouteType type)
{
    switch (type) {
    case RouteType::Unicast: return "";
    case RouteType::Prohibit: return "prohibit ";
    case RouteType::Blackhole: return "blackhole ";
    case RouteType::Unreachable: return "unreachable ";
    }
    return {};
}

std::string_view text(RouteOperation operation)
{
    switch (operation) {
    case RouteOperation::Add: return "add";
    case RouteOperation::Delete: return "del";
    case RouteOperation::Replace: return "replace";
    }
    return {};
}

std::string text(const FrameMatch &match)
{
    std::string all(text(match.frames));
    if (match.flags)
        all += " with flags " + letters(*match.flags);
    if (match.flagsContain)
        all += " with " + letters(*match.flagsContain);
    if (match.flagsNot)
        all += " without flags " + letters(*match.flagsNot);
    if (match.sourcePort)
        all += " from port " + std::to_string(*match.sourcePort);
    if (match.minimumPayload)
        all += " with " + std::to_string(*match.minimumPayload) + " bytes or more";
    return all;
}

std::string text(const KillProcess &a) { return "kill " + a.process; }
std::string text(const StopProcess &a) { return "stop " + a.process; }
std::string text(const ContinueProcess &a) { return "continue " + a.process; }
std::string text(const StartProcess &a) { return "start " + a.process; }
std::string text(const PowerOff &) { return "power off"; }
std::string text(const PowerOn &a) { return a.startPrograms ? "power on and start programs" : "power on"; }
std::string text(const ShutDownHost &a) { return "shut down, grace " + withUnit(a.grace); }
std::string text(const SetCarrier &a) { return (a.up ? "plug " : "unplug ") + a.interface; }
std::string text(const SetInterface &a) { return "ip link set " + a.interface + ' ' + std::string(upDown(a.up)); }

std::string text(const AddPathRule &a)
{
    std::string all = "rule " + a.name + ": " + std::string(text(a.effect)) + ' ' + text(a.match) + " on " + cableName(a.cable);
    if (a.direction)
        all += *a.direction == Direction::ToServer ? " to server" : " to client";
    if (a.effect == PathEffect::Delay)
        all += " by " + withUnit(a.delay);
    if (a.effect == PathEffect::Corrupt)
        all += " in their " + std::string(name(a.part));
    if (a.everyNth > 1)
        all += ", one in " + std::to_string(a.everyNth);
    if (a.count)
        all += ", only the first " + std::to_string(*a.count);
    return all;
}

std::string text(const RemovePathRule &a) { return "end rule " + a.name; }
std::string text(const SetBlackHole &a) { return (a.on ? "black hole on " : "no black hole on ") + cableName(a.cable); }

std::string text(const SetCable &a)
{
    return cableName(a.cable) + ": delay " + withUnit(a.delay) + ", loss " + std::to_string(a.lossPerMillion) + " per million";
}

std::string text(const DropPacket &a) { return "drop packet " + std::to_string(a.packet.value); }
std::string text(const DelayPacket &a) { return "delay packet " + std::to_string(a.packet.value) + " by " + withUnit(a.by); }
std::string text(const DuplicatePacket &a) { return "duplicate packet " + std::to_string(a.packet.value); }
std::string text(const CorruptPacket &a)
{
    return "corrupt packet " + std::to_string(a.packet.value) + " in its " + std::string(name(a.part));
}
std::string text(const ChangeSetting &a)
{
    return std::string(profile(a.system).field(a.setting).shortName()) + " = " + std::to_string(a.value);
}

std::string text(const ChangeRoute &a)
{
    std::string all = "ip route " + std::string(text(a.operation)) + ' ' + std::string(text(a.type)) + toString(a.destination);
    return a.via ? all + " via " + toString(*a.via) : all;
}

std::string text(const FlushNeighbours &a) { return "ip neigh flush" + (a.interface ? " dev " + *a.interface : " all"); }
std::string text(const PinNeighbour &a) { return "pin neighbour " + toString(a.address); }

std::string text(const SetFirewall &a)
{
    const std::size_t rules = a.policy.rules.size();
    return "firewall: " + std::to_string(rules) + (rules == 1 ? " rule" : " rules") + ", connection tracking "
        + (a.policy.connectionTracking ? "on" : "off");
}

std::string text(const FlushConntrack &) { return "flush connection table"; }

std::string text(const InjectSegment &a)
{
    return "inject " + longNames(a.flags) + " from port " + std::to_string(a.sourcePort) + " to port "
        + std::to_string(a.destinationPort) + (a.repeated.times == 1 ? "" : " " + std::to_string(a.repeated.times) + " times");
}

std::string text(const MakeCall &a) { return a.process + " calls " + toString(a.call); }

} // namespace

std::string toString(const Action &action)
{
    return std::visit([](const auto &body) { return text(body); }, action.body);
}

} // namespace teardown
