#include "base/time_text.h"
#include "formats/align.h"
#include "formats/descriptor_numbers.h"
#include "formats/host_view.h"
#include "formats/strace_call.h"
#include "formats/wall_clock.h"

#include <set>
#include <utility>

namespace teardown {

namespace {

constexpr std::size_t outcomeColumn = 40; // strace -a

class Writer {
public:
    Writer(const World &world, const Trace &trace, NodeId node)
        : m_trace(trace),
          m_node(node),
          m_end(trace.firstAfter(world.now)),
          m_clockOffsetNs(world.setup->nodes[node.value].clockOffsetNs)
    {
        std::set<std::pair<ProcessId, int>> threads;
        for (std::size_t i = 0; i < m_end; ++i) {
            const Record &record = trace.records[i];
            if (const auto *change = record.as<StateChanged>(); change && change->tuple.remote.port != 0)
                m_remotes[change->socket] = change->tuple.remote;
            if (const auto *entered = record.as<CallEntered>(); entered && record.node == node)
                threads.emplace(trace.call(entered->call).process, trace.call(entered->call).thread);
        }
        for (const CallRecord &call : trace.calls)
            m_names.emplace(call.process, call.processName);
        m_namesThreads = threads.size() > 1;
    }

    std::string text()
    {
        for (std::size_t i = 0; i < m_end; ++i) {
            const Record &record = m_trace.records[i];
            if (record.node != m_node)
                continue;
            if (const auto *entered = record.as<CallEntered>())
                enter(entered->call);
            else if (const auto *returned = record.as<CallReturned>())
                leave(record, returned->call);
            else if (const auto *change = record.as<ProcessChanged>())
                tell(record, *change);
        }
        suspend();
        return std::move(m_text);
    }

private:
    std::optional<SocketAddress> remoteOf(SocketId socket) const
    {
        const auto known = m_remotes.find(socket);
        return known == m_remotes.end() ? std::nullopt : std::optional(known->second);
    }

    int numberOf(const CallRecord &call) { return m_descriptors[call.process].numberOf(call, remoteOf(call.socket)); }

    std::string lineHead(Time time, ProcessId process, std::uint32_t thread) const
    {
        std::string who;
        if (m_namesThreads) {
            const auto known = m_names.find(process);
            who = known == m_names.end() ? std::string() : known->second;
            who += thread > 1 ? '/' + std::to_string(thread) : "";
            who = "[pid " + rightAligned(std::to_string(process.value), 5) + '<' + who + ">] ";
        }
        return who + timeOfDay(time, m_clockOffsetNs) + ' ';
    }

    void enter(CallId id)
    {
        suspend();
        m_pending = id;
        m_open.insert(id);
    }

    /// Something else is to be written while a call still blocks.
    void suspend()
    {
        if (!m_pending)
            return;
        const CallRecord &call = m_trace.call(*m_pending);
        const StraceCall text = straceEntry(call.call, numberOf(call));
        m_text += lineHead(call.entered, call.process, call.thread) + std::string(text.name) + text.entry + " <unfinished ...>\n";
        m_pending.reset();
    }

    void leave(const Record &record, CallId id)
    {
        const CallRecord &call = m_trace.call(id);
        const int fd = numberOf(call);
        const bool atOnce = m_pending == id;
        if (!atOnce)
            suspend();
        m_pending.reset();
        m_open.erase(id);
        const StraceCall text = straceReturn(call.call, call.result, fd, madeBy(call));
        std::string line = lineHead(atOnce ? call.entered : record.time, call.process, call.thread);
        line += atOnce ? std::string(text.name) + text.entry : "<... " + std::string(text.name) + " resumed>";
        m_text += leftAligned(line + text.exit + ") ", outcomeColumn) + text.outcome + " <"
            + inSeconds(call.returned - call.entered, 6) + ">\n";
        if (call.call.name == CallName::Close && call.result.error == Errno::None)
            m_descriptors[call.process].close(fd);
    }

    /// The number that a successful socket or accept gives.
    int madeBy(const CallRecord &call)
    {
        if (call.result.error != Errno::None)
            return -1;
        if (call.call.name == CallName::Socket)
            return m_descriptors[call.process].open(call.call.fd);
        if (call.call.name == CallName::Accept)
            return m_descriptors[call.process].open(call.call.newFd, call.result.peer);
        return -1;
    }

    /// The calls in which a process died.
    void abandon(ProcessId process, Time time)
    {
        std::set<CallId> others;
        for (const CallId id : m_open) {
            const CallRecord &call = m_trace.call(id);
            if (call.process != process) {
                others.insert(id);
                continue;
            }
            const StraceCall text = straceEntry(call.call, numberOf(call));
            const bool atOnce = m_pending == id;
            m_text += lineHead(atOnce ? call.entered : time, process, call.thread)
                + (atOnce ? std::string(text.name) + text.entry : "<... " + std::string(text.name) + " resumed>")
                + " <unfinished ...>) = ?\n";
            if (atOnce)
                m_pending.reset();
        }
        m_open = std::move(others);
    }

    void tell(const Record &record, const ProcessChanged &change)
    {
        if (change.what == ProcessEvent::Started)
            return;
        if (change.what == ProcessEvent::Killed || change.what == ProcessEvent::Exited)
            abandon(change.process, record.time);
        suspend();
        static constexpr const char *what[] = {"", "+++ exited with 0 +++", "+++ killed by SIGKILL +++",
            "--- stopped by SIGSTOP ---", "--- SIGCONT {si_signo=SIGCONT, si_code=SI_USER} ---"};
        m_text += lineHead(record.time, change.process, 1) + what[static_cast<std::size_t>(change.what)] + '\n';
    }

    const Trace &m_trace;
    NodeId m_node;
    std::size_t m_end; ///< index of the first record after the moment
    std::int64_t m_clockOffsetNs;
    bool m_namesThreads = false;
    std::map<SocketId, SocketAddress> m_remotes;
    std::map<ProcessId, std::string> m_names;
    std::map<ProcessId, DescriptorNumbers> m_descriptors;
    std::set<CallId> m_open;         ///< that have not returned
    std::optional<CallId> m_pending; ///< entered last and not yet written
    std::string m_text;
};

} // namespace

std::string straceText(const World &world, const Trace &trace, NodeId node) { return Writer(world, trace, node).text(); }

} // namespace teardown
