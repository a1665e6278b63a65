#include "host/ip.h"

#include "host/neighbour.h"

#include <algorithm>

namespace teardown {

namespace {

bool usable(const Interface &interface) { return interface.up; }

/// The interface whose network holds `address`, if it is up.
std::optional<std::uint8_t> interfaceTowards(const Host &host, Ipv4 address)
{
    for (std::size_t i = 0; i < host.interfaces.size(); ++i) {
        const Interface &interface = host.interfaces[i];
        if (usable(interface) && Prefix{interface.address, interface.prefixLength}.contains(address))
            return static_cast<std::uint8_t>(i);
    }
    return std::nullopt;
}

} // namespace

bool isOwnAddress(const Host &host, Ipv4 address)
{
    return std::any_of(host.interfaces.begin(), host.interfaces.end(), [&](const Interface &i) { return i.address == address; });
}

RouteAnswer lookUpRoute(const Host &host, Ipv4 destination)
{
    const Route *best = nullptr;
    for (const Route &route : host.routes)
        if (route.destination.contains(destination) && (!best || route.destination.length > best->destination.length))
            best = &route;
    RouteAnswer answer;
    if (!best)
        return answer;
    answer.found = true;
    answer.type = best->type;
    if (best->type != RouteType::Unicast)
        return answer;
    const std::optional<std::uint8_t> interface = best->interface ? best->interface : best->via ? interfaceTowards(host, *best->via) : std::nullopt;
    if (interface && usable(host.interfaces[*interface]))
        answer.hop = NextHop{*interface, best->via.value_or(destination)};
    else
        answer.found = false;
    return answer;
}

std::optional<Ipv4> sourceAddressFor(const Host &host, Ipv4 destination)
{
    const RouteAnswer answer = lookUpRoute(host, destination);
    if (!answer.hop)
        return std::nullopt;
    return host.interfaces[answer.hop->interface].address;
}

void flushOutgoing(HostContext &context)
{
    for (std::size_t i = 0; i < context.out.size(); ++i) {
        const Outgoing outgoing = context.out[i];
        sendPacket(context, outgoing.packet, outgoing.made, false);
    }
    context.out.clear();
}

namespace {

void lose(HostContext &context, const Packet &packet, RecordId cause, LossReason reason, Rule rule)
{
    context.log.add(context.now, cause, rule, context.node, PacketLost{packet.id, reason, {}, {}, {}});
}

} // namespace

bool sendPacket(HostContext &context, const Packet &packet, RecordId cause, bool forwarded)
{
    const RouteAnswer answer = lookUpRoute(context.host, packet.destination());
    if (answer.hop) {
        resolveAndSend(context, answer.hop->interface, answer.hop->address, {packet, cause, forwarded});
        return true;
    }
    const RecordId before = context.cause;
    context.cause = cause;
    if (answer.found && answer.type == RouteType::Blackhole) {
        lose(context, packet, cause, LossReason::RouteBlackhole, Rule::RouteDiscards);
    } else {
        lose(context, packet, cause, LossReason::NoRoute, Rule::NoRoute);
        if (forwarded)
            sendUnreachable(context, packet,
                answer.found && answer.type == RouteType::Prohibit ? 13
                    : answer.found                                 ? 1
                                                                   : 0,
                answer.found && answer.type == RouteType::Prohibit ? Rule::AdminProhibited : Rule::NoRoute);
    }
    context.cause = before;
    return false;
}

namespace {

/// A token bucket, as inet_peer_xrlim_allow() keeps it: recording 06i shows five, four, then three for every three seconds.
bool icmpAllowed(HostContext &context, Ipv4 destination)
{
    constexpr Duration price = seconds(1);
    IcmpAllowance &allowance = context.host.icmpAllowances[destination];
    allowance.tokens = std::min(allowance.tokens + std::min(context.now - allowance.last, price * 6), price * 6);
    allowance.last = context.now;
    if (allowance.tokens < price)
        return false;
    allowance.tokens -= price;
    return true;
}

} // namespace

void sendUnreachable(HostContext &context, const Packet &about, std::uint8_t code, Rule rule)
{
    const Segment *segment = about.segment();
    const std::optional<Ipv4> source = sourceAddressFor(context.host, about.source());
    if (!segment || !source)
        return;
    if (!icmpAllowed(context, segment->source.address)) {
        context.record(Rule::IcmpRateLimited, SegmentJudged{{}, about.id, false});
        return;
    }
    IcmpMessage message;
    message.source = *source;
    message.destination = segment->source.address;
    message.code = code;
    message.quotedSource = segment->source;
    message.quotedDestination = segment->destination;
    message.quotedSeq = segment->seq;
    Packet packet;
    packet.body = message;
    const PacketId id = context.log.addPacket(packet);
    const RecordId made = context.record(rule, PacketMade{id, {}, SegmentRole::Normal, {}, 0});
    sendPacket(context, packet, made, false);
}

void addConnectedRoute(Host &host, std::uint8_t interface)
{
    const Interface &i = host.interfaces[interface];
    const std::uint32_t mask = i.prefixLength == 0 ? 0 : 0xffffffffu << (32 - i.prefixLength);
    host.routes.push_back({{Ipv4{i.address.value & mask}, i.prefixLength}, RouteType::Unicast, std::nullopt, interface});
}

void removeRoutesOf(Host &host, std::uint8_t interface)
{
    const Interface &i = host.interfaces[interface];
    const Prefix network{i.address, i.prefixLength};
    std::erase_if(host.routes, [&](const Route &r) { return r.interface == interface || (r.via && network.contains(*r.via)); });
}

} // namespace teardown
