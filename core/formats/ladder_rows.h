#pragma once

#include "formats/ladder.h"

#include <optional>
#include <string>
#include <vector>

namespace teardown {

/// A packet on its way: from a node towards another, as far as it came.
struct LadderArrow {
    std::size_t from = 0;               ///< index of the sending node
    std::size_t reached = 0;            ///< of the last node that it reached
    std::optional<std::size_t> towards; ///< of the node at the end of the cable on which it died or still is
    std::string label;                  ///< flags and numbers
    std::string remark;                 ///< why it was sent again
    std::string loss;                   ///< what it died of
};

/// One line of a ladder before it is drawn. `note` and `arrow` exclude each other.
struct LadderRow {
    Time time;
    NodeId node;        ///< where it happened
    std::string margin; ///< state that a socket of the node entered
    std::string note;   ///< said beside the node's line
    std::optional<LadderArrow> arrow;
    std::optional<bool> power; ///< the node went off or on
    bool byAuthor = false;     ///< the note is a remark of the author
};

/// What a ladder tells, in order of time.
std::vector<LadderRow> ladderRows(const Setup &setup, const Trace &trace, const LadderOptions &options);

/// Draws rows in order of time as ladder() does; of `setup` the names of the nodes count, and whether they are on.
std::string drawLadder(const Setup &setup, const std::vector<LadderRow> &rows, const LadderOptions &options, bool wideMargins);

/// Are there connections that only their ports tell apart? Then margins and labels name the port.
bool portsMatter(const Trace &trace);

} // namespace teardown
