#pragma once

#include "host/host.h"

#include <span>
#include <vector>

namespace teardown {

/// A frame that is to leave by an interface now.
struct FrameOut {
    std::uint8_t interface = 0;
    Packet packet;
    RecordId cause;
    bool forwarded = false;
};

/// A thread that is to go on at a time.
struct WakeRequest {
    ThreadRef thread;
    std::uint32_t generation = 0;
    Time at;
};

struct NeighbourRequest {
    Ipv4 address;
    std::uint32_t generation = 0;
    Time at;
};

/// Numbers that are unique in the whole world.
struct WorldIds {
    std::uint32_t sockets = 0;
    std::uint32_t processes = 100;
    friend bool operator==(const WorldIds &, const WorldIds &) = default;
};

/// What a host is given when something happens to it, and what it wants to happen.
struct HostContext {
    Host &host;
    NodeId node;
    Time now;
    Log &log;
    RecordId cause;
    WorldIds &ids;
    std::span<const ProcessSpec> programs;

    std::vector<Outgoing> out;    ///< segments for IP
    std::vector<FrameOut> frames; ///< packets for the cables
    std::vector<TimerRequest> timerRequests;
    std::vector<WakeRequest> wakes;
    std::vector<NeighbourRequest> neighbourRequests;
    std::vector<SocketId> touched; ///< sockets whose waiters must be asked

    RecordId record(Rule rule, RecordBody body) { return log.add(now, cause, rule, node, std::move(body)); }
    Socket *socket(SocketId id)
    {
        const auto it = host.sockets.find(id);
        return it == host.sockets.end() ? nullptr : &it->second;
    }
    Process *process(ProcessId id)
    {
        const auto it = host.processes.find(id);
        return it == host.processes.end() ? nullptr : &it->second;
    }
    void touch(SocketId id) { touched.push_back(id); }
};

/// What TCP is given for a socket of this host.
TcpContext tcpContext(HostContext &context, Ipv4 remote);
/// Takes over what TCP gave back: the cause goes on from there.
void takeBack(HostContext &context, const TcpContext &tcp, Ipv4 remote);

/// Calls `act(endpoint, tcp)` for a socket and does the book-keeping that follows: tables, owners, waiters.
template <class Act>
void withTcp(HostContext &context, Socket &socket, Act act)
{
    const Ipv4 remote = socket.tcp.tuple.remote.address;
    TcpContext tcp = tcpContext(context, remote);
    act(socket.tcp, tcp);
    takeBack(context, tcp, remote);
    context.touch(socket.tcp.id);
}

} // namespace teardown
