#include "text/words.h"

#include <QCoreApplication>

#include "text/spelling.h"

namespace teardown {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RefusalText)
};

/// The process that an action names, empty if none.
QString processOf(const Action &action)
{
    return std::visit(
        [](const auto &body) -> QString {
            if constexpr (requires { body.process; })
                return toQString(body.process);
            else
                return {};
        },
        action.body);
}

QString interfaceOf(const Action &action)
{
    if (const auto *carrier = std::get_if<SetCarrier>(&action.body))
        return toQString(carrier->interface);
    if (const auto *interface = std::get_if<SetInterface>(&action.body))
        return toQString(interface->interface);
    return {};
}

/// The name of the rule that an action is about, or the ends of the cable.
QString ruleOrCableOf(const Setup &setup, const Action &action)
{
    if (const auto *hole = std::get_if<SetBlackHole>(&action.body))
        return cableBetween(setup, hole->cable);
    if (const auto *cable = std::get_if<SetCable>(&action.body))
        return cableBetween(setup, cable->cable);
    if (const auto *rule = std::get_if<RemovePathRule>(&action.body))
        return toQString(rule->name);
    return {};
}

const Profile &systemOf(const Setup &setup, const Action &action)
{
    return profile(action.node.value < setup.nodes.size() ? setup.nodes[action.node.value].profile : ProfileId::Linux65);
}

QString rangeText(const Setup &setup, const Action &action)
{
    const auto *change = std::get_if<ChangeSetting>(&action.body);
    if (change == nullptr)
        return Text::tr("The value is out of range.");
    const Profile &system = systemOf(setup, action);
    const Field &field = system.field(change->setting);
    return Text::tr("`%1` goes from %2 to %3.")
        .arg(toQString(settingName(system, change->setting)), settingValueText(system, change->setting, field.minimum),
            settingValueText(system, change->setting, field.maximum));
}

QString notTunableText(const Setup &setup, const Action &action)
{
    return Text::tr("%1 has no setting for it.").arg(toQString(systemOf(setup, action).title));
}

QString sameValueText(const Setup &setup, const Action &action)
{
    const auto *change = std::get_if<ChangeSetting>(&action.body);
    if (std::holds_alternative<FlushNeighbours>(action.body))
        return Text::tr("The ARP cache of the %1 is empty already.").arg(nodeName(setup, action.node));
    if (change == nullptr)
        return Text::tr("It is like this already.");
    return Text::tr("`%1` is %2 already.")
        .arg(toQString(settingName(systemOf(setup, action), change->setting)),
            settingValueText(systemOf(setup, action), change->setting, change->value));
}

QString descriptorOf(const Action &action)
{
    const auto *call = std::get_if<MakeCall>(&action.body);
    return call == nullptr ? QString() : toQString(call->call.fd);
}

} // namespace

QString refusalReason(Refusal refusal, const Setup &setup, const Action &action)
{
    const QString node = nodeName(setup, action.node);
    const QString process = processOf(action);
    const QString interface = interfaceOf(action);
    const QString path = ruleOrCableOf(setup, action);
    switch (refusal) {
    case Refusal::None: return {};
    case Refusal::NoSuchProcess:
        return process.isEmpty() ? Text::tr("The %1 has no process.").arg(node)
                                 : Text::tr("The %1 has no process `%2`.").arg(node, process);
    case Refusal::ProcessNotRunning: return Text::tr("The process `%1` does not run.").arg(process);
    case Refusal::ProcessAlreadyRuns: return Text::tr("The process `%1` runs already.").arg(process);
    case Refusal::ProcessNotStopped: return Text::tr("The process `%1` is not stopped.").arg(process);
    case Refusal::ProcessAlreadyStopped: return Text::tr("The process `%1` is stopped already.").arg(process);
    case Refusal::AlreadyOff: return Text::tr("The %1 has no power already.").arg(node);
    case Refusal::AlreadyOn: return Text::tr("The %1 is on already.").arg(node);
    case Refusal::HostIsOff: return Text::tr("The %1 has no power.").arg(node);
    case Refusal::AlreadyUnplugged: return Text::tr("`%1` of the %2 is unplugged already.").arg(interface, node);
    case Refusal::AlreadyPlugged: return Text::tr("`%1` of the %2 is plugged in already.").arg(interface, node);
    case Refusal::AlreadyDown: return Text::tr("`%1` of the %2 is down already.").arg(interface, node);
    case Refusal::AlreadyUp: return Text::tr("`%1` of the %2 is up already.").arg(interface, node);
    case Refusal::NoSuchInterface: return Text::tr("The %1 has no interface `%2`.").arg(node, interface);
    case Refusal::AlreadyBlackHoled: return Text::tr("The cable %1 is a black hole already.").arg(path);
    case Refusal::NotBlackHoled: return Text::tr("The cable %1 is not a black hole.").arg(path);
    case Refusal::NoSuchRule: return Text::tr("There is no rule `%1`.").arg(path);
    case Refusal::SameValue: return sameValueText(setup, action);
    case Refusal::OutOfRange: return rangeText(setup, action);
    case Refusal::NotTunable: return notTunableText(setup, action);
    case Refusal::NoSuchDescriptor:
        return Text::tr("The process `%1` has no open socket `%2`.").arg(process, descriptorOf(action));
    case Refusal::NoConnection: return Text::tr("The process `%1` has no connection.").arg(process);
    case Refusal::AlreadyShutDown: return Text::tr("This direction is shut down already.");
    case Refusal::NotConnected: return Text::tr("The socket is not connected.");
    case Refusal::PacketNotInFlight: return Text::tr("The packet is not on a cable.");
    case Refusal::NoFirewallHere: return Text::tr("The %1 is not a firewall.").arg(node);
    case Refusal::HasNoChecksum: return Text::tr("An ARP message has no checksum: nobody would notice that it changed.");
    case Refusal::AlreadyCorrupt: return Text::tr("The packet is corrupted already.");
    case Refusal::OwnAddress:
        return Text::tr("The address belongs to the %1 itself. Only connections over a cable are simulated.").arg(node);
    case Refusal::NothingTracked: return Text::tr("The %1 knows no connection.").arg(node);
    }
    return {};
}

QString whyNotOnCable(const Trace &trace, std::size_t shown, PacketId packet)
{
    constexpr std::size_t farthest = 20'000; // records; what is older has ended
    if (!packet.valid())
        return Text::tr("Select a packet that is on a cable first.");
    for (std::size_t i = shown; i-- > (shown > farthest ? shown - farthest : 0);) {
        const Record &record = trace.records[i];
        if (packetOf(record) != packet)
            continue;
        if (record.as<PacketLost>())
            return Text::tr("This packet is lost already.");
        if (record.as<PacketWaits>())
            return Text::tr("This packet waits for the address of its next hop. It is on no cable.");
        if (record.as<FrameArrived>() || record.as<SegmentJudged>())
            return Text::tr("This packet has arrived already.");
    }
    return Text::tr("This packet is not on a cable any more.");
}

QString gateReason() { return Text::tr("The run stops here until you answer the question of the lesson."); }

QString lockedReason() { return Text::tr("The controls are locked. Unlock them in the menu “Lesson”."); }

} // namespace teardown
