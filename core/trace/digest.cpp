#include "trace/trace.h"

#include <type_traits>

namespace teardown {

namespace {

// Each structured binding below names all members of its type, so a new member does not compile until it counts
// here too. Members are added one by one; the bytes of an object, with their padding, never are.

template <class T>
requires std::is_integral_v<T>
void addField(Digest &digest, T value) { digest.add(static_cast<std::uint64_t>(value)); }

template <class T>
requires std::is_enum_v<T>
void addField(Digest &digest, T value) { digest.add(static_cast<std::uint64_t>(value)); }

template <class Tag>
void addField(Digest &digest, Id<Tag> id)
{
    digest.add(id.value);
}

void addField(Digest &digest, Time time) { digest.add(time.ns); }
void addField(Digest &digest, Duration duration) { digest.add(duration.ns); }
void addField(Digest &digest, Ipv4 address) { digest.add(address.value); }
void addField(Digest &digest, Seq seq) { digest.add(seq.value()); }
void addField(Digest &digest, Flags flags) { addField(digest, flags.bits); }
void addField(Digest &digest, const std::string &text) { digest.add(std::string_view(text)); }

template <class... Fields>
void addFields(Digest &digest, const Fields &...fields);

/// What is rarely so counts only then: digests of runs without it stay what they were.
void addIfSet(Digest &digest, bool value)
{
    if (value)
        digest.add(1);
}

void addField(Digest &digest, const SocketAddress &value)
{
    const auto &[address, port] = value;
    addFields(digest, address, port);
}

void addField(Digest &digest, const FourTuple &value)
{
    const auto &[local, remote] = value;
    addFields(digest, local, remote);
}

void addField(Digest &digest, const Payload &value)
{
    const auto &[source, offset, length] = value;
    addFields(digest, source, offset, length);
}

void addField(Digest &digest, const Timestamps &value)
{
    const auto &[stamp, echo] = value;
    addFields(digest, stamp, echo);
}

void addField(Digest &digest, const SackList &value)
{
    const auto &[blocks, count] = value;
    addField(digest, count);
    for (std::size_t i = 0; i < count; ++i) {
        const auto &[left, right] = blocks[i];
        addFields(digest, left, right);
    }
}

template <class T>
void addField(Digest &digest, const std::optional<T> &value)
{
    addField(digest, value.has_value());
    if (value)
        addField(digest, *value);
}

void addField(Digest &digest, const TcpOptions &value)
{
    const auto &[maximumSegmentSize, windowScale, sackPermitted, timestamps, sack] = value;
    addFields(digest, maximumSegmentSize, windowScale, sackPermitted, timestamps, sack);
}

void addField(Digest &digest, const Segment &value)
{
    const auto &[source, destination, seq, ack, flags, window, options, payload] = value;
    addFields(digest, source, destination, seq, ack, flags, window, options, payload);
}

void addField(Digest &digest, const IcmpMessage &value)
{
    const auto &[source, destination, type, code, quotedSource, quotedDestination, quotedSeq] = value;
    addFields(digest, source, destination, type, code, quotedSource, quotedDestination, quotedSeq);
}

void addField(Digest &digest, const ArpMessage &value)
{
    const auto &[request, broadcast, sender, target] = value;
    addFields(digest, request, broadcast, sender, target);
}

void addField(Digest &digest, const PacketMade &value)
{
    const auto &[packet, socket, role, original, attempt] = value;
    addFields(digest, packet, socket, role, original, attempt);
}

void addField(Digest &digest, const FrameDeparted &value)
{
    const auto &[packet, cable, direction, arrives, corrupt] = value;
    addFields(digest, packet, cable, direction, arrives);
    addIfSet(digest, corrupt);
}

void addField(Digest &digest, const FrameArrived &value)
{
    const auto &[packet, cable, direction, corrupt] = value;
    addFields(digest, packet, cable, direction);
    addIfSet(digest, corrupt);
}

void addField(Digest &digest, const PacketLost &value)
{
    const auto &[packet, reason, cable, direction, travelled] = value;
    addFields(digest, packet, reason, cable, direction, travelled);
}

void addField(Digest &digest, const PacketWaits &value)
{
    const auto &[packet, nextHop] = value;
    addFields(digest, packet, nextHop);
}

void addField(Digest &digest, const SegmentJudged &value)
{
    const auto &[socket, packet, accepted] = value;
    addFields(digest, socket, packet, accepted);
}

void addField(Digest &digest, const StateChanged &value)
{
    const auto &[socket, tuple, from, to, owner, byReset, error] = value;
    addFields(digest, socket, tuple, from, to, owner, byReset, error);
}

void addField(Digest &digest, const OwnerChanged &value)
{
    const auto &[socket, from, to, process] = value;
    addFields(digest, socket, from, to, process);
}

void addField(Digest &digest, const TimerArmed &value)
{
    const auto &[socket, kind, deadline, backoff] = value;
    addFields(digest, socket, kind, deadline, backoff);
}

void addField(Digest &digest, const TimerFired &value)
{
    const auto &[socket, kind] = value;
    addFields(digest, socket, kind);
}

void addField(Digest &digest, const TimerCancelled &value)
{
    const auto &[socket, kind] = value;
    addFields(digest, socket, kind);
}

void addField(Digest &digest, const DataReceived &value)
{
    const auto &[socket, bytes] = value;
    addFields(digest, socket, bytes);
}

void addField(Digest &digest, const DataAcknowledged &value)
{
    const auto &[socket, bytes] = value;
    addFields(digest, socket, bytes);
}

void addField(Digest &digest, const ErrorPending &value)
{
    const auto &[socket, error, soft] = value;
    addFields(digest, socket, error, soft);
}

void addField(Digest &digest, const CallEntered &value)
{
    const auto &[call] = value;
    addFields(digest, call);
}

void addField(Digest &digest, const CallReturned &value)
{
    const auto &[call] = value;
    addFields(digest, call);
}

void addField(Digest &digest, const ProcessChanged &value)
{
    const auto &[process, what] = value;
    addFields(digest, process, what);
}

void addField(Digest &digest, const ActionTaken &value)
{
    const auto &[index, hadEffect] = value;
    addFields(digest, index, hadEffect);
}

void addField(Digest &digest, const SettingChanged &value)
{
    const auto &[setting, from, to, system] = value;
    addFields(digest, setting, from, to, system);
}

void addField(Digest &digest, const PowerChanged &value)
{
    const auto &[on] = value;
    addFields(digest, on);
}

void addField(Digest &digest, const CarrierChanged &value)
{
    const auto &[interface, up] = value;
    addFields(digest, interface, up);
}

void addField(Digest &digest, const InterfaceChanged &value)
{
    const auto &[interface, up] = value;
    addFields(digest, interface, up);
}

void addField(Digest &digest, const NeighbourChanged &value)
{
    const auto &[address, from, to] = value;
    addFields(digest, address, from, to);
}

void addField(Digest &digest, const ConntrackChanged &value)
{
    const auto &[flow, from, to, expires] = value;
    addFields(digest, flow, from, to, expires);
}

void addField(Digest &digest, const FirewallJudged &value)
{
    const auto &[packet, verdict, state] = value;
    addFields(digest, packet, verdict, state);
}

void addField(Digest &digest, const Damage &value)
{
    const auto &[part, bits, byte, since] = value;
    addFields(digest, part, bits, byte, since);
}

void addField(Digest &digest, const FrameDelayed &value)
{
    const auto &[packet, cable, direction, by, arrives] = value;
    addFields(digest, packet, cable, direction, by, arrives);
}

void addField(Digest &digest, const FrameCorrupted &value)
{
    const auto &[packet, cable, direction, damage] = value;
    addFields(digest, packet, cable, direction, damage);
}

void addField(Digest &digest, const SystemCall &value)
{
    const auto &[name, fd, newFd, address, length, backlog, how, option, optionValue, lingerSeconds, pollEvents, timeout] = value;
    addFields(digest, name, fd, newFd, address, length, backlog, how, option, optionValue, lingerSeconds, pollEvents, timeout);
}

void addField(Digest &digest, const CallResult &value)
{
    const auto &[result, error, optionError, revents, peer] = value;
    addFields(digest, result, error, optionError, revents, peer);
}

void addField(Digest &digest, const CallRecord &value)
{
    const auto &[node, process, processName, thread, socket, call, entered, returned, killed, result, tag] = value;
    addFields(digest, node, process, processName, thread, socket, call, entered, returned, killed, result, tag);
}

template <class... Alternatives>
void addField(Digest &digest, const std::variant<Alternatives...> &value)
{
    addField(digest, value.index());
    std::visit([&](const auto &alternative) { addField(digest, alternative); }, value);
}

template <class... Fields>
void addFields(Digest &digest, const Fields &...fields)
{
    (addField(digest, fields), ...);
}

} // namespace

void addTo(Digest &digest, const Record &record)
{
    const auto &[time, cause, rule, node, body] = record;
    addFields(digest, time, cause, rule, node, body);
}

void addTo(Digest &digest, const Packet &packet)
{
    const auto &[id, body, damage] = packet;
    addFields(digest, id, body);
    if (damage)
        addField(digest, damage);
}

std::uint64_t digestOf(const Trace &trace)
{
    Digest digest;
    addFields(digest, trace.records.size(), trace.packets.size(), trace.calls.size());
    for (const Record &record : trace.records)
        addTo(digest, record);
    for (const Packet &packet : trace.packets)
        addTo(digest, packet);
    for (const CallRecord &call : trace.calls)
        addField(digest, call);
    return digest.value();
}

} // namespace teardown
