#pragma once

#include "sim/setup.h"
#include "trace/trace.h"

#include <cstddef>
#include <string>
#include <vector>

namespace teardown {

/// What the author says about something that happened.
struct AuthorRemark {
    Time time;
    NodeId node; ///< where it stands; invalid: at the first
    std::string text;
};

struct LadderOptions {
    bool ascii = false;                ///< only ASCII characters, for places that know no others
    std::size_t width = 116;           ///< columns; at least 80 are used
    Duration fold = seconds(2);        ///< longer gaps between two rows are replaced by a line that tells their length
    bool absoluteNumbers = false;      ///< sequence numbers as they are on the wire
    bool details = false;              ///< also all ARP and firewall states, and what endpoints ignored
    std::string timeName = "seconds";  ///< heads the column of the times
    bool numberArrows = false;         ///< "(1) SYN seq 0"
    std::vector<AuthorRemark> remarks; ///< in order of time
    Time from = Time::beforeAll();     ///< only what happened from here
    Time until = Time::never();        ///< to here
};

/// The run as a ladder of text: a column for each node, a row for each event in order of time. A packet is one arrow, at
/// the time of its departure, from its sender to where it arrived or died; state changes stand in the margins beside
/// the first and the last node. A timer has a row of its own unless its retransmission or probe has one.
std::string ladder(const Setup &setup, const Trace &trace, const LadderOptions &options = {});

} // namespace teardown
