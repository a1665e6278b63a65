#include "state_machine/state_path.h"

namespace teardown {

StatePath statePathOf(const Trace &trace, std::size_t shown, NodeId node)
{
    StatePath path;
    path.node = node;
    for (std::uint32_t i = 0; i < shown; ++i) {
        const Record &record = trace.records[i];
        const auto *change = record.as<StateChanged>();
        if (!change || record.node != node || change->to == TcpState::Listen || change->from == TcpState::Listen)
            continue;
        if (change->socket != path.socket) { // a newer connection
            path.steps.clear();
            path.socket = change->socket;
        }
        path.steps.push_back({RecordId{i}, change->from, change->to, change->byReset});
        path.now = change->to;
    }
    return path;
}

} // namespace teardown
