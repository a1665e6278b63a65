#pragma once

#include "base/result.h"
#include "host/program.h"
#include "sim/setup.h"

#include <string>
#include <string_view>
#include <vector>

namespace teardown {

// One line of a program, as scenario files write it:
//
//     [at TIME] [after TIME]: CALL [every TIME] [until eof | N times | forever] [handled by THREAD] [tag N]
//
// "after 1 s: send sock 100 every 2 s 5 times". CALL is a system call with its arguments:
//
//     socket FD                 bind FD [ADDRESS:]PORT      listen FD BACKLOG       accept FD as NEWFD
//     connect FD HOST:PORT      send FD BYTES               recv FD BYTES           shutdown FD read|write|both
//     close FD                  poll FD in,out,.. [for TIME] nonblocking FD on|off  getsockopt FD OPTION
//     setsockopt FD OPTION VALUE (SO_LINGER: ONOFF SECONDS; SO_RCVTIMEO, SO_SNDTIMEO: a time)             sleep TIME

// Lines of their own begin and end a part that is repeated:
//
//     repeat N times|forever [until error|ERRNO]
//     end repeat

/// `position` is where the first letter of `text` stands in its file. Problems (InputProblem): `bad-program-line`,
/// `unknown-word`, `bad-duration`, `bad-address`.
Step parseProgramLine(std::string_view text, TextPosition position, const Setup &setup);
/// The same for those who read no whole file; a position in the error counts from the first letter of `text`.
Result<Step> readProgramLine(std::string_view text, const Setup &setup);
/// A host that connects to itself does so over lo, which has no cable on which to see it: `own-address`.
void refuseOwnAddress(const SystemCall &call, NodeId node, const Setup &setup, TextPosition position);
SystemCall parseCall(std::string_view text, TextPosition position, const Setup &setup);

/// The lines of a whole program: `steps` and `loops` of the thread. Problems besides the above: `unclosed-loop`,
/// `empty-loop`, `no-loop`, at the line that is wrong.
struct ProgramText {
    std::string_view text;
    TextPosition position;
};
void parseProgram(ThreadSpec &thread, const std::vector<ProgramText> &lines, const Setup &setup);
/// One of the lines that begin and end a loop?
bool isLoopLine(std::string_view line);

std::vector<std::string> formatProgram(const ThreadSpec &thread, const Setup &setup);
std::string formatProgramLine(const Step &step, const Setup &setup);
std::string formatCall(const SystemCall &call, const Setup &setup);

} // namespace teardown
