#include "state_follower.h"

#include <algorithm>

namespace teardown {

void StateFollower::follow(const Record &record)
{
    if (const auto *changed = record.as<StateChanged>())
        followState(record, *changed);
    else if (const auto *owner = record.as<OwnerChanged>())
        followOwner(record, *owner);
    else if (const auto *power = record.as<PowerChanged>(); power && !power->on)
        forgetHost(record.node, record.time);
}

void StateFollower::followState(const Record &record, const StateChanged &changed)
{
    if (changed.from == TcpState::Listen || changed.to == TcpState::Listen || changed.tuple.remote.port == 0)
        return;
    const bool atServer = record.node == m_server;
    const SocketAddress &clientEnd = atServer ? changed.tuple.remote : changed.tuple.local;
    const SocketAddress &serverEnd = atServer ? changed.tuple.local : changed.tuple.remote;
    const ConnectionKey key{record.node, clientEnd.port, serverEnd.port};
    auto &sockets = m_live[key];
    std::erase_if(sockets, [&](const LiveSocket &socket) { return socket.id == changed.socket; });
    if (changed.to != TcpState::Closed) {
        const auto place =
            std::find_if(sockets.begin(), sockets.end(), [&](const LiveSocket &socket) { return changed.socket < socket.id; });
        sockets.insert(place, {changed.socket, changed.to, changed.owner != Ownership::Process});
    }
    show(key, record.time);
}

void StateFollower::followOwner(const Record &record, const OwnerChanged &changed)
{
    for (auto &[key, sockets] : m_live) {
        for (LiveSocket &socket : sockets) {
            if (socket.id == changed.socket)
                socket.orphan = changed.to != Ownership::Process;
        }
        show(key, record.time);
    }
}

void StateFollower::forgetHost(NodeId host, Time now)
{
    for (auto &[key, sockets] : m_live) {
        if (std::get<0>(key) == host)
            sockets.clear();
        show(key, now);
    }
}

void StateFollower::show(const ConnectionKey &key, Time now)
{
    const auto &sockets = m_live[key];
    const TcpState state = sockets.empty() ? TcpState::Closed : sockets.back().state;
    const bool orphan = !sockets.empty() && sockets.back().orphan;
    const auto last = m_shown.find(key);
    if (last == m_shown.end() && sockets.empty())
        return;
    if (last != m_shown.end()) {
        SeenState &shown = m_states[last->second];
        if (shown.state == state) {
            if (shown.orphan.back().second != orphan)
                shown.orphan.emplace_back(now, orphan);
            return;
        }
        shown.end = now;
    }
    m_shown[key] = m_states.size();
    const auto &[host, clientPort, serverPort] = key;
    m_states.push_back({host, clientPort, serverPort, state, now, Time::never(), {{now, orphan}}});
}

} // namespace teardown
