#include "state_machine/state_path.h"

#include <algorithm>

namespace teardown {

void StateHistory::read(const Trace &trace)
{
    for (; m_read < trace.records.size(); ++m_read) {
        const Record &record = trace.records[m_read];
        const auto *change = record.as<StateChanged>();
        if (!change || change->to == TcpState::Listen || change->from == TcpState::Listen)
            continue;
        const RecordId id{static_cast<std::uint32_t>(m_read)};
        m_changes.push_back({record.node, change->socket, {id, change->from, change->to, change->byReset}});
    }
}

StatePath StateHistory::pathOf(NodeId node, std::size_t shown) const
{
    StatePath path;
    path.node = node;
    const auto later = std::partition_point(
        m_changes.begin(), m_changes.end(), [&](const Change &change) { return change.step.record.value < shown; });
    for (auto change = std::make_reverse_iterator(later); change != m_changes.rend(); ++change) {
        if (change->node != node)
            continue;
        if (path.socket.valid() && change->socket != path.socket)
            break; // an older connection
        path.socket = change->socket;
        path.steps.push_back(change->step);
    }
    std::reverse(path.steps.begin(), path.steps.end());
    if (!path.steps.empty())
        path.now = path.steps.back().to;
    return path;
}

StatePath statePathOf(const Trace &trace, std::size_t shown, NodeId node)
{
    StateHistory history;
    history.read(trace);
    return history.pathOf(node, shown);
}

} // namespace teardown
