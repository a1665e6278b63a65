#pragma once

#include "base/id.h"
#include "base/sentence.h"
#include "base/time.h"
#include "trace/errno.h"
#include "trace/state.h"
#include "trace/system_call.h"
#include "wire/packet.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace teardown {

class Recording;

/// How far a moment may be from the one that a file states, unless it says otherwise.
constexpr Duration usualTolerance = milliseconds(10);

struct ExpectedTime {
    Time at;
    Duration within = usualTolerance;
};

/// What one host must have done when the run is over. What is absent is not compared.
struct HostExpectation {
    NodeId node;
    bool comparesState = false;
    std::optional<TcpState> state;               ///< of its main socket at the end; none: no socket is left
    std::optional<std::vector<TcpState>> visits; ///< the states that its connections entered, in order, listeners apart
    std::optional<std::uint32_t> segments;       ///< that it sent
    std::optional<std::vector<Flags>> flags;     ///< of those segments, in order
};

/// What one system call must give.
struct CallExpectation {
    enum class Outcome : std::uint8_t { Returns, Fails, Killed, Blocks };

    NodeId node;
    std::string process;
    CallName call{};
    std::uint32_t number = 1; ///< the how manyeth call of this name in that process
    Outcome outcome = Outcome::Returns;
    std::int64_t value = 0;                            ///< Returns
    Errno error = Errno::None;                         ///< Fails
    std::optional<ExpectedTime> at;                    ///< when it returns
    std::optional<Errno> optionError = std::nullopt;   ///< getsockopt(SO_ERROR): what it gives
    std::optional<std::uint8_t> events = std::nullopt; ///< poll: PollBits that it reports
};

/// What must come out of a run.
struct Expectation {
    std::vector<HostExpectation> hosts;
    std::vector<CallExpectation> calls;
    std::optional<ExpectedTime> elapsed; ///< the last segment, change of state or return of a call

    bool empty() const { return hosts.empty() && calls.empty() && !elapsed; }
};

/// One thing that came out otherwise: "server: state" "TIME_WAIT" "none".
struct Difference {
    Sentence what;
    SentencePart expected;
    SentencePart actual;
};

/// Compares a run that has reached its end. Empty: all is as expected.
std::vector<Difference> checkOutcome(const Expectation &expectation, const Recording &recording);

/// What a finished run has to show, in full, of both ends and of whoever else sent a segment: for writing the expectation
/// of a new scenario.
Expectation outcomeOf(const Recording &recording);

} // namespace teardown
