#include "drive.h"

#include <map>
#include <tuple>

namespace teardown {

namespace {

using Descriptor = std::tuple<NodeId, std::string, std::string>;

/// Makes the processes of a run from its calls, which come in order of time.
class ProgramWriter {
public:
    explicit ProgramWriter(std::vector<ProcessSpec> &processes) : m_processes(processes) {}

    void add(const RecordedCall &call)
    {
        ThreadSpec &thread = threadOf(call);
        Step step;
        step.call = call.call;
        step.tag = call.id;
        if (call.gap)
            step.gap = *call.gap;
        else
            step.at = call.at;
        setBlockingBefore(call, step, thread);
        thread.steps.push_back(step);
    }

private:
    ThreadSpec &threadOf(const RecordedCall &call)
    {
        ProcessSpec &process = processOf(call);
        const auto count = static_cast<std::size_t>(call.thread);
        if (process.threads.size() < count)
            process.threads.resize(count);
        return process.threads[count - 1];
    }

    ProcessSpec &processOf(const RecordedCall &call)
    {
        const auto [place, isNew] = m_index.try_emplace({call.host, call.process}, m_processes.size());
        if (isNew) {
            ProcessSpec process;
            process.node = call.host;
            process.name = call.process;
            process.startAt = call.at;
            m_processes.push_back(process);
        }
        return m_processes[place->second];
    }

    /// A recorder that did not log fcntl() still says of each call whether the descriptor blocks.
    void setBlockingBefore(const RecordedCall &call, Step &step, ThreadSpec &thread)
    {
        bool &nonblocking = m_nonblocking[{call.host, call.process, call.call.fd}];
        if (call.call.name == CallName::SetNonblocking) {
            nonblocking = call.call.value != 0;
            return;
        }
        if (nonblocking == call.nonblocking)
            return;
        nonblocking = call.nonblocking;
        Step set = step;
        set.tag = 0;
        set.call = {};
        set.call.name = CallName::SetNonblocking;
        set.call.fd = call.call.fd;
        set.call.value = nonblocking ? 1 : 0;
        thread.steps.push_back(set);
        step.gap = {};
    }

    std::vector<ProcessSpec> &m_processes;
    std::map<std::pair<NodeId, std::string>, std::size_t> m_index;
    std::map<Descriptor, bool> m_nonblocking;
};

} // namespace

Setup setupFor(const KernelRecording &recording)
{
    Setup setup;
    setup.start = recording.start;
    setup.end = recording.end;
    setup.nodes = recording.nodes;
    setup.cables = recording.cables;
    setup.neighbours = NeighbourStart::Warm;
    setup.actions = recording.actions;
    ProgramWriter programs(setup.processes);
    for (const RecordedCall &call : recording.calls)
        programs.add(call);
    return setup;
}

} // namespace teardown
