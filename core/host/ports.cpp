#include "host/ports.h"

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

std::uint16_t chooseEphemeralPort(HostContext &context, const FourTuple &tuple, SocketId &replaces)
{
    Host &host = context.host;
    const auto low = static_cast<std::uint32_t>(host.settings[Setting::IpLocalPortRangeLow]);
    const auto high = static_cast<std::uint32_t>(host.settings[Setting::IpLocalPortRangeHigh]);
    if (high < low)
        return 0;
    const std::uint32_t count = high - low + 1;
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
