#pragma once

#include "observe.h"

#include <map>
#include <utility>
#include <vector>

namespace teardown {

/// Makes from the records of a run, given in order, what somebody who keeps looking at the socket tables would see.
class StateFollower {
public:
    explicit StateFollower(NodeId server) : m_server(server) {}

    void follow(const Record &record);
    std::vector<SeenState> take() { return std::move(m_states); }

private:
    struct LiveSocket {
        SocketId id;
        TcpState state{};
        bool orphan = false;
    };

    void followState(const Record &record, const StateChanged &changed);
    void followOwner(const Record &record, const OwnerChanged &changed);
    void forgetHost(NodeId host, Time now);
    void show(const ConnectionKey &key, Time now);

    NodeId m_server;
    std::map<ConnectionKey, std::vector<LiveSocket>> m_live; ///< in order of SocketId; the newest shows
    std::map<ConnectionKey, std::size_t> m_shown;            ///< index of its last entry of m_states
    std::vector<SeenState> m_states;
};

} // namespace teardown
