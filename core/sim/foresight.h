#pragma once

#include "sim/recording.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace teardown {

/// Something by which a program or a kernel learns that a connection is over, or that nobody answers.
struct Notice {
    enum class Kind : std::uint8_t {
        CallFails,  ///< a call of a program returns `error`
        EndOfFile,  ///< recv returns 0: the other end has closed
        TimedOut,   ///< the program's own time-out: the call has waited as long as it may (SO_RCVTIMEO, SO_SNDTIMEO, poll)
        PollTells,  ///< poll reports POLLERR or POLLHUP
        KernelEnds, ///< the kernel gives the socket up; `error` is kept for whoever asks
    };
    Kind kind{};
    Time at;
    NodeId node;
    SocketId socket;
    ProcessId process; ///< invalid for KernelEnds
    std::string processName;
    CallName call{};
    Errno error{};
    bool byReset = false; ///< of KernelEnds
    friend bool operator==(const Notice &, const Notice &) = default;
};

/// What `record` tells somebody, if it does. Errors that only say how a program was written (EBADF, EINVAL) do not count,
/// nor does a call that does not block and has nothing to say.
std::optional<Notice> noticeIn(const Trace &trace, const Record &record);

/// Runs a copy of a branch on from where it has been computed to, with what its journal still holds and without anybody's help,
/// and keeps what somebody notices. The branch itself is not touched. In pieces, so that a window stays awake.
class Foresight {
public:
    enum class State : std::uint8_t {
        Running,
        NothingLeft, ///< nothing can happen any more
        Horizon,     ///< what is left lies behind the horizon
        TooMuch,     ///< so much happens that it was given up
        Broken,      ///< the engine broke a rule of its own
    };

    Foresight(const Branch &branch, Duration ahead, std::size_t mostRecords);

    /// Goes on until about so many more records were made. Says the state after it.
    State runOn(std::size_t records);
    State state() const { return m_state; }
    /// After the moment that the branch was computed to, in order of time.
    const std::vector<Notice> &notices() const { return m_notices; }
    /// Up to and including this moment nothing is missing in notices().
    Time reached() const { return m_reached; }

private:
    Time pending() const;
    void stepOn();

    World m_world;
    Trace m_trace; ///< its calls are those of the branch and more; of the rest only what a step makes
    std::vector<TimedAction> m_actions;
    Time m_reached, m_horizon;
    std::size_t m_left; ///< records that may still be made
    std::vector<Notice> m_notices;
    State m_state = State::Running;
};

} // namespace teardown
