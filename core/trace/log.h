#pragma once

#include "trace/trace.h"

#include <utility>

namespace teardown {

/// How many records, packets and calls a world has made so far; part of the world, so that ids go on rightly when a
/// copy of the world is run on without a trace.
struct LogCounters {
    std::uint32_t records = 0;
    std::uint32_t packets = 0;
    std::uint32_t calls = 0;
    friend bool operator==(const LogCounters &, const LogCounters &) = default;
};

/// Appends to a trace, or only counts if there is none (seeking). The engine writes through it and never reads back.
class Log {
public:
    Log(LogCounters &counters, Trace *trace) : m_counters(counters), m_trace(trace) {}

    RecordId add(Time time, RecordId cause, Rule rule, NodeId node, RecordBody body)
    {
        if (m_trace)
            m_trace->records.push_back({time, cause, rule, node, body});
        return {m_counters.records++};
    }
    /// Gives the packet its id and keeps a copy.
    PacketId addPacket(Packet &packet)
    {
        packet.id = {m_counters.packets++};
        if (m_trace)
            m_trace->packets.push_back(packet);
        return packet.id;
    }
    CallId addCall(CallRecord call)
    {
        if (m_trace)
            m_trace->calls.push_back(std::move(call));
        return {m_counters.calls++};
    }
    /// Fills in the outcome. The call may be older than the trace at hand only if there is no trace.
    void finishCall(CallId id, Time returned, bool killed, const CallResult &result)
    {
        if (!m_trace)
            return;
        CallRecord &call = m_trace->calls[id.value];
        call.returned = returned;
        call.killed = killed;
        call.result = result;
    }

private:
    LogCounters &m_counters;
    Trace *m_trace;
};

} // namespace teardown
