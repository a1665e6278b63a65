#pragma once

#include "host/context.h"

#include <optional>

namespace teardown {

struct NextHop {
    std::uint8_t interface = 0;
    Ipv4 address;
};

/// What the routing table says about a destination.
struct RouteAnswer {
    RouteType type = RouteType::Unreachable;
    std::optional<NextHop> hop; ///< only for unicast routes over an interface that is up
    bool found = false;
};
RouteAnswer lookUpRoute(const Host &host, Ipv4 destination);
/// The address that packets to `destination` bear.
std::optional<Ipv4> sourceAddressFor(const Host &host, Ipv4 destination);
bool isOwnAddress(const Host &host, Ipv4 address);

/// Sends what TCP put into context.out, and resolves next hops.
void flushOutgoing(HostContext &context);
/// Sends one packet of this host or one that it forwards. False: no route.
bool sendPacket(HostContext &context, const Packet &packet, RecordId cause, bool forwarded);
/// Tells the source of a packet that it cannot be delivered.
void sendUnreachable(HostContext &context, const Packet &about, std::uint8_t code, Rule rule);

/// Puts up or takes away the routes of an interface.
void addConnectedRoute(Host &host, std::uint8_t interface);
void removeRoutesOf(Host &host, std::uint8_t interface);

} // namespace teardown
