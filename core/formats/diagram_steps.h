#pragma once

#include "formats/ladder.h"
#include "sim/setup.h"
#include "trace/trace.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace teardown {

/// What of a run goes into a sequence diagram, whatever program draws it.
struct DiagramOptions {
    std::string title;
    Time from = Time::beforeAll();     ///< only what happened from here
    Time until = Time::never();        ///< to here
    std::vector<NodeId> lifelines;     ///< in path order; empty: all nodes
    bool notes = true;                 ///< system calls, faults, timers
    bool states = true;                ///< of the sockets
    bool times = true;                 ///< in front of each arrow
    bool numberArrows = false;         ///< counted from 1
    std::string caption;               ///< below the diagram, where the language knows such a thing
    std::vector<AuthorRemark> remarks; ///< in order of time
    bool absoluteNumbers = false;      ///< sequence numbers as they are on the wire
    Duration silence = seconds(2);     ///< longer gaps are told
};

/// One thing that a sequence diagram shows. Lifelines are counted among those that are shown.
struct DiagramStep {
    enum class Kind { Arrow, Note, State };
    Kind kind{};
    Time time;
    std::size_t from = 0; ///< lifeline
    std::size_t to = 0;   ///< of an arrow
    bool lost = false;    ///< an arrow that does not arrive
    std::string text;
    std::optional<Duration> silence; ///< nothing happened before it for so long
};

/// The nodes that have a lifeline, in path order.
std::vector<NodeId> lifelinesOf(const Setup &setup, const DiagramOptions &options);
/// In order of time. What happened at a node without a lifeline is left out; its packets begin at the lifeline behind it and say
/// so.
std::vector<DiagramStep> diagramSteps(const Setup &setup, const Trace &trace, const DiagramOptions &options);
/// "0.010000 SYN seq 0": the text of an arrow with its time, if that is wanted.
std::string arrowText(const DiagramStep &step, const DiagramOptions &options);

} // namespace teardown
