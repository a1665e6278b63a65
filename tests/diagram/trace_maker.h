#pragma once

#include "sim/setup.h"
#include "trace/trace.h"

#include <vector>

namespace teardown {

/// Makes small traces by hand, so that the drawing can be tested without the engine. Times in milliseconds.
class TraceMaker {
public:
    /// client - router - server, 5 ms a cable.
    TraceMaker();

    Setup setup;
    Trace trace;

    /// A segment from one end host to the other, starting at `at`. Dies `lostOnCable` cables after the first if that is
    /// 0 or more, half way. Records are kept in order of time when finish() is called.
    PacketId send(std::int64_t at, bool toServer, Flags flags, std::uint32_t seq, std::uint32_t ack, std::uint32_t bytes = 0,
        SegmentRole role = SegmentRole::Normal, int lostOnCable = -1);
    void state(std::int64_t at, bool server, TcpState from, TcpState to, bool byReset = false);
    void timer(std::int64_t at, bool server, TimerKind kind, std::int64_t deadline);
    void timerFired(std::int64_t at, bool server, TimerKind kind);
    void call(std::int64_t at, std::int64_t returned, bool server, CallName name, std::int64_t value, Errno error = Errno::None);
    void action(std::int64_t at, bool server, ActionBody body);
    /// Sorts the records by time, keeping the order within a moment, and mends the ids that refer to them.
    void finish();

private:
    struct Pending {
        Record record;
        std::size_t cause;
    };
    static constexpr std::size_t none = SIZE_MAX;
    std::size_t add(std::int64_t at, NodeId node, RecordBody body, std::size_t cause = none);
    NodeId end(bool server) const;

    std::vector<Pending> m_pending;
};

/// A handshake, data, a killed server and 60 s later a reset: what the mock-up of the window shows.
TraceMaker serverKilledThenWritten();

} // namespace teardown
