#include "sim/view.h"

#include "host/calls.h"
#include "host/ip.h"
#include "host/processes.h"

#include <algorithm>

// Why an action would change nothing.

namespace teardown {

namespace {

struct Judge {
    const World &world;
    NodeId node;

    const Host &host() const { return world.nodes[node.value].host; }
    const Cable &cable(CableId id) const { return world.cables[id.value]; }
    Refusal powered() const { return host().powered ? Refusal::None : Refusal::HostIsOff; }

    const Interface *interface(const std::string &name) const
    {
        for (const Interface &i : host().interfaces)
            if (i.name == name)
                return &i;
        return nullptr;
    }

    Refusal running(const std::string &name) const
    {
        if (!host().powered)
            return Refusal::HostIsOff;
        const Process *process = processByName(host(), name);
        if (process)
            return process->running ? Refusal::None : Refusal::ProcessNotRunning;
        const auto &specs = world.setup->processes;
        const bool known =
            std::any_of(specs.begin(), specs.end(), [&](const ProcessSpec &s) { return s.node == node && s.name == name; });
        return known ? Refusal::ProcessNotRunning : Refusal::NoSuchProcess;
    }

    Refusal operator()(const KillProcess &a) const { return running(a.process); }
    Refusal operator()(const StopProcess &a) const
    {
        const Refusal refusal = running(a.process);
        return refusal == Refusal::None && processByName(host(), a.process)->stopped ? Refusal::ProcessAlreadyStopped : refusal;
    }
    Refusal operator()(const ContinueProcess &a) const
    {
        const Refusal refusal = running(a.process);
        return refusal == Refusal::None && !processByName(host(), a.process)->stopped ? Refusal::ProcessNotStopped : refusal;
    }
    Refusal operator()(const StartProcess &a) const
    {
        const Refusal refusal = running(a.process);
        if (refusal == Refusal::None)
            return Refusal::ProcessAlreadyRuns;
        return refusal == Refusal::ProcessNotRunning ? Refusal::None : refusal;
    }
    Refusal operator()(const PowerOff &) const { return host().powered ? Refusal::None : Refusal::AlreadyOff; }
    Refusal operator()(const PowerOn &) const { return host().powered ? Refusal::AlreadyOn : Refusal::None; }
    Refusal operator()(const ShutDownHost &) const { return host().powered ? Refusal::None : Refusal::AlreadyOff; }
    Refusal operator()(const SetCarrier &a) const
    {
        const Interface *i = interface(a.interface);
        if (!i)
            return Refusal::NoSuchInterface;
        if (i->carrier == a.up)
            return a.up ? Refusal::AlreadyPlugged : Refusal::AlreadyUnplugged;
        return Refusal::None;
    }
    Refusal operator()(const SetInterface &a) const
    {
        const Interface *i = interface(a.interface);
        if (!i)
            return Refusal::NoSuchInterface;
        if (!host().powered)
            return Refusal::HostIsOff;
        return i->up == a.up ? (a.up ? Refusal::AlreadyUp : Refusal::AlreadyDown) : Refusal::None;
    }
    Refusal operator()(const AddPathRule &a) const { return a.everyNth > 0 ? Refusal::None : Refusal::OutOfRange; }
    Refusal operator()(const RemovePathRule &a) const
    {
        const auto &rules = world.pathRules;
        const bool found = std::any_of(rules.begin(), rules.end(), [&](const PathRule &r) { return r.spec.name == a.name; });
        return found ? Refusal::None : Refusal::NoSuchRule;
    }
    Refusal operator()(const SetBlackHole &a) const
    {
        if (cable(a.cable).blackHole == a.on)
            return a.on ? Refusal::AlreadyBlackHoled : Refusal::NotBlackHoled;
        return Refusal::None;
    }
    Refusal operator()(const SetCable &a) const
    {
        if (a.delay.ns < 0 || a.lossPerMillion > 1'000'000)
            return Refusal::OutOfRange;
        return cable(a.cable).delay == a.delay && cable(a.cable).lossPerMillion == a.lossPerMillion ? Refusal::SameValue
                                                                                                    : Refusal::None;
    }
    /// What `refuse` says of the packet where it flies.
    template <class Refuse>
    Refusal flying(PacketId packet, Refuse refuse) const
    {
        const std::vector<FlightView> all = inFlight(world);
        const auto found = std::find_if(all.begin(), all.end(), [&](const FlightView &f) { return f.packet == packet; });
        return found == all.end() ? Refusal::PacketNotInFlight : refuse(*found);
    }
    Refusal operator()(const DropPacket &a) const
    {
        return flying(a.packet, [](const FlightView &) { return Refusal::None; });
    }
    Refusal operator()(const DelayPacket &a) const
    {
        const bool possible = a.by > Duration{} && a.by <= longestDelay;
        return flying(a.packet, [&](const FlightView &) { return possible ? Refusal::None : Refusal::OutOfRange; });
    }
    Refusal operator()(const DuplicatePacket &a) const
    {
        return flying(a.packet, [](const FlightView &) { return Refusal::None; });
    }
    Refusal operator()(const CorruptPacket &a) const
    {
        return flying(a.packet, [](const FlightView &f) {
            return !f.hasChecksum ? Refusal::HasNoChecksum : f.corrupt ? Refusal::AlreadyCorrupt : Refusal::None;
        });
    }
    Refusal operator()(const ChangeSetting &a) const
    {
        const Field &field = profile(host().profile).field(a.setting);
        if (field.access != Access::Tunable)
            return Refusal::NotTunable;
        if (a.value < field.minimum || a.value > field.maximum)
            return Refusal::OutOfRange;
        return host().settings[a.setting] == a.value ? Refusal::SameValue : powered();
    }
    Refusal operator()(const ChangeRoute &) const { return powered(); }
    Refusal operator()(const FlushNeighbours &a) const
    {
        return a.interface && !interface(*a.interface) ? Refusal::NoSuchInterface : powered();
    }
    Refusal operator()(const PinNeighbour &) const { return powered(); }
    Refusal operator()(const SetFirewall &) const { return host().forwards ? powered() : Refusal::NoFirewallHere; }
    Refusal operator()(const FlushConntrack &) const
    {
        if (!host().forwards)
            return Refusal::NoFirewallHere;
        return world.nodes[node.value].firewall.table.entries.empty() ? Refusal::NothingTracked : Refusal::None;
    }
    Refusal operator()(const InjectSegment &) const { return powered(); }
    Refusal operator()(const MakeCall &a) const;
};

Refusal judgeCall(const Host &host, const Process &process, const SystemCall &call)
{
    if (call.name == CallName::Socket || call.name == CallName::Sleep)
        return Refusal::None;
    const std::string fd = call.fd.empty() ? mainDescriptor(host, process) : call.fd;
    const auto found =
        std::find_if(process.descriptors.begin(), process.descriptors.end(), [&](const Descriptor &d) { return d.name == fd; });
    if (found == process.descriptors.end())
        return call.fd.empty() ? Refusal::NoConnection : Refusal::NoSuchDescriptor;
    const auto isOwn = [&](const Interface &interface) { return interface.address == call.address.address; };
    if (call.name == CallName::Connect && std::any_of(host.interfaces.begin(), host.interfaces.end(), isOwn))
        return Refusal::OwnAddress; // it would go over lo, which has no cable on which to see it
    const Endpoint &tcp = host.sockets.at(found->socket).tcp;
    if (call.name == CallName::Shutdown && tcp.state == TcpState::Closed)
        return Refusal::NotConnected;
    if (call.name == CallName::Shutdown && call.how == ShutdownHow::Write && tcp.sendShutdown)
        return Refusal::AlreadyShutDown;
    return Refusal::None;
}

Refusal Judge::operator()(const MakeCall &a) const
{
    const Refusal refusal = running(a.process);
    if (refusal != Refusal::None)
        return refusal;
    const Process &process = *processByName(host(), a.process);
    return process.stopped ? Refusal::ProcessNotRunning : judgeCall(host(), process, a.call);
}

} // namespace

Refusal refusalOf(const World &world, const Action &action)
{
    return std::visit(Judge{world, action.node.valid() ? action.node : NodeId{0}}, action.body);
}

std::string_view name(Refusal refusal)
{
    switch (refusal) {
    case Refusal::None: return "none";
    case Refusal::NoSuchProcess: return "no-such-process";
    case Refusal::ProcessNotRunning: return "process-not-running";
    case Refusal::ProcessAlreadyRuns: return "process-already-runs";
    case Refusal::ProcessNotStopped: return "process-not-stopped";
    case Refusal::ProcessAlreadyStopped: return "process-already-stopped";
    case Refusal::AlreadyOff: return "already-off";
    case Refusal::AlreadyOn: return "already-on";
    case Refusal::HostIsOff: return "host-is-off";
    case Refusal::AlreadyUnplugged: return "already-unplugged";
    case Refusal::AlreadyPlugged: return "already-plugged";
    case Refusal::AlreadyDown: return "already-down";
    case Refusal::AlreadyUp: return "already-up";
    case Refusal::NoSuchInterface: return "no-such-interface";
    case Refusal::AlreadyBlackHoled: return "already-black-holed";
    case Refusal::NotBlackHoled: return "not-black-holed";
    case Refusal::NoSuchRule: return "no-such-rule";
    case Refusal::SameValue: return "same-value";
    case Refusal::OutOfRange: return "out-of-range";
    case Refusal::NotTunable: return "not-tunable";
    case Refusal::NoSuchDescriptor: return "no-such-descriptor";
    case Refusal::NoConnection: return "no-connection";
    case Refusal::AlreadyShutDown: return "already-shut-down";
    case Refusal::NotConnected: return "not-connected";
    case Refusal::PacketNotInFlight: return "packet-not-in-flight";
    case Refusal::NoFirewallHere: return "no-firewall-here";
    case Refusal::NothingTracked: return "nothing-tracked";
    case Refusal::HasNoChecksum: return "has-no-checksum";
    case Refusal::AlreadyCorrupt: return "already-corrupt";
    case Refusal::OwnAddress: return "own-address";
    }
    return {};
}

} // namespace teardown
