#pragma once

#include "base/time.h"
#include "trace/state.h"
#include "trace/system_call.h"
#include "wire/packet.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>

namespace teardown {

// What a lesson can ask of a run. Machines and processes are named as in the scenario; who answers resolves the names,
// since a variant may have others.

/// What a host puts on a cable next after the question's stop, of what it made itself.
struct NextSegmentQuery {
    std::string host;
    std::optional<Duration> within; ///< only that long after the stop; else to the end of the run
    bool onlyTcp = false;           ///< ARP and ICMP are passed over
};
/// The state of a host's connection at a moment.
struct StateQuery {
    std::string host;
    Time at;
};
/// What a system call returns.
struct CallQuery {
    std::string host;
    std::string process; ///< "": the only one of the host
    CallName call{};
    std::uint32_t number = 1; ///< the how manyeth of this name in that process, from the start of the run
};
/// A host's connection enters a state.
struct BecomesQuery {
    std::string host;
    TcpState state{};
    std::uint32_t number = 1;
};
/// A host puts a segment with exactly these flags on a cable.
struct SentQuery {
    std::string host;
    std::optional<Flags> flags; ///< none: any
    std::uint32_t number = 1;
};
/// When something happens.
struct TimeQuery {
    std::variant<CallQuery, BecomesQuery, SentQuery> event;
    Time since; ///< the answer is counted from here
};
/// How many segments a host puts on a cable.
struct CountQuery {
    std::string host;
    std::optional<Flags> flags; ///< none: any
    Time from = Time::beforeAll();
    Time to = Time::never(); ///< included
};

using Query = std::variant<NextSegmentQuery, StateQuery, CallQuery, TimeQuery, CountQuery>;

} // namespace teardown
