#include "sim/connection_ends.h"

#include "host/ip.h"

namespace teardown {

namespace {

/// Does `one` know the initial sequence number of `other`? One that has sent a SYN and heard nothing knows of no other.
bool knows(const Endpoint &one, const Endpoint &other) { return one.state == TcpState::SynSent || one.rcv.irs == other.snd.iss; }

} // namespace

const Socket *otherEnd(const World &world, const Endpoint &endpoint)
{
    for (const Node &node : world.nodes) {
        const Host &host = node.host;
        if (host.table.empty() || !isOwnAddress(host, endpoint.tuple.remote.address))
            continue;
        const auto found = host.table.find({endpoint.tuple.remote, endpoint.tuple.local});
        if (found == host.table.end())
            continue;
        const auto socket = host.sockets.find(found->second);
        if (socket == host.sockets.end() || socket->second.tcp.state == TcpState::Closed)
            continue;
        const Endpoint &other = socket->second.tcp;
        return knows(endpoint, other) && knows(other, endpoint) ? &socket->second : nullptr;
    }
    return nullptr;
}

} // namespace teardown
