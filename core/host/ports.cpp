#include "host/ports.h"

#include "base/digest.h"
#include "profile/profile.h"

#include <algorithm>
#include <set>

namespace teardown {

bool portIsFree(const Host &host, const Socket &socket, std::uint16_t port)
{
    for (const auto &[id, other] : host.sockets) {
        const bool connectionOfListener = other.tcp.form == Form::Request;
        if (id == socket.tcp.id || !other.bound || connectionOfListener || other.tcp.tuple.local.port != port)
            continue;
        if (other.tcp.state == TcpState::Closed && !other.owner)
            continue;
        if (!socket.tcp.options.reuseAddress || !other.tcp.options.reuseAddress || other.isListener())
            return false;
    }
    return true;
}

bool tupleIsFree(const HostContext &context, const FourTuple &tuple, bool automatic, SocketId &replaces)
{
    const auto found = context.host.table.find(tuple);
    if (found == context.host.table.end())
        return true;
    const Endpoint &other = context.host.sockets.at(found->second).tcp;
    if (other.form != Form::Mini || !other.timestamps || !other.recentTimestampAt)
        return false;
    if (automatic) {
        const Duration delay = milliseconds(context.host.settings[Setting::TcpTwReuseDelay]);
        const bool allowed = context.host.settings[Setting::TcpTwReuse] == 1; // 2: loopback only
        if (!allowed || context.now - *other.recentTimestampAt <= delay)
            return false;
    }
    replaces = found->second;
    return true;
}

namespace {

std::set<std::uint16_t> portsFromBind(const Host &host)
{
    std::set<std::uint16_t> ports;
    for (const auto &[id, socket] : host.sockets)
        if (socket.portFromBind)
            ports.insert(socket.tcp.tuple.local.port);
    return ports;
}

/// Where the search for one destination begins: a keyed hash (RFC 6056 3.3.3).
std::uint32_t firstHint(const Host &host, const FourTuple &tuple)
{
    Digest digest;
    digest.add(host.secret);
    digest.add(tuple.local.address.value);
    digest.add(tuple.remote.address.value);
    digest.add(std::uint32_t{tuple.remote.port});
    return static_cast<std::uint32_t>(digest.value() >> 32);
}

/// __inet_hash_connect(): first the ports with the parity of the low end, then the others. The search for one destination
/// goes on behind the last port found there, by a random number of steps.
std::uint16_t choosePortByParity(
    HostContext &context, FourTuple tuple, std::uint32_t low, std::uint32_t count, SocketId &replaces)
{
    Host &host = context.host;
    const std::uint32_t tried = count > 1 ? count & ~1u : 1;
    const auto [hint, first] = host.portHints.try_emplace({tuple.local.address, tuple.remote}, 0);
    if (first)
        hint->second = firstHint(host, tuple);
    const std::set<std::uint16_t> taken = portsFromBind(host);
    const std::uint32_t offset = hint->second % tried & ~1u;
    for (std::uint32_t parity = 0; parity < std::min(tried, 2u); ++parity) {
        for (std::uint32_t i = 0; i < tried; i += 2) {
            const std::uint32_t place = offset + parity + i;
            tuple.local.port = static_cast<std::uint16_t>(low + (place < count ? place : place - tried));
            if (taken.contains(tuple.local.port) || !tupleIsFree(context, tuple, true, replaces))
                continue;
            const auto noise = static_cast<std::uint32_t>(Random(host.secret ^ hint->second).below(8)) * 2;
            hint->second += std::max(i, noise) + 2;
            return tuple.local.port;
        }
    }
    return 0;
}

} // namespace

std::uint16_t chooseEphemeralPort(HostContext &context, const FourTuple &tuple, SocketId &replaces)
{
    Host &host = context.host;
    const auto low = static_cast<std::uint32_t>(host.settings[Setting::IpLocalPortRangeLow]);
    const auto high = static_cast<std::uint32_t>(host.settings[Setting::IpLocalPortRangeHigh]);
    if (high < low)
        return 0;
    const std::uint32_t count = high - low + 1;
    if (profile(host.profile).does(Behaviour::PortsByParity))
        return choosePortByParity(context, tuple, low, count, replaces);
    if (host.nextPort == 0)
        host.nextPort = static_cast<std::uint16_t>(low + host.random.below(count));
    for (std::uint32_t i = 0; i < count; ++i) {
        const auto port = static_cast<std::uint16_t>(low + (host.nextPort - low + i) % count);
        FourTuple candidate = tuple;
        candidate.local.port = port;
        SocketId old;
        if (host.listeners.contains(port) || !tupleIsFree(context, candidate, true, old))
            continue;
        host.nextPort = static_cast<std::uint16_t>(low + (port - low + 1u) % count);
        replaces = old;
        return port;
    }
    return 0;
}

} // namespace teardown
