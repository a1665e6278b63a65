#pragma once

#include "capture/infer_states.h"
#include "capture/recognise.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace teardown {

/// How a connection ended, as far as its segments show.
enum class Ending : std::uint8_t {
    Open,          ///< nothing ended it while the capture ran
    Closed,        ///< both FINs were acknowledged
    HalfClosed,    ///< one direction only was finished
    Reset,         ///< by one of its ends, or on the way
    HalfOpen,      ///< one end held it, the other knew nothing of it any more
    TimedOut,      ///< one end asked again and again and got no answer
    Refused,       ///< never established: a RST answered the SYN
    Unreachable,   ///< never established: an ICMP error answered the SYN
    NoAnswer,      ///< never established: nothing answered the SYN
    NeverFinished, ///< never established: the SYN-ACK was not acknowledged
};

/// Who or what ended it.
enum class EndedBy : std::uint8_t { Nobody, Client, Server, OnTheWay, Both, Unknown };

/// Why, as a guess.
enum class EndCause : std::uint8_t {
    None,
    Finished,         ///< FINs in peace
    NobodyListens,    ///< or a firewall answers in the server's name
    Silence,          ///< data, SYN or FIN stayed without an answer
    KeepaliveSilence, ///< keepalive probes stayed without an answer
    WindowSilence,    ///< window probes stayed without an answer
    Abort,            ///< close() with unread data, or with SO_LINGER at zero
    DataAfterClose,   ///< the other end wrote to what had been closed
    Forgotten,        ///< reboot, crash, or a forgotten connection
    Abandoned,        ///< the client was gone when the SYN-ACK came
    MadeOnTheWay,     ///< a firewall or a forger
    IcmpError,
};

/// How sure a guess is.
enum class Certainty : std::uint8_t { Guess, Likely, Shown };

struct EndGuess {
    Ending ending{};
    EndedBy by{};
    EndCause cause{};
    Certainty confidence{};
    std::vector<std::uint64_t> evidence; ///< numbers of packets
};

/// What this capture cannot know about a connection.
enum class Limit : std::uint8_t {
    NoStart,           ///< it began before the capture
    OnePlace,          ///< what was lost beyond the capture point does not show
    Gaps,              ///< some segments were not captured
    CutHeaders,        ///< options may be missing
    SilentEnd,         ///< whether the ends still hold it: timers that run out send nothing
    ProcessOrKernel,   ///< which process closed, and by which call: close(), shutdown(), exit and kill look the same
    UnreadData,        ///< whether data was unread, or SO_LINGER was set
    HandshakeAtServer, ///< whether the server's end took the handshake: a full accept queue drops it, a SYN cookie keeps nothing
    StatesOnlyByPackets, ///< states that change without a packet: TIME_WAIT and FIN_WAIT_2 that run out, LISTEN
};

struct SideSummary {
    std::uint64_t packets = 0;
    std::uint64_t bytes = 0; ///< application bytes, retransmitted ones as often as they were sent
    std::uint64_t retransmissions = 0, keepalives = 0, windowProbes = 0, zeroWindows = 0, duplicateAcks = 0, resets = 0;
    std::optional<std::uint64_t> fin; ///< number of its first FIN
};

struct ConnectionAnalysis {
    std::vector<Finding> findings;
    InferredStates states;
    std::array<SideSummary, 2> sides;
    EndGuess end;
    std::vector<Limit> limits;
};

ConnectionAnalysis analyse(const CapturedConnection &connection);

/// Part of analyse(): needs findings, states and sides.
EndGuess guessEnd(const CapturedConnection &connection, const ConnectionAnalysis &analysis);

} // namespace teardown
